// Tables as CSV for the reader's own spreadsheet, which splits and reads numbers as their country does.

import { type CsvValue, toCsv } from "loyalkit/analysis";
import { locale } from "./language.js";

/** Where numbers have a comma, spreadsheets expect semicolons between cells. English is read in many countries: there the browser says which. */
const hasComma = () => new Intl.NumberFormat(locale === "en" ? navigator.language : locale).format(1.5).includes(",");

/** With the mark in front by which alone Excel takes a file for UTF-8. */
export const asCsv = (rows: readonly (readonly CsvValue[] | Readonly<Record<string, CsvValue>>)[]): Blob =>
  new Blob(["\ufeff", toCsv(rows, hasComma() ? { separator: ";", decimal: "," } : {})], { type: "text/csv" });
