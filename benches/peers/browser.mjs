// The same tasks in a browser, from a Blob in a worker: wall time, and the longest task that blocked the page.
//
//   node browser.mjs [--browser chromium|firefox] [--rows 1000000,5000000] [--reps 3] [--engines loyalkit-untold,hand-hash,…]
//                    [--tasks summary,nps]
//
// Each measurement is a browser of its own with a fresh profile, which opens one address; the page there sends back what it found. No
// driver is needed, and every browser is measured the same way.

import { spawn } from "node:child_process";
import { createReadStream, existsSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { json } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { generate } from "./generate.mjs";
import { agree } from "./tasks.mjs";

/** What people get who say nothing about their file: the others are measured by it. */
const BASE = "loyalkit-untold";
const ENGINES = [BASE, "loyalkit-told", "hand-hash", "hand-expert", "duckdb", "papaparse"];
const { values: said } = parseArgs({
  options: {
    browser: { type: "string", default: "chromium" },
    rows: { type: "string", default: "1000000,5000000" },
    reps: { type: "string", default: "3" },
    engines: { type: "string", default: ENGINES.join() },
    tasks: { type: "string", default: "summary,nps" },
  },
});
const engines = said.engines.split(",");
for (const name of engines) if (!ENGINES.includes(name)) throw new Error(`no engine ${name}; there are ${ENGINES}`);

/** How each browser is started on an address. */
const BROWSERS = {
  async chromium(profile, address) {
    const { args, executablePath } = await import("../../tests/e2e/chromium.mjs");
    return spawn(executablePath, [...args, "--headless=new", `--user-data-dir=${profile}`, address], {
      stdio: "ignore",
    });
  },
  async firefox(profile, address) {
    const command = process.env.FIREFOX ?? "firefox-esr";
    return spawn(command, ["--headless", "--no-remote", "--profile", profile, address], { stdio: "ignore" });
  },
};
if (!(said.browser in BROWSERS)) throw new Error(`no browser ${said.browser}; there are ${Object.keys(BROWSERS)}`);

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm", ".csv": "text/csv" };
/** The milliseconds after which a measurement is given up. */
const PATIENCE = 600_000;

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
let told = () => {};
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, "http://bench");
  const [, folder, name] = pathname.split("/");
  const file = name && join(folders[folder] ?? "", basename(name));
  response.setHeader("content-type", TYPES[extname(pathname)] ?? "text/html");
  if (request.method === "POST") {
    told(await json(request));
    response.end();
  } else if (scripts[pathname]) response.end(scripts[pathname]);
  else if (pathname === "/")
    response.end('<!doctype html><title>bench</title><script type="module" src="/page.js"></script>');
  else if (file && existsSync(file)) createReadStream(file).pipe(response);
  else response.writeHead(404).end();
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

/** One measurement, in a browser of its own. */
async function measure(engine, task, file) {
  const profile = mkdtempSync(join(tmpdir(), "loyalkit-bench-"));
  const asked = new URLSearchParams({ engine, task, file: basename(file) });
  const browser = await BROWSERS[said.browser](profile, `http://127.0.0.1:${server.address().port}/?${asked}`);
  const ended = new Promise((resolve) => browser.on("exit", resolve).on("error", resolve));
  let waiting;
  try {
    return await new Promise((resolve) => {
      told = resolve;
      ended.then((why) => resolve({ problem: `the browser has ended: ${why}` }));
      waiting = setTimeout(resolve, PATIENCE, { problem: `no result in ${PATIENCE / 1000} s` });
    });
  } finally {
    clearTimeout(waiting);
    browser.kill();
    await ended;
    // Its helpers end a little later, and write to the profile until then.
    await rm(profile, { recursive: true, maxRetries: 20, retryDelay: 100 }).catch(() => undefined);
  }
}

/** The specialist's program does the summary alone. */
const can = (engine, task) => engine !== "hand-expert" || task === "summary";

const scenes = said.rows.split(",").flatMap((rows) =>
  said.tasks.split(",").map((task) => {
    const kind = task === "nps" ? "surveys" : "orders";
    return { title: `${task}, ${rows} ${kind}`, task, file: generate(kind, Number(rows)), runs: {} };
  }),
);
for (let rep = 1; rep <= Number(said.reps); rep++) {
  for (const { title, task, file, runs } of scenes) {
    for (const engine of engines.filter((name) => can(name, task))) {
      const found = await measure(engine, task, file);
      runs[engine] = [...(runs[engine] ?? []), found];
      console.error(`${rep}/${said.reps} ${title} ${engine}: ${found.problem ?? `${Math.round(found.wall)} ms`}`);
    }
  }
}
server.close();

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
console.log(`Ratios are to ${BASE}: above 1 the peer takes longer. ${said.reps} repetitions, medians.`);
for (const { title, runs } of scenes) {
  console.log(`\n### ${title}, in ${said.browser}\n`);
  console.log("| engine | wall ms | × | longest task of the page ms | start ms |\n| --- | --: | --: | --: | --: |");
  const expected = Object.values(runs)
    .flat()
    .find((run) => run.checksum)?.checksum;
  const base = median((runs[BASE] ?? []).map((run) => run.wall));
  for (const [engine, all] of Object.entries(runs)) {
    const problem = all.find((run) => run.problem)?.problem;
    const wrong = !problem && !all.every((run) => agree(expected, run.checksum));
    const of = (name) => median(all.map((run) => run[name]));
    const ratio = base ? (of("wall") / base).toFixed(2) : "–";
    // Of the tasks that block, the worst of all repetitions counts. Firefox does not tell of them.
    const longest = all.some((run) => run.longest === null)
      ? "–"
      : Math.round(Math.max(...all.map((run) => run.longest)));
    if (problem) console.log(`| ${engine} | failed: ${problem.slice(0, 100)} | | | |`);
    else console.log(`| ${engine} | ${Math.round(of("wall"))} | ${ratio} | ${longest} | ${Math.round(of("init"))} |`);
    if (wrong) {
      console.log(`\nDIFFERENT RESULT: ${engine}`);
      process.exitCode = 1;
    }
  }
}
