// Data quality: what was read, what was left out and why, and what was assumed.

import type {
  Assumption,
  DateBasis,
  DateOrder,
  DecimalMark,
  Delimiter,
  SkipReason,
  StateMeaning,
} from "../../../wasm/types.js";
import type { Sentences } from "../../message.js";
import { lines } from "../lines.js";
import { number, rows, some } from "./counting.js";
import { encodings } from "./encodings.js";

/** The names of columns, the first of many. */
function named(columns: readonly string[]): string {
  const shown = columns.slice(0, 5).map((column) => `“${column}”`);
  const others = columns.length - shown.length;
  return new Intl.ListFormat("en").format(others > 0 ? [...shown, some(others, "other", "others")] : shown);
}

const marks: Record<DecimalMark, string> = { ".": "a point", ",": "a comma" };

const orders: Record<DateOrder, string> = {
  ymd: "year, month, day",
  dmy: "day, month, year",
  mdy: "month, day, year",
  "serial-1900": "Excel serial dates (from 1900)",
  "serial-1904": "Excel serial dates (from 1904)",
  unix: "Unix time",
};

/** Why a date format was assumed. */
const reasons: Record<DateBasis, string> = {
  majority: ", which most of them require",
  "other-columns": ", as in the other columns",
  language: ", which is usual in the language of the column names",
  default: ", although nothing in the file says so",
};

const skipped: Record<SkipReason, (count: number) => string> = {
  "no-customer": (count: number) => `${rows(count)} without a customer`,
  "no-date": (count: number) => `${rows(count)} without a date`,
  "bad-date": (count: number) => `${rows(count)} with an unreadable date`,
  "no-amount": (count: number) => `${rows(count)} without an amount`,
  "bad-amount": (count: number) => `${rows(count)} with an unreadable amount`,
  "total-row": (count: number) => (count === 1 ? "1 row that is a total" : `${rows(count)} that are totals`),
  "no-answer": (count: number) => `${rows(count)} without an answer`,
  "bad-answer": (count: number) => `${rows(count)} with an answer outside the scale or not a whole number`,
  "end-before-start": (count: number) => `${rows(count)} with an end date before the start`,
  "bad-duration": (count: number) => `${rows(count)} with an unreadable duration`,
  "negative-amount": (count: number) => `${rows(count)} with a negative amount`,
  state: (count: number) => `${rows(count)} in a state that does not count`,
  "in-earlier-file": (count: number) => `${rows(count)} already in an earlier file`,
  "known-customer": (count: number) => `${rows(count)} of a customer already listed`,
  "no-end": (count: number) => `${rows(count)} that ended on an unknown day`,
  "bad-interval": (count: number) => `${rows(count)} with an unknown billing interval`,
};

