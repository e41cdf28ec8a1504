// What is wrong with an input: the words behind the field's name. A file that cannot be read says them too.

import type { CutsOrder, ExpectedType, Grouped, Problem } from "../../wasm/types.js";
import type { Sentences } from "../message.js";
import { withMinus } from "../minus.js";

const number = (value: number) => withMinus(value.toLocaleString("en", { maximumFractionDigits: 6 }));
const list = (words: readonly string[]) => words.join(", ");

const types: Record<ExpectedType, string> = {
  boolean: "true or false",
  text: "text",
  word: "a word",
  object: "an object",
  list: "a list",
  pair: "a pair",
  "list-of-other-length": "a list of another length",
  numbers: "a list of numbers",
  "whole-number": "a whole number of 0 or more",
  "text-or-number": "text or a number",
  file: "a File, Blob, Response, ReadableStream, Uint8Array, ArrayBuffer or text",
  orders: "the orders that `transactions` returns",
};

const order: Record<CutsOrder, string> = { rising: "ascending", falling: "descending" };

const grouped: Record<Grouped, string> = {
  customers: "choose a column that groups customers",
  contacts: "choose a column that groups contacts",
  purchases: "choose a column that groups purchases",
  ratings: "choose a column of numbers, or of a few categories",
};

/** What problems say: no capital in front and no full stop behind, because an error's sentence is around them. */
export const problems: Sentences<Problem> = {
  "wrong-type": ({ expected, found }) => `expected ${types[expected]}, got ${found}`,
  unfit: () => "this value does not fit",
  "none-of": ({ value, expected }) => `"${value}" is none of ${list(expected)}`,
  "unknown-option": ({ expected }) =>
    expected.length > 0 ? `no such option; the options are ${list(expected)}` : "no such option",
  "only-with": ({ option, value }) => `allowed only with \`${option}\` "${value}"`,
  "not-a-day": ({ value }) => `"${value}" is not a date from 1900 to 2100; write dates as yyyy-mm-dd`,
  "before-start": ({ end, start }) => `${end} is before ${start}; choose a later date`,
  "not-in-order": () => "dates must be in chronological order",
  "wrong-cuts": (cuts) => `expected ${number(cuts.needed)} cut-offs in ${order[cuts.order]} order`,
  "wrong-brackets": ({ most }) =>
    `expected ascending whole ages from 0, none above ${number(most)}, such as [0, 1, 4, 8]`,
  "too-many-periods": ({ found, most }) =>
    `${number(found)} periods, more than the limit of ${number(most)}; choose a longer period, such as a month or a year`,
  "unbounded-value": () => "cumulative value cannot be combined with unbounded retention; choose another kind",
  "needs-every-day": ({ kind }) =>
    `"${kind}" retention needs every active date, but the file has only the last one; use "unbounded"`,
  "only-customers": () => 'only customer retention can be compared; use the measure "customers"',
  "no-such-cohort": ({ start }) => `no cohort starts on ${start}`,
  "no-such-age": ({ start, ages }) => `the cohort of ${start} has ${number(ages)} ages, counted from 0`,
  "not-in-column": ({ value }) => `the column has no value "${value}"`,
  "no-late-entry": () => "a life table cannot take late entry; use kaplanMeier",
  "not-the-nps-scale": ({ low, high }) =>
    `NPS needs a scale of 0 to 10, not ${number(low)} to ${number(high)}; use CSAT or CES`,
  "too-many-segments": ({ found, most }) =>
    `${number(found)} segments, more than the ${number(most)} that can be compared pairwise; merge some`,
  "too-many-values": ({ of, most }) => `more than ${number(most)} different values; ${grouped[of]}`,
  "not-a-currency": ({ value }) => `"${value}" is not a known currency; use an ISO code such as DKK or EUR`,
  "several-currencies": ({ column, currencies }) =>
    `amounts in \`${column}\` are in ${list(currencies)}; convert them to one currency, or leave the amount out`,
  "fewer-files": () => "the table was read from fewer files",
  "unknown-parameter": ({ expected }) => `no such parameter; this model has ${list(expected)}`,
  "no-covariates": () => "BG/BB and MBG/CNBD-k take no covariates; leave them out, or choose another model",
  "no-residual": () =>
    "residual purchases need Pareto/NBD or BG/BB; with other models, give a horizon and a discount rate",
  reported: ({ detail }) => detail,
  "binary-workbook": () => "Excel's binary format .xlsb is not supported; save it as .xlsx",
  "cell-too-long": () => "a cell holds more than 1 MB",
  "cells-out-of-order": ({ cell }) => `cells are out of order at ${cell}`,
  "damaged-or-too-large": () => "it is damaged, or has too many cells",
  "http-status": ({ status }) => `the server answered ${status}`,
  "no-file-system": () => "files cannot be opened by path here",
  "worker-ended": () => "the worker ended or could not start",
  "not-started": () => "call init(module) first, and wait for it",
  trapped: ({ detail }) => `the core gave up (${detail}), as it does when memory runs out`,
  "not-a-local-file": () => "use a file: URL, in Node only; in a browser, fetch it yourself and pass the Response",
  "no-files": () => "the list has no files; add at least one",
  "mixed-decimals": () =>
    "the text files use decimal commas and cannot be combined with spreadsheets; save the sheets as CSV and open those",
  "not-a-time-zone": ({ value }) => `"${value}" is not a time zone; use a name such as Europe/Copenhagen or UTC`,
  "mixed-times": () => "give start, end and today as three dates, or as three numbers in one unit",
  "mixed-expectations": () => "give either fractions (each 1 or less) or numbers of points (each above 1), not both",
  "mixed-groups": () => "give every group in the same way: as values, as a mean, or as { mean, standardDeviation, n }",
  "unknown-spread": () =>
    "the spread of changes does not follow from summaries before and after; give treatedChange and controlChange",
  "no-parameters": () => "the fit has no parameters; its `reason` says why",
  "other-fit": ({ expected, parameter }) =>
    `expected a fit of ${expected.join(" or ")}, which has no parameter "${parameter}"`,
  "no-mean-spend": () => "the spend model has no mean to predict from; give one average amount instead",
  "after-the-data": ({ end }) => `the data end on ${end}; choose that day or an earlier one`,
  "not-by-day": () => "BG/BB counts periods and cannot be tracked by day; choose another model",
};
