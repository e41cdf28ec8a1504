// Results of a warehouse's queries: what was withheld, and what only these views say.

import type { warehouse as English } from "../../en/page/warehouse.js";
import { noun, number, rows, some } from "./counting.js";

export const warehouse: typeof English = {
  label: "Fra datavarehuset",
  size: (customers: number) => some(customers, noun.customer),
  /** Times that the query rounded. */
  rounded: (days: number) => `Tidene er avrundet til ${some(days, noun.day)}.`,
  withheld: {
    customers: (count: number, least: number) =>
      `${some(count, noun.customer)} er skjult: færre enn ${number(least)} er i samme rad. Ingen tall her omfatter dem.`,
    histories: (count: number, least: number) =>
      `${some(count, noun.customer)} er skjult: færre enn ${number(least)} har samme kjøpshistorikk. De fleste av dem kjøper ofte, så denne prognosen er for lav.`,
    cells: (count: number, least: number) =>
      `${some(count, { one: "celle", other: "celler" })} er skjult (–): tallene gjelder færre enn ${number(least)} kunder eller ville avsløre dem. Aldre med slike celler har ikke noe gjennomsnitt: det ville være for høyt.`,
    groups: (count: number, least: number) =>
      `${rows(count)} er skjult: tallene gjelder færre enn ${number(least)} svar. Ingen tall her omfatter dem.`,
    periods: (count: number, least: number) =>
      `${some(count, noun.period)} er utelatt: tallene gjelder færre enn ${number(least)} kunder eller ville avsløre dem.`,
  },
  segment: "Segment",
  allSegments: "Alle kunder",
  kinds: {
    classic: "En kunde teller i periodene der kunden har bestilt.",
    unbounded: "En kunde teller til og med perioden for den siste ordren.",
    bracket: "En kunde teller i hvert intervall av perioder der kunden har bestilt.",
  },
  forecast: {
    doing: (model: string) => `Tilpasser modellen: «${model}» …`,
    parameters: "Parametre",
    parameter: "Parameter",
    estimate: "Estimat",
    interval: (level: string) => `${level} konfidensintervall`,
    held: "Prognosen mot dagene som var holdt utenfor",
    heldSaid: (expected: string, actual: string, weeks: string) =>
      `I de ${weeks} ukene som var holdt utenfor, anslo modellen ${expected} kjøp. Det ble ${actual}.`,
    byFrequency: "Kjøp per kunde i dagene som var holdt utenfor",
    actual: "Faktisk",
    expected: "Forventet",
    value:
      "For å få livstidsverdien (CLV) må du også kjøre spørringen «Hvor mye kjøper en kunde for hver gang?» og gange antall kjøp med gjennomsnittet.",
    notConverged: "Modellen passer ikke til disse kundene. Velg en annen.",
  },
  spend: {
    label: "Forbruk",
    title: (mean: string) => `Et kjøp er i gjennomsnitt verdt ${mean}`,
    mean: "Gjennomsnittlig verdi av et kjøp",
    of: (customers: number) => `av ${some(customers, noun.customer)} som har kjøpt igjen`,
    none: "Disse kundene gir ingen gjennomsnittlig verdi av et kjøp.",
  },
  leftOut: {
    label: "Utelatte rader",
    title: (used: string) => `${used} av radene er brukt`,
    reason: "Årsak",
    rows: "Rader",
    share: "Andel",
    reasons: {
      counted: "Brukt",
      "no-customer": "Ingen kunde, eller en gjest",
      "no-date": "Ingen dato",
      "no-amount": "Ikke noe beløp",
      "negative-amount": "Beløp under null",
      state: "En status som ikke teller",
      currency: "En annen valuta",
      "end-before-start": "Slutter før den starter",
      "no-score": "Ikke noe svar",
    } as Record<string, string>,
  },
};
