// Regularity and MBG/CNBD-k in the built package: the figures of the specification, by the public names.

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  fitMbgCnbdK,
  fitMbgNbd,
  open,
  predict,
  predictionIntervals,
  purchaseProbabilities,
  regularity,
  residualPurchases,
} from "../dist/analysis.js";
import { rejection } from "./refusal.js";

const shared = new URL("../../../shared/spec/beyond.json", import.meta.url);
const isHere = existsSync(shared);
if (!isHere) console.log("skipped: beyond.json is not beside this clone");
const known = isHere ? JSON.parse(readFileSync(shared, "utf8")).regularity : null;

function near(found: unknown, known: number, share: number) {
  expect(Math.abs((found as number) - known), `${found} for ${known}`).toBeLessThanOrEqual(share * Math.abs(known));
}

const dayOf = (day: number) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);

/** The invented shop whose k is 3; some customers ordered twice a day, which is one purchase. */
async function simulated() {
  const lines = known.simulated.orders.map(([customer, day]: [number, number]) => `c${customer},${dayOf(day)}`);
  const table = await open(["customer,date", ...lines, lines[0]].join("\n"));
  return table.transactions({ customer: "customer", date: "date" });
}

/** Its customers in weeks, up to a day. */
function columns(last: number) {
  const days = new Map<number, number[]>();
  for (const [customer, day] of known.simulated.orders as [number, number][]) {
    if (day <= last) days.set(customer, [...(days.get(customer) ?? []), day]);
  }
  const all = [...days.values()].map((list) => [...new Set(list)].sort((a, b) => a - b));
  const gaps = all.map((list) => list.slice(1).map((day, at) => (day - (list[at] as number)) / 7));
  const ends = all.map((list) => [list[0] as number, list.at(-1) as number] as const);
  return {
    gaps,
    customers: {
      frequency: gaps.map((list) => list.length),
      recency: ends.map(([first, end]) => (end - first) / 7),
      age: ends.map(([first]) => (last - first) / 7),
      logGaps: gaps.map((list) => list.reduce((sum, gap) => sum + Math.log(gap), 0)),
    },
  };
}

