// The summary of a file: its title, its figures, and what stands out, each by its code.

import { format } from "../../../format.js";
import type { Period } from "../../../wasm/types.js";
import type { board as English } from "../../en/page/board.js";
import { form, noun, number, some } from "./counting.js";
import { orders } from "./orders.js";
import { onePeriod } from "./periods.js";

const percent = (share: number) => format(share, "percent", { digits: 0, locale: "da" });

const rate = (share: number) => format(share, "percent", { digits: 1, locale: "da" });

const months = /* @__PURE__ */ new Intl.DateTimeFormat("da", { month: "long", year: "numeric", timeZone: "UTC" });

const month = (day: string) => months.format(Date.parse(`${day}T00:00:00Z`));

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} og ${names.at(-1)}`;

/** Whether a share is more than one before, as far as that can be told. */
/** Overdue: of one, of several. */
const late = { one: "forsinket", other: "forsinkede" };

const doubt = { more: "klart flere", less: "klart færre", unclear: "ingen klar forskel" };

const yearBefore = ({ start, before, change }: { start: string; before: string; change: number }) =>
  `Omsætningen i ${month(start)} var ${percent(Math.abs(change))} ${change < 0 ? "lavere" : "højere"} end i ${month(before)}`;

export const board: typeof English = {
  label: "Overblik",
  standsOut: "Det springer i øjnene",
  nothing: "Filen er for lille til, at noget springer i øjnene.",
  /** What the marks in front of the findings mean. */
  marks: { bad: "Problem", careful: "Hold øje med", good: "Godt", plain: "Værd at vide" },
  /** What a finding leads to. */
  views: {
    "at-risk": "I farezonen",
    cohorts: "Fastholdelse",
    revenue: "Omsætning",
    segments: "Segmenter",
    highlights: "Kunder",
    overview: "Overblik",
    churn: "Churn",
    mrr: "MRR",
    reasons: "Årsager til at stoppe",
    trend: "Udvikling",
    drivers: "Drivkræfter",
    levels: "Ambassadører og kritikere",
    score: "Score",
  },
  source: (file: string, day: string) => `${file}, til og med ${day}.`,
  titles: {
    orders: ({ repeat, overdue }: { repeat: number | null; overdue: number }) => {
      const who = overdue > 0 ? `${some(overdue, noun.customer)} er ${form(overdue, late)}` : "";
      if (repeat === null) return who || "Det viser ordrerne";
      return `${percent(repeat)} af kunderne køber igen${overdue > 0 ? `, og ${number(overdue)} er ${form(overdue, late)}` : ""}`;
    },
  },
  figures: {
    revenue: "Omsætning",
    customers: "Kunder",
    orders: "Ordrer",
    again: "Har købt igen",
    quiet: "Inaktive",
    change: (change: number, start: string) =>
      `${change < 0 ? "▼" : "▲"} ${percent(Math.abs(change))} i ${month(start)} mod året før`,
    won: (count: number, year: string) => `${number(count)} nye i ${year}`,
    range: (low: number, high: number) => `${number(Math.round(100 * low))}–${percent(high)}`,
    mrr: "MRR",
    atEnd: (period: string) => `ved udgangen af ${period}`,
    kept: "Fastholdt omsætning, netto",
    churn: "Churn",
    inPeriod: (period: string) => `i ${period}`,
    expected: "Forventes at stoppe",
    within: (days: number) => `inden for ${some(days, noun.day)}`,
    answers: "Svar",
    promoters: "Ambassadører",
    detractors: "Kritikere",
    silent: (days: number) => `ingen ordre i ${some(days, noun.day)}`,
  },
  revenue: {
    label: "Omsætning",
    /** The best period, and the one that is not over. */
    best: (best: string, period: Period, open: string | null) =>
      `Bedste ${onePeriod[period]}: ${best}${open === null ? "" : ` (${open} er ikke slut)`}`,
    none: "Ingen periode er slut endnu",
    subtitle: (period: Period) => `Omsætning pr. ${onePeriod[period]}, efter tilbagebetalinger, i filens valuta`,
    customersTitle: (best: string) => `Flest kunder bestilte i ${best}`,
    customersSubtitle: (period: Period) => `Kunder med en ordre, pr. ${onePeriod[period]}`,
    soFar: "indtil nu",
    of: (customers: number) => `fra ${some(customers, noun.customer)}`,
    count: (customers: number) => some(customers, noun.customer),
    latest: (shown: number) => `De seneste ${number(shown)}.`,
    pale: "Lys farve: året før de seneste tolv måneder.",
    period: "Periode",
    revenue: "Omsætning efter tilbagebetalinger",
    customers: "Kunder",
    newCustomers: "Nye kunder",
    each: "Omsætning pr. kunde",
    /** The latest month that is over, beside the same one a year before. */
    yearBefore,
    noDoubt: "Beløb har intet konfidensinterval her: filen kan ikke vise, om en ændring er mere end tilfældig.",
  },
  curves: {
    two: ({ earlier, share, before, verdict }) =>
      `${percent(share)} er tilbage efter en måned; i ${earlier} var det ${percent(before)}: ${doubt[verdict]}`,
    one: (share: number) => `${percent(share)} er tilbage efter en måned`,
    subtitle: "Andel af nye kunder med en ordre så mange måneder efter den første",
    note: "Kun afsluttede måneder, og ingen måned med færre end 30 kunder.",
    age: (months: number) => `+${number(months)}`,
    after: "Måneder efter første ordre",
    reading: (numerator: number, denominator: number, share: string) =>
      `${share} (${number(numerator)} af ${number(denominator)})`,
  },
  findings: {
    overdue: ({ customers, atStake }: { customers: number; atStake: number | null }) =>
      `${some(customers, noun.customer)} er ${form(customers, late)} efter egen købsrytme${atStake === null ? "" : `, og ${format(Math.round(atStake), "count", { locale: "da" })} om året står på spil`}.`,
    returning: ({ later, earlier, share, before, verdict }) =>
      verdict === "unclear"
        ? `Nye kunder i ${later} kommer tilbage omtrent lige så ofte som i ${earlier} (${percent(share)} efter en måned, før ${percent(before)}): ingen klar forskel.`
        : `Nye kunder i ${later} kommer klart ${verdict === "more" ? "oftere" : "sjældnere"} tilbage end i ${earlier}: ${percent(share)} efter en måned, før ${percent(before)}.`,
    "revenue-year-before": (found) => `${yearBefore(found)}.`,
    "best-segments": ({
      names,
      customers,
      revenue,
    }: {
      names: readonly string[];
      customers: number;
      revenue: number;
    }) =>
      `${listed(names.map((name) => orders.segments.named[name]?.label ?? name))} udgør ${percent(customers)} af kunderne og står for ${percent(revenue)} af omsætningen.`,
    "few-bring-much": ({ customers, revenue }: { customers: number; revenue: number }) =>
      `De bedste ${percent(customers)} af kunderne står for ${percent(revenue)} af omsætningen.`,
    quiet: ({ share, days }: { share: number; days: number }) =>
      `${percent(share)} af kunderne har ikke bestilt i mere end ${some(days, noun.day)}.`,
    leaving: ({ expected, known, horizon }: { expected: number; known: number; horizon: number }) =>
      `Omkring ${number(Math.round(expected))} af ${some(known, noun.customer)} forventes at stoppe inden for ${some(horizon, noun.day)}.`,
    "churn-before": ({ period, churn, before, verdict }) =>
      verdict === "unclear"
        ? `Churn i ${month(period)} var ${rate(churn)}, måneden før ${rate(before)}: ingen klar forskel.`
        : `Churn ${verdict === "more" ? "steg" : "faldt"} klart i ${month(period)}, fra ${rate(before)} til ${rate(churn)}.`,
    "kept-revenue": ({ period, kept }: { period: string; kept: number }) =>
      `Kunderne fra starten af ${month(period)} betaler ${rate(kept)} af det, de betalte dengang (omsætningsfastholdelse, netto).`,
    growth: ({ period, growth }: { period: string; growth: number }) =>
      growth === 0
        ? `MRR var uændret i ${month(period)}.`
        : `MRR ${growth > 0 ? "steg" : "faldt"} ${rate(Math.abs(growth))} i ${month(period)}.`,
    reason: ({ reason, share }: { reason: string; share: number }) =>
      `”${reason}” er den hyppigste årsag til at stoppe: ${percent(share)} af dem, der stoppede.`,
    "score-before": ({ period, verdict }) =>
      verdict === "unclear"
        ? `Scoren i ${month(period)} er ikke klart forskellig fra måneden før.`
        : `Scoren ${verdict === "more" ? "steg" : "faldt"} klart i ${month(period)}.`,
    driver: ({ name }: { name: string }) => `”${name}” betyder meget for scoren og er vurderet lavt.`,
    levels: ({ promoters, detractors }: { promoters: number; detractors: number }) =>
      `${percent(promoters)} er ambassadører, og ${percent(detractors)} er kritikere.`,
    apart: ({ high, low }: { high: string; low: string }) =>
      `”${high}” scorer klart højere end ”${low}”: deres intervaller overlapper ikke.`,
    once: ({ share }: { share: number }) => `${percent(share)} af kunderne har kun bestilt én gang.`,
  },
};
