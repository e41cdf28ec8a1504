// Rows as a CSV file that a spreadsheet opens without running anything in it.

/** What a cell may be; nothing is an empty cell. */
export type CsvValue = string | number | boolean | null | undefined;

/** Characters with which a spreadsheet takes a text for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
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
 * spreadsheet would run as a formula (`=`, `+`, `-`, `@`, a tab or CR in front) get an apostrophe before them; numbers do not.
 *
 * @example toCsv([{ customer: "=1+1", value: -5 }]) // "customer,value\r\n'=1+1,-5\r\n"
 */
export function toCsv(rows: readonly (readonly CsvValue[] | Readonly<Record<string, CsvValue>>)[]): string {
  const isList = (row: (typeof rows)[number]): row is readonly CsvValue[] => Array.isArray(row);
  const names = [...new Set(rows.flatMap((row) => (isList(row) ? [] : Object.keys(row))))];
  const lists = rows.map((row) => (isList(row) ? row : names.map((name) => row[name])));
  const all = names.length > 0 ? [names, ...lists] : lists;
  return all.map((row) => `${row.map(written).join(",")}\r\n`).join("");
}
