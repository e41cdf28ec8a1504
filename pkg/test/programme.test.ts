// Loyalty programmes, through the built package.

import { expect, describe as group, test } from "vitest";
import {
  assignTiers,
  cashback,
  deferredRevenue,
  describe,
  incrementalLift,
  milestoneCost,
  partnership,
  pointsCost,
  pointsLedger,
  pointsLiability,
  programmeRoi,
  referralProgramme,
  tierMigration,
} from "../dist/index.js";
import { refusal } from "./refusal.js";

const moves = [
  [850, 120, 10, 20],
  [60, 200, 30, 10],
  [0, 20, 75, 5],
];

const programme = { members: 10_000, spendWith: 132, spendWithout: 120, grossMargin: 0.4, cost: 45_000 };
const sale = { sales: 100_000, points: 10_000, expectedRedemption: 0.95, redeemed: [4_500, 8_500] };
const ledger = [
  { date: "2026-01-01", earn: 100, expires: "2026-07-01" },
  { date: "2026-02-01", redeem: 60 },
  { date: "2026-03-01", earn: 50 },
];
const members = { mean: 22, standardDeviation: 40, n: 200 };
const others = { mean: 12, standardDeviation: 36, n: 200 };

group("numbers of the definitions", () => {
  test("points and cashback", () => {
    const { shareOfSpend } = pointsCost({ earn: 1, faceValue: 0.01, redemption: 0.8, unitCost: 0.6 });
    expect(shareOfSpend).toBeCloseTo(0.0048, 12);
    const { cost, breakEvenLift } = cashback({ rate: 0.03, utilisation: 0.9, grossMargin: 0.4 });
    expect(cost).toBeCloseTo(0.027, 12);
    expect(breakEvenLift).toBeCloseTo(0.072386059, 9);
    expect(cashback({ rate: 0.03, grossMargin: 0.4 }).cost).toBe(0.03);
  });

  test("tiers, and moves between them", () => {
    expect(assignTiers([499.99, 500, 2000], { thresholds: [500, 1500] })).toEqual([
      { tier: 0 },
      { tier: 1 },
      { tier: 2 },
    ]);
    const result = tierMigration({ counts: moves });
    expect(result.up).toBeCloseTo(0.1142857143, 9);
    expect(result.down).toBeCloseTo(0.0571428571, 9);
    expect(result.exit).toBeCloseTo(0.025, 12);
    expect(result.next).toEqual([910, 340, 115]);
    for (const [at, expected] of [841.5, 358.8667, 129.35].entries()) {
      expect(result.projected[at]).toBeCloseTo(expected, 4);
    }
    expect(result.probabilities[0]).toEqual([0.85, 0.12, 0.01, 0.02]);
    expect("tiers" in result).toBe(false);
    const rows = moves.map((row) => Float64Array.from(row));
    expect(tierMigration({ tiers: ["bronze", "silver", "gold"], counts: rows })).toEqual({
      tiers: ["bronze", "silver", "gold"],
      ...result,
    });
  });

  test("referrals, milestones and partners", () => {
    const cost = { referrals: 40, reward: 20, fixedCost: 400 };
    expect(referralProgramme(cost)).toEqual({ costPerReferral: 30, k: null, total: null });
    expect(referralProgramme({ ...cost, invites: 1.8, conversion: 0.26 }).k).toBeCloseTo(0.468, 12);
    expect(referralProgramme({ ...cost, invites: 2, conversion: 0.4, base: 1000 }).total).toBeCloseTo(5000, 6);
    expect(milestoneCost({ members: 1000, completion: 0.35, reward: 4 }).value).toBeCloseTo(1400, 9);
    const { value } = partnership({ points: 100_000, salePrice: 0.012, cost: 0.007, breakage: 0.2 });
    expect(value).toBeCloseTo(640, 9);
  });

  test("points owed, and a ledger whose first lot expires", () => {
    const owed = pointsLiability({ points: 1_000_000, breakage: 0.2, costPerPoint: 0.007, faceValue: 0.01 });
    expect(owed.value).toBeCloseTo(5600, 6);
    expect(owed.faceValue).toBeCloseTo(8000, 6);
    expect(pointsLiability({ points: 1_000_000, breakage: 0, costPerPoint: 0.01 }).value).toBeCloseTo(10_000, 6);
    const result = pointsLedger(ledger, { asOf: "2026-07-01" });
    expect(result).toMatchObject({ balance: 50, earned: 150, redeemed: 60, expired: 40, later: 0 });
    expect(result.byLot).toMatchObject([
      { earnedOn: "2026-01-01", left: 0, expired: 40 },
      { left: 50, expires: null },
    ]);
    expect(pointsLedger(ledger, { asOf: "2026-02-28" })).toMatchObject({ balance: 40, later: 1 });
  });

  test("deferred revenue over two years, by fractions and by numbers of points", () => {
    const result = deferredRevenue({ ...sale, expectation: [0.95, 0.97] });
    expect(result.goods).toBeCloseTo(91_324.2009, 3);
    expect(result.deferred).toBeCloseTo(8_675.7991, 3);
    const [first, second] = result.byYear;
    expect(Math.round(first?.recognised ?? 0)).toBe(4110);
    expect(Math.round(second?.recognised ?? 0)).toBe(3493);
    expect(Math.round(second?.remaining ?? 0)).toBe(1073);
    const inPoints = deferredRevenue({ ...sale, expectation: Float64Array.of(9_500, 9_700), redeemed: [4_500, 8_500] });
    inPoints.byYear.forEach(({ recognised }, at) => {
      expect(recognised).toBeCloseTo(result.byYear[at]?.recognised ?? 0, 6);
    });
    for (const points of [3, 7, 49, 10_000, 12_345]) {
      for (let expected = 2; expected <= points; expected += 1 + Math.floor(points / 50)) {
        const all = { sales: 100, points, expectedRedemption: 0.5, redeemed: [expected], expectation: [expected] };
        expect(deferredRevenue(all).byYear[0]?.remaining).toBeCloseTo(0, 9);
      }
    }
  });

  test("the return counts profit, and the cost once", () => {
    const result = programmeRoi(programme);
    expect(result.incrementalProfit).toBeCloseTo(48_000, 6);
    expect(result.roi).toBeCloseTo(0.0666666667, 9);
    expect(result.breakEvenLift).toBeCloseTo(11.25, 9);
    expect(result.breakEvenShare).toBeCloseTo(0.09375, 9);
    expect(result.warnings).toMatchObject([{ code: "self-selected" }]);
  });

  test("lift as a difference in differences: 10, between 2.54 and 17.46", () => {
    const result = incrementalLift({ treatedChange: members, controlChange: others });
    expect(result.lift).toBe(10);
    expect(result.interval?.low).toBeCloseTo(2.5419, 3);
    expect(result.interval?.high).toBeCloseTo(17.4581, 3);
    expect(result.warnings).toMatchObject([{ code: "self-selected" }]);
    expect(incrementalLift({ treated: members, control: others })).toMatchObject({ lift: 10, warnings: [] });
    const means = { memberBefore: 100, memberAfter: 122, controlBefore: 90, controlAfter: 102 };
    expect(incrementalLift(means)).toEqual({ lift: 10, warnings: [{ code: "self-selected", params: {} }] });
    expect(incrementalLift({ treated: 22, control: 12 })).toEqual({ lift: 10, warnings: [] });
  });

  test("lift of each customer's values", () => {
    const values = {
      memberBefore: [10, 20, 30],
      memberAfter: [14, 26, 32],
      controlBefore: [10, 20, 30],
      controlAfter: [11, 20, 32],
    };
    const result = incrementalLift(values, { level: 0.9 });
    expect(result).toMatchObject({ lift: 3, interval: { level: 0.9, method: "wald" } });
    const changes = { treatedChange: [4, 6, 2], controlChange: Float32Array.of(1, 0, 2) };
    expect(incrementalLift(changes, { level: 0.9 })).toEqual(result);
    expect(incrementalLift({ treated: [4, 6, 2], control: [1, 0, 2] }).lift).toBe(3);
  });
});

