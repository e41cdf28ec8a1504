// All messages in English: errors, warnings, reasons and assumptions.

import type { RfmCutoffs } from "../../wasm/types.js";
import { type Finding, type Found, messagesOf } from "../message.js";
import { assumptions } from "./assumptions.js";
import { ofCalculators } from "./calculator-messages.js";
import { errors } from "./errors.js";
import { number, some } from "./exact.js";
import { lines as linesOf } from "./lines.js";

/** The RFM measures that customers are scored by. */
const measures: Record<keyof RfmCutoffs, string> = {
  recency: "Recency",
  frequency: "Frequency",
  monetary: "Monetary value",
};

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
  "gaps-exceed-recency": ({ count }) =>
    `The gaps of ${some(count, "customer", "customers")} add up to more than the time from first to last purchase. Are \`logGaps\` in the same unit as \`recency\`?`,
  "leavers-only": ({ staying }) =>
    `This average ignores ${some(staying, "customer who is", "customers who are")} still active, so it is too low. Use the median or the restricted mean instead.`,
  "few-events": ({ perCovariate }) =>
    `Only ${some(perCovariate, "leaver", "leavers")} per covariate. With fewer than 10, coefficients may be far off: use fewer covariates.`,
  "competing-causes": () =>
    "1 − Kaplan–Meier for each reason shows what would happen if the other reasons did not exist. Together they exceed the share lost: read the cumulative incidence instead.",
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
  "variance-unknown": () =>
    "The groups differ, but too few customers were still there at the same time to say by how much they could differ by chance.",
  collinear: ({ name }) =>
    `\`${name}\` never varies, or follows from the covariates before it, so its effect cannot be separated. Leave it out.`,
  "monotone-likelihood": () =>
    "The covariates separate leavers from stayers perfectly, so no coefficient is best. Leave out the covariate that does it.",
  "spend-has-no-mean": () => "Spend varies so much between customers that its mean is infinite.",
  "spend-is-the-same": () =>
    "Every customer spends the same per purchase. That is the mean, and there are no differences to model.",
  "nobody-returned-twice": () =>
    "Nobody ordered on more than two days, so there are no two gaps between orders to compare.",
  "all-gaps-equal": () => "For every customer, the gaps compared are equal, so k has no upper limit.",
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