const assumptions: Sentences<Assumption> = {
  "no-header": () => "The first row is data, not column names.",
  "renamed-column": ({ from, to, position }) =>
    `Column ${position} has the same name as another (“${from}”), so it was renamed “${to}”.`,
  "decimal-mark": ({ column, mark }) => `The decimal mark in “${column}” is ${marks[mark]}.`,
  encoding: ({ encoding }) => `The file fits several character encodings. It was read as ${encodings[encoding]}.`,
  preamble: ({ count }) =>
    count === 1
      ? "The first line is a title or a setting, not data."
      : `The first ${number(count)} non-empty lines are a title, notes or a setting, not data.`,
  "header-rows": ({ count }) => `The column names take up ${number(count)} lines. None of them is read as data.`,
  "repaired-letters": ({ count, example, repaired }) =>
    `Garbled characters were repaired in ${rows(count)}: “${example}” is read as “${repaired}”.`,
  "date-order": ({ column, order, basis }) => `Dates in “${column}” are written as ${orders[order]}${reasons[basis]}.`,
  "serial-dates": ({ column }) =>
    `Numbers in “${column}” are read as Excel serial dates from 1900. Old files from Excel for Mac count from 1904: their dates would be 1,462 days later.`,
  "unix-times": ({ column }) =>
    `Numbers in “${column}” are read as Unix time (seconds or milliseconds since 1970, in UTC).`,
  "first-of-month": ({ column, count }) =>
    `${some(count, "month", "months")} without a day in “${column}” ${count === 1 ? "is" : "are"} read as the first of the month.`,
  "missing-words": ({ column, count }) =>
    `${some(count, "cell", "cells")} of “${column}” with a word such as “N/A” or “Don’t know” ${count === 1 ? "is" : "are"} read as empty.`,
  kroner: ({ column, currency }) =>
    `“kr” in “${column}” is read as ${currency}, from the language of the column names.`,
  "unknown-kroner": ({ column }) => `“kr” in “${column}” may be Danish, Norwegian or Swedish: the file does not say.`,
  "types-of-first-rows": ({ rows: count, columns }) =>
    `Whether ${named(columns)} ${columns.length === 1 ? "is" : "are"} text or numbers was decided from the first ${rows(count)}.`,
  "day-in-time-zone": ({ column, timeZone }) =>
    `Days in “${column}” are in the time zone ${timeZone}. Times without a time zone are taken as local there.`,
  "day-as-written": ({ column }) => `Days in “${column}” are taken as written, without converting time zones.`,
  "exchange-rates": ({ column, currency }) =>
    `Amounts in “${column}” are converted to ${currency} at your exchange rates; amounts without a currency are taken as ${currency}.`,
  "negative-is-refund": () => "Negative amounts are refunds.",
  "refunds-left-out": () => "Negative amounts are refunds; revenue is sales before refunds.",
  "counted-by-account": ({ column }) => `Customers are the accounts in “${column}”, whoever buys within them.`,
  "one-order-per-day": () => "Everything a customer buys on one day counts as one order.",
  "repeated-total": ({ column, count, once }) =>
    once
      ? `“${column}” is the total of the order: ${some(count, "further line that repeats it is", "further lines that repeat it are")} not added.`
      : `“${column}” is the amount of the line, although ${some(count, "line repeats", "lines repeat")} that of the order’s first line.`,
  "email-case": ({ count }) =>
    `Capital letters in e-mail addresses are ignored (${some(count, "address", "addresses")}).`,
  "guests-by-email": ({ column, count }) => `Customers without an account are known by “${column}” (${rows(count)}).`,
  "states-decide": ({ column }) => `“${column}” decides which rows count.`,
  "refunds-come-off": ({ column }) => `“${column}” is deducted from the amount.`,
  "interval-of-row": ({ column }) => `“${column}” is the billing interval of each price.`,
  "price-times-quantity": ({ amount, quantity }) => `The value of a line is “${amount}” × “${quantity}”.`,
  "end-day": ({ column, endIs }) =>
    endIs === "last-with"
      ? `“${column}” is the last day of the subscription.`
      : `“${column}” is the first day without the subscription.`,
  "amount-per": ({ column, per }) => `“${column}” is the price per ${per}.`,
  "far-end-is-none": ({ count }) =>
    `${some(count, "end date", "end dates")} in 2099 or later ${count === 1 ? "is" : "are"} read as “no end”.`,
};

/** Whether the rows in a state count. */
const meanings: Record<StateMeaning, string> = {
  counts: "Yes",
  refunded: "No, refunded",
  "left-out": "No",
  ended: "Yes, as ended",
  asked: "Not yet",
};

const delimiters: Record<Delimiter, string> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
  "|": "vertical bars",
  " ": "spaces",
};

export const report = {
  title: "Data quality",
  read: (count: number, used: number) => `${rows(count)} read, ${number(used)} used.`,
  all: "Every row was used.",
  skipped: "Left out",
  reasons: skipped,
  worth: (amount: string) => `together worth ${amount}`,
  lines,
  states: {
    title: (column: string) => `By “${column}”`,
    noWord: "empty",
    meaning: "Counted?",
    meanings,
    rows: "Rows",
    amount: "Amount",
    furtherLines: "Further lines of an order have no status of their own: they follow its first line.",
  },
  refunds: "Refunds",
  refunded: (count: number, amount: string, column?: string) =>
    column === undefined
      ? `${some(count, "row", "rows")} with a negative amount: ${amount} in refunds, deducted from revenue.`
      : `${some(count, "row", "rows")} with a refund in “${column}” or a negative amount: ${amount}, deducted from revenue.`,
  noRefunds: "There are no refunds.",
  refundOnly: (count: number) =>
    `${some(count, "customer has", "customers have")} only refunds and ${count === 1 ? "is" : "are"} not counted as ${count === 1 ? "a customer" : "customers"}.`,
  assumed: "What was assumed",
  assumptions,
  ungrouped: (column: string) => `“${column}” has too many different values to group customers by.`,
  careful: "Warnings",
  encoding: (encoding: string, delimiter: string) => `Read as ${encoding}, with columns separated by ${delimiter}.`,
  sheet: (sheet: string) => `Read from the sheet “${sheet}”.`,
  delimiters,
};
