// The spreadsheet functions as the neutral list has them, against the package's functions on the same cells.

import { readFileSync } from "node:fs";
import * as languages from "hyperformula/i18n/languages";
import { describe, expect, it, test } from "vitest";
import { type CellError, functions, functionTexts, isCellError } from "../dist/functions.js";
import * as loyalkit from "../dist/index.js";
import { cases, matrixOf } from "./sheet.js";

const named = (name: string) => {
  const found = functions.find((one) => one.name === name);
  if (!found) throw new Error(`no function ${name}`);
  return found;
};
const ask = (name: string, ...ranges: unknown[]) =>
  named(name).call(...ranges.map((range) => (Array.isArray(range) ? range : [[range]])));
const column = (cells: unknown[]) => cells.map((cell) => [cell]);

describe("each function", () => {
  it.each(cases)("$name $args is what the package says", ({ name, args, expected }) => {
    expect(named(name).call(...args.map(matrixOf))).toEqual(expected);
  });

  it("is in the table of cases", () => {
    expect(new Set(cases.map(({ name }) => name))).toEqual(new Set(functions.map(({ name }) => name)));
    expect(functions).toHaveLength(31);
  });
});

describe("cells", () => {
  test("text, blanks and ticks in a range are passed over", () => {
    expect(ask("NPS", column([10, "x", null, "", undefined, true, 3]))).toBe(0);
    expect(
      ask("NPS", [
        [10, 9],
        ["score", 3],
      ]),
    ).toBeCloseTo(100 / 3, 9);
  });

  test("a range without a number has no value, and says why", () => {
    expect(ask("NPS", column([null, "x"]))).toMatchObject({
      error: "#DIV/0!",
      finding: { code: "no-answers" },
      message: "There are no answers yet.",
    });
    expect(ask("CSAT", column([]))).toMatchObject({ error: "#DIV/0!" });
    expect(ask("NPS", null)).toMatchObject({ error: "#DIV/0!" });
  });

  test("a text where a number is needed is #VALUE!", () => {
    // Three counts in cells of their own: nobody was counted in a blank one.
    expect(named("NPS").call([[5]], [[null]], [[null]])).toBe(100);
    expect(named("NPS").call([[null]], [[1]], [[3]])).toBe(-75);
    expect(named("NPS").call([[8]], [[""]], [[null]])).toBe(100);
    expect(ask("NPS", "ten")).toMatchObject({ error: "#VALUE!", finding: { code: "not-a-number" } });
    expect(ask("CHURN", "many", 3)).toMatchObject({ error: "#VALUE!", finding: { params: { name: "start" } } });
    expect(ask("CHURN", column([1, 2]), 3)).toMatchObject({ error: "#VALUE!" });
    expect(ask("OVERDUE", column([46027, 46058, 46090]), "soon")).toMatchObject({ error: "#VALUE!" });
    expect(ask("COHORT", column(["a"]), column([46027]), 3, "moon")).toMatchObject({ error: "#VALUE!" });
  });

  test("an impossible number is #NUM!, with the sentence of the package", () => {
    for (const [name, ...given] of [
      ["NPS", 11],
      ["NPS", 9.5],
      ["CHURN", 10, 11],
      ["CHURN.YEARLY", 1.5],
      ["NPS.LOW", column([9, 10]), 95],
      ["COHORT", column(["a"]), column([46027]), 0],
    ] as const) {
      const failure = ask(name, ...given) as CellError;
      expect(failure.error).toBe("#NUM!");
      expect(failure.message).toBe(loyalkit.describe(failure.finding as loyalkit.Finding));
    }
  });

  test("a blank is 0 where one number is needed, and the default where none is", () => {
    expect(ask("RETENTION", 150, 143, null)).toBe(loyalkit.retentionRate({ start: 150, end: 143, acquired: 0 }).value);
    expect(ask("CHURN", 150, null)).toBe(0);
    expect(ask("LIFETIME", true)).toBe(1); // As in =TRUE*1.
    expect(ask("CHURN", null, null)).toMatchObject({ error: "#DIV/0!" });
    expect(ask("NPS.LOW", column([9, 10, 3]), null)).toBe(ask("NPS.LOW", column([9, 10, 3]), 0.95));
  });

  test("an argument too few is #VALUE! and named", () => {
    expect(named("CHURN").call([[150]])).toMatchObject({ error: "#VALUE!", finding: { params: { name: "lost" } } });
    expect(named("NPS").call([[50]], [[30]])).toMatchObject({ error: "#VALUE!" });
  });

  test("an error in a range is the result, the first one of all", () => {
    const [ref, name] = [{ error: "#REF!" }, { error: "#NAME?" }];
    for (const { name: function_, arguments: all } of functions) {
      const given = all.map(() => column([1, ref, name]));
      expect(named(function_).call(...given), function_).toBe(ref);
    }
    expect(isCellError(ref)).toBe(true);
    expect(isCellError("#REF!")).toBe(false);
  });

  test("questions without an answer are #DIV/0! or #N/A", () => {
    expect(ask("LIFETIME", 0)).toMatchObject({ error: "#DIV/0!", finding: { code: "nobody-leaves" } });
    expect(ask("PROGRAM.ROI", 10, 5, 4, 0.4, 0)).toMatchObject({ error: "#DIV/0!", finding: { code: "no-cost" } });
    expect(ask("LTV.CAC", 100, 0.8, 0.05, 0)).toMatchObject({ error: "#DIV/0!" });
    expect(ask("CLV.DISCOUNTED", 100, 1, 0.1, 0.2)).toMatchObject({ error: "#N/A", finding: { code: "diverges" } });
    expect(ask("OVERDUE", column([46027]), 46150)).toMatchObject({ error: "#N/A" });
    expect(ask("MRR.MOVES", 100, 20, 8, 1, 0, 0)).toMatchObject([[129], [0.29], [0], [-0.09], [{ error: "#DIV/0!" }]]);
    expect(ask("SURVIVAL", column([10, 20]), column([1, 0]), 21)).toMatchObject({ error: "#NUM!" });
    expect(ask("COHORT", column(["customer"]), column(["date"]))).toMatchObject([[{ error: "#DIV/0!" }]]);
  });

  test("rows that belong together are of one length", () => {
    expect(ask("NRR", column([1, 2]), column([1]))).toMatchObject({
      error: "#VALUE!",
      finding: { code: "wrong-length" },
    });
    expect(ask("RFM.SEGMENT", column(["a"]), column([46027]), column([1, 2]))).toMatchObject({ error: "#VALUE!" });
  });
});