describe.runIf(isHere)("the invented shop", () => {
  it("is regular by two methods, from its orders and from its gaps in any unit", async () => {
    const orders = await simulated();
    const found = await orders.regularity({ asOf: dayOf(181) });
    const figures = known.simulated.regularity;
    for (const key of ["n", "k", "standardError", "z", "p"] as const) near(found[key], figures[key], 1e-6);
    const { lr, ...conditional } = figures.conditional;
    for (const key of ["gaps", "k", "standardError", "p"] as const)
      near(found.conditional[key], conditional[key], 1e-6);
    near(found.conditional.ratio, lr, 1e-6);
    expect([found.pattern, found.conditional.pattern, found.warnings]).toEqual(["regular", "regular", []]);
    const alone = await regularity({ gaps: columns(181).gaps }, { level: 0.95 });
    near(alone.k, found.k as number, 1e-12);
    near(alone.conditional.k, found.conditional.k as number, 1e-12);
    await orders.close();
  });

  it("has the k it was invented with, and is predicted better with it", async () => {
    const orders = await simulated();
    const model = await orders.fit("mbg-cnbd-k", { calibrationEnd: dayOf(181) });
    expect(model.k).toBe(3);
    expect(model.byK?.map(({ k }) => k)).toEqual([1, 2, 3, 4, 5]);
    for (const { k, logLikelihood, parameters } of model.byK ?? []) {
      const fit = known.simulated.fits[k];
      expect(Math.abs((logLikelihood as number) - fit.logLikelihood)).toBeLessThan(1e-3);
      Object.values(parameters ?? {}).forEach((value, at) => {
        near(value, fit.parameters[at], 1e-3);
      });
    }
    expect(Object.keys(model.parameters ?? {})).toEqual(["r", "alpha", "a", "b"]);
    const { r, alpha } = model.parameters as Record<string, number>;
    near(model.typical?.gap, (3 * (alpha as number)) / (r as number), 1e-12);
    const held = await model.holdout();
    near(held.model.meanAbsolute, known.simulated.holdoutError[3].mae, 1e-3);
    near(held.withoutRegularity?.meanAbsolute, known.simulated.holdoutError[1].mae, 1e-3);
    // A k that is given is judged beside k = 1 too.
    const given = await orders.fit("mbg-cnbd-k", { calibrationEnd: dayOf(181), k: 3 });
    expect(given.byK?.length).toBe(1);
    near((await given.holdout()).withoutRegularity?.meanAbsolute, known.simulated.holdoutError[1].mae, 1e-3);
    const { best, models } = await orders.compareModels({
      models: ["mbg-nbd", "mbg-cnbd-k"],
      calibrationEnd: dayOf(181),
    });
    expect(best).toBe("mbg-cnbd-k");
    expect(models[1]?.fit.k).toBe(3);
    const { total } = (await model.predictionIntervals({ horizon: 26, resamples: 20 })) ?? {};
    const { expectedPurchases } = await model.forecast({ horizon: 26 });
    expect(total?.low).toBeLessThan(expectedPurchases);
    expect(total?.high).toBeGreaterThan(expectedPurchases);
    expect((await model.tracking()).length).toBeGreaterThan(26);
    await given.close();
    await model.close();
    await orders.close();
  });

  it("is fitted alike from columns, whatever the unit; k = 1 is MBG/NBD", async () => {
    const { customers } = columns(181);
    const found = await fitMbgCnbdK(customers);
    expect(found.k).toBe(3);
    near(found.logLikelihood, known.simulated.fits[3].logLikelihood, 1e-6);
    const repeats = customers.frequency.reduce((sum, count) => sum + count, 0);
    const days = await fitMbgCnbdK({
      frequency: customers.frequency,
      recency: customers.recency.map((time) => time * 7),
      age: customers.age.map((time) => time * 7),
      logGaps: customers.logGaps.map((sum, at) => sum + (customers.frequency[at] as number) * Math.log(7)),
    });
    days.byK.forEach(({ logLikelihood }, at) => {
      near(logLikelihood, (found.byK[at]?.logLikelihood as number) - repeats * Math.log(7), 1e-9);
    });
    const { logGaps: _, ...plain } = customers;
    const one = await fitMbgCnbdK(plain, { k: 1 });
    const mbg = await fitMbgNbd(plain);
    near(one.logLikelihood, mbg.logLikelihood as number, 1e-9);
    for (const name of ["r", "alpha", "a", "b"] as const)
      near(one.parameters?.[name], mbg.parameters?.[name] as number, 1e-4);
    // A chosen k counts as a parameter.
    near(one.aic, mbg.aic as number, 1e-9);
    near((found.aic as number) + 2 * (found.logLikelihood as number), 10, 1e-9);
  });

  it("predicts as given parameters do", async () => {
    for (const key of ["fixed", "fixed5"]) {
      const { parameters, k, customers } = known[key];
      const [r, alpha, a, b] = parameters;
      const fit = { model: "mbg-cnbd-k", parameters: { r, alpha, a, b }, k };
      const of = (name: string): number[] => customers.map((one: Record<string, number>) => one[name]);
      const seen = { frequency: of("x"), recency: of("tx"), age: of("T") };
      const { expectedPurchases, aliveProbability } = await predict(fit, seen, { horizon: 26 });
      customers.forEach((one: { expected: Record<string, number>; aliveProbability: number }, at: number) => {
        near(expectedPurchases[at], one.expected[26] as number, 1e-6);
        near(aliveProbability[at], one.aliveProbability, 1e-6);
      });
      const shares = await purchaseProbabilities(fit, seen, { horizon: 26, most: 80 });
      near(
        shares.reduce((sum, [share]) => sum + (share as number), 0),
        1,
        1e-9,
      );
    }
  });

  it("prints hard customers as numbers", async () => {
    for (const { parameters, k, x, tx, T, aliveProbability, expected26 } of known.hard) {
      const [r, alpha, a, b] = parameters;
      const fit = { model: "mbg-cnbd-k", parameters: { r, alpha, a, b }, k };
      const seen = { frequency: [x], recency: [tx], age: [T] };
      const found = await predict(fit, seen, { horizon: 26 });
      near(found.aliveProbability[0], aliveProbability, 1e-6);
      near(found.expectedPurchases[0], expected26, 1e-6);
    }
  });
});

