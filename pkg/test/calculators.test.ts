// The built package, as its users import it.

import { execFileSync } from "node:child_process";
import { expect, describe as group, test } from "vitest";
import {
  annualRate,
  averageOrderValue,
  ces,
  churnRate,
  compareNps,
  compareRates,
  csat,
  describe,
  discountedValue,
  format,
  init,
  lifetime,
  lifetimeValue,
  marketShare,
  nps,
  periodDiscount,
  periodRate,
  perpetuityValue,
  purchaseFrequency,
  rate,
  repeatPurchaseRate,
  retentionRate,
} from "../dist/index.js";
import { refusal } from "./refusal.js";

group("numbers of the definitions", () => {
  test("retention of 150 with 50 new and 193 at the end is 95.33 %", () => {
    const result = retentionRate({ start: 150, end: 193, acquired: 50 });
    expect(result).toMatchObject({ numerator: 143, denominator: 150, warnings: [] });
    expect(result.value).toBeCloseTo(0.9533333333, 9);
    expect(result.interval).toMatchObject({ level: 0.95, method: "wilson" });
    expect(result.interval?.low).toBeCloseTo(0.9068135276, 9);
    expect(result.interval?.high).toBeCloseTo(0.9772134508, 9);
    expect(retentionRate({ start: 150, lostOfStart: 7 }).value).toBe(result.value);
  });

  test("NPS of 50/30/20 is 30, between 14.051 and 44.201", () => {
    const result = nps({ promoters: 50, passives: 30, detractors: 20 });
    expect(result.score).toBe(30);
    expect(result.interval?.low).toBeCloseTo(14.0511301788, 8);
    expect(result.interval?.high).toBeCloseTo(44.2012970057, 8);
    expect(nps({ promoters: 10, passives: 0, detractors: 0 }, { method: "wald" }).interval?.low).toBe(100);
  });

  test("churn by each convention", () => {
    const year = { start: 1000, lost: 62, acquired: 400, lostOfAcquired: 12, end: 1338 };
    const by = (convention: "opening-cohort" | "all-lost" | "midpoint" | "start-plus-new") =>
      churnRate(year, { convention });
    expect(by("opening-cohort")).toMatchObject({ value: 0.05, convention: "opening-cohort" });
    expect(by("all-lost")).toMatchObject({ value: 0.062, interval: null });
    expect(by("midpoint").value).toBeCloseTo(0.0530367836, 9);
    expect(by("start-plus-new").value).toBeCloseTo(0.0442857143, 9);
    expect(churnRate({ start: 150, lost: 7 }).convention).toBe("opening-cohort");
  });

  test("the rest of the first calculators", () => {
    expect(
      compareNps({ promoters: 50, passives: 30, detractors: 20 }, { promoters: 60, passives: 25, detractors: 15 }).p,
    ).toBeCloseTo(0.1701932396, 9);
    expect(csat({ counts: [4, 6, 10, 30, 50] }, { scale: [1, 5] }).value).toBe(0.8);
    expect(ces({ counts: [80, 210, 140, 110, 160, 180, 120] }, { scale: [1, 7], direction: "ease" })).toMatchObject({
      mean: 4.08,
      atLeast5: 0.46,
      net: 0.03,
    });
    expect(compareRates({ numerator: 50, denominator: 1000 }, { numerator: 35, denominator: 1000 }).p).toBeCloseTo(
      0.0963736461,
      9,
    );
    expect(repeatPurchaseRate({ numerator: 1800, denominator: 10_000 }).value).toBe(0.18);
    expect(annualRate(0.05)).toBeCloseTo(0.4596399123, 9);
    expect(periodRate(0.2)).toBeCloseTo(0.0184234701, 9);
    expect(lifetime(0.05).halfLife).toBeCloseTo(13.513407334, 8);
    expect(averageOrderValue({ revenue: 50_000, orders: 1000 })).toEqual({ value: 50 });
    expect(purchaseFrequency({ orders: 1000, customers: 400 })).toEqual({ value: 2.5 });
    expect(lifetimeValue({ orderValue: 50, frequency: 4, lifetime: 3, margin: 0.2 })).toEqual({
      revenue: 600,
      profit: 120,
    });
    expect(perpetuityValue({ margin: 100, retention: 0.8, discount: 0.1 }).value).toBeCloseTo(266.6666667, 6);
    expect(perpetuityValue({ margin: 100, retention: 0.8, discount: 0.1, firstPayment: "now" }).value).toBeCloseTo(
      366.6666667,
      6,
    );
    expect(discountedValue({ margin: 100, retention: 0.8, discount: 0.1, periods: 5 }).value).toBeCloseTo(
      212.4097336,
      6,
    );
    expect(periodDiscount(0.1)).toBeCloseTo(0.0079741404, 9);
  });
});

