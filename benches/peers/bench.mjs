// All engines side by side: each measurement in a process of its own, the repetitions interleaved, medians, equal results.
//
//   node bench.mjs [--rows 100000,1000000] [--reps 3] [--engines loyalkit-untold,hand-hash,…] [--tasks summary,cohorts,nps] [--scale 1000000,20000000]
//                  [--timeout 600]
//
// Without --rows: 1 and 5 million orders by date, 1 million shuffled, 5 million answers, and loyalkit alone at 1 and 20 million.

import { execFile } from "node:child_process";
import { appendFileSync, closeSync, existsSync, openSync, readSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generate } from "./generate.mjs";
import { agree, TASKS } from "./tasks.mjs";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const PYTHON = path("../../.cache/bench/venv/bin/python");
const RESULTS = path("../../.cache/bench/results.jsonl");
const THREADS = { "polars-1-thread": 1, "polars-2-threads": 2 };
/** What people get who say nothing about their file: the others are measured by it. */
const BASE = "loyalkit-untold";
const ENGINES = [BASE, "loyalkit-told", "hand-hash", "hand-expert", "duckdb", "papaparse", "arquero"];
if (existsSync(PYTHON)) ENGINES.push(...Object.keys(THREADS));

const { values: said } = parseArgs({
  options: {
    rows: { type: "string" },
    reps: { type: "string", default: "3" },
    engines: { type: "string", default: ENGINES.join() },
    tasks: { type: "string", default: TASKS.join() },
    scale: { type: "string" },
    timeout: { type: "string", default: "600" },
  },
});
const engines = said.engines.split(",");
for (const name of engines) if (!ENGINES.includes(name)) throw new Error(`no engine ${name}; there are ${ENGINES}`);

const scene = (task, kind, rows) => ({ task, kind, rows, file: generate(kind, rows), runs: {} });
const numbers = (list) => list.split(",").filter(Boolean).map(Number);
const compared = scenes();
const alone = numbers(said.scale ?? (said.rows ? "" : "1000000,20000000")).map((rows) =>
  scene("summary", "orders", rows),
);

function scenes() {
  const tasks = said.tasks.split(",");
  const wanted = numbers(said.rows ?? "1000000,5000000").flatMap((rows) => [
    ["summary", "orders", rows],
    ["cohorts", "orders", rows],
    ["summary", "shuffled", rows],
    ["nps", "surveys", rows],
  ]);
  // What shuffled orders and few answers add is seen at one size.
  const isExtra = (kind, rows) => (kind === "shuffled" && rows > 1e6) || (kind === "surveys" && rows <= 1e6);
  const asked = ([task, kind, rows]) => tasks.includes(task) && (said.rows || !isExtra(kind, rows));
  return wanted.filter(asked).map((what) => scene(...what));
}

/** Reads a file once, so that the first engine does not pay for the disk. */
function warm(file) {
  const from = openSync(file, "r");
  const piece = new Uint8Array(1 << 24);
  while (readSync(from, piece) > 0);
  closeSync(from);
}

function can(engine, { task, kind }) {
  return engine !== "hand-expert" || (task === "summary" && kind === "orders");
}

/** One measurement; what went wrong, where something did. */
function measure(engine, { task, file }) {
  const threads = THREADS[engine];
  const [command, ...args] = threads
    ? [PYTHON, path("engines/native_polars.py"), task, file]
    : [process.execPath, path("run.mjs"), engine, task, file];
  const env = { ...process.env, ...(threads && { POLARS_MAX_THREADS: String(threads) }) };
  const timeout = 1000 * Number(said.timeout);
  return new Promise((resolve) => {
    execFile(command, args, { env, timeout, killSignal: "SIGKILL" }, (error, output, problems) => {
      const told = problems.split("\n").find((line) => /error/i.test(line));
      if (error?.killed) resolve({ problem: `no result in ${said.timeout} s` });
      else if (error) resolve({ problem: told ?? error.message.split("\n")[0] });
      else resolve(JSON.parse(output.trim().split("\n").at(-1)));
    });
  });
}

