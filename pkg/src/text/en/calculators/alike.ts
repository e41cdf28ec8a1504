// What several calculators say alike, in labels and in sentences.

import type { Said } from "../../calculators.js";

export const level = "Confidence level";
export const difference = { difference: "Difference", before: "Before", after: "After", p: "p-value", z: "z" };
export const per = { month: "month", quarter: "quarter", week: "week" };
export const units = { year: "year", quarter: "quarter", month: "month", week: "week", day: "day" };

/** The labels of a share. */
export const share = (figure: string) => ({ choices: {}, figures: { value: figure } });

/** The word for one, or for any other number. */
export const plural = ({ value }: Said, one: string, other: string): string => (value === 1 ? one : other);

interface Range {
  low: Said;
  high: Said;
  level: Said;
}

/** Between which limits the truth is; nothing where there are none. */
export const truly = ({ low, high, level }: Range): string =>
  low.value === null ? "" : ` With ${level} confidence, the true value is between ${low} and ${high}.`;

/** A share, and how precise it is. */
export const ofShare = (sentence: (value: Said) => string) => ({
  share: ({ value, ...range }: Range & { value: Said }) => `*${sentence(value)}*${truly(range)}`,
  alone: ({ value }: { value: Said }) => `*${sentence(value)}*`,
});

interface Change extends Range {
  size: Said;
  n: Said;
  of: Said;
}

/** Whether something has really changed. `counted` is what there were so many of, before and after; `unit` goes with a change. */
export const changed = (what: string, counted: string, unit = "") => {
  const surely =
    (verb: string) =>
    ({ size, low, high, level }: Change) =>
      `*Yes.* ${what} ${verb} by ${size}${unit}; with ${level} confidence, the true change is between ${low} and ${high}.`;
  const perhaps =
    (verb: string) =>
    ({ size, low, high, n, of }: Change) =>
      `*Not clearly.* ${what} ${verb} by ${size}${unit}, but with ${n.value === of.value ? `${n} ${counted} each` : `${n} and ${of} ${counted}`} the true change could be anywhere from ${low} to ${high}.`;
  return {
    rose: surely("rose"),
    fell: surely("fell"),
    "unclear-rise": perhaps("rose"),
    "unclear-fall": perhaps("fell"),
    same: ({ low, high }: Change) =>
      `*Not as far as can be seen.* The true change could be anywhere from ${low} to ${high}.`,
  };
};
