// Dialects: what each engine writes in its own way. All else in the queries is the same for all of them.

import type { Period } from "../wasm/types.js";

/** An engine's SQL. */
export type DialectName = "spark" | "duckdb" | "bigquery" | "snowflake" | "postgresql";

/** Every argument and answer is an expression in SQL. */
export interface Dialect {
  /** The types of texts, of counts and of amounts. */
  types: { text: string; whole: string; amount: string };
  /** What follows a text that is to be compared by its bytes. */
  byBytes: string;
  /** The day of a time in a time zone, which is a quoted text. */
  dayInZone(time: string, zone: string): string;
  /** How many days `to` lies behind `from`. */
  daysBetween(from: string, to: string): string;
  plusDays(day: string, days: string): string;
  plusMonths(day: string, months: string): string;
  /** A query of one row for each whole number from 0 to `last`, a column of the one row of `from`. */
  upTo(last: string, name: string, from: string): string;
}

export const DIALECTS: Record<DialectName, Dialect> = {
  spark: {
    types: { text: "STRING", whole: "BIGINT", amount: "DOUBLE" },
    byBytes: "",
    dayInZone: (time, zone) => `CAST(CONVERT_TIMEZONE(${zone}, ${time}) AS DATE)`,
    daysBetween: (from, to) => `DATEDIFF(${to}, ${from})`,
    plusDays: (day, days) => `DATE_ADD(${day}, ${days})`,
    plusMonths: (day, months) => `ADD_MONTHS(${day}, ${months})`,
    upTo: (last, name, from) => `SELECT EXPLODE(SEQUENCE(0, ${last})) AS ${name} FROM ${from} WHERE ${last} >= 0`,
  },
  duckdb: {
    types: { text: "VARCHAR", whole: "BIGINT", amount: "DOUBLE" },
    byBytes: "",
    dayInZone: (time, zone) => `CAST(CAST(${time} AS TIMESTAMPTZ) AT TIME ZONE ${zone} AS DATE)`,
    daysBetween: (from, to) => `DATE_DIFF('day', ${from}, ${to})`,
    plusDays: (day, days) => `${day} + CAST(${days} AS INTEGER)`,
    plusMonths: (day, months) => `CAST(${day} + TO_MONTHS(CAST(${months} AS INTEGER)) AS DATE)`,
    upTo: (last, name, from) => `SELECT UNNEST(RANGE(0, ${last} + 1)) AS ${name} FROM ${from}`,
  },
  bigquery: {
    types: { text: "STRING", whole: "INT64", amount: "FLOAT64" },
    byBytes: "",
    dayInZone: (time, zone) => `DATE(CAST(${time} AS TIMESTAMP), ${zone})`,
    daysBetween: (from, to) => `DATE_DIFF(${to}, ${from}, DAY)`,
    plusDays: (day, days) => `CAST(DATE_ADD(${day}, INTERVAL (${days}) DAY) AS DATE)`,
    plusMonths: (day, months) => `CAST(DATE_ADD(${day}, INTERVAL (${months}) MONTH) AS DATE)`,
    upTo: (last, name, from) => `SELECT ${name} FROM ${from} CROSS JOIN UNNEST(GENERATE_ARRAY(0, ${last})) AS ${name}`,
  },
  snowflake: {
    types: { text: "VARCHAR", whole: "BIGINT", amount: "DOUBLE" },
    byBytes: "",
    dayInZone: (time, zone) => `CAST(CONVERT_TIMEZONE(${zone}, CAST(${time} AS TIMESTAMP_TZ)) AS DATE)`,
    daysBetween: (from, to) => `DATEDIFF('day', ${from}, ${to})`,
    plusDays: (day, days) => `CAST(DATEADD('day', ${days}, ${day}) AS DATE)`,
    plusMonths: (day, months) => `CAST(DATEADD('month', ${months}, ${day}) AS DATE)`,
    // FLATTEN would do with less, but only with its own words; 100,000 days are more than two centuries.
    upTo: (last, name, from) =>
      `SELECT ${name}\nFROM (SELECT ROW_NUMBER() OVER (ORDER BY SEQ4()) - 1 AS ${name} FROM TABLE(GENERATOR(ROWCOUNT => 100000))) AS numbers\nCROSS JOIN ${from}\nWHERE ${name} <= ${last}`,
  },
  postgresql: {
    types: { text: "TEXT", whole: "BIGINT", amount: "DOUBLE PRECISION" },
    byBytes: ' COLLATE "C"',
    dayInZone: (time, zone) => `CAST(CAST(${time} AS TIMESTAMPTZ) AT TIME ZONE ${zone} AS DATE)`,
    daysBetween: (from, to) => `(${to} - ${from})`,
    plusDays: (day, days) => `(${day} + CAST(${days} AS INTEGER))`,
    plusMonths: (day, months) => `CAST(${day} + (${months}) * INTERVAL '1 month' AS DATE)`,
    upTo: (last, name, from) => `SELECT GENERATE_SERIES(0, ${last}) AS ${name} FROM ${from}`,
  },
};

/** The number of the period that a day lies in: those of one length follow each other without a gap. Weeks begin on Mondays. */
export function periodNumber(dialect: Dialect, period: Period, day: string): string {
  const part = (name: string) => `EXTRACT(${name} FROM ${day})`;
  switch (period) {
    case "day":
      return dialect.daysBetween("DATE '1970-01-01'", day);
    case "week":
      return `CAST(FLOOR(${dialect.daysBetween("DATE '1970-01-05'", day)} / 7.0) AS INTEGER)`;
    case "month":
      return `CAST(${part("YEAR")} * 12 + ${part("MONTH")} - 1 AS INTEGER)`;
    case "quarter":
      return `CAST(${part("YEAR")} * 4 + ${part("QUARTER")} - 1 AS INTEGER)`;
    case "year":
      return `CAST(${part("YEAR")} AS INTEGER)`;
  }
}

/** The first day of the period with a number. */
export function firstDay(dialect: Dialect, period: Period, number: string): string {
  const months = (each: string) => dialect.plusMonths("DATE '1970-01-01'", each);
  switch (period) {
    case "day":
      return dialect.plusDays("DATE '1970-01-01'", number);
    case "week":
      return dialect.plusDays("DATE '1970-01-05'", `7 * (${number})`);
    case "month":
      return months(`${number} - ${12 * 1970}`);
    case "quarter":
      return months(`3 * (${number} - ${4 * 1970})`);
    case "year":
      return months(`12 * (${number} - 1970)`);
  }
}
