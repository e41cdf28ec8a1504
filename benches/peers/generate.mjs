// Writes the files of the benchmark: the same bytes for the same kind and number of rows, everywhere.
//
//   node generate.mjs orders|shuffled|surveys <rows> [file]

import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const CACHE = fileURLToPath(new URL("../../.cache/bench/", import.meta.url));
const FIRST_DAY = Date.UTC(2022, 0, 1) / 86_400_000;
const DAYS = 730;
const isoDays = Array.from({ length: DAYS }, (_, day) =>
  new Date((FIRST_DAY + day) * 86_400_000).toISOString().slice(0, 10),
);

/** Uniform numbers from 0 to 1 (mulberry32, Ettinger 2017). */
export function uniform(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Standard normal numbers (Box and Muller 1958). */
export function normal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function shuffle(values, random) {
  for (let at = values.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [values[at], values[other]] = [values[other], values[at]];
  }
  return values;
}

/** Customers who buy at a rate of their own until they leave, as in the buy-till-you-die models; 12 % of orders have two lines. */
function* orders(rows, random, shuffled) {
  const segments = ["Consumer", "Small-Business", "Enterprise", "Public", "Wholesale", "Partner"];
  const customer = new Int32Array(rows);
  const day = new Int16Array(rows);
  const cents = new Int32Array(rows);
  const segmentOf = [];
  let row = 0;
  while (row < rows) {
    const waiting = (mean) => -Math.log(1 - random()) * mean;
    const pause = 70 / waiting(1);
    const leaves = 0.07 + 0.43 * random() ** 3;
    const usual = Math.exp(3 + 0.6 * normal(random));
    for (let at = DAYS * random() ** 0.8; at < DAYS; at += waiting(pause)) {
      for (let lines = random() < 0.12 ? 2 : 1; lines > 0 && row < rows; lines--) {
        customer[row] = segmentOf.length;
        day[row] = at;
        cents[row] = 50 + 100 * usual * Math.exp(0.4 * normal(random));
        row++;
      }
      if (row === rows || random() < leaves) break;
    }
    segmentOf.push(segments[Math.floor(6 * random() ** 1.6)]);
  }
  // Who came first must not show in the names, nor in the order of a day's rows.
  const number = shuffle(
    Int32Array.from(segmentOf, (_, at) => at + 1),
    random,
  );
  let order = shuffle(
    Int32Array.from({ length: rows }, (_, at) => at),
    random,
  );
  if (!shuffled) order = byDay(order, day);
  yield "customer_id,date,amount,segment\n";
  for (const at of order) {
    const name = `C${String(number[customer[at]]).padStart(7, "0")}`;
    yield `${name},${isoDays[day[at]]},${(cents[at] / 100).toFixed(2)},${segmentOf[customer[at]]}\n`;
  }
}

function byDay(order, day) {
  const next = new Int32Array(DAYS + 1);
  for (const of of day) next[of + 1]++;
  for (let at = 0; at < DAYS; at++) next[at + 1] += next[at];
  const sorted = new Int32Array(order.length);
  for (const at of order) sorted[next[day[at]]++] = at;
  return sorted;
}

/** Answers with comments that hold commas, doubled quotes, line ends and letters beyond ASCII; 2 % of scores are blank. */
function* surveys(rows, random) {
  const segments = [
    ["Consumer", 0],
    ["Small-Business", 0.4],
    ["Enterprise", -0.6],
    ["Public", -1],
    ['"Retail, Online"', 0.8],
    ["Partner", 0.2],
  ];
  const words =
    "the delivery was quick but parcel arrived late and support answered within a day prices rose again since spring we would order more if returns were easier new checkout works well on phone café über smørrebrød zażółć thanks to staff".split(
      " ",
    );
  yield "respondent_id,date,score,segment,comment\n";
  for (let row = 1; row <= rows; row++) {
    const [segment, leaning] = segments[Math.floor(6 * random() ** 1.4)];
    const score = Math.min(10, Math.max(0, Math.round(8 + leaning + 2.2 * normal(random))));
    const day = isoDays[Math.floor(DAYS * random())];
    const answer = random() < 0.02 ? "" : score;
    const text = random() < 0.6 ? comment(words, random) : "";
    yield `R${String(row).padStart(8, "0")},${day},${answer},${segment},${text}\n`;
  }
}

function comment(words, random) {
  const said = Array.from({ length: 3 + Math.floor(18 * random()) }, () => words[Math.floor(words.length * random())]);
  const dice = random();
  if (dice < 0.3) said[0] += ",";
  if (dice > 0.2 && dice < 0.33) said[1] = `""${said[1]}""`;
  const gap = dice > 0.98 ? "\n" : " ";
  const text = `${said.slice(0, -1).join(" ")}${gap}${said.at(-1)}`;
  return /[,"\n]/.test(text) ? `"${text}"` : text;
}

/** Writes a file unless it is there; its path. */
export function generate(kind, rows, file = join(CACHE, `${kind}-${rows}.csv`)) {
  if (!Number.isSafeInteger(rows) || rows < 1) throw new Error(`a number of rows is expected, not ${rows}`);
  if (existsSync(file)) return file;
  const random = uniform(20_260_101);
  const lines = kind === "surveys" ? surveys(rows, random) : orders(rows, random, kind === "shuffled");
  mkdirSync(dirname(file), { recursive: true });
  // Under another name until it is whole.
  const unfinished = `${file}.part`;
  const to = openSync(unfinished, "w");
  let pending = [];
  for (const line of lines) {
    if (pending.push(line) === 1 << 16) {
      writeSync(to, pending.join(""));
      pending = [];
    }
  }
  writeSync(to, pending.join(""));
  closeSync(to);
  renameSync(unfinished, file);
  return file;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kind, rows, file] = process.argv.slice(2);
  if (!["orders", "shuffled", "surveys"].includes(kind) || !(Number(rows) > 0)) {
    console.error("usage: node generate.mjs orders|shuffled|surveys <rows> [file]");
    process.exit(1);
  }
  console.log(generate(kind, Number(rows), file));
}
