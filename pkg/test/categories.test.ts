// Purchases by category, as someone who installed the package analyses them: against the built dist.

import { describe, expect, it } from "vitest";
import type { CategoryRoles } from "../dist/analysis.js";
import { opened, openTable } from "./opened.js";

const LINES = `who,day,what,paid
Ann,2026-01-01,tea,10
Ann,2026-01-11,pot,30
Bo,2026-01-02,tea,10
Bo,2026-01-22,cups,8
Cy,2026-01-03,tea,10
Cy,2026-01-05,tea,-4
Di,2026-01-04,,7
,2026-01-04,tea,7
`;
const ROLES: CategoryRoles = { customer: "who", category: "what", date: "day", amount: "paid" };

async function categories(roles = ROLES, text = LINES) {
  const table = await openTable(text);
  const found = await table.categories(roles);
  opened.push(found);
  return found;
}

describe("table.categories", () => {
  it("says who buys a second kind, which one, and what that is worth", async () => {
    const found = await categories();
    expect(found.report).toMatchObject({
      rowsUsed: 7,
      rowsSkipped: [{ reason: "no-customer", lines: [9], amount: 7 }],
      customers: 4,
      assumptions: [{ code: "negative-is-refund" }],
    });
    const { byKinds, pairs, secondKind, ...others } = await found.crossBuying();
    expect(byKinds.map(({ kinds, customers, revenuePerCustomer }) => [kinds, customers, revenuePerCustomer])).toEqual([
      [0, 1, 7],
      [1, 1, 6],
      [2, 2, 29],
    ]);
    expect(secondKind).toMatchObject({ value: 2 / 3, numerator: 2, interval: { method: "wilson", level: 0.95 } });
    expect(pairs?.map(({ first, second, customers, share }) => [first, second, customers, share.value])).toEqual([
      ["tea", "cups", 1, 1 / 3],
      ["tea", "pot", 1, 1 / 3],
    ]);
    expect(others).toMatchObject({ medianDays: 15, together: 0, customers: 4, unnamed: 1, asOf: "2026-01-22" });
    expect(await found.crossBuying({ asOf: "2026-01-10", limit: 0 })).toMatchObject({
      pairs: [],
      secondKind: { value: 0, denominator: 3 },
      medianDays: null,
      reason: { code: "empty-group" },
      warnings: [{ code: "rows-after-as-of", params: { count: 2 } }],
    });
  });

  it("needs no days and no amounts, and says what it cannot know without them", async () => {
    const found = await categories({ customer: "who", category: "what" });
    const { byKinds, ...others } = await found.crossBuying();
    expect(byKinds[2]).toMatchObject({ kinds: 2, customers: 2, revenue: null });
    expect(others).toMatchObject({ pairs: null, medianDays: null, together: null, asOf: null });
    await expect(found.crossBuying({ asOf: "2026-01-10" })).rejects.toMatchObject({ params: { name: "date" } });
  });

  it("refuses amounts whose sum means nothing", async () => {
    const mixed = "who,what,paid\nAnn,tea,10 EUR\nBo,tea,9 DKK\nCy,tea,8 EUR\n";
    await expect(categories({ customer: "who", category: "what", amount: "paid" }, mixed)).rejects.toMatchObject({
      code: "invalid-input",
      params: { name: "amount" },
    });
  });
});

