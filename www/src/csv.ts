// Tables as CSV for the reader's own spreadsheet, which splits and reads numbers as their country does.

import { type CsvValue, toCsv } from "loyalkit/analysis";

/** Where numbers have a comma, spreadsheets expect semicolons between cells. */
const hasComma = new Intl.NumberFormat(navigator.language).format(1.5).includes(",");

/** With the mark in front by which alone Excel takes a file for UTF-8. */
export const asCsv = (rows: readonly (readonly CsvValue[] | Readonly<Record<string, CsvValue>>)[]): Blob =>
  new Blob(["\ufeff", toCsv(rows, hasComma ? { separator: ";", decimal: "," } : {})], { type: "text/csv" });
