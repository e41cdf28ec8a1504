// Contacts with customers: engagement, who is going quiet, response times.

import type { contacts as English } from "../../en/page/contacts.js";
import { noun, number, some } from "./counting.js";

export const contacts: typeof English = {
  engagement: {
    label: "Engasjement",
    title: "Hvem tar kontakt?",
    seen: (count: number) => `${some(count, noun.customer)} med minst én kontakt.`,
    activeIn: (period: string) => `Kunder med kontakt i ${period}`,
    eventsIn: (period: string) => `Kontakter i ${period}`,
    each: "Kontakter per aktiv kunde",
    figure: "Antall kunder med kontakt, per avsluttet periode.",
    period: "Periode",
    active: "Kunder med kontakt",
    events: "Kontakter",
    kinds: "Kontakter etter type",
    kind: "Type",
    noKind: "Ikke oppgitt",
    customers: "Kunder",
    perCustomer: "Per kunde i filen",
    open: "«Hittil»: perioden er ikke over, så tallet kan fortsatt øke.",
    unfinished: "Ingen periode er over ennå. Velg kortere perioder.",
    cutKinds: (shown: number, all: number) => `De ${number(shown)} vanligste av ${number(all)} typer.`,
  },
  falling: {
    label: "Færre kontakter",
    title: "Hvem tar sjeldnere kontakt?",
    count: (period: string) => `Færre kontakter i ${period} enn før`,
    of: (customers: number) => `av ${some(customers, noun.customer)} med minst én kontakt.`,
    lead: "Sammenligner den siste avsluttede perioden med gjennomsnittet av de tre før. De som har falt mest, står først.",
    customer: "Kunde",
    last: "Kontakter i siste periode",
    before: "Gjennomsnitt av de tre før",
    fall: "Endring",
    more: (shown: number, all: number) =>
      `De første ${number(shown)} av ${number(all)}. Alle er med når du lagrer tabellen.`,
  },
  service: {
    label: "Svartider",
    title: "Svartider",
    inHours: "Tidene er i timer fra henvendelse til svar, medregnet netter og helger.",
    inUnit: "Tidene er i filens egen enhet.",
    hours: (hours: string) => `${hours} t`,
    within: (target: string) => `Besvart innen ${target}`,
    formula: "Henvendelser besvart innen den tiden ÷ alle besvarte henvendelser",
    targetHours: "Mål for svartid i timer",
    target: "Mål for svartid",
    usual: "Median svartid",
    medianIs:
      "Halvparten ble besvart innen denne tiden. Noen få svært lange ventetider påvirker ikke medianen, slik de påvirker gjennomsnittet.",
    p90: "90\u00a0% besvart innen",
    median: "Median",
    figure: (target: string) => `Andel besvart innen ${target}, per avsluttet periode.`,
    period: "Periode",
    answered: "Besvart",
    notAnswered: "Ikke besvart",
    allKinds:
      "«Ikke besvart» teller alle kontakter i filen, også besøk og innlogginger som ikke krever svar. De påvirker verken tider eller andeler.",
  },
};
