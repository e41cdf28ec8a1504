// The summary of a file: its title, its figures, and what stands out, each by its code.

import { format } from "../../../format.js";
import type { Period } from "../../../wasm/types.js";
import type { board as English } from "../../en/page/board.js";
import { noun, number, some } from "./counting.js";
import { orders } from "./orders.js";
import { onePeriod } from "./periods.js";

const percent = (share: number) => format(share, "percent", { digits: 0, locale: "nb" });

const rate = (share: number) => format(share, "percent", { digits: 1, locale: "nb" });

const months = /* @__PURE__ */ new Intl.DateTimeFormat("nb", { month: "long", year: "numeric", timeZone: "UTC" });

const month = (day: string) => months.format(Date.parse(`${day}T00:00:00Z`));

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} og ${names.at(-1)}`;

/** Whether a share is more than one before, as far as that can be told. */
const doubt = { more: "klart flere", less: "klart færre", unclear: "ingen klar forskjell" };

const yearBefore = ({ start, before, change }: { start: string; before: string; change: number }) =>
  `Omsetningen i ${month(start)} var ${percent(Math.abs(change))} ${change < 0 ? "lavere" : "høyere"} enn i ${month(before)}`;

export const board: typeof English = {
  label: "Sammendrag",
  standsOut: "Dette skiller seg ut",
  nothing: "Filen er for liten til at noe skiller seg ut.",
  /** What the marks in front of the findings mean. */
  marks: { bad: "Problem", careful: "Følg med", good: "Bra", plain: "Verdt å vite" },
  /** What a finding leads to. */
  views: {
    "at-risk": "I faresonen",
    cohorts: "Kundebevaring",
    revenue: "Omsetning",
    segments: "Segmenter",
    highlights: "Kunder",
    overview: "Oversikt",
    churn: "Frafall",
    mrr: "MRR",
    reasons: "Årsaker til å slutte",
    trend: "Utvikling",
    drivers: "Drivkrefter",
    levels: "Ambassadører og kritikere",
    score: "Score",
  },
  source: (file: string, day: string) => `${file}, til og med ${day}.`,
  titles: {
    orders: ({ repeat, overdue }: { repeat: number | null; overdue: number }) => {
      const late = overdue > 0 ? `${some(overdue, noun.customer)} er forsinket` : "";
      if (repeat === null) return late || "Dette viser ordrene";
      return `${percent(repeat)} av kundene kjøper igjen${late && `, og ${number(overdue)} er forsinket`}`;
    },
  },
  figures: {
    revenue: "Omsetning",
    customers: "Kunder",
    orders: "Ordrer",
    again: "Har kjøpt igjen",
    quiet: "Inaktive",
    change: (change: number, start: string) =>
      `${change < 0 ? "▼" : "▲"} ${percent(Math.abs(change))} i ${month(start)} mot året før`,
    won: (count: number, year: string) => `${number(count)} nye i ${year}`,
    range: (low: number, high: number) => `${number(Math.round(100 * low))}–${percent(high)}`,
    mrr: "MRR",
    atEnd: (period: string) => `ved utgangen av ${period}`,
    kept: "Beholdt inntekt, netto",
    churn: "Frafall",
    inPeriod: (period: string) => `i ${period}`,
    expected: "Forventes å slutte",
    within: (days: number) => `innen ${some(days, noun.day)}`,
    answers: "Svar",
    promoters: "Ambassadører",
    detractors: "Kritikere",
    silent: (days: number) => `ingen ordre på ${some(days, noun.day)}`,
  },
  revenue: {
    label: "Omsetning",
    /** The best period, and the one that is not over. */
    best: (best: string, period: Period, open: string | null) =>
      `Beste ${onePeriod[period]}: ${best}${open === null ? "" : ` (${open} er ikke over)`}`,
    none: "Ingen periode er over ennå",
    subtitle: (period: Period) => `Omsetning per ${onePeriod[period]}, etter tilbakebetalinger, i filens valuta`,
    customersTitle: (best: string) => `Flest kunder bestilte i ${best}`,
    customersSubtitle: (period: Period) => `Kunder med en ordre, per ${onePeriod[period]}`,
    soFar: "hittil",
    of: (customers: number) => `fra ${some(customers, noun.customer)}`,
    count: (customers: number) => some(customers, noun.customer),
    latest: (shown: number) => `De siste ${number(shown)}.`,
    pale: "Lys farge: året før de siste tolv månedene.",
    period: "Periode",
    revenue: "Omsetning etter tilbakebetalinger",
    customers: "Kunder",
    newCustomers: "Nye kunder",
    each: "Omsetning per kunde",
    /** The latest month that is over, beside the same one a year before. */
    yearBefore,
    noDoubt: "Beløp har ikke noe konfidensintervall her: filen kan ikke vise om en endring er mer enn en tilfeldighet.",
  },
  curves: {
    two: ({ earlier, share, before, verdict }) =>
      `${percent(share)} er tilbake etter en måned; i ${earlier} var det ${percent(before)}: ${doubt[verdict]}`,
    one: (share: number) => `${percent(share)} er tilbake etter en måned`,
    subtitle: "Andel av nye kunder med en ordre så mange måneder etter den første",
    note: "Bare avsluttede måneder, og ingen måned med færre enn 30 kunder.",
    age: (months: number) => `+${number(months)}`,
    after: "Måneder etter første ordre",
    reading: (numerator: number, denominator: number, share: string) =>
      `${share} (${number(numerator)} av ${number(denominator)})`,
  },
  findings: {
    overdue: ({ customers, atStake }: { customers: number; atStake: number | null }) =>
      `${some(customers, noun.customer)} er forsinket ut fra sin egen kjøpsrytme${atStake === null ? "" : `, og ${format(Math.round(atStake), "count", { locale: "nb" })} i året står på spill`}.`,
    returning: ({ later, earlier, share, before, verdict }) =>
      verdict === "unclear"
        ? `Nye kunder i ${later} kommer tilbake omtrent like ofte som i ${earlier} (${percent(share)} etter en måned, mot ${percent(before)}): ingen klar forskjell.`
        : `Nye kunder i ${later} kommer klart ${verdict === "more" ? "oftere" : "sjeldnere"} tilbake enn i ${earlier}: ${percent(share)} etter en måned, mot ${percent(before)}.`,
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
      `${listed(names.map((name) => orders.segments.named[name]?.label ?? name))} utgjør ${percent(customers)} av kundene og står for ${percent(revenue)} av omsetningen.`,
    "few-bring-much": ({ customers, revenue }: { customers: number; revenue: number }) =>
      `De beste ${percent(customers)} av kundene står for ${percent(revenue)} av omsetningen.`,
    quiet: ({ share, days }: { share: number; days: number }) =>
      `${percent(share)} av kundene har ikke bestilt på mer enn ${some(days, noun.day)}.`,
    leaving: ({ expected, known, horizon }: { expected: number; known: number; horizon: number }) =>
      `Omtrent ${number(Math.round(expected))} av ${some(known, noun.customer)} forventes å slutte innen ${some(horizon, noun.day)}.`,
    "churn-before": ({ period, churn, before, verdict }) =>
      verdict === "unclear"
        ? `Frafallet i ${month(period)} var ${rate(churn)}, måneden før ${rate(before)}: ingen klar forskjell.`
        : `Frafallet ${verdict === "more" ? "økte" : "falt"} klart i ${month(period)}, fra ${rate(before)} til ${rate(churn)}.`,
    "kept-revenue": ({ period, kept }: { period: string; kept: number }) =>
      `Kundene ved starten av ${month(period)} betaler ${rate(kept)} av det de betalte da (beholdt inntekt, netto).`,
    growth: ({ period, growth }: { period: string; growth: number }) =>
      growth === 0
        ? `MRR var uendret i ${month(period)}.`
        : `MRR ${growth > 0 ? "økte" : "falt"} med ${rate(Math.abs(growth))} i ${month(period)}.`,
    reason: ({ reason, share }: { reason: string; share: number }) =>
      `«${reason}» er den vanligste årsaken til å slutte: ${percent(share)} av dem som sluttet.`,
    "score-before": ({ period, verdict }) =>
      verdict === "unclear"
        ? `Det er ingen klar forskjell på scoren i ${month(period)} og måneden før.`
        : `Scoren ${verdict === "more" ? "økte" : "falt"} klart i ${month(period)}.`,
    driver: ({ name }: { name: string }) => `«${name}» betyr mye for scoren og er lavt vurdert.`,
    levels: ({ promoters, detractors }: { promoters: number; detractors: number }) =>
      `${percent(promoters)} er ambassadører, og ${percent(detractors)} er kritikere.`,
    apart: ({ high, low }: { high: string; low: string }) =>
      `«${high}» har klart høyere score enn «${low}»: intervallene overlapper ikke.`,
    once: ({ share }: { share: number }) => `${percent(share)} av kundene har bestilt bare én gang.`,
  },
};