group("what goes in", () => {
  const answers = [0, 6, 7, 8, 9, 10, 10];

  test("plain arrays, typed arrays, counts and groups say the same", () => {
    const result = nps(answers);
    expect(nps(Float64Array.from(answers))).toEqual(result);
    expect(nps(Uint8Array.from(answers))).toEqual(result);
    expect(nps({ counts: [1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2] })).toEqual(result);
    expect(nps({ promoters: 3, passives: 2, detractors: 2 })).toEqual(result);
  });

  test("an absent option and an undefined one are the same", () => {
    expect(rate({ numerator: 1, denominator: 2 }, { level: undefined } as object)).toEqual(
      rate({ numerator: 1, denominator: 2 }),
    );
  });

  test("null among answers is refused, not counted as a 0", () => {
    const error = refusal(() => nps([9, null as unknown as number]));
    expect(error).toMatchObject({ code: "not-a-number", params: { name: "answers", value: "null", position: 2 } });
    expect(refusal(() => nps([9, Number.NaN])).params).toMatchObject({ name: "answers", value: "NaN", position: 2 });
  });

  test("an option that does not exist is refused, not overlooked", () => {
    const typo = refusal(() => nps([9], { confidence: 0.9 } as object));
    expect(typo).toMatchObject({ code: "invalid-input", params: { name: "confidence" } });
    expect(typo.message).toContain("level, method, seed, resamples, population");
    expect(refusal(() => retentionRate({ start: 1, end: 1, acquired: 0 }, { population: 10 } as object)).code).toBe(
      "invalid-input",
    );
    // Data may carry more than is asked for: the result of one calculation goes into the next.
    expect(compareNps(nps([9, 9, 3]), nps([9, 9, 9])).difference).toBeGreaterThan(0);
  });

  test("names the field that does not fit", () => {
    const wrong = (input: unknown) => refusal(() => retentionRate(input as { start: number; lostOfStart: number }));
    expect(wrong({ start: 150 })).toMatchObject({ code: "missing-input", params: { name: "end" } });
    expect(wrong({ start: 150, end: 10 })).toMatchObject({ code: "missing-input", params: { name: "acquired" } });
    expect(wrong({ start: "150", lostOfStart: 1 })).toMatchObject({ code: "not-a-number", params: { name: "start" } });
    expect(wrong({ start: 1, end: 1, acquired: 0, lostOfStart: 1 })).toMatchObject({ code: "ambiguous" });
    expect(wrong(null)).toMatchObject({ code: "invalid-input" });
    const scale = refusal(() => csat([1], { scale: [1, "5"] as unknown as [number, number] }));
    expect(scale).toMatchObject({ code: "not-a-number", params: { name: "scale[1]" } });
    expect(refusal(() => csat([1], {} as { scale: [number, number] }))).toMatchObject({
      code: "missing-input",
      params: { name: "scale" },
    });
    const word = refusal(() => csat([1], { scale: [1, 5], definition: "best" as "mean" }));
    expect(word.message).toContain('"best" is none of top-2-box');
  });
});

