// The home page: what the product does, and where to start.

import type { home as English } from "../../en/page/home.js";
import { number } from "./counting.js";

export const home: typeof English = {
  title: "Finn ut om kundene er lojale, og hvor sikker du kan være",
  lead: "Skriv inn noen få tall, eller åpne en fil. Hvert svar kommer med intervall, figur og utregning.",
  live: {
    loading: "Starter kalkulatoren …",
    example: "Eksempeltall: skriv inn dine egne.",
    open: "Åpne kalkulatoren",
  },
  cohorts: {
    title: "Hvem kommer tilbake?",
    first: "Første ordre",
    customers: "Kunder",
    sample: "Andel som har bestilt igjen, etter antall måneder siden første ordre, i en oppdiktet nettbutikk.",
    open: "Utforsk",
  },
  privacy: {
    title: "Dataene dine blir i denne fanen.",
    text: "Nettleseren din gjør jobben, og siden ber den blokkere alle forbindelser. Ingen konto, ingen sporing.",
    more: "Sjekk det selv",
  },
  calculators: {
    title: "Jeg har noen få tall",
    text: "NPS, frafall, livstidsverdi, avkastning på lojalitetsprogrammet. Svaret oppdateres mens du skriver, og du kan dele det med en lenke.",
  },
  analyse: {
    title: "Jeg har en fil",
    text: "Ordrer, abonnementer, svar eller henvendelser som CSV eller Excel: en oversikt til ledelsen på få sekunder.",
    action: "Åpne en fil",
    sample: "eller prøv med abonnementer",
  },
  sheet: {
    title: "Jeg har et regneark",
    text: "31 funksjoner, f.eks. =NPS(A2:A400), i et regneark her i nettleseren eller i Excel, ONLYOFFICE og Google Sheets.",
    action: "Åpne et regneark",
  },
  questions: "Hva vil du vite?",
  search: "Prøv «slutter» eller «CLV»",
  all: (count: number) => `Alle ${number(count)} kalkulatorer`,
};
