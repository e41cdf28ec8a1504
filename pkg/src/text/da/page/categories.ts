// Cross-buying: purchases by category.

import type { categories as English } from "../../en/page/categories.js";
import { noun, number, some } from "./counting.js";

export const categories: typeof English = {
  crossBuying: {
    label: "Flere kategorier",
    title: "Hvem køber i flere kategorier? (krydskøb)",
    seen: (count: number) => `${some(count, noun.customer)} med et køb.`,
    second: "Har købt i mindst to kategorier",
    formula: "Kunder med mindst to kategorier ÷ kunder med mindst én",
    half: "Median: tid til den anden kategori",
    days: (days: number) => (days === 0 ? "samme dag" : some(days, noun.day)),
    halfIs: "Halvdelen var højst så længe om det, fra det første køb i en kategori til det første i en anden.",
    kinds: "Efter antal kategorier",
    number: "Kategorier",
    unnamed: "Ikke angivet",
    customers: "Kunder",
    share: "Andel af kunderne",
    revenue: "Omsætning",
    each: "Omsætning pr. kunde",
    eachIs:
      "Kunder, der køber mere, køber også i flere kategorier. Derfor er den anden kategori ikke nødvendigvis grunden til, at de køber for mere.",
    pairs: "Hvilken kategori kommer som nummer to?",
    pairsLead: "Af de kunder, der begyndte i én kategori: andelen, der senere købte i en anden.",
    first: "Første",
    next: "Anden",
    ofFirst: "Andel af dem, der begyndte der",
    cutPairs: (shown: number, all: number) =>
      `De ${number(shown)} hyppigste af ${number(all)} par. Alle er med, når du gemmer tabellen.`,
    noPairs: "Ingen har senere købt i en anden kategori.",
    noDates: "Tilføj en kolonne med datoer for at se, hvilken kategori der kommer først.",
    together: (count: number) =>
      `${some(count, noun.customer)} købte i flere kategorier den første dag, så ingen af kategorierne regnes som den første.`,
    refundOnly: (count: number) => `${some(count, noun.customer)} har kun tilbagebetalinger og tæller ikke med.`,
    noName: (count: number) => `${some(count, noun.purchase)} har ingen kategori.`,
  },
};
