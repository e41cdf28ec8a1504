// What a visitor downloads, in kB after brotli, against the budgets of the design. Fails above a budget.

import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

const brotli = (bytes) => brotliCompressSync(bytes).length / 1000;

/** One import as a site's bundler would ship it, minified. */
async function bundled(statement) {
  const { outputFiles } = await build({
    stdin: { contents: statement, resolveDir: new URL("../../pkg", import.meta.url).pathname },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    conditions: ["import"],
    // Loaded when they are needed, and counted below; the last one where a host has no workers.
    external: [
      "./models-module.js",
      "./spreadsheet-module.js",
      "./columnar-module.js",
      "./query-result.js",
      "./analysis/here.js",
    ],
    logLevel: "error",
    write: false,
  });
  return brotli(outputFiles[0].contents);
}

/**
 * The page's own files that a first view loads: the document, what the document names, the part that the address leads to, what all
 * these import, and the catalogue of a language, the largest one, without which no view is drawn.
 */
function firstLoad(part = "", calculator = "") {
  const folder = new URL("../../www/dist/", import.meta.url);
  const read = (path) => readFileSync(new URL(path, folder));
  const assets = readdirSync(new URL("assets/", folder));
  const html = read("index.html").toString();
  const loaded = new Set(Array.from(html.matchAll(/(?:src|href)="\.\/([^"]+)"/g), ([, path]) => path));
  if (part) loaded.add(`assets/${assets.find((name) => name.startsWith(`${part}-`))}`);
  // The file of a calculator, which loads what computes it.
  if (calculator) {
    const holds = (name) =>
      name.endsWith(".js") && new RegExp(`\\bid:["'\`]${calculator}["'\`]`).test(read(`assets/${name}`));
    loaded.add(`assets/${assets.find(holds)}`);
  }
  // A set also visits what is added to it meanwhile.
  for (const path of loaded) {
    if (!path.endsWith(".js")) continue;
    const imports = read(path)
      .toString()
      .matchAll(/(?:\bfrom|\bimport) ?"\.\/([^"]+\.js)"/g);
    for (const [, name] of imports) loaded.add(`assets/${name}`);
  }
  const catalogues = assets.filter((name) => /^[a-z]{2}-.*\.js$/.test(name));
  if (catalogues.length === 0) throw new Error("the page has no catalogue of a language");
  const largest = Math.max(...catalogues.map((name) => brotli(read(`assets/${name}`))));
  return Array.from(loaded, (path) => brotli(read(path))).reduce((sum, size) => sum + size, brotli(html) + largest);
}

/** Each element by the entry of its own. */
async function everyElement() {
  const { names } = await import("loyalkit/calculators/load");
  const sizes = [];
  for (const { id } of names) sizes.push(await bundled(`import "loyalkit/elements/${id}"`));
  return sizes;
}

/** A file of the package that is loaded when it is needed. */
const lazy = (name) => brotli(readFileSync(new URL(`../../pkg/dist/${name}.js`, import.meta.url)));

const rows = [
  ['import { nps } from "loyalkit"', 60, await bundled('export { nps } from "loyalkit"')],
  ['import { goal } from "loyalkit"', Number.POSITIVE_INFINITY, await bundled('export { goal } from "loyalkit"')],
  ['import "loyalkit/elements/nps", Lit included', 75, await bundled('import "loyalkit/elements/nps"')],
  ["the largest element", 75, Math.max(...(await everyElement()))],
  ['import { open } from "loyalkit/analysis"', 420, await bundled('export { open } from "loyalkit/analysis"')],
  [
    "all functions of a spreadsheet",
    Number.POSITIVE_INFINITY,
    await bundled('export { functions } from "loyalkit/functions"'),
  ],
  ["what opening a spreadsheet adds", 300, lazy("spreadsheet-module")],
  ["what opening Parquet or Arrow adds", 120, lazy("columnar-module")],
  ["what the result of a query adds", 20, lazy("query-result")],
  ["models of what customers buy and renew", 120, lazy("models-module")],
  ["the page's first load", 75, firstLoad()],
  ["the page, a calculator opened first (NPS)", 150, firstLoad("section", "nps")],
  ["the page, one of programmes first (ROI)", Number.POSITIVE_INFINITY, firstLoad("section", "programme-roi")],
  ["the page, a file to be opened first", 90, firstLoad("page")],
  ["the page, large data first", 90, firstLoad("large-data")],
];

for (const [what, budget, size] of rows) {
  console.log(
    `${what.padEnd(42)} ${size.toFixed(1).padStart(7)} kB of ${Number.isFinite(budget) ? `${budget} kB` : "no budget"}${size > budget ? "  TOO LARGE" : ""}`,
  );
}
console.log(
  `${"files of the page, all in".padEnd(42)} ${readdirSync(new URL("../../www/dist/", import.meta.url), { recursive: true }).length}`,
);
if (rows.some(([, budget, size]) => size > budget)) process.exit(1);
