// Strategy, through the built package.

import { expect, describe as group, test } from "vitest";
import {
  acquisitionOrRetention,
  bindingShares,
  chainOfEffects,
  compareRates,
  describe,
  expectationGap,
  goal,
  loyaltyMatrix,
  profitLift,
  scorecard,
  sellingOdds,
} from "../dist/index.js";
import { refusal } from "./refusal.js";

const cutoffs = { behaviourCutoff: 3, attitudeCutoff: 9 };
const customers = [
  { behaviour: 6, attitude: 9 },
  { behaviour: 6, attitude: 5 },
  { behaviour: 1, attitude: 9 },
  { behaviour: 1, attitude: 5 },
];
const bindings = { situational: 10, technical: 15, contractual: 25, economic: 20, emotional: 30 };
const lessChurn = { baseline: 0.05, change: -0.1, unit: "relative" as const, current: 0.048 };
const periods = [
  { period: "2024", figures: { retention: { numerator: 50, denominator: 1000 }, nps: 30 } },
  { period: "2025", figures: { retention: { numerator: 35, denominator: 1000 }, nps: null, csat: 0.8 } },
  { period: "2026", figures: { nps: 42 } },
];

group("numbers of the definitions", () => {
  test("the loyalty matrix, with both cut-offs inclusive", () => {
    const { counts, classes } = loyaltyMatrix(customers, cutoffs);
    expect(classes).toEqual(["true", "spurious", "latent", "none"]);
    expect(counts).toEqual({ true: 1, latent: 1, spurious: 1, none: 1, unclassified: 0 });
    expect(loyaltyMatrix([{ behaviour: 3, attitude: 9 }], cutoffs).classes).toEqual(["true"]);
    const unknown = [{ behaviour: null, attitude: 9 }, { behaviour: 6, attitude: undefined }, {}];
    expect(loyaltyMatrix(unknown, cutoffs).counts.unclassified).toBe(3);
  });

  test("bindings, the chain of effects and the gap", () => {
    expect(bindingShares(bindings)).toMatchObject({ voluntary: 0.3, contractual: 0.25 });
    const { steps, overall } = chainOfEffects([1000, 700, 450, 300]);
    expect(steps[0]).toBeCloseTo(0.7, 12);
    expect(steps[1]).toBeCloseTo(0.6428571429, 9);
    expect(steps[2]).toBeCloseTo(0.6666666667, 9);
    expect(overall).toBeCloseTo(0.3, 12);
    expect(chainOfEffects(Uint32Array.of(1000, 700, 450, 300)).overall).toBe(overall);
    expect(expectationGap({ expected: 4.5, received: 4.2 }).gap).toBeCloseTo(-0.3, 12);
  });

  test("profit lift, in points and relative", () => {
    const lift = (retention: number, change: number, unit: "points" | "relative", discount = 0.1) =>
      profitLift({ retention, change, unit, discount }).value;
    expect(lift(0.6, 0.05, "points")).toBeCloseTo(0.2037, 4);
    expect(lift(0.8, 0.05, "points")).toBeCloseTo(0.275, 9);
    expect(lift(0.9, 0.05, "points")).toBeCloseTo(0.4074, 4);
    expect(lift(0.9, 0.05, "points", 0)).toBeCloseTo(1.1111, 4);
    expect(lift(0.8, 0.05, "relative")).toBeCloseTo(0.2115, 4);
    const inMoney = profitLift({ retention: 0.8, change: 0.05, unit: "points", discount: 0.1, margin: 100 });
    expect(inMoney.before).toBeCloseTo(266.6667, 3);
    expect(inMoney.after).toBeCloseTo(340, 6);
  });

  test("claims of the market are warned of", () => {
    const kept = acquisitionOrRetention({ cac: 200, multiple: 5 });
    expect(kept.value).toBe(40);
    expect(kept.warnings).toMatchObject([{ code: "unverified-assumption" }]);
    expect(acquisitionOrRetention({ cac: 200, multiple: 25 }).value).toBe(8);
    const odds = (probability: number) => sellingOdds({ contacts: 100, probability, margin: 100, cost: 5 });
    const values = [0.6, 0.7, 0.05, 0.2].map((probability) => odds(probability).value);
    for (const [at, expected] of [5500, 6500, 0, 1500].entries()) expect(values[at]).toBeCloseTo(expected, 9);
    const [warning] = odds(0.6).warnings;
    expect(warning && describe(warning)).toContain("nobody has verified");
  });

  test("a goal: churn of 5 % less a tenth in 12 months, 4.8 % after 6", () => {
    const result = goal({ ...lessChurn, start: 0, end: 12, today: 6 });
    expect(result.target).toBeCloseTo(0.045, 12);
    expect(result.progress).toBeCloseTo(0.4, 9);
    expect(result).toMatchObject({ elapsed: 0.5, onTrack: false });
    expect(result.requiredPace).toBeCloseTo(-0.0005, 12);
  });

  test("a goal by days: the pace is per month of 365/12 days", () => {
    const result = goal({ ...lessChurn, start: "2026-01-01", end: "2027-01-01", today: "2026-07-02" });
    expect(result.elapsed).toBeCloseTo(182 / 365, 12);
    expect(result.requiredPace).toBeCloseTo((-0.003 / 183) * (365 / 12), 12);
    const first = goal({ ...lessChurn, start: "2026-01-01", end: "2027-01-01", today: "2026-01-01" });
    expect(first.requiredPace).toBeCloseTo(-0.003 / 12, 12);
    expect(goal({ baseline: 30, change: 10, unit: "points", measure: "score", start: 0, end: 1, today: 0 })).toEqual({
      target: 40,
      requiredPace: 10,
      progress: null,
      elapsed: 0,
      onTrack: null,
    });
  });

  test("a scorecard over three periods", () => {
    const rows = scorecard(periods, { loyalty: { retention: "behavioural" }, benchmarks: { nps: 40, effort: 5 } });
    expect(rows.map(({ metric }) => metric)).toEqual(["retention", "nps", "csat"]);
    const [retention, nps, csat] = rows;
    expect(retention).toMatchObject({ loyalty: "behavioural", benchmark: null });
    expect(retention?.periods.map(({ period }) => period)).toEqual(["2024", "2025", "2026"]);
    const tested = compareRates({ numerator: 50, denominator: 1000 }, { numerator: 35, denominator: 1000 });
    expect(retention?.periods[1]?.change).toBeCloseTo(-0.015, 12);
    expect(retention?.periods[1]).toMatchObject({ p: tested.p, changeInterval: tested.interval });
    expect(retention?.periods[2]).toMatchObject({ value: null, change: null });
    expect(nps?.periods.map(({ value, againstBenchmark }) => [value, againstBenchmark])).toEqual([
      [30, -10],
      [null, null],
      [42, 2],
    ]);
    expect(csat?.periods.map(({ value }) => value)).toEqual([null, 0.8, null]);
    expect(scorecard([])).toEqual([]);
  });

  test("a figure may be called anything", () => {
    const figures = JSON.parse('{ "__proto__": 1, "constructor": 2, "toString": null }');
    const rows = scorecard([{ period: "now", figures }], { benchmarks: JSON.parse('{ "__proto__": 3 }') });
    expect(rows.map(({ metric, benchmark }) => [metric, benchmark])).toEqual([
      ["__proto__", 3],
      ["constructor", null],
      ["toString", null],
    ]);
    expect(rows[0]?.periods[0]).toMatchObject({ period: "now", value: 1, againstBenchmark: -2 });
  });
});

