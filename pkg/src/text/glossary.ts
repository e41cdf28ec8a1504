// The words of the trade: what the texts of a language call each concept, and what they do not. Tests hold the texts to it.

import type { glossary as english } from "./en/glossary.js";

/** A word of the trade. */
export interface Term {
  /** As it occurs in the texts; a stem where the language inflects it. */
  term: string;
  /** What is not said for it: false friends, calques, words of a neighbour's language. */
  not: readonly string[];
  /** Where the trade says so. */
  source: string;
}

/** The words of a language for every concept. */
export type Glossary = Record<keyof typeof english, Term>;
