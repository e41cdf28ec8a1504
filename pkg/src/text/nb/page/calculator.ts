// The list of calculators, and the text around each of them.

import type { calculator as English, calculators as EnglishList } from "../../en/page/calculator.js";
import { number } from "./counting.js";

export const calculators: typeof EnglishList = {
  title: "Kalkulatorer",
  lead: "Hva vil du vite?",
  topics: {
    retention: "Kundebevaring og frafall",
    survey: "Undersøkelser",
    value: "Kundeverdi",
    share: "Rater og andeler",
    programme: "Lojalitetsprogrammer",
    strategy: "Mål og strategi",
  },
};

export const calculator: typeof English = {
  numbers: "Tallene dine",
  expert: "Avansert",
  inGroup: (label: string, group: string) => `${label}, ${group}`,
  currency: "Valuta",
  noCurrency: "ingen",
  example: "Eksempeltall: skriv inn dine egne.",
  list: "Ett tall per linje, eller atskilt med mellomrom.",
  units: { percent: "%" },
  readAs: (value: string) => `Lest som ${value}`,
  ratherThan: (value: string) => `Bruk ${value} i stedet`,
  answers: {
    title: "Tell eller lim inn svarene",
    paste: "Lim inn svarene",
    hint: "Ett svar per linje, eller atskilt med mellomrom, komma eller semikolon.",
    each: (answer: number) => `Hvor mange svarte ${answer}?`,
    counted: (count: number) => `${number(count)} svar er talt.`,
    outside: (count: number, first: string, low: number, high: number) =>
      `${number(count)} er utelatt fordi ${count === 1 ? "det" : "de"} ligger utenfor skalaen ${low} til ${high}, f.eks. «${first}».`,
  },
  picture: "Figur",
  sure: (level: string, low: string, high: string) => `${level} konfidensintervall: ${low} til ${high}`,
  check: "Rett det markerte tallet for å se svaret.",
  found: "Slik er det beregnet",
  inWords: "Med ord",
  withNumbers: "Med tallene dine",
  careful: "Fallgruver",
  note: "Verdt å vite",
  outOfRange: (label: string, low: string | null, high: string | null, value: string) => {
    const allowed =
      low !== null && high !== null
        ? `ligge mellom ${low} og ${high}`
        : low !== null
          ? `være minst ${low}`
          : `være høyst ${high}`;
    return `${label} må ${allowed}, men er ${value}.`;
  },
  quoted: (label: string) => `«${label}»`,
  actions: {
    link: "Kopier lenke",
    linkCopied: "Lenken er kopiert. Den inneholder tallene dine, så alle med lenken kan se dem.",
    text: "Kopier som tekst",
    textCopied: "Kopiert som tekst.",
    notCopied: "Nettleseren din tillater ikke kopiering.",
    picture: "Lagre figur",
    print: "Skriv ut",
  },
  related: "Relatert",
  back: "Alle kalkulatorer",
};
