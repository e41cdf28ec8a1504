// The headings of an article about a metric.

import type { learn as English } from "../../en/page/learn.js";

export const learn: typeof English = {
  meaning: "Hvad betyder det?",
  example: "Et eksempel",
  good: "Hvad er godt?",
  pitfalls: "Typiske fejl",
  loyalty: "Hvilken loyalitet viser det?",
};