group("what is refused", () => {
  test("by code, naming what and where", () => {
    const text = [
      { behaviour: 1, attitude: 9 },
      { behaviour: "6" as never, attitude: 9 },
    ];
    expect(refusal(() => loyaltyMatrix(text, cutoffs))).toMatchObject({
      code: "not-a-number",
      params: { name: "behaviour", value: '"6"', position: 2 },
    });
    expect(refusal(() => loyaltyMatrix([{ behaviour: Number.NaN }], cutoffs)).code).toBe("not-a-number");
    expect(refusal(() => loyaltyMatrix([null as never], cutoffs)).code).toBe("invalid-input");
    expect(refusal(() => loyaltyMatrix([], { behaviourCutoff: 1 } as never))).toMatchObject({
      code: "missing-input",
      params: { name: "attitudeCutoff" },
    });
    expect(refusal(() => bindingShares({ ...bindings, economic: -1 })).code).toBe("out-of-range");
    expect(refusal(() => chainOfEffects([100, 101])).code).toBe("part-exceeds-whole");
    expect(refusal(() => chainOfEffects([100])).code).toBe("wrong-length");
    expect(refusal(() => expectationGap({ expected: 1 } as never)).code).toBe("missing-input");
    const beyond = { retention: 0.97, change: 0.05, unit: "points", discount: 0.1 } as const;
    expect(refusal(() => profitLift(beyond)).code).toBe("out-of-range");
    expect(refusal(() => profitLift({ ...beyond, unit: undefined } as never)).code).toBe("missing-input");
    expect(refusal(() => acquisitionOrRetention({ cac: 200, multiple: 0 })).code).toBe("out-of-range");
    expect(refusal(() => sellingOdds({ contacts: 1, probability: 2, margin: 1, cost: 1 })).code).toBe("out-of-range");
  });

  test("goals that cannot be", () => {
    const points = { ...lessChurn, unit: "points" as const, start: 0, end: 12, today: 6 };
    expect(refusal(() => goal(points))).toMatchObject({ code: "out-of-range", params: { name: "target" } });
    const days = { start: "2026-01-01", end: "2027-01-01" };
    const when = (times: object) => refusal(() => goal({ ...lessChurn, ...times } as never));
    expect(when({ ...days, today: 6 }).code).toBe("invalid-input");
    expect(when({ ...days, today: "2027-01-02" })).toMatchObject({
      code: "out-of-range",
      params: { name: "today", value: 366, low: 0, high: 365 },
    });
    expect(when({ ...days, today: "2026-02-30" }).code).toBe("invalid-input");
    expect(when({ start: 0, end: 12 })).toMatchObject({ code: "missing-input", params: { name: "today" } });
    expect(when({ start: 5, end: 5, today: 5 }).code).toBe("out-of-range");
  });

  test("figures that are neither values nor shares", () => {
    const of = (value: unknown) => refusal(() => scorecard([{ period: "now", figures: { nps: value as number } }]));
    expect(of("30")).toMatchObject({ code: "not-a-number", params: { name: "nps" } });
    expect(of({ numerator: 1 })).toMatchObject({ code: "missing-input", params: { name: "nps.denominator" } });
    expect(of({ numerator: 2, denominator: 1 }).code).toBe("part-exceeds-whole");
    expect(refusal(() => scorecard([{ period: 2026 as never, figures: {} }])).code).toBe("invalid-input");
    expect(refusal(() => scorecard([{ period: "now" } as never])).code).toBe("invalid-input");
  });
});

