// A thousand faults, one after another: each must end in a state that has a name, within a second, and the next run of the same input
// must find what it finds without a fault. `--count 100` for less, `--seed 7` for others, `--in node` or `--in chromium` for one of both.

import { parseArgs } from "node:util";
import { randomFrom } from "./random.mjs";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    in: { type: "string", default: "node,chromium" },
  },
});
/** How long a fault may go unsaid, in milliseconds. */
const MOST_MS = 1000;
/** Which part of the faults is for each host. */
const SHARES = { node: 0.8, chromium: 0.2 };

/** What a run comes to that says nothing, and whose next run says nothing either. */
const silence = () =>
  new Promise((end) => {
    setTimeout(() => end({ state: "nothing", took: SILENCE_MS, next: undefined }), SILENCE_MS).unref();
  });
const SILENCE_MS = 20_000;

const failures = [];
process.on("unhandledRejection", (error) => failures.push(`an error that nobody awaits: ${error}`));

const hosts = values.in.split(",");
const share = hosts.reduce((sum, host) => sum + SHARES[host], 0);
let total = 0;
for (const host of hosts) {
  const { kinds, inject, reference, close } = await import(`./${host}.mjs`);
  const expected = await reference();
  const names = Object.keys(kinds);
  const rows = new Map(names.map((name) => [name, { n: 0, states: new Map(), slowest: 0 }]));
  const count = Math.round((Number(values.count) * SHARES[host]) / share);
  for (let at = 0; at < count; at++) {
    const kind = names[at % names.length];
    if (process.env.TRACE) console.log(at, kind);
    const random = randomFrom(Number(values.seed) * 1_000_003 + at);
    const { state, took, next } = await Promise.race([inject(kind, random), silence()]);
    const row = rows.get(kind);
    row.n++;
    row.states.set(state, (row.states.get(state) ?? 0) + 1);
    row.slowest = Math.max(row.slowest, took);
    const told = `${host}, ${kind}, fault ${at}`;
    if (!kinds[kind].states.includes(state)) failures.push(`${told}: ended as ${state}`);
    if (took > MOST_MS) failures.push(`${told}: said after ${Math.round(took)} ms`);
    if (next !== expected) failures.push(`${told}: the next run differs`);
  }
  await close?.();
  total += count;
  console.log(`\n${host}: ${count} faults`);
  const width = Math.max(...names.map((name) => name.length));
  console.log(`${"kind".padEnd(width)}    n  slowest  states`);
  for (const [name, { n, states, slowest }] of rows) {
    const ended = [...states].map(([state, times]) => `${state} ${times}`).join(", ");
    console.log(
      `${name.padEnd(width)} ${String(n).padStart(4)} ${String(Math.round(slowest)).padStart(5)} ms  ${ended}`,
    );
  }
}
for (const failure of failures) console.error(failure);
console.log(`\n${total} faults, ${failures.length} failures`);
process.exit(failures.length === 0 ? 0 : 1);
