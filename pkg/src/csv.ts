// CSV export that is safe to open in a spreadsheet: no cell runs as a formula.

import { invalid } from "./error.js";
import { fields, items, only } from "./numbers.js";

/** A cell; null and undefined are empty cells. */
export type CsvValue = string | number | boolean | null | undefined;

/**
 * What some spreadsheet takes for the end of a cell or a row, though the text is quoted: quotes hold only where a cell begins with one, and
 * a reader with another separator sees other cells.
 */
const ENDS = /([;\t|\r\n\v\f\u0085\u2028\u2029])/;
/** The same where cells are not parted by commas: then a comma is what another reader parts them by. */
const ENDS_AND_COMMAS = /([,;\t|\r\n\v\f\u0085\u2028\u2029])/;
/** What makes a cell a formula, also behind blanks, quotes and what nobody sees; full-width signs too. */
const FORMULA = /^[\s"\u00ad\u200b-\u200f\u2060-\u2064\ufeff]*[=+\-@＝＋－＠]/;

/** The text with an apostrophe before all that would run: spreadsheets take the rest as text. */
function safe(text: string, ends: RegExp): string {
  const parts = text.split(ends).map((part) => (FORMULA.test(part) ? `'${part}` : part));
  return /^[\t\r]/.test(text) ? `'${parts.join("")}` : parts.join("");
}

/** How a reader's spreadsheet takes CSV: where a comma stands in numbers, semicolons part the cells. */
export interface CsvStyle {
  /** Between two cells; default: a comma. */
  separator?: "," | ";" | "\t" | undefined;
  /** In numbers; default: a point. */
  decimal?: "." | "," | undefined;
}

const SEPARATORS = [",", ";", "\t"];
const DECIMALS = [".", ","];

/** One of those that there are. */
function oneOf(name: string, value: string, expected: string[]): string {
  if (expected.includes(value)) return value;
  throw invalid(name, { code: "none-of", params: { value: String(value), expected } });
}

function written(value: CsvValue, separator: string, decimal: string): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value).replace(".", decimal) : "";
  return quoted(safe(String(value), separator === "," ? ENDS : ENDS_AND_COMMAS));
}

function quoted(text: string): string {
  return /[",;|\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Writes rows as CSV: lines ending in CR LF, with commas and decimal points unless a style says otherwise.
 *
 * Objects get a header line, with the keys of all rows in order of first appearance; lists are written as they are. What a
 * spreadsheet would run as a formula is escaped with an apostrophe: `=`, `+`, `-`, `@` (full-width ones too) where a cell begins, be it by
 * semicolons, tabs, bars or line ends within the text, and behind blanks and invisible characters. Of a text they are escaped whatever follows,
 * so that `+4512345678` stays the telephone number it is; a number (`-5`, not `"-5"`) never is.
 *
 * @throws LoyaltyError `invalid-input` for what are no rows, a style that is none, and commas both in numbers and between cells
 * @example toCsv([{ customer: "=1+1", value: -5 }]) // "customer,value\r\n'=1+1,-5\r\n"
 */
export function toCsv(
  rows: readonly (readonly CsvValue[] | Readonly<Record<string, CsvValue>>)[],
  style: CsvStyle = {},
): string {
  const { separator: given = ",", decimal: point = "." } = only("style", style, ["separator", "decimal"]);
  const separator = oneOf("style.separator", given, SEPARATORS);
  // A comma cannot be both.
  const decimal = oneOf("style.decimal", point, separator === "," ? ["."] : DECIMALS);
  const isList = (row: (typeof rows)[number]): row is readonly CsvValue[] => Array.isArray(row);
  const all = items("rows", rows).map((row) => fields("rows", row));
  const names = [...new Set(all.flatMap((row) => (isList(row) ? [] : Object.keys(row))))];
  const lists = all.map((row) =>
    isList(row) ? row : names.map((name) => (Object.hasOwn(row, name) ? row[name] : null)),
  );
  const lines = names.length > 0 ? [names, ...lists] : lists;
  return lines.map((row) => `${row.map((value) => written(value, separator, decimal)).join(separator)}\r\n`).join("");
}
