// No NaN and no infinity ever leaves a function: every export is called with what nobody should pass.

import { expect, test } from "vitest";
import * as loyalkit from "../dist/index.js";

const { describe, LoyaltyError } = loyalkit;
const exported: Readonly<Record<string, unknown>> = { ...loyalkit };

/** What stands in the place of every number, text and list, one after another. */
const HOSTILE: readonly unknown[] = [
  0,
  -0,
  -1,
  0.5,
  1e-300,
  1e300,
  -1e300,
  Number.MAX_SAFE_INTEGER,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  null,
  undefined,
  "",
  "3",
  "year",
  true,
  [],
  [Number.NaN],
  [1e300, 1e300],
  [null],
  {},
  { length: 2 },
];

const groups = { promoters: 5, passives: 3, detractors: 2 };
const share = { numerator: 3, denominator: 10 };
const summary = { mean: 22, standardDeviation: 40, n: 200 };

/** A call that works, for each function. */
const CALLS: { [Name in keyof typeof loyalkit]?: readonly (readonly unknown[])[] } = {
  nps: [
    [[9, 10, 3], { level: 0.9, method: "bootstrap", seed: 1, resamples: 10_000, population: 50 }],
    [groups],
    [{ counts: [1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2] }],
  ],
  compareNps: [[groups, [9, 3], { level: 0.9, method: "wald" }]],
  npsSampleSize: [[{ margin: 10, variance: 0.61, level: 0.95 }]],
  npsComparisonSampleSize: [[{ difference: 10, variance: 0.61, power: 0.8, level: 0.95 }]],
  promotersNeeded: [[{ ...groups, target: 40 }]],
  csat: [
    [[1, 5, 4], { scale: [1, 5], definition: "mean", level: 0.9 }],
    [{ counts: [1, 2, 3, 4, 5] }, { scale: [1, 5], definition: "net" }],
  ],
  ces: [[[1, 5, 7], { scale: [1, 7], direction: "ease", level: 0.9 }]],
  rate: [[share, { level: 0.9, population: 100 }]],
  compareRates: [[share, { numerator: 1, denominator: 4 }, { level: 0.9 }]],
  rateSampleSize: [[{ margin: 0.05, proportion: 0.5, population: 100, level: 0.95 }]],
  compareSegments: [
    [
      [
        { name: "a", ...groups },
        { name: "b", scores: [9, 3] },
      ],
      { adjust: "holm", level: 0.9 },
    ],
  ],
  segmentScores: [
    [
      [
        { name: "a", ...groups },
        { name: "b", scores: [9, 3] },
      ],
      { level: 0.9 },
    ],
  ],
  drivers: [[[10, 9, 3], { taste: [7, 6, 2], kind: ["a", "b", "a"] }]],
  loyaltyLevels: [
    [
      [10, 7, 3],
      [1, 2, 3],
    ],
  ],
  upgradeValue: [[{ customers: 300, from: 700, to: 1200, conversion: 0.1 }]],
  npsByAccount: [
    [
      [
        { account: "a", score: 9, revenue: 1 },
        { account: "b", score: 3, revenue: 2 },
      ],
      { unit: "revenue", level: 0.9 },
    ],
  ],
  retentionRate: [[{ start: 150, end: 193, acquired: 50 }, { level: 0.9 }], [{ start: 150, lostOfStart: 7 }]],
  churnRate: [
    [
      { start: 1000, lost: 62, acquired: 400, lostOfAcquired: 12, end: 1338 },
      { convention: "midpoint", level: 0.9 },
    ],
  ],
  annualRate: [[0.05, 12]],
  periodRate: [[0.2, 12]],
  periodDiscount: [[0.1, 12]],
  lifetime: [[0.05]],
  mrrBridge: [[{ start: 100, new: 20, expansion: 8, reactivation: 1, contraction: 3, churned: 5, end: 121 }]],
  revenueRetention: [
    [
      [100, 100],
      [150, 0],
    ],
  ],
  serviceLevel: [[[1, 2, 3], { target: 2 }]],
  averageOrderValue: [[{ revenue: 100, orders: 3 }]],
  purchaseFrequency: [[{ orders: 10, customers: 4, periods: 2 }]],
  historicValue: [[[1, 2, 3]]],
  lifetimeValue: [
    [{ orderValue: 50, frequency: 4, frequencyPer: "year", lifetime: 3, lifetimeUnit: "month", margin: 0.2 }],
  ],
  perpetuityValue: [[{ margin: 100, retention: 0.8, discount: 0.1, growth: 0.05, firstPayment: "now" }]],
  discountedValue: [[{ margin: 100, retention: 0.8, discount: 0.1, periods: 5 }]],
  acquisition: [[{ revenuePerCustomer: 100, grossMargin: 0.8, churn: 0.05, cac: 500, horizon: 24 }]],
  shareOfWallet: [
    [
      [500, 90],
      [1000, 100],
    ],
  ],
  walletAllocation: [[{ rank: 1, brands: 3 }]],
  pointsCost: [[{ earn: 1, faceValue: 0.01, redemption: 0.8, unitCost: 0.6 }]],
  cashback: [[{ rate: 0.03, utilisation: 0.9, grossMargin: 0.4 }]],
  assignTiers: [[[1, 2, 3], { thresholds: [1, 2] }]],
  tierMigration: [
    [
      {
        tiers: ["a", "b"],
        counts: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
    ],
  ],
  referralProgramme: [[{ referrals: 40, reward: 20, fixedCost: 400, invites: 1.8, conversion: 0.26, base: 10 }]],
  milestoneCost: [[{ members: 1000, completion: 0.35, reward: 4 }]],
  partnership: [[{ points: 100, salePrice: 0.012, cost: 0.007, breakage: 0.2 }]],
  pointsLiability: [[{ points: 1e6, breakage: 0.2, costPerPoint: 0.007, faceValue: 0.01 }]],
  signals: [
    [["2026-01-01", "2026-02-01", "2026-03-01"], { asOf: "2026-06-01" }],
    [
      [{ dates: ["2026-01-01", "2026-02-01", "2026-03-01"], amounts: [1, 2, 3], contacts: ["2026-02-02"] }],
      { asOf: "2026-06-01", last: 1 },
    ],
  ],
  pointsLedger: [
    [
      [
        { date: "2026-01-01", earn: 10, expires: "2026-05-01" },
        { date: "2026-02-01", redeem: 4 },
      ],
      { asOf: "2026-06-01" },
    ],
  ],
  deferredRevenue: [
    [{ sales: 100, points: 10, pointPrice: 1, expectedRedemption: 0.95, redeemed: [4, 8], expectation: [0.95, 0.97] }],
  ],
  programmeRoi: [[{ members: 10, spendWith: 132, spendWithout: 120, grossMargin: 0.4, cost: 45 }]],
  incrementalLift: [
    [{ memberBefore: [1, 2], memberAfter: [2, 4], controlBefore: [1, 2], controlAfter: [1, 3] }, { level: 0.9 }],
    [{ treated: [1, 2], control: [2, 3] }],
    [{ treated: summary, control: summary }],
  ],
  loyaltyMatrix: [
    [
      [
        { behaviour: 6, attitude: 9 },
        { behaviour: 1, attitude: null },
      ],
      { behaviourCutoff: 3, attitudeCutoff: 9 },
    ],
  ],
  bindingShares: [[{ situational: 10, technical: 15, contractual: 25, economic: 20, emotional: 30 }]],
  chainOfEffects: [[[1000, 700, 450, 300]]],
  expectationGap: [[{ expected: 4.5, received: 4.2 }]],
  profitLift: [[{ retention: 0.8, change: 0.05, unit: "points", discount: 0.1, margin: 100 }]],
  acquisitionOrRetention: [[{ cac: 200, multiple: 5 }]],
  sellingOdds: [[{ contacts: 100, probability: 0.6, margin: 100, cost: 5 }]],
  goal: [
    [{ baseline: 0.05, change: -0.1, unit: "relative", current: 0.048, start: 0, end: 12, today: 6, measure: "rate" }],
    [{ baseline: 0.05, change: -0.1, unit: "relative", start: "2026-01-01", end: "2027-01-01", today: "2026-07-01" }],
  ],
  scorecard: [
    [
      [
        { period: "1", figures: { complaints: { numerator: 50, denominator: 1000 }, spend: 5 } },
        { period: "2", figures: { complaints: { numerator: 35, denominator: 1000 }, spend: 6 } },
      ],
      { benchmarks: { spend: 5 }, loyalty: { spend: "behavioural" } },
    ],
  ],
};

/** Every way to put something hostile in one place of `value`. */
function* spoiled(value: unknown): Generator<unknown> {
  yield* HOSTILE;
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries())
      for (const other of spoiled(item)) yield Object.assign([...value], { [at]: other });
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value))
      for (const other of spoiled(item)) yield { ...value, [key]: other };
  }
}

