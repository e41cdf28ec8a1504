// The title of each view: the sentence that answers its question.

import { format } from "../../../format.js";
import type { titles as English, Ranged } from "../../en/page/titles.js";
import { noun, number, some } from "./counting.js";

const percent = (share: number) => format(share, "percent", { digits: 0, locale: "da" });
const rate = (share: number) => format(share, "percent", { digits: 1, locale: "da" });

/** What the scores are measured in. */
const units = { nps: "points", ces: "scale" } as const;

/** A figure's range, where it has one. */
const between = ({ low, high }: Ranged, written: (value: number) => string) =>
  low === null || high === null ? "" : `, sandsynligvis mellem ${written(low)} og ${written(high)}`;

/** Where a zero means something, whether the range is clear of it. */
const isClear = ({ low, high }: Ranged) => low !== null && high !== null && (low > 0 || high < 0);

const clearly = { one: "rate er klart ændret", other: "rater er klart ændret" };

export const titles: typeof English = {
  overview: ({ repeat, customers }: { repeat: Ranged | null; customers: number }) =>
    repeat === null
      ? some(customers, noun.customer)
      : `${percent(repeat.value)} af kunderne har købt igen${between(repeat, percent)}`,
  bySegment: ({ pair }: { pair: { high: string; low: string } | null }) =>
    pair === null
      ? "Der er ingen klar forskel på, hvilke grupper der køber igen"
      : `${pair.high} køber klart oftere igen end ${pair.low}`,
  cohorts: ({ share, later }: { share: number; later: string }) =>
    `${percent(share)} af kunderne bestiller igen ${later}`,
  segments: ({ segment, customers, revenue }: { segment: string; customers: number; revenue: number }) =>
    `${segment}: ${percent(customers)} af kunderne, ${percent(revenue)} af omsætningen`,
  segmentsTitle: "Hvor meget af omsætningen giver hvert segment?",
  moves: ({ moved, all, from }: { moved: number; all: number; from: string }) =>
    all === 0
      ? `Den ${from} havde ingen bestilt endnu`
      : `${percent(moved / all)} af kunderne er i et andet segment end den ${from}`,
  mrr: ({ period, end, growth }: { period: string; end: string; growth: number | null }) => {
    const change =
      growth === null ? "" : growth < 0 ? `, ned ${rate(-growth)}` : growth > 0 ? `, op ${rate(growth)}` : "";
    return `MRR var ${end} ved udgangen af ${period}${change}`;
  },
  bridge: ({ period, gained, lost }: { period: string; gained: number; lost: number }) =>
    gained === lost
      ? `Lige meget vundet og mistet i ${period}`
      : gained > lost
        ? `Mere vundet end mistet i ${period}`
        : `Mere mistet end vundet i ${period}`,
  churn: ({ period, lost }: { period: string; lost: Ranged }) =>
    `${rate(lost.value)} af kunderne stoppede i ${period}${between(lost, rate)}`,
  scorecard: ({ period, before, changed }: { period: string; before: string; changed: number }) =>
    changed === 0
      ? `Ingen rate er klart ændret fra ${before} til ${period}`
      : `${some(changed, clearly)} fra ${before} til ${period}`,
  span: ({ low, high, periods }: { low: string; high: string; periods: number }) =>
    low === high
      ? `${low} i ${some(periods, noun.period)}`
      : `Mellem ${low} og ${high} i ${some(periods, noun.period)}`,
  tenure: ({ median }: { median: number | null }) =>
    median === null
      ? "Mere end halvdelen af kunderne er der stadig"
      : `Halvdelen af kunderne bliver i mindst ${some(Math.round(median), noun.day)}`,
  incidence: ({ reason, lost, days }: { reason: string; lost: Ranged; days: number }) =>
    `${rate(lost.value)} af kunderne stopper på grund af ”${reason}” inden for ${some(days, noun.day)}${between(lost, rate)}`,
  leaving: ({ expected, known, horizon }: { expected: number; known: number; horizon: number }) =>
    `Omkring ${number(Math.round(expected))} af ${some(known, noun.customer)} forventes at stoppe inden for ${some(horizon, noun.day)}`,
  discounts: ({ renewals }: { renewals: number }) =>
    renewals > 0 ? `Fornyelser sælges ${rate(renewals)} under listeprisen` : "Fornyelser sælges til listeprisen",
  score: ({ metric, score }: { metric: "nps" | "csat" | "ces"; score: Ranged }) => {
    const written = (value: number) =>
      metric === "csat" ? percent(value) : format(value, units[metric], { locale: "da" });
    if (metric === "csat") return `${percent(score.value)} er tilfredse${between(score, percent)}`;
    if (metric === "ces") return `Det gennemsnitlige svar er ${written(score.value)}${between(score, written)}`;
    const side = score.value >= 0 ? "Flere ambassadører end kritikere" : "Flere kritikere end ambassadører";
    return `${isClear(score) ? side : "Der kan være lige mange kritikere og ambassadører"}: NPS er ${written(score.value)}${between(score, written)}`;
  },
  levels: ({ promoters, detractors }: { promoters: number; detractors: number }) =>
    `${percent(promoters)} er ambassadører, og ${percent(detractors)} er kritikere`,
  trend: ({ changed, latest }: { changed: number; latest: string | null }) => {
    if (latest === null) return "Ingen periode har en score endnu";
    if (changed === 0) return "Ingen periodes score er klart forskellig fra den forrige";
    return changed === 1
      ? `Scoren har ændret sig klart én gang, i ${latest}`
      : `Scoren har ændret sig klart ${number(changed)} gange, senest i ${latest}`;
  },
  drivers: ({ improve }: { improve: string | null }) =>
    improve === null ? "Intet, der betyder meget, er vurderet lavt" : `Forbedr ”${improve}” først`,
  comments: ({ comments }: { comments: number }) =>
    `${some(comments, { one: "kommentar", other: "kommentarer" })} fra ambassadører, passive og kritikere`,
  engagement: ({ active, period }: { active: number; period: string }) =>
    `${some(active, noun.customer)} var i kontakt med dig i ${period}`,
  falling: ({ falling }: { falling: number }) =>
    falling === 0
      ? "Ingen kunder har klart færre kontakter end før"
      : `${some(falling, noun.customer)} har klart færre kontakter end før`,
  service: ({ within, promised }: { within: Ranged; promised: string }) =>
    `${percent(within.value)} fik svar inden for ${promised}${between(within, percent)}`,
  crossBuying: ({ second }: { second: Ranged }) =>
    `${percent(second.value)} af kunderne køber i mindst to kategorier${between(second, percent)}`,
  highlights: ({ top, share }: { top: number; share: number }) =>
    `De bedste ${percent(top)} af kunderne står for ${percent(share)} af omsætningen`,
  atRisk: ({ late, stake }: { late: number; stake: string | null }) =>
    late === 0
      ? "Ingen kunder er i farezonen efter deres egen købsrytme"
      : `${some(late, noun.customer)} er i farezonen${stake === null ? "" : `, og ${stake} i omsætning står på spil`}`,
  returning: ({ median }: { median: number | null }) =>
    median === null
      ? "Mere end halvdelen af de genkøbende kunder er der stadig"
      : `Halvdelen af de genkøbende kunder bliver i mindst ${some(Math.round(median), noun.day)}`,
  oneTime: ({ share }: { share: number }) => `${percent(share)} af kunderne bestilte én gang og aldrig igen`,
  forecast: ({ weeks, purchases }: { weeks: number; purchases: Ranged }) =>
    `Forvent ${some(Math.round(purchases.value), noun.purchase)} ${weeks === 1 ? "den næste uge" : `de næste ${some(weeks, noun.week)}`}${between(purchases, (value) => number(Math.round(value)))}`,
  noForecast: "Ordrerne rækker ikke til en prognose",
  worth: ({ share }: { share: number }) =>
    `Den bedste tiendedel af kunderne står for ${percent(share)} af den forventede omsætning`,
  quietOften: ({
    weeks,
    seldom,
    often,
  }: Record<"seldom" | "often", { purchases: number; alive: number }> & { weeks: number }) =>
    `Efter ${some(weeks, noun.week)} uden ordre er ${percent(often.alive)} af dem med ${number(often.purchases)} genkøb stadig aktive, og ${percent(seldom.alive)} af dem med ${number(seldom.purchases)}`,
  tracked: ({ weeks, expected, actual }: { weeks: number; expected: number; actual: number }) =>
    `For ${weeks === 1 ? "den seneste uge" : `de seneste ${some(weeks, noun.week)}`} forventede modellen ${some(Math.round(expected), noun.purchase)}; der kom ${number(Math.round(actual))}`,
  renewals: ({ next, left }: { next: number; left: number }) =>
    `${rate(next)} af dem, der er tilbage (${some(left, noun.customer)}), forventes at forny næste gang`,
  noRenewals: "For få fornyelser til at fremskrive den næste",
  staying: ({ share, later }: { share: number; later: string }) => `${percent(share)} er aktive ${later}`,
};
