import type { ErrorData, GzipProblem } from "../../problem.js";
import type { Assumption, FileKind, Problem, Reason, RfmCutoffs, Warning } from "../../wasm/types.js";
import { type Finding, messagesOf, type Sentences, sentence } from "../message.js";
import { withMinus } from "../minus.js";
import { assumptions } from "./assumptions.js";
import { lines as linesOf } from "./lines.js";
import { problems } from "./problems.js";

const number = (value: number) => withMinus(value.toLocaleString("en", { maximumFractionDigits: 6 }));

const some = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;

function allowed(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `between ${number(low)} and ${number(high)}`;
  if (low !== null) return `${number(low)} or more`;
  return high !== null ? `${number(high)} or less` : "a number";
}

const said = (problem: Problem) => sentence(problems, problem);

/** The RFM measures that customers are scored by. */
const measures: Record<keyof RfmCutoffs, string> = {
  recency: "Recency",
  frequency: "Frequency",
  monetary: "Monetary value",
};

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
const errors: Sentences<ErrorData> = {
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

/** Assumptions whose code a warning has too. */
type Shared = Extract<Assumption, { code: Warning["code"] }>;

/** A warning or a reason. */
type Found = Sentences<Reason | Warning | Shared>;

/** Warnings and reasons that calculators have: what an element of one ships, beside the errors. */
const ofCalculators = {
  "small-sample": ({ n }) => `Only ${number(n)} in the sample. Below 30, figures vary a lot from sample to sample.`,
  "no-variance": () =>
    "All answers are alike, so this interval has no width and says nothing about precision. Collect more answers or, for an NPS, use the adjusted method.",
  "scale-may-start-at-one": () =>
    "The answers run from 1 to 10, but NPS needs a scale from 0 to 10. Detractors may be missing.",
  "not-a-proportion": () => "This figure is not a share of its base, so it can exceed 100% and has no interval.",
  "reactivated-customers": ({ surplus }) =>
    `There ${surplus === 1 ? "is" : "are"} ${some(surplus, "more customer", "more customers")} at the end than opening and new customers explain, so some came back. The rate is above 100%.`,
  "does-not-add-up": ({ difference }) =>
    `The customers at the end are ${number(Math.abs(difference))} ${difference > 0 ? "more" : "fewer"} than opening, new and lost customers add up to.`,
  "newcomers-may-be-lost": ({ acquired }) =>
    `\`lostOfAcquired\` is missing: none of the ${number(acquired)} customers acquired in the period is taken to be among those lost. If some are, churn is too high.`,
  "tier-without-history": ({ tier }) =>
    `Tier ${tier}, counted from the lowest, had no customers at the start, so nobody knows how they move: the projection keeps everyone in it.`,
  "self-selected": () =>
    "Members chose to join, so they differ from others in more than the programme. Only a random hold-out shows what the programme adds.",
  "unverified-assumption": () =>
    "This rests on an assumption that nobody has verified for your business. Use your own figure.",
  "not-a-count": () => "These are amounts, not counts, so there is no confidence interval.",
  "no-answers": () => "There are no answers yet.",
  "empty-group": ({ name }) => `\`${name}\` is 0: a share of nobody is undefined.`,
  "nothing-varies": () => "Nothing varies, so the difference cannot be tested.",
  "out-of-reach": () => "This target cannot be reached, however much is added.",
  "time-is-up": () => "The deadline has passed, so no pace can still reach the goal.",
  "nothing-lost": () => "Nothing was lost, so the ratio is undefined.",
  "costs-all-margin": () => "The cost uses up the whole margin, so no additional sales can pay for it.",
  "no-cost": () => "The cost is 0, so its return is undefined.",
  "grows-forever": () => "Each customer brings in at least one more, so growth has no limit.",
  "nobody-leaves": () => "With no churn, nobody ever leaves, so the lifetime is infinite.",
  "nobody-returned": () => "Nobody ordered on more than one day, so there are no gaps between orders to learn from.",
  "too-few-orders": ({ found, needed }) =>
    `A buying rhythm needs ${number(needed)} days with an order; this customer has ${number(found)}.`,
  diverges: () => "Payments grow as fast as they are discounted, so their sum is infinite.",
} satisfies Partial<Found>;

/** Warnings and reasons that files have. */
const ofFiles: Omit<Found, keyof typeof errors | keyof typeof ofCalculators> = {
  "ragged-rows": ({ count, lines }) =>
    `${count === 1 ? "1 row has" : `${number(count)} rows have`} too many or too few cells (${linesOf(lines, count)}). Missing cells are read as empty.`,
  nul: ({ count, lines }) =>
    `${count === 1 ? "1 line has" : `${number(count)} lines have`} NUL bytes (${linesOf(lines, count)}). They are read as spaces.`,
  "open-quote": ({ count, lines }) =>
    `${count === 1 ? "1 quote is" : `${number(count)} quotes are`} never closed (${linesOf(lines, count)}). The text after ${count === 1 ? "it" : "them"} is read as if ${count === 1 ? "it were" : "they were"} not there. Check the rows there.`,
  "stray-values": ({ column, count, lines }) =>
    `${count === 1 ? "1 cell" : `${number(count)} cells`} of \`${column}\` ${count === 1 ? "is" : "are"} different from the rest of the column (${linesOf(lines, count)}). Rows that need ${count === 1 ? "it" : "them"} are skipped.`,
  "column-left-out": ({ column, line, value }) =>
    `\`${column}\` cannot be read and was left out: line ${line} says "${value}". Choose another column, or correct it in the file.`,
  "too-many-categories": ({ column, most }) =>
    `\`${column}\` has more than ${number(most)} different values, so it is no rating and was left out.`,
  "answers-are-groups": ({ column }) =>
    `\`${column}\` holds groups (promoter, passive, detractor), not answers from 0 to 10, so there is no mean.`,
  "mixed-decimals": ({ column, pointCount, point, commaCount, comma }) =>
    `Decimal marks differ within \`${column}\`: ${number(pointCount)} numbers have a point (${linesOf(point, pointCount)}), ${number(commaCount)} a comma (${linesOf(comma, commaCount)}). Each is read by its own mark. Check that they mean the same.`,
  "total-row": ({ count, lines }) =>
    count === 1
      ? `Line ${lines[0]} is a total of other rows and was left out.`
      : `${number(count)} rows are totals of others and were left out (${linesOf(lines, count)}).`,
  "identifiers-destroyed": ({ column, count, lines }) =>
    `${count === 1 ? "1 cell" : `${number(count)} cells`} of \`${column}\` ${count === 1 ? "is a long number" : "are long numbers"} that a spreadsheet has rounded, such as 4.57E+11 (${linesOf(lines, count)}). Different customers may now look the same. Export the column again, as text.`,
  mojibake: ({ count, lines, example, repaired }) =>
    `${count === 1 ? "1 row has" : `${number(count)} rows have`} garbled characters (${linesOf(lines, count)}): "${example}" was most likely "${repaired}". The figures are right, but names are misspelt. Repair them while reading (the hint \`repair\`), or export the file again as UTF-8.`,
  "mixed-encodings": ({ count, lines }) =>
    `${count === 1 ? "1 line was" : `${number(count)} lines were`} saved in a different character encoding from the rest of the file and read as Western European (Windows) (${linesOf(lines, count)}). Check the characters there.`,
  "date-conflict": ({ column, dmyCount, dmy, mdyCount, mdy }) =>
    `The dates of \`${column}\` contradict each other: ${number(dmyCount)} must have the day first (${linesOf(dmy, dmyCount)}), ${number(mdyCount)} the month (${linesOf(mdy, mdyCount)}). One group is wrong, and dates that fit both are uncertain.`,
  "may-still-rise": () => "Customers may still come back, so these shares can rise even in finished periods.",
  "buyers-only": () =>
    "The file contains only customers who ordered. Those who signed up but never ordered are in no cohort.",
  "without-signup": ({ count }) =>
    `${count === 1 ? "1 customer is" : `${number(count)} customers are`} left out because the signup date is unknown.`,
  // A warning of some refunds, and what is assumed of all.
  "refunds-left-out": (found) =>
    "count" in found
      ? found.count === 1
        ? `1 refund (${number(found.amount)}) is left out because its customer had not ordered yet.`
        : `${number(found.count)} refunds (${number(found.amount)} in total) are left out because their customers had not ordered yet.`
      : assumptions["refunds-left-out"](found),
  "few-buyers": ({ n }) => `Only ${some(n, "buyer", "buyers")}: with fewer than 500, segments are small.`,
  "few-distinct-values": ({ name, distinct, bins }) =>
    `${measures[name as keyof RfmCutoffs] ?? name} has only ${some(distinct, "value", "different values")}, so some of the ${number(bins)} scores are not used.`,
  "orders-after-as-of": ({ count }) =>
    `${count === 1 ? "1 order is" : `${number(count)} orders are`} after the as-of day and left out.`,
  "spend-left-out": ({ count }) =>
    `${count === 1 ? "1 customer" : `${number(count)} customers`} whose repeat purchases average 0 or less ${count === 1 ? "is" : "are"} left out of the spend model.`,
  "spend-follows-frequency": ({ correlation }) =>
    `Customers who buy more often spend ${correlation > 0 ? "more" : "less"} per purchase (correlation ${number(correlation)}), but the model assumes spend is independent of frequency.`,
  "no-mean-lifetime": () =>
    "So many customers stay so long that the mean lifetime is infinite. Use the half-life or a discounted value.",
  "active-by-construction": ({ count }) =>
    `${count === 1 ? "1 customer has" : `${number(count)} customers have`} bought once. This model counts ${count === 1 ? "this customer" : "them all"} as active; MBG/NBD and Pareto/NBD do not.`,
  "leavers-only": ({ staying }) =>
    `This average ignores ${some(staying, "customer who is", "customers who are")} still active, so it is too low. Use the median or the restricted mean instead.`,
  "few-events": ({ perCovariate }) =>
    `Only ${some(perCovariate, "leaver", "leavers")} per covariate. With fewer than 10, coefficients may be far off: use fewer covariates.`,
  "nobody-at-risk": ({ time }) =>
    `By ${number(time)} everyone under observation had left; others entered later. The curve stays at 0 from there on.`,
  "terms-left-out": ({ count, most }) =>
    `The comments have more than ${number(most)} different words, so ${number(count)} occurrences of further words were not counted.`,
  "ends-after-last-start": ({ count, lastStart }) =>
    `${count === 1 ? "1 subscription ends" : `${number(count)} subscriptions end`} more than a month after the last one began (${lastStart}). If some of these ends are still in the future, set the as-of day.`,
  "starts-day-after-end": ({ count }) =>
    `${count === 1 ? "1 subscription starts" : `${number(count)} subscriptions start`} the day after the customer's previous one ended, which counts as a one-day pause. If the end date is the last day of the subscription, say so.`,
  "rows-after-as-of": ({ count }) =>
    `${count === 1 ? "1 row is" : `${number(count)} rows are`} after the as-of day and left out.`,
  "not-answered": ({ count }) =>
    `${count === 1 ? "1 contact was" : `${number(count)} contacts were`} not answered and ${count === 1 ? "does" : "do"} not count towards response times.`,
  "scale-not-said": ({ lowest, highest }) =>
    `Scale unknown: the answers run from ${number(lowest)} to ${number(highest)}. Choose the scale that was asked to get a score.`,
  "answers-refused": ({ count, of }) =>
    `No score: ${number(count)} of ${number(of)} answers are not on the scale, and they could change the score. Check the column and the scale.`,
  "no-amounts": () => "The file has no amounts. Choose the column of amounts to see money.",
  "still-open": () => "No period behind this figure has finished yet.",
  "nobody-seen": () => "There are no customers to analyse.",
  "no-events": () => "Nobody left, so there is nothing to learn from.",
  "one-group": () => "There is only one group, so there is nothing to compare.",
  collinear: ({ name }) =>
    `\`${name}\` never varies, or follows from the covariates before it, so its effect cannot be separated. Leave it out.`,
  "monotone-likelihood": () =>
    "The covariates separate leavers from stayers perfectly, so no coefficient is best. Leave out the covariate that does it.",
  "spend-has-no-mean": () => "Spend varies so much between customers that its mean is infinite.",
  "spend-is-the-same": () =>
    "Every customer spends the same per purchase. That is the mean, and there are no differences to model.",
  "not-converged": () =>
    "The model did not converge: the data may be too few to estimate its parameters, or the model does not suit them.",
  "not-seen-so-long": ({ longest }) =>
    `Nobody was observed for that long: the longest was ${some(longest, "day", "days")}.`,
  "too-few-customers": ({ found, needed }) =>
    `Needs ${some(needed, "customer", "customers")}; there ${found === 1 ? "is" : "are"} ${number(found)}.`,
  "too-few-periods": ({ found, needed }) =>
    `Needs ${some(needed, "finished period", "finished periods")}; there ${found === 1 ? "is" : "are"} ${number(found)}.`,
};

/** Errors, warnings, reasons and assumptions in English. */
export const messages = /* @__PURE__ */ messagesOf<Finding>(errors, ofCalculators, ofFiles, assumptions);

/** Those that a calculator may have to say. */
export const calculatorMessages = /* @__PURE__ */ messagesOf<Finding>(errors, ofCalculators);

/** Errors alone, so that an entry that only throws does not ship the rest. */
export const errorMessages = /* @__PURE__ */ messagesOf(errors);
