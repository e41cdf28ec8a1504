// A file opened, read and closed 300 times leaves no worker, and no more than 10 MB: `node --expose-gc tests/faults/cycles.mjs`.

import { Worker } from "node:worker_threads";
import { open } from "../../pkg/dist/analysis.js";
import { ROLES } from "./orders.mjs";

const CYCLES = 300;
const MOST_MEGABYTES = 10;

const running = new Set();
let begun = 0;
const { postMessage } = Worker.prototype;
Worker.prototype.postMessage = function (...given) {
  if (!running.has(this)) {
    begun++;
    running.add(this);
    this.on("exit", () => running.delete(this));
  }
  return postMessage.apply(this, given);
};

const text = `customer,date,amount\n${Array.from({ length: 2000 }, (_, at) => `c${at % 90},2026-01-${10 + (at % 19)},${at % 70}\n`).join("")}`;

async function cycle() {
  const table = await open(new Blob([text]));
  const orders = await table.transactions(ROLES);
  await orders.overview();
  await orders.close();
  await table.close();
}

/** What the process takes, in MB, once everything that nobody needs is given back. */
async function memory() {
  for (let at = 0; at < 10; at++) {
    globalThis.gc();
    await new Promise((next) => setTimeout(next, 50));
  }
  const { rss, heapUsed, external } = process.memoryUsage();
  return { process: rss / 1e6, held: (heapUsed + external) / 1e6 };
}

// What has run for a while is compiled, and takes its room once.
for (let at = 0; at < 60; at++) await cycle();
const before = await memory();
for (let at = 0; at < CYCLES; at++) await cycle();
const after = await memory();
const [held, whole] = [after.held - before.held, after.process - before.process];
console.log(
  `${CYCLES} cycles, ${begun} workers begun, ${running.size} left; ${held.toFixed(1)} MB more held, ${whole.toFixed(1)} MB more of the process`,
);
process.exit(running.size === 0 && held < MOST_MEGABYTES && whole < MOST_MEGABYTES ? 0 : 1);
