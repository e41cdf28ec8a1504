// Exports of shops, payment services, billing and survey tools: what is guessed of them, and the figures that come of it. Each case
// of the suite is read as guessed, and by the columns that it names.

import { existsSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import type { Table } from "../dist/analysis.js";
import { opened, openTable } from "./opened.js";

const SUITE = new URL("../../../shared/suites/exports/", import.meta.url);

interface Check {
  method: string;
  args: unknown[];
  path?: string;
  select?: string;
  expected: unknown;
  tolerance?: number;
}
interface Case {
  id: string;
  tried: string;
  why?: string;
  files: string[];
  open: { hints: object };
  expect: {
    guessedRoles?: Record<string, string>;
    pageRoles?: Record<string, string>;
    pageKind?: string;
    error?: string;
    layout?: [path: string, value: unknown][];
  };
  read?: {
    as: "transactions" | "survey" | "subscriptions" | "lifetimes";
    roles: Record<string, unknown>;
    options?: object;
  };
  checks: Check[];
}

/**
 * Cases that were written before there was a kind for them: a file of durations is of lifetimes, not of subscriptions whose start is a
 * number.
 */
const REWRITTEN: Record<string, Partial<Case>> = {
  "TEL-1": {
    expect: { pageKind: "lifetimes", guessedRoles: { customer: "customerID", duration: "tenure", left: "Churn" } },
    read: { as: "lifetimes", roles: { duration: "tenure", left: "Churn", group: "Contract" } },
    checks: [{ method: "kaplanMeier", args: [], path: "survival.0", expected: 0.5, tolerance: 1e-9 }],
  },
};

const isHere = existsSync(new URL("cases.json", SUITE));
const written: Case[] = isHere ? JSON.parse(readFileSync(new URL("cases.json", SUITE), "utf8")).cases : [];
const cases = written.map((one) => ({ ...one, ...REWRITTEN[one.id] }));
if (!isHere) console.log("skipped: the suite of exports lies beside the repository, not in it");

// biome-ignore lint/suspicious/noExplicitAny: a path leads anywhere.
const at = (value: any, path: string) => path.split(".").reduce((inner, key) => inner?.[key], value);

const openCase = ({ files, open: { hints } }: Case) =>
  openTable(
    files.map((name) => new File([readFileSync(new URL(name, SUITE))], name)),
    { hints },
  );

async function check(one: Case, table: Table, roles: Record<string, unknown>): Promise<void> {
  const { as, options = {} } = one.read as NonNullable<Case["read"]>;
  // biome-ignore lint/suspicious/noExplicitAny: the method of a kind takes the roles of that kind.
  const reading = (table as any)[as](roles, options);
  if (one.expect.error !== undefined) {
    const code = one.expect.error === "any" ? expect.any(String) : one.expect.error;
    await expect(reading).rejects.toMatchObject({ code });
    return;
  }
  const read = await reading;
  opened.push(read);
  for (const { method, args, path, select, expected, tolerance } of one.checks) {
    const answer = method === "report" ? read.report : method === "open" ? table : await read[method](...args);
    // The suite's own functions, of files that come with it.
    const value = select === undefined ? at(answer, path as string) : new Function(`return (${select})`)()(answer);
    const what = `${method} ${path ?? select}`;
    if (typeof expected === "number")
      expect(Math.abs(value - expected), `${what}: ${value}, not ${expected}`).toBeLessThanOrEqual(tolerance ?? 1e-9);
    else expect(value, what).toEqual(expected);
  }
}

describe.skipIf(!isHere)("exports", () => {
  const passed = { guess: 0, "as guessed": 0, "by the columns named": 0 };
  afterAll(() =>
    console.log(
      Object.entries(passed)
        .map(([verdict, count]) => `${verdict}: ${count}`)
        .join(", "),
    ),
  );

  const guessed = cases.filter((one) => one.expect.guessedRoles ?? one.expect.pageKind ?? one.expect.layout);
  it.each(guessed.map((one) => [one.id, one.tried, one] as const))("%s is guessed: %s", async (_, __, one) => {
    const table = await openCase(one);
    const { guessedRoles, pageRoles, pageKind, layout = [] } = one.expect;
    if (pageKind !== undefined) expect(table.guess.kind).toBe(pageKind);
    if (guessedRoles ?? pageRoles) expect(table.guess.roles).toMatchObject({ ...guessedRoles, ...pageRoles });
    for (const [path, value] of layout) expect(at(table, path), path).toEqual(value);
    passed.guess += 1;
  });

  const read = cases.filter((one) => one.read);
  const asGuessed = read.filter((one) => one.expect.guessedRoles);
  it.each(asGuessed.map((one) => [one.id, one.tried, one] as const))("%s, as guessed: %s", async (_, __, one) => {
    const table = await openCase(one);
    await check(one, table, table.guess.roles as Record<string, unknown>);
    passed["as guessed"] += 1;
  });

  it.each(read.map((one) => [one.id, one.tried, one] as const))("%s, by the columns named: %s", async (_, __, one) => {
    const { roles } = one.read as NonNullable<Case["read"]>;
    await check(one, await openCase(one), roles);
    passed["by the columns named"] += 1;
  });
});
