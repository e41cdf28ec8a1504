// Texts shared by the views of all files.

import type { views as English } from "../../en/page/views.js";
import { noun, number, rows, some } from "./counting.js";

export const views: typeof English = {
  periods: {
    label: "Perioder",
    options: { week: "Uker", month: "Måneder", quarter: "Kvartaler", year: "År" },
    soFar: "hittil",
    yes: "ja",
    cut: (shown: number, all: number) =>
      `De siste ${number(shown)} av ${number(all)} perioder. Alle er med når du lagrer tabellen.`,
  },
  /** A change of a share. */
  pp: (points: string) => `${points} pp`,
  ppIs: "pp betyr prosentpoeng: fra 5\u00a0% til 3,5\u00a0% er −1,5 pp.",
  asOf: (day: string) => `Per ${day}.`,
  fromTo: (low: string, high: string) => `${low} til ${high}`,
  followed: "Tallene under aksen er kundene som fortsatt følges når den neste slutter.",
  sideways: "Rull sidelengs for å se hele tabellen.",
  showAll: (rows: number) => `Vis alle ${number(rows)}`,
  legend: "Hva fargene betyr",
  workspace: {
    label: "Temaer",
    ofTopic: "Visninger i dette temaet",
    /** The topics of a file, in the rail. */
    topics: {
      summary: "Sammendrag",
      customers: "Kunder",
      revenue: "Omsetning",
      retention: "Kundebevaring",
      segments: "Segmenter",
      atRisk: "I faresonen",
      forecast: "Prognose",
      quality: "Datakvalitet",
    },
    titled: (view: string, file: string) => `${view}, ${file}`,
    orders: (count: number) => some(count, noun.order),
    rows,
    span: (size: string, first: string, last: string) => `${size}, ${first} til ${last}`,
    leftOut: (count: number) => `${rows(count)} utelatt`,
    leftOutOf: (left: number, all: number) =>
      left === 0
        ? all === 1
          ? "Den ene raden teller med"
          : `Alle ${rows(all)} teller med`
        : `${number(left)} av ${rows(all)} er utelatt`,
    exporting: {
      label: "Eksporter",
      tables: "Tabeller",
      charts: "Figurer",
      csv: "CSV",
      json: "JSON",
      png: "PNG",
      svg: "SVG",
      tableAs: { csv: "Tabell som CSV", json: "Tabell som JSON" },
      chartAs: { png: "Figur som PNG", svg: "Figur som SVG" },
      print: "Skriv ut eller lagre som PDF",
      careful: "Kunder i filene du lagrer",
      pseudonyms: "Pseudonymer i stedet for kunder, også i rapporter",
      key: "Nøkkel til pseudonymene",
      keyHint:
        "Samme nøkkel gir samme pseudonymer. Ta vare på den for å kjenne igjen kunder i en senere eksport, eller skriv inn din egen. Den er borte når du forlater siden.",
      small: (least: number) => `Skjul grupper på færre enn ${number(least)} i tabeller`,
    },
    /** What each table is called that can be saved. */
    tables: {
      "account-managers": "Kundeansvarlige",
      "at-risk": "Kunder i faresonen og kunder å følge med på",
      categories: "Kunder etter antall kategorier",
      churn: "Frafall per periode",
      cohorts: "Kohorter",
      comments: "Ord i kommentarer",
      contacts: "Kontakter per periode",
      "contracts-at-risk": "Kontrakter i faresonen",
      discounts: "Rabatter per periode",
      "discounts-by-group": "Rabatter per gruppe",
      drivers: "Drivkrefter",
      "expected-purchases": "Prognose for hver kunde",
      "forecast-against-actual": "Prognose og faktiske tall per uke",
      groups: "Grupper",
      highlights: "Viktige kunder",
      "how-long-groups-stay": "Overlevelse per gruppe",
      "how-long-they-stay": "Overlevelse",
      "in-touch-less": "Kunder med færre kontakter",
      "levels-of-loyalty": "Lojalitetsgrupper",
      "life-table": "Levetidstabell",
      "monthly-revenue": "MRR per periode",
      moves: "Bytter mellom segmenter",
      overview: "Nøkkeltall",
      parameters: "Parametre",
      "pairs-of-groups": "Sammenligning av grupper to og to",
      "reasons-over-time": "Årsaker over tid",
      reasons: "Årsaker til å slutte",
      renewals: "Fornyelser",
      revenue: "Omsetning per periode",
      score: "Score",
      "rows-left-out": "Utelatte rader",
      scorecard: "Nøkkeltall per periode",
      "second-category": "Kategori nr. 2 etter den første",
      segments: "Segment for hver kunde",
      "service-level": "Svartider per periode",
      "still-active": "Aktive kunder etter registrering",
      survival: "Overlevelse",
      trend: "Score per periode",
    },
    loading: "Beregner …",
    figure: "Nøkkeltall",
    groupsIn: (column: string) => `${column} (gruppe)`,
    value: "Verdi",
  },
};
