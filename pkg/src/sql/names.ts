// Names and values in SQL: none of them can end its quotes, whatever it holds.

import { invalid, LoyaltyError } from "../error.js";
import type { DialectName } from "./dialects.js";
import { isReserved } from "./reserved.js";

/** What marks a name, and how the mark is written within one; null where no name can hold it. */
interface Quotes {
  mark: string;
  within: string | null;
  /** Names of letters, digits and _ stay as they are: quotes would change their case. */
  onlyWhereNeeded: boolean;
  /** The most bytes of a name: PostgreSQL cuts a longer one, and may then mean another column. */
  most: number;
}

const QUOTES: Record<DialectName, Quotes> = {
  spark: { mark: "`", within: "``", onlyWhereNeeded: false, most: 255 },
  duckdb: { mark: '"', within: '""', onlyWhereNeeded: false, most: 255 },
  // A backslash escapes in BigQuery's names, too, and no table or column may have either.
  bigquery: { mark: "`", within: null, onlyWhereNeeded: false, most: 1024 },
  snowflake: { mark: '"', within: '""', onlyWhereNeeded: true, most: 255 },
  postgresql: { mark: '"', within: '""', onlyWhereNeeded: true, most: 63 },
};

/** A column, or a part of a table's name. */
export function identifier(dialect: DialectName, field: string, name: string): string {
  const { mark, within, onlyWhereNeeded, most } = QUOTES[dialect];
  if (typeof name !== "string") throw wrongType(field, name);
  if (name === "") throw new LoyaltyError({ code: "missing-input", params: { name: field } });
  const size = new TextEncoder().encode(name).length;
  const cannotBeQuoted = within === null && (name.includes(mark) || name.includes("\\"));
  if (size > most || cannotBeQuoted || hasControls(name) || !isWellFormed(name)) {
    throw new LoyaltyError({ code: "unusable-name", params: { name: field, value: shown(name), dialect } });
  }
  // As its engine writes it: in quotes, where it has capitals that must stay.
  if (onlyWhereNeeded && /^"(?:[^"]|"")+"$/.test(name)) return name;
  if (onlyWhereNeeded && /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !isReserved(name)) return name;
  return `${mark}${name.replaceAll(mark, within ?? mark)}${mark}`;
}

/** A table, part by part: a text is divided at its dots. */
export function tableName(dialect: DialectName, table: string | readonly string[]): string {
  const parts = typeof table === "string" ? table.split(".") : table;
  if (!Array.isArray(parts) || parts.length === 0) throw wrongType("table", table);
  return parts.map((part) => identifier(dialect, "table", part)).join(".");
}

/** A text as a value. */
export function literal(dialect: DialectName, field: string, value: string): string {
  if (typeof value !== "string") throw wrongType(field, value);
  if (hasControls(value) || !isWellFormed(value)) {
    throw new LoyaltyError({ code: "unusable-name", params: { name: field, value: shown(value), dialect } });
  }
  // Where a backslash escapes, it must not reach the quote behind it.
  if (dialect === "spark" || dialect === "bigquery") {
    return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  }
  const doubled = value.replaceAll("'", "''");
  if (dialect === "snowflake") return `'${doubled.replaceAll("\\", "\\\\")}'`;
  // Whatever the server's setting, a backslash escapes behind E.
  if (dialect === "postgresql" && value.includes("\\")) return `E'${doubled.replaceAll("\\", "\\\\")}'`;
  return `'${doubled}'`;
}

/** Characters that a terminal or a log may obey, and those that reorder what is read. */
function hasControls(text: string): boolean {
  return /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/u.test(text);
}

/** Half a character is none that a server takes. */
function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}

/** As much of a name as fits a message, without what a terminal would obey. */
function shown(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "\uFFFD").slice(0, 80);
}

function wrongType(field: string, found: unknown) {
  return invalid(field, { code: "wrong-type", params: { expected: "text", found: typeof found } });
}
