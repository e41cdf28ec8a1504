// What stands on a board: totals by period are those of the file, and findings are chosen from results alone.

import { describe, expect, it } from "vitest";
import {
  boardOfOrders,
  byYear,
  findingsOfSubscriptions,
  findingsOfSurvey,
  type OrdersFigures,
  overTime,
  type PeriodTotals,
  type SubscriptionsFigures,
  type SurveyFigures,
  sampleOrders,
  sampleSubscriptions,
  yearBefore,
} from "../dist/analysis.js";
import { compareRates, init } from "../dist/index.js";
import { FOUR_CUSTOMERS, opened, openTable, ROLES } from "./opened.js";

const month = (start: string, revenue: number, open = false): PeriodTotals => ({
  start,
  open,
  customers: 1,
  newCustomers: 0,
  revenue,
});

describe("totals by month", () => {
  it("of four customers, counted by hand, with the month that is not over", async () => {
    const table = await openTable(FOUR_CUSTOMERS);
    const orders = await table.transactions(ROLES, { asOf: "2026-04-15" });
    opened.push(orders);
    const customers = await orders.cohorts({ period: "month" });
    const revenue = await orders.cohorts({ period: "month", measure: "revenue" });
    expect(overTime(customers, revenue, "month")).toEqual([
      { start: "2026-01-01", open: false, customers: 3, newCustomers: 3, revenue: 30 },
      { start: "2026-02-01", open: false, customers: 2, newCustomers: 1, revenue: 30 },
      { start: "2026-03-01", open: false, customers: 2, newCustomers: 0, revenue: 20 },
      { start: "2026-04-01", open: true, customers: 2, newCustomers: 0, revenue: 40 },
    ]);
    expect(overTime(customers, null, "month").map(({ revenue }) => revenue)).toEqual([null, null, null, null]);
    expect(byYear(customers)).toEqual([
      {
        year: "2026",
        // After a month: A of three won in January, D of one won in February; after two: A not, B and D.
        ages: [
          { numerator: 4, denominator: 4 },
          { numerator: 2, denominator: 4 },
          { numerator: 1, denominator: 3 },
        ],
      },
    ]);
  });

  it("of the sample shop are its revenue and its customers, by any period", async () => {
    const table = await openTable(await sampleOrders());
    const { customer = "", date = "", amount = "" } = table.guess.byKind.orders;
    const orders = await table.transactions({ customer, date, amount });
    opened.push(orders);
    const overview = await orders.overview();
    for (const period of ["week", "month", "quarter", "year"] as const) {
      const periods = overTime(
        await orders.cohorts({ period }),
        await orders.cohorts({ period, measure: "revenue" }),
        period,
      );
      const sum = (of: (one: PeriodTotals) => number) => periods.reduce((total, one) => total + of(one), 0);
      expect(sum(({ revenue }) => revenue ?? Number.NaN)).toBeCloseTo(overview.revenue ?? Number.NaN, 6);
      expect(sum(({ newCustomers }) => newCustomers)).toBe(overview.customers);
      expect(periods.map(({ open }) => open).lastIndexOf(false)).toBe(periods.length - 2);
    }
  });
});

