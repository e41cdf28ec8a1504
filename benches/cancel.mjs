// How long a cancel takes while five million orders are read or analysed, in Node: `make bench-cancel`, `ROWS=100000 REPS=10` for less.

import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { open } from "../pkg/dist/analysis.js";
import { randomFrom } from "../tests/faults/random.mjs";

const { values } = parseArgs({
  options: { rows: { type: "string", default: "5000000" }, reps: { type: "string", default: "40" } },
});
const rows = Number(values.rows);
const MOST_MS = 200;

const folder = mkdtempSync(join(tmpdir(), "loyalkit-cancel-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "orders.csv");
const file = createWriteStream(path);
file.write("customer,date,amount\n");
for (let from = 0; from < rows; from += 100_000) {
  const length = Math.min(100_000, rows - from);
  const block = Array.from({ length }, (_, at) => {
    const n = from + at;
    return `C${(n * 31) % 400_009},2025-${String(1 + (n % 12)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")},${n % 997}.50\n`;
  });
  if (!file.write(block.join(""))) await once(file, "drain");
}
file.end();
await once(file, "finish");
const url = pathToFileURL(path);
const roles = { customer: "customer", date: "date", amount: "amount" };
const random = randomFrom(1);

/** Milliseconds from the abort to the rejection; undefined where the run was over before. */
async function cancelled(run, after) {
  const control = new AbortController();
  let from;
  setTimeout(() => {
    from = performance.now();
    control.abort();
  }, after);
  const ended = await run(control.signal).then(
    (found) => found,
    (error) => error,
  );
  if (ended?.name === "AbortError") return performance.now() - from;
  await ended?.close?.();
  return undefined;
}

function told(what, times) {
  const sorted = times.filter((time) => time !== undefined).sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1);
  console.log(`${what}: ${sorted.length} cancels, median ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms`);
  return sorted.at(-1);
}

let started = performance.now();
const table = await open(url);
const orders = await table.transactions(roles);
const reading = performance.now() - started;
started = performance.now();
await orders.rfm();
const analysing = performance.now() - started;
console.log(`${rows} rows: read in ${reading.toFixed(0)} ms, analysed in ${analysing.toFixed(0)} ms`);

const [whileReading, whileAnalysing] = [[], []];
for (let at = 0; at < Number(values.reps); at++) {
  whileReading.push(await cancelled((signal) => open(url, { signal }), random.whole(0, Math.floor(reading * 0.8))));
  // The worker that was ended reads the file again first: the cancel may come in either.
  whileAnalysing.push(
    await cancelled((signal) => orders.rfm({ signal }), random.whole(0, Math.floor(reading + analysing))),
  );
}
const slowest = Math.max(told("while reading", whileReading), told("while analysing", whileAnalysing));
await orders.close();
await table.close();
process.exit(slowest <= MOST_MS ? 0 : 1);
