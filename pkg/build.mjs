// Builds dist/: each entry as ESM and CommonJS with its WebAssembly inlined as text, and its types as one file.

import { copyFile, readFile, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { bytes, script, shared } from "./plugins.mjs";

const ENTRIES = {
  index: "src/index.ts",
  calculators: "src/calculators/index.ts",
  "calculators/load": "src/calculators/load.ts",
  text: "src/text/index.ts",
  "text/en": "src/text/en/index.ts",
  "text/en/learn": "src/text/en/learn/index.ts",
  analysis: "src/analysis/index.ts",
  "analysis/worker": "src/analysis/worker/worker.ts",
};

/** Built as ESM alone, because Lit is; it stays a dependency, so that a site has it once. */
const ELEMENTS = { elements: "src/elements/index.ts" };

/** Files of their own, so that a bundler can leave a module out, or load it later, though two entries share it. */
const PARTS = { core: "src/core.ts", planning: "src/planning.ts" };

/** Files of their own in CommonJS too, where esbuild cannot split: they are loaded when they are needed. */
const LAZY = {
  "models-module": "src/analysis/models-module.ts",
  "spreadsheet-module": "src/analysis/spreadsheet-module.ts",
};

/** For Node alone, as ESM: the bin, and the MCP server that it loads. */
const TERMINAL = { cli: "src/cli/cli.ts", mcp: "src/mcp/server.ts" };

/** The SDK of the MCP server is bundled by itself, for Node, so that it brings no dependency to the package. */
const SDK = { "mcp-sdk": "src/mcp/sdk.ts" };

const sdk = {
  name: "sdk",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/sdk\.js$/ }, () => ({ path: "./mcp-sdk.js", external: true }));
  },
};

const lazy = {
  name: "lazy",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/(models|spreadsheet)-module\.js$/ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path: path.replace(/\.js$/, ".cjs"), external: true } : undefined,
    );
  },
};

await rm("dist", { recursive: true, force: true });

const entries = { ...shared, entryPoints: ENTRIES, plugins: [bytes, script], outdir: "dist" };
await build({
  ...entries,
  entryPoints: { ...ENTRIES, ...ELEMENTS, ...PARTS, ...LAZY, ...TERMINAL },
  plugins: [sdk, bytes, script],
  external: ["lit", "lit/*", "d3-array", "node:*"],
  format: "esm",
  splitting: true,
  chunkNames: "shared-[hash]",
});
await build({
  ...entries,
  entryPoints: { ...ENTRIES, ...LAZY },
  plugins: [lazy, bytes, script],
  format: "cjs",
  supported: { "dynamic-import": false }, // Node's import() does not see the names that a CommonJS file exports.
  outExtension: { ".js": ".cjs" },
});

await build({
  ...shared,
  entryPoints: SDK,
  outdir: "dist",
  platform: "node",
  mainFields: ["module", "main"],
  format: "esm",
  minify: true,
  legalComments: "inline",
});

/** What TypeScript infers is joined by | in the order in which it met the parts, which varies from build to build. */
const ordered = (types) => {
  const sorted = (all) => all.split(" | ").sort().join(" | ");
  return types
    .replace(/\b(?:Verdict|ChoiceInput)<[^<>]*>/g, (all) => all.replace(/"[^"]*"(?: \| "[^"]*")+/g, sorted))
    .replace(/Verdict<[^<>]*>(?: \| Verdict<[^<>]*>)+/g, (all) =>
      all
        .match(/Verdict<[^<>]*>/g)
        .sort()
        .join(" | "),
    );
};

for (const [name, input] of Object.entries({ ...ENTRIES, ...ELEMENTS })) {
  if (name === "analysis/worker") continue; // It exports nothing.
  const types = await rollup({ input, external: [/^lit/], plugins: [dts()] });
  await types.write({ file: `dist/${name}.d.ts`, format: "es" });
  await types.close();
  await writeFile(`dist/${name}.d.ts`, ordered(await readFile(`dist/${name}.d.ts`, "utf8")));
  if (name in ENTRIES) await copyFile(`dist/${name}.d.ts`, `dist/${name}.d.cts`);
}

// What npm shows. Its page has no files beside the text, so that links lead to the repository.
const repository = "https://github.com/loyalkit/loyalkit";
const readme = await readFile("../README.md", "utf8");
const linked = readme.replace(
  /(!?)\[([^\]]*)\]\((?!https?:|#)([^)]+)\)/g,
  (_, picture, name, path) => `${picture}[${name}](${repository}/${picture ? "raw" : "blob"}/HEAD/${path})`,
);
await writeFile("README.md", linked);
for (const name of ["LICENSE-MIT", "LICENSE-APACHE"]) await copyFile(`../${name}`, name);
