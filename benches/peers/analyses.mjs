// Cohorts and segments once the orders are read, beside plain JavaScript on the same rows in typed columns.
//
//   node analyses.mjs [--rows 5000000] [--reps 3]
//
// The clock starts at the call and stops at the answer; ours comes from the worker that holds the orders.

import { readFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { open } from "loyalkit/analysis";
import { cohorts } from "./engines/columns.mjs";
import { read } from "./engines/hand-hash.mjs";
import { generate } from "./generate.mjs";

const { values: said } = parseArgs({
  options: { rows: { type: "string", default: "5000000" }, reps: { type: "string", default: "3" } },
});
const file = generate("orders", Number(said.rows));
const roles = { customer: "customer_id", date: "date", amount: "amount" };
const how = { encoding: "utf-8", delimiter: ",", decimal: ".", dateOrder: "ymd", header: true };
const table = await open(pathToFileURL(file), { hints: { ...how, roles } });
const orders = await table.transactions(roles);
const [columns, customers] = read(readFileSync(file));

/** Scores of 1 to 5 at quantiles, as the definitions have them. */
function rfm({ customer, day, amount, length }) {
  const [last, count, total] = [new Int32Array(customers), new Int32Array(customers), new Float64Array(customers)];
  last.fill(-(2 ** 31));
  let now = 0;
  for (let row = 0; row < length; row++) {
    const of = customer[row];
    if (day[row] !== last[of]) count[of]++;
    last[of] = day[row];
    total[of] += amount[row];
    if (day[row] > now) now = day[row];
  }
  const codes = new Uint16Array(customers);
  for (const values of [Float64Array.from(last, (day) => day - now), Float64Array.from(count), total]) {
    const sorted = values.slice().sort();
    const edges = [0.2, 0.4, 0.6, 0.8].map((share) => {
      const at = share * (customers - 1);
      const below = Math.floor(at);
      return sorted[below] + (at - below) * (sorted[Math.min(below + 1, customers - 1)] - sorted[below]);
    });
    for (let of = 0; of < customers; of++) {
      codes[of] = 10 * codes[of] + 1 + edges.reduce((below, edge) => below + (edge < values[of] ? 1 : 0), 0);
    }
  }
  return codes;
}

async function timed(task) {
  const began = performance.now();
  const found = await task();
  return [performance.now() - began, found];
}

const times = {};
const note = (name, time) => {
  times[name] ??= [];
  times[name].push(time);
};
const sums = {};
const sum = (list) => list.reduce((all, one) => all + one, 0);
for (let rep = 0; rep < Number(said.reps); rep++) {
  const [matrix, ours] = await timed(() => orders.cohorts());
  const [byHand, hand] = await timed(() => cohorts(columns, customers));
  const [scores, scored] = await timed(() => orders.rfm());
  const [codes, coded] = await timed(() => rfm(columns));
  note("cohort matrix, loyalkit", matrix);
  note("cohort matrix, by hand", byHand);
  note("RFM, loyalkit", scores);
  note("RFM, by hand", codes);
  const cells = ours.cohorts.flatMap(({ cells }) => cells.map(({ numerator }) => numerator));
  sums.cohorts = [sum(cells), sum([...hand].flat())];
  sums.rfm = [sum(scored.customers.code), sum(coded)];
}
await orders.close();

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
console.log(
  `Node ${process.version}, ${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, ${said.reps} repetitions, load ${loadavg()[0].toFixed(1)}\n`,
);
console.log(`${said.rows} rows, ${customers} customers\n\n| task | median ms | × loyalkit |\n| --- | --: | --: |`);
for (const [name, all] of Object.entries(times)) {
  const base = median(times[`${name.split(",")[0]}, loyalkit`]);
  console.log(`| ${name} | ${median(all).toFixed(0)} | ${(median(all) / base).toFixed(2)} |`);
}
for (const [name, [ours, hand]] of Object.entries(sums)) {
  console.log(`${name}: ${ours === hand ? "equal results" : `DIFFERENT RESULTS ${ours} ${hand}`}`);
  if (ours !== hand) process.exitCode = 1;
}
