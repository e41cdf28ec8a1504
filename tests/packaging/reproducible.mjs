// Two clones, in folders whose names differ in letters and length, give the same bytes: the WebAssembly, the package and the page.
// node tests/packaging/reproducible.mjs [module …]: these modules alone are compiled in both, and the others taken from here.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const modules = process.argv.slice(2);
const BUILT = ["pkg/src/wasm", "pkg/dist", "www/dist"];

/** What is built in a clone, by path: the hash of each file. */
function built(folder) {
  const run = (command, args, cwd = folder) => {
    const env = { ...process.env, PATH: `${join(folder, "node_modules/.bin")}:${process.env.PATH}` };
    execFileSync(command, args, { cwd, env, stdio: ["ignore", "ignore", "inherit"] });
  };
  run("git", ["clone", "--quiet", "--no-hardlinks", root, folder], root);
  if (modules.length === 0) {
    run("make", ["dist"]);
  } else {
    run("make", ["node_modules/.package-lock.json", ...modules.map((name) => `pkg/src/wasm/${name}/${name}_bg.wasm`)]);
    cpSync(join(root, "pkg/src/wasm"), join(folder, "pkg/src/wasm"), {
      recursive: true,
      filter: (path) => !modules.some((name) => path.includes(`/wasm/${name}`)),
    });
    run("node", ["build.mjs"], join(folder, "pkg"));
    for (const config of ["vite.config.ts", "vite.single.config.ts", "vite.sheet.config.ts"]) {
      run("vite", ["build", "--logLevel", "error", "--config", config], join(folder, "www"));
    }
  }
  const files = BUILT.flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true }).map((name) => join(part, String(name))),
  ).filter((path) => statSync(join(folder, path)).isFile());
  return new Map(
    files.map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex"),
    ]),
  );
}

const kept = mkdtempSync(join(tmpdir(), "loyalkit-"));
const folders = [join(kept, "a"), join(kept, "a-folder-with-a-longer-name/and another one")];
const [one, other] = folders.map(built);
const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
const different = paths.filter((path) => one.get(path) !== other.get(path));
// Where a clone lay, or cargo keeps its crates, is nobody's business.
const named = paths.filter((path) => {
  const bytes = existsSync(join(folders[0], path)) ? readFileSync(join(folders[0], path)) : Buffer.alloc(0);
  return bytes.includes(kept) || bytes.includes(join(homedir(), ".cargo"));
});
for (const path of different) console.log(`different: ${path}`);
for (const path of named) console.log(`names the folder: ${path}`);
const all = createHash("sha256")
  .update(paths.map((path) => `${one.get(path)}  ${path}\n`).join(""))
  .digest("hex");
console.log(
  `${paths.length} files of ${BUILT.join(", ")}: ${different.length} different, ${named.length} name their folder; sha256 of the list ${all}`,
);
if (different.length + named.length > 0) console.log(`They are kept in ${kept}.`);
else rmSync(kept, { recursive: true });
process.exitCode = different.length + named.length > 0 ? 1 : 0;
