// Competing risks, as someone who installed the package asks for them: against the built dist and the figures beside the checkout.

import { existsSync, readFileSync } from "node:fs";
import { expect, describe as group, it } from "vitest";
import { cox, cumulativeIncidence, fineGray, grayTest, kaplanMeier, open } from "../dist/analysis.js";
import { describe } from "../dist/index.js";
import { rejection } from "./refusal.js";

const FIGURES = new URL("../../../shared/spec/beyond.json", import.meta.url);
const SENTENCE =
  "1 − Kaplan–Meier for each reason shows what would happen if the other reasons did not exist. Together they exceed the share lost: read the cumulative incidence instead.";

const MONTHS = [2, 4, 4, 6, 8, 9, 3, 5];
const WHY = ["price", "moved", 0, "price", 0, 0, "moved", "price"];

group("competing risks", () => {
  const figures = existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, "utf8")) : undefined;
  if (!figures) console.log("skipped: beyond.json is not in ../shared/spec");

  it.skipIf(!figures)("have the figures of R", async () => {
    const { months, reason, plan, price } = figures.data.leaving;
    const expected = figures.competingRisks.leaving;
    const times = Object.keys(expected.at).map(Number);
    const found = await cumulativeIncidence(months, reason, { times, groups: plan });
    expect(found.causes).toEqual([1, 2, 3]);
    expect(found.groups?.map((one) => one.group)).toEqual(["basic", "plus", "pro"]);
    for (const at of found.at) {
      const { F, se, low, S } = expected.at[at.time];
      expect(at.survival).toBeCloseTo(S, 10);
      for (const cause of [0, 1, 2]) {
        expect(at.incidence[cause]).toBeCloseTo(F[cause], 10);
        expect(at.standardErrors[cause]).toBeCloseTo(se[cause], 10);
        if (low[cause] === null) expect(at.low[cause]).toBeNull();
        else expect(at.low[cause]).toBeCloseTo(low[cause], 10);
      }
    }
    for (const cause of [1, 2, 3]) {
      const test = await grayTest(months, reason, plan, { cause });
      const { statistic, p, df, groups, score } = expected.gray[cause];
      expect(test).toMatchObject({ df, groups });
      expect(test.statistic).toBeCloseTo(statistic, 9);
      expect(test.p).toBeCloseTo(p, 9);
      test.scores.forEach((found, at) => {
        expect(found).toBeCloseTo(score[at], 9);
      });
      const is = (name: string) => plan.map((one: string) => Number(one === name));
      const covariates = { "plan=basic": is("basic"), "plan=plus": is("plus"), price };
      const fit = await fineGray(months, reason, covariates, { cause });
      const { coefficients, standardErrors, logLikelihood } = expected.fineGray[cause];
      expect(fit.converged).toBe(true);
      expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 6);
      Object.values(fit.coefficients ?? {}).forEach((found, at) => {
        expect(found).toBeCloseTo(coefficients[at], 6);
      });
      Object.values(fit.standardErrors ?? {}).forEach((found, at) => {
        expect(found).toBeCloseTo(standardErrors[at], 6);
      });
    }
  });

  it("name causes, and say what 1 − Kaplan–Meier is", async () => {
    const found = await cumulativeIncidence(MONTHS, WHY);
    expect(found.causes).toEqual(["moved", "price"]);
    expect(found.lost).toEqual([2, 3]);
    expect([found.n, found.until, found.groups]).toEqual([8, 9, null]);
    found.time.forEach((_, at) => {
      const shares = found.incidence.map((share) => share[at] as number);
      expect((shares[0] ?? 0) + (shares[1] ?? 0) + (found.survival[at] ?? 0)).toBeCloseTo(1, 14);
    });
    expect(found.low[0]?.[0]).toBeNull();
    expect(found.warnings.map((warning) => describe(warning))).toContain(SENTENCE);
    const coded = await cumulativeIncidence(
      MONTHS,
      WHY.map((why) => (why === 0 ? "" : why)),
    );
    expect(coded).toEqual(found);
  });

  it("with one cause are Kaplan–Meier and Cox with Breslow's ties", async () => {
    const events = WHY.map((why) => Number(why !== 0));
    const [one, all] = await Promise.all([cumulativeIncidence(MONTHS, events), kaplanMeier(MONTHS, events)]);
    one.incidence[0]?.forEach((share, at) => {
      expect(share).toBeCloseTo(1 - (all.survival[at] ?? 0), 14);
    });
    expect(one.warnings.map(({ code }) => code)).toEqual(["small-sample"]);
    const age = [30, 20, 40, 25, 60, 35, 28, 50];
    const [model, expected] = await Promise.all([
      fineGray(MONTHS, events, { age }, { cause: 1 }),
      cox(MONTHS, events, { age }, { ties: "breslow" }),
    ]);
    expect(model.coefficients?.age).toBeCloseTo(expected.coefficients?.age ?? 0, 9);
    expect(model.warnings).toEqual([{ code: "few-events", params: { perCovariate: 5 } }]);
  });

  it("take late entry in the curve alone", async () => {
    const entry = MONTHS.map((months) => (months > 4 ? 3 : 0));
    expect((await cumulativeIncidence(MONTHS, WHY, { entry })).atRisk[0]).toBe(4);
    const code = { code: "entry-not-supported" };
    expect(await rejection(grayTest(MONTHS, WHY, WHY, { cause: "price", entry }))).toMatchObject(code);
    expect(await rejection(fineGray(MONTHS, WHY, { MONTHS }, { cause: "price", entry }))).toMatchObject(code);
  });

  it("without a maximum say why", async () => {
    const apart = await fineGray([1, 2, 3, 4, 5, 6], [1, 1, 1, 0, 2, 0], [[1, 1, 1, 0, 0, 0]], { cause: 1 });
    expect(apart).toMatchObject({ converged: false, coefficients: null, reason: { code: "monotone-likelihood" } });
    const ties = Array.from({ length: 105 }, (_, at) => (at < 99 ? 1 : 3));
    const why = ties.map((time) => (time === 1 ? 2 : 1));
    const plans = ties.map((_, at) => (at < 100 ? "a" : "b"));
    expect((await grayTest(ties, why, plans, { cause: 1 })).reason).toEqual({ code: "variance-unknown", params: {} });
    const hundred = Array.from({ length: 100 }, (_, at) => at + 1);
    const parts = hundred.map((at) => at % 2);
    expect((await grayTest(hundred, hundred, parts, { cause: 777 })).reason).toEqual({ code: "no-events", params: {} });
    const nobody = await fineGray([1, 2, 3], [1, 0, 2], [[1, 2, 4]], { cause: 7 });
    expect(nobody.reason).toEqual({ code: "no-events", params: {} });
  });

  it("refuse what cannot be, by its name", async () => {
    const refused = async (durations: unknown, causes: unknown, options?: unknown) =>
      await rejection(
        (cumulativeIncidence as (...given: unknown[]) => Promise<unknown>)(durations, causes, options ?? {}),
      );
    expect(await refused([1, 0], [1, 1])).toMatchObject({ code: "out-of-range", params: { name: "durations[1]" } });
    expect(await refused([1], [0.5])).toMatchObject({ code: "not-whole", params: { name: "causes[0]" } });
    expect(await refused([1], [-1])).toMatchObject({ code: "out-of-range", params: { name: "causes[0]" } });
    expect(await refused([1], [null])).toMatchObject({ code: "invalid-input", params: { name: "causes[0]" } });
    expect(await refused([1, 2], [1])).toMatchObject({ code: "wrong-length" });
    expect(await refused([1], [1], { level: 95 })).toMatchObject({ code: "out-of-range", params: { name: "level" } });
    expect(await refused([1], [1], { levels: 0.9 })).toMatchObject({
      code: "invalid-input",
      params: { name: "levels" },
    });
    expect(await refused([1], [1], { entry: [1] })).toMatchObject({ code: "late-entry" });
    const without = grayTest as unknown as (...given: unknown[]) => Promise<unknown>;
    expect(await rejection(without([1], [1], ["a"], {}))).toMatchObject({
      code: "missing-input",
      params: { name: "cause" },
    });
    expect(await rejection(without([1], [1], ["a"], { cause: 0 }))).toMatchObject({ code: "invalid-input" });
    expect(await rejection(fineGray([1, 2], [1, 0], {}, { cause: 1 }))).toMatchObject({ code: "missing-input" });
  });
});

