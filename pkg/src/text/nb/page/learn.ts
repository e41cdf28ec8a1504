// The headings of an article about a metric.

import type { learn as English } from "../../en/page/learn.js";

export const learn: typeof English = {
  meaning: "Hva betyr det?",
  example: "Et eksempel",
  good: "Hva er bra?",
  pitfalls: "Vanlige feil",
  loyalty: "Hvilken lojalitet viser det?",
};
