// Rows as a CSV file that a spreadsheet opens without running anything in it.

import { fields, items } from "./numbers.js";

/** What a cell may be; nothing is an empty cell. */
export type CsvValue = string | number | boolean | null | undefined;

/** Characters with which a spreadsheet takes a text for a formula, full-width ones and those behind line feeds too. */
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
 * Rows as CSV: commas, points for decimals, lines that end in CR LF.
 *
 * Objects get a line of names first, those of all rows in the order in which they appear; lists are written as they are. Texts that a
 * spreadsheet would run as a formula get an apostrophe before them: those with `=`, `+`, `-`, `@` (full-width ones too), a tab or CR
 * in front, or behind line feeds. Numbers do not.
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
