// Counts with their noun in singular or plural: "1 rad", "2 rader", "1,5 ordrer".

import { withMinus } from "../../minus.js";

// Not by `format`, whose errors are worded here.
const digits = /* @__PURE__ */ new Intl.NumberFormat("nb", { maximumFractionDigits: 2, signDisplay: "negative" });

/** Of the number as it is printed. */
const rules = /* @__PURE__ */ new Intl.PluralRules("nb", { maximumFractionDigits: 2 });

/** The forms of a word: Norwegian has two. */
export interface Forms {
  one: string;
  other: string;
}

export const number = (value: number) => withMinus(digits.format(value));

/** The form that goes with a number. */
export const form = (count: number, { one, other }: Forms) => (rules.select(count) === "one" ? one : other);

export const some = (count: number, forms: Forms) => `${number(count)} ${form(count, forms)}`;

/** Nouns that are counted often. */
export const noun = {
  answer: { one: "svar", other: "svar" },
  customer: { one: "kunde", other: "kunder" },
  day: { one: "dag", other: "dager" },
  order: { one: "ordre", other: "ordrer" },
  period: { one: "periode", other: "perioder" },
  purchase: { one: "kjøp", other: "kjøp" },
  row: { one: "rad", other: "rader" },
  week: { one: "uke", other: "uker" },
} as const;

export const rows = (count: number) => some(count, noun.row);
