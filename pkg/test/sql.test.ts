// Queries for a warehouse as texts: names, refusals, and what is not theirs alone. What they find, real engines say in tests/warehouse.

import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import {
  cohortMatrix,
  compressedSummary,
  customerSummary,
  type DialectName,
  mrrBridge,
  rfmInputs,
  rowsLeftOut,
  spendSummary,
  surveyCounts,
  survivalTable,
} from "../dist/sql.js";
import { NOBODY } from "../src/sql/nobody.js";
import { refusal } from "./refusal.js";

const DIALECTS: DialectName[] = ["spark", "duckdb", "bigquery", "snowflake", "postgresql"];
const columns = { customer: "customer_id", date: "ordered_at", amount: "total" };
const orders = { dialect: "duckdb", table: "shop.orders", columns } as const;

/** The code of what a call throws, and the name that it is about. */
function refused(call: () => unknown): [string, string | undefined] {
  const { code, params } = refusal(call);
  return [code, (params as { name?: string }).name];
}

describe("names", () => {
  it.each([
    ["spark", "`shop`.`order`", "`Customer`"],
    ["duckdb", '"shop"."order"', '"Customer"'],
    ["bigquery", "`shop`.`order`", "`Customer`"],
    ["snowflake", 'shop."order"', "Customer"],
    ["postgresql", 'shop."order"', "Customer"],
  ] as const)("%s: quoted where quotes do not change the case", (dialect, table, customer) => {
    const text = customerSummary({ dialect, table: "shop.order", columns: { ...columns, customer: "Customer" } });
    expect(text).toContain(`FROM ${table}\n`);
    expect(text).toContain(`CAST(${customer} AS `);
  });

  it("a text is divided at its dots, a list is not", () => {
    const table = (table: string | string[]) => compressedSummary({ ...orders, table });
    expect(table("a.b.c")).toContain('FROM "a"."b"."c"\n');
    expect(table(["a.b", "c"])).toContain('FROM "a.b"."c"\n');
    expect(refused(() => table("a..c"))).toEqual(["missing-input", "table"]);
    expect(refused(() => table([]))).toEqual(["invalid-input", "table"]);
  });

  it("a name that the engine would cut, or that no quotes hold, is refused", () => {
    const of = (dialect: DialectName, customer: string) => () =>
      compressedSummary({ ...orders, dialect, columns: { ...columns, customer } });
    expect(refused(of("postgresql", "ø".repeat(32)))).toEqual(["unusable-name", "customer"]);
    expect(of("postgresql", "ø".repeat(31))()).toContain("ø".repeat(31));
    for (const name of ["a`b", "a\\b"]) {
      expect(refused(of("bigquery", name))).toEqual(["unusable-name", "customer"]);
      expect(of("duckdb", name)()).toContain(`"${name}"`);
    }
    expect(of("spark", "a`b")()).toContain("`a``b`");
  });

  it("values are quoted as each engine reads them", () => {
    const state = "it's \\ ";
    const asked = { table: "orders", columns: { ...columns, status: "state" }, states: { counts: [state] } };
    const expected = {
      spark: "'it\\'s \\\\ '",
      duckdb: "'it''s \\ '",
      bigquery: "'it\\'s \\\\ '",
      snowflake: "'it''s \\\\ '",
      postgresql: "E'it''s \\\\ '",
    };
    for (const dialect of DIALECTS)
      expect(compressedSummary({ dialect, ...asked })).toContain(`(${expected[dialect]})`);
  });
});

it("nobody is whom the core knows as nobody", async () => {
  const source = await readFile(new URL("../../src/table/cell/nobody.rs", import.meta.url), "utf8");
  const list = source.slice(source.indexOf("const WORDS"), source.indexOf("];"));
  const words = Array.from(list.matchAll(/^ {4}"(.+)",$/gm), ([, word]) =>
    JSON.parse(`"${(word as string).replace(/\\u\{(\w+)\}/g, "\\u$1")}"`),
  );
  expect(words.length).toBeGreaterThan(30);
  expect(NOBODY).toEqual(words);
});

