// The rows of a survival curve in the terminal: how many were still there at the time that a row names.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "loyalkit-curve-"));
afterAll(() => rmSync(folder, { recursive: true }));

const BIN = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

/** The rows of a file of customers, each with how long they stayed and whether they left. */
function rows(customers: { duration: number; left: boolean }[]) {
  const path = join(folder, "stays.csv");
  const lines = customers.map(({ duration, left }, at) => `c${at},${duration},${left ? "yes" : "no"}`);
  writeFileSync(path, `customer,tenure,churned\n${lines.join("\n")}\n`);
  const written = execFileSync(process.execPath, [BIN, "kaplan-meier", path, "--csv"], { encoding: "utf8" });
  const [names = [], ...rest] = written
    .trim()
    .split("\r\n")
    .map((line) => line.split(","));
  return rest.map((cells) => Object.fromEntries(cells.map((cell, at) => [names[at], Number(cell)])));
}

it("counts who was still there at each time", () => {
  const customers = Array.from({ length: 60 }, (_, at) => ({ duration: at + 1, left: at % 3 === 0 }));
  const found = rows(customers);
  expect(found.length).toBeGreaterThan(5);
  for (const { time = 0, observed } of found)
    expect(observed).toBe(customers.filter(({ duration }) => duration >= time).length);
});

it("does not go on where nobody left any more", () => {
  const customers = Array.from({ length: 30 }, (_, at) => ({ duration: at + 1, left: at === 0 }));
  expect(rows(customers)).toMatchObject([{ time: 1, observed: 30 }]);
});
