// Data quality: what was read, what was left out and why, and what was assumed.

import type { Delimiter, SkipReason, StateMeaning } from "../../../wasm/types.js";
import { lines } from "../lines.js";
import { number, rows, some } from "./counting.js";

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
  ungrouped: (column: string) => `“${column}” has too many different values to group customers by.`,
  careful: "Warnings",
  encoding: (encoding: string, delimiter: string) => `Read as ${encoding}, with columns separated by ${delimiter}.`,
  sheet: (sheet: string) => `Read from the sheet “${sheet}”.`,
  delimiters,
};
