// The spreadsheet functions in HyperFormula: the same cells, formulas and languages as people type them.

import { type DetailedCellError, HyperFormula } from "hyperformula";
import { daDK, nbNO, plPL, svSE } from "hyperformula/i18n/languages";
import { describe, expect, it } from "vitest";
import { functions } from "../dist/functions.js";
import { registerLoyalkit } from "../dist/hyperformula.js";
import { npsSampleSize } from "../dist/index.js";
import { cases, formula, isNear, rows } from "./sheet.js";

for (const [code, pack] of Object.entries({ daDK, nbNO, plPL, svSE })) HyperFormula.registerLanguage(code, pack);
registerLoyalkit();

const licenseKey = "gpl-v3";
const foreign = { functionArgSeparator: ";", decimalSeparator: ",", thousandSeparator: " ", licenseKey } as const;
const build = (language: string) =>
  HyperFormula.buildFromSheets(
    { data: rows, asked: [] },
    language === "enGB" ? { licenseKey } : { ...foreign, language },
  );

/** What a formula of the second sheet shows, as the columns of the result's size. */
function shown(engine: HyperFormula, text: string, expected: unknown) {
  const address = { sheet: engine.getSheetId("asked") as number, row: 0, col: 0 };
  engine.setCellContents(address, text.replace(/\b[A-L]\d+:/g, "data!$&"));
  if (!Array.isArray(expected)) return engine.getCellValue(address);
  return expected.map((row: unknown[], down) =>
    row.map((_, right) => engine.getCellValue({ ...address, row: down, col: right })),
  );
}

/** HyperFormula rounds results to its precision, and an empty text of an array is a blank. */
function compare(found: unknown, expected: unknown) {
  if (Array.isArray(expected)) {
    for (const [at, value] of expected.flat().entries()) compare((found as unknown[]).flat()[at], value);
  } else if (typeof expected === "number") {
    expect(isNear(found, expected), `${found} for ${expected}`).toBe(true);
  } else {
    expect(found ?? "").toBe(expected);
  }
}

describe.each([
  ["enGB", "en"],
  ["daDK", "da"],
  ["nbNO", "nb"],
  ["plPL", "pl"],
  ["svSE", "sv"],
])("in %s", (language, locale) => {
  const engine = build(language);
  const [separator, decimal] = language === "enGB" ? [",", "."] : [";", ","];

  it.each(cases)("$name $args is what the package says", ({ name, args, expected }) => {
    const { localizedNames } = functions.find((one) => one.name === name) as (typeof functions)[number];
    const own = locale in localizedNames ? localizedNames[locale as keyof typeof localizedNames] : name;
    compare(shown(engine, formula(own, args, separator, decimal), expected), expected);
    // The English name is understood too.
    compare(shown(engine, formula(name, args, separator, decimal), expected), expected);
  });
});

describe("errors", () => {
  const engine = build("enGB");
  const failure = (text: string) => {
    const { type, message } = shown(engine, text, null) as DetailedCellError;
    return { type, message };
  };

  it("say why, where the host has them", () => {
    expect(failure("=NPS(A4:A4)")).toEqual({ type: "DIV_BY_ZERO", message: "There are no answers yet." });
    expect(failure("=NPS(11)")).toEqual({ type: "NUM", message: "Answer 1 is 11, outside the scale 0 to 10." });
    expect(failure('=CHURN("x",1)').type).toBe("VALUE");
    expect(failure("=CLV.DISCOUNTED(100,1,0.1,0.2)").type).toBe("NA");
    expect(failure("=CHURN(1)").type).toBe("NA"); // As for every function with too few arguments.
  });

  it("of a range are passed on", () => {
    expect(failure("=NPS(A1:L12)").type).toBe("DIV_BY_ZERO");
    expect(failure("=CHURN(NOSUCHNAME,1)").type).toBe("NAME");
  });

  it("an array that is no number in the formula has no size", () => {
    expect(failure("=COHORT(E1:E12,F1:F12,A2:A2)").type).toBe("VALUE");
  });
});

describe("cells that HyperFormula has types for", () => {
  it("dates, percents and amounts of money are numbers", () => {
    const data = [
      ["ann", "05/01/2026", "$10"],
      ["ann", "05/02/2026", "$20"],
      ["=NPS.SAMPLE(10,A4)", "=OVERDUE(B1:B2,DATE(2026,5,1))", "=NRR(C1:C2,C1:C2)"],
      ["90%", "=COHORT(A1:A2,B1:B2,1)"],
    ];
    const engine = HyperFormula.buildFromArray(data, { licenseKey, dateFormats: ["DD/MM/YYYY"] });
    const [, , figures, cohort] = engine.getSheetValues(0);
    expect(figures?.[0]).toBe(npsSampleSize({ margin: 10, level: 0.9 }).n);
    expect(figures?.[1]).toMatchObject({ type: "NA" }); // Two orders are too few.
    expect(figures?.[2]).toBe(1);
    expect(cohort?.slice(1, 4)).toEqual(["2026-01-01", 1, 1]);
  });
});

describe("recalculation", () => {
  it("answers to a change, and arrays are filled up with blanks", () => {
    const engine = HyperFormula.buildFromArray(
      [[10, "=NPS(A1:A3)"], [3], [], ["=COHORT(A8:A9,B8:B9,2)"], [], [], [], ["a", 46027], ["a", 46058]],
      {
        licenseKey,
      },
    );
    expect(engine.getCellValue({ sheet: 0, row: 0, col: 1 })).toBe(0);
    engine.setCellContents({ sheet: 0, row: 1, col: 0 }, 9);
    expect(engine.getCellValue({ sheet: 0, row: 0, col: 1 })).toBe(100);
    expect(engine.getSheetValues(0).slice(3, 5)).toEqual([
      ["2026-01-01", 1, 1, ""],
      ["", "", "", ""],
    ]);
  });

  const rowsOf = (count: number) => Array.from({ length: count }, (_, at) => [(at * 7) % 11]);

  it("of an NPS of 10,000 rows takes 20 ms at most", () => {
    const engine = HyperFormula.buildFromArray([...rowsOf(10_000), ["=NPS(A1:A10000)"]], { licenseKey });
    const times = Array.from({ length: 9 }, (_, at) => {
      const started = performance.now();
      engine.setCellContents({ sheet: 0, row: at, col: 0 }, (at * 7 + 5) % 11); // Another answer than before.
      return performance.now() - started;
    });
    const fastest = Math.min(...times); // The others say how busy the machine is.
    console.info(`HyperFormula, NPS of 10,000 rows: ${fastest.toFixed(1)} ms`);
    expect(fastest).toBeLessThanOrEqual(20);
  });

  it("takes 100,000 rows", () => {
    const engine = HyperFormula.buildFromArray([...rowsOf(100_000), ["=NPS(A1:A100000)"]], {
      licenseKey,
      maxRows: 100_001,
    });
    const [expected] = [functions.find(({ name }) => name === "NPS")?.call(rowsOf(100_000))];
    compare(engine.getCellValue({ sheet: 0, row: 100_000, col: 0 }), expected);
  });
});
