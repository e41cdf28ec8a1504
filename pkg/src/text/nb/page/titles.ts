// The title of each view: the sentence that answers its question.

import { format } from "../../../format.js";
import type { titles as English, Ranged } from "../../en/page/titles.js";
import { noun, number, some } from "./counting.js";

const percent = (share: number) => format(share, "percent", { digits: 0, locale: "nb" });
const rate = (share: number) => format(share, "percent", { digits: 1, locale: "nb" });

/** What the scores are measured in. */
const units = { nps: "points", ces: "scale" } as const;

/** A figure's range, where it has one. */
const between = ({ low, high }: Ranged, written: (value: number) => string) =>
  low === null || high === null ? "" : `, sannsynligvis ${written(low)} til ${written(high)}`;

/** Where a zero means something, whether the range is clear of it. */
const isClear = ({ low, high }: Ranged) => low !== null && high !== null && (low > 0 || high < 0);

const clearly = { one: "rate er klart endret", other: "rater er klart endret" };

export const titles: typeof English = {
  overview: ({ repeat, customers }: { repeat: Ranged | null; customers: number }) =>
    repeat === null
      ? some(customers, noun.customer)
      : `${percent(repeat.value)} av kundene har kjøpt igjen${between(repeat, percent)}`,
  bySegment: ({ pair }: { pair: { high: string; low: string } | null }) =>
    pair === null
      ? "Det er ingen klar forskjell i gjenkjøp mellom gruppene"
      : `${pair.high} kjøper klart oftere igjen enn ${pair.low}`,
  cohorts: ({ share, later }: { share: number; later: string }) =>
    `${percent(share)} av kundene bestiller igjen ${later}`,
  segments: ({ segment, customers, revenue }: { segment: string; customers: number; revenue: number }) =>
    `${segment}: ${percent(customers)} av kundene, ${percent(revenue)} av omsetningen`,
  segmentsTitle: "Hvor mye av omsetningen gir hvert segment?",
  moves: ({ moved, all, from }: { moved: number; all: number; from: string }) =>
    all === 0
      ? `Ingen hadde bestilt innen ${from}`
      : `${percent(moved / all)} av kundene er i et annet segment enn ${from}`,
  mrr: ({ period, end, growth }: { period: string; end: string; growth: number | null }) => {
    const change =
      growth === null ? "" : growth < 0 ? `, ned ${rate(-growth)}` : growth > 0 ? `, opp ${rate(growth)}` : "";
    return `MRR var ${end} ved utgangen av ${period}${change}`;
  },
  bridge: ({ period, gained, lost }: { period: string; gained: number; lost: number }) =>
    gained === lost
      ? `Like mye ble vunnet som tapt i ${period}`
      : gained > lost
        ? `Mer ble vunnet enn tapt i ${period}`
        : `Mer ble tapt enn vunnet i ${period}`,
  churn: ({ period, lost }: { period: string; lost: Ranged }) =>
    `${rate(lost.value)} av kundene sluttet i ${period}${between(lost, rate)}`,
  scorecard: ({ period, before, changed }: { period: string; before: string; changed: number }) =>
    changed === 0
      ? `Ingen av ratene er klart endret fra ${before} til ${period}`
      : `${some(changed, clearly)} fra ${before} til ${period}`,
  span: ({ low, high, periods }: { low: string; high: string; periods: number }) =>
    low === high
      ? `${low} i ${some(periods, noun.period)}`
      : `Mellom ${low} og ${high} i ${some(periods, noun.period)}`,
  tenure: ({ median }: { median: number | null }) =>
    median === null
      ? "Mer enn halvparten er fortsatt kunder"
      : `Halvparten er kunder i minst ${some(Math.round(median), noun.day)}`,
  incidence: ({ reason, lost, days }: { reason: string; lost: Ranged; days: number }) =>
    `${rate(lost.value)} av kundene slutter på grunn av «${reason}» innen ${some(days, noun.day)}${between(lost, rate)}`,
  leaving: ({ expected, known, horizon }: { expected: number; known: number; horizon: number }) =>
    `Omtrent ${number(Math.round(expected))} av ${some(known, noun.customer)} forventes å slutte innen ${some(horizon, noun.day)}`,
  discounts: ({ renewals }: { renewals: number }) =>
    renewals > 0 ? `Fornyelser selges ${rate(renewals)} under listeprisen` : "Fornyelser selges til listeprisen",
  score: ({ metric, score }: { metric: "nps" | "csat" | "ces"; score: Ranged }) => {
    const written = (value: number) =>
      metric === "csat" ? percent(value) : format(value, units[metric], { locale: "nb" });
    if (metric === "csat") return `${percent(score.value)} er fornøyde${between(score, percent)}`;
    if (metric === "ces") return `Det gjennomsnittlige svaret er ${written(score.value)}${between(score, written)}`;
    const side = score.value >= 0 ? "Flere ambassadører enn kritikere" : "Flere kritikere enn ambassadører";
    return `${isClear(score) ? side : "Det kan være like mange kritikere som ambassadører"}: NPS er ${written(score.value)}${between(score, written)}`;
  },
  levels: ({ promoters, detractors }: { promoters: number; detractors: number }) =>
    `${percent(promoters)} er ambassadører, og ${percent(detractors)} er kritikere`,
  trend: ({ changed, latest }: { changed: number; latest: string | null }) => {
    if (latest === null) return "Ingen periode har en score ennå";
    if (changed === 0) return "Scoren er ikke klart endret fra noen periode til den neste";
    return changed === 1
      ? `Scoren har endret seg klart én gang, i ${latest}`
      : `Scoren har endret seg klart ${number(changed)} ganger, sist i ${latest}`;
  },
  drivers: ({ improve }: { improve: string | null }) =>
    improve === null ? "Ingenting som betyr mye, er lavt vurdert" : `Forbedre «${improve}» først`,
  comments: ({ comments }: { comments: number }) =>
    `${some(comments, { one: "kommentar", other: "kommentarer" })} fra ambassadører, passive og kritikere`,
  engagement: ({ active, period }: { active: number; period: string }) =>
    `${some(active, noun.customer)} hadde kontakt i ${period}`,
  falling: ({ falling }: { falling: number }) =>
    falling === 0
      ? "Ingen kunder har klart færre kontakter enn før"
      : `${some(falling, noun.customer)} har klart færre kontakter enn før`,
  service: ({ within, promised }: { within: Ranged; promised: string }) =>
    `${percent(within.value)} ble besvart innen ${promised}${between(within, percent)}`,
  crossBuying: ({ second }: { second: Ranged }) =>
    `${percent(second.value)} av kundene kjøper i minst to kategorier${between(second, percent)}`,
  highlights: ({ top, share }: { top: number; share: number }) =>
    `De beste ${percent(top)} av kundene står for ${percent(share)} av omsetningen`,
  atRisk: ({ late, stake }: { late: number; stake: string | null }) =>
    late === 0
      ? "Ingen kunder er i faresonen ut fra sin egen kjøpsrytme"
      : `${some(late, noun.customer)} er i faresonen${stake === null ? "" : `, og ${stake} i omsetning står på spill`}`,
  returning: ({ median }: { median: number | null }) =>
    median === null
      ? "Mer enn halvparten av dem som har kjøpt igjen, er fortsatt kunder"
      : `Halvparten av dem som har kjøpt igjen, er kunder i minst ${some(Math.round(median), noun.day)}`,
  oneTime: ({ share }: { share: number }) => `${percent(share)} av kundene bestilte én gang og aldri igjen`,
  forecast: ({ weeks, purchases }: { weeks: number; purchases: Ranged }) =>
    `Det ventes ${some(Math.round(purchases.value), noun.purchase)} ${weeks === 1 ? "den neste uken" : `de neste ${number(weeks)} ukene`}${between(purchases, (value) => number(Math.round(value)))}`,
  noForecast: "Disse ordrene er ikke nok til en prognose",
  worth: ({ share }: { share: number }) =>
    `Den beste tidelen av kundene står for ${percent(share)} av den forventede omsetningen`,
  quietOften: ({
    weeks,
    seldom,
    often,
  }: Record<"seldom" | "often", { purchases: number; alive: number }> & { weeks: number }) =>
    `Etter ${some(weeks, noun.week)} uten ordre er ${percent(often.alive)} av dem med ${number(often.purchases)} gjenkjøp fortsatt aktive, og ${percent(seldom.alive)} av dem med ${number(seldom.purchases)}`,
  tracked: ({ weeks, expected, actual }: { weeks: number; expected: number; actual: number }) =>
    `For ${weeks === 1 ? "den siste uken" : `de siste ${number(weeks)} ukene`} anslo modellen ${some(Math.round(expected), noun.purchase)}; det ble ${number(Math.round(actual))}`,
  renewals: ({ next, left }: { next: number; left: number }) =>
    `${rate(next)} av dem som er igjen (${some(left, noun.customer)}), forventes å fornye neste gang`,
  noRenewals: "Det er for få fornyelser til å anslå den neste",
  staying: ({ share, later }: { share: number; later: string }) => `${percent(share)} er aktive ${later}`,
};
