// What several calculators say alike, in labels and in sentences.

import type { Said } from "../../calculators.js";

export const level = "Konfidensniveau";
export const difference = { difference: "Forskel", before: "Før", after: "Efter", p: "p-værdi", z: "z" };
export const per = { month: "måned", quarter: "kvartal", week: "uge" };
export const units = { year: "år", quarter: "kvartal", month: "måned", week: "uge", day: "dag" };

/** The labels of a share. */
export const share = (figure: string) => ({ choices: {}, figures: { value: figure } });

const rules = /* @__PURE__ */ new Intl.PluralRules("da", { maximumFractionDigits: 2 });

/** The word for one (and for 1.5), or for any other number. */
export const plural = ({ value }: Said, one: string, other: string): string =>
  value !== null && rules.select(value) === "one" ? one : other;

interface Range {
  low: Said;
  high: Said;
  level: Said;
}

/** Between which limits the truth is; nothing where there are none. */
export const truly = ({ low, high, level }: Range): string =>
  low.value === null ? "" : ` Med ${level} konfidens ligger den sande værdi mellem ${low} og ${high}.`;

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
      `*Ja.* ${what} er ${verb} ${size}${unit}; med ${level} konfidens ligger den sande ændring mellem ${low} og ${high}.`;
  const perhaps =
    (verb: string) =>
    ({ size, low, high, n, of }: Change) =>
      `*Ikke klart.* ${what} er ${verb} ${size}${unit}, men med ${n.value === of.value ? `${n} ${counted} hver gang` : `${n} og ${of} ${counted}`} kan den sande ændring ligge hvor som helst fra ${low} til ${high}.`;
  return {
    rose: surely("steget"),
    fell: surely("faldet"),
    "unclear-rise": perhaps("steget"),
    "unclear-fall": perhaps("faldet"),
    same: ({ low, high }: Change) =>
      `*Ikke så vidt det kan ses.* Den sande ændring kan ligge hvor som helst fra ${low} til ${high}.`,
  };
};