describe("orders.crossBuying", () => {
  const orders = async (options = {}, roles = {}) => {
    const table = await openTable(`${LINES.replaceAll("\n", ",Acme\n").replace("paid,Acme", "paid,firm")}`);
    const found = await table.transactions(
      { customer: "who", date: "day", amount: "paid", category: "what", account: "firm", ...roles },
      options,
    );
    opened.push(found);
    return found;
  };
  const kinds = async (options = {}, roles = {}) => {
    const { byKinds } = await (await orders(options, roles)).crossBuying();
    return byKinds.map(({ kinds, customers, revenue }) => [kinds, customers, revenue]);
  };

  it("says of orders what the table says of their categories", async () => {
    const found = await orders();
    expect(await found.crossBuying()).toEqual(await (await categories()).crossBuying());
    expect(await found.overview()).toMatchObject({ customers: 4 });
    expect((await (await orders({ asOf: "2026-01-10" })).crossBuying()).secondKind.value).toBe(0);
  });

  it("counts accounts where the orders do, and pieces by their price", async () => {
    // One firm bought tea, a pot and cups: for 82, of which 4 were paid back.
    expect(await kinds({ by: "account" })).toEqual([[3, 1, 78]]);
    expect(await kinds({}, { quantity: "paid" })).toEqual([
      [0, 1, 49],
      [1, 1, 116],
      [2, 2, 1164],
    ]);
  });

  it("counts revenue before refunds where the orders do", async () => {
    expect(await kinds({ refunds: "leave-out" })).toEqual([
      [0, 1, 7],
      [1, 1, 10],
      [2, 2, 58],
    ]);
  });

  const RETURNS = `Customer,Date,Amount,Kind
A,2024-01-01,10,shoes
A,2024-01-05,-10,bags
B,2024-01-02,-5,shoes
C,2024-01-03,7,shoes
`;
  it.each([
    ["net of refunds", {}, 7],
    ["before refunds", { refunds: "leave-out" }, 17],
    ["with exchange rates", { currency: "EUR", rates: { DKK: 0.134 } }, 7],
  ] as const)("never takes a return for a purchase: %s", async (_, options, revenue) => {
    const table = await openTable(RETURNS);
    const roles = { customer: "Customer", date: "Date", amount: "Amount", category: "Kind" };
    const found = await table.transactions(roles, options);
    opened.push(found);
    const { byKinds, pairs, secondKind, customers, refundOnly } = await found.crossBuying();
    expect({ customers, refundOnly, second: secondKind.numerator, pairs }).toEqual({
      customers: 2,
      refundOnly: 1,
      second: 0,
      pairs: [],
    });
    expect(byKinds.map(({ kinds, customers, revenue }) => [kinds, customers, revenue])).toEqual([[1, 2, revenue]]);
    expect((await found.overview()).customers).toBe(2);
  });

  it("takes lines of an order as one purchase on the first of its days, and those without an amount too", async () => {
    const table = await openTable(`Order,Email,Date,Total,Kind,Status
7,ann@a.example,2024-01-05,30,tea,paid
7,,,,pot,
8,ann@a.example,2024-01-09,9,cups,cancelled
9,bo@a.example,2024-01-03,5,tea,paid
9,bo@a.example,2024-01-02,5,cups,paid
10,BO@a.example,2024-01-08,5,pot,paid
`);
    const roles = { customer: "Email", date: "Date", amount: "Total", order: "Order", category: "Kind" };
    const found = await table.transactions({ ...roles, status: "Status" });
    opened.push(found);
    const { byKinds, pairs, together, medianDays, customers } = await found.crossBuying();
    expect(byKinds.map(({ kinds, customers, revenue }) => [kinds, customers, revenue])).toEqual([
      [2, 1, 30],
      [3, 1, 10],
    ]);
    // The 5 on both lines of order 9 are its total. Each bought two categories in their first order.
    expect({ together, pairs, medianDays, customers }).toEqual({ together: 2, pairs: [], medianDays: 0, customers: 2 });
    expect(await found.overview()).toMatchObject({ customers: 2, orders: 3, revenue: 40 });
  });

  it("needs a column of categories, and an open file", async () => {
    const without = await orders({}, { category: undefined });
    await expect(without.crossBuying()).rejects.toMatchObject({ code: "missing-input", params: { name: "category" } });
    const found = await orders();
    await found.crossBuying();
    await found.close();
    await expect(found.crossBuying()).rejects.toMatchObject({ code: "closed" });
  });
});
