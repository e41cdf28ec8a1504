// Errors in English. Apart from the other messages, so that an entry that only throws does not ship them.

import type { ErrorData, GzipProblem } from "../../problem.js";
import type { FileKind, Problem } from "../../wasm/types.js";
import { messagesOf, type Sentences, sentence } from "../message.js";
import { number } from "./exact.js";
import { problems } from "./problems.js";

function allowed(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `between ${number(low)} and ${number(high)}`;
  if (low !== null) return `${number(low)} or more`;
  return high !== null ? `${number(high)} or less` : "a number";
}

const said = (problem: Problem) => sentence(problems, problem);

/** What a file is that is no table, and what to do. */
const kinds: Record<FileKind, string> = {
  html: "This is a web page (HTML), not a table. Where it was made, export the table as CSV or XLSX and open that.",
  xml: "This is XML, not a table. Where it was made, export the table as CSV or XLSX and open that.",
  archive:
    "This is a ZIP archive without exactly one table (CSV, TSV, TXT or JSON). Unpack it, and open the table in it.",
  json: "This JSON holds no list of records. Export the table as CSV, or as a list such as [{…}, {…}], and open that.",
  spss: "This is an SPSS data file. In SPSS, choose File › Save As, set the type to CSV, tick “Write variable names to file”, and open that.",
};

/** What is wrong with a gzip file, and what to do. */
const gzip: Record<GzipProblem, string> = {
  "cut-off": "ends too early: it was not copied or downloaded to its end. Get it again",
  damaged: "is damaged: what it unpacks to is not what was packed. Get it again",
  "trailing-bytes": "is followed by bytes that are not gzip. Unpack it yourself, and open the file in it",
};

