// Purchase and renewal models in the built package: the published figures, by the public names.

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  expectedSpend,
  fitBetaDiscreteWeibull,
  fitBgBb,
  fitBgNbd,
  fitGammaGamma,
  fitMbgNbd,
  fitParetoNbd,
  fitShiftedBetaGeometric,
  open,
  predict,
  predictionIntervals,
  purchaseProbabilities,
  residualLifetime,
  residualPurchases,
  sampleOrders,
  survivalCurve,
} from "../dist/analysis.js";
import { rejection } from "./refusal.js";

const shared = (path: string) => new URL(`../../../shared/${path}`, import.meta.url);
const isHere = existsSync(shared("data/CDNOW_sample.txt"));
if (!isHere) console.log("skipped: the published data sets are not beside this clone");
const json = (path: string) => JSON.parse(readFileSync(shared(path), "utf8"));

/** The orders of the CDNOW sample as CSV. */
function cdnow(): string {
  const rows = readFileSync(shared("data/CDNOW_sample.txt"), "utf8").trim().split("\n");
  const lines = rows.map((row) => {
    const [, customer, date = "", , amount] = row.trim().split(/\s+/);
    return `c${customer},${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)},${amount}`;
  });
  return ["customer,date,amount", ...lines].join("\n");
}

async function cdnowOrders() {
  const table = await open(new Blob([cdnow()]));
  return table.transactions({ customer: "customer", date: "date", amount: "amount" });
}

function near(found: unknown, known: number, share: number) {
  expect(Math.abs((found as number) - known), `${found} for ${known}`).toBeLessThanOrEqual(share * Math.abs(known));
}

const MODELS = {
  "bg-nbd": "BG/NBD cdnow",
  "mbg-nbd": "MBG/NBD cdnow",
  "pareto-nbd": "Pareto/NBD cdnow",
} as const;

