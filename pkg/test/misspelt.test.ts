// A misspelt field of the data is refused: left out, it would change the figure without a word.

import { expect, describe as group, test } from "vitest";
import * as analysis from "../dist/analysis.js";
import * as loyalkit from "../dist/index.js";
import { refusal } from "./refusal.js";

type Call = (...given: unknown[]) => unknown;
const calculators = loyalkit as unknown as Record<string, Call>;
const models = analysis as unknown as Record<string, Call>;

const day = "2026-01-01";
const histories = { frequency: [2, 0, 1], recency: [30.4, 0, 1.7], age: [38.9, 38.9, 38.9] };
const paid = { frequency: [2, 1], value: [20, 30] };
const pareto = { model: "pareto-nbd", parameters: { r: 0.55, alpha: 10.6, s: 0.61, beta: 11.7 }, levl: 1 };
const renewals = { model: "shifted-beta-geometric", parameters: { alpha: 0.668, beta: 3.806 }, levl: 1 };

/** The calculator, the field as it was misspelt, and what was given. */
const cases: [string, string, ...unknown[]][] = [
  ["rateSampleSize", "populaton", { margin: 0.05, populaton: 400 }],
  ["rateSampleSize", "propotion", { margin: 0.05, propotion: 0.2 }],
  ["npsSampleSize", "levl", { margin: 10, levl: 0.9 }],
  ["npsComparisonSampleSize", "powr", { difference: 10, powr: 0.9 }],
  ["perpetuityValue", "grow", { margin: 100, retention: 0.8, discount: 0.1, grow: 0.02 }],
  ["perpetuityValue", "firstPaymnt", { margin: 100, retention: 0.8, discount: 0.1, firstPaymnt: "now" }],
  ["churnRate", "lostOfAquired", { start: 100, lost: 10, acquired: 20, lostOfAquired: 4 }],
  ["churnRate", "ende", { start: 100, lost: 10, ende: 90 }],
  ["retentionRate", "aquired", { start: 100, end: 90, acquired: 5, aquired: 5 }],
  ["mrrBridge", "reactivaton", { start: 100, new: 1, expansion: 1, contraction: 1, churned: 1, reactivaton: 1 }],
  ["purchaseFrequency", "period", { orders: 10, customers: 5, period: 2 }],
  ["averageOrderValue", "order", { revenue: 10, orders: 5, order: 2 }],
  ["lifetimeValue", "frequncyPer", { orderValue: 50, frequency: 4, lifetime: 3, margin: 0.2, frequncyPer: "month" }],
  ["acquisition", "horzon", { revenuePerCustomer: 9, grossMargin: 0.5, churn: 0.1, cac: 5, horzon: 12 }],
  ["cashback", "utilization", { rate: 0.03, grossMargin: 0.4, utilization: 0.9 }],
  ["pointsLiability", "facevalue", { points: 10, breakage: 0.2, costPerPoint: 0.01, facevalue: 0.02 }],
  ["referralProgramme", "invite", { referrals: 10, reward: 5, fixedCost: 10, invite: 2 }],
  ["tierMigration", "tier", { counts: [[1, 0]], tier: ["basic"] }],
  ["pointsLedger", "events[0].expirs", [{ date: day, earn: 5, expirs: day }], { asOf: day }],
  ["pointsLedger", "asof", [], { asOf: day, asof: day }],
  ["deferredRevenue", "expectaton", { sales: 1, points: 1, expectedRedemption: 1, redeemed: [1], expectaton: [1] }],
  ["deferredRevenue", "pointprice", { sales: 1, points: 1, expectedRedemption: 1, redeemed: [1], pointprice: 2 }],
  ["incrementalLift", "controll", { treated: 10, control: 9, controll: 8 }],
  ["incrementalLift", "levl", { treated: 10, control: 9 }, { levl: 0.9 }],
  ["loyaltyMatrix", "customers[0].atitude", [{ behaviour: 1, atitude: 9 }], { behaviourCutoff: 1, attitudeCutoff: 9 }],
  ["goal", "curent", { baseline: 0.1, change: 0.1, unit: "points", start: 0, end: 2, today: 1, curent: 0.15 }],
  [
    "goal",
    "mesure",
    { baseline: 10, change: 1, unit: "points", start: day, end: "2026-02-01", today: day, mesure: "score" },
  ],
  ["profitLift", "margn", { retention: 0.8, change: 0.05, unit: "points", discount: 0.1, margn: 100 }],
  ["scorecard", "benchmark", [{ period: "Q1", figures: { nps: 30 } }], { benchmark: { nps: 20 } }],
  ["signals", "amount", [{ dates: [day], amount: [5] }], { asOf: day }],
  ["npsByAccount", "answers[0].revenu", [{ account: "a", score: 9, revenu: 5 }], { unit: "account" }],
  ["nps", "levl", { counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1], levl: 0.9 }],
  ["csat", "scal", { counts: [1, 1, 1, 1, 1], scal: [1, 5] }, { scale: [1, 5] }],
];

group("a misspelt field of the data", () => {
  test.each(cases)("%s: %s", (name, field, ...given) => {
    const refused = refusal(() => (calculators[name] as Call)(...given));
    expect(refused).toMatchObject({ code: "invalid-input", params: { name: field } });
    expect(refused.message).toContain("no such option");
  });

  test.each([
    ["fitBgNbd", "wieght", { ...histories, wieght: [1, 1, 1] }],
    ["fitParetoNbd", "covariate", { ...histories, covariate: {} }],
    ["predict", "wieght", pareto, { ...histories, wieght: [1, 1, 1] }, { horizon: 10 }],
    ["predict", "discont", pareto, histories, { horizon: 10, discont: 0.1 }],
    ["fitGammaGamma", "weights", { ...paid, weights: [1, 2] }],
    ["rfm", "customers[0].custmer", [{ recency: 1, frequency: 1, monetary: 1, custmer: "a" }]],
  ])("%s: %s", async (name, field, ...given) => {
    const refused = (models[name] as Call)(...given);
    await expect(refused).rejects.toMatchObject({ code: "invalid-input", params: { name: field } });
  });

  test("hints for the roles of columns", async () => {
    const open = analysis.open as unknown as Call;
    await expect(open("a,b\n1,2\n", { hints: { roles: { custmer: "a" } } })).rejects.toMatchObject({
      code: "invalid-input",
      params: { name: "roles.custmer" },
    });
  });
});

group("what goes on into the next calculation", () => {
  test("results may be given whole", () => {
    const rate = loyalkit.rate({ numerator: 3, denominator: 10 });
    expect(loyalkit.compareRates(rate, rate).difference).toBe(0);
    const asked = { ...loyalkit.nps([9, 9, 3]), target: 50 };
    expect(loyalkit.promotersNeeded(asked).promoters).toBe(1);
    expect(loyalkit.scorecard([{ period: "Q1", figures: { rate } }])[0]?.periods[0]?.value).toBe(0.3);
  });

  test("a fit may carry more than its parameters", async () => {
    expect((await analysis.survivalCurve(renewals, [1]))[0]).toBeGreaterThan(0);
    expect((await analysis.predict(pareto, histories, { horizon: 10 })).expectedPurchases).toHaveLength(3);
  });
});