/** Errors. */
export const errors: Sentences<ErrorData> = {
  "missing-input": ({ name }) => `\`${name}\` is missing.`,
  "invalid-input": ({ name, problem }) => (name ? `\`${name}\`: ${said(problem)}.` : `${said(problem)}.`),
  "not-a-number": ({ name, value, position }) =>
    position === null
      ? `\`${name}\` must be a number, but it is ${value}.`
      : `\`${name}\` must hold numbers, but value ${position} is ${value}.`,
  "out-of-range": ({ name, value, low, high }) =>
    `\`${name}\` must be ${allowed(low, high)}, but it is ${number(value)}.`,
  "not-whole": ({ name, value }) => `\`${name}\` counts something, so ${number(value)} must be a whole number.`,
  "part-exceeds-whole": ({ partName, part, wholeName, whole }) =>
    `\`${partName}\` (${number(part)}) cannot be more than \`${wholeName}\` (${number(whole)}).`,
  "score-outside-scale": ({ position, value, low, high }) =>
    `Answer ${position} is ${number(value)}, outside the scale ${low} to ${high}.`,
  "fractional-score": ({ position, value }) =>
    `Answer ${position} is ${number(value)}; answers must be whole numbers, so round them first by a rule of your own.`,
  "wrong-counts": ({ expected, found }) =>
    `\`counts\` needs ${expected} numbers, one for each answer, but has ${found}.`,
  "wrong-length": ({ name, expected, found }) =>
    `\`${name}\` needs ${number(expected)} values, but has ${number(found)}.`,
  "impossible-history": ({ position, frequency, recency, age }) =>
    `Customer ${position} has ${frequency} repeat purchases, the last at ${recency} of ${age}. The number must be whole, and the last purchase must lie within the observed time, counted from the first purchase: 0 without a repeat.`,
  "late-entry": ({ position, entry, duration }) =>
    `Row ${position} enters at ${number(entry)}, which is not before the end of its duration (${number(duration)}).`,
  "entry-not-supported": () =>
    "This method needs customers observed from the start: leave out `entry`, or use `cumulativeIncidence`, which takes it.",
  "revenue-differs": ({ position, value }) =>
    `Contact ${position} gives its account a revenue of ${number(value)}, but another contact of the account gives a different amount.`,
  "does-not-add-up-to": ({ name, stated, computed, difference }) =>
    `The parts give ${number(computed)}, but \`${name}\` is ${number(stated)}: a difference of ${number(difference)}.`,
  "not-increasing": ({ name, position }) =>
    `\`${name}\` must be in increasing order, but value ${position} is not above the one before.`,
  overdrawn: ({ position, asked, available }) =>
    `Event ${position} redeems ${number(asked)} points, but only ${number(available)} are there.`,
  "missing-unit": ({ name }) =>
    `\`${name}\` is missing: give the unit of both quantities, or of neither (then both are per year).`,
  "unsupported-scale": ({ low, high }) =>
    `An effort score is asked on 1 to 5 or 1 to 7, not on ${number(low)} to ${number(high)}.`,
  ambiguous: ({ first, second }) => `Give either ${first}, or ${second}, not both.`,
  "too-large": ({ name }) => `The numbers are too large to compute \`${name}\`.`,
  stopped: ({ problem }) => `The calculation stopped: ${said(problem)}.`,
  "no-simd": () =>
    "This browser cannot read files here: it lacks an instruction set (WebAssembly SIMD) that every browser since March 2023 has. Use Chrome or Edge 91, Firefox 89, Safari 16.4 or Node 16.4, or newer.",
  "wasm-blocked": () =>
    "WebAssembly is blocked here. Allow 'wasm-unsafe-eval' in the page's policy, or give loyalkit/slim a compiled module.",
  "worker-blocked": () =>
    "The worker that reads files is blocked here. Allow worker-src blob: in the page's policy (and loyalkit among its trusted-types, if it names any), or start loyalkit/analysis/worker yourself: configure({ worker }). Node needs --allow-worker where it asks for permissions.",
  "worker-gone": ({ detail }) =>
    `The analysis was stopped from outside${detail ? ` (${detail})` : ""}, most often because memory ran out. Close other tabs or programs and try again: the file is still open.`,
  "file-changed": () => "The file was changed, moved or locked after it was opened. Open it again.",
  "stream-locked": () => "This stream is being read already, or was. Pass one that nobody has read from.",
  "stream-too-large": ({ most }) =>
    `This stream holds more than ${number(most)} MB, and a stream is kept until it has been read twice. Save it as a file and open that, or raise \`streamLimit\`.`,
  "storage-refused": ({ detail }) =>
    `What was read could not be kept (${detail}): memory or disk are full, or may not be used. Make room, or open the file itself instead of a stream.`,
  "damaged-gzip": ({ problem, member }) =>
    `${member === 1 ? "The gzip file" : `Part ${number(member)} of the gzip file`} ${gzip[problem]}.`,
  "unusable-name": ({ name, value, dialect }) =>
    `\`${name}\` cannot be "${value}" in ${dialect}: it is too long, or has a character that cannot be quoted. Use a view with plain names.`,
  "unclosed-quote": ({ line }) =>
    `A quote opened on line ${line} is never closed. Close it, or remove it, and open the file again.`,
  "record-too-long": ({ line }) =>
    `The row on line ${line} is longer than 1 MiB. Is the file a table, one row per line?`,
  "too-many-fields": ({ line, most }) =>
    `The row on line ${line} has more than ${number(most)} fields. Is the file a table, one row per line?`,
  "not-text": ({ line }) => `This is not text (line ${line}). Save the sheet as CSV and open that.`,
  "not-a-table": ({ kind }) => kinds[kind],
  "file-too-large": ({ most }) =>
    `This file holds more than ${number(most)} MB. Export fewer rows or columns, or split the file, and open the parts together.`,
  "encrypted-file": () => "This file is encrypted. Open it with its password, save it without one, and open that.",
  "unreadable-spreadsheet": ({ problem }) =>
    `The spreadsheet cannot be read. Open it where it was made, save the sheet as CSV, and open that. (What stopped the reading: ${said(problem)}.)`,
  "spreadsheet-too-large": ({ most }) =>
    `This spreadsheet unpacks to more than ${number(most)} MB. Save the sheet as CSV and open that.`,
  "sparse-sheet": ({ cell, blankRows }) =>
    `Cell ${cell} lies below ${number(blankRows)} blank rows. Delete it, or the rows above it, and open the file again.`,
  "no-such-sheet": ({ name, sheets }) => `There is no sheet "${name}". The file has ${sheets.join(", ")}.`,
  "empty-file": () => "The file is empty.",
  "different-columns": ({ file, expected, found }) =>
    `The columns of file ${file} are not those of the first: ${found.join(", ")} instead of ${expected.join(", ")}. Give both files the same columns in the same order, or open them one by one.`,
  "no-such-column": ({ name, columns }) => `There is no column \`${name}\`. The table has ${columns.join(", ")}.`,
  "not-a-date-column": ({ name, line, value }) =>
    `\`${name}\` does not hold dates: line ${line} says "${value}". Write days as yyyy-mm-dd.`,
  "not-a-number-column": ({ name, line, value }) => `\`${name}\` does not hold numbers: line ${line} says "${value}".`,
  "not-a-flag-column": ({ name, line, value }) =>
    `\`${name}\` does not say yes or no: line ${line} says "${value}". Use 1 and 0, or yes and no.`,
  "not-a-score-column": ({ name, line, value, low, high }) =>
    `\`${name}\` does not hold answers from ${number(low)} to ${number(high)}: line ${line} says "${value}".`,
  "too-many-rows": ({ rows, megabytes }) =>
    `At row ${number(rows)} the file exceeds the ${number(megabytes)} MB that a browser tab can safely hold. Aggregate by customer in your database first, and open the result here.`,
  "no-usable-rows": ({ rows, reasons }) =>
    rows === 0
      ? "The file has no rows below the column names."
      : rows === 1
        ? `The one row cannot be used: ${reasons.join(", ")}.`
        : `None of the ${number(rows)} rows can be used: ${reasons.join(", ")}.`,
  "unreadable-file": ({ problem }) =>
    `The file cannot be read (${said(problem)}). Was it moved or changed? Open it again.`,
  closed: ({ name }) => `\`${name}\` is closed. Open the file again.`,
  "mixed-currencies": ({ column, currencies }) =>
    `\`${column}\` holds amounts in ${currencies.join(", ")}. They cannot be added up: convert them to one currency first, or keep one currency per file.`,
};

/** Errors alone, so that an entry that only throws does not ship the rest. */
export const errorMessages = /* @__PURE__ */ messagesOf(errors);
