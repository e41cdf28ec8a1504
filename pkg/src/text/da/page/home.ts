// The home page: what the product does, and where to start.

import type { home as English } from "../../en/page/home.js";
import { number } from "./counting.js";

export const home: typeof English = {
  title: "Se, om dine kunder er loyale, og hvor præcist svaret er",
  lead: "Skriv nogle få tal, eller åbn en fil. Hvert svar kommer med interval, figur og udregning.",
  live: {
    loading: "Starter beregneren …",
    example: "Taleksempel: skriv dine egne tal.",
    open: "Åbn beregneren",
  },
  cohorts: {
    title: "Hvem kommer tilbage?",
    first: "Første ordre",
    customers: "Kunder",
    sample: "Andel, der bestilte igen, pr. måned efter første ordre. Fiktiv webshop.",
    open: "Udforsk",
  },
  privacy: {
    title: "Dine data bliver i denne fane.",
    text: "Alt foregår i din browser, og siden beder den om at blokere alle forbindelser. Ingen konto, ingen sporing.",
    more: "Tjek det selv",
  },
  calculators: {
    title: "Jeg har nogle få tal",
    text: "NPS, churn, livstidsværdi, programmets afkast. Svaret følger med, mens du skriver, og du kan dele det med et link.",
  },
  analyse: {
    title: "Jeg har en fil",
    text: "Ordrer, abonnementer, svar eller henvendelser som CSV eller Excel: et overblik til ledelsen på få sekunder.",
    action: "Åbn en fil",
    sample: "eller prøv med abonnementer",
  },
  sheet: {
    title: "Jeg har et regneark",
    text: "31 funktioner, f.eks. =NPS(A2:A400), i et regneark her i browseren eller i Excel, ONLYOFFICE og Google Sheets.",
    action: "Åbn et regneark",
  },
  questions: "Hvad vil du vide?",
  search: "Prøv ”stopper” eller ”CLV”",
  all: (count: number) => `Alle ${number(count)} beregnere`,
};
