// `make dev`: the package from its sources. One module with all features takes the place of those that ship, because cargo compiles
// it again in seconds; wasm-bindgen writes it once under each name. What is saved is shown: texts and scripts at once, Rust when compiled.

import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { inlined } from "./inline.mjs";
import { bytes, shared } from "./plugins.mjs";

const run = promisify(execFile);
const root = fileURLToPath(new URL("..", import.meta.url));
const made = `${root}target/dev-modules/`;

/** The modules: the folder of each, and its feature. */
const MODULES = ["calculators", "planning", "ranges", "analysis", "models", "risks", "spreadsheet"];
/** Those that only a module needs are hidden from Rust users by an underscore. */
const FEATURES = MODULES.map((name) => (name === "spreadsheet" ? name : `_${name}`));

const ENTRIES = {
  loyalkit: "index.ts",
  "loyalkit/calculators": "calculators/index.ts",
  "loyalkit/calculators/load": "calculators/load.ts",
  "loyalkit/text": "text/index.ts",
  "loyalkit/text/en": "text/en/index.ts",
  "loyalkit/analysis": "analysis/index.ts",
  "loyalkit/sql": "sql/index.ts",
  "loyalkit/functions": "functions/index.ts",
  "loyalkit/hyperformula": "functions/hyperformula.ts",
  "loyalkit/univer": "functions/univer.ts",
  "loyalkit/elements": "elements/index.ts",
};

async function compile() {
  const started = performance.now();
  const cargo = [
    "build",
    "--quiet",
    "--locked",
    "--lib",
    "--target",
    "wasm32-unknown-unknown",
    "--profile",
    "dev-wasm",
  ];
  const env = { ...process.env, RUSTFLAGS: "-C target-feature=+simd128" };
  await run("cargo", [...cargo, "--features", FEATURES.join(",")], { cwd: root, env });
  const compiled = `${root}target/wasm32-unknown-unknown/dev-wasm/loyalkit.wasm`;
  await Promise.all(
    MODULES.map((name) =>
      run("wasm-bindgen", ["--target", "bundler", "--out-dir", made + name, "--out-name", name, compiled]),
    ),
  );
  return ((performance.now() - started) / 1000).toFixed(1);
}

/** The file of a module that was made for development, instead of the one that ships. */
const instead = (path) => {
  const [, file] = path.match(/\/wasm\/(\w+\/\w+\.(?:js|wasm))$/) ?? [];
  return file && made + file;
};

const modules = {
  name: "modules",
  setup({ onResolve }) {
    onResolve({ filter: /\/wasm\/\w+\/\w+\.js$/ }, ({ path }) => ({ path: instead(path) }));
  },
};

/** The plugin for Vite's development server. */
export const sources = {
  name: "sources",
  apply: "serve",
  enforce: "pre",

  // What is bundled beforehand is not followed when it changes.
  config: () => ({ optimizeDeps: { exclude: Object.keys(ENTRIES) } }),

  async configureServer(server) {
    const { logger } = server.config;
    const log = (text) => logger.info(text, { timestamp: true });
    log("compiling Rust …");
    log(`compiled in ${await compile()} s`);

    let state = "idle";
    const again = async () => {
      if (state !== "idle") {
        state = "stale";
        return;
      }
      do {
        state = "busy";
        try {
          log(`compiled in ${await compile()} s`);
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: "full-reload" });
        } catch (error) {
          logger.error(error.stderr || error.message, { timestamp: true });
        }
      } while (state === "stale");
      state = "idle";
    };
    server.watcher.add([`${root}src`, `${root}Cargo.toml`]);
    for (const event of ["add", "change", "unlink"]) {
      server.watcher.on(event, (path) => {
        if (path.startsWith(`${root}src/`) || path === `${root}Cargo.toml`) again();
      });
    }
  },

  resolveId(source, importer) {
    if (source in ENTRIES) return `${root}pkg/src/${ENTRIES[source]}`;
    if (source.startsWith("bytes:")) return `\0bytes:${instead(source)}`;
    if (source.startsWith("script:")) return `\0script:${new URL(source.slice(7), `file://${importer}`).pathname}`;
    return instead(source);
  },

  async load(id) {
    const [, scheme, path] = id.match(/^\0(bytes|script):(.*)$/) ?? [];
    if (scheme === "bytes") return `export default "${inlined(await readFile(path))}";`;
    if (scheme !== "script") return undefined;
    const options = {
      ...shared,
      entryPoints: [path],
      format: "iife",
      plugins: [modules, bytes],
      metafile: true,
      write: false,
    };
    const { metafile, outputFiles } = await build({ ...options, absWorkingDir: root });
    for (const input of Object.keys(metafile.inputs)) this.addWatchFile(root + input);
    return `export default ${JSON.stringify(outputFiles[0].text)};`;
  },
};
