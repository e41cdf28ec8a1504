// The LAMBDA pack in a spreadsheet of another maker, IronCalc: each formula gives what the core says on the same cells.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import { beforeAll, describe, expect, it } from "vitest";
import { functions } from "../dist/functions.js";
// The pack is a script without types.
import { lambdas, nameOf, withSemicolons } from "../spreadsheets/lambdas.mjs";
import { isNear, matrixOf, rows } from "./sheet.js";

beforeAll(() => {
  const path = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
  initSync({ module: readFileSync(path) });
});

type Argument = string | number;

/** What each formula is asked; those of the pack take no optional arguments. */
const asked: [name: string, args: Argument[]][] = [
  ["NPS", ["A1:A12"]],
  ["NPS.LOW", ["A1:A12", 0.95]],
  ["NPS.LOW", ["B1:B12", 0.9]],
  ["NPS.HIGH", ["A1:A12", 0.95]],
  ["NPS.PVALUE", ["A1:A12", "B1:B12"]],
  ["NPS.SAMPLE", [10, 0.95]],
  ["NPS.SAMPLE", [7, 0.9]],
  ["CSAT", ["C1:C12", 5]],
  ["CES", ["D1:D12"]],
  ["SHARE.LOW", [80, 100, 0.95]],
  ["SHARE.LOW", [0, 20, 0.95]],
  ["SHARE.HIGH", [80, 100, 0.9]],
  ["SHARE.PVALUE", [50, 1000, 35, 1000]],
  ["SHARE.SAMPLE", [0.05, 0.95]],
  ["RETENTION", [150, 193, 50]],
  ["CHURN", [150, 7]],
  ["CHURN.YEARLY", [0.05]],
  ["CHURN.MONTHLY", [0.2]],
  ["LIFETIME", [0.05]],
  ["CLV", [50, 4, 3, 0.2]],
  ["CLV.DISCOUNTED", [100, 0.8, 0.1]],
  ["AOV", [50_000, 1000]],
  ["REPEAT.RATE", [120, 400]],
  ["LTV.CAC", [100, 0.8, 0.05, 500]],
  ["PAYBACK", [100, 0.8, 500]],
  ["NRR", ["H2:H12", "I2:I12"]],
  ["GRR", ["H2:H12", "I2:I12"]],
  ["POINTS.LIABILITY", [1_000_000, 0.2, 0.007]],
  ["PROGRAM.ROI", [10_000, 132, 120, 0.4, 45_000]],
];

/** The sheet of the tests, and behind it a formula under its name. */
function shown(locale: string, name: string, formula: string, args: Argument[], separator: string, decimal: string) {
  const model = new Model("sheet", locale, "UTC", "en");
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell !== null && !String(cell).startsWith("="))
        model.setUserInput(0, row + 1, column + 1, String(cell).toUpperCase());
    }
  }
  model.newDefinedName(nameOf(name), null, `=${formula}`);
  const typed = args.map((arg) => String(arg).replace(".", decimal)).join(separator);
  // Large numbers are shown with all their digits.
  model.setUserInput(0, 30, 1, `=${nameOf(name)}(${typed})*1000000`);
  model.evaluate();
  const text = model.getFormattedCellValue(0, 30, 1);
  model.free();
  return Number(text.replace(decimal, ".")) / 1_000_000;
}

describe.each([
  ["commas", "en", ",", ".", (formula: string) => formula],
  ["semicolons", "de", ";", ",", withSemicolons],
])("with %s", (_, locale, separator, decimal, write) => {
  it.each(asked)("%s(%s) is what the core says", (name, args) => {
    const expected = functions.find((one) => one.name === name)?.call(...args.map(matrixOf)) as number;
    const found = shown(locale, name, write(lambdas[name as keyof typeof lambdas]), args, separator, decimal);
    expect(isNear(found, expected), `${found} for ${expected}`).toBe(true);
  });
});

it("each formula of the pack is asked, and fits into Excel's Name Manager", () => {
  expect(new Set(asked.map(([name]) => name))).toEqual(new Set(Object.keys(lambdas)));
  for (const formula of Object.values(lambdas)) expect(formula.length).toBeLessThan(8192);
});
