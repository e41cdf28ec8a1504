// Forecast (purchase prediction): how many orders to expect, and from whom.

import type { forecast as English } from "../../en/page/forecast.js";
import { noun, number, some } from "./counting.js";

const repeat = { one: "gjenkjøp", other: "gjenkjøp" };

export const forecast: typeof English = {
  label: "Prognose",
  refused: {
    tooFewWeeks: (found: number, needed: number) =>
      `En prognose krever ordrer fra minst ${some(needed, noun.week)}: to tredjedeler å lære av og én å kontrollere mot. Filen dekker ${some(found, noun.week)}.`,
    nobodyReturned: (day: string) =>
      `En prognose lærer av kunder som har kjøpt igjen. Det hadde ingen gjort innen ${day}, slutten på de to tredjedelene den lærer av.`,
    nobodySeen: "En prognose krever ordrer, men det er ingen frem til den datoen.",
    notConverged:
      "En prognose anslår hvor raskt kunder slutter for godt, men disse ordrene viser det ikke: ingen har vært inaktiv lenge nok, eller for få har kjøpt igjen. En eksport over lengre tid hjelper som regel.",
    notConvergedOne: (model: string) => `Modellen «${model}» passer ikke til disse ordrene. Velg en annen.`,
  },
  asOf: (day: string) => `Fra ${day}. Nye kunder er ikke regnet med.`,
  purchases: (weeks: number) => `Kjøp på ${some(weeks, noun.week)}`,
  active: "Kunder som fortsatt er aktive",
  ofAll: (customers: number) => `av ${some(customers, noun.customer)}`,
  revenue: "Forventet omsetning fra dem",
  ofNew: "Gjenkjøp per ny kunde det første året",
  totalRange: (level: string, low: string, high: string) =>
    `${level} prognoseintervall: ${low} til ${high} kjøp. Det omfatter tilfeldigheter og usikkerheten i modellen, men ikke sesonger og kampanjer.`,
  noIntervals: "Intervallet beregnes ikke for mer enn 20\u00a0000 kunder: det ville tatt flere minutter.",
  doing: {
    judging: (model: string, at: number, all: number) =>
      `Tilpasser modell ${number(at)} av ${number(all)} til de første to tredjedelene av perioden: «${model}» …`,
    fitting: (model: string) => `Tilpasser modellen til alle ordrer: «${model}» …`,
    ranges: (refits: number) =>
      `Beregner hvor usikker prognosen er: modellen tilpasses på nytt til ${number(refits)} simulerte filer …`,
    customers: "Beregner prognosen for hver kunde …",
  },
  choose: { horizon: "Prognosen dekker", model: "Modell" },
  weeks: (weeks: number) => some(weeks, noun.week),
  models: {
    best: "Passer best",
    "mbg-nbd": "Kan slutte etter hvert kjøp (MBG/NBD)",
    "bg-nbd": "Kan slutte etter et gjenkjøp (BG/NBD)",
    "pareto-nbd": "Kan slutte når som helst (Pareto/NBD)",
    "mbg-cnbd-k": "Kjøper regelmessig, kan slutte etter hvert kjøp (MBG/CNBD-k)",
  },
  inWords: "Dette viser modellen",
  everyWeeks: (weeks: number) =>
    `Med gjennomsnittlig kjøpsfrekvens går det ${some(Number(weeks.toFixed(1)), noun.week)} mellom kjøpene til en aktiv kunde.`,
  leaves: (share: string) => `Etter hvert kjøp slutter i gjennomsnitt ${share} av kundene for godt.`,
  leavesInTime: (share: string) => `I løpet av ett år slutter ${share} av de nye kundene for godt.`,
  spends: (amount: string) => `Et kjøp er i gjennomsnitt verdt ${amount}.`,
  regularity: {
    title: "Hvor regelmessige er kjøpene?",
    patterns: {
      regular: (k: string, interval: string) =>
        `Regelmessige: k er ${k} (${interval}). Tiden mellom kjøpene til en kunde varierer mindre enn ved kjøp på tilfeldige tidspunkter (k = 1).`,
      unclear: (k: string, interval: string) =>
        `Ingen tydelig regelmessighet: k kan være 1, som ved kjøp på tilfeldige tidspunkter. Estimatet er ${k} (${interval}).`,
      clumped: (k: string, interval: string) =>
        `I klynger: k er ${k} (${interval}). Tiden mellom kjøpene til en kunde varierer mer enn ved kjøp på tilfeldige tidspunkter (k = 1): flere kjøp tett på hverandre, så en lang pause.`,
    },
    interval: (level: string, low: string, high: string) => `${level} konfidensintervall: ${low} til ${high}`,
    basis: (customers: number, gaps: number) =>
      `Ut fra ${some(gaps, { one: "pause", other: "pauser" })} mellom kjøp hos ${some(customers, noun.customer)} med ordrer på minst tre dager (maximum likelihood).`,
    lastGaps: (k: string, interval: string) =>
      `Bare ut fra de to siste pausene til hver kunde (Wheat & Morrison): k er ${k} (${interval}).`,
    chosen: (k: number) =>
      k === 1
        ? "MBG/CNBD-k krever et helt tall og passer best med k = 1: ingen regelmessighet, det samme som MBG/NBD."
        : `MBG/CNBD-k passer best med k = ${number(k)}: neste kjøp ventes omtrent én vanlig pause etter det siste.`,
    chosenEarly: (k: number) =>
      k === 1
        ? "I den første delen av perioden passer MBG/CNBD-k best med k = 1: ingen regelmessighet, det samme som MBG/NBD."
        : `I den første delen av perioden passer MBG/CNBD-k best med k = ${number(k)}.`,
  },
  withoutRegularity: "Modellen uten regelmessighet (k = 1)",
  most: "De mest lovende kundene",
  mostLead: (weeks: number) =>
    `I løpet av ${some(weeks, noun.week)}. Intervallet gjelder det forventede antallet: hva den enkelte kunden gjør, svinger mer.`,
  shown: (shown: number, saved: number) =>
    `De ${number(shown)} øverste. ${number(saved)} er med når du lagrer tabellen.`,
  customer: "Kunde",
  expected: "Forventede kjøp",
  range: "Intervall",
  low: "Nedre",
  high: "Øvre",
  worth: "Forventet omsetning",
  rhythm: "Egen kjøpsrytme",
  rhythms: {
    "at-risk": "I faresonen: forsinket",
    watch: "Følg med",
    ok: "Som vanlig",
    insufficient: "For få ordrer til å si noe",
  },
  gone: "Inaktiv",
  lateOf: (late: number, all: number) =>
    late === 0
      ? `Ingen av disse ${number(all)} er forsinket ut fra sin egen kjøpsrytme.`
      : `${number(late)} av disse ${number(all)} er forsinket ut fra sin egen kjøpsrytme, som under «I faresonen»: kontakt ${late === 1 ? "den kunden" : "dem"} først.`,
  lateBoth:
    "Modellen tar hensyn til hvor ofte og hvor nylig en kunde har kjøpt, så den kan godt forvente ordrer fra en kunde som er forsinket.",
  timesGap: "Ganger den vanlige pausen",
  times: (times: string) => `${times}×`,
  alive: "Aktiv, sannsynlighet",
  repeats: "Gjenkjøp",
  silent: "Uker siden siste ordre",
  valueTitle: "Hva er kundene verdt?",
  valueSubtitle: (weeks: number) => `Kunder etter forventet omsetning på ${some(weeks, noun.week)}`,
  valueNote: (shown: number, all: number, source: string) =>
    shown < all ? `De ${number(shown)} mest verdifulle av ${number(all)}. ${source}` : source,
  valueClass: (from: string, to: string | null) => (to === null ? `minst ${from}` : `${from}–${to}`),
  customersCounted: (count: number) => some(count, noun.customer),
  map: "Hvem er fortsatt aktive, etter gjenkjøp og tid siden sist?",
  mapSubtitle: (weeks: number) =>
    `Sannsynligheten for å være aktiv for en kunde som kjøpte første gang for ${some(weeks, noun.week)} siden`,
  silentRow: "Uker siden siste ordre",
  mapCell: (weeks: number, purchases: number) =>
    `${some(weeks, noun.week)} siden siste ordre, ${some(purchases, repeat)}`,
  mapReading: (alive: string, expected: string, weeks: number) =>
    `${alive} aktive, ${expected} forventede kjøp på ${some(weeks, noun.week)}`,
  repeatsColumn: (count: number) => some(count, repeat),
  trackedLabel: "Samlede gjenkjøp uke for uke: faktisk og prognose",
  unseen: "Ikke sett av modellen",
  week: (week: number) => `Uke ${number(week)}`,
  weekColumn: "Uke",
  actual: "Faktisk",
  seen: "Brukt til modellen",
  yes: "ja",
  no: "nei",
  notFitted: (model: string, why: string) => `${model}: ${why}`,
  notJudged: "Modellen kan ikke tilpasses den første delen av perioden, så det er ukjent hvor treffsikker den er.",
  guesses: "Sammenlignet med enkle prognoser",
  guess: "Prognose",
  guessTotal: "Kjøp i alt",
  guessOff: "Gjennomsnittlig absolutt feil per kunde",
  byModel: "Modellen",
  sameRate: "Alle kjøper videre i samme takt som før",
  silentAreGone: "Forsinkede kunder kommer aldri tilbake",
  histogram: "Kunder etter antall gjenkjøp",
  actualCustomers: "Kunder",
  expectedCustomers: "Forventet",
  orMore: (count: number) => `minst ${number(count)}`,
  bands: "Kjøpte de antatt aktive kundene igjen?",
  band: "Sannsynlighet for å være aktiv",
  bandCustomers: "Kunder",
  bandExpected: "Forventes å kjøpe",
  bandBought: "Kjøpte faktisk",
  compare: "Hvilken modell passer best?",
  compareLead: "Alle er tilpasset de første to tredjedelene av perioden. Lavere AIC betyr at modellen passer bedre.",
  model: "Modell",
  aic: "AIC",
  off: "Prognosefeil",
  how: "Slik er det beregnet",
  rules: [
    "Alle ordrene fra en kunde på én dag teller som ett kjøp. Prognosen gjelder bare gjenkjøp.",
    "Modellen antar at hver kunde kjøper i sin egen takt (regelmessig i MBG/CNBD-k, tilfeldig i de andre) og en dag slutter uten at noen merker det.",
    "Intervallet for det samlede antallet kommer fra simulering: modellen tilpasses på nytt til 100 oppdiktede filer, og for hver av dem trekkes de neste kjøpene til alle kunder 20 ganger. Samme fil gir alltid samme intervall.",
    "Den kjenner ikke sesonger, kampanjer eller priser: en prognose over jul er for lav hvis dataene ikke har noen jul.",
  ],
};
