// From a file to its results on the built page, in Chromium: which step takes how long, and the longest task that blocks the page.
//
//   node benches/page.mjs [--rows 1000000] [--reps 5]
//
// The page is watched from outside: its calls to workers, and when what is waited for has been drawn. Time in which it waits for the
// reader does not count.

import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { args, executablePath } from "../tests/e2e/chromium.mjs";
import { generate } from "./peers/generate.mjs";

const { values: said } = parseArgs({
  options: { rows: { type: "string", default: "1000000" }, reps: { type: "string", default: "5" } },
});
/** The longest that a task may block the page, in milliseconds. */
const MOST = 100;

/** Runs in the page before its own scripts, and notes what happens when. */
function watch() {
  const seen = { calls: [], tasks: [], at: {} };
  window.seen = seen;
  window.Worker = class extends Worker {
    #calls = [];
    constructor(...given) {
      super(...given);
      this.addEventListener("message", ({ data }) => {
        if (!("progress" in data)) this.#calls.shift().ended = performance.now();
      });
    }
    postMessage(message, ...rest) {
      if ("question" in message) {
        const { of, method } = message.question;
        const call = { name: `${of}.${method}`, began: performance.now() };
        this.#calls.push(call);
        seen.calls.push(call);
      }
      super.postMessage(message, ...rest);
    }
  };
  const note = (name) => {
    seen.at[name] ??= performance.now();
  };
  addEventListener("pointerover", ({ target }) => target.closest?.(".drop") && note("reached"), true);
  addEventListener("change", ({ target }) => target.type === "file" && note("dropped"), true);
  addEventListener("click", () => note("clicked"), true);
  const look = () => {
    // A frame is drawn after this, and what is queued now runs when it has been.
    for (const [name, selector] of [
      ["columns", ".preview tbody tr"],
      ["results", "analyse-workspace .figures"],
    ])
      if (document.querySelector(selector)) setTimeout(note, 0, name);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const tasks = (list) =>
    seen.tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })));
  new PerformanceObserver(tasks).observe({ type: "longtask" });
}

/** The steps of one part of the way, in milliseconds: before the first call to a worker, each call, and what comes after the last. */
function steps({ calls, at }, from, to, [before, after]) {
  const own = calls.filter(({ began }) => began >= at[from] && began < at[to]);
  const first = own[0]?.began ?? at[from];
  const found = { [before]: first - at[from] };
  let until = first;
  for (const { name, began, ended } of own) {
    // Calls can overlap: only what a call adds counts.
    found[name] = (found[name] ?? 0) + Math.max(0, ended - Math.max(began, until));
    until = Math.max(until, ended);
  }
  const worked = Object.values(found).reduce((sum, ms) => sum + ms, 0);
  return { ...found, [after]: at[to] - at[from] - worked };
}

async function run(browser, address, file) {
  const page = await browser.newPage();
  await page.addInitScript(watch);
  await page.goto(`${address}#/analyse`);
  await page.locator(".drop").hover();
  await page.waitForFunction(() => window.seen.calls[0]?.ended);
  await page.locator("input[type=file]").setInputFiles(file);
  await page.waitForFunction(() => window.seen.at.columns, undefined, { timeout: 120_000 });
  await page.getByRole("button", { name: "Analyse", exact: true }).click();
  await page.waitForFunction(() => window.seen.at.results, undefined, { timeout: 120_000 });
  // A task is reported after its end.
  await page.waitForTimeout(300);
  const seen = await page.evaluate(() => window.seen);
  await page.close();
  return {
    ready: seen.calls[0].ended - seen.at.reached,
    longest: Math.max(0, ...seen.tasks.filter((task) => task.startTime > seen.at.reached).map((task) => task.duration)),
    steps: {
      ...steps(seen, "dropped", "columns", ["opening the file", "drawing the columns"]),
      ...steps(seen, "clicked", "results", ["asking for the results", "drawing the results"]),
    },
  };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

const server = await preview({ root: "www", preview: { port: 4193, host: "localhost" }, logLevel: "error" });
const [address] = server.resolvedUrls.local;
const scenes = ["orders", "surveys"].map((kind) => ({ kind, file: generate(kind, Number(said.rows)), runs: [] }));
try {
  for (let rep = 1; rep <= Number(said.reps); rep++) {
    for (const { file, runs } of scenes) {
      const browser = await chromium.launch({ executablePath, args });
      runs.push(await run(browser, address, file));
      await browser.close();
    }
  }
} finally {
  await server.close();
}

for (const { kind, runs } of scenes) {
  const names = Object.keys(runs[0].steps);
  const times = names.map((name) => median(runs.map(({ steps }) => steps[name])));
  const all = times.reduce((sum, ms) => sum + ms, 0);
  const longest = Math.max(...runs.map((run) => run.longest));
  const row = (name, ms) => console.log(`| ${name} | ${Math.round(ms)} | ${Math.round((100 * ms) / all)} % |`);
  console.log(`\n### ${said.rows} ${kind}, from the drop to the results\n\n| step | ms | share |\n| --- | --: | --: |`);
  for (const [at, name] of names.entries()) row(name, times[at]);
  row("all", all);
  const ready = Math.round(median(runs.map((run) => run.ready)));
  console.log(
    `\nBefore the drop, loading, compiling and starting the worker: ${ready} ms from when the file is reached for. ` +
      `Longest task of the page: ${longest === 0 ? "none over 50" : Math.round(longest)} ms.`,
  );
  if (longest > MOST) process.exitCode = 1;
}
