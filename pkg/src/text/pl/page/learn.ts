// The headings of an article about a metric, in Polish.

import type { learn as English } from "../../en/page/learn.js";

export const learn: typeof English = {
  meaning: "Co oznacza",
  example: "Przykład",
  good: "Jaki wynik jest dobry?",
  pitfalls: "Częste błędy",
  loyalty: "Jaką lojalność pokazuje",
};