describe("regularity", () => {
  it("is null with a reason where no two gaps can be compared, or all are equal", async () => {
    const of = async (gaps: number[][]) => regularity({ gaps });
    expect(await of([])).toMatchObject({ k: null, n: 0, reason: { code: "nobody-returned" } });
    expect(await of([[3], [], [9]])).toMatchObject({ k: null, reason: { code: "nobody-returned-twice" } });
    const equal = await of([
      [7, 7],
      [30, 30, 30],
    ]);
    expect(equal).toMatchObject({ k: null, n: 2, reason: { code: "all-gaps-equal" } });
    expect(equal.conditional).toMatchObject({ k: null, reason: { code: "all-gaps-equal" } });
  });

  it("warns of few customers, and calls clumps by their name", async () => {
    const gaps = Array.from({ length: 29 }, (_, at) => (at % 2 ? [1, 90, 1, 1, 80] : [70, 1, 1, 60, 1]));
    const found = await regularity({ gaps });
    expect(found.conditional.pattern).toBe("clumped");
    expect(found.warnings).toEqual([{ code: "small-sample", params: { n: 29 } }]);
    expect(found.conditional.interval?.low).toBeGreaterThanOrEqual(0);
    const more = await regularity({ gaps: [...gaps, [3, 50]] });
    expect(more.warnings).toEqual([]);
  });

  it("is decided by the test of k = 1, which few customers can pass though their interval reaches it", async () => {
    const alike = [
      [5, 6],
      [7, 6],
      [4, 5],
      [9, 8],
      [30, 29],
    ];
    const found = await regularity({ gaps: alike });
    expect([found.pattern, found.conditional.pattern]).toEqual(["regular", "regular"]);
    expect(found.conditional.interval?.low).toBe(0);
    const two = await regularity({
      gaps: [
        [9, 3],
        [4, 4],
      ],
    });
    expect(two.k).toBeCloseTo(3.5, 12);
    expect(two.pattern).toBe("unclear");
  });

  it("has numbers for gaps of any size", async () => {
    const found = await regularity({ gaps: [[1e-200, 1e200]] });
    const { standardError, interval, p } = found.conditional;
    for (const number of [standardError, interval?.low, interval?.high, p]) expect(number).toSatisfy(Number.isFinite);
    expect(p).toBeLessThan(0.05);
    expect(await rejection(regularity({ gaps: [[5e-324, 5e-324]] }))).toMatchObject({
      code: "out-of-range",
      params: { name: "gaps[0]" },
    });
  });

  it("names its options where one is misspelt", async () => {
    const table = await open("date,customer\n2026-01-01,Ann\n2026-02-01,Ann\n2026-03-03,Ann\n");
    const orders = await table.transactions({ customer: "customer", date: "date" });
    const problem = await rejection(orders.regularity({ levels: 0.9 } as object));
    expect(problem).toMatchObject({ code: "invalid-input", params: { name: "levels" } });
    expect((problem as Error).message).toMatch(/level.*asOf/);
    const refused = await rejection(orders.fit("bg-nbd", { k: -2 }));
    expect(refused).toMatchObject({ code: "invalid-input", params: { name: "k" } });
    expect((refused as Error).message).toContain("mbg-cnbd-k");
    await orders.close();
  });

  it("refuses gaps that cannot be", async () => {
    const of = (gaps: unknown) => rejection(regularity({ gaps } as { gaps: number[][] }));
    expect(
      await of([
        [1, 2],
        [3, 0],
      ]),
    ).toMatchObject({ code: "out-of-range", params: { name: "gaps[1]", value: 0 } });
    expect(await of([[1, -2]])).toMatchObject({ code: "out-of-range" });
    expect(await of([[1, Number.NaN]])).toMatchObject({ code: "not-a-number" });
    expect(await of([["1", 2]])).toMatchObject({ code: "not-a-number" });
    expect(await of(undefined)).toMatchObject({ code: "invalid-input" });
    expect(await rejection(regularity({ gaps: [[1, 2]] }, { level: 95 }))).toMatchObject({ code: "out-of-range" });
  });
});

