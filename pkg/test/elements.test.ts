// What each element is asked by: the names of its inputs, known before it is loaded, are those of its calculator, and none hides what
// every element has.

import { existsSync } from "node:fs";
import { calculators } from "loyalkit/calculators";
import { inputNames } from "loyalkit/calculators/load";
import { attributeOf, CalculatorElement, MetricElement, type MetricElements, shortNames } from "loyalkit/elements";
import { describe, expect, expectTypeOf, it, test } from "vitest";
import manifest from "../package.json";

describe("the attributes of each element", () => {
  it.each(calculators)("of $id are the inputs of its calculator", ({ id, inputs }) => {
    expect(inputNames[id]).toEqual(Object.keys(inputs));
    const attributes = Object.keys(inputs).map(attributeOf);
    expect(new Set(attributes).size).toBe(attributes.length);
    for (const attribute of attributes) expect(attribute).toMatch(/^[a-z][a-z\d]*(-[a-z\d]+)*$/);
  });

  it("hide nothing that elements have themselves", () => {
    // Lit makes these accessors when it first needs them.
    expect(CalculatorElement.observedAttributes).toContain("currency");
    const own = new Set<PropertyKey>(CalculatorElement.elementProperties.keys());
    for (let at = MetricElement.prototype; at && at !== Object.prototype; at = Object.getPrototypeOf(at))
      for (const name of Object.getOwnPropertyNames(at)) own.add(name);
    for (const name of ["lang", "theme", "title", "id", "hidden", "style"]) own.add(name);
    expect(own).toContain("currency");
    const names = new Set(calculators.flatMap(({ inputs }) => Object.keys(inputs)));
    expect([...names].filter((name) => own.has(name))).toEqual([]);
  });
});

test("each calculator has an entry of its own, and so has each short name", () => {
  for (const { id } of calculators)
    for (const end of ["js", "cjs"])
      expect(existsSync(new URL(`../dist/elements/${id}.${end}`, import.meta.url))).toBe(true);
  for (const [short, id] of Object.entries(shortNames)) {
    const entry = manifest.exports[`./elements/${short}` as "./elements/churn"];
    expect(entry.import.default).toBe(`./dist/elements/${id}.js`);
    expect(entry.require.default).toBe(`./dist/elements/${id}.cjs`);
  }
});

test("where there is no document, an entry defines nothing and does not throw", async () => {
  expect(typeof document).toBe("undefined");
  await import("loyalkit/elements");
  await import("loyalkit/elements/nps");
  const { createRequire } = await import("node:module");
  const require = createRequire(import.meta.url);
  require("loyalkit/elements");
  require("loyalkit/elements/nps");
  expect(globalThis.customElements?.get("loyalkit-nps")).toBeUndefined();
});

test("an element has the types of its inputs", () => {
  expectTypeOf<MetricElements["loyalkit-nps"]["promoters"]>().toEqualTypeOf<number>();
  expectTypeOf<MetricElements["loyalkit-nps"]["method"]>().toEqualTypeOf<"adjusted-wald" | "wald" | "bootstrap">();
  expectTypeOf<MetricElements["loyalkit-upgrade-value"]["customers"]>().toEqualTypeOf<number>();
  expectTypeOf<MetricElements["loyalkit-retention"]>().toEqualTypeOf<MetricElements["loyalkit-retention-rate"]>();
  expectTypeOf<HTMLElementTagNameMap["loyalkit-goal"]["end"]>().toEqualTypeOf<number>();
});
