// Survival, as someone who installed the package asks for it: against the built dist.

import { expect, describe as group, it } from "vitest";
import { cox, kaplanMeier, lifeTable, logRank, nelsonAalen, proportionalHazards } from "../dist/analysis.js";
import { describe } from "../dist/index.js";
import { rejection } from "./refusal.js";

// Ten customers, six of whom have left: the worked example of the definitions.
const DURATIONS = [1, 2, 2, 3, 4, 5, 5, 6, 8, 10];
const EVENTS = [1, 1, 0, 1, 0, 1, 1, 0, 1, 0];
const AGE = [30, 20, 40, 25, 60, 35, 28, 50, 33, 45];

group("curves", () => {
  it("say how long ten customers stay", async () => {
    const found = await kaplanMeier(DURATIONS, EVENTS);
    expect(found.time).toEqual(Float64Array.of(1, 2, 3, 5, 8));
    expect(found.atRisk).toEqual(Float64Array.of(10, 9, 7, 5, 2));
    expect(found.events).toEqual(Float64Array.of(1, 1, 1, 2, 1));
    [0.9, 0.8, 0.6857, 0.4114, 0.2057].forEach((share, at) => {
      expect(found.survival[at]).toBeCloseTo(share, 4);
    });
    expect(found.median).toBe(5);
    expect(found.medianInterval).toEqual({ low: 1, high: null, level: 0.95, method: "log-log" });
    expect(found.restrictedMean).toBeCloseTo(5.717, 3);
    expect(found.meanOfLeavers).toBe(4);
    expect(found.warnings.map((warning) => warning.code)).toEqual(["small-sample", "leavers-only"]);
    expect(found.warnings.map((warning) => describe(warning)).join()).toContain("4 customers who are still active");
  });

  it("take typed arrays, truth values, weights and late entry, and leave the caller's arrays whole", async () => {
    const durations = Float64Array.from(DURATIONS);
    const plain = await kaplanMeier(durations, EVENTS);
    expect(durations.length).toBe(10);
    const asked = Uint16Array.from(DURATIONS);
    const told = EVENTS.map((event) => event === 1);
    expect(await kaplanMeier(asked, told, { weights: Array(10).fill(1) })).toEqual(plain);
    const twice = await kaplanMeier([...DURATIONS, ...DURATIONS], [...EVENTS, ...EVENTS], { level: 0.9 });
    expect(await kaplanMeier(DURATIONS, EVENTS, { weights: Array(10).fill(2), level: 0.9 })).toEqual(twice);
    const late = await kaplanMeier(DURATIONS, EVENTS, { entry: DURATIONS.map((time) => (time > 5 ? 4 : 0)) });
    expect(late.atRisk[0]).toBe(7);
  });

  it("are hazards and life tables too", async () => {
    const { cumulativeHazard } = await nelsonAalen(DURATIONS, EVENTS);
    expect(cumulativeHazard[1]).toBeCloseTo(1 / 10 + 1 / 9, 14);
    const table = await lifeTable(DURATIONS, EVENTS, { width: 5 });
    expect(table.map(({ start, entering, events, withdrawn }) => [start, entering, events, withdrawn])).toEqual([
      [0, 10, 3, 2],
      [5, 5, 3, 1],
      [10, 1, 0, 1],
    ]);
  });

  it("of nobody say so", async () => {
    const nobody = await kaplanMeier([], []);
    expect([nobody.median, nobody.restrictedMean, nobody.reason?.code]).toEqual([null, null, "nobody-seen"]);
  });
});

group("comparisons", () => {
  it("name their groups", async () => {
    const found = await logRank([1, 3, 2, 3], [1, 0, 1, 0], ["new", "new", "old", "old"]);
    expect(found.groups.map(({ group, n, observed }) => [group, n, observed])).toEqual([
      ["new", 2, 1],
      ["old", 2, 1],
    ]);
    expect(found.statistic).toBeCloseTo((1 - 5 / 6) ** 2 / (0.25 + 2 / 9), 12);
    const alone = await logRank([1, 2], [1, 1], [7, 7]);
    expect([alone.statistic, alone.p, alone.reason?.code]).toEqual([null, null, "one-group"]);
  });

  it("name their covariates, or number them", async () => {
    const named = await cox(DURATIONS, EVENTS, { age: AGE });
    const listed = await cox(DURATIONS, EVENTS, [AGE], { ties: "efron" });
    expect(named.converged).toBe(true);
    expect(named.coefficients?.age).toBeLessThan(0);
    expect(listed.coefficients).toEqual([named.coefficients?.age]);
    expect(listed.intervals?.[0]?.low).toBe(named.intervals?.age.low);
    expect(named.hazardRatios?.age).toBeCloseTo(Math.exp(named.coefficients?.age ?? Number.NaN), 12);
    const check = await proportionalHazards(DURATIONS, EVENTS, { age: AGE }, { transform: "rank" });
    expect(check.global?.p).toBeCloseTo(check.tests?.age.p ?? Number.NaN, 12);
    expect(check.effects?.age.length).toBe(check.time.length);
    expect(structuredClone(named)).toEqual(named);
  });

  it("without a maximum say why", async () => {
    const parted = await cox([1, 2, 3, 4], [1, 1, 1, 1], { early: [1, 1, 0, 0] });
    expect([parted.converged, parted.coefficients, parted.reason?.code]).toEqual([false, null, "monotone-likelihood"]);
    const same = await cox(DURATIONS, EVENTS, { age: AGE, months: AGE.map((age) => 12 * age) });
    expect(same.reason).toEqual({ code: "collinear", params: { name: "months" } });
    expect(describe(same.reason ?? { code: "no-cost", params: {} })).toContain("`months`");
    expect((await cox(DURATIONS, Array(10).fill(0), { age: AGE })).reason?.code).toBe("no-events");
    expect((await proportionalHazards([1, 2], [0, 0], { x: [1, 2] })).effects).toBe(null);
  });
});

group("refusals", () => {
  it("say what, where and which value", async () => {
    const late = await rejection(kaplanMeier([3, 4], [1, 1], { entry: [0, 4] }));
    expect([late.code, late.params]).toEqual(["late-entry", { position: 2, entry: 4, duration: 4 }]);
    const negative = await rejection(kaplanMeier([3, -4], [1, 1]));
    expect([negative.code, negative.params]).toMatchObject(["out-of-range", { name: "durations[1]", value: -4 }]);
    expect((await rejection(logRank([1, 2], [1, 1], ["a"]))).code).toBe("wrong-length");
    expect((await rejection(cox([1, 2], [1, 1], {}))).code).toBe("missing-input");
    expect((await rejection(cox([1, 2], [1, 1], { age: [1] }))).params).toMatchObject({ name: "covariates.age" });
    expect((await rejection(cox([1, 2], [1, 1], { age: [1, Number.NaN] }))).code).toBe("not-a-number");
    expect((await rejection(kaplanMeier([1], [2]))).params).toMatchObject({ name: "events[0]" });
    expect((await rejection(kaplanMeier([1], [null] as unknown as number[]))).code).toBe("not-a-number");
    expect((await rejection(kaplanMeier([1], [1], { unknown: 1 } as object))).code).toBe("invalid-input");
    expect((await rejection(lifeTable([1], [1], { width: 0 }))).code).toBe("out-of-range");
    expect((await rejection(logRank([1], [1], [null] as unknown as string[]))).code).toBe("invalid-input");
  });

  it("stop where the signal says", async () => {
    await expect(kaplanMeier([1], [1], { signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
  });
});
