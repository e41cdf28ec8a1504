// DuckDB-WASM in Node, in the thread of the caller (its worker build does the same work, and copies the answer once more).

import { createRequire } from "node:module";
import { queries, results } from "./sql.mjs";

export async function start() {
  const require = createRequire(import.meta.url);
  const duckdb = require("@duckdb/duckdb-wasm/blocking");
  const part = (name) => require.resolve(`@duckdb/duckdb-wasm/dist/${name}`);
  const bundle = { mainModule: part("duckdb-eh.wasm"), mainWorker: part("duckdb-node-eh.worker.cjs") };
  const bundles = { mvp: bundle, eh: bundle };
  const database = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await database.instantiate(() => {});
  const connection = database.connect();
  const run = (task) => (bytes) => {
    database.registerFileBuffer("file.csv", bytes);
    return results[task](connection.query(queries[task]));
  };
  return { takes: "bytes", summary: run("summary"), cohorts: run("cohorts"), nps: run("nps") };
}
