// Every calculator in the list, opened and changed as the page does it.

import { expect, describe as group, test } from "vitest";
import { type Calculator, calculators } from "../dist/calculators.js";
import { en } from "../dist/text/en.js";

/** What a calculator opens with. */
const opening = ({ inputs }: Calculator) =>
  Object.fromEntries(Object.entries(inputs).map(([name, { initial }]) => [name, initial]));

const compute = (entry: Calculator, values: Record<string, number | string | readonly number[]>) =>
  entry.compute(values as never);

group.each(calculators.map((entry) => ({ id: entry.id, entry })))("$id", ({ entry }) => {
  const { answer, others = [], worked } = compute(entry, opening(entry));
  const texts = en.calculators[entry.id];

  test("opens with an answer, and every figure has a label", () => {
    expect(answer.value).not.toBeNull();
    for (const { name } of [answer, ...others]) expect(texts.figures).toHaveProperty([name]);
  });

  test("its worked formula holds numbers of the reader's", () => {
    const names = Array.from(worked.matchAll(/\{(\w+)\}/g), ([, name]) => name);
    // A list is named by its numbers where the formula is no sum of it.
    expect(names.length > 0 || /\d/.test(worked)).toBe(true);
    for (const name of names) expect(entry.inputs[name ?? ""]?.kind).toMatch(/number|list/);
  });

  test("each option answers, and so does a smaller first number", () => {
    for (const [name, input] of Object.entries(entry.inputs)) {
      if (input.kind !== "choice") continue;
      for (const option of input.options) {
        // Ten points off 5 % is impossible, and the reader is to see that it is.
        if (entry.id === "goal" && option === "points") continue;
        expect(compute(entry, { ...opening(entry), [name]: option }).answer.value).not.toBeNull();
      }
    }
    const [name, input] = Object.entries(entry.inputs).find(([, { kind }]) => kind === "number") ?? [];
    if (name === undefined || input?.kind !== "number") return; // Lists alone are changed in the browser's test.
    const smaller = input.unit === "percent" ? input.initial / 2 : Math.floor(input.initial * 0.9);
    expect(compute(entry, { ...opening(entry), [name]: smaller }).answer.value).not.toBeNull();
  });
});
