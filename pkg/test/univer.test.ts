// The spreadsheet functions in Univer, without a page: its packages as Node loads them, which is as CommonJS.

import { createRequire } from "node:module";
import type * as Core from "@univerjs/core";
import type * as CoreFacade from "@univerjs/core/facade";
import type * as Engine from "@univerjs/engine-formula";
import type {} from "@univerjs/engine-formula/facade";
import type * as Sheets from "@univerjs/sheets";
import type {} from "@univerjs/sheets/facade";
import type * as Formula from "@univerjs/sheets-formula";
import type {} from "@univerjs/sheets-formula/facade";
import { describe, expect, it } from "vitest";
import { functions, functionTexts } from "../dist/functions.js";
import type { registerLoyalkit as Register } from "../dist/univer.js";
import { cases, formula, isNear, rows } from "./sheet.js";

const require = createRequire(import.meta.url);
const { Univer, LocaleType, LogLevel } = require("@univerjs/core") as typeof Core;
const { FUniver } = require("@univerjs/core/facade") as typeof CoreFacade;
const { UniverFormulaEnginePlugin } = require("@univerjs/engine-formula") as typeof Engine;
const { UniverSheetsPlugin } = require("@univerjs/sheets") as typeof Sheets;
const { IDescriptionService, UniverSheetsFormulaPlugin } = require("@univerjs/sheets-formula") as typeof Formula;
for (const name of ["sheets", "engine-formula", "sheets-formula"]) require(`@univerjs/${name}/facade`);
const { registerLoyalkit } = require("../dist/univer.cjs") as { registerLoyalkit: typeof Register };

/** A workbook with the sheet of the tests, or other cells. */
function workbook(cells: unknown[][]) {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { enUS: {} }, logLevel: LogLevel.ERROR });
  for (const plugin of [UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin]) {
    univer.registerPlugin(plugin as never);
  }
  const api = FUniver.newAPI(univer);
  const inSheet = (cell: unknown) => (String(cell).startsWith("=") ? { f: String(cell) } : { v: cell as string });
  const cellData = cells.map((row) => row.map((cell) => (cell === null ? {} : inSheet(cell))));
  const sheet = { id: "s", name: "S", rowCount: cells.length + 100, columnCount: 400, cellData: cellData as never };
  const book = api.createWorkbook({ id: "w", sheetOrder: ["s"], sheets: { s: sheet } } as never);
  return { univer, api, sheet: book.getActiveSheet() };
}

/** Calculates, and answers when the results stand in the sheet. */
async function calculated({ api }: ReturnType<typeof workbook>) {
  const formulas = api.getFormula();
  const done = new Promise((resolve) => formulas.calculationEnd(resolve));
  formulas.executeCalculation();
  await done;
}

/** Univer rounds results, and takes a text such as 2026-01-01 for a date. */
function compare(found: unknown, expected: unknown) {
  if (typeof expected === "number") return expect(isNear(found, expected), `${found} for ${expected}`).toBe(true);
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(expected)) ?? [];
  if (year) return expect(found).toBe(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569);
  return expect(found ?? "").toBe(expected);
}

