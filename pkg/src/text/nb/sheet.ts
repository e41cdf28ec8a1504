// What the page says around a spreadsheet, in Norwegian.

import type { SheetText } from "../en/sheet.js";
import { number, rows } from "./page/counting.js";

export const sheet: SheetText = {
  title: "Et regneark med NPS, kundebevaring, livstidsverdi og kohorter",
  description:
    "Et regneark i nettleseren med 31 lojalitetsfunksjoner. Det du skriver og limer inn, blir i denne fanen.",
  home: "Loyalkit",
  private: "Det du skriver, limer inn og åpner, blir i denne fanen. Ingenting lagres før du lagrer det.",
  needsScript: "Regnearket krever JavaScript.",
  loading: "Laster inn regnearket (ca. 1,8 MB) …",
  open: "Åpne en fil",
  saveAs: { xlsx: "Lagre som Excel", csv: "Lagre som CSV" },
  values: "Excel har ingen funksjoner med disse navnene: filen inneholder resultatene.",
  template: "Begynn med",
  templates: {
    blank: "Et tomt ark",
    nps: "NPS fra en liste med svar",
    retention: "Kundebevaring og frafall per måned",
    value: "Livstidsverdi og tilbakebetalingstid",
    cohorts: "Kohorter fra ordrer",
  },
  replace: "Dette erstatter alt i regnearket. Vil du fortsette?",
  functions: "Funksjoner",
  language: "Språk",
  columns: { name: "Funksjon", gives: "Hva den gir", example: "Eksempel" },
  opened: (name: string, read: number, of: number) =>
    read < of
      ? `${name}: de første ${number(read)} av ${rows(of)}. For flere: bruk analysen, som leser millioner.`
      : `${name}: ${rows(of)}.`,
  cells: {
    answer: "Svar (0 til 10)",
    score: "NPS",
    low: "Nedre grense (95\u00a0%)",
    high: "Øvre grense (95\u00a0%)",
    month: "Måned",
    start: "Ved start",
    end: "Ved slutt",
    acquired: "Nye kunder",
    lost: "Tapte kunder",
    retention: "Bevaringsrate",
    churn: "Frafall",
    orderValue: "Ordreverdi",
    ordersPerYear: "Ordrer per år",
    margin: "Margin",
    years: "År",
    value: "Livstidsverdi",
    cost: "Kostnad per ny kunde",
    ratio: "Verdi ÷ kostnad",
    customer: "Kunde",
    date: "Dato",
    cohort: "Første måned, kunder og andelen som bestilte i hver måned",
  },
};
