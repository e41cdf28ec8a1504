// Counts with their noun in singular or plural: "1 række", "2 rækker", "1,5 ordre".

import { counting } from "../../counted.js";

/** The forms of a word: Danish has two. */
export interface Forms {
  one: string;
  other: string;
}

export const { number, form, some } = /* @__PURE__ */ counting<Forms>("da", 2);

/** Nouns that are counted often. */
export const noun = {
  answer: { one: "svar", other: "svar" },
  customer: { one: "kunde", other: "kunder" },
  day: { one: "dag", other: "dage" },
  order: { one: "ordre", other: "ordrer" },
  period: { one: "periode", other: "perioder" },
  purchase: { one: "køb", other: "køb" },
  row: { one: "række", other: "rækker" },
  week: { one: "uge", other: "uger" },
} as const;

export const rows = (count: number) => some(count, noun.row);
