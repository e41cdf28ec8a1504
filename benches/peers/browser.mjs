// The same tasks in Chromium, from a Blob in a worker: wall time, and the longest task that blocked the page.
//
//   node browser.mjs [--rows 1000000,5000000] [--reps 3] [--engines loyalkit,hand,…] [--tasks summary,…]

import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { build } from "esbuild";
import { args, executablePath } from "../../tests/e2e/chromium.mjs";
import { generate } from "./generate.mjs";
import { agree } from "./tasks.mjs";

const ENGINES = ["loyalkit", "loyalkit-two-passes", "papaparse", "hand", "duckdb"];
const { values: said } = parseArgs({
  options: {
    rows: { type: "string", default: "1000000,5000000" },
    reps: { type: "string", default: "3" },
    engines: { type: "string", default: ENGINES.join() },
    tasks: { type: "string", default: "summary" },
  },
});
const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm", ".csv": "text/csv" };

const { outputFiles } = await build({
  entryPoints: [path("browser/page.mjs"), path("browser/worker.mjs")],
  outdir: "/",
  bundle: true,
  write: false,
  format: "esm",
  external: ["node:*"],
  logLevel: "error",
});
const scripts = Object.fromEntries(outputFiles.map((file) => [`/${basename(file.path)}`, file.contents]));

const folders = { files: path("../../.cache/bench"), duckdb: path("node_modules/@duckdb/duckdb-wasm/dist") };
const server = createServer(({ url }, response) => {
  const [, folder, name] = url.split("/");
  const file = name && join(folders[folder] ?? "", basename(name));
  response.setHeader("content-type", TYPES[extname(url)] ?? "text/html");
  if (scripts[url]) response.end(scripts[url]);
  else if (url === "/")
    response.end('<!doctype html><title>bench</title><script type="module" src="/page.js"></script>');
  else if (file && existsSync(file)) createReadStream(file).pipe(response);
  else response.writeHead(404).end();
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

/** One measurement, in a browser of its own. */
async function measure(engine, task, file) {
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => "measure" in window);
    return await page.evaluate((ask) => window.measure(...ask), [engine, task, basename(file)]);
  } catch (error) {
    return { problem: String(error).split("\n")[0] };
  } finally {
    await browser.close();
  }
}

const scenes = said.rows.split(",").flatMap((rows) =>
  said.tasks.split(",").map((task) => {
    const kind = task === "nps" ? "surveys" : "orders";
    return { title: `${task}, ${rows} ${kind}`, task, file: generate(kind, Number(rows)), runs: {} };
  }),
);
for (let rep = 1; rep <= Number(said.reps); rep++) {
  for (const { title, task, file, runs } of scenes) {
    for (const engine of said.engines.split(",")) {
      const found = await measure(engine, task, file);
      runs[engine] = [...(runs[engine] ?? []), found];
      console.error(`${rep}/${said.reps} ${title} ${engine}: ${found.problem ?? `${Math.round(found.wall)} ms`}`);
    }
  }
}
server.close();

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
for (const { title, runs } of scenes) {
  console.log(`\n### ${title}, in Chromium\n`);
  console.log("| engine | wall ms | × | longest task of the page ms | start ms |\n| --- | --: | --: | --: | --: |");
  const expected = Object.values(runs)
    .flat()
    .find((run) => run.checksum)?.checksum;
  const base = median((runs.loyalkit ?? []).map((run) => run.wall));
  for (const [engine, all] of Object.entries(runs)) {
    const problem = all.find((run) => run.problem)?.problem;
    const wrong = !problem && !all.every((run) => agree(expected, run.checksum));
    const of = (name) => median(all.map((run) => run[name]));
    // Of the tasks that block, the worst of all repetitions counts.
    const longest = Math.round(Math.max(...all.map((run) => run.longest)));
    if (problem) console.log(`| ${engine} | failed: ${problem.slice(0, 100)} | | | |`);
    else
      console.log(
        `| ${engine} | ${Math.round(of("wall"))} | ${(of("wall") / base).toFixed(2)} | ${longest} | ${Math.round(of("init"))} |`,
      );
    if (wrong) {
      console.log(`\nDIFFERENT RESULT: ${engine}`);
      process.exitCode = 1;
    }
  }
}