group("subscriptions", () => {
  const CSV = `customer,start,end,plan,reason
a,2024-01-01,2024-02-01,basic,price
b,2024-01-01,2024-03-01,basic,moved
c,2024-01-01,,plus,
d,2024-01-01,2024-04-01,plus,price
e,2024-01-01,2024-01-01,basic,
f,2024-02-01,,plus,
`;

  it("have exit reasons that compete, by plan", async () => {
    const table = await open(CSV);
    const roles = { customer: "customer", start: "start", end: "end", plan: "plan", reason: "reason" };
    const source = await table.subscriptions(roles, { asOf: "2024-06-01" });
    const found = await source.incidence({ by: "plan", times: [0, 60, 1000], asOf: "2024-06-01" });
    expect(found.causes).toEqual(["price", "", "moved"]);
    expect(found.lost).toEqual([2, 1, 1]);
    expect(found.asOf).toBe("2024-06-01");
    // The one who left on the first day is lost then.
    expect(found.at[0]).toMatchObject({ survival: 5 / 6, lost: [0, 1, 0] });
    expect(found.at[2]).toMatchObject({ survival: null, incidence: [null, null, null] });
    expect(found.plans?.map(({ plan, n }) => [plan, n])).toEqual([
      ["basic", 3],
      ["plus", 3],
    ]);
    expect(found.tests?.map(({ df }) => df)).toEqual([1, 1, 1]);
    expect(found.warnings.map((warning) => describe(warning))).toContain(SENTENCE);
    const usual = await source.incidence();
    expect(usual).toMatchObject({ plans: null, tests: null });
    expect(usual.at.map(({ time }) => time)).toEqual([30, 60, 90, 180, 365, 730, 1095, 1825]);
    await Promise.all([source.close(), table.close()]);
  });

  it("refuse what survival refuses, in its words", async () => {
    const table = await open(CSV);
    const roles = { customer: "customer", start: "start", end: "end", plan: "plan", reason: "reason" };
    const source = await table.subscriptions(roles, { asOf: "2024-06-01" });
    for (const options of [{ by: "" }, { by: "plans" }, { asOf: "" }, { asOf: 0 }] as object[]) {
      const refused = await rejection(source.incidence(options));
      expect(refused).toMatchObject({ name: "LoyaltyError" });
      expect(refused).toEqual(await rejection(source.survival(options)));
    }
    expect(await rejection(source.incidence({ bad: 1 } as object))).toMatchObject({
      code: "invalid-input",
      params: { name: "bad" },
    });
    expect(JSON.stringify(await rejection(source.incidence({ bad: 1 } as object)))).toContain("asOf");
    await Promise.all([source.close(), table.close()]);
  });

  it("without a column of reasons say so", async () => {
    const table = await open(CSV);
    const source = await table.subscriptions({ customer: "customer", start: "start", end: "end" });
    expect(await rejection(source.incidence())).toMatchObject({ code: "missing-input", params: { name: "reason" } });
    await Promise.all([source.close(), table.close()]);
  });
});
