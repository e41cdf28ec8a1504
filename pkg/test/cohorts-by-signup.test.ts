// Cohorts of a file of orders that says when its customers signed up.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { open, type Table } from "../dist/analysis.js";

const ROLES = { customer: "customer", date: "date", amount: "amount" };
/** A signs up in December and orders in February, B in January and at once; nobody knows when C did; E's day is none. */
const TEXT = `customer,date,amount,signup
A,2026-02-03,10,2025-12-31
A,2026-03-05,10,
B,2026-01-20,10,2026-01-20
B,2026-03-01,10,2026-01-25
C,2026-01-31,10,
E,2026-03-31,10,soon
`;

let table: Table;

beforeAll(async () => {
  table = await open(TEXT);
});

afterAll(async () => {
  await table.close();
});

describe("cohorts by signup", () => {
  it("begin where customers signed up, and say who is not in them", async () => {
    const orders = await table.transactions({ ...ROLES, signup: "signup" }, { asOf: "2026-03-31" });
    expect(orders.report.rowsSkipped).toMatchObject([{ reason: "bad-date", count: 1, lines: [7] }]);
    const { cohorts, warnings } = await orders.cohorts({ anchor: "signup" });
    expect(cohorts.map(({ start, cells }) => [start, cells.map(({ numerator }) => numerator)])).toEqual([
      ["2025-12-01", [0, 0, 1, 1]],
      ["2026-01-01", [1, 0, 1]],
    ]);
    expect(warnings).toEqual([
      { code: "buyers-only", params: {} },
      { code: "without-signup", params: { count: 1 } },
    ]);
    await orders.close();
  });

  it("need a column of signups", async () => {
    const orders = await table.transactions(ROLES);
    await expect(orders.cohorts({ anchor: "signup" })).rejects.toMatchObject({
      code: "missing-input",
      params: { name: "signup" },
    });
    await orders.close();
  });
});
