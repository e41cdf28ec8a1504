// Orders, as someone who installed the package asks about them: against the built dist.

import { describe, expect, it } from "vitest";
import { type CohortOptions, sampleOrders, type TransactionOptions } from "../dist/analysis.js";
import { FOUR_CUSTOMERS, opened, openTable, ROLES } from "./opened.js";
import { rejection } from "./refusal.js";

describe("transactions", () => {
  it("count the day of the place that is named", async () => {
    const late =
      "customer,date,amount\nAnn,2026-01-31T23:30Z,5\nBo,2026-06-30T22:15:00+00:00,7\nCy,2026-03-05 23:59,9\n";
    const table = await openTable(late);
    const lastDays = async (options: TransactionOptions) => {
      const orders = await table.transactions(ROLES, options);
      opened.push(orders);
      const { recency, age, asOf } = await orders.customers();
      return { recency: [...recency], age: [...age], asOf, told: orders.report.assumptions.map(({ code }) => code) };
    };
    const written = await lastDays({});
    expect(written).toMatchObject({ asOf: "2026-06-30", age: [150, 0, 117] });
    const copenhagen = await lastDays({ timeZone: "Europe/Copenhagen" });
    expect(copenhagen).toMatchObject({ asOf: "2026-07-01", age: [150, 0, 118] });
    expect(copenhagen.told).toContain("day-in-time-zone");
    expect(await lastDays({ timeZone: "America/New_York" })).toMatchObject({ asOf: "2026-06-30", age: [150, 0, 117] });
    expect(await rejection(table.transactions(ROLES, { timeZone: "Mars/Olympus" }))).toMatchObject({
      code: "invalid-input",
      params: { name: "timeZone" },
    });
  });

  it("give the worked example of four customers", async () => {
    const table = await openTable(FOUR_CUSTOMERS);
    const orders = await table.transactions(ROLES, { asOf: "2026-04-15" });
    opened.push(orders);
    const overview = await orders.overview();
    expect(overview).toMatchObject({
      customers: 4,
      orders: 9,
      revenue: 120,
      asOf: "2026-04-15",
      lastDay: "2026-04-02",
    });
    expect(overview.repeatRate).toMatchObject({ value: 0.75, numerator: 3, denominator: 4 });
    const { cohorts, average } = await orders.cohorts({ period: "month", kind: "classic", measure: "customers" });
    expect(cohorts.map(({ start, size }) => [start, size])).toEqual([
      ["2026-01-01", 3],
      ["2026-02-01", 1],
    ]);
    expect(cohorts[0]?.cells.map(({ value }) => value)).toEqual([1, 1 / 3, 1 / 3, null]);
    expect(cohorts[0]?.cells[3]).toEqual({ value: null, soFar: 1 / 3, numerator: 1, denominator: 3, open: true });
    expect(average.map(({ value }) => value)).toEqual([1, 0.5, 1 / 3, null]);
    expect(orders.report.assumptions).toEqual([{ code: "one-order-per-day", params: {} }]);
  });

  it("name columns and choices that do not exist", async () => {
    const table = await openTable(FOUR_CUSTOMERS);
    expect(await rejection(table.transactions({ ...ROLES, date: "day" }))).toMatchObject({
      code: "no-such-column",
      params: { name: "day", columns: ["customer", "date", "amount"] },
    });
    expect(await rejection(table.transactions({ ...ROLES, amount: "customer" }))).toMatchObject({
      code: "not-a-number-column",
      params: { name: "customer", line: 2, value: "A" },
    });
    const orders = await table.transactions(ROLES);
    opened.push(orders);
    const decade = await rejection(orders.cohorts({ period: "decade" as "month" }));
    expect(decade.code).toBe("invalid-input");
    expect(decade.message).toContain("month");
    expect(await rejection(orders.overview({ asOf: "yesterday" }))).toMatchObject({ code: "invalid-input" });
    expect((await orders.overview()).customers).toBe(4);
  });

  it("work on the invented shop", async () => {
    const file = await sampleOrders({ seed: 7 });
    expect(await file.text()).toBe(await (await sampleOrders({ seed: 7 })).text());
    expect((await sampleOrders()).size).toBe(110_554); // as natively
    const table = await openTable(file);
    const orders = await table.transactions({ ...ROLES, order: "order_id" });
    opened.push(orders);
    expect(orders.report.rowsSkipped[0]).toMatchObject({ reason: "no-customer", count: 7 });
    expect((await orders.overview()).customers).toBe(1200);
  });
});