describe("refusals", () => {
  const query = customerSummary as (options: unknown) => string;
  it.each([
    ["no dialect", { table: "t", columns }, ["missing-input", "dialect"]],
    ["another dialect", { ...orders, dialect: "oracle" }, ["invalid-input", "dialect"]],
    ["no table", { dialect: "spark", columns }, ["missing-input", "table"]],
    ["no columns", { dialect: "spark", table: "t" }, ["missing-input", "columns"]],
    ["no customer", { ...orders, columns: { date: "d" } }, ["missing-input", "customer"]],
    ["a misspelt column", { ...orders, columns: { ...columns, amuont: "a" } }, ["invalid-input", "amuont"]],
    ["a misspelt option", { ...orders, asof: "2024-01-01" }, ["invalid-input", "asof"]],
    ["no day", { ...orders, asOf: "2024-02-30" }, ["invalid-input", "asOf"]],
    ["a day with a guest", { ...orders, asOf: "2024-01-01' OR '1'='1" }, ["invalid-input", "asOf"]],
    ["states of no column", { ...orders, states: { counts: ["paid"] } }, ["missing-input", "status"]],
    ["a column without states", { ...orders, columns: { ...columns, status: "s" } }, ["missing-input", "states"]],
    [
      "states of which none counts",
      { ...orders, columns: { ...columns, status: "s" }, states: { counts: [] } },
      ["missing-input", "states.counts"],
    ],
    ["a currency of no column", { ...orders, currency: "DKK" }, ["missing-input", "columns.currency"]],
    ["another rule for refunds", { ...orders, refunds: "ignore" }, ["invalid-input", "refunds"]],
    ["less than a customer", { ...orders, minimumCustomers: 0 }, ["out-of-range", "minimumCustomers"]],
    ["half a customer", { ...orders, minimumCustomers: 1.5 }, ["not-whole", "minimumCustomers"]],
    ["a number as a name", { ...orders, columns: { ...columns, customer: 7 } }, ["invalid-input", "customer"]],
  ] as const)("%s", (_, options, expected) => {
    expect(refused(() => query(options))).toEqual(expected);
  });

  it("of the other queries", () => {
    const { amount: _, ...days } = columns;
    const noAmount = { ...orders, columns: days };
    expect(refused(() => rfmInputs(noAmount))).toEqual(["missing-input", "amount"]);
    expect(refused(() => spendSummary(noAmount))).toEqual(["missing-input", "amount"]);
    const subscriptions = { customer: "c", start: "s" };
    expect(refused(() => mrrBridge({ ...orders, columns: subscriptions }))).toEqual(["missing-input", "amount"]);
    expect(
      refused(() => mrrBridge({ ...orders, columns: { ...subscriptions, amount: "a" }, reactivationAfterDays: 0 })),
    ).toEqual(["out-of-range", "reactivationAfterDays"]);
    expect(refused(() => surveyCounts({ ...orders, columns: { score: "s" }, metric: "csat" }))).toEqual([
      "missing-input",
      "scale",
    ]);
    expect(refused(() => surveyCounts({ ...orders, columns: { score: "s" }, scale: [1, 5] }))).toEqual([
      "out-of-range",
      "scale",
    ]);
    expect(refused(() => surveyCounts({ ...orders, columns: { score: "s" }, asOf: "2024-01-01" }))).toEqual([
      "missing-input",
      "date",
    ]);
    expect(refused(() => cohortMatrix({ ...orders, brackets: [0, 1] }))).toEqual(["invalid-input", "brackets"]);
    expect(refused(() => cohortMatrix({ ...orders, kind: "bracket", brackets: [1, 2] }))).toEqual([
      "invalid-input",
      "brackets",
    ]);
    expect(refused(() => survivalTable({ ...orders, inactiveAfterDays: -1 }))).toEqual([
      "out-of-range",
      "inactiveAfterDays",
    ]);
    expect(refused(() => rowsLeftOut({ ...orders, columns: { customer: "c" } as never }))).toEqual([
      "missing-input",
      "date",
    ]);
  });
});

it("each text says what it is, step by step, in lines that fit a screen", () => {
  const subscriptions = { customer: "c", start: "s", end: "e", amount: "a" };
  for (const dialect of DIALECTS) {
    const asked = { dialect, table: "t", minimumCustomers: 5 };
    const texts = [
      compressedSummary({ ...asked, columns }),
      customerSummary({ ...asked, columns, calibrationEnd: "2024-06-30" }),
      spendSummary({ ...asked, columns }),
      rfmInputs({ ...asked, columns }),
      cohortMatrix({ ...asked, columns, kind: "unbounded" }),
      survivalTable({ ...asked, columns }),
      survivalTable({ ...asked, columns: subscriptions }),
      mrrBridge({ ...asked, columns: subscriptions }),
      surveyCounts({ ...asked, columns: { score: "s", date: "d", segment: "g" } }),
      rowsLeftOut({ ...asked, columns }),
    ];
    for (const text of texts) {
      const lines = text.split("\n");
      expect(text).toMatch(/^-- [A-Z].+: .+\nWITH\n-- /);
      // Each step has a comment before it.
      const steps = lines.flatMap((line, at) => (/^\w+ AS \($/.test(line) ? [lines[at - 1]] : []));
      expect(steps.every((comment) => comment?.startsWith("-- "))).toBe(true);
      expect(lines.filter((line) => line.length > 240 || line !== line.trimEnd())).toEqual([]);
      expect(text.match(/\(/g)?.length).toBe(text.match(/\)/g)?.length);
      expect(text).not.toMatch(/[^']undefined|null,|\[object|NaN/);
    }
  }
});
