// The search, and the keys of the page.

import type { search as English } from "../../en/page/search.js";

export const search: typeof English = {
  open: (count: number) => `Søg i ${count} beregnere`,
  label: "Søg",
  placeholder: "Churn, CLV, stikprøve …",
  close: "Luk",
  hint: "Vælg med ↑ ↓, åbn med Enter, luk med Esc.",
  nothing: (typed: string) => `Ingen resultater for ”${typed}”. Prøv et kortere ord, f.eks. ”churn”.`,
  analyse: "Fastholdelse, segmenter og prognoser fra din egen fil.",
  analyseAlso: ["fil", "CSV", "Excel", "XLSX", "kohorter", "RFM", "overlevelse", "upload", "import"],
  keys: {
    title: "Genvejstaster",
    list: [
      ["/", "Søg"],
      ["Ctrl K", "Søg, også mens du skriver"],
      ["?", "Vis genvejstaster"],
      ["Esc", "Luk"],
    ],
  },
};
