// Contacts with customers: engagement, who is going quiet, response times.

import type { contacts as English } from "../../en/page/contacts.js";
import { noun, number, some } from "./counting.js";

export const contacts: typeof English = {
  engagement: {
    label: "Engagement",
    title: "Hvem er i kontakt med dig?",
    seen: (count: number) => `${some(count, noun.customer)} med mindst én kontakt.`,
    activeIn: (period: string) => `Kunder i kontakt i ${period}`,
    eventsIn: (period: string) => `Kontakter i ${period}`,
    each: "Kontakter pr. aktiv kunde",
    figure: "Kunder med en kontakt i hver afsluttet periode.",
    period: "Periode",
    active: "Kunder i kontakt",
    events: "Kontakter",
    kinds: "Kontakter efter type",
    kind: "Type",
    noKind: "Ikke angivet",
    customers: "Kunder",
    perCustomer: "Pr. kunde i filen",
    open: "”Indtil nu”: perioden er ikke slut, så tallet kan stadig stige.",
    unfinished: "Ingen periode er slut endnu. Vælg kortere perioder.",
    cutKinds: (shown: number, all: number) => `De ${number(shown)} hyppigste af ${number(all)} typer.`,
  },
  falling: {
    label: "Færre kontakter",
    title: "Hvem er ved at blive inaktive?",
    count: (period: string) => `Færre kontakter i ${period} end før`,
    of: (customers: number) => `af ${some(customers, noun.customer)} med mindst én kontakt.`,
    lead: "Sammenligner den seneste afsluttede periode med gennemsnittet af de tre før. De største fald står først.",
    customer: "Kunde",
    last: "Kontakter i seneste periode",
    before: "Gennemsnit af de tre før",
    fall: "Ændring",
    more: (shown: number, all: number) =>
      `De første ${number(shown)} af ${number(all)}. Alle er med, når du gemmer tabellen.`,
  },
  service: {
    label: "Svartider",
    title: "Svartider",
    inHours: "Tiderne er i timer fra henvendelse til svar, nætter og weekender medregnet.",
    inUnit: "Tiderne er i filens egen enhed.",
    hours: (hours: string) => `${hours} t`,
    within: (target: string) => `Besvaret inden for ${target}`,
    formula: "Henvendelser besvaret inden for den tid ÷ alle besvarede henvendelser",
    targetHours: "Mål for svartid i timer",
    target: "Mål for svartid",
    usual: "Svartid, median",
    medianIs:
      "Halvdelen blev besvaret inden for den tid. Modsat gennemsnittet flytter medianen sig ikke af nogle få meget lange ventetider.",
    p90: "90\u00a0% besvaret inden for",
    median: "Median",
    figure: (target: string) => `Andel besvaret inden for ${target} i hver afsluttet periode.`,
    period: "Periode",
    answered: "Besvaret",
    notAnswered: "Ikke besvaret",
    allKinds:
      "”Ikke besvaret” tæller alle kontakter i filen, også besøg og login, som ikke kræver svar. De påvirker hverken tider eller andele.",
  },
};
