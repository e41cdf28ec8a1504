// The search in Polish, and the keys of the page.

import type { search as English } from "../../en/page/search.js";
import { form } from "./counting.js";

export const search: typeof English = {
  open: (count) => `Szukaj: ${count} ${form(count, { one: "kalkulator", few: "kalkulatory", many: "kalkulatorów" })}`,
  label: "Szukaj",
  placeholder: "Odejścia, CLV, liczebność próby…",
  close: "Zamknij",
  hint: "↑ ↓ wybór, Enter otwiera, Esc zamyka.",
  nothing: (typed) => `Brak wyników dla „${typed}”. Spróbuj krótszego słowa, np. „odejścia”.`,
  analyse: "Retencja, segmenty i prognozy z Twojego pliku.",
  analyseAlso: ["plik", "CSV", "Excel", "XLSX", "kohorty", "RFM", "krzywa przeżycia", "eksport", "analiza"],
  keys: {
    title: "Klawisze",
    list: [
      ["/", "Szukaj"],
      ["Ctrl K", "Szukaj, także podczas pisania"],
      ["?", "Pokaż te klawisze"],
      ["Esc", "Zamknij"],
    ],
  },
};
