// Builds dist/: each entry as a module and in CommonJS with its WebAssembly inlined as text, and its types as one file.

import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, posix } from "node:path";
import { build, transform } from "esbuild";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { crates, notices, packages, taken, thirdParties } from "./notices.mjs";
import { bounds, bytes, coders, script, shared, slim } from "./plugins.mjs";
import { sbom } from "./sbom.mjs";
import { singles } from "./single.mjs";

const ENTRIES = {
  index: "src/index.ts",
  calculators: "src/calculators/index.ts",
  "calculators/load": "src/calculators/load.ts",
  text: "src/text/index.ts",
  "text/en": "src/text/en/index.ts",
  analysis: "src/analysis/index.ts",
  "analysis/here": "src/analysis/worker/here.ts",
  elements: "src/elements/index.ts",
  sql: "src/sql/index.ts",
  functions: "src/functions/index.ts",
  hyperformula: "src/functions/hyperformula.ts",
  univer: "src/functions/univer.ts",
};

/** The catalogues of other languages, whose type is the one that `loyalkit/text` has. */
const LANGUAGES = ["da", "nb", "pl"];
const CATALOGUES = Object.fromEntries(LANGUAGES.map((name) => [`text/${name}`, `src/text/${name}/index.ts`]));

/** In one piece, because a worker is started by its address, and without exports: it is a module and a classic script. */
const WORKER = { "analysis/worker": "src/analysis/worker/whole-worker.ts" };

/** Files of their own, so that a bundler can leave a module out, or load it later, though two entries share it. */
const PARTS = {
  core: "src/core.ts",
  planning: "src/planning.ts",
  "models-module": "src/analysis/models-module.ts",
  "risks-module": "src/analysis/risks-module.ts",
  "spreadsheet-module": "src/analysis/spreadsheet-module.ts",
  "columnar-module": "src/analysis/columnar-module.ts",
  "query-result": "src/analysis/warehouse/result.ts",
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

/** The entry of calculators whose module is a file: given, or imported where the host compiles what it imports. */
const SLIM = {
  slim: ["src/slim/index.ts", "slim/module.ts"],
  workerd: ["src/index.ts", "slim/imported.ts", "./loyalkit.wasm"],
  "edge-light": ["src/index.ts", "slim/imported.ts", "./loyalkit.wasm?module"],
};

await rm("dist", { recursive: true, force: true });

const { names, plugin: single } = await singles();
const SINGLE = Object.fromEntries(names.map((name) => [`elements/${name}`, `single:${name}`]));

const options = {
  ...shared,
  plugins: [sdk, single, bytes, script, bounds, coders, thirdParties],
  external: ["lit", "lit/*", "d3-array", "hyperformula", "@univerjs/*", "node:*"], // They stay dependencies, so that a site has them once.
  outdir: "dist",
  format: "esm",
  sourcemap: true,
  write: false,
};
const built = await build({
  ...options,
  entryPoints: { ...ENTRIES, ...CATALOGUES, ...SINGLE, ...PARTS, ...TERMINAL },
  splitting: true,
  chunkNames: "shared-[hash]",
});
const worker = await build({ ...options, entryPoints: WORKER });
const slims = await Promise.all(
  Object.entries(SLIM).map(([name, [input, instead, file]]) =>
    build({ ...options, entryPoints: { [name]: input }, plugins: [slim(instead, file), coders, thirdParties] }),
  ),
);

const folder = `${process.cwd()}/dist/`;
const written = new Map(
  [built, worker, ...slims].flatMap(({ outputFiles }) =>
    outputFiles.map(({ path, text }) => [path.slice(folder.length), text]),
  ),
);
for (const [path, text] of written) {
  if (path.endsWith(".js")) {
    // esbuild keeps the order of files that do something when they are loaded; ours do nothing, and bundlers wonder about it.
    written.set(path, text.replace(/^import "\.{1,2}\/[^"]*shared-\w+\.js";$/gm, ""));
  } else {
    // Inlined bytes are no text that a person reads, and where they were when it was built is nobody's business.
    const map = JSON.parse(text);
    map.sources.forEach((source, at) => {
      if (!/^\w+:/.test(source)) return;
      map.sources[at] = `inlined/${posix.basename(source)}`;
      map.sourcesContent[at] = "";
    });
    written.set(path, JSON.stringify(map));
  }
}

/** The files that an entry leads to. */
function reached(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, name] of written.get(path).matchAll(/(?:\bfrom |\bimport\(|^import )"(\.[^"]+\.js)"/gm)) {
    reached(posix.join(posix.dirname(path), name), found);
  }
  return found;
}

