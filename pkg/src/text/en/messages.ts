import type { LoyaltyError as ErrorData, Problem, Reason, RfmCutoffs, Warning } from "../../wasm/types.js";
import { messagesOf, type Sentences, sentence } from "../message.js";
import { lines as linesOf } from "./lines.js";
import { problems } from "./problems.js";

const number = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 6 });

function allowed(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `between ${number(low)} and ${number(high)}`;
  if (low !== null) return `${number(low)} or more`;
  return high !== null ? `${number(high)} or less` : "a number";
}

const said = (problem: Problem) => sentence(problems, problem);

/** What customers are scored by. */
const measures: Record<keyof RfmCutoffs, string> = {
  recency: "Recency",
  frequency: "Frequency",
  monetary: "Monetary value",
};

/** What errors say. */
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
    `Answer ${position} is ${number(value)}; answers are whole numbers, so round them by a rule of your own first.`,
  "wrong-counts": ({ expected, found }) =>
    `\`counts\` needs ${expected} numbers, one for each answer, but has ${found}.`,
  "wrong-length": ({ name, expected, found }) =>
    `\`${name}\` needs ${number(expected)} values, but has ${number(found)}.`,
  "impossible-history": ({ position, frequency, recency, age }) =>
    `Customer ${position} has ${frequency} repeat purchases, the last at ${recency} of ${age}. Purchases are whole numbers, times run from the first purchase on, and the last lies within the time that was observed; it is 0 where nothing was bought again.`,
  "late-entry": ({ position, entry, duration }) =>
    `Row ${position} enters at ${number(entry)}, which is not before the end of its duration (${number(duration)}).`,
  "revenue-differs": ({ position, value }) =>
    `Contact ${position} gives its account a revenue of ${number(value)}, another contact of the account a different one.`,
  "does-not-add-up-to": ({ name, stated, computed, difference }) =>
    `The parts give ${number(computed)}, but \`${name}\` is ${number(stated)}: a difference of ${number(difference)}.`,
  "not-increasing": ({ name, position }) =>
    `\`${name}\` must rise from each value to the next, but value ${position} is not above the one before.`,
  overdrawn: ({ position, asked, available }) =>
    `Event ${position} redeems ${number(asked)} points, but only ${number(available)} are there.`,
  "missing-unit": ({ name }) =>
    `\`${name}\` is missing: name the unit of both quantities, or of neither (then both are per year).`,
  "unsupported-scale": ({ low, high }) =>
    `An effort score is asked on 1 to 5 or 1 to 7, not on ${number(low)} to ${number(high)}.`,
  ambiguous: ({ first, second }) => `Give either ${first}, or ${second}, not both.`,
  "too-large": ({ name }) => `The numbers are too large to compute \`${name}\`.`,
  stopped: ({ problem }) => `The calculation stopped (${said(problem)}). Very large data can run out of memory.`,
  "no-simd": () =>
    "This browser cannot read files here: it lacks an instruction set (WebAssembly SIMD) that every browser since March 2023 has. Use Chrome or Edge 91, Firefox 89, Safari 16.4 or Node 16.4, or newer.",
  "unclosed-quote": ({ line }) =>
    `A quote opened on line ${line} is never closed. Close it, or remove it, and open the file again.`,
  "record-too-long": ({ line }) =>
    `The row on line ${line} is longer than 1 MiB. Is the file a table, one row per line?`,
  "too-many-fields": ({ line, most }) =>
    `The row on line ${line} has more than ${number(most)} fields. Is the file a table, one row per line?`,
  "not-text": ({ line }) => `This is not text (line ${line}). Save the sheet as CSV and open that.`,
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
  "not-a-score-column": ({ name, line, value, low, high }) =>
    `\`${name}\` does not hold answers from ${number(low)} to ${number(high)}: line ${line} says "${value}".`,
  "too-many-rows": ({ rows, megabytes }) =>
    `At row ${number(rows)} the file has outgrown the ${number(megabytes)} MB that a browser tab safely holds. Let the database or warehouse sum up each customer first, and open its result here.`,
  "no-usable-rows": ({ rows, reasons }) =>
    rows === 0
      ? "The file has no rows below its names."
      : `None of the ${number(rows)} rows can be used: ${reasons.join(", ")}.`,
  "unreadable-file": ({ problem }) =>
    `The file cannot be read (${said(problem)}). Was it moved or changed? Open it again.`,
  closed: ({ name }) => `The ${name} was closed. Open the file again.`,
  "mixed-currencies": ({ column, currencies }) =>
    `\`${column}\` holds amounts in ${currencies.join(", ")}. Their sum means nothing: turn them into one currency first, or keep one currency in a file.`,
};

