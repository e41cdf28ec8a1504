// Each calculator answers in a sentence of the catalogue and by a picture, whatever it is given.

import { init, initPlanning, LoyaltyError } from "loyalkit";
import {
  type Calculator,
  type CalculatorId,
  calculators,
  type Input,
  type Picture,
  related,
} from "loyalkit/calculators";
import { load, names } from "loyalkit/calculators/load";
import { format, numberTyped } from "loyalkit/text";
import { en } from "loyalkit/text/en";
import { beforeAll, expect, describe as group, test } from "vitest";

beforeAll(() => Promise.all([init(), initPlanning()]));

type Entry = Calculator & { id: CalculatorId };

/** The sentence of an outcome, as a page writes it. */
function sentenceOf(entry: Entry, values: Record<string, unknown>): string | undefined {
  const { verdict } = entry.compute(values as never);
  if (!verdict) return undefined;
  const sentences = en.calculators[entry.id].verdicts as Record<string, (said: object) => string>;
  const said = Object.entries(verdict.params).map(([name, { value, unit, isSigned = false }]) => {
    const text = format(value, unit, { brief: true, sign: isSigned });
    return [name, { value, toString: () => text }];
  });
  const sentence = sentences[verdict.code];
  if (!sentence) throw new Error(`${entry.id} says “${verdict.code}”, which has no sentence`);
  return sentence(Object.fromEntries(said));
}

/** The outcome, unless the numbers are refused. */
function computed(entry: Entry, values: Record<string, unknown>) {
  try {
    return entry.compute(values as never);
  } catch (error) {
    expect(error).toBeInstanceOf(LoyaltyError);
    return undefined;
  }
}

/** All numbers in a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const initial = (entry: Entry) =>
  Object.fromEntries(Object.entries(entry.inputs).map(([name, { initial }]) => [name, initial]));

/** The names in a picture. */
function namesOf(picture: Picture): string[] {
  switch (picture.kind) {
    case "split":
      return picture.parts.map(({ name }) => name);
    case "gauge":
      return [...(picture.goal ? [picture.goal] : []), ...(picture.marks ?? [])].map(({ name }) => name);
    case "waterfall":
      return picture.steps.map(({ name }) => name);
    case "intervals":
      return picture.rows.map(({ name }) => name);
    case "curve":
      return [picture.along, ...picture.lines, ...picture.marks].map(({ name }) => name);
    case "bars":
      return picture.bars.map(({ name }) => name);
    case "pareto":
      return ["items", "largest", "value"];
    case "quadrant":
      return [picture.x.name, picture.y.name, ...picture.fields];
    case "matrix":
      return [...picture.rows, ...picture.columns];
    case "strip":
      return [picture.limit, ...picture.marks].map(({ name }) => name);
  }
}

/** Numbers that repeat. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Another value of an input: now and then none at all, or far more. */
function varied(input: Input, random: () => number): unknown {
  const factor = random() < 0.15 ? 0 : random() < 0.2 ? 20 * random() : 0.3 + 1.6 * random();
  if (input.kind === "choice") return input.options[Math.floor(random() * input.options.length)];
  if (input.kind === "list") return input.initial.map((item) => Math.floor(item * (0.3 + 0.7 * random())));
  const value = input.initial * factor;
  const bounded = Math.min(Math.max(value, input.min ?? value), input.max ?? value);
  return input.unit === "count" ? Math.round(bounded) : bounded;
}

