// The compressed summary of many orders: made inside DuckDB, counted there, and fitted here. Prints rows, seconds and sizes.
//   node tests/warehouse/scale.mjs [--orders 100000000] [--days 730]

import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { chromium } from "@playwright/test";
import { build } from "esbuild";
import { compressedSummary } from "loyalkit/sql";
import { args, executablePath } from "../e2e/chromium.mjs";

const { values } = parseArgs({
  options: {
    orders: { type: "string", default: "100000000" },
    days: { type: "string", default: "730" },
    keep: { type: "string" },
  },
});
const [wanted, days] = [Number(values.orders), Number(values.days)];
/** The mean number of orders of a customer, as it comes out. */
const EACH = 10.4;

const folder = await mkdtemp(join(tmpdir(), "loyalkit-scale-"));
const instance = await DuckDBInstance.create(join(folder, "orders.duckdb"), {
  memory_limit: "9GB",
  temp_directory: join(folder, "spill"),
});
const connection = await instance.connect();
const run = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();

async function timed(what, work) {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const found = await work();
  const { user, system } = process.cpuUsage(cpu);
  console.log(
    `${what}: ${((performance.now() - start) / 1000).toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s CPU`,
  );
  return found;
}

/** What a page does with the file that was dropped on it: seconds from there to the table, its result and the fit. */
const { outputFiles } = await build({
  stdin: {
    contents: `
import { open } from "loyalkit/analysis";
globalThis.fitted = async () => {
  const start = performance.now();
  const since = () => Number(((performance.now() - start) / 1000).toFixed(1));
  const table = await open(document.querySelector("input").files[0]);
  const opened = since();
  const result = await table.result();
  const read = since();
  const { converged, parameters, histories, close } = await result.fit("bg-nbd");
  const fitted = since();
  await close();
  await table.close();
  return { opened, read, fitted, histories: histories.frequency.length, converged, parameters };
};`,
    resolveDir: new URL("../../pkg", import.meta.url).pathname,
  },
  bundle: true,
  format: "iife",
  platform: "browser",
  conditions: ["import"],
  write: false,
  logLevel: "error",
});
const inBrowser = outputFiles[0].text;
const browser = await chromium.launch({ executablePath, args });

try {
  // Each customer begins on some day, buys at a rate of their own (exponential), and leaves after a time of their own (exponential, mean 400 days).
  // Uniform numbers are hashes, so that every run has the same orders.
  const uniform = (key) => `((hash(${key}) & 4294967295) + 0.5) / 4294967296`;
  await timed("orders made", () =>
    run(`
CREATE TABLE orders AS
WITH people AS (
  SELECT i, CAST(FLOOR(${uniform("i * 7 + 1")} * ${days}) AS INTEGER) AS began,
    -LN(${uniform("i * 7 + 2")}) * 400 AS stays, -LN(${uniform("i * 7 + 3")}) / 23 AS rate
  FROM RANGE(${Math.round(wanted / EACH)}) AS numbers(i)
), lives AS (
  SELECT i, began, LEAST(stays, ${days} - began) AS life, rate FROM people
), counted AS (
  SELECT i, began, life, CAST(FLOOR(rate * life + ${uniform("i * 7 + 4")}) AS INTEGER) AS repeats FROM lives
)
SELECT
  'c' || i AS customer,
  DATE '2023-01-01' + began + CASE WHEN n = 0 THEN 0 ELSE CAST(FLOOR(${uniform("i * 1009 + n * 13 + 5")} * life) AS INTEGER) END AS day,
  ROUND(5 - 40 * LN(${uniform("i * 1013 + n * 17 + 6")}), 2) AS amount
FROM (SELECT i, began, life, UNNEST(RANGE(repeats + 1)) AS n FROM counted)`),
  );
  const [made] = await run("SELECT COUNT(*) AS orders, COUNT(DISTINCT customer) AS customers FROM orders");
  console.log(`${made.orders} orders of ${made.customers} customers over ${days} days`);

  const page = await browser.newPage();
  await page.setContent('<input type="file">');
  await page.addScriptTag({ content: inBrowser });
  for (const roundDays of [1, 7, 28]) {
    const columns = { customer: "customer", date: "day", amount: "amount" };
    const text = compressedSummary({ dialect: "duckdb", table: "orders", columns, roundDays });
    await timed(`\nsummary in steps of ${roundDays} days`, () => run(`CREATE OR REPLACE TABLE summary AS\n${text}`));
    const [found] = await run(
      "SELECT COUNT(*) AS histories, CAST(SUM(customers) AS BIGINT) AS customers, MAX(frequency) AS most FROM summary",
    );
    console.log(`${found.histories} histories of ${found.customers} customers, ${found.most} repeat purchases at most`);
    for (const kind of ["csv", "parquet"]) {
      const path = join(folder, `summary.${kind}`);
      await run(`COPY summary TO '${path}' (FORMAT ${kind})`);
      await page.setInputFiles("input", path);
      const seconds = await page.evaluate(() => globalThis.fitted());
      console.log(`${kind}, ${((await stat(path)).size / 1e6).toFixed(1)} MB, in Chromium: ${JSON.stringify(seconds)}`);
    }
  }
} finally {
  await browser.close();
  connection.closeSync();
  instance.closeSync();
  await rm(folder, { recursive: true, force: true });
}
