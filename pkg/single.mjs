// `loyalkit/elements/nps` and its like: an entry for each calculator, with no more WebAssembly than the calculators of its file call.
// The file, the functions that it calls and their module are copies, so that who takes several entries of one file has one of each;
// all else is what the other entries have.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, posix, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { inlined } from "./inline.mjs";
import { GLUE, glue, shared } from "./plugins.mjs";

const run = promisify(execFile);
const own = fileURLToPath(new URL("./", import.meta.url));
const metadce = fileURLToPath(import.meta.resolve("binaryen/bin/wasm-metadce"));

/** The features of the modules, as the Makefile compiles them: the tool refuses what it is not told of. */
const FEATURES = [
  "bulk-memory",
  "nontrapping-float-to-int",
  "sign-ext",
  "mutable-globals",
  "reference-types",
  "multivalue",
];

/** Whatever a folder's files declare by a pattern: its name and the file. */
async function declared(folder, pattern) {
  const found = new Map();
  for (const file of await readdir(own + folder)) {
    if (!file.endsWith(".ts")) continue;
    const text = await readFile(`${own}${folder}/${file}`, "utf8");
    for (const [, name, id] of text.matchAll(pattern)) found.set(name, { id, file: `${folder}/${file}` });
  }
  return found;
}

/** Made once of the same module for the same calls. */
const cache = fileURLToPath(new URL("../.cache/elements/", import.meta.url));

/** A module without the functions that a script does not call. */
async function trimmed(module, script) {
  const bytes = await readFile(module);
  const exported = WebAssembly.Module.exports(new WebAssembly.Module(bytes));
  const isNeeded = ({ name, kind }) => kind !== "function" || name.startsWith("__") || script.includes(`.${name}(`);
  const roots = exported.filter(isNeeded).map(({ name }) => ({ name: `needed ${name}`, root: true, export: name }));
  const graph = JSON.stringify(roots);
  const made = `${cache}${createHash("sha256").update(bytes).update(graph).digest("hex")}`;
  try {
    return await readFile(`${made}.wasm`);
  } catch {
    await mkdir(cache, { recursive: true });
    await writeFile(`${made}.json`, graph);
    const features = FEATURES.map((name) => `--enable-${name}`);
    await run(process.execPath, [metadce, module, "--graph-file", `${made}.json`, "-o", `${made}.new`, ...features]);
    await rename(`${made}.new`, `${made}.wasm`);
    return readFile(`${made}.wasm`);
  }
}

/** A file of calculators: the files that lead from it to what computes, and of that what it calls. */
async function groupOf(file) {
  const { metafile, outputFiles } = await build({
    ...shared,
    entryPoints: [own + file],
    absWorkingDir: own,
    external: ["bytes:*", "*_bg.js"],
    metafile: true,
    write: false,
  });
  const inputs = Object.entries(metafile.inputs).map(([path, { imports }]) => ({
    path,
    to: imports.map(({ path }) => path),
  }));
  const [{ imports: needed }] = Object.values(metafile.outputs);
  const moduleOf = ({ to }) => to.find((path) => path.startsWith("bytes:"));
  const cores = inputs.filter((input) => needed.some(({ path }) => path === moduleOf(input)));
  const copied = new Set(cores.map(({ path }) => path));
  for (let size = 0; size < copied.size; ) {
    size = copied.size;
    for (const { path, to } of inputs) if (to.some((path) => copied.has(path))) copied.add(path);
  }
  const modules = new Map();
  for (const core of cores) {
    const module = resolve(own, dirname(core.path), moduleOf(core).slice("bytes:".length));
    modules.set(posix.basename(module), await trimmed(module, outputFiles[0].text));
  }
  return { copied, cores: cores.map(({ path }) => path), modules };
}

/** What compiles each module. */
const INIT = { "src/core.ts": "init", "src/planning.ts": "initPlanning" };

/** The entries of all elements, by name, and the plugin that finds what they import. */
export async function singles() {
  const calculators = await declared("src/calculators", /^export const (\w+)Calculator = \(\) =>/gm);
  const texts = await declared("src/text/en/calculators", /^export const (\w+) = \(\): CalculatorText<"([\w-]+)">/gm);
  const files = [...new Set(Array.from(calculators.values(), ({ file }) => file))];
  const groups = new Map();
  for (const file of files) groups.set(posix.basename(file, ".ts"), await groupOf(file));

  const entries = new Map();
  for (const [name, { id, file: text }] of texts) {
    const { file } = calculators.get(name);
    const group = posix.basename(file, ".ts");
    const { cores } = groups.get(group);
    entries.set(id, {
      group,
      contents: [
        `import { ${name}Calculator } from "./${file}";`,
        ...cores.map((core) => `import { ${INIT[core]} } from "./${core}";`),
        'import { single } from "./src/elements/single.ts";',
        `import { ${name} } from "./${text}";`,
        `single(${name}Calculator(), ${name}(), ${cores.map((core) => INIT[core]).join(", ")});`,
      ].join("\n"),
    });
  }

  const plugin = {
    name: "single",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^single:/ }, ({ path }) => ({ path: path.slice("single:".length), namespace: "single" }));
      onLoad({ filter: /.*/, namespace: "single" }, ({ path }) => {
        const { contents, group } = entries.get(path);
        return { contents, loader: "js", resolveDir: own, pluginData: group };
      });
      // A copy is named from the package on, as all that is no file.
      onResolve({ filter: /^(\.|bytes:)/ }, ({ path, resolveDir, namespace, pluginData }) => {
        const group = namespace === "single" ? pluginData : namespace;
        if (!groups.has(group)) return undefined;
        if (path.startsWith("bytes:")) return { path: posix.basename(path), namespace: `${group}Wasm` };
        const file = relative(own, resolve(resolveDir, path.replace(/(?<!_bg)\.js$/, ".ts")));
        return groups.get(group).copied.has(file) || GLUE.test(file)
          ? { path: file, namespace: group }
          : { path: own + file };
      });
      for (const [group, { modules }] of groups) {
        onLoad({ filter: /.*/, namespace: group }, async ({ path }) =>
          GLUE.test(path)
            ? { ...(await glue(own + path)), resolveDir: dirname(own + path) }
            : { contents: await readFile(own + path, "utf8"), loader: "ts", resolveDir: dirname(own + path) },
        );
        onLoad({ filter: /.*/, namespace: `${group}Wasm` }, ({ path }) => ({
          contents: inlined(modules.get(path)),
          loader: "text",
        }));
      }
    },
  };
  return { names: [...entries.keys()], plugin };
}