describe("orders", () => {
  const four = async () => {
    const table = await openTable(FOUR_CUSTOMERS);
    const orders = await table.transactions(ROLES, { asOf: "2026-04-15" });
    opened.push(orders);
    return orders;
  };
  const january = async (options: CohortOptions) => {
    const { cohorts } = await (await four()).cohorts(options);
    return cohorts[0]?.cells.map(({ numerator, open }) => (open ? null : numerator));
  };

  it("make the cohort matrices of the definitions", async () => {
    expect(await january({ kind: "classic" })).toEqual([3, 1, 1, null]);
    expect(await january({ kind: "unbounded" })).toEqual([3, 2, 2, null]);
    expect(await january({ kind: "bracket", brackets: [0, 1, 3] })).toEqual([3, 2]);
    expect(await january({ rolling: true })).toEqual([3, 1, null, null]);
    expect(await january({ rolling: 30 })).toEqual([3, 1, null, null]);
    expect(await january({ measure: "revenue" })).toEqual([30, 20, 10, null]);
    expect(await january({ measure: "cumulative-value" })).toEqual([30, 50, 60, null]);
    expect(await january({ period: "quarter", measure: "orders" })).toEqual([7, null]);
  });

  it("say how many days lie between two of a customer", async () => {
    // A: 29 and 58, B: 40, D: 30 and 20.
    const gaps = await (await four()).gaps();
    expect(gaps).toMatchObject({ count: 5, customers: 3, median: 30, asOf: "2026-04-15", warnings: [] });
    expect(gaps.percentiles.find(({ share }) => share === 0.75)).toEqual({ share: 0.75, days: 40 });
    const early = await (await four()).gaps({ asOf: "2026-01-31" });
    expect(early).toMatchObject({ count: 0, median: null, percentiles: [], reason: { code: "nobody-returned" } });
  });

  it("compare two cohorts by a test", async () => {
    const orders = await four();
    const pair = { a: "2026-01-01", b: "2026-02-01", age: 1 };
    expect(await orders.compareCohorts(pair)).toMatchObject({ difference: 1 - 1 / 3 });
    expect(await orders.compareCohorts({ ...pair, age: 2 })).toMatchObject({
      difference: null,
      reason: { code: "still-open" },
    });
    expect(await rejection(orders.compareCohorts({ ...pair, a: "2020-01-01" }))).toMatchObject({
      code: "invalid-input",
    });
  });

  it("are scored by recency, frequency and monetary value", async () => {
    const orders = await four();
    const { customers, segments, cutoffs, warnings } = await orders.rfm({ names: true });
    expect(customers.names).toEqual(["A", "B", "C", "D"]);
    expect([...customers.recency]).toEqual([13, 45, 74, 14]);
    expect([...customers.frequency]).toEqual([3, 2, 1, 3]);
    expect(segments).toHaveLength(11);
    expect(cutoffs.frequency).toHaveLength(4);
    expect(warnings.map(({ code }) => code)).toContain("few-buyers");
    const moved = await orders.rfmMigration({ from: "2026-02-01", to: "2026-04-15" }, { map: "10-segments" });
    expect(moved.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(moved.joined.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it("name those of high value, the new and those at risk, with what makes them so", async () => {
    const found = await (await four()).highlights({ asOf: "2026-04-15", newDays: 70, highValueShare: 0.25 });
    expect(found.newCustomers).toEqual({ customers: 1, threshold: 70, revenue: 30 });
    expect(found.highValue).toMatchObject({ customers: 1, revenue: 60 });
    expect(found.atRisk.customers).toBe(0);
  });

  it("say how long customers stay, and by what rule they leave", async () => {
    const orders = await four();
    const found = await orders.survival({ asOf: "2026-04-15", inactiveAfterDays: 30 });
    // Whoever last ordered on 15 March or before is gone by 15 April: B after 40 days, and C, who ordered once. A and D were
    // still there on 15 March, aged 69 and 33 days.
    expect([...found.time]).toEqual([40]);
    expect([...found.survival]).toEqual([0.5]);
    expect(found).toMatchObject({ n: 3, left: 1, inactivityDays: 30, asOf: "2026-04-15", median: 40 });
    expect(found).toMatchObject({
      seenUntil: "2026-03-15",
      oneTime: { numerator: 1, denominator: 4, value: 0.25 },
      tooNew: 0,
    });
    const early = await orders.survival({ asOf: "2026-02-15", inactiveAfterDays: 30 });
    expect(early).toMatchObject({
      n: 1,
      left: 0,
      seenUntil: "2026-01-15",
      tooNew: 3,
      oneTime: { numerator: 0, denominator: 1 },
    });
  });

  it("lose a customer once the last order lies more than the limit back, by one rule everywhere", async () => {
    const table = await openTable("who,day,paid\nA,2023-12-01,5\nA,2024-01-01,5\n");
    const orders = await table.transactions({ customer: "who", date: "day", amount: "paid" });
    opened.push(orders);
    // 60 days back on 1 March, 61 on the 2nd.
    for (const [asOf, left, day] of [
      ["2024-03-01", 0, "2023-12-31"],
      ["2024-03-02", 1, "2024-01-01"],
    ] as const) {
      const options = { asOf, inactiveAfterDays: 60 };
      expect(await orders.survival(options)).toMatchObject({ n: 1, left, seenUntil: day });
      expect((await orders.overview(options)).churn.rate).toMatchObject({ numerator: left, denominator: 1 });
    }
  });

  it("tell who is overdue by their own buying rhythm", async () => {
    const orders = await four();
    const { insufficient, ok, customers } = await orders.signals({ asOf: "2026-12-31" });
    expect({ insufficient, ok }).toEqual({ insufficient: 2, ok: 0 });
    // A has spent 60 and D 30.
    expect(customers.map(({ customer, status }) => [customer, status])).toEqual([
      ["A", "at-risk"],
      ["D", "at-risk"],
    ]);
    expect((await orders.signals({ asOf: "2026-12-31", limit: 1 })).customers).toHaveLength(1);
    // D was last there 274 days before, and A 273.
    const late = await orders.signals({ asOf: "2026-12-31", goneAfterDays: 273 });
    expect(late).toMatchObject({ atRisk: 1, watch: 0, valueAtStake: 60, gone: { customers: 1, valueAtStake: 30 } });
    expect(late.customers.map(({ customer }) => customer)).toEqual(["A"]);
    expect(await rejection(orders.signals({ goneAfterDays: -1 }))).toMatchObject({ code: "out-of-range" });
    // The histories were sorted for it, and say the same as before.
    expect(await orders.overview()).toMatchObject({ customers: 4, orders: 9, revenue: 120 });
  });
});

describe("customers", () => {
  it("are counted in days, as the models ask", async () => {
    const orders = await (await openTable(FOUR_CUSTOMERS)).transactions(ROLES);
    opened.push(orders);
    expect(await orders.customers({ asOf: "2026-04-15", names: true })).toEqual({
      asOf: "2026-04-15",
      customers: 4,
      names: ["A", "B", "C", "D"],
      frequency: Uint32Array.of(2, 1, 0, 2),
      recency: Int32Array.of(87, 40, 0, 50),
      age: Int32Array.of(100, 85, 74, 64),
      value: Float64Array.of(25, 10, 0, 10),
    });
    expect((await orders.customers({ asOf: "2026-01-25" })).frequency).toEqual(Uint32Array.of(0, 0));
    expect((await rejection(orders.customers({ asOf: "soon" }))).code).toBe("invalid-input");
  });
});