// CommonJS is each of these files once more, so that two entries share what they share as modules: one core, one class of errors.
for (const path of new Set(
  [...Object.keys({ ...ENTRIES, ...CATALOGUES, ...SINGLE }), "slim"].flatMap((name) => [...reached(`${name}.js`)]),
)) {
  const { code } = await transform(written.get(path).replace(/\n\/\/# sourceMappingURL=.*/, ""), {
    format: "cjs",
    target: "es2022",
    supported: { "dynamic-import": false }, // Node's import() does not see the names that a CommonJS file exports.
  });
  const required = code.replace(/\brequire\("(\.[^"]+)\.js"\)/g, 'require("$1.cjs")');
  written.set(path.replace(/\.js$/, ".cjs"), required);
}

for (const [path, text] of written) {
  await mkdir(dirname(folder + path), { recursive: true });
  await writeFile(folder + path, text);
}
await copyFile("src/wasm/slim/slim_bg.wasm", "dist/loyalkit.wasm");

// For a page without a bundler: all elements with Lit, as one folder to be copied.
await build({
  ...shared,
  entryPoints: { elements: ENTRIES.elements },
  plugins: [bytes, coders, thirdParties],
  outdir: "dist/standalone",
  format: "esm",
  splitting: true,
  chunkNames: "part-[hash]",
  minify: true,
  legalComments: "inline",
});

await build({
  ...shared,
  entryPoints: SDK,
  plugins: [thirdParties],
  outdir: "dist",
  platform: "node",
  mainFields: ["module", "main"],
  format: "esm",
  minify: true,
  legalComments: "inline",
});

/** What TypeScript infers is joined by |, or listed, in the order in which it met the parts, which varies from build to build. */
const ordered = (types) => {
  const sorted = (all) => all.split(" | ").sort().join(" | ");
  return types
    .replace(/\b(?:Verdict|ChoiceInput)<[^<>]*>/g, (all) => all.replace(/"[^"]*"(?: \| "[^"]*")+/g, sorted))
    .replace(/\bRecord<"[^"]*"(?: \| "[^"]*")+/g, (all) => all.replace(/"[^"]*"(?: \| "[^"]*")+/, sorted))
    .replace(/Verdict<[^<>]*>(?: \| Verdict<[^<>]*>)+/g, (all) =>
      all
        .match(/Verdict<[^<>]*>/g)
        .sort()
        .join(" | "),
    )
    .replace(/(?:^ +\w+: Record<[^\n]*, string>;\n){2,}/gm, (lines) => lines.match(/.*\n/g).sort().join(""));
};

for (const [name, input] of Object.entries({ ...ENTRIES, slim: SLIM.slim[0] })) {
  const types = await rollup({ input, external: [/^lit/, "hyperformula", /^@univerjs/], plugins: [dts()] });
  await types.write({ file: `dist/${name}.d.ts`, format: "es" });
  await types.close();
  await writeFile(`dist/${name}.d.ts`, ordered(await readFile(`dist/${name}.d.ts`, "utf8")));
  await copyFile(`dist/${name}.d.ts`, `dist/${name}.d.cts`);
}

for (const name of LANGUAGES)
  for (const [end, from] of [
    ["d.ts", "js"],
    ["d.cts", "cjs"],
  ])
    await writeFile(
      `dist/text/${name}.${end}`,
      `import type { Catalogue } from "../text.${from}";\n\n/** The catalogue of the language. */\nexport declare const ${name}: Catalogue;\n`,
    );

// An entry of one element exports nothing: it has the tags of all. That of React has types alone.
for (const end of ["d.ts", "d.cts"]) {
  await writeFile(
    `dist/elements/single.${end}`,
    `import "../elements.${end === "d.ts" ? "js" : "cjs"}";\n\nexport {};\n`,
  );
  await copyFile("src/elements/react.d.ts", `dist/elements/react.${end}`);
}
await writeFile("dist/elements/react.js", "export {};\n");
await writeFile("dist/elements/react.cjs", "");

// Tools that do not know `exports` look for a folder of an entry's name.
const { exports, sideEffects } = JSON.parse(await readFile("package.json", "utf8"));
const { "./elements/*": each, ...others } = exports;
const named = names.map((name) => [`./elements/${name}`, JSON.parse(JSON.stringify(each).replaceAll("*", name))]);
for (const [entry, conditions] of [...Object.entries(others), ...named]) {
  const { import: module = conditions, require: common = module } = conditions;
  if (entry === "." || !module.types) continue;
  const up = (path) => posix.relative(entry, path);
  const stub = { main: up(common.default), module: up(module.default), types: up(module.types) };
  await mkdir(entry, { recursive: true });
  await writeFile(
    `${entry}/package.json`,
    `${JSON.stringify({ ...stub, sideEffects: sideEffects.some((path) => module.default.startsWith(path.split("*")[0])) }, null, 2)}\n`,
  );
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

const parts = [...crates(), ...packages(taken)];
const { version } = JSON.parse(await readFile("package.json", "utf8"));
const title = "Loyalkit contains what others wrote, under the licences below.";
await writeFile("dist/THIRD-PARTY-NOTICES.txt", notices(title, parts));
await writeFile("dist/sbom.cdx.json", sbom("loyalkit", version, parts));
