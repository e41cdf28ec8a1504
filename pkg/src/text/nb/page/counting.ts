// Counts with their noun in singular or plural: "1 rad", "2 rader", "1,5 ordrer".

import { counting } from "../../counted.js";

/** The forms of a word: Norwegian has two. */
export interface Forms {
  one: string;
  other: string;
}

export const { number, form, some } = /* @__PURE__ */ counting<Forms>("nb", 2);

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
