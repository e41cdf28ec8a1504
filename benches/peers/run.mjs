// One engine does one task on one file in this process, cold, and prints one line of JSON: milliseconds and MiB.
//
//   node run.mjs <engine> <task> <file>
//
// The clock starts at the path of the file and stops at the result. `reading` is the part of `cpu` in which an engine that wants
// the whole file at once got its bytes; `init` is what it took to load and start the engine before.

import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { checksum } from "./tasks.mjs";

const MODULES = {
  "loyalkit-untold": ["loyalkit", "untold"],
  "loyalkit-told": ["loyalkit", "told"],
  "hand-hash": ["hand-hash"],
  "hand-expert": ["hand-expert"],
  duckdb: ["duckdb"],
  papaparse: ["papaparse"],
  arquero: ["arquero"],
};

const [engine, task, file] = process.argv.slice(2);
const [module, variant] = MODULES[engine];
const cpuSince = (usage) => {
  const { user, system } = process.cpuUsage(usage);
  return (user + system) / 1000;
};

/** The peak of this process alone: `maxRSS` begins with that of the process which started it. */
function peakMemory() {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const peak = /VmHWM:\s+(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(peak) / 1024;
}

const began = performance.now();
const program = await (await import(`./engines/${module}.mjs`)).start(variant);
const init = performance.now() - began;

const usage = process.cpuUsage();
const started = performance.now();
const path = resolve(file);
const input = program.takes === "bytes" ? readFileSync(path) : path;
const reading = program.takes === "bytes" ? cpuSince(usage) : 0;
const result = await program[task](input);
const wall = performance.now() - started;
const cpu = cpuSince(usage);
const memory = peakMemory();
console.log(JSON.stringify({ wall, cpu, reading, init, memory, checksum: checksum(task, result) }));
process.exit(0);