group.each(calculators.map((entry) => [entry.id, entry] as const))("%s", (id, entry) => {
  test("answers its example in a sentence and by a picture, all of whose names are words", () => {
    const outcome = entry.compute(initial(entry) as never);
    expect(sentenceOf(entry, initial(entry))).toMatch(/^\*.+\*|^[^*]+\*.+\*/);
    expect(outcome.picture).toBeDefined();
    const { names = {}, figures, inputs, groups = {} } = en.calculators[id];
    const known = { ...inputs, ...figures, ...names };
    for (const name of namesOf(outcome.picture as Picture)) expect(known, `${id}: ${name}`).toHaveProperty(name);
    for (const { group } of Object.values(entry.inputs)) if (group !== undefined) expect(groups).toHaveProperty(group);
  });

  test("has a sentence without holes for 200 other inputs, or says why there is none", () => {
    const random = seeded(id.length);
    for (let round = 0; round < 200; round++) {
      const values = Object.fromEntries(
        Object.entries(entry.inputs).map(([name, input]) => [name, varied(input, random)]),
      );
      const outcome = computed(entry, values);
      if (!outcome) continue;
      const { answer, verdict, reason, picture } = outcome;
      expect(sentenceOf(entry, values) ?? "", JSON.stringify(values)).not.toMatch(/undefined|NaN|null|∞|\$\{|–/);
      if (!verdict) expect(reason ?? answer.value, `no sentence for ${JSON.stringify(values)}`).not.toBeNull();
      for (const number of numbersIn(picture)) expect(number, JSON.stringify(values)).not.toBeNaN();
    }
  });

  test("leads on to three others", () => {
    expect(new Set(related[id]).size).toBe(3);
    expect(related[id]).not.toContain(id);
  });
});

const YES_OR_NO: readonly CalculatorId[] = [
  "compare-nps",
  "compare-rates",
  "goal",
  "overdue-customer",
  "acquisition",
  "programme-roi",
  "incremental-lift",
  "expectation-gap",
];

const sentences = (id: CalculatorId, ...given: Record<string, unknown>[]) => {
  const entry = calculators.find((one) => one.id === id) as Entry;
  return given.map((values) => sentenceOf(entry, { ...initial(entry), ...values }));
};

test.each(YES_OR_NO)("%s answers yes, no or not clearly", (id) => {
  expect(sentences(id, {})[0]).toMatch(/^\*(Yes|No|Not clearly|Not as far)\b/);
});

test("a change is clear only where its interval leaves out zero: 15 points of 100 answers are not, of 1,000 they are", () => {
  const tenfold = Object.fromEntries(
    Object.entries(initial(calculators.find(({ id }) => id === "compare-nps") as Entry)).map(([name, value]) => [
      name,
      typeof value === "number" && name !== "level" ? value * 10 : value,
    ]),
  );
  const [few, many] = sentences("compare-nps", {}, tenfold);
  expect(few).toMatch(
    /^\*Not clearly\.\* The score rose by 15 points, but with 100 answers each .* from .6 to \+35\.$/,
  );
  expect(many).toMatch(/^\*Yes\.\* The score rose by 15 points/);
});

test("a segment differs, or not, by its corrected test", () => {
  const same = { promotersB: 50, passivesB: 30, detractorsB: 20, promotersC: 50, passivesC: 30, detractorsC: 20 };
  const [two, none] = sentences("compare-segments", {}, same);
  expect(two).toMatch(/^\*C differs clearly from A and B\*/);
  expect(none).toMatch(/^\*Not clearly\.\*/);
});

test("a customer within the usual gap is not overdue; at twice the gap they are", () => {
  const [no, soon, watch, yes] = sentences(
    "overdue-customer",
    ...[20, 33, 50, 60].map((daysSinceLast) => ({ daysSinceLast, gaps: [30, 30, 30, 30] })),
  );
  expect(no).toMatch(/^\*No\.\* It has been 20 days, within/);
  expect(soon).toMatch(/^\*No\.\* It has been 33 days, only a little more/);
  expect(watch).toMatch(/^\*Not clearly\.\*/);
  expect(yes).toMatch(/^\*Yes\.\*/);
});

test("a customer who pays back only after the horizon does not clearly do so, and one who never does does not", () => {
  const [within, late, never] = sentences("acquisition", {}, { horizon: 5 }, { cac: 5_000 });
  expect(within).toMatch(/^\*Yes\.\*/);
  expect(late).toMatch(/^\*Not clearly\.\*/);
  expect(never).toMatch(/^\*No\.\*/);
});

test("answers count in the group that they belong to", () => {
  const counted = (id: CalculatorId, ...answers: number[]) => {
    const entry = calculators.find((one) => one.id === id);
    return answers.map((answer) => entry?.answers?.countedIn(answer));
  };
  expect(counted("nps", 0, 6, 7, 8, 9, 10)).toEqual([
    "detractors",
    "detractors",
    "passives",
    "passives",
    "promoters",
    "promoters",
  ]);
  expect(counted("csat", 1, 5)).toEqual(["answers1", "answers5"]);
  expect(counted("ces", 7)).toEqual(["answers7"]);
});

group("a number as it is typed", () => {
  const typed = (text: string, locale = "en", whole = false) => numberTyped(text, { whole, locale });

  test("with a currency before or after it", () => {
    for (const text of ["€50", "50 €", "EUR 50", "50 kr", "50 kr.", "kr 50", "50 zł", "50,-", "$50.00", "50 DKK"])
      expect(typed(text).value, text).toBe(50);
    expect(typed("-€50").value).toBe(-50);
    expect(typed("−12,5 kr").value).toBe(-12.5);
  });

  test("that is none stays none", () => {
    for (const text of ["€", "kr", "50 apples", "12 kg", "€50€x"]) expect(typed(text).value, text).toBeNaN();
  });

  test("with one mark before three digits says how else it may be meant", () => {
    expect(typed("1.250")).toEqual({ value: 1.25, grouped: false, other: 1_250 });
    expect(typed("1.250", "da")).toEqual({ value: 1_250, grouped: true, other: 1.25 });
    expect(typed("1,250")).toEqual({ value: 1_250, grouped: true, other: 1.25 });
    expect(typed("1.250", "en", true)).toEqual({ value: 1_250, grouped: true });
    for (const text of ["0.125", "1.25", "1.250.000", "1,250.50", "1250"])
      expect(typed(text).other, text).toBeUndefined();
  });
});

test("as many digits as a sentence needs", () => {
  const brief = (value: number, unit: Parameters<typeof format>[1]) => format(value, unit, { brief: true });
  expect([0.9533, 0.0487, 0.00423, 0.9996, 1].map((value) => brief(value, "percent"))).toEqual([
    "95%",
    "4.9%",
    "0.42%",
    "99.96%",
    "100%",
  ]);
  expect([1_234.56, 50, 12.5].map((value) => brief(value, "money"))).toEqual(["1,235", "50", "12.50"]);
  expect(brief(14.05, "points")).toBe("14");
  expect(format(14.05, "points", { brief: true, sign: true })).toBe("+14");
});

test("each calculator is loaded by itself: the same one, in the same order", async () => {
  expect(names).toEqual(calculators.map(({ id, topic }) => ({ id, topic })));
  for (const { id, topic } of calculators) expect(await load(id)).toMatchObject({ id, topic });
  expect(await load("luck")).toBeUndefined();
});
