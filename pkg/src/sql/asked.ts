// What is asked of a query: its options, each checked before it becomes part of a text.

import { invalid, LoyaltyError } from "../error.js";
import { fields, finite, only, word } from "../numbers.js";
import type { Period } from "../wasm/types.js";
import { DIALECTS, type Dialect, type DialectName } from "./dialects.js";
import { identifier, literal, tableName } from "./names.js";

/** What every query asks for. */
export interface QueryOptions {
  /** Whose SQL. */
  dialect: DialectName;
  /** The table: a text is divided at its dots; a list gives the parts as they are. */
  table: string | readonly string[];
  /** Cells that stand for fewer customers (or answers) are withheld, in the query itself. Default: 1, which withholds none. */
  minimumCustomers?: number;
}

/** How the days of a table are read. */
export interface DayOptions {
  /** The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the table. */
  asOf?: string;
  /** The time zone in which a time is a day, by its IANA name; default: days are taken as the engine has them. */
  timeZone?: string;
}

/** A checked question: what the texts are made with. */
export interface Asked<C extends string> {
  name: DialectName;
  dialect: Dialect;
  table: string;
  /** The named columns, quoted; what is not given is null. */
  columns: Record<C, string | null>;
  /** The fewest customers of a cell. */
  least: number;
  text(field: string, value: string): string;
}

const PERIODS: readonly Period[] = ["day", "week", "month", "quarter", "year"];

/** Checks what all queries have in common. `roles` are the columns that this one knows, `needed` those that it cannot do without. */
export function asked<C extends string>(
  options: QueryOptions & { columns: Partial<Record<C, string>> },
  known: readonly string[],
  roles: readonly C[],
  needed: readonly C[],
): Asked<C> {
  const {
    dialect: name,
    table,
    minimumCustomers = 1,
  } = only("options", options, ["dialect", "table", "columns", "minimumCustomers", ...known]);
  oneOf("dialect", name, Object.keys(DIALECTS));
  if (table === undefined) throw missing("table");
  if (options.columns === undefined) throw missing("columns");
  const given = only("columns", fields("columns", options.columns), roles);
  const columns = Object.fromEntries(
    roles.map((role) => {
      const column = given[role];
      if (column === undefined && needed.includes(role)) throw missing(role);
      return [role, column === undefined ? null : identifier(name, role, column)];
    }),
  ) as Record<C, string | null>;
  return {
    name,
    dialect: DIALECTS[name],
    table: tableName(name, table),
    columns,
    least: wholeNumber("minimumCustomers", minimumCustomers, 1, 1_000_000),
    text: (field, value) => literal(name, field, value),
  };
}

export const missing = (name: string) => new LoyaltyError({ code: "missing-input", params: { name } });

/** A word of a list. */
export function oneOf<T extends string>(name: string, value: T, expected: readonly string[]): T {
  if (value === undefined) throw missing(name);
  if (expected.includes(word(name, value))) return value;
  throw invalid(name, { code: "none-of", params: { value, expected: [...expected] } });
}

export const periodOf = (period: Period = "month"): Period => oneOf("period", period, PERIODS);

/** A number that becomes part of a text. */
export function wholeNumber(name: string, value: number, low: number, high: number): number {
  const found = within(name, value, low, high);
  if (Number.isInteger(found)) return found;
  throw new LoyaltyError({ code: "not-whole", params: { name, value } });
}

export function within(name: string, value: number, low: number, high: number): number {
  if (finite(name, value) >= low && value <= high) return value;
  throw new LoyaltyError({ code: "out-of-range", params: { name, value, low, high } });
}

/** A day as a value. */
export function dayValue(name: string, day: string): string {
  const isDay = /^(19|20|21)\d\d-\d\d-\d\d$/.test(word(name, day));
  const time = isDay ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) {
    throw invalid(name, { code: "not-a-day", params: { value: day } });
  }
  return `DATE '${day}'`;
}
