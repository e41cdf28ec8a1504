// A warehouse beside the page: DuckDB with the samples, which gives results of queries as files.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { sampleOrders, sampleSubscriptions } from "loyalkit/analysis";
import { RATED } from "./samples.mjs";

/** Runs a query, whose result it gives as the bytes of a file. */
export type Warehouse = (query: string, form: "csv" | "parquet") => Promise<Buffer>;

/** A small warehouse with the sample shop and its subscriptions, and a survey, whose results come as files. */
export async function warehouse(): Promise<Warehouse> {
  const folder = mkdtempSync(join(tmpdir(), "loyalkit-large-data-"));
  const connection = await (await DuckDBInstance.create()).connect();
  for (const [name, blob] of [
    ["orders", await sampleOrders()],
    ["subscriptions", await sampleSubscriptions()],
    ["answers", new Blob([RATED])],
  ] as const) {
    writeFileSync(join(folder, `${name}.csv`), await blob.text());
    await connection.run(`CREATE TABLE ${name} AS FROM read_csv('${join(folder, `${name}.csv`)}')`);
  }
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return async (query, form) => {
    const path = join(folder, `result.${form}`);
    await connection.run(`COPY (${query}) TO '${path}' (FORMAT ${form})`);
    return readFileSync(path);
  };
}
