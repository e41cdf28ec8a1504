// How the file was read, and what of that can be changed.

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
  delimiter: { ",": "Commas", ";": "Semicolons", "\t": "Tabs", "|": "Vertical bars" },
  header: { true: "Column names", false: "Data" },
  decimal: { ".": "A point: 1.5", ",": "A comma: 1,5" },
  dateOrder: {
    ymd: "Year, month, day",
    dmy: "Day, month, year",
    mdy: "Month, day, year",
    "serial-1900": "Excel’s day numbers from 1900",
    "serial-1904": "Excel’s day numbers from 1904",
  },
};

export const decisions = {
  title: "How the file was read",
  lead: "This was found in the file. Change what is not so, and the file is read anew.",
  labels: {
    encoding: "Alphabet",
    delimiter: "Between columns",
    header: "First row",
    decimal: "Decimals",
    dateOrder: "Dates",
  },
  options,
  timeZone: {
    label: "Days",
    asWritten: "As written",
    of: (place: string) => (place === "UTC" ? "In UTC" : `In ${place.replaceAll("_", " ")}`),
    hint: "The times say how far they are from Greenwich. Late in the evening that decides the day.",
  },
  repair: "Put spoilt letters right",
  noneFound: "None found",
  ofColumn: (column: string, value: string) => `“${column}”: ${value.toLowerCase()}`,
  yours: "Your choice.",
  back: "Undo",
  files: (names: readonly { name: string; rows: number; firstLine: number }[]) =>
    `The files are read as one, in this order: ${names.map(({ name, rows: count, firstLine }) => `${name} (${rows(count)}, from line ${number(firstLine)} on)`).join(", ")}. Lines are counted through all of them.`,
  rows: (count: string) => `${count} ${count === "1" ? "row" : "rows"} of data.`,
  preamble: (count: number) =>
    count === 1
      ? "1 line above the column names is a title or a setting and is left out."
      : `${number(count)} lines above the column names are a title or notes and are left out.`,
  totals: (count: number, list: readonly number[]) =>
    `${count === 1 ? "1 row is the sum of others and is" : `${number(count)} rows are sums of others and are`} left out (${lines(list, count)}).`,
  yearFirst: "Dates are written with the year first.",
  currency: (column: string, currency: string) => `“${column}” is in ${currency}.`,
};