describe.runIf(isHere)("the CDNOW sample", () => {
  it.each(Object.entries(MODELS))("is fitted by %s as published", async (name, key) => {
    const orders = await cdnowOrders();
    const model = await orders.fit(name as keyof typeof MODELS, { unit: "week", calibrationEnd: "1997-09-30" });
    const { params, se, LL } = json("spec/models-fit.json")[key];
    expect(model.customers).toBe(2357);
    expect(Object.keys(model.parameters ?? {})).toEqual(Object.keys(params));
    for (const [parameter, value] of Object.entries<number>(params)) {
      near(model.parameters?.[parameter], value, 1e-3);
      near(model.standardErrors?.[parameter], se[parameter], 1e-3);
    }
    expect(model.logLikelihood).toBeCloseTo(LL, 2);
    expect(model.converged).toBe(true);
    const held = await model.holdout();
    expect([held.customers, held.actual, held.duration]).toEqual([2357, 1882, 39]);
    near(held.model.total, 1882, 0.2);
    near(held.bias, held.model.total / 1882 - 1, 1e-12);
    expect(held.model.rootMeanSquare).toBeLessThan(held.sameRate.rootMeanSquare);
    const expected = await model.expectedPurchases({ horizon: 39 });
    near(
      expected.reduce((sum, each) => sum + each, 0),
      held.model.total,
      1e-12,
    );
    const tracked = await model.tracking();
    expect(tracked.at(-1)?.actual).toBe(2457 + 1882);
    expect(tracked.find(({ time }) => time === 38)?.calibration).toBe(true);
    const counts = await model.frequencyHistogram();
    expect(counts[0]?.actual).toBe(1411);
    near(counts[0]?.expected, 1411, 0.02);
    near(
      counts.reduce((sum, { expected }) => sum + expected, 0),
      2357,
      1e-9,
    );
    const [best] = await model.ranking({ horizon: 39, limit: 1 });
    expect(best?.expectedPurchases).toBe(Math.max(...expected));
    await model.close();
    await orders.close();
  });

  it("gives each customer a value, at a discount whose period is said", async () => {
    const orders = await cdnowOrders();
    const model = await orders.fit("pareto-nbd", { calibrationEnd: "1997-09-30" });
    const spend = await orders.fitSpend({ asOf: "1997-09-30" });
    const known = json("spec/models-fit.json")["GammaGamma cdnow exact m"];
    near(spend.parameters?.gamma, known.params.v, 1e-3);
    expect(spend.customers).toBe(946);
    const value = await model.lifetimeValue({ spend, horizon: 52, discount: 0.1, margin: 0.3 });
    near(value.discountPerUnit, 1.1 ** (7 / 365.25) - 1, 1e-12);
    expect(value.total).toBeLessThan(value.undiscountedTotal);
    near(value.total, value.undiscountedTotal, 0.08);
    near(value.value[0], (value.discountedPurchases[0] as number) * (value.spend[0] as number) * 0.3, 1e-12);
    expect(value.warnings.map(({ code }) => code)).toEqual(["spend-follows-frequency"]);
    expect(value.newCustomer.value).toBeGreaterThan(0);
    expect(await rejection(model.lifetimeValue({ spend, horizon: 52, margin: 30 }))).toMatchObject({
      code: "out-of-range",
    });
    await model.close();
    await orders.close();
  });

  it("counts periods for BG/BB", async () => {
    const orders = await cdnowOrders();
    const model = await orders.fit("bg-bb", { unit: "month", calibrationEnd: "1997-12-31" });
    expect(model.converged).toBe(true);
    expect(Math.max(...model.histories.age)).toBe(11);
    const held = await model.holdout();
    expect(held.duration).toBe(6);
    near(held.model.total, held.actual, 0.35);
    await model.close();
    await orders.close();
  });

  it("has intervals that a seed repeats, and that can be cancelled", async () => {
    const orders = await cdnowOrders();
    const model = await orders.fit("bg-nbd", { calibrationEnd: "1997-09-30" });
    const seen: number[] = [];
    const once = await model.predictionIntervals({
      horizon: 39,
      resamples: 20,
      seed: 7,
      onProgress: ({ done }) => seen.push(done),
    });
    const again = await model.predictionIntervals({ horizon: 39, resamples: 20, seed: 7 });
    expect(once).toEqual(again);
    expect(seen.at(-1)).toBe(20);
    const expected = await model.expectedPurchases({ horizon: 39 });
    const total = expected.reduce((sum, each) => sum + each, 0);
    expect(once?.total.low).toBeLessThan(total);
    expect(once?.total.high).toBeGreaterThan(total);
    expect(once?.low[0]).toBeLessThan(once?.high[0] as number);
    // Chance comes on top of what is not known of the parameters.
    const width = (interval?: { low: number; high: number }) => (interval ? interval.high - interval.low : Number.NaN);
    expect(width(once?.total)).toBeGreaterThan(width(once?.expectedTotal));
    const stop = new AbortController();
    const long = model.predictionIntervals({
      horizon: 39,
      resamples: 100_000,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(long).rejects.toMatchObject({ name: "AbortError" });
    // A new worker goes on with the same customers.
    expect(await model.expectedPurchases({ horizon: 39 })).toEqual(expected);
    await model.close();
    await orders.close();
  });
});

describe("several models", () => {
  it("are judged by what came after, as each would be alone, and the one of the lowest AIC is the best", async () => {
    const table = await open(await sampleOrders());
    const orders = await table.transactions({ customer: "customer", date: "date", amount: "amount" });
    const compared = await orders.compareModels();
    const { best, calibrationEnd, models } = compared;
    if (!calibrationEnd) throw new Error("two years can be divided");
    expect(models.map(({ fit }) => fit.model)).toEqual(["mbg-nbd", "bg-nbd", "pareto-nbd"]);
    const lowest = Math.min(...models.filter(({ fit }) => fit.converged).map(({ fit }) => fit.aic as number));
    expect(models.find(({ fit }) => fit.aic === lowest)?.fit.model).toBe(best);
    const alone = await orders.fit("bg-nbd", { calibrationEnd });
    expect(models[1]?.fit.parameters).toEqual(alone.parameters);
    expect(models[1]?.holdout).toEqual(await alone.holdout());
    await alone.close();
    await orders.close();
    await table.close();
  });

  it("say why none is best: too few weeks, nobody who ordered or came back, no maximum", async () => {
    const refused = async (lines: string[], asOf?: string) => {
      const table = await open(`customer,date,amount\n${lines.join("\n")}\n`);
      const orders = await table.transactions({ customer: "customer", date: "date", amount: "amount" });
      const { best, reason } = await orders.compareModels(asOf === undefined ? {} : { asOf });
      await orders.close();
      await table.close();
      expect(best).toBeNull();
      return reason;
    };
    const spring = ["a,2026-01-01,5", "a,2026-02-01,5", "b,2026-01-01,5", "b,2026-03-20,5"];
    expect(await refused(spring)).toEqual({ code: "too-few-periods", params: { found: 11, needed: 12 } });
    expect(await refused(spring, "2025-12-31")).toEqual({ code: "nobody-seen", params: {} });
    // Two thirds of the way to 30 September nobody has come back yet.
    const late = ["a,2026-01-01,5", "b,2026-01-01,5", "a,2026-09-30,5"];
    expect(await refused(late)).toEqual({ code: "nobody-returned", params: {} });
    // All buy every week, to the day: such customers never leave and do not differ.
    const weekly = Array.from({ length: 52 }, (_, week) => new Date(Date.UTC(2026, 0, 1 + 7 * week)).toISOString());
    const clockwork = ["a", "b", "c"].flatMap((name) => weekly.map((day) => `${name},${day.slice(0, 10)},5`));
    expect(await refused(clockwork)).toEqual({ code: "not-converged", params: {} });
  });

  it("mark who is late as the list of customers at risk does, where nobody is within the usual wait", async () => {
    const table = await open(await sampleOrders());
    const orders = await table.transactions({ customer: "customer", date: "date", amount: "amount" });
    const { customers, atRisk, watch, limits } = await orders.signals({ limit: Number.POSITIVE_INFINITY });
    const late = customers.filter(({ status }) => status === "at-risk");
    expect([late.length, customers.length]).toEqual([atRisk, atRisk + watch]);
    for (const { daysSinceLast, medianGap, signals } of late) {
      expect(daysSinceLast as number).toBeGreaterThanOrEqual(limits.overdueAtRisk * (medianGap as number));
      expect(signals).toContain("overdue");
    }
    // There are customers to watch within their usual wait, each with a signal that says why.
    const onTime = customers.filter(({ overdueRatio }) => (overdueRatio as number) < 1);
    expect(onTime.length).toBeGreaterThan(0);
    for (const { status, signals } of onTime) {
      expect(status).toBe("watch");
      expect(signals.length).toBeGreaterThan(0);
      expect(signals).not.toContain("overdue");
    }
    const model = await orders.fit("mbg-nbd");
    const ranked = await model.ranking({ horizon: 13, limit: 1200 });
    const marked = ranked.filter(({ status }) => status === "at-risk").map(({ customer }) => customer);
    expect(marked.sort()).toEqual(late.map(({ customer }) => customer).sort());
    await model.close();
    await orders.close();
    await table.close();
  });
});

describe("given parameters", () => {
  const bg = { model: "bg-nbd", parameters: { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 } };
  const one = { frequency: [2], recency: [30.43], age: [38.86] };

  it("predict as published", async () => {
    const { expectedPurchases, aliveProbability, discountedPurchases } = await predict(bg, one, {
      horizon: 39,
      discount: 0.002,
    });
    near(expectedPurchases[0], 1.22602817, 1e-8);
    near(aliveProbability[0], 0.72657857, 1e-8);
    expect(discountedPurchases?.[0]).toBeLessThan(expectedPurchases[0] as number);
    const pareto = { model: "pareto-nbd", parameters: { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 } };
    const busy = { frequency: [26], recency: [216 / 7], age: [31] };
    near((await predict(pareto, busy, { horizon: 52 })).expectedPurchases[0], 25.4537786, 1e-8);
    const probabilities = await purchaseProbabilities(bg, one, { horizon: 39, most: 60 });
    near(
      probabilities.reduce((sum, [each]) => sum + (each as number), 0),
      1,
      1e-9,
    );
  });

  it("give residual purchases where there is a closed form", async () => {
    const pareto = {
      model: "pareto-nbd",
      parameters: { r: 0.5629966, alpha: 12.559037, s: 0.4081095, beta: 10.5148048 },
    };
    const seen = { frequency: [7], recency: [35], age: [77.86] };
    near((await residualPurchases(pareto, seen, { discount: Math.expm1(0.0027) }))[0], 1.864183328, 1e-8);
    expect(await rejection(residualPurchases(bg, one, { discount: 0.1 }))).toMatchObject({ code: "invalid-input" });
  });

  it("say what is missing", async () => {
    const less = { model: "bg-nbd", parameters: { r: 0.243, alpha: 4.414, a: 0.793 } };
    expect(await rejection(predict(less, one, { horizon: 39 }))).toMatchObject({
      code: "missing-input",
      params: { name: "fit.parameters.b" },
    });
    const other = { model: "crystal-ball", parameters: {} };
    expect(await rejection(predict(other, one, { horizon: 39 }))).toMatchObject({
      code: "invalid-input",
      params: { name: "fit.model" },
    });
    const more = { model: "bg-nbd", parameters: { ...bg.parameters, "alpha.age": 0.1 } };
    expect(await rejection(predict(more, one, { horizon: 39 }))).toMatchObject({
      code: "invalid-input",
      params: { name: "fit.parameters.alpha.age" },
    });
    expect(await rejection(predict(bg, one, {} as { horizon: number }))).toMatchObject({ code: "missing-input" });
    expect(await rejection(predict({ model: "bg-nbd", parameters: null }, one, { horizon: 1 }))).toMatchObject({
      code: "invalid-input",
    });
    const negative = { model: "bg-nbd", parameters: { r: -1, alpha: 4.414, a: 0.793, b: 2.4 } };
    expect(await rejection(predict(negative, one, { horizon: 39 }))).toMatchObject({ code: "out-of-range" });
  });
});

describe("an argument that is missing or null", () => {
  type Method = (...given: unknown[]) => Promise<unknown>;
  const pareto = { model: "pareto-nbd", parameters: { r: 0.55, alpha: 10.6, s: 0.61, beta: 11.7 } };
  const spend = { model: "gamma-gamma", parameters: { p: 6.25, q: 3.74, gamma: 15.44 } };
  const renewals = { model: "shifted-beta-geometric", parameters: { alpha: 0.668, beta: 3.806 } };
  const one = { frequency: [2], recency: [30.43], age: [38.86] };
  const paid = { frequency: [2], value: [22.35] };
  const refused = async (promise: Promise<unknown>, name: string) =>
    expect(await rejection(promise)).toMatchObject({ code: "invalid-input", params: { name } });

  it("is refused by what takes a fit", async () => {
    const ahead = { horizon: 1, discount: 0 };
    for (const method of [predict, residualPurchases, purchaseProbabilities, predictionIntervals] as Method[]) {
      await refused(method(pareto, one), "options");
      await refused(method(pareto, one, null), "options");
      await refused(method(pareto, null, ahead), "customers");
      await refused(method(null, one, ahead), "fit");
    }
    await refused((residualLifetime as Method)(renewals), "options");
    await refused((residualLifetime as Method)(renewals, null), "options");
    await refused((residualLifetime as Method)(null, ahead), "fit");
    await refused((expectedSpend as Method)(spend, paid, null), "options");
    await refused((expectedSpend as Method)(spend), "customers");
    await refused((expectedSpend as Method)(null, paid), "fit");
    await refused((survivalCurve as Method)(renewals), "t");
    await refused((survivalCurve as Method)(renewals, null), "t");
    await refused((survivalCurve as Method)(renewals, [1], null), "options");
    await refused((survivalCurve as Method)(null, [1]), "fit");
  });

  it("is refused by fits", async () => {
    for (const method of [fitBgNbd, fitMbgNbd, fitParetoNbd, fitBgBb] as unknown as Method[]) {
      await refused(method(one, null), "options");
      await refused(method(), "customers");
    }
    await refused((fitGammaGamma as Method)(paid, null), "options");
    await refused((fitGammaGamma as Method)(), "customers");
    for (const method of [fitShiftedBetaGeometric, fitBetaDiscreteWeibull] as Method[]) {
      await refused(method([100, 90, 80, 70], null), "options");
      await refused(method(), "survivors");
    }
  });

  it("is refused by a model of orders", async () => {
    const rows = Array.from({ length: 60 }, (_, k) => `c${k % 20},2025-${1 + (k % 7)}-${1 + ((k * k) % 27)},${k + 5}`);
    const table = await open(["customer,date,amount", ...rows].join("\n"));
    const orders = await table.transactions({ customer: "customer", date: "date", amount: "amount" });
    const model = await orders.fit("mbg-nbd");
    const methods = model as unknown as Record<string, Method>;
    const needed = ["expectedPurchases", "lifetimeValue", "ranking", "forecast", "newCustomers", "predictionIntervals"];
    for (const name of needed)
      for (const given of [[], [null], [5]]) await refused((methods[name] as Method)(...given), "options");
    for (const name of ["aliveProbability", "holdout", "frequencyHistogram", "tracking"])
      expect(await rejection((methods[name] as Method)(null)), name).toMatchObject({ code: "invalid-input" });
    await refused((methods.newCustomers as Method)({}), "times");
    expect(await rejection((methods.forecast as Method)({}))).toMatchObject({
      code: "missing-input",
      params: { name: "horizon" },
    });
    const worth = { horizon: 10, margin: 0.3 };
    await refused((methods.lifetimeValue as Method)(worth), "spend");
    await refused(model.lifetimeValue({ ...worth, spend: renewals as never }), "fit.model");
    await Promise.all([model.close(), orders.close(), table.close()]);
  });
});

describe("the fit of another model", () => {
  const another = { code: "invalid-input", params: { name: "fit.model" } };
  const pareto = { model: "pareto-nbd", parameters: { r: 0.55, alpha: 10.6, s: 0.61, beta: 11.7 } };

  it("is refused by predictions of renewals", async () => {
    for (const asked of [survivalCurve(pareto, [1, 2]), residualLifetime(pareto, { discount: 0.1 })]) {
      const refused = await rejection(asked);
      expect(refused).toMatchObject(another);
      expect(refused.message).toContain("shifted-beta-geometric or beta-discrete-weibull");
    }
  });

  it("is refused by predictions of spend", async () => {
    const refused = await rejection(expectedSpend(pareto, { frequency: [2], value: [22.35] }));
    expect(refused).toMatchObject(another);
    expect(refused.message).toContain("gamma-gamma");
  });

  it("is not taken for one that has more fields", async () => {
    const renewals = { model: "shifted-beta-geometric", parameters: { alpha: 0.668, beta: 3.806 }, note: "ours" };
    expect(await survivalCurve(renewals, [0])).toEqual(Float64Array.of(1));
  });
});

describe("fits", () => {
  const none = { frequency: [0, 0], recency: [0, 0], age: [10, 20] };

  it.each([fitBgNbd, fitMbgNbd, fitParetoNbd, fitBgBb])("have a reason where nobody returned", async (fitTo) => {
    const found = await fitTo(none);
    expect(found).toMatchObject({ parameters: null, converged: false, reason: { code: "nobody-returned" } });
    expect(structuredClone(found)).toEqual(found);
  });

  it.each([fitBgNbd, fitMbgNbd, fitParetoNbd, fitBgBb])("have a reason where nobody is", async (fitTo) => {
    const nobody = await fitTo({ frequency: [], recency: [], age: [] });
    expect(nobody).toMatchObject({ parameters: null, converged: false, reason: { code: "nobody-seen" } });
  });

  it("refuse histories that cannot be, with their place", async () => {
    for (const fitTo of [fitBgNbd, fitMbgNbd, fitParetoNbd, fitBgBb]) {
      const refused = await rejection(fitTo({ frequency: [0, 1], recency: [0, 9], age: [5, 5] }));
      expect(refused).toMatchObject({ code: "impossible-history", params: { position: 2 } });
      expect(String(refused.message)).toContain("Customer 2");
    }
    expect(await rejection(fitBgNbd({ frequency: [1], recency: [1, 2], age: [3] }))).toMatchObject({
      code: "wrong-length",
    });
    expect(await rejection(fitBgNbd({ frequency: [1], recency: [1] } as never))).toMatchObject({
      code: "missing-input",
    });
    expect(await rejection(fitBgNbd({ frequency: [Number.NaN], recency: [1], age: [3] }))).toMatchObject({
      code: "impossible-history",
    });
  });

  it("of BG/BB by weight agree with the published donations", async () => {
    if (!isHere) return;
    const rows = readFileSync(shared("data/donations.csv"), "utf8").trim().split("\n").slice(1);
    const column = (at: number) => rows.map((row) => Number(row.split(",")[at]));
    const fit = await fitBgBb({ frequency: column(0), recency: column(1), age: column(2), weight: column(3) });
    const known = json("spec/models-fit.json")["BG/BB donations"];
    for (const [name, value] of Object.entries<number>(known.params))
      near((fit.parameters as never)[name], value, 1e-3);
    expect(fit.logLikelihood).toBeCloseTo(known.LL, 2);
  });

  it("take covariates, whose coefficients predict too", async () => {
    const groups = 400;
    const frequency = Array.from({ length: groups }, (_, k) => (k % 2 ? (k * 7) % 9 : (k * 7) % 4));
    const age = frequency.map((_, k) => 30 + (k % 10));
    const recency = frequency.map((x, k) =>
      x === 0 ? 0 : (age[k] as number) * (0.3 + 0.69 * ((k * 13) % 100) * 0.01),
    );
    const covariates = { odd: frequency.map((_, k) => k % 2) };
    const fit = await fitParetoNbd({ frequency, recency, age, covariates });
    expect(Object.keys(fit.parameters ?? {})).toEqual(["r", "alpha", "s", "beta", "alpha.odd", "beta.odd"]);
    const { expectedPurchases } = await predict(
      fit,
      { frequency: [2, 2], recency: [20, 20], age: [30, 30], covariates: { odd: [0, 1] } },
      { horizon: 10 },
    );
    expect(expectedPurchases[1]).toBeGreaterThan(expectedPurchases[0] as number);
    expect(await predictionIntervals(fit, { frequency, recency, age, covariates }, { horizon: 10 })).toBeNull();
  });
});

describe("spend", () => {
  it("of a customer lies between their own and that of all", async () => {
    const fit = { model: "gamma-gamma", parameters: { p: 6.25, q: 3.74, gamma: 15.44 } };
    const found = await expectedSpend(fit, { frequency: [2, 7, 0], value: [22.35, 73.74, 0] });
    near(found[0], 24.6637139108, 1e-9);
    near(found[1], 71.469670897, 1e-9);
    near(found[2], 35.2189781022, 1e-9);
    const wild = { model: "gamma-gamma", parameters: { p: 1, q: 0.4, gamma: 2 } };
    expect(await rejection(expectedSpend(wild, { frequency: [0], value: [0] }))).toMatchObject({
      code: "invalid-input",
      params: { name: "fit.parameters" },
    });
  });

  it("of 0 and less is left out and counted", async () => {
    const frequency = Array.from({ length: 60 }, (_, k) => 1 + (k % 5));
    const value = frequency.map((_, k) => (k === 3 ? 0 : k === 4 ? -5 : 10 + ((k * 37) % 50)));
    const fit = await fitGammaGamma({ frequency, value });
    expect(fit.customers).toBe(58);
    expect(fit.warnings).toContainEqual({ code: "spend-left-out", params: { count: 2 } });
  });
});

describe("contracts", () => {
  it("project what is left of a cohort", async () => {
    const fit = await fitShiftedBetaGeometric([1000, 631, 468, 382, 326]);
    near(fit.parameters?.alpha, 0.763665, 1e-5);
    near(fit.parameters?.beta, 1.29583, 1e-5);
    const curve = await survivalCurve(fit, [5, 6, 7]);
    [0.2845, 0.2537, 0.2296].forEach((share, at) => {
      expect(curve[at]).toBeCloseTo(share, 4);
    });
    expect(fit.warnings).toEqual([{ code: "no-mean-lifetime", params: {} }]);
    const highEnd = { model: "shifted-beta-geometric", parameters: { alpha: 0.668, beta: 3.806 } };
    near((await residualLifetime(highEnd, { discount: 0.1 })).value, 5.41485605, 1e-8);
    near((await residualLifetime(highEnd, { discount: 0.1, renewals: 1 })).value, 5.90175317, 1e-8);
    expect(await residualLifetime(highEnd, { discount: 0 })).toEqual({
      value: null,
      reason: { code: "diverges", params: {} },
    });
  });

  it("of shares of a hundred, with a third parameter", async () => {
    const fit = await fitBetaDiscreteWeibull([100, 86.9, 74.3, 65.3, 59.3]);
    near(fit.parameters?.alpha, 0.259336, 1e-3);
    near(fit.parameters?.c, 1.584361, 1e-3);
    expect(fit.logLikelihood).toBeCloseTo(-122.274932, 3);
  });

  it("refuse survivors who rise, and too few", async () => {
    expect(await rejection(fitShiftedBetaGeometric([100, 110, 90]))).toMatchObject({ code: "part-exceeds-whole" });
    expect(await rejection(fitShiftedBetaGeometric([100, 90]))).toMatchObject({ code: "wrong-length" });
    expect(await fitShiftedBetaGeometric([100, 100, 100])).toMatchObject({
      parameters: null,
      reason: { code: "nobody-leaves" },
    });
  });
});
