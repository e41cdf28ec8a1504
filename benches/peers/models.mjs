// Models of buying beside lifetimes, in one run: fits of CDNOW and of a base of 100,000 customers, predictions of ten times as many,
// and 200 refits.
//
//   node models.mjs [--rows 100000] [--reps 3]
//
// CPU time. A fit is that of the module alone, called here as a worker calls it, after a first one, so that it is the fit and not the
// start of a thread that is compared; predictions and refits are calls of the package, with the start of the thread, the module and
// the copies of the columns. Of lifetimes the call alone, its columns being there. The two take turns, so that a busy minute hits both.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { fitBgNbd, predict, predictionIntervals } from "loyalkit/analysis";
import * as core from "../../pkg/src/wasm/models/models_bg.js";
import { normal, uniform } from "./generate.mjs";

const { values: said } = parseArgs({
  options: { rows: { type: "string", default: "100000" }, reps: { type: "string", default: "3" } },
});
const [ROWS, REPS] = [Number(said.rows), Number(said.reps)];
const [HORIZON, REFITS] = [39, 200];
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const FOLDER = path("../../.cache/bench/");
const PYTHON = path("../../.cache/peers/lifetimes/bin/python");
const CDNOW = path("../../../shared/data/CDNOW_sample.txt");
const FITS = { "BG/NBD": "bg-nbd", "MBG/NBD": "mbg-nbd", "Pareto/NBD": "pareto-nbd" };

const bytes = readFileSync(path("../../pkg/src/wasm/models/models_bg.wasm"));
const { instance } = await WebAssembly.instantiate(bytes, { "./models_bg.js": core });
core.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start?.();

/** A fit as the worker makes it, in the shape in which the package takes it. */
function fitAlone(model, { frequency, recency, age, weight }) {
  const base = new core.Base(frequency, recency, age, weight, [], new Float64Array());
  try {
    const { names, parameters, logLikelihood } = base.fit(model, 0.95);
    return { model, parameters: Object.fromEntries(names.map((name, at) => [name, parameters[at]])), logLikelihood };
  } finally {
    base.free();
  }
}

const spendAlone = ({ frequency, value }) => core.fitGammaGamma(frequency, value, undefined, 0.95);
/** About those of CDNOW. */
const LAW = { r: 0.2426, alpha: 4.4136, a: 0.7929, b: 2.4259 };
const SPEND = { p: 6.25, q: 3.74, gamma: 15.44 };

