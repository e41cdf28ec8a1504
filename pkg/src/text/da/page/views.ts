// Texts shared by the views of all files.

import type { views as English } from "../../en/page/views.js";
import { noun, number, rows, some } from "./counting.js";

export const views: typeof English = {
  periods: {
    label: "Perioder",
    options: { week: "Uger", month: "Måneder", quarter: "Kvartaler", year: "År" },
    soFar: "indtil nu",
    yes: "ja",
    cut: (shown: number, all: number) =>
      `De seneste ${number(shown)} af ${number(all)} perioder. Alle er med, når du gemmer tabellen.`,
  },
  /** A change of a share. */
  pp: (points: string) => `${points} pp`,
  ppIs: "pp betyder procentpoint: fra 5\u00a0% til 3,5\u00a0% er −1,5 pp.",
  asOf: (day: string) => `Opgjort pr. ${day}.`,
  fromTo: (low: string, high: string) => `${low} til ${high}`,
  followed: "Tallene under aksen er de kunder, der stadig følges, når den næste stopper.",
  sideways: "Rul sidelæns for at se hele tabellen.",
  showAll: (rows: number) => `Vis alle ${number(rows)}`,
  legend: "Hvad farverne betyder",
  workspace: {
    label: "Emner",
    ofTopic: "Visninger i dette emne",
    /** The topics of a file, in the rail. */
    topics: {
      summary: "Overblik",
      customers: "Kunder",
      revenue: "Omsætning",
      retention: "Fastholdelse",
      segments: "Segmenter",
      atRisk: "I farezonen",
      forecast: "Prognose",
      quality: "Datakvalitet",
    },
    titled: (view: string, file: string) => `${view}, ${file}`,
    orders: (count: number) => some(count, noun.order),
    rows,
    span: (size: string, first: string, last: string) => `${size}, ${first} til ${last}`,
    leftOut: (count: number) => `${rows(count)} udeladt`,
    leftOutOf: (left: number, all: number) =>
      left === 0
        ? all === 1
          ? "Den ene række tæller med"
          : `Alle ${rows(all)} tæller med`
        : `${number(left)} af ${rows(all)} er udeladt`,
    exporting: {
      label: "Eksportér",
      tables: "Tabeller",
      charts: "Figurer",
      csv: "CSV",
      json: "JSON",
      png: "PNG",
      svg: "SVG",
      tableAs: { csv: "Tabel som CSV", json: "Tabel som JSON" },
      chartAs: { png: "Figur som PNG", svg: "Figur som SVG" },
      print: "Udskriv eller gem som PDF",
      careful: "Kunder i det, du gemmer",
      pseudonyms: "Pseudonymer i stedet for kunder, også i rapporter",
      key: "Nøgle til pseudonymerne",
      keyHint:
        "Den samme nøgle giver de samme pseudonymer. Gem den for at genkende kunder i en senere eksport, eller skriv din egen. Den er væk, når du forlader siden.",
      small: (least: number) => `Skjul grupper under ${number(least)} i tabeller`,
    },
    /** What each table is called that can be saved. */
    tables: {
      "account-managers": "Kundeansvarlige",
      "at-risk": "Kunder i farezonen og at holde øje med",
      categories: "Kunder efter antal kategorier",
      churn: "Churn pr. periode",
      cohorts: "Kohorter",
      comments: "Ord i kommentarer",
      contacts: "Kontakter pr. periode",
      "contracts-at-risk": "Kontrakter i farezonen",
      discounts: "Rabatter pr. periode",
      "discounts-by-group": "Rabatter pr. gruppe",
      drivers: "Drivkræfter",
      "expected-purchases": "Prognose for hver kunde",
      "forecast-against-actual": "Prognose og faktiske køb pr. uge",
      groups: "Grupper",
      highlights: "Vigtige kunder",
      "how-long-groups-stay": "Overlevelse pr. gruppe",
      "how-long-they-stay": "Overlevelse",
      "in-touch-less": "Kunder med færre kontakter",
      "levels-of-loyalty": "Loyalitetsgrupper",
      "life-table": "Levetidstabel",
      "monthly-revenue": "MRR pr. periode",
      moves: "Skift mellem segmenter",
      overview: "Nøgletal",
      parameters: "Parametre",
      "pairs-of-groups": "Grupper sammenlignet parvis",
      "reasons-over-time": "Årsager over tid",
      reasons: "Årsager til at stoppe",
      renewals: "Fornyelser",
      revenue: "Omsætning pr. periode",
      score: "Score",
      "rows-left-out": "Udeladte rækker",
      scorecard: "Nøgletal pr. periode",
      "second-category": "Anden kategori efter første",
      segments: "Hver kundes segment",
      "service-level": "Svartider pr. periode",
      "still-active": "Aktive kunder efter tilmelding",
      survival: "Overlevelse",
      trend: "Score pr. periode",
    },
    loading: "Beregner …",
    figure: "Nøgletal",
    groupsIn: (column: string) => `${column} (gruppe)`,
    value: "Værdi",
  },
};
