// What was read, what was left out and why, and what was assumed.

import type { Assumption, DateBasis, DateOrder, DecimalMark, Delimiter, SkipReason } from "../../../wasm/types.js";
import type { Sentences } from "../../message.js";
import { lines } from "../lines.js";
import { number, rows, some } from "./counting.js";
import { encodings } from "./encodings.js";

const marks: Record<DecimalMark, string> = { ".": "a point", ",": "a comma" };

const orders: Record<DateOrder, string> = {
  ymd: "year, month, day",
  dmy: "day, month, year",
  mdy: "month, day, year",
  "serial-1900": "Excel’s day numbers from 1900",
  "serial-1904": "Excel’s day numbers from 1904",
};

/** Why an order of dates was taken. */
const reasons: Record<DateBasis, string> = {
  majority: ", as most of them need",
  "other-columns": ", as in the other columns",
  language: ", as is usual in the language of the column names",
  default: ", although nothing in the file says so",
};

const skipped: Record<SkipReason, (count: number) => string> = {
  "no-customer": (count: number) => `${rows(count)} without a customer`,
  "no-date": (count: number) => `${rows(count)} without a date`,
  "bad-date": (count: number) => `${rows(count)} with a date that could not be read`,
  "no-amount": (count: number) => `${rows(count)} without an amount`,
  "bad-amount": (count: number) => `${rows(count)} with an amount that could not be read`,
  "total-row": (count: number) =>
    count === 1 ? "1 row that is the sum of others" : `${rows(count)} that are sums of others`,
  "no-answer": (count: number) => `${rows(count)} without an answer`,
  "bad-answer": (count: number) => `${rows(count)} with an answer that is not a whole number on the scale`,
  "end-before-start": (count: number) => `${rows(count)} with an end before the start`,
  "bad-duration": (count: number) => `${rows(count)} with a duration that could not be read`,
  "negative-amount": (count: number) => `${rows(count)} with an amount below zero`,
};

const assumptions: Sentences<Assumption> = {
  "no-header": () => "The first row is data, not column names.",
  "renamed-column": ({ from, to, position }) =>
    `Column ${position} has the same name as another (“${from}”), so it is called “${to}” here.`,
  "decimal-mark": ({ column, mark }) => `Decimals in “${column}” are written with ${marks[mark]}.`,
  encoding: ({ encoding }) => `The letters fit several alphabets. The file was read as ${encodings[encoding]}.`,
  preamble: ({ count }) =>
    count === 1
      ? "The first line is a title or a setting, not data."
      : `The first ${number(count)} lines that say something are a title, notes or a setting, not data.`,
  "repaired-letters": ({ count, example, repaired }) =>
    `Letters that were spoilt before the file was saved are put right in ${rows(count)}: “${example}” is read as “${repaired}”.`,
  "date-order": ({ column, order, basis }) => `Dates in “${column}” are written as ${orders[order]}${reasons[basis]}.`,
  "serial-dates": ({ column }) =>
    `Numbers in “${column}” are days as Excel counts them from 1900. Old files from Excel for Mac count from 1904: their days would be 1,462 days later.`,
  "missing-words": ({ column, count }) =>
    `${some(count, "cell", "cells")} of “${column}” with a word such as “N/A” or “Don’t know” ${count === 1 ? "is" : "are"} empty.`,
  kroner: ({ column, currency }) =>
    `“kr” in “${column}” is ${currency}, as the columns are named in the language of that country.`,
  "unknown-kroner": ({ column }) => `“kr” in “${column}” may be Danish, Norwegian or Swedish: the file does not say.`,
  "types-of-first-rows": ({ rows: count }) =>
    `You said how to read the file, so only its first ${rows(count)} were looked at to tell numbers from text.`,
  "day-in-time-zone": ({ column, timeZone }) =>
    `The day in “${column}” is the one in ${timeZone}. Times that name no time zone are taken to be local there.`,
  "day-as-written": ({ column }) => `The day in “${column}” is taken as written, in no particular time zone.`,
  "exchange-rates": ({ column, currency }) =>
    `Amounts in “${column}” are turned into ${currency} at your own rates; those that name no currency are in ${currency} already.`,
  "negative-is-refund": () => "Amounts below zero are refunds.",
  "refunds-left-out": () => "Amounts below zero are refunds; revenue is what was sold, before them.",
  "counted-by-account": ({ column }) => `Customers are the accounts in “${column}”, whoever in them buys.`,
  "one-order-per-day": () => "All that a customer buys in a day is one order.",
  "price-times-quantity": ({ amount, quantity }) => `What a line is worth is “${amount}” × “${quantity}”.`,
  "end-day": ({ column, endIs }) =>
    endIs === "last-with"
      ? `“${column}” is the last day with the subscription.`
      : `“${column}” is the first day without the subscription.`,
  "amount-per": ({ column, per }) => `“${column}” is paid for a ${per}.`,
  "far-end-is-none": ({ count }) =>
    `${some(count, "end", "ends")} in 2099 or later ${count === 1 ? "stands" : "stand"} for no end.`,
};

const delimiters: Record<Delimiter, string> = { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "vertical bars" };

export const report = {
  title: "What was read and what was not",
  read: (count: number, used: number) => `${rows(count)} read, ${number(used)} used.`,
  all: "Every row could be used.",
  skipped: "Left out",
  reasons: skipped,
  worth: (amount: string) => `together worth ${amount}`,
  lines,
  refunds: "Refunds",
  refunded: (count: number, amount: string) =>
    `${some(count, "line", "lines")} below zero. ${amount} was paid back and is taken off the revenue.`,
  noRefunds: "No line is below zero.",
  refundOnly: (count: number) =>
    `${some(count, "customer appears", "customers appear")} with refunds only and ${count === 1 ? "is" : "are"} not counted as ${count === 1 ? "a customer" : "customers"}.`,
  assumed: "What was assumed",
  assumptions,
  ungrouped: (column: string) => `“${column}” has too many different values to put customers together by it.`,
  careful: "What to be careful about",
  encoding: (encoding: string, delimiter: string) => `Read as ${encoding}, with columns separated by ${delimiter}.`,
  sheet: (sheet: string) => `Read from the sheet “${sheet}”.`,
  delimiters,
};