group("what is refused", () => {
  test("impossible shares, thresholds and rows", () => {
    const out = { code: "out-of-range" };
    expect(refusal(() => pointsCost({ earn: 1, faceValue: 1, redemption: 1.1, unitCost: 1 }))).toMatchObject(out);
    expect(refusal(() => cashback({ rate: 0.1, utilisation: 2, grossMargin: 0.4 }))).toMatchObject(out);
    expect(refusal(() => partnership({ points: 1, salePrice: 1, cost: 1, breakage: -0.1 }))).toMatchObject(out);
    expect(refusal(() => assignTiers([1], { thresholds: [5, 5] }))).toMatchObject({
      code: "not-increasing",
      params: { name: "thresholds", position: 2 },
    });
    expect(refusal(() => assignTiers([1], undefined as never)).code).toBe("invalid-input");
    expect(refusal(() => tierMigration({ counts: [[1, 2, 3]] }))).toMatchObject({
      code: "wrong-length",
      params: { expected: 2, found: 3 },
    });
    expect(refusal(() => tierMigration({ tiers: ["one"], counts: moves })).code).toBe("wrong-length");
    expect(refusal(() => tierMigration({ counts: [[1, null as never]] })).code).toBe("not-a-number");
    expect(refusal(() => tierMigration({} as never)).code).toBe("invalid-input");
    expect(refusal(() => milestoneCost({ members: 1.5, completion: 1, reward: 1 })).code).toBe("not-whole");
    expect(refusal(() => referralProgramme({ referrals: 1, reward: 1 } as never))).toMatchObject({
      code: "missing-input",
      params: { name: "fixedCost" },
    });
  });

  test("a ledger that spends what is not there", () => {
    const error = refusal(() => pointsLedger([...ledger, { date: "2026-08-01", redeem: 60 }], { asOf: "2026-12-31" }));
    expect(error).toMatchObject({ code: "overdrawn", params: { position: 4, asked: 60, available: 50 } });
    expect(describe(error)).toBe("Event 4 redeems 60 points, but only 50 are there.");
    expect(refusal(() => pointsLedger([{ date: "2026-01-01" }], { asOf: "2026-12-31" })).code).toBe("missing-input");
    const both = [{ date: "2026-01-01", earn: 1, redeem: 1 }];
    expect(refusal(() => pointsLedger(both, { asOf: "2026-12-31" })).code).toBe("ambiguous");
    expect(refusal(() => pointsLedger(ledger, {} as never))).toMatchObject({ code: "missing-input" });
  });

  test("redeemed points beyond those expected, and two kinds of expectation", () => {
    expect(refusal(() => deferredRevenue({ ...sale, redeemed: [9_600] })).code).toBe("part-exceeds-whole");
    expect(refusal(() => deferredRevenue({ ...sale, redeemed: [500, 400] })).code).toBe("out-of-range");
    expect(refusal(() => deferredRevenue({ ...sale, expectation: [0.95] })).code).toBe("wrong-length");
    expect(refusal(() => deferredRevenue({ ...sale, expectation: [0.95, 9_700] }))).toMatchObject({
      code: "invalid-input",
      params: { name: "expectation" },
    });
    expect(refusal(() => deferredRevenue({ ...sale, expectation: [9_500, 10_001] })).code).toBe("out-of-range");
    expect(refusal(() => deferredRevenue({ ...sale, redeemed: undefined } as never)).code).toBe("missing-input");
  });

  test("groups given in different ways", () => {
    const code = (input: unknown) => refusal(() => incrementalLift(input as { treated: number; control: number })).code;
    expect(code({ treated: 1, control: [1, 2] })).toBe("invalid-input");
    expect(code({ treated: members, control: 1 })).toBe("invalid-input");
    expect(code({ memberBefore: 1, memberAfter: 2, controlBefore: 1, controlAfter: [2] })).toBe("invalid-input");
    const summaries = { memberBefore: members, memberAfter: members, controlBefore: others, controlAfter: others };
    expect(code(summaries)).toBe("invalid-input");
    expect(code({ treated: 1 })).toBe("missing-input");
    expect(code({})).toBe("missing-input");
    expect(code({ treated: 1, control: 1, treatedChange: 1, controlChange: 1 })).toBe("ambiguous");
    expect(code({ treated: Number.NaN, control: 1 })).toBe("not-a-number");
    expect(code({ treated: "a", control: 1 })).toBe("invalid-input");
    expect(code({ treated: { mean: 1, n: 3 }, control: others })).toBe("missing-input");
    const uneven = { memberBefore: [1], memberAfter: [1, 2], controlBefore: [1], controlAfter: [1] };
    expect(refusal(() => incrementalLift(uneven))).toMatchObject({
      code: "wrong-length",
      params: { name: "memberAfter" },
    });
    expect(refusal(() => incrementalLift({ treated: 1, control: 1 }, { level: 1 })).code).toBe("out-of-range");
  });
});