group("what comes out", () => {
  test("survives structuredClone and JSON, and has no class", () => {
    for (const result of [nps([]), nps([9, 10]), rate({ numerator: 0, denominator: 0 }), lifetime(0)]) {
      expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
      expect(structuredClone(result)).toEqual(result);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }
  });

  test("a question without an answer has null and a reason", () => {
    expect(nps([])).toMatchObject({ score: null, interval: null, n: 0, reason: { code: "no-answers", params: {} } });
    expect(retentionRate({ start: 0, end: 5, acquired: 5 })).toMatchObject({
      value: null,
      reason: { code: "empty-group" },
    });
    expect(lifetime(0)).toMatchObject({ mean: null, halfLife: null, reason: { code: "nobody-leaves" } });
  });

  test("an impossible input throws a RangeError with a code, parameters and a sentence", () => {
    const error = refusal(() => nps([11]));
    expect(error).toBeInstanceOf(RangeError);
    expect(error.name).toBe("LoyaltyError");
    expect(error.code).toBe("score-outside-scale");
    expect(error.params).toEqual({ position: 1, value: 11, low: 0, high: 10 });
    expect(error.message).toBe("Answer 1 is 11, outside the scale 0 to 10.");
    expect(describe(error)).toBe(error.message);
  });

  test("warnings are data that can be described", () => {
    const [warning] = nps([9]).warnings;
    expect(warning).toEqual({ code: "small-sample", params: { n: 1 } });
    expect(describe(warning as NonNullable<typeof warning>, "en")).toContain("Below 30");
    const unknown = { code: "constructor", params: {} } as unknown as Parameters<typeof describe>[0];
    expect(describe(unknown)).toBe("constructor");
    expect(marketShare({ numerator: 12.5, denominator: 80 })).toMatchObject({
      interval: null,
      warnings: [{ code: "not-a-count" }],
    });
  });

  test("numbers are written with their unit", () => {
    expect(format(0.953333, "percent")).toBe("95.33%");
    expect(format(null, "money")).toBe("–");
    expect(() => format(1, "count", null as never)).toThrow(RangeError);
    expect([format(-1e-9, "percent"), format(-0, "points")]).toEqual(["0%", "0"]);
    expect(format(1234.5, "money", { locale: "da", currency: "DKK" })).toBe("1.234,50\u00a0kr.");
    expect(format(-0.015, "percentage-points")).toBe("−1.5 pp");
    const written = [
      format(-5, "money", { currency: "EUR" }),
      format(-5, "count", { locale: "sv" }),
      format(-0.5, "percent"),
    ];
    expect(written).toEqual(["−€5.00", "−5", "−50%"]);
    expect(format(0.00001, "p-value")).toBe("< 0.0001");
  });
});

group("how it loads", () => {
  const node = (...args: string[]) => execFileSync(process.execPath, args, { encoding: "utf8" }).trim();
  const folder = new URL("../", import.meta.url).pathname;

  test("as an ES module and as CommonJS in plain Node, by its own name", () => {
    const print = "console.log(nps({ promoters: 50, passives: 30, detractors: 20 }).score)";
    const options = { cwd: folder, encoding: "utf8" } as const;
    const run = (...args: string[]) => execFileSync(process.execPath, args, options).trim();
    expect(run("--input-type=module", "-e", `import { nps } from "loyalkit"; ${print}`)).toBe("30");
    expect(run("--input-type=commonjs", "-e", `const { nps } = require("loyalkit"); ${print}`)).toBe("30");
  });

  test("without doing anything before the first call", () => {
    const counted = `
      const { Module, Instance } = WebAssembly;
      let compiled = 0;
      WebAssembly.Module = class extends Module { constructor(...args) { super(...args); compiled++; } };
      globalThis.fetch = () => { throw new Error("fetched"); };
      const { nps } = await import(${JSON.stringify(`${folder}dist/index.js`)});
      const atImport = compiled;
      nps([9]); nps([9]);
      console.log(atImport, compiled);`;
    expect(node("--input-type=module", "-e", counted)).toBe("0 1");
  });

  test("and init() may be awaited first, once or often", async () => {
    await Promise.all([init(), init()]);
    expect(nps([10]).score).toBe(100);
  });
});
