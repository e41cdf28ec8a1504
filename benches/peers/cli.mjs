// The terminal beside the package that it calls: the CPU of whole processes, start included, the repetitions interleaved.
//
//   node cli.mjs [--rows 5000000] [--reps 3]
//
// Above 1.2 it fails: then the terminal does something besides reading and asking.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { generate } from "./generate.mjs";

const MOST = 1.2;
const own = fileURLToPath(import.meta.url);
const bin = fileURLToPath(new URL("../../pkg/dist/cli.js", import.meta.url));

/** What the package's user would write for each command. */
const TASKS = {
  overview: (orders) => orders.overview(),
  async board(orders) {
    const [{ boardOfOrders, figuresOfOrders }, { compareRates }] = await Promise.all([
      import("loyalkit/analysis"),
      import("loyalkit"),
    ]);
    const overview = await orders.overview();
    const { figures } = await figuresOfOrders(orders, overview, compareRates);
    return { overview, ...boardOfOrders(figures) };
  },
};

/** The customers and orders that a task has counted: both sides must find the same. */
const counted = (text) => {
  const all = JSON.parse(text);
  const { customers, orders } = all.overview ?? all.result ?? all;
  return `${customers} customers, ${orders} orders`;
};

if (process.argv[2] === "own") await alone(process.argv[3], process.argv[4]);
else compare();

async function alone(task, file) {
  const { open } = await import("loyalkit/analysis");
  const table = await open(pathToFileURL(file));
  const orders = await table.transactions(table.guess.roles);
  const found = await TASKS[task](orders);
  process.stdout.write(JSON.stringify(found));
  await Promise.all([orders.close(), table.close()]);
}

function compare() {
  const { values } = parseArgs({
    options: { rows: { type: "string", default: "5000000" }, reps: { type: "string", default: "3" } },
  });
  const file = generate("orders", Number(values.rows));
  readFileSync(file); // So that the first one does not pay for the disk.
  const folder = mkdtempSync(join(tmpdir(), "loyalkit-bench-"));
  const spy = join(folder, "cpu.mjs");
  const usage = join(folder, "usage");
  writeFileSync(
    spy,
    `import { writeFileSync } from "node:fs";
process.on("exit", () => { const { user, system } = process.cpuUsage(); writeFileSync(${JSON.stringify(usage)}, String((user + system) / 1000)); });`,
  );
  const cpuOf = (args) => {
    const out = execFileSync(process.execPath, ["--import", pathToFileURL(spy).href, ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    return { cpu: Number(readFileSync(usage, "utf8")), out };
  };
  const sides = {
    package: (task) => cpuOf([own, "own", task, file]),
    terminal: (task) => cpuOf(task === "board" ? [bin, file] : [bin, task, file, "--json"]),
  };
  console.log("| task | package, CPU ms | terminal, CPU ms | × |\n|---|--:|--:|--:|");
  for (const task of Object.keys(TASKS)) {
    const runs = { package: [], terminal: [] };
    const found = new Set();
    for (let rep = 0; rep < Number(values.reps); rep++)
      for (const [side, measure] of Object.entries(sides)) {
        const { cpu, out } = measure(task);
        runs[side].push(cpu);
        if (task === "overview") found.add(counted(out));
      }
    if (found.size > 1) throw new Error(`different results: ${[...found].join(" and ")}`);
    const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
    const [one, other] = [median(runs.package), median(runs.terminal)];
    console.log(`| ${task} | ${one.toFixed(0)} | ${other.toFixed(0)} | ${(other / one).toFixed(2)} |`);
    if (other / one > MOST) process.exitCode = 1;
  }
  rmSync(folder, { recursive: true });
}