describe("dates", () => {
  // Mondays at first: 7 days apart, and 14 days to the day that is asked from.
  const overdue = (...dates: unknown[]) => ask("OVERDUE", column(dates), "2026-01-26");

  test("are serial numbers, text of the form 2026-01-31, and dates of scripts", () => {
    expect(overdue(46020, 46027, 46034)).toBe(2);
    expect(overdue("2025-12-29", " 2026-01-05", "2026-01-12T23:59")).toBe(2);
    expect(overdue(46020.5, new Date(2026, 0, 5, 23), 46034.99)).toBe(2);
    expect(ask("OVERDUE", column([46020, 46027, 46034]), 46048)).toBe(2);
  });

  test("that are none are passed over", () => {
    expect(overdue(46020, 46027, "31.02.2026", "2026-02-31", true, -1, 60, Number.NaN, 46034)).toBe(2);
    expect(ask("OVERDUE", column([46020, 46027, 46034]), "2026-02-31")).toMatchObject({
      error: "#VALUE!",
      finding: { params: { problem: { code: "not-a-day" } } },
    });
  });

  test("before March 1900 are not moved by the leap day that spreadsheets invented", () => {
    const start = (serial: number) => (ask("COHORT", column(["a"]), column([serial]), 1, "day") as unknown[][])[0]?.[0];
    expect([1, 59, 61].map(start)).toEqual(["1900-01-01", "1900-02-28", "1900-03-01"]);
  });
});

describe("large ranges", () => {
  const many = Array.from({ length: 100_000 }, (_, at) => [(at * 7) % 11]);

  test("100,000 answers", () => {
    expect(ask("NPS", many)).toBe(loyalkit.nps(many.map(([answer]) => answer as number)).score);
  });

  test("100,000 orders", () => {
    const customers = many.map((_, at) => [`c${at % 20_000}`]);
    const dates = many.map((_, at) => [45_658 + ((at * 37) % 365)]);
    const matrix = ask("COHORT", customers, dates, 12) as (number | string)[][];
    expect(matrix.reduce((sum, row) => sum + (row[1] as number), 0)).toBe(20_000);
    const segments = ask("RFM.SEGMENT", customers, dates, many) as string[][];
    expect(segments).toHaveLength(100_000);
    expect(segments[3]).toEqual(segments[20_003]);
  });
});

