// Counts with their noun, in the form that a language has for the number as it is printed.

import type { Locale } from "./in-use.js";
import { withMinus } from "./minus.js";

/** The forms of a counted word, as many as its language has. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** How a language writes numbers with so many decimals at most, and counts by them. Not by `format`, whose errors are worded here. */
export function counting<F extends Forms>(locale: Locale, maximumFractionDigits: number) {
  const digits = new Intl.NumberFormat(locale, { maximumFractionDigits, signDisplay: "negative" });
  const rules = new Intl.PluralRules(locale, { maximumFractionDigits });
  const number = (value: number) => withMinus(digits.format(value));
  /** The form that goes with a number; where a word has none for fractions, that of a few. */
  const form = (count: number, forms: F): string => forms[rules.select(count)] ?? forms.few ?? "";
  return { number, form, some: (count: number, forms: F) => `${number(count)} ${form(count, forms)}` };
}
