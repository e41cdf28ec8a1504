// Cross-buying: purchases by category.

import type { categories as English } from "../../en/page/categories.js";
import { noun, number, some } from "./counting.js";

export const categories: typeof English = {
  crossBuying: {
    label: "Kategori nr. 2",
    title: "Hvem kjøper i flere kategorier? (krysskjøp)",
    seen: (count: number) => `${some(count, noun.customer)} med et kjøp.`,
    second: "Har kjøpt i minst to kategorier",
    formula: "Kunder med minst to kategorier ÷ kunder med minst én",
    half: "Median: tid til kategori nr. 2",
    days: (days: number) => (days === 0 ? "samme dag" : some(days, noun.day)),
    halfIs: "Halvparten brukte høyst så lang tid fra det første kjøpet i én kategori til det første i en annen.",
    kinds: "Etter antall kategorier",
    number: "Kategorier",
    unnamed: "Ikke oppgitt",
    customers: "Kunder",
    share: "Andel av kundene",
    revenue: "Omsetning",
    each: "Omsetning per kunde",
    eachIs:
      "Kunder som kjøper mer, kjøper også i flere kategorier. Kategori nr. 2 er derfor ikke nødvendigvis grunnen til at de kjøper for mer.",
    pairs: "Hvilken kategori blir nummer to?",
    pairsLead: "Av kundene som begynte i én kategori: andelen som senere kjøpte i en annen.",
    first: "Først",
    next: "Deretter",
    ofFirst: "Andel av dem som begynte der",
    cutPairs: (shown: number, all: number) =>
      `De ${number(shown)} vanligste av ${number(all)} par. Alle er med når du lagrer tabellen.`,
    noPairs: "Ingen har senere kjøpt i en annen kategori.",
    noDates: "Med en kolonne med datoer ser du hvilken kategori som kommer først.",
    together: (count: number) =>
      `${some(count, noun.customer)} kjøpte i flere kategorier den første dagen, så ingen av kategoriene regnes som den første.`,
    refundOnly: (count: number) => `${some(count, noun.customer)} har bare tilbakebetalinger og teller ikke med.`,
    noName: (count: number) => `${some(count, noun.purchase)} har ingen kategori.`,
  },
};