/** What warnings and reasons say. */
const findings: Omit<Sentences<Reason | Warning>, keyof typeof errors> = {
  "small-sample": ({ n }) => `Only ${number(n)} in the sample: below 30, the figure moves a lot from sample to sample.`,
  "no-variance": () => "All answers fall in one group, so this interval has no width. Use the adjusted one.",
  "scale-may-start-at-one": () =>
    "The answers run from 1 to 10. The question needs a scale from 0: without it, detractors may be missing.",
  "not-a-proportion": () => "This figure is not a share of its base, so it has no interval and can exceed 100%.",
  "reactivated-customers": ({ surplus }) =>
    `${number(surplus)} more customers than the start and the new ones explain: some came back. The rate is above 100%.`,
  "does-not-add-up": ({ difference }) =>
    `The customers at the end are ${number(Math.abs(difference))} ${difference > 0 ? "more" : "fewer"} than start, new and lost customers give.`,
  "self-selected": () =>
    "Members chose to be members, so they differ from others in more than the programme. Only a hold-out chosen by chance shows what it adds.",
  "unverified-assumption": () =>
    "This rests on an assumption that nobody has verified for your business. Put in your own figure.",
  "not-a-count": () => "These are amounts, not counts, so there is no interval.",
  "ragged-rows": ({ count, lines }) =>
    `${count === 1 ? "1 row has" : `${number(count)} rows have`} more or fewer cells than there are columns (${linesOf(lines, count)}). Missing cells are empty.`,
  "stray-values": ({ column, count, lines }) =>
    `${count === 1 ? "1 cell" : `${number(count)} cells`} of \`${column}\` ${count === 1 ? "is" : "are"} not like the rest of the column (${linesOf(lines, count)}). Rows that need ${count === 1 ? "it" : "them"} are skipped.`,
  "total-row": ({ count, lines }) =>
    count === 1
      ? `Line ${lines[0]} is the sum of other rows. It is left out.`
      : `${number(count)} rows are sums of others (${linesOf(lines, count)}). They are left out.`,
  "identifiers-destroyed": ({ column, count, lines }) =>
    `${count === 1 ? "1 cell" : `${number(count)} cells`} of \`${column}\` ${count === 1 ? "is a long number" : "are long numbers"} that a spreadsheet has rounded, such as 4.57E+11 (${linesOf(lines, count)}). Different ones now look the same. Export the column again, as text.`,
  mojibake: ({ count, lines, example, repaired }) =>
    `${count === 1 ? "1 row has" : `${number(count)} rows have`} letters that were spoilt before the file was saved (${linesOf(lines, count)}): "${example}" most likely was "${repaired}". The figures are right, but names are spelt so. Have them put right as the file is read (the hint \`repair\`), or export the file again, as UTF-8.`,
  "mixed-encodings": ({ count, lines }) =>
    `${count === 1 ? "1 line was" : `${number(count)} lines were`} saved with another alphabet than the rest of the file (${linesOf(lines, count)}), and read as Western European (Windows). Check the letters there.`,
  "date-conflict": ({ column, dmyCount, dmy, mdyCount, mdy }) =>
    `The dates of \`${column}\` contradict each other: ${number(dmyCount)} can only have the day first (${linesOf(dmy, dmyCount)}), ${number(mdyCount)} only the month (${linesOf(mdy, mdyCount)}). One kind is wrong, and dates that fit both are unsure.`,
  "may-still-rise": () => "Customers may still come back, so these shares can rise, in finished periods too.",
  "buyers-only": () => "The file has only those who ordered: who signed up and never did is in no cohort.",
  "without-signup": ({ count }) =>
    `${number(count)} customers are left out, because the day of their signup is not known.`,
  "refunds-left-out": ({ count, amount }) =>
    `${number(count)} refunds (${number(amount)} in all) are of customers who had not ordered yet and are left out.`,
  "few-buyers": ({ n }) => `Only ${number(n)} buyers: segments of fewer than 500 rest on few customers.`,
  "few-distinct-values": ({ name, distinct, bins }) =>
    `${measures[name as keyof RfmCutoffs] ?? name} has only ${number(distinct)} different values, so that some of the ${number(bins)} scores are given to nobody.`,
  "orders-after-as-of": ({ count }) => `${number(count)} orders are later than the day looked back from and left out.`,
  "spend-left-out": ({ count }) =>
    `${number(count)} customers with repeat purchases of 0 or less on average are left out of the spend.`,
  "spend-follows-frequency": ({ correlation }) =>
    `Who buys more often spends ${correlation > 0 ? "more" : "less"} on a purchase (correlation ${number(correlation)}), but the model takes spend not to depend on that.`,
  "no-mean-lifetime": () =>
    "So many stay for so long that the mean lifetime has no limit. Use the half-life, or a value with a discount.",
  "active-by-construction": ({ count }) =>
    `${number(count)} customers have bought once. This model counts them as active for sure; MBG/NBD and Pareto/NBD do not.`,
  "leavers-only": ({ staying }) =>
    `The mean of those who left leaves out ${number(staying)} who are still there. They stay longer, so it is too short: read the median or the restricted mean.`,
  "few-events": ({ perCovariate }) =>
    `Only ${number(perCovariate)} left for each covariate. With fewer than ten, coefficients may be far off: use fewer covariates.`,
  "nobody-at-risk": ({ time }) =>
    `At ${number(time)} everybody under observation had left, and others were first seen later. The curve stays at 0 from there on.`,
  "terms-left-out": ({ count, most }) =>
    `The comments have more than ${number(most)} different words. ${number(count)} times, a word came up that was not counted.`,
  "ends-after-last-start": ({ count, lastStart }) =>
    `${count === 1 ? "1 subscription ends" : `${number(count)} subscriptions end`} more than a month after the last one began (${lastStart}). If some of these ends are still to come, say the day to look back from.`,
  "starts-day-after-end": ({ count }) =>
    `${count === 1 ? "1 subscription starts" : `${number(count)} subscriptions start`} a day after the customer's one before ended, which counts as a pause of a day. If an end is the last day with the subscription, say so.`,
  "rows-after-as-of": ({ count }) =>
    `${count === 1 ? "1 row is" : `${number(count)} rows are`} later than the day looked back from and left out.`,
  "not-answered": ({ count }) =>
    `${count === 1 ? "1 contact was" : `${number(count)} contacts were`} not answered and ${count === 1 ? "is" : "are"} in no response time.`,

  "no-answers": () => "There are no answers yet.",
  "empty-group": ({ name }) => `\`${name}\` is 0: a share of nobody is undefined.`,
  "nothing-varies": () => "Nothing varies, so the difference cannot be tested.",
  "out-of-reach": () => "However much is added, this is never reached.",
  "time-is-up": () => "The day on which the goal is due has come, so there is no time left for a pace.",
  "nothing-lost": () => "Nothing was lost, so nothing can be divided by it.",
  "costs-all-margin": () => "The cost takes all of the margin, so no additional sales pay for it.",
  "no-cost": () => "There is no cost, so a return on it is undefined.",
  "grows-forever": () => "Each customer brings at least one more, so the number has no limit.",
  "nobody-leaves": () => "With no churn, nobody ever leaves: the lifetime has no end.",
  "nobody-returned": () => "Nobody ordered on two days, so there is no gap between orders to learn from.",
  "too-few-orders": ({ found, needed }) =>
    `An own rhythm needs ${number(needed)} days with an order, and there ${found === 1 ? "is" : "are"} ${number(found)}.`,
  "still-open": () => "Every period that this figure would rest on is unfinished.",
  "nobody-seen": () => "There is not one customer to look at.",
  "no-events": () => "Nobody left, so there is nothing to learn from.",
  "one-group": () => "There is only one group, so there is nothing to compare.",
  collinear: ({ name }) =>
    `\`${name}\` never varies, or follows from the covariates before it, so its effect cannot be told. Leave it out.`,
  "monotone-likelihood": () =>
    "The covariates part those who leave from those who stay without a mistake, so no coefficient is the best one. Leave out the one that does it.",
  "spend-has-no-mean": () => "Spend varies so much from customer to customer that its mean has no limit.",
  "not-converged": () =>
    "No best fit was found: these data do not say enough to tell the parameters apart, or the model does not suit them.",
  "not-seen-so-long": ({ longest }) => `Nobody was seen for that long: the longest was ${number(longest)} days.`,
  "too-few-customers": ({ found, needed }) =>
    `${found === 1 ? "There is 1 customer" : `There are ${number(found)} customers`} to learn from, and ${number(needed)} are needed.`,
  "too-few-periods": ({ found, needed }) =>
    `${found === 1 ? "There is 1 finished period" : `There are ${number(found)} finished periods`}, and ${number(needed)} are needed.`,
  diverges: () => "The payments grow as fast as they are discounted, so their sum has no limit.",
};

/** What errors, warnings and reasons say in English. */
export const messages = /* @__PURE__ */ messagesOf({ ...errors, ...findings });

/** The errors alone: who only throws them does not ship the rest. */
export const errorMessages = /* @__PURE__ */ messagesOf(errors);