/** Whether every number in a result can be written as JSON. */
function isSound(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "object" && value !== null) return Object.values(value).every(isSound);
  return value !== undefined;
}

const others = new Set(["LoyaltyError", "describe", "format", "init", "initPlanning"]);
const shares = [
  "repeatPurchaseRate",
  "referralRate",
  "renewalRate",
  "upsellRate",
  "crossSellRate",
  "complaintRate",
  "winBackRate",
  "conversionRate",
  "responseRate",
  "staffRetentionRate",
  "marketShare",
];
const functions = Object.keys(exported).filter((name) => !others.has(name));

test.each(functions)("%s answers soundly or refuses by a code", (name) => {
  const calls = shares.includes(name) ? CALLS.rate : CALLS[name as keyof typeof loyalkit];
  expect(calls, `${name} has no call in this test`).toBeDefined();
  const call = exported[name] as (...args: readonly unknown[]) => unknown;
  for (const args of calls ?? []) {
    expect(isSound(call(...args)), `${name} as it should be called`).toBe(true);
    for (const spoiledArgs of spoiled(args)) {
      if (!Array.isArray(spoiledArgs)) continue;
      const told = `${name}(${JSON.stringify(spoiledArgs, (_, value) => (typeof value === "number" && !Number.isFinite(value) ? String(value) : value))})`;
      try {
        expect(isSound(call(...spoiledArgs)), told).toBe(true);
      } catch (error) {
        expect(error, told).toBeInstanceOf(LoyaltyError);
        const refused = error as InstanceType<typeof LoyaltyError>;
        expect(isSound(refused.params), told).toBe(true);
        expect(describe(refused), told).not.toBe(refused.code);
        expect(refused.code, told).not.toBe("stopped");
      }
    }
  }
});
