// What is wrong travels as codes and typed parameters; the sentences stand in the catalogues alone. That each code has a sentence,
// the compiler says: the tables are `Sentences<…>`.

import { readdirSync, readFileSync } from "node:fs";
import { expect, describe as group, test } from "vitest";
import { open } from "../dist/analysis.js";
import { csat, describe, format, goal, LoyaltyError, nps } from "../dist/index.js";
import { en } from "../dist/text/en.js";
import { catalogue, locales, use } from "../dist/text.js";
import { refusal, rejection } from "./refusal.js";

const folder = new URL("../src/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), "utf8");

/** The declaration of a type that the core gives. */
const declared = (name: string) => {
  const [, found] = read("wasm/types.d.ts").match(new RegExp(`^export type ${name} = (.*);$`, "m")) ?? [];
  if (found === undefined) throw new Error(`${name} is not declared`);
  return found;
};

/** The names of all parameters of a type that are texts, or lists of texts. */
const texts = (name: string) =>
  [
    ...new Set(
      Array.from(declared(name).matchAll(/(\w+)\??: string(?:\[\])?(?: \| null)?[ ;}]/g), ([, field]) => field),
    ),
  ].sort();

group("a text among the parameters is data: a name, a day, a value, what the reader's file says", () => {
  // Whoever adds one asks first: is it a sentence? Then it is a code of its own.
  test("of a problem", () => {
    const data = "column currencies end expected found kind option parameter start value".split(" ");
    // The words of the engine, and of libraries that read files, are theirs.
    expect(texts("Problem")).toEqual([...data, "cell", "detail"].sort());
  });

  test("of an error", () => {
    const data =
      "age cell column columns currencies expected first found frequency name partName reasons recency second sheets value wholeName";
    expect(texts("ErrorData")).toEqual(data.split(" "));
  });

  test("of a warning and of a reason", () => {
    expect(texts("Warning")).toEqual("column currencies example lastStart name repaired value".split(" "));
    expect(texts("Reason")).toEqual(["name"]);
  });
});

test("no error is thrown with a sentence", () => {
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".ts") && !/^(wasm|text)\//.test(path),
  );
  expect(sources.length).toBeGreaterThan(40);
  for (const path of sources) expect(read(path), path).not.toMatch(/problem\w*(?: =|:) ["`]/);
});

test("what is wrong is told by the same codes in the core and before it", async () => {
  const problems = [
    refusal(() => nps([1], { levle: 0.9 } as never)),
    refusal(() => csat([1], { scale: [1, 5], definition: "best" } as never)),
    refusal(() => nps("9" as never)),
    refusal(() =>
      goal({
        baseline: 0.2,
        change: -0.1,
        unit: "relative",
        start: "2026-02-31",
        end: "2026-03-01",
        today: "2026-03-01",
      }),
    ),
    await rejection(open([])),
    await rejection(open(5 as never)),
  ];
  for (const error of problems) {
    expect(error).toBeInstanceOf(LoyaltyError);
    expect(error).toMatchObject({
      code: "invalid-input",
      params: { problem: { code: expect.stringMatching(/^[a-z-]+$/) } },
    });
    expect(error.message).toMatch(/^`.+`: .+\.$/);
  }
  expect(problems.map(({ params }) => (params as { problem: { code: string } }).problem.code)).toEqual([
    "unknown-option",
    "none-of",
    "wrong-type",
    "not-a-day",
    "no-files",
    "wrong-type",
  ]);
});

test("a catalogue is loaded on its own and is the one that its entry exports", async () => {
  for (const locale of locales) expect((await catalogue(locale)).locale).toBe(locale);
  expect(await catalogue("en")).toBe(en);
  const finding = { code: "no-answers", params: {} } as const;
  expect(describe(finding, "da")).toBe((await catalogue("da")).messages.describe(finding));
  expect(describe(finding, "da")).not.toBe(describe(finding, "en"));
  // Of calculators alone, what is said of files is said in English.
  use({ ...(await catalogue("da")), messages: { describe: ({ code }) => code } });
  expect(describe(finding, "da")).toBe(describe(finding, "en"));
  await catalogue("da");
  expect(describe(finding, "sv" as never)).toBe(describe(finding, "en"));
  expect(format(0.05, "percentage-points", { locale: "da" })).toBe("+5 pp");
  expect(format(0.05, "percentage-points", { locale: "en-GB" })).toBe("+5 pp");
});