/** Gamma-distributed numbers with a scale of 1 (Marsaglia and Tsang 2000). */
function gamma(shape, random) {
  if (shape < 1) return gamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** What customers of these ages do under BG/NBD. With a step, purchases of one step are one, as those of a day. */
function simulate({ r, alpha, a, b }, age, random, step = 0) {
  const [frequency, recency] = [new Float64Array(age.length), new Float64Array(age.length)];
  for (let who = 0; who < age.length; who++) {
    const rate = gamma(r, random) / alpha;
    const [turns, stays] = [gamma(a, random), gamma(b, random)];
    for (let time = 0; ; ) {
      time -= Math.log(1 - random()) / rate;
      if (!(time <= age[who])) break;
      const moment = step ? Math.floor(time / step) * step : time;
      if (moment > recency[who]) frequency[who]++;
      recency[who] = moment;
      if (random() * (turns + stays) < turns) break;
    }
  }
  return { frequency, recency, age };
}

/** Customers whose first purchase was on a day of twelve weeks, observed until 39 weeks after the first of these days; in weeks. */
function invented(rows, random) {
  const age = Float64Array.from({ length: rows }, () => (189 + Math.floor(85 * random())) / 7);
  return simulate(LAW, age, random, 1 / 7);
}

/** The mean amounts of those who came back. */
function inventedSpend({ frequency }, random) {
  const repeats = frequency.filter((count) => count > 0);
  const value = repeats.map((count) => {
    const rate = gamma(SPEND.q, random) / SPEND.gamma;
    return gamma(SPEND.p * count, random) / (rate * count);
  });
  return { frequency: repeats, value };
}

/** The sample of Fader and Hardie until 30 September 1997, in weeks; purchases of one day are one. */
function cdnow() {
  const customers = new Map();
  const dayOf = (text) => Date.UTC(text.slice(0, 4), text.slice(4, 6) - 1, text.slice(6)) / 86_400_000;
  const end = dayOf("19970930");
  for (const line of readFileSync(CDNOW, "utf8").trim().split("\n")) {
    const [, name, date, , amount] = line.trim().split(/\s+/);
    const day = dayOf(date);
    if (day > end) continue;
    const days = customers.get(name) ?? customers.set(name, new Map()).get(name);
    days.set(day, (days.get(day) ?? 0) + Number(amount));
  }
  const rows = [...customers.values()].map((days) => {
    const [first, ...repeats] = [...days.keys()].sort((a, b) => a - b);
    const spent = repeats.reduce((sum, day) => sum + days.get(day), 0);
    const last = repeats.at(-1) ?? first;
    return [repeats.length, (last - first) / 7, (end - first) / 7, repeats.length ? spent / repeats.length : 0];
  });
  const column = (at, of = rows) => Float64Array.from(of, (row) => row[at]);
  const spenders = rows.filter((row) => row[3] > 0);
  return {
    base: { frequency: column(0), recency: column(1), age: column(2) },
    spend: { frequency: column(0, spenders), value: column(3, spenders) },
  };
}

/** Customers who did the same as one row with a weight: what both engines fit quickest. */
function unique({ frequency, recency, age }) {
  const rows = new Map();
  for (let at = 0; at < frequency.length; at++) {
    const key = `${frequency[at]} ${recency[at]} ${age[at]}`;
    const row = rows.get(key) ?? rows.set(key, [frequency[at], recency[at], age[at], 0]).get(key);
    row[3]++;
  }
  const column = (at) => Float64Array.from(rows.values(), (row) => row[at]);
  return { frequency: column(0), recency: column(1), age: column(2), weight: column(3) };
}

const random = uniform(20_260_202);
const simulated = invented(ROWS, random);
const bases = { simulated: unique(simulated), "simulated-spend": inventedSpend(simulated, random) };
bases.future = invented(10 * ROWS, random);
let sample;
if (existsSync(CDNOW)) {
  sample = cdnow();
  bases.cdnow = unique(sample.base);
  bases["cdnow-spend"] = sample.spend;
  const refits = Array.from({ length: REFITS }, () => simulate(LAW, sample.base.age, random));
  bases["cdnow-refits"] = refits.flatMap((base) => Object.values(base));
} else console.error("CDNOW is left out: ../shared/data is not beside this clone");

/** The engine of lifetimes, which answers one question at a time. */
function lifetimes() {
  if (!existsSync(PYTHON)) {
    console.error("lifetimes is left out: tests/peers/btyd.py says how to install it");
    return undefined;
  }
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, columns] of Object.entries(bases)) {
    writeFileSync(
      `${FOLDER}models-${name}.f64`,
      Buffer.concat(Object.values(columns).map(({ buffer }) => Buffer.from(buffer))),
    );
  }
  // Threads that wait for work count as CPU, and there is no work for them.
  const env = { ...process.env, OPENBLAS_NUM_THREADS: "1", OMP_NUM_THREADS: "1" };
  const engine = spawn(PYTHON, [path("engines/lifetimes_models.py"), FOLDER], {
    stdio: ["pipe", "pipe", "inherit"],
    env,
  });
  const answers = createInterface({ input: engine.stdout })[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      engine.stdin.write(`${JSON.stringify(question)}\n`);
      const { value, done } = await answers.next();
      if (done) throw new Error(`lifetimes ended at ${JSON.stringify(question)}`);
      return JSON.parse(value);
    },
    end: () => engine.stdin.end(),
  };
}

async function timed(work) {
  const before = process.cpuUsage();
  const found = await work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, found];
}

const fits = {};
const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);