async function repeat(scenes, names) {
  for (let rep = 1; rep <= Number(said.reps); rep++) {
    for (const scene of scenes) {
      warm(scene.file);
      for (const engine of names.filter((name) => can(name, scene))) {
        scene.runs[engine] ??= [];
        const before = scene.runs[engine];
        if (before.some((run) => run.problem)) continue;
        const found = await measure(engine, scene);
        before.push(found);
        const { task, kind, rows } = scene;
        const line = { engine, task, kind, rows, rep, load: loadavg()[0], ...found };
        appendFileSync(RESULTS, `${JSON.stringify(line)}\n`);
        console.error(
          `${rep}/${said.reps} ${title(scene)} ${engine}: ${found.problem ?? `${Math.round(found.cpu)} ms`}`,
        );
      }
    }
  }
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function title({ task, kind, rows }) {
  const millions = rows >= 1e6 ? `${rows / 1e6} million` : String(rows);
  return `${task}, ${millions} ${kind === "surveys" ? "answers" : kind === "shuffled" ? "shuffled orders" : "orders"}`;
}

function summarise(runs) {
  const problem = runs.find((run) => run.problem)?.problem;
  if (problem) return { problem };
  const of = (name) => median(runs.map((run) => run[name]));
  const [cpu, reading] = [of("cpu"), of("reading")];
  return { wall: of("wall"), cpu, working: cpu - reading, init: of("init"), memory: of("memory") };
}

/** Names the engines that do not find what the first one does. */
function disagreeing({ runs }) {
  const done = Object.entries(runs).filter(([, all]) => all[0]?.checksum);
  const expected = done[0]?.[1][0].checksum;
  return done.filter(([, all]) => !all.every((run) => agree(expected, run.checksum))).map(([name]) => name);
}

function row(cells) {
  return `| ${cells.join(" | ")} |`;
}

function print(scene) {
  const ratio = (one, other) => (other > 0 ? (one / other).toFixed(2) : "–");
  const found = Object.entries(scene.runs).map(([engine, runs]) => [engine, summarise(runs)]);
  const base = found.find(([engine, of]) => engine === BASE && !of.problem)?.[1];
  console.log(`\n### ${title(scene)}\n`);
  const head = [
    "engine",
    "wall ms",
    "CPU ms",
    "CPU ×",
    "without reading ×",
    "wall ×",
    "peak MiB",
    "memory ×",
    "start ms",
  ];
  console.log(`${row(head)}\n${row(head.map((_, at) => (at ? "--:" : "---")))}`);
  for (const [engine, of] of found) {
    if (of.problem) {
      console.log(row([engine, `failed: ${of.problem.slice(0, 100)}`, ...head.slice(2).map(() => "")]));
      continue;
    }
    const times = ["cpu", "working", "wall"].map((name) => ratio(of[name], base?.[name]));
    const [wall, cpu, memory, init] = [of.wall, of.cpu, of.memory, of.init].map((number) => Math.round(number));
    console.log(row([engine, wall, cpu, ...times, memory, ratio(of.memory, base?.memory), init]));
  }
  const wrong = disagreeing(scene);
  console.log(wrong.length ? `\nDIFFERENT RESULTS: ${wrong.join(", ")}` : "\nAll results are equal.");
  if (wrong.length) process.exitCode = 1;
}

await repeat(compared, engines);
await repeat(alone, [BASE]);

console.log(
  `Node ${process.version}, ${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, ${said.reps} repetitions, ` +
    `load ${loadavg()[0].toFixed(1)}. Ratios are to ${BASE}: above 1 the peer needs more.`,
);
compared.forEach(print);
if (alone.length) {
  console.log(
    `\n### CPU per row, ${BASE} alone\n\n${row(["rows", "ns a row", "×", "peak MiB"])}\n${row(["--:", "--:", "--:", "--:"])}`,
  );
  const perRow = alone.map(({ rows, runs }) => ({ rows, ...summarise(runs[BASE]) }));
  for (const { rows, cpu, memory, problem } of perRow) {
    const first = perRow[0].cpu / perRow[0].rows;
    console.log(
      problem
        ? row([rows, `failed: ${problem}`, "", ""])
        : row([rows, ((1e6 * cpu) / rows).toFixed(0), (cpu / rows / first).toFixed(2), Math.round(memory)]),
    );
  }
}
