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
    external: ["./models-module.js", "./spreadsheet-module.js"], // Loaded when they are needed, and counted below.
    logLevel: "error",
    write: false,
  });
  return brotli(outputFiles[0].contents);
}

/** The page's own files that its first view loads: the document, and what the document names. */
function firstLoad() {
  const folder = new URL("../../www/dist/", import.meta.url);
  const html = readFileSync(new URL("index.html", folder), "utf8");
  const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, path]) => path);
  return named.reduce((sum, path) => sum + brotli(readFileSync(new URL(path, folder))), brotli(html));
}

/** All files of the page but the analysis, which is loaded when a file is opened: what a link to a calculator loads. */
function withCalculators() {
  const folder = new URL("../../www/dist/", import.meta.url);
  const sections = readdirSync(new URL("assets/", folder)).filter((name) => /^(section|shared)-.*\.js$/.test(name));
  return sections.reduce((sum, name) => sum + brotli(readFileSync(new URL(`assets/${name}`, folder))), firstLoad());
}

/** A file of the package that is loaded when it is needed. */
const lazy = (name) => brotli(readFileSync(new URL(`../../pkg/dist/${name}.js`, import.meta.url)));

const rows = [
  ['import { nps } from "loyalkit"', 56, await bundled('export { nps } from "loyalkit"')],
  ['import { goal } from "loyalkit"', Number.POSITIVE_INFINITY, await bundled('export { goal } from "loyalkit"')],
  ['import { open } from "loyalkit/analysis"', 420, await bundled('export { open } from "loyalkit/analysis"')],
  ["what opening a spreadsheet adds", 300, lazy("spreadsheet-module")],
  ["models of what customers buy and renew", 120, lazy("models-module")],
  ["the page's first load", 75, firstLoad()],
  ["the page, a calculator opened first", Number.POSITIVE_INFINITY, withCalculators()],
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
