// What the page says around a spreadsheet, in Danish.

import type { SheetText } from "../en/sheet.js";
import { number, rows } from "./page/counting.js";

export const sheet: SheetText = {
  title: "Et regneark med NPS, fastholdelse, livstidsværdi og kohorter",
  description:
    "Et regneark i din browser med 31 funktioner til loyalitet. Det, du skriver og indsætter, bliver i denne fane.",
  home: "Loyalkit",
  private: "Det, du skriver, indsætter og åbner, bliver i denne fane. Intet gemmes, før du gemmer det.",
  needsScript: "Regnearket kræver JavaScript.",
  loading: "Indlæser regnearket (ca. 1,8 MB) …",
  open: "Åbn en fil",
  saveAs: { xlsx: "Gem som Excel", csv: "Gem som CSV" },
  values: "Excel har ingen funktioner med disse navne: filen indeholder deres resultater.",
  template: "Begynd med",
  templates: {
    blank: "Et tomt ark",
    nps: "NPS af en liste med svar",
    retention: "Fastholdelse og churn pr. måned",
    value: "Livstidsværdi og tilbagebetalingstid",
    cohorts: "Kohorter af ordrer",
  },
  replace: "Det erstatter alt i regnearket. Fortsæt?",
  functions: "Funktioner",
  language: "Sprog",
  columns: { name: "Funktion", gives: "Resultat", example: "Eksempel" },
  opened: (name: string, read: number, of: number) =>
    read < of
      ? `${name}: de første ${number(read)} af ${rows(of)}. Brug analysen til flere: den læser millioner.`
      : `${name}: ${rows(of)}.`,
  cells: {
    answer: "Svar (0 til 10)",
    score: "NPS",
    low: "Nedre grænse (95\u00a0%)",
    high: "Øvre grænse (95\u00a0%)",
    month: "Måned",
    start: "Ved start",
    end: "Ved slut",
    acquired: "Nye kunder",
    lost: "Mistede kunder",
    retention: "Fastholdelse",
    churn: "Churn",
    orderValue: "Ordreværdi",
    ordersPerYear: "Ordrer pr. år",
    margin: "Avance",
    years: "År",
    value: "Livstidsværdi",
    cost: "Pris pr. ny kunde",
    ratio: "Værdi ÷ pris",
    customer: "Kunde",
    date: "Dato",
    cohort: "Første måned, kunder og andelen, der bestilte i hver måned",
  },
};