describe("the findings of orders", () => {
  const rate = (value: number | null) => ({ value, numerator: 0, denominator: 0, interval: null, warnings: [] });
  const figures = (change: Partial<OrdersFigures> = {}): OrdersFigures =>
    ({
      overview: { repeatRate: rate(0.5), churn: { rate: rate(0.6), inactivityDays: 100 }, revenue: 1000 },
      periods: [],
      late: { atRisk: 0, valueAtStake: 0 },
      years: null,
      segments: null,
      top: null,
      ...change,
    }) as unknown as OrdersFigures;

  it("say of two years which is more only where the test is sure", async () => {
    await init();
    const found = (a: number, b: number, n: number) => {
      const year = (year: string, numerator: number) => ({
        year,
        ages: [
          { numerator: n, denominator: n },
          { numerator, denominator: n },
        ],
      });
      const comparison = compareRates({ numerator: a, denominator: n }, { numerator: b, denominator: n });
      return boardOfOrders(figures({ years: { earlier: year("2024", a), later: year("2025", b), comparison } }))
        .findings[0];
    };
    expect(found(20, 24, 100)).toMatchObject({ mark: "plain", params: { verdict: "unclear" } });
    expect(found(200, 300, 1000)).toMatchObject({
      code: "returning",
      mark: "good",
      params: { share: 0.3, before: 0.2, verdict: "more" },
    });
    expect(found(300, 200, 1000)).toMatchObject({ mark: "bad", params: { verdict: "less" } });
  });

  it("are five at most, and what is bad comes first", () => {
    const segment = (name: string, share: number, revenueShare: number) => ({
      name,
      customers: 1,
      share,
      revenueShare,
    });
    const { findings: found } = boardOfOrders(
      figures({
        periods: [month("2024-11-01", 100), month("2025-11-01", 90), month("2025-12-01", 5, true)],
        late: { atRisk: 3, valueAtStake: 70 } as OrdersFigures["late"],
        segments: [segment("Champions", 0.1, 0.4), segment("Lost", 0.5, 0.1)] as unknown as OrdersFigures["segments"],
        top: { share: 0.1, highlight: { customers: 2, threshold: 1, revenue: 300 } },
      }),
    );
    expect(found.map(({ code, mark }) => [code, mark])).toEqual([
      ["overdue", "bad"],
      ["revenue-year-before", "careful"],
      ["best-segments", "good"],
      ["few-bring-much", "plain"],
      ["quiet", "plain"],
    ]);
    expect(found[0]?.params).toEqual({ customers: 3, atStake: 70 });
    expect(found[3]?.params).toEqual({ customers: 0.1, revenue: 0.3 });
  });

  it("leave out what the file does not tell", () => {
    const silent = { repeatRate: rate(null), churn: { rate: rate(null), inactivityDays: null }, revenue: null };
    const nothing = figures({ overview: silent as unknown as OrdersFigures["overview"] });
    expect(boardOfOrders(nothing)).toEqual({
      title: { code: "orders", params: { repeat: null, overdue: 0 } },
      findings: [],
      yearBefore: null,
      returning: null,
    });
  });

  it("compare a month with the same one a year before, and never one that is not over", () => {
    const periods = [month("2024-11-01", 100), month("2024-12-01", 50), month("2025-11-01", 114)];
    const change = { start: "2025-11-01", before: "2024-11-01" };
    expect(yearBefore([...periods, month("2025-12-01", 10, true)])).toMatchObject(change);
    expect(yearBefore(periods)?.change).toBeCloseTo(0.14, 12);
    expect(yearBefore([month("2025-11-01", 114)])).toBeNull();
    expect(yearBefore([month("2024-11-01", 0), month("2025-11-01", 114)])).toBeNull();
  });
});

describe("the findings of subscriptions", () => {
  it("of the sample are those of its views", async () => {
    const table = await openTable(await sampleSubscriptions());
    const { customer = "", start = "", end = "", amount = "", reason = "" } = table.guess.byKind.subscriptions;
    const source = await table.subscriptions({ customer, start, end, amount, reason });
    opened.push(source);
    const mrr = await source.mrr({ period: "month" });
    const leaving = await source.atRisk({ horizon: 90, limit: 0 });
    const found = findingsOfSubscriptions({
      scorecard: await source.scorecard({ period: "month" }),
      mrr,
      leaving,
      reasons: await source.reasons(),
    });
    expect(new Set(found.map(({ code }) => code))).toEqual(
      new Set(["churn-before", "leaving", "kept-revenue", "growth", "reason"]),
    );
    const over = mrr.periods.filter(({ open }) => !open).at(-1);
    expect(found.find(({ code }) => code === "growth")?.params).toEqual({ period: over?.period, growth: over?.growth });
    expect(found.find(({ code }) => code === "leaving")?.params).toMatchObject({ expected: leaving.expectedToLeave });
  });

  it("say a rise of churn only where the test is sure", () => {
    const figures = (p: number) =>
      ({
        scorecard: {
          periods: ["2024-01-01", "2024-02-01"],
          rows: [{ metric: "churn", periods: [{ value: 0.05 }, { value: 0.2, p }] }],
        },
        mrr: null,
        leaving: { known: 0 },
        reasons: null,
      }) as unknown as SubscriptionsFigures;
    expect(findingsOfSubscriptions(figures(0.001))).toMatchObject([
      { code: "churn-before", mark: "bad", params: { churn: 0.2, before: 0.05, verdict: "more" } },
    ]);
    expect(findingsOfSubscriptions(figures(0.4))).toMatchObject([{ mark: "plain", params: { verdict: "unclear" } }]);
  });
});

describe("the findings of a survey", () => {
  const nothing: SurveyFigures = { trend: null, drivers: null, levels: null, segments: [] };
  const group = (segment: string, value: number, low: number, high: number) => ({
    segment,
    value,
    interval: { low, high, level: 0.95, method: "wilson" as const },
  });

  it("name two groups only where their ranges have nothing in common", () => {
    const found = (...segments: SurveyFigures["segments"][number][]) => findingsOfSurvey({ ...nothing, segments });
    expect(found(group("A", 10, 0, 20), group("B", 40, 30, 50), group("C", 25, 5, 45))).toMatchObject([
      { code: "apart", params: { high: "B", low: "A" } },
    ]);
    expect(found(group("A", 10, 0, 35), group("B", 40, 30, 50))).toEqual([]);
    expect(findingsOfSurvey(nothing)).toEqual([]);
  });
});
