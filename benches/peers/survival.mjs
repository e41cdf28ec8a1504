// Survival beside its peers, in one run: Kaplan-Meier of 5 million rows, and Cox's model of 100,000 rows and 10 covariates.
//
//   node survival.mjs [--rows 5000000] [--reps 3]
//
// The columns lie in memory, as in an application; the clock starts at the call and stops at the answer. Ours runs in a worker,
// whose start and whose copies of the columns count. lifelines reads them as NumPy arrays, before the clock starts.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { cox, kaplanMeier } from "loyalkit/analysis";
import { uniform } from "./generate.mjs";

const { values: said } = parseArgs({
  options: { rows: { type: "string", default: "5000000" }, reps: { type: "string", default: "3" } },
});
const [ROWS, REPS] = [Number(said.rows), Number(said.reps)];
const [MODEL_ROWS, COVARIATES] = [100_000, 10];
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const FOLDER = path("../../.cache/bench/");
const PYTHON = path("../../.cache/peers/bin/python");

/** Lifetimes in days of an exponential churn, seen for up to `days`. */
function lifetimes(rows, random, days, logRisk = () => 0) {
  const durations = new Float64Array(rows);
  const events = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const stays = Math.ceil((-Math.log(1 - random()) / Math.exp(logRisk(row))) * 700);
    const seen = Math.ceil(random() * days);
    durations[row] = Math.min(stays, seen);
    events[row] = stays <= seen ? 1 : 0;
  }
  return { durations, events };
}

/** What an engineer writes by hand: sort the positions, then one pass. */
function byHand({ durations, events }) {
  const order = Uint32Array.from(durations, (_, row) => row).sort((a, b) => durations[a] - durations[b]);
  const [time, survival] = [[], []];
  let share = 1;
  for (let at = 0; at < order.length; ) {
    const now = durations[order[at]];
    const atRisk = order.length - at;
    let left = 0;
    for (; at < order.length && durations[order[at]] === now; at++) left += events[order[at]];
    if (left === 0) continue;
    share *= 1 - left / atRisk;
    time.push(now);
    survival.push(share);
  }
  return { time, survival };
}

/** The same for somebody who knows that durations are whole days: two counts a day, and no band. */
function byCounting({ durations, events }) {
  const days = 1 + durations.reduce((most, day) => Math.max(most, day), 0);
  const [all, left] = [new Float64Array(days), new Float64Array(days)];
  for (let row = 0; row < durations.length; row++) {
    all[durations[row]]++;
    left[durations[row]] += events[row];
  }
  const [time, survival] = [[], []];
  let [share, atRisk] = [1, durations.length];
  for (let day = 0; day < days; day++) {
    if (left[day] > 0) {
      share *= 1 - left[day] / atRisk;
      time.push(day);
      survival.push(share);
    }
    atRisk -= all[day];
  }
  return { time, survival };
}

async function timed(task) {
  const began = performance.now();
  const found = await task();
  return [performance.now() - began, found];
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const last = ({ time, survival }) => [time.length, survival.at(-1)];

const random = uniform(20_260_101);
const curve = lifetimes(ROWS, random, 1800);
const columns = Array.from({ length: COVARIATES }, () =>
  Float64Array.from({ length: MODEL_ROWS }, () => 2 * random() - 1),
);
const model = lifetimes(MODEL_ROWS, random, 1800, (row) =>
  columns.reduce((sum, of, k) => sum + (of[row] * (k - 4.5)) / 10, 0),
);

await kaplanMeier([1], [1]); // Compiles the module.
const times = { "curve, loyalkit": [], "curve, by hand": [], "curve, by hand, counting": [], "model, loyalkit": [] };
const checks = {};
for (let rep = 0; rep < REPS; rep++) {
  const [ours, found] = await timed(() => kaplanMeier(curve.durations, curve.events));
  const [hand, written] = await timed(() => byHand(curve));
  const [counting, counted] = await timed(() => byCounting(curve));
  const [fit, fitted] = await timed(() => cox(model.durations, model.events, columns));
  times["curve, loyalkit"].push(ours);
  times["curve, by hand"].push(hand);
  times["curve, by hand, counting"].push(counting);
  times["model, loyalkit"].push(fit);
  checks.curve = [last(found), last(written), last(counted)];
  checks.model = [fitted.coefficients];
}

if (existsSync(PYTHON)) {
  mkdirSync(FOLDER, { recursive: true });
  const files = { curve: [curve.durations, curve.events], model: [model.durations, model.events, ...columns] };
  for (const [name, parts] of Object.entries(files)) {
    writeFileSync(`${FOLDER}survival-${name}.f64`, Buffer.concat(parts.map((part) => Buffer.from(part.buffer))));
  }
  const output = execFileSync(PYTHON, [path("engines/lifelines_survival.py"), FOLDER, said.reps, String(COVARIATES)]);
  const peer = JSON.parse(output.toString());
  times["curve, lifelines"] = peer.curve.times;
  times["model, lifelines"] = peer.model.times;
  checks.curve.push(peer.curve.found);
  checks.model.push(peer.model.found);
} else console.error("lifelines is left out: tests/peers/survival.py says how to install it");

console.log(
  `Node ${process.version}, ${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, ${REPS} repetitions, load ${loadavg()[0].toFixed(1)}\n`,
);
console.log(`curve: Kaplan-Meier of ${ROWS} rows; model: Cox of ${MODEL_ROWS} rows, ${COVARIATES} covariates\n`);
console.log("| task | median ms | × loyalkit |\n| --- | --: | --: |");
for (const [name, all] of Object.entries(times)) {
  const base = median(times[`${name.split(",")[0]}, loyalkit`]);
  console.log(`| ${name} | ${median(all).toFixed(0)} | ${(median(all) / base).toFixed(2)} |`);
}

// lifelines stops a little before the maximum, and lists the times without an event too.
const agree = (one, other) =>
  one.every((value, at) => Math.abs(value - other[at]) <= 1e-6 * Math.max(1, Math.abs(value)));
for (const [name, [ours, ...others]] of Object.entries(checks)) {
  const equal = others.every((other) => agree(ours, other));
  console.log(`${name}: ${equal ? "all results are equal" : `DIFFERENT RESULTS ${JSON.stringify([ours, ...others])}`}`);
  if (!equal) process.exitCode = 1;
}
