// Writes spreadsheets/dist: the Excel add-in as a static folder, the scripts for ONLYOFFICE and Google Sheets, and the LAMBDA pack.
// `node spreadsheets/build.mjs https://example.com/loyalkit/` after the package was built; the address is where the Excel folder will be.

import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { functions } from "../dist/functions.js";
import { idOf, jsdoc } from "./jsdoc.mjs";
import { lambdas, nameOf, withSemicolons } from "./lambdas.mjs";
import { manifest } from "./manifest.mjs";

const require = createRequire(import.meta.url);
// The parser alone: the package's command line reports its use.
const { parseTree } = require("custom-functions-metadata/lib/parseTree");
const { version } = require("../package.json");
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The package in one script that has `loyalkit.call`. */
async function bundled(entry, inject = []) {
  const { outputFiles } = await build({
    entryPoints: [here(entry)],
    bundle: true,
    format: "iife",
    globalName: "loyalkit",
    target: "es2022",
    minify: true,
    write: false,
    inject: inject.map(here),
    define: { global: "globalThis" }, // Where what is injected sets them.
    legalComments: "none",
    logLevel: "error", // The entry names parts that another entry needs: they are left out, with a warning for each.
  });
  return outputFiles[0].text;
}

const ids = functions.map(({ name }) => idOf(name));

/** Excel's functions, and what its parser makes of their comments. */
export async function excel() {
  const source = jsdoc((name, given) => `loyalkit.call(${name}, ${given})`);
  const { functions: parsed, extras } = parseTree(source, "functions.js");
  const errors = extras.flatMap(({ errors }) => errors);
  if (errors.length > 0) throw new Error(`custom-functions-metadata: ${errors.join("; ")}`);
  const associated = ids.map((id) => `CustomFunctions.associate("${id}", ${id});`).join("\n");
  return {
    script: `${await bundled("./excel.mjs")}\n${source}\n\n${associated}\n`,
    metadata: { allowCustomDataForDataTypeAny: false, functions: parsed },
  };
}

/** One custom function library for ONLYOFFICE 8.1 and later: View › Macros › Custom functions. */
export async function onlyoffice() {
  const source = jsdoc((name, given) => `loyalkit.call(${name}, ${given})`);
  const added = ids.map((id) => `Api.AddCustomFunction(${id});`).join("\n");
  return `(function () {\n${await bundled("./literals.mjs")}\n${source}\n\n${added}\n})();\n`;
}

/** One script file for Google Sheets: Extensions › Apps Script. It has no TextEncoder and no TextDecoder, so they are brought. */
export async function googleSheets() {
  const note =
    "// This script runs on Google's servers: the cells that a function is given are sent there. In Excel, ONLYOFFICE and on the page they\n" +
    "// stay on your computer.";
  const source = jsdoc((name, given) => `loyalkit.call(${name}, ${given}, true)`);
  return `${note}\n${await bundled("./literals.mjs", ["./text-coding.mjs"])}\n${source}\n`;
}

/** The LAMBDA pack: a name and a formula on each line, for the Name Manager. */
export const lambdaPack = (write = (formula) => formula) =>
  Object.entries(lambdas)
    .map(([name, formula]) => `${nameOf(name)}\t=${write(formula)}\n`)
    .join("");

/** The page that the add-in lives on. */
export const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Loyalkit for Excel</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="functions.js"></script>
<h1>Loyalkit for Excel</h1>
<p>Type <code>=LOYALKIT.</code> in a cell to see the functions. They are computed on your computer.</p>
<p>Office.js, which every add-in needs, comes from Microsoft's own host. Nothing else is requested from anybody.</p>
</html>
`;

/** Writes all of it; `site` is where the folder of the Excel add-in will be served. */
async function write(site) {
  const out = here("./dist/");
  await rm(out, { recursive: true, force: true });
  for (const folder of ["excel", "onlyoffice", "google-sheets", "lambda"])
    await mkdir(out + folder, { recursive: true });
  const { script, metadata } = await excel();
  const files = {
    "excel/functions.js": script,
    "excel/functions.json": `${JSON.stringify(metadata, null, 2)}\n`,
    "excel/functions.html": page,
    "excel/manifest.xml": manifest(site, version),
    "onlyoffice/loyalkit.js": await onlyoffice(),
    "google-sheets/loyalkit.gs": await googleSheets(),
    "lambda/comma.tsv": lambdaPack(),
    "lambda/semicolon.tsv": lambdaPack(withSemicolons),
  };
  for (const [path, text] of Object.entries(files)) await writeFile(out + path, text);
  for (const size of [32, 64]) await copyFile(here(`./icon-${size}.png`), `${out}excel/icon-${size}.png`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , site = "https://localhost:3000/"] = process.argv;
  await write(site);
  console.log(`Written to pkg/spreadsheets/dist. The Excel add-in expects to be served at ${site}`);
}
