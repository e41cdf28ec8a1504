// What a visitor downloads of the peers in a browser, in kB after brotli.

import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

const folder = new URL("node_modules/", import.meta.url);
const size = (path) => brotliCompressSync(readFileSync(new URL(path, folder))).length / 1000;
const duckdb = ["duckdb-eh.wasm", "duckdb-browser-eh.worker.js", "duckdb-browser.mjs"];

console.log(`PapaParse ${size("papaparse/papaparse.min.js").toFixed(1)} kB`);
console.log(
  `DuckDB-WASM ${duckdb
    .map((name) => size(`@duckdb/duckdb-wasm/dist/${name}`))
    .reduce((sum, one) => sum + one, 0)
    .toFixed(0)} kB`,
);
