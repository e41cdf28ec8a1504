// What each element is asked by: the names of its inputs, known before it is loaded, are those of its calculator, and none hides what
// every element has.

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { calculators } from "loyalkit/calculators";
import { inputNames } from "loyalkit/calculators/load";
import { attributeOf, CalculatorElement, MetricElement, type MetricElements, shortNames } from "loyalkit/elements";
import { en } from "loyalkit/text/en";
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

describe("docs/elements.md", () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  const doc = read("docs/elements.md");
  const rows = (heading: string) => {
    const [table = ""] = doc.slice(doc.indexOf(heading)).split("\n\n");
    return Array.from(table.matchAll(/^\| `([^`]+)` \|/gm), ([, name]) => name).sort();
  };
  const sources = readdirSync(new URL("../src/elements/", import.meta.url), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => read(`pkg/src/elements/${path}`))
    .join("\n");
  const found = (pattern: RegExp) => [...new Set(Array.from(sources.matchAll(pattern), ([, name]) => name))].sort();

  it("lists every custom property and part", () => {
    expect(rows("| Custom property")).toEqual(found(/var\((--loyalkit-[a-z]+)/g));
    expect(rows("| Part |")).toEqual(found(/\bpart="([a-z]+)"/g));
  });

  it("lists every element with its attributes, in the order of the list", () => {
    const lines = calculators.map(({ id, inputs }) => {
      const attributes = Object.keys(inputs).map((name) => `\`${attributeOf(name)}\``);
      return `| \`<loyalkit-${id}>\` | ${en.calculators[id].title} | ${attributes.join(" ")} |`;
    });
    const table = ["| Element | Calculator | Inputs |", "|---|---|---|", ...lines].join("\n");
    if (process.env.WRITE_DOCS)
      writeFileSync(
        new URL("../../docs/elements.md", import.meta.url),
        doc.replace(/(## Every element\n\n)[\s\S]*/, `$1${table}\n`),
      );
    else expect(doc).toContain(`## Every element\n\n${table}\n`);
  });
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