group("what has no answer", () => {
  test("is null, with a reason", () => {
    expect(cashback({ rate: 0.5, grossMargin: 0.4 })).toMatchObject({
      breakEvenLift: null,
      reason: { code: "costs-all-margin" },
    });
    const nobody = { referrals: 0, reward: 20, fixedCost: 400 };
    expect(referralProgramme(nobody)).toMatchObject({ costPerReferral: null, reason: { code: "empty-group" } });
    expect(referralProgramme({ ...nobody, referrals: 1, invites: 4, conversion: 0.25 })).toMatchObject({
      k: 1,
      total: null,
      reason: { code: "grows-forever" },
    });
    expect(tierMigration({ counts: [[0, 0]] })).toMatchObject({
      up: null,
      probabilities: [null],
      reason: { code: "empty-group" },
    });
    expect(programmeRoi({ ...programme, cost: 0 })).toMatchObject({ roi: null, reason: { code: "no-cost" } });
    expect(deferredRevenue({ ...sale, sales: 0, points: 0, redeemed: [] })).toMatchObject({
      deferred: null,
      reason: { code: "empty-group" },
    });
    expect(incrementalLift({ treated: [], control: [1, 2] })).toMatchObject({
      lift: null,
      reason: { code: "no-answers" },
    });
  });
});

test("results survive structuredClone and JSON", () => {
  const results = [
    pointsCost({ earn: 1, faceValue: 0.01, redemption: 0.8, unitCost: 0.6 }),
    cashback({ rate: 0.5, grossMargin: 0.4 }),
    assignTiers([1], { thresholds: [1] }),
    tierMigration({ tiers: ["a", "b", "c"], counts: moves }),
    referralProgramme({ referrals: 0, reward: 1, fixedCost: 1 }),
    milestoneCost({ members: 1, completion: 1, reward: 1 }),
    partnership({ points: 1, salePrice: 1, cost: 1, breakage: 0 }),
    pointsLiability({ points: 1, breakage: 0, costPerPoint: 1 }),
    pointsLedger(ledger, { asOf: "2026-07-01" }),
    deferredRevenue(sale),
    programmeRoi(programme),
    incrementalLift({ treatedChange: members, controlChange: others }),
  ];
  for (const result of results) {
    expect(structuredClone(result)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  }
});
