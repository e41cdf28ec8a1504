// Builds dist/: each entry as ESM and CommonJS with its WebAssembly inlined as text, and its types as one file.

import { copyFile, readFile, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { build } from "esbuild";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

const ENTRIES = {
  index: "src/index.ts",
  calculators: "src/calculators/index.ts",
  text: "src/text/index.ts",
  analysis: "src/analysis/index.ts",
  "analysis/worker": "src/analysis/worker/worker.ts",
};

/** Files of their own, so that a bundler can leave a module out, or load it later, though two entries share it. */
const PARTS = { core: "src/core.ts", planning: "src/planning.ts" };

/** Files of their own in CommonJS too, where esbuild cannot split: they are loaded when they are needed. */
const LAZY = {
  "models-module": "src/analysis/models-module.ts",
  "spreadsheet-module": "src/analysis/spreadsheet-module.ts",
};

const lazy = {
  name: "lazy",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(models|spreadsheet)-module\.js$/ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path: path.replace(/\.js$/, ".cjs"), external: true } : undefined,
    );
  },
};

/** `hex:PATH` is the file at PATH as hexadecimal text. */
const hex = {
  name: "hex",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^hex:/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.slice(4)),
      namespace: "hex",
    }));
    onLoad({ filter: /.*/, namespace: "hex" }, async ({ path }) => ({
      contents: (await readFile(path)).toString("hex"),
      loader: "text",
    }));
  },
};

const shared = { bundle: true, target: "es2022", platform: "neutral", mainFields: ["module"], logLevel: "warning" };

/** `script:PATH` is the TypeScript file at PATH with its imports, as one classic script in text. */
const script = {
  name: "script",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^script:/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.slice(7)),
      namespace: "script",
    }));
    onLoad({ filter: /.*/, namespace: "script" }, async ({ path }) => {
      const bundled = await build({ ...shared, entryPoints: [path], format: "iife", minify: true, write: false });
      return { contents: bundled.outputFiles[0].text, loader: "text" };
    });
  },
};

await rm("dist", { recursive: true, force: true });

const entries = { ...shared, entryPoints: ENTRIES, plugins: [hex, script], outdir: "dist" };
await build({
  ...entries,
  entryPoints: { ...ENTRIES, ...PARTS, ...LAZY },
  format: "esm",
  splitting: true,
  chunkNames: "shared-[hash]",
});
await build({
  ...entries,
  entryPoints: { ...ENTRIES, ...LAZY },
  plugins: [lazy, hex, script],
  format: "cjs",
  supported: { "dynamic-import": false }, // Node's import() does not see the names that a CommonJS file exports.
  outExtension: { ".js": ".cjs" },
});

for (const [name, input] of Object.entries(ENTRIES)) {
  if (name === "analysis/worker") continue; // It exports nothing.
  const types = await rollup({ input, plugins: [dts()] });
  await types.write({ file: `dist/${name}.d.ts`, format: "es" });
  await types.close();
  await copyFile(`dist/${name}.d.ts`, `dist/${name}.d.cts`);
}
