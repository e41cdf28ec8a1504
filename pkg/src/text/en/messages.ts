import { messagesOf } from "../message.js";

const number = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 6 });

function allowed(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `between ${number(low)} and ${number(high)}`;
  if (low !== null) return `${number(low)} or more`;
  return high !== null ? `${number(high)} or less` : "a number";
}

/** What errors, warnings and reasons say in English. */
export const messages = messagesOf({
  "missing-input": ({ name }) => `\`${name}\` is missing.`,
  "invalid-input": ({ name, problem }) => (name ? `\`${name}\`: ${problem}.` : `${problem}.`),
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
  "missing-unit": ({ name }) =>
    `\`${name}\` is missing: name the unit of both quantities, or of neither (then both are per year).`,
  "unsupported-scale": ({ low, high }) =>
    `An effort score is asked on 1 to 5 or 1 to 7, not on ${number(low)} to ${number(high)}.`,
  ambiguous: ({ first, second }) => `Give either ${first}, or ${second}, not both.`,
  "too-large": ({ name }) => `The numbers are too large to compute \`${name}\`.`,
  stopped: ({ problem }) => `The calculation stopped (${problem}). Very large data can run out of memory.`,

  "small-sample": ({ n }) => `Only ${number(n)} in the sample: below 30, the figure moves a lot from sample to sample.`,
  "no-variance": () => "All answers fall in one group, so this interval has no width. Use the adjusted one.",
  "scale-may-start-at-one": () =>
    "The answers run from 1 to 10. The question needs a scale from 0: without it, detractors may be missing.",
  "not-a-proportion": () => "This figure is not a share of its base, so it has no interval and can exceed 100%.",
  "reactivated-customers": ({ surplus }) =>
    `${number(surplus)} more customers than the start and the new ones explain: some came back. The rate is above 100%.`,
  "does-not-add-up": ({ difference }) =>
    `The customers at the end are ${number(Math.abs(difference))} ${difference > 0 ? "more" : "fewer"} than start, new and lost customers give.`,
  "not-a-count": () => "These are amounts, not counts, so there is no interval.",

  "no-answers": () => "There are no answers yet.",
  "empty-group": ({ name }) => `\`${name}\` is 0: a share of nobody is undefined.`,
  "nothing-varies": () => "Nothing varies, so the difference cannot be tested.",
  "nobody-leaves": () => "With no churn, nobody ever leaves: the lifetime has no end.",
  diverges: () => "The payments grow as fast as they are discounted, so their sum has no limit.",
});