/** The tasks: what ours does, what of its answer is compared, the question to lifetimes, and how far the answers may be apart. */
const tasks = [];
const customers = { cdnow: sample?.base.frequency.length, simulated: ROWS };
for (const base of Object.keys(customers).filter((base) => bases[base])) {
  const size = `${base}, ${customers[base]} customers, ${bases[base].frequency.length} rows`;
  // Both look for the same maximum: absolute.
  for (const [model, fit] of Object.entries(FITS)) {
    tasks.push({
      name: `${model}, ${size}`,
      ours: async () => (fits[`${model} ${base}`] = fitAlone(fit, bases[base])),
      told: ({ logLikelihood }) => ({ logLikelihood }),
      question: { task: "fit", model, base, columns: 4 },
      near: (ours, theirs) => Math.abs(ours - theirs) <= 0.01,
    });
  }
  tasks.push({
    name: `Gamma-Gamma, ${base}, ${bases[`${base}-spend`].frequency.length} who came back`,
    ours: async () => spendAlone(bases[`${base}-spend`]),
    told: ({ logLikelihood }) => ({ logLikelihood }),
    question: { task: "spend", model: "Gamma-Gamma", base: `${base}-spend`, columns: 2 },
    near: (ours, theirs) => Math.abs(ours - theirs) <= 0.01,
  });
}
for (const model of Object.keys(FITS)) {
  tasks.push({
    name: `${model}, predictions of ${10 * ROWS} customers`,
    ours: () => predict(fits[`${model} simulated`], bases.future, { horizon: HORIZON }),
    told: (found) => ({ expected: sum(found.expectedPurchases), alive: sum(found.aliveProbability) }),
    question: { task: "predict", model, base: "future", columns: 3, horizon: HORIZON },
    // Each by its own fit, and lifetimes stops a little before the maximum.
    near: (ours, theirs) => Math.abs(ours - theirs) <= 1e-3 * theirs,
  });
}
if (sample) {
  tasks.push({
    name: `BG/NBD, ${REFITS} refits of cdnow`,
    ours: () =>
      predictionIntervals(fits["BG/NBD cdnow"], sample.base, { horizon: HORIZON, resamples: REFITS, seed: 1 }),
    told: ({ total: { low, high } }) => ({ low, high }),
    question: { task: "refit", model: "BG/NBD", base: "cdnow-refits", columns: 3 * REFITS, horizon: HORIZON },
    // Percentiles of different random bases.
    near: (ours, theirs) => Math.abs(ours - theirs) <= 0.05 * theirs,
  });
}

const small = invented(100, uniform(1));
const start = () => fitBgNbd(small);
await start(); // Compiles the module.
for (const fit of Object.values(FITS)) fitAlone(fit, bases.cdnow ?? small);
spendAlone(bases["cdnow-spend"] ?? bases["simulated-spend"]);
const peer = lifetimes();
const [starts, failures] = [[], []];
const times = tasks.map(() => ({ ours: [], theirs: [] }));
for (let rep = 0; rep < REPS; rep++) {
  starts.push((await timed(start))[0]);
  for (const [at, { name, ours, told, question, near }] of tasks.entries()) {
    const [took, found] = await timed(ours);
    times[at].ours.push(took);
    if (!peer) continue;
    const answer = await peer.ask(question);
    times[at].theirs.push(answer.cpu);
    for (const [what, value] of Object.entries(told(found))) {
      const theirs = answer.found[what];
      if (!near(value, theirs)) failures.push(`${name}: ${what} ${value} and ${theirs}`);
    }
  }
}
peer?.end();

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const digits = (number) => number.toFixed(number < 10 ? 1 : 0);
console.log(
  `Node ${process.version}, ${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, ${REPS} repetitions, load ${loadavg()[0].toFixed(1)}\n`,
);
console.log(
  `CPU of a fit alone; of predictions and refits with the start of a thread and the module, which is about ${digits(median(starts))} ms,`,
);
console.log(
  `what a fit of ${small.age.length} customers takes by a call of the package. Of lifetimes the call alone.\n`,
);
console.log("| task | loyalkit, CPU ms | lifetimes, CPU ms | × loyalkit |\n| --- | --: | --: | --: |");
for (const [at, { name }] of tasks.entries()) {
  const [ours, theirs] = [median(times[at].ours), peer && median(times[at].theirs)];
  console.log(`| ${name} | ${digits(ours)} | ${peer ? digits(theirs) : "–"} | ${peer ? digits(theirs / ours) : "–"} |`);
}
if (peer) console.log(failures.length ? `\nDIFFERENT RESULTS\n${failures.join("\n")}` : "\nall results agree");
if (failures.length) process.exitCode = 1;
