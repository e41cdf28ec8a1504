// The list of calculators, and the text around each of them.

import type { calculator as English, calculators as EnglishList } from "../../en/page/calculator.js";
import { number } from "./counting.js";

export const calculators: typeof EnglishList = {
  title: "Beregnere",
  lead: "Hvad vil du vide?",
  topics: {
    retention: "Fastholdelse og churn",
    survey: "Undersøgelser",
    value: "Kundeværdi",
    share: "Rater og andele",
    programme: "Loyalitetsprogrammer",
    strategy: "Mål og strategi",
  },
};

export const calculator: typeof English = {
  numbers: "Dine tal",
  expert: "Avanceret",
  inGroup: (label: string, group: string) => `${label}, ${group}`,
  currency: "Valuta",
  noCurrency: "ingen",
  example: "Taleksempel: skriv dine egne tal.",
  list: "Ét tal pr. linje, eller adskilt af mellemrum.",
  units: { percent: "%" },
  readAs: (value: string) => `Læst som ${value}`,
  ratherThan: (value: string) => `Brug ${value} i stedet`,
  answers: {
    title: "Tæl eller indsæt svarene",
    paste: "Indsæt svarene",
    hint: "Ét svar pr. linje, eller adskilt af mellemrum, komma eller semikolon.",
    each: (answer: number) => `Hvor mange svarede ${answer}?`,
    counted: (count: number) => `${number(count)} svar talt.`,
    outside: (count: number, first: string, low: number, high: number) =>
      `${number(count)} er udeladt, fordi ${count === 1 ? "det" : "de"} ikke ligger mellem ${low} og ${high}, f.eks. ”${first}”.`,
  },
  picture: "Figur",
  sure: (level: string, low: string, high: string) => `${level}-konfidensinterval: ${low} til ${high}`,
  check: "Ret det markerede tal for at se svaret.",
  found: "Sådan er det beregnet",
  inWords: "Med ord",
  withNumbers: "Med dine tal",
  careful: "Faldgruber",
  note: "Værd at vide",
  outOfRange: (label: string, low: string | null, high: string | null, value: string) => {
    const allowed =
      low !== null && high !== null
        ? `ligge mellem ${low} og ${high}`
        : low !== null
          ? `være mindst ${low}`
          : `være højst ${high}`;
    return `${label} skal ${allowed}, men er ${value}.`;
  },
  quoted: (label: string) => `”${label}”`,
  actions: {
    link: "Kopiér link",
    linkCopied: "Linket er kopieret. Det indeholder dine tal, så alle med linket kan se dem.",
    text: "Kopiér som tekst",
    textCopied: "Kopieret som tekst.",
    notCopied: "Din browser tillader ikke kopiering.",
    picture: "Gem figur",
    print: "Udskriv",
  },
  related: "Se også",
  back: "Alle beregnere",
};
