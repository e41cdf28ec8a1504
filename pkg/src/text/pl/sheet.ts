// What the page says around a spreadsheet, in Polish.

import type { SheetText } from "../en/sheet.js";
import { number, rows } from "./page/counting.js";

export const sheet: SheetText = {
  title: "Arkusz z NPS, retencją, wartością życiową klienta i kohortami",
  description:
    "Arkusz kalkulacyjny w przeglądarce z 31 funkcjami lojalnościowymi. To, co wpiszesz i wkleisz, nie opuszcza tej karty.",
  home: "Loyalkit",
  private: "To, co wpiszesz, wkleisz i otworzysz, nie opuszcza tej karty. Nic nie zapisuje się samo.",
  needsScript: "Arkusz wymaga JavaScriptu.",
  loading: "Wczytywanie arkusza (około 1,8 MB)…",
  open: "Otwórz plik",
  saveAs: { xlsx: "Zapisz jako Excel", csv: "Zapisz jako CSV" },
  values: "Excel nie zna tych funkcji, więc plik zawiera ich wyniki.",
  template: "Zacznij od",
  templates: {
    blank: "Pusty arkusz",
    nps: "NPS z listy odpowiedzi",
    retention: "Retencja i odejścia miesiąc po miesiącu",
    value: "Wartość życiowa i okres zwrotu",
    cohorts: "Kohorty zamówień",
  },
  replace: "Zastąpić zawartość arkusza?",
  functions: "Funkcje",
  language: "Język",
  columns: { name: "Funkcja", gives: "Co oblicza", example: "Przykład" },
  opened: (name, read, of) =>
    read < of
      ? `${name}: początek pliku, ${number(read)} na ${rows(of)}. Więcej wierszy, nawet miliony, wczyta analiza pliku.`
      : `${name}: ${rows(of)}.`,
  cells: {
    answer: "Odpowiedź (od 0 do 10)",
    score: "NPS",
    low: "Dolna granica (95%)",
    high: "Górna granica (95%)",
    month: "Miesiąc",
    start: "Na początku",
    end: "Na końcu",
    acquired: "Nowi klienci",
    lost: "Utraceni klienci",
    retention: "Retencja",
    churn: "Odejścia",
    orderValue: "Wartość zamówienia",
    ordersPerYear: "Zamówienia w roku",
    margin: "Marża",
    years: "Lata",
    value: "Wartość życiowa (CLV)",
    cost: "Koszt pozyskania",
    ratio: "Wartość ÷ koszt",
    customer: "Klient",
    date: "Data",
    cohort: "Pierwszy miesiąc, klienci, potem odsetek z zamówieniem w każdym miesiącu",
  },
};
