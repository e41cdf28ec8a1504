// Subscriptions, as someone who installed the package asks about them: against the built dist.

import { describe, expect, it } from "vitest";
import { LoyaltyError, type SubscriptionOptions, type Subscriptions } from "../dist/analysis.js";
import { opened, openTable } from "./opened.js";
import { rejection } from "./refusal.js";

const WINTER = `customer,start,end,plan,amount,reason
Ann,2026-01-01,2026-02-15,basic,10,
Ann,2026-02-15,,plus,20,
Bo,2026-01-10,2026-02-10,basic,10,price
Bo,2026-04-01,,basic,10,
Cy,2026-01-05,2026-03-01,plus,20,moved
Di,2026-01-20,,basic,10,
Ed,2026-02-03,2026-02-20,basic,10,
Fi,2026-03-07,2026-03-01,plus,20,
`;
const ROLES = { customer: "customer", start: "start", end: "end", plan: "plan", amount: "amount", reason: "reason" };

async function subscriptions(roles = ROLES, options: SubscriptionOptions = { asOf: "2026-04-15" }) {
  const table = await openTable(WINTER);
  const found = await table.subscriptions(roles, options);
  opened.push(found);
  return found;
}

describe("table.subscriptions", () => {
  it("says what was read, skipped and assumed", async () => {
    const { report } = await subscriptions();
    expect(report).toEqual({
      rowsRead: 8,
      rowsUsed: 7,
      rowsSkipped: [{ reason: "end-before-start", count: 1, lines: [9], amount: 20 }],
      customers: 5,
      assumptions: [
        { code: "end-day", params: { column: "end", endIs: "first-without" } },
        { code: "amount-per", params: { column: "amount", per: "month" } },
      ],
      warnings: [],
      questions: [],
    });
  });

  it("counts who comes, leaves and comes back", async () => {
    const { periods, convention, asOf } = await (await subscriptions()).churn();
    expect([convention, asOf, periods.length]).toEqual(["opening-cohort", "2026-04-15", 4]);
    expect(periods[1]).toMatchObject({
      period: "2026-02-01",
      open: false,
      start: 4,
      new: 1,
      reactivated: 0,
      lost: 2,
      lostOfAcquired: 1,
      end: 3,
      churn: { value: 0.25, numerator: 1, denominator: 4, interval: { method: "wilson" } },
      revenue: { gross: 10 / 50, net: 0 },
    });
    expect(periods[3]).toMatchObject({
      open: true,
      reactivated: 1,
      churn: { value: null, interval: null, reason: { code: "still-open" } },
      revenue: { gross: null, reason: { code: "still-open" } },
    });
  });

  it("bridges the monthly revenue from period to period", async () => {
    const { periods } = await (await subscriptions()).mrr();
    for (const [at, { start, end, ...parts }] of periods.entries()) {
      expect(start).toBe(periods[at - 1]?.end ?? 0);
      expect(start + parts.new + parts.expansion + parts.reactivation - parts.contraction - parts.churned).toBe(end);
    }
    expect(periods[1]).toMatchObject({
      start: 50,
      expansion: 10,
      churned: 10,
      end: 50,
      grossChurn: 0.2,
      quickRatio: 1,
    });
  });

  it("draws the curve of all and of each plan", async () => {
    const found = await (await subscriptions()).survival({ by: "plan", asOf: "2026-03-31" });
    expect(Array.from(found.all.time)).toEqual([17, 31, 55]);
    expect(found.all).toMatchObject({ n: 5, left: 3, meanOfLeavers: 103 / 3 });
    expect(found.plans?.map(({ plan, n, survival }) => [plan, n, survival.length])).toEqual([
      ["basic", 4, 2],
      ["plus", 1, 1],
    ]);
    expect(found.logRank).toMatchObject({ df: 1, groups: [{ plan: "basic", n: 4 }, { plan: "plus" }] });
    expect(await (await subscriptions()).survival()).toMatchObject({ plans: null, logRank: null });
  });

  it("says how many were left after each renewal, for a model of renewals", async () => {
    const found = await (await subscriptions()).survivors();
    // By 15 April Ann and Bo, who is back, have renewed three times, and Cy once. Di and Ed began less than three months ago.
    expect(found).toMatchObject({ survivors: [3, 3, 2, 2], period: "month", customers: 5, asOf: "2026-04-15" });
    const yearly = await (await subscriptions()).survivors({ period: "year" });
    expect(yearly.reason).toEqual({ code: "too-few-periods", params: { found: 0, needed: 2 } });
  });

  it("ranks the reasons", async () => {
    const found = await (await subscriptions()).reasons();
    expect(found).toMatchObject({ left: 2, withoutReason: 1, monthlyRevenue: 30 });
    expect(found.reasons[0]).toMatchObject({ reason: "moved", customers: 1, share: 0.5, monthlyRevenue: 20 });
  });

  it("says what leaves with each account manager, and whose customers nobody looks after", async () => {
    const table = await openTable(
      "customer,start,end,amount,manager\nAnn,2025-01-01,,30,Eva\nBo,2025-01-01,2025-10-01,40,Eva\nCy,2025-02-01,,15,Max\nDi,2025-03-01,,5,\n",
    );
    const { customer, start, end, amount } = ROLES;
    const found = await table.subscriptions(
      { customer, start, end, amount, manager: "manager" },
      { asOf: "2025-12-31" },
    );
    opened.push(found);
    const { managers, ...all } = await found.managers({ lookBackDays: 183 });
    expect(all).toEqual({
      customers: 3,
      monthlyRevenue: 50,
      shared: 0,
      since: "2025-07-01",
      asOf: "2025-12-31",
      warnings: [],
    });
    expect(
      managers.map(({ manager, customers, revenueShare, lost }) => [manager, customers, revenueShare, lost]),
    ).toEqual([
      ["Eva", 1, 0.6, 1],
      ["Max", 1, 0.3, 0],
      ["", 1, 0.1, 0],
    ]);
    expect(managers[0]).toMatchObject({
      customerShare: { numerator: 1, denominator: 3, interval: { method: "wilson" } },
      retention: { value: 0.5, numerator: 1, denominator: 2 },
    });
  });

  it("fills a scorecard with the finished periods, each beside the one before", async () => {
    const found = await subscriptions();
    const { rows, ...all } = await found.scorecard({ benchmarks: { churn: 0.02 } });
    expect(all).toEqual({
      periods: ["2026-01-01", "2026-02-01", "2026-03-01"],
      unfinished: "2026-04-01",
      reactivationAfterDays: 1,
      asOf: "2026-04-15",
      warnings: [],
    });
    expect(rows.map(({ metric, loyalty }) => [metric, loyalty])).toEqual(
      [
        "customers",
        "new-customers",
        "churn",
        "retention",
        "mrr",
        "gross-revenue-retention",
        "net-revenue-retention",
      ].map((metric) => [metric, "behavioural"]),
    );
    const of = (name: string) => rows.find(({ metric }) => metric === name)?.periods;
    expect(of("customers")?.map(({ value, change }) => [value, change])).toEqual([
      [4, null],
      [3, -1],
      [2, -1],
    ]);
    expect(of("churn")?.[0]).toMatchObject({ value: null, reason: { code: "empty-group" } });
    expect(of("churn")?.[1]).toMatchObject({ value: 0.25, interval: { method: "wilson" }, againstBenchmark: 0.23 });
    expect(of("churn")?.[2]).toMatchObject({ change: 1 / 3 - 0.25, changeInterval: { method: "newcombe" } });
    expect(of("mrr")?.map(({ value }) => value)).toEqual([50, 50, 30]);
    const chosen = await found.scorecard({ period: "quarter", metrics: ["retention", "customers"] });
    expect(chosen.rows.map(({ metric }) => metric)).toEqual(["retention", "customers"]);
    expect(chosen).toMatchObject({ periods: ["2026-01-01"], unfinished: "2026-04-01" });
  });

  it("counts customers and their revenue on the same day", async () => {
    const table = await openTable("who,start,end,amount\nAnn,2026-01-10,,30\nBo,2026-02-20,2026-03-02,5\n");
    const found = await table.subscriptions(
      { customer: "who", start: "start", end: "end", amount: "amount" },
      { asOf: "2026-03-31" },
    );
    opened.push(found);
    const { rows } = await found.scorecard({ metrics: ["customers", "mrr", "churn"] });
    const values = rows.map(({ metric, periods }) => [metric, periods.map(({ value }) => value)]);
    expect(values).toEqual([
      ["customers", [1, 2, 1]],
      ["mrr", [30, 35, 30]],
      // Of those at the start: nobody in January, one of two in March.
      ["churn", [null, 0, 0.5]],
    ]);
  });

  it("says what is conceded at renewals beside first sales, and names what has no discount", async () => {
    const table = await openTable(
      "who,start,end,amount,list\nAnn,2025-01-01,2025-02-01,100,100\nAnn,2025-02-01,,75,100\nBo,2025-01-05,2025-02-05,240,300\nBo,2025-02-05,,320,300\nCy,2025-02-09,,9,\n",
    );
    const roles = { customer: "who", start: "start", end: "end", amount: "amount", listPrice: "list" };
    const found = await table.subscriptions(roles, { asOf: "2025-02-28" });
    opened.push(found);
    const { renewals, firstSales, periods, groups, odd } = await found.renewalDiscounts();
    expect(renewals).toMatchObject({ sold: 2, priced: 1, discount: 0.25, median: 0.25, aboveListPrice: 1 });
    expect(renewals.discounted).toMatchObject({ value: 1, denominator: 1, interval: { method: "wilson" } });
    expect(firstSales).toMatchObject({ sold: 3, priced: 2, discount: 0.15, median: 0.1, withoutListPrice: 1 });
    expect(periods.map(({ period, open, renewals }) => [period, open, renewals.sold])).toEqual([
      ["2025-01-01", false, 0],
      ["2025-02-01", false, 2],
    ]);
    expect(periods[0]?.renewals).toMatchObject({ discount: null, reason: { code: "empty-group" } });
    expect(groups).toBeNull();
    expect(odd).toEqual([
      {
        customer: "Bo",
        start: "2025-02-05",
        monthlyAmount: 320,
        monthlyListPrice: 300,
        problem: "above-list-price",
      },
      { customer: "Cy", start: "2025-02-09", monthlyAmount: 9, monthlyListPrice: null, problem: "without-list-price" },
    ]);
  });

  it("predicts nothing from five customers", async () => {
    const found = await (await subscriptions()).atRisk({ horizon: 30, limit: 1 });
    expect(found).toMatchObject({ active: 3, known: 0, expectedToLeave: 0, valueAtStake: 0 });
    expect(found.customers).toMatchObject([
      { customer: "Ann", probability: null, reason: { code: "too-few-customers" } },
    ]);
  });

  it("refuses a question about a column that was not named", async () => {
    const { customer, start } = ROLES;
    const bare = await subscriptions({ customer, start } as typeof ROLES);
    const ask: [keyof Subscriptions, Promise<unknown>, string][] = [
      ["mrr", bare.mrr(), "amount"],
      ["survival", bare.survival({ by: "plan" }), "plan"],
      ["reasons", bare.reasons(), "reason"],
      ["managers", bare.managers(), "manager"],
      ["scorecard", bare.scorecard({ metrics: ["mrr"] }), "amount"],
      ["renewalDiscounts", bare.renewalDiscounts(), "amount"],
    ];
    for (const [, asked, name] of ask) {
      const error = await rejection(asked);
      expect(error).toBeInstanceOf(LoyaltyError);
      expect(error).toMatchObject({ code: "missing-input", params: { name } });
    }
    expect((await bare.churn()).periods[0]?.revenue).toBeNull();
    expect(await rejection(bare.atRisk({ horizon: 0 }))).toMatchObject({ code: "out-of-range" });
    expect(await rejection(bare.atRisk({ horizon: 9, limit: -1 }))).toMatchObject({ code: "invalid-input" });
  });
});
