// Import settings: how the file was read, and what the reader can change.

import type { DateOrder, DecimalMark, Delimiter, Encoding } from "../../../wasm/types.js";
import { lines } from "../lines.js";
import { number, rows } from "./counting.js";
import { encodings } from "./encodings.js";

/** What each decision can be. */
const options: {
  encoding: Record<Encoding, string>;
  delimiter: Record<Delimiter, string>;
  header: Record<`${boolean}`, string>;
  decimal: Record<DecimalMark, string>;
  dateOrder: Record<DateOrder, string>;
} = {
  encoding: encodings,
  delimiter: { ",": "Commas", ";": "Semicolons", "\t": "Tabs", "|": "Vertical bars", " ": "Spaces" },
  header: { true: "Column names", false: "Data" },
  decimal: { ".": "Point: 1.5", ",": "Comma: 1,5" },
  dateOrder: {
    ymd: "Year, month, day",
    dmy: "Day, month, year",
    mdy: "Month, day, year",
    "serial-1900": "Excel serial dates (from 1900)",
    "serial-1904": "Excel serial dates (from 1904)",
    unix: "Unix time",
  },
};

export const decisions = {
  title: "How the file was read",
  lead: "We detected these settings. If one is wrong, change it and we will re-read the file.",
  labels: {
    encoding: "Character encoding",
    delimiter: "Column separator",
    header: "First row",
    decimal: "Decimal mark",
    dateOrder: "Date format",
  },
  options,
  timeZone: {
    label: "Time zone",
    asWritten: "As written",
    of: (place: string) => (place === "UTC" ? "In UTC" : `In ${place.replaceAll("_", " ")}`),
    hint: "The times come with a UTC offset. The time zone decides which day a late-evening order falls on.",
  },
  repair: "Repair garbled characters",
  noneFound: "None found",
  ofColumn: (column: string, value: string) => `“${column}”: ${value.toLowerCase()}`,
  yours: "Your choice.",
  back: "Undo",
  files: (names: readonly { name: string; rows: number; firstLine: number }[]) =>
    `The files are read as one table, in this order: ${names.map(({ name, rows: count, firstLine }) => `${name} (${rows(count)}, from line ${number(firstLine)})`).join(", ")}. Line numbers run through all of them.`,
  rows: (count: string) => `${count} ${count === "1" ? "row" : "rows"} of data.`,
  preamble: (count: number) =>
    count === 1
      ? "1 line above the column names is a title or a setting and was skipped."
      : `${number(count)} lines above the column names are a title or notes and were skipped.`,
  totals: (count: number, list: readonly number[]) =>
    `${count === 1 ? "1 row is a total and was" : `${number(count)} rows are totals and were`} left out (${lines(list, count)}).`,
  yearFirst: "Dates are written year first.",
  currency: (column: string, currency: string) => `“${column}” is in ${currency}.`,
};
