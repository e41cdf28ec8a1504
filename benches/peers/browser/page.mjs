// The main thread of the benchmark in the browser: starts an engine, gives it the Blob, and watches for tasks that block.

import * as duckdb from "@duckdb/duckdb-wasm";
import { start as loyalkit } from "../engines/loyalkit.mjs";
import { queries, results } from "../engines/sql.mjs";
import { checksum } from "../tasks.mjs";

function exchange(worker, message) {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => (data.problem ? reject(new Error(data.problem)) : resolve(data.result));
    worker.onerror = ({ message: problem }) => reject(new Error(problem));
    worker.postMessage(message);
  });
}

async function inWorker(engine) {
  const worker = new Worker("/worker.js", { type: "module" });
  await exchange(worker, { engine });
  return (task) => (blob) => exchange(worker, { task, blob });
}

async function inDuckdb() {
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker("/duckdb/duckdb-browser-eh.worker.js"));
  await database.instantiate("/duckdb/duckdb-eh.wasm");
  const connection = await database.connect();
  return (task) => async (blob) => {
    await database.registerFileHandle("file.csv", blob, duckdb.DuckDBDataProtocol.BROWSER_FILEREADER, true);
    return results[task](await connection.query(queries[task]));
  };
}

async function inLoyalkit(variant) {
  const program = await loyalkit(variant);
  return (task) => program[task];
}

const starts = {
  "loyalkit-untold": () => inLoyalkit("untold"),
  "loyalkit-told": () => inLoyalkit("told"),
  duckdb: inDuckdb,
  "hand-hash": () => inWorker("hand-hash"),
  "hand-expert": () => inWorker("hand-expert"),
  papaparse: () => inWorker("papaparse"),
};

/** Notes how long tasks block the page; null where the browser does not tell. */
function watch() {
  if (!PerformanceObserver.supportedEntryTypes.includes("longtask")) return async () => null;
  const blocking = [];
  new PerformanceObserver((list) => blocking.push(...list.getEntries())).observe({ type: "longtask" });
  return async (ended) => {
    // A task is reported after its end, and adding up the result for comparison is none of the engine's.
    await new Promise((resolve) => setTimeout(resolve, 300));
    return Math.max(0, ...blocking.filter((task) => task.startTime < ended).map((task) => task.duration));
  };
}

async function measure(engine, task, file) {
  const blob = await (await fetch(`/files/${file}`)).blob();
  let began = performance.now();
  const run = (await starts[engine]())(task);
  const init = performance.now() - began;
  const longest = watch();
  began = performance.now();
  const result = await run(blob);
  const ended = performance.now();
  return { wall: ended - began, init, longest: await longest(ended), checksum: checksum(task, result) };
}

const asked = new URLSearchParams(location.search);
const found = await measure(asked.get("engine"), asked.get("task"), asked.get("file")).catch((error) => ({
  problem: String(error),
}));
await fetch("/", { method: "POST", body: JSON.stringify(found) });