describe("MBG/CNBD-k", () => {
  const seen = { frequency: [9, 4, 0, 7], recency: [37, 16, 0, 30], age: [39, 39, 39, 39] };
  const logGaps = [12.6, 5.5, 0, 10.1];
  const fit = { model: "mbg-cnbd-k", parameters: { r: 1.3, alpha: 2.8, a: 0.4, b: 0.8 }, k: 2 };

  it("says what is missing", async () => {
    expect(await rejection(fitMbgCnbdK(seen))).toMatchObject({ code: "missing-input", params: { name: "logGaps" } });
    const zero = { ...seen, logGaps: [Math.log(0), 5.5, 0, 10.1] };
    expect(await rejection(fitMbgCnbdK(zero))).toMatchObject({
      code: "not-a-number",
      params: { name: "logGaps", position: 1 },
    });
    for (const k of [0, 101]) {
      expect(await rejection(fitMbgCnbdK({ ...seen, logGaps }, { k }))).toMatchObject({ code: "out-of-range" });
    }
    expect(await rejection(fitMbgCnbdK({ ...seen, logGaps }, { k: 1.5 }))).toMatchObject({ code: "not-whole" });
    expect(await rejection(fitMbgCnbdK({ ...seen, logGaps }, { k: "two" as "auto" }))).toMatchObject({
      code: "not-a-number",
    });
    expect(await rejection(fitMbgCnbdK({ ...seen, logGaps: [1] }))).toMatchObject({ code: "wrong-length" });
    const more = { ...seen, logGaps, covariates: { age: [1, 2, 3, 4] } };
    expect(await rejection(fitMbgCnbdK(more))).toMatchObject({ code: "invalid-input", params: { name: "covariates" } });
    const { k: _, ...without } = fit;
    expect(await rejection(predict(without, seen, { horizon: 4 }))).toMatchObject({
      code: "missing-input",
      params: { name: "fit.k" },
    });
    expect(await rejection(residualPurchases(fit, seen, { discount: 0.1 }))).toMatchObject({ code: "invalid-input" });
  });

  it("has a reason where nobody returned, and a warning for gaps in another unit", async () => {
    const once = { frequency: [0, 0], recency: [0, 0], age: [9, 9] };
    expect(await fitMbgCnbdK(once)).toMatchObject({
      k: null,
      byK: [],
      parameters: null,
      reason: { code: "nobody-returned" },
    });
    const days = logGaps.map((sum, at) => sum + (seen.frequency[at] as number) * Math.log(7));
    const found = await fitMbgCnbdK({ ...seen, logGaps: days }, { k: 2 });
    expect(found.warnings.map(({ code }) => code)).toContain("gaps-exceed-recency");
  });

  it("has intervals", async () => {
    const many = (list: number[]) => Array.from({ length: 100 }, (_, at) => list[at % 4] as number);
    const all = { frequency: many(seen.frequency), recency: many(seen.recency), age: many(seen.age) };
    const found = await predictionIntervals(fit, all, { horizon: 13, resamples: 10 });
    expect(found?.total.low).toBeLessThan(found?.total.high as number);
  });
});
