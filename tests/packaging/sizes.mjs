// What a visitor downloads, in kB after brotli, against the budgets of the design. Fails above a budget.

import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { catalogue, largeDataText, locales, queryTexts } from "loyalkit/text";

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
      "./risks-module.js",
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

/** A sentence of each file of texts that a view needs, in a language. */
async function sentences(locale, part) {
  const { page, calculators } = await catalogue(locale);
  if (part === "page") return [page.foot, page.analyse.lead];
  if (part !== "large-data") return [page.foot, calculators.nps.question];
  const [largeData, queries] = await Promise.all([largeDataText(locale), queryTexts(locale)]);
  return [page.foot, largeData.lead, queries.list.cohortMatrix.question];
}

/**
 * The page's own files that a first view loads, in the language in which they are largest: the document, what the document names, the
 * part that the address leads to, the texts without which it is not drawn, and what all these import.
 */
async function firstLoad(part = "", calculator = "") {
  const sizes = await Promise.all(locales.map((locale) => firstLoadIn(locale, part, calculator)));
  return Math.max(...sizes);
}

async function firstLoadIn(locale, part, calculator) {
  const folder = new URL("../../www/dist/", import.meta.url);
  const read = (path) => readFileSync(new URL(path, folder));
  const assets = readdirSync(new URL("assets/", folder));
  const html = read("index.html").toString();
  const loaded = new Set(Array.from(html.matchAll(/(?:src|href)="\.\/([^"]+\.\w+)"/g), ([, path]) => path));
  if (part) loaded.add(`assets/${assets.find((name) => name.startsWith(`${part}-`))}`);
  // The file of a calculator, which loads what computes it.
  if (calculator) {
    const holds = (name) =>
      name.endsWith(".js") && new RegExp(`\\bid:["'\`]${calculator}["'\`]`).test(read(`assets/${name}`));
    loaded.add(`assets/${assets.find(holds)}`);
  }
  for (const sentence of await sentences(locale, part)) {
    const holds = (name) => name.endsWith(".js") && read(`assets/${name}`).toString().includes(sentence);
    const found = assets.find(holds);
    if (!found) throw new Error(`no file of the page says “${sentence}”`);
    loaded.add(`assets/${found}`);
  }
  // A set also visits what is added to it meanwhile.
  for (const path of loaded) {
    if (!path.endsWith(".js")) continue;
    const imports = read(path)
      .toString()
      .matchAll(/(?:\bfrom|\bimport) ?"\.\/([^"]+\.js)"/g);
    for (const [, name] of imports) loaded.add(`assets/${name}`);
  }
  return Array.from(loaded, (path) => brotli(read(path))).reduce((sum, size) => sum + size, brotli(html));
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
  ["competing causes of loss", 60, lazy("risks-module")],
  ["the page's first load", 75, await firstLoad()],
  ["the page, a calculator opened first (NPS)", 150, await firstLoad("section", "nps")],
  ["the page, one of programmes first (ROI)", Number.POSITIVE_INFINITY, await firstLoad("section", "programme-roi")],
  ["the page, a file to be opened first", 90, await firstLoad("page")],
  ["the page, large data first", 90, await firstLoad("large-data")],
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