describe.each(["en", "da", "nb", "pl"] as const)("in %s", (locale) => {
  it("each function is what the package says, by its own name and by the English one", async () => {
    const book = workbook(rows);
    const texts = await functionTexts(locale);
    registerLoyalkit(book.api, texts);
    const asked = cases.flatMap(({ name, args, expected }) => {
      const own = locale === "en" ? name : functions.find((one) => one.name === name)?.localizedNames[locale];
      return [...new Set([name, own as string])].map((called) => ({ called, args, expected }));
    });
    // Side by side, with room for what spills.
    let at = 20;
    const places = asked.map(({ called, args, expected }) => {
      const first = at;
      at += 1 + (Array.isArray(expected) ? ((expected[0] as unknown[])?.length ?? 1) : 1);
      book.sheet.getRange(0, first).setValue({ f: formula(called, args) });
      return { first, expected };
    });
    await calculated(book);
    for (const [index, { first, expected }] of places.entries()) {
      const matrix = Array.isArray(expected) ? (expected as unknown[][]) : [[expected]];
      const found = book.sheet.getRange(0, first, matrix.length, matrix[0]?.length ?? 1).getValues();
      for (const [row, cells] of matrix.entries()) {
        for (const [column, cell] of cells.entries()) compare(found[row]?.[column], cell);
      }
      expect(asked[index]).toBeDefined();
    }
    const help = book.univer.__getInjector().get(IDescriptionService);
    for (const { name, localizedNames } of functions) {
      const info = help.getFunctionInfo(locale === "en" ? name : localizedNames[locale]);
      expect(info?.abstract).toBe(texts.functions[name].description);
      expect(info?.functionParameter.length).toBeGreaterThan(0);
    }
    book.univer.dispose();
  });
});

describe("cells", () => {
  it("blanks are no answers of 0, text and ticks are passed over, errors are passed on", async () => {
    const book = workbook([[10], [null], ["x"], [true], [3], ["=1/0"]]);
    registerLoyalkit(book.api);
    const asked = [
      "=NPS(A1:A5)",
      "=NPS(A2:A4)",
      "=NPS(A1:A6)",
      "=NPS(11)",
      '=CHURN("x",1)',
      "=CHURN(1)",
      "=NPS.LOW(A1:A5,A2)",
    ];
    for (const [row, text] of asked.entries()) book.sheet.getRange(row, 3).setValue({ f: text });
    await calculated(book);
    const found = book.sheet.getRange(0, 3, asked.length, 1).getValues().flat();
    expect(found.slice(0, 6)).toEqual([0, "#DIV/0!", "#DIV/0!", "#NUM!", "#VALUE!", "#VALUE!"]);
    compare(found[6], functions.find(({ name }) => name === "NPS.LOW")?.call([[10], [3]]));
    book.univer.dispose();
  });

  it("the functions can be taken out again", async () => {
    const book = workbook([["=NPS(50,30,20)"]]);
    const { dispose } = registerLoyalkit(book.api);
    await calculated(book);
    expect(book.sheet.getRange(0, 0).getValue()).toBe(30);
    dispose();
    expect(book.univer.__getInjector().get(IDescriptionService).getFunctionInfo("NPS")).toBeUndefined();
    book.univer.dispose();
  });
});

describe("large ranges", () => {
  const rowsOf = (count: number) => Array.from({ length: count }, (_, at) => [(at * 7) % 11]);

  it("an NPS of 100,000 rows is right", async () => {
    const book = workbook(rowsOf(100_000));
    registerLoyalkit(book.api);
    book.sheet.getRange(0, 2).setValue({ f: "=NPS(A1:A100000)" });
    await calculated(book);
    compare(book.sheet.getRange(0, 2).getValue(), functions[0]?.call(rowsOf(100_000)));

    book.univer.dispose();
  });

  it("an NPS of 10,000 rows is calculated again within 20 ms of Univer's own AVERAGE", async () => {
    const book = workbook(rowsOf(10_000));
    registerLoyalkit(book.api);
    const fastest = async (text: string) => {
      book.sheet.getRange(0, 2).setValue({ f: text });
      const times: number[] = [];
      for (let at = 0; at < 7; at++) {
        const started = performance.now();
        await calculated(book);
        times.push(performance.now() - started);
      }
      return Math.min(...times); // The others say how busy the machine is.
    };
    // Univer waits a tenth of a second for anything.
    const [ours, own] = [await fastest("=NPS(A1:A10000)"), await fastest("=AVERAGE(A1:A10000)")];
    console.info(`Univer, 10,000 rows: NPS ${ours.toFixed(1)} ms, AVERAGE ${own.toFixed(1)} ms`);
    expect(ours - own).toBeLessThanOrEqual(20);
    book.univer.dispose();
  });
});
