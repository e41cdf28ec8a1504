// What several calculators say alike, in labels and in sentences.

import type { Said } from "../../calculators.js";

export const level = "Konfidensnivå";
export const difference = { difference: "Forskjell", before: "Før", after: "Etter", p: "p-verdi", z: "z" };
export const per = { month: "måned", quarter: "kvartal", week: "uke" };
export const units = { year: "år", quarter: "kvartal", month: "måned", week: "uke", day: "dag" };

/** The labels of a share. */
export const share = (figure: string) => ({ choices: {}, figures: { value: figure } });

const rules = /* @__PURE__ */ new Intl.PluralRules("nb", { maximumFractionDigits: 2 });

/** The word for one, or for any other number. */
export const plural = ({ value }: Said, one: string, other: string): string =>
  value !== null && rules.select(value) === "one" ? one : other;

interface Range {
  low: Said;
  high: Said;
  level: Said;
}

/** Between which limits the truth is; nothing where there are none. */
export const truly = ({ low, high, level }: Range): string =>
  low.value === null ? "" : ` Med ${level} konfidens ligger den sanne verdien mellom ${low} og ${high}.`;

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
      `*Ja.* ${what} har ${verb} med ${size}${unit}; med ${level} konfidens ligger den sanne endringen mellom ${low} og ${high}.`;
  const perhaps =
    (verb: string) =>
    ({ size, low, high, n, of }: Change) =>
      `*Usikkert.* ${what} har ${verb} med ${size}${unit}, men med ${n.value === of.value ? `${n} ${counted} hver gang` : `${n} og ${of} ${counted}`} kan den sanne endringen være alt fra ${low} til ${high}.`;
  return {
    rose: surely("steget"),
    fell: surely("falt"),
    "unclear-rise": perhaps("steget"),
    "unclear-fall": perhaps("falt"),
    same: ({ low, high }: Change) =>
      `*Ingenting tyder på det.* Den sanne endringen kan være alt fra ${low} til ${high}.`,
  };
};
