// The search, and the keys of the page.

import type { search as English } from "../../en/page/search.js";

export const search: typeof English = {
  open: (count: number) => `Søk i ${count} kalkulatorer`,
  label: "Søk",
  placeholder: "Frafall, CLV, utvalg …",
  close: "Lukk",
  hint: "↑ ↓ for å velge, Enter for å åpne, Esc for å lukke.",
  nothing: (typed: string) => `Ingen treff på «${typed}». Prøv et kortere ord, f.eks. «frafall».`,
  analyse: "Kundebevaring, segmenter og prognoser fra din egen fil.",
  analyseAlso: ["fil", "CSV", "Excel", "XLSX", "kohorter", "RFM", "overlevelse", "laste opp", "import"],
  keys: {
    title: "Taster",
    list: [
      ["/", "Søk"],
      ["Ctrl K", "Søk, også mens du skriver"],
      ["?", "Vis disse tastene"],
      ["Esc", "Lukk"],
    ],
  },
};