group("what has no answer", () => {
  test("is null, with a reason", () => {
    const none = { situational: 0, technical: 0, contractual: 0, economic: 0, emotional: 0 };
    expect(bindingShares(none)).toMatchObject({ voluntary: null, reason: { code: "no-answers" } });
    expect(chainOfEffects([0, 0])).toMatchObject({ steps: [null], overall: null, reason: { code: "empty-group" } });
    expect(chainOfEffects([9, 0, 0])).toEqual({ steps: [0, null], overall: 0 });
    expect(profitLift({ retention: 0, change: 0.5, unit: "points", discount: 0.1 })).toMatchObject({
      value: null,
      reason: { code: "empty-group" },
    });
    expect(profitLift({ retention: 0.95, change: 0.05, unit: "points", discount: 0 })).toMatchObject({
      value: null,
      reason: { code: "diverges" },
    });
    expect(goal({ ...lessChurn, start: "2026-01-01", end: "2027-01-01", today: "2027-01-01" })).toMatchObject({
      requiredPace: null,
      reason: { code: "time-is-up" },
    });
    const empty = scorecard([{ period: "now", figures: { share: { numerator: 0, denominator: 0 } } }]);
    expect(empty[0]?.periods[0]).toMatchObject({ value: null, reason: { code: "empty-group" } });
  });
});

test("results survive structuredClone and JSON", () => {
  const results = [
    loyaltyMatrix(customers, cutoffs),
    bindingShares(bindings),
    chainOfEffects([0, 0]),
    expectationGap({ expected: 1, received: 2 }),
    profitLift({ retention: 0.8, change: 0.05, unit: "points", discount: 0.1, margin: 100 }),
    acquisitionOrRetention({ cac: 200, multiple: 5 }),
    sellingOdds({ contacts: 1, probability: 1, margin: 1, cost: 1 }),
    goal({ ...lessChurn, start: "2026-01-01", end: "2027-01-01", today: "2027-01-01" }),
    scorecard(periods),
  ];
  for (const result of results) {
    expect(structuredClone(result)).toEqual(result);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  }
});
