// CSV export that is safe to open in a spreadsheet: no cell runs as a formula.

import { fields, items } from "./numbers.js";

/** A cell; null and undefined are empty cells. */
export type CsvValue = string | number | boolean | null | undefined;

/** Characters that make a spreadsheet read a text as a formula, including full-width ones and those behind line feeds. */
const FORMULA = /^\n*[=+\-@\t\r＝＋－＠]/;
/** Behind such a character these are mere numbers, and stay as they are. */
const NUMBER = /^[+-]?\d+([.,]\d+)?%?$/;

function written(value: CsvValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  const text = String(value);
  // An apostrophe has spreadsheets take the rest as text.
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Writes rows as CSV: commas, decimal points, lines ending in CR LF.
 *
 * Objects get a header line, with the keys of all rows in order of first appearance; lists are written as they are. Texts that a
 * spreadsheet would run as a formula are escaped with an apostrophe: those that begin with `=`, `+`, `-`, `@` (full-width ones too), a
 * tab or CR, also behind line feeds. Numbers are not escaped.
 *
 * @throws LoyaltyError `invalid-input` for what are no rows
 * @example toCsv([{ customer: "=1+1", value: -5 }]) // "customer,value\r\n'=1+1,-5\r\n"
 */
export function toCsv(rows: readonly (readonly CsvValue[] | Readonly<Record<string, CsvValue>>)[]): string {
  const isList = (row: (typeof rows)[number]): row is readonly CsvValue[] => Array.isArray(row);
  const all = items("rows", rows).map((row) => fields("rows", row));
  const names = [...new Set(all.flatMap((row) => (isList(row) ? [] : Object.keys(row))))];
  const lists = all.map((row) => (isList(row) ? row : names.map((name) => row[name])));
  const lines = names.length > 0 ? [names, ...lists] : lists;
  return lines.map((row) => `${row.map(written).join(",")}\r\n`).join("");
}
