// Forecast (purchase prediction): how many orders to expect, and from whom.

import type { forecast as English } from "../../en/page/forecast.js";
import { form, noun, number, some } from "./counting.js";

const repeat = { one: "genkøb", other: "genkøb" };

export const forecast: typeof English = {
  label: "Prognose",
  refused: {
    tooFewWeeks: (found: number, needed: number) =>
      `En prognose kræver ordrer fra mindst ${some(needed, noun.week)}: to tredjedele at lære af, en tredjedel til kontrol. Filen dækker ${some(found, noun.week)}.`,
    nobodyReturned: (day: string) =>
      `En prognose lærer af genkøb i de første to tredjedele af perioden. Frem til den ${day} er der ingen.`,
    nobodySeen: "En prognose kræver ordrer, og der er ingen frem til den dato.",
    notConverged:
      "En prognose anslår, hvor hurtigt kunder stopper for altid, og det viser disse ordrer ikke: ingen har været inaktive længe nok, eller for få har købt igen. En eksport over længere tid hjælper som regel.",
    notConvergedOne: (model: string) => `Modellen ”${model}” passer ikke til disse ordrer. Vælg en anden.`,
  },
  asOf: (day: string) => `Fra ${day}. Nye kunder er ikke medregnet.`,
  purchases: (weeks: number) => `Køb på ${some(weeks, noun.week)}`,
  active: "Stadig aktive kunder",
  ofAll: (customers: number) => `af ${some(customers, noun.customer)}`,
  revenue: "Forventet omsætning fra dem",
  ofNew: "Genkøb pr. ny kunde det første år",
  totalRange: (level: string, low: string, high: string) =>
    `${level}-prognoseinterval: ${low} til ${high} køb. Det omfatter tilfældigheder og modellens usikkerhed, men ikke sæson og kampagner.`,
  noIntervals: "Intet interval ved mere end 20.000 kunder: det ville tage flere minutter at beregne.",
  doing: {
    judging: (model: string, at: number, all: number) =>
      `Tilpasser model ${number(at)} af ${number(all)} til de første to tredjedele af perioden: ”${model}” …`,
    fitting: (model: string) => `Tilpasser modellen til alle ordrer: ”${model}” …`,
    ranges: (refits: number) =>
      `Beregner, hvor usikker prognosen er: modellen tilpasses igen til ${number(refits)} simulerede filer …`,
    customers: "Beregner prognosen for hver kunde …",
  },
  choose: { horizon: "Prognosen dækker", model: "Model" },
  weeks: (weeks: number) => some(weeks, noun.week),
  models: {
    best: "Den bedste",
    "mbg-nbd": "Kan stoppe efter ethvert køb (MBG/NBD)",
    "bg-nbd": "Kan stoppe efter et genkøb (BG/NBD)",
    "pareto-nbd": "Kan stoppe når som helst (Pareto/NBD)",
    "mbg-cnbd-k": "Køber regelmæssigt, kan stoppe efter ethvert køb (MBG/CNBD-k)",
  },
  inWords: "Det viser modellen",
  everyWeeks: (weeks: number) =>
    `En aktiv kunde med gennemsnitlig købsfrekvens køber med ${some(Number(weeks.toFixed(1)), { one: "uges", other: "ugers" })} mellemrum.`,
  leaves: (share: string) => `Efter hvert køb stopper i gennemsnit ${share} af kunderne for altid.`,
  leavesInTime: (share: string) => `Inden for et år stopper ${share} af de nye kunder for altid.`,
  spends: (amount: string) => `Et køb er i gennemsnit ${amount} værd.`,
  regularity: {
    title: "Hvor regelmæssige er købene?",
    patterns: {
      regular: (k: string, interval: string) =>
        `Regelmæssige: k er ${k} (${interval}). Tiden mellem en kundes køb varierer mindre end ved køb på tilfældige tidspunkter (k = 1).`,
      unclear: (k: string, interval: string) =>
        `Ingen tydelig regelmæssighed: k kan være 1, som ved køb på tilfældige tidspunkter. Estimatet er ${k} (${interval}).`,
      clumped: (k: string, interval: string) =>
        `I klynger: k er ${k} (${interval}). Tiden mellem en kundes køb varierer mere end ved køb på tilfældige tidspunkter (k = 1): flere køb tæt på hinanden, så en lang pause.`,
    },
    interval: (level: string, low: string, high: string) => `${level}-konfidensinterval: ${low} til ${high}`,
    basis: (customers: number, gaps: number) =>
      `Ud fra ${some(gaps, { one: "pause", other: "pauser" })} mellem køb hos ${some(customers, noun.customer)} med ordrer på mindst tre dage (maximum likelihood).`,
    lastGaps: (k: string, interval: string) =>
      `Kun ud fra hver kundes to seneste pauser (Wheat & Morrison): k er ${k} (${interval}).`,
    chosen: (k: number) =>
      k === 1
        ? "MBG/CNBD-k kræver et helt tal og passer bedst med k = 1: ingen regelmæssighed, det samme som MBG/NBD."
        : `MBG/CNBD-k passer bedst med k = ${number(k)}: næste køb ventes omkring én sædvanlig pause efter det sidste.`,
    chosenEarly: (k: number) =>
      k === 1
        ? "I periodens første del passer MBG/CNBD-k bedst med k = 1: ingen regelmæssighed, det samme som MBG/NBD."
        : `I periodens første del passer MBG/CNBD-k bedst med k = ${number(k)}.`,
  },
  withoutRegularity: "Modellen uden regelmæssighed (k = 1)",
  most: "De mest lovende kunder",
  mostLead: (weeks: number) =>
    `Inden for ${some(weeks, noun.week)}. Intervallet gælder det forventede antal: hvad den enkelte kunde gør, svinger mere.`,
  shown: (shown: number, saved: number) =>
    `De ${number(shown)} øverste. ${number(saved)} er med, når du gemmer tabellen.`,
  customer: "Kunde",
  expected: "Forventede køb",
  range: "Interval",
  low: "Nedre",
  high: "Øvre",
  worth: "Forventet omsætning",
  rhythm: "Egen købsrytme",
  rhythms: {
    "at-risk": "I farezonen: forsinket",
    watch: "Hold øje med",
    ok: "Som normalt",
    insufficient: "For få ordrer til at se det",
  },
  gone: "Inaktiv",
  lateOf: (late: number, all: number) =>
    late === 0
      ? `Ingen af de ${number(all)} er forsinket efter egen købsrytme.`
      : `${number(late)} af de ${number(all)} er ${form(late, { one: "forsinket", other: "forsinkede" })} efter egen købsrytme, som under ”I farezonen”: kontakt ${late === 1 ? "den kunde" : "dem"} først.`,
  lateBoth:
    "Modellen vægter, hvor ofte og hvornår en kunde senest har købt, så den kan godt forvente ordrer fra en kunde, der er forsinket.",
  timesGap: "× sædvanlig pause",
  times: (times: string) => `${times}×`,
  alive: "Aktiv (sandsynlighed)",
  repeats: "Genkøb",
  silent: "Uger siden seneste ordre",
  valueTitle: "Hvad er kunderne værd?",
  valueSubtitle: (weeks: number) => `Kunder efter forventet omsætning på ${some(weeks, noun.week)}`,
  valueNote: (shown: number, all: number, source: string) =>
    shown < all ? `De ${number(shown)} mest værdifulde af ${number(all)}. ${source}` : source,
  valueClass: (from: string, to: string | null) => (to === null ? `mindst ${from}` : `${from}–${to}`),
  customersCounted: (count: number) => some(count, noun.customer),
  map: "Hvem er stadig aktive, efter genkøb og seneste ordre?",
  mapSubtitle: (weeks: number) =>
    `Sandsynlighed for at være aktiv for en kunde, hvis første køb er ${some(weeks, noun.week)} gammelt`,
  silentRow: "Uger siden seneste ordre",
  mapCell: (weeks: number, purchases: number) =>
    `${some(weeks, noun.week)} siden seneste ordre, ${some(purchases, repeat)}`,
  mapReading: (alive: string, expected: string, weeks: number) =>
    `${alive} aktive, ${expected} køb forventet på ${some(weeks, noun.week)}`,
  repeatsColumn: (count: number) => some(count, repeat),
  trackedLabel: "Genkøb i alt uge for uge: faktisk og prognose",
  unseen: "Ikke set af modellen",
  week: (week: number) => `Uge ${number(week)}`,
  weekColumn: "Uge",
  actual: "Faktisk",
  seen: "Brugt til modellen",
  yes: "ja",
  no: "nej",
  notFitted: (model: string, why: string) => `${model}: ${why}`,
  notJudged: "Modellen kan ikke tilpasses til periodens første del, så dens præcision er ukendt.",
  guesses: "Sammenlignet med enkle prognoser",
  guess: "Prognose",
  guessTotal: "Køb i alt",
  guessOff: "Gennemsnitlig absolut fejl pr. kunde",
  byModel: "Modellen",
  sameRate: "Alle køber videre i deres hidtidige takt",
  silentAreGone: "Forsinkede kunder kommer aldrig igen",
  histogram: "Kunder efter antal genkøb",
  actualCustomers: "Kunder",
  expectedCustomers: "Forventet",
  orMore: (count: number) => `mindst ${number(count)}`,
  bands: "Købte de kunder igen, modellen regnede for aktive?",
  band: "Sandsynlighed for at være aktiv",
  bandCustomers: "Kunder",
  bandExpected: "Forventes at købe",
  bandBought: "Købte faktisk",
  compare: "Hvilken model passer bedst?",
  compareLead: "Alle er tilpasset til periodens første to tredjedele. Et lavere AIC betyder, at modellen passer bedre.",
  model: "Model",
  aic: "AIC",
  off: "Prognosefejl",
  how: "Sådan er det beregnet",
  rules: [
    "Alle en kundes ordrer på én dag tæller som ét køb. Prognosen gælder kun genkøb.",
    "Modellen antager, at hver kunde køber i sin egen takt (regelmæssigt i MBG/CNBD-k, tilfældigt i de andre) og en dag stopper ubemærket.",
    "Intervallet for det samlede antal kommer fra simulering: modellen tilpasses igen til 100 simulerede filer, og for hver af dem trækkes alle kunders næste køb 20 gange. Den samme fil giver altid det samme interval.",
    "Den kender hverken sæsoner, kampagner eller priser: en prognose hen over julen er for lav, hvis der ikke er en jul i data.",
  ],
};
