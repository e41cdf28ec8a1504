// Results of a warehouse's queries: what was withheld, and what only these views say.

import type { warehouse as English } from "../../en/page/warehouse.js";
import { form, noun, number, rows, some } from "./counting.js";

/** Of the one, or of several. */
const each = { one: "den", other: "hver" };

export const warehouse: typeof English = {
  label: "Fra dit data warehouse",
  size: (customers: number) => some(customers, noun.customer),
  /** Times that the query rounded. */
  rounded: (days: number) => `Tiderne er afrundet til ${some(days, noun.day)}.`,
  withheld: {
    customers: (count: number, least: number) =>
      `${some(count, noun.customer)} er skjult: færre end ${number(least)} deler deres række. De tæller ikke med i noget tal her.`,
    histories: (count: number, least: number) =>
      `${some(count, noun.customer)} er skjult: færre end ${number(least)} deler deres købshistorik. De fleste af dem køber ofte, så denne prognose er for lav.`,
    cells: (count: number, least: number) =>
      `${some(count, { one: "celle", other: "celler" })} er skjult (–): ${form(count, each)} handler om færre end ${number(least)} kunder eller ville afsløre dem. Aldre med sådanne celler har intet gennemsnit: det ville være for højt.`,
    groups: (count: number, least: number) =>
      `${rows(count)} er skjult: ${form(count, each)} handler om færre end ${number(least)} svar. De tæller ikke med i noget tal her.`,
    periods: (count: number, least: number) =>
      `${some(count, noun.period)} er udeladt: ${form(count, each)} har tal om færre end ${number(least)} kunder, eller tal, der ville afsløre dem.`,
  },
  segment: "Segment",
  allSegments: "Alle kunder",
  kinds: {
    classic: "En kunde tæller i de perioder, hvor kunden har bestilt.",
    unbounded: "En kunde tæller til og med perioden for den seneste ordre.",
    bracket: "En kunde tæller i hvert interval af perioder, hvor kunden har bestilt.",
  },
  forecast: {
    doing: (model: string) => `Tilpasser modellen: ”${model}” …`,
    parameters: "Parametre",
    parameter: "Parameter",
    estimate: "Estimat",
    interval: (level: string) => `${level}-konfidensinterval`,
    held: "Prognosen mod de dage, der var holdt tilbage",
    heldSaid: (expected: string, actual: string, weeks: string) =>
      `I de ${weeks} uger, der var holdt tilbage, forventede modellen ${expected} køb. Der kom ${actual}.`,
    byFrequency: "Køb pr. kunde i de dage, der var holdt tilbage",
    actual: "Faktisk",
    expected: "Forventet",
    value:
      "For at få livstidsværdien (CLV) skal du også køre forespørgslen ”Hvor meget køber en kunde for ad gangen?” og gange antallet af køb med gennemsnittet.",
    notConverged: "Modellen passer ikke til disse kunder. Vælg en anden.",
  },
  spend: {
    label: "Forbrug",
    title: (mean: string) => `Et køb er i gennemsnit ${mean} værd`,
    mean: "Gennemsnitlig værdi af et køb",
    of: (customers: number) => `af ${some(customers, noun.customer)}, der har købt igen`,
    none: "Disse kunder har ingen gennemsnitlig værdi af et køb.",
  },
  leftOut: {
    label: "Udeladte rækker",
    title: (used: string) => `${used} af rækkerne er brugt`,
    reason: "Årsag",
    rows: "Rækker",
    share: "Andel",
    reasons: {
      counted: "Brugt",
      "no-customer": "Ingen kunde, eller en gæst",
      "no-date": "Ingen dato",
      "no-amount": "Intet beløb",
      "negative-amount": "Beløb under nul",
      state: "En status, der ikke tæller",
      currency: "En anden valuta",
      "end-before-start": "Slutter, før den starter",
      "no-score": "Intet svar",
    } as Record<string, string>,
  },
};