describe("names", () => {
  const all = functions.flatMap(({ name, localizedNames }) => [name, ...Object.values(localizedNames)]);
  const glossary = [
    "RATE RENTE CONFIDENCE KONFIDENSINTERVAL KONFIDENS UFNOŚĆ FORECAST PROGNOSE REGLINX TREND TENDENS GROWTH FORØGELSE VEKST",
    "FREQUENCY FREKVENS CZĘSTOŚĆ RANK PLADS RANG POZYCJA MEDIAN MEDIANA PROB SANDSYNLIGHED SANNSYNLIG DURATION VARIGHED VARIGHET",
    "PRICE KURS PRIS CENA YIELD AFKAST AVKAST RENTOWNOŚĆ DISC DISKONTO DISKONTERT STOPA.DYSK RECEIVED SWITCH SKIFT BRYTER DROP",
    "UDELAD UTELAT TAKE TAG TA NPER PERIODER VALUE VÆRDI VERDI WARTOŚĆ GESTEP GRENSEVERDI DOLLAR KR VALUTA KWOTA",
  ].join(" ");

  it("are no built-in function of a host in any language", () => {
    const taken = new Set(glossary.split(" "));
    const packs = Object.values(languages).filter((pack) => typeof pack === "object" && "functions" in pack);
    expect(packs.length).toBeGreaterThan(15);
    for (const pack of packs) for (const name of Object.values(pack.functions)) taken.add(name);
    const univer = readFileSync(
      new URL("../../node_modules/@univerjs/engine-formula/lib/cjs/index.js", import.meta.url),
      "utf8",
    );
    for (const [, name] of univer.matchAll(/FUNCTION_NAMES_\w+\["?(\w+)"?\] ?= ?"/g)) taken.add(name as string);
    for (const name of ["SUM", "XLOOKUP", "TEXTSPLIT", "SUMA"]) expect(taken).toContain(name);
    expect(all.filter((name) => taken.has(name))).toEqual([]);
  });

  it("look like no cell and no reference, and are long enough", () => {
    for (const name of all) {
      expect(name.length, name).toBeGreaterThanOrEqual(3);
      expect(name, name).not.toMatch(/^\$?[A-Z]{1,3}\$?\d+$/);
      expect(name, name).not.toMatch(/^R\d*C\d*$|^[RC]\d*$/);
      expect(name, name).toMatch(/^\p{Lu}[\p{Lu}\d.]*\p{Lu}$/u);
    }
  });

  it.each(["da", "nb", "pl"] as const)("mean one function in %s, English names included", (locale) => {
    for (const one of functions) {
      for (const other of functions) {
        if (one !== other) expect([one.name, one.localizedNames[locale]]).not.toContain(other.localizedNames[locale]);
      }
    }
  });
});

describe.each(["en", "da", "nb", "pl"] as const)("the help in %s", (locale) => {
  it("has an example of each function by its own name, as it is typed there", async () => {
    const { functions: texts } = await functionTexts(locale);
    for (const { name, localizedNames, arguments: all } of functions) {
      const { example, description } = texts[name];
      const own = locale === "en" ? name : localizedNames[locale];
      expect(example.startsWith(`=${own}(`), example).toBe(true);
      expect(description).not.toBe("");
      // A comma separates in English and is the decimal mark elsewhere.
      const separators = (example.match(locale === "en" ? /,/g : /;/g) ?? []).length;
      expect(separators + 1, example).toBeLessThanOrEqual(all.length);
      expect(separators + 1, example).toBeGreaterThanOrEqual(all.filter(({ optional }) => !optional).length);
      if (locale !== "en") expect(example).not.toMatch(/\d\.\d/);
    }
  });

  it("calls no two arguments of a function the same", async () => {
    const { arguments: texts } = await functionTexts(locale);
    for (const { arguments: all } of functions) {
      const names = all.map(({ id }) => texts[id].name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[\p{Ll}\d_]+$/u);
    }
  });
});
