// The title of each view: the sentence that answers its question.

import { format } from "../../../format.js";
import { number, some } from "./counting.js";

const percent = (share: number) => format(share, "percent", { digits: 0 });
const rate = (share: number) => format(share, "percent", { digits: 1 });

/** A share with its range, as far as one is known. */
/** A figure and its range, where it has one. */
export type Ranged = { value: number; low: number | null; high: number | null };

const between = ({ low, high }: Ranged, written: (value: number) => string) =>
  low === null || high === null ? "" : `, likely ${written(low)} to ${written(high)}`;

/** Where a zero means something, whether the range is clear of it. */
const isClear = ({ low, high }: Ranged) => low !== null && high !== null && (low > 0 || high < 0);

export const titles = {
  overview: ({ repeat, customers }: { repeat: Ranged | null; customers: number }) =>
    repeat === null
      ? some(customers, "customer", "customers")
      : `${percent(repeat.value)} of customers have bought again${between(repeat, percent)}`,
  bySegment: ({ pair }: { pair: { high: string; low: string } | null }) =>
    pair === null
      ? "The groups do not clearly differ in who buys again"
      : `${pair.high} buys again clearly more often than ${pair.low}`,
  cohorts: ({ share, later }: { share: number; later: string }) =>
    `${percent(share)} of customers order again ${later}`,
  segments: ({ segment, customers, revenue }: { segment: string; customers: number; revenue: number }) =>
    `${segment}: ${percent(customers)} of customers, ${percent(revenue)} of revenue`,
  segmentsTitle: "How much of the revenue each segment brings",
  moves: ({ moved, all, from }: { moved: number; all: number; from: string }) =>
    all === 0
      ? `Nobody had ordered by ${from}`
      : `${percent(moved / all)} of customers are in another segment than on ${from}`,
  mrr: ({ period, end, growth }: { period: string; end: string; growth: number | null }) => {
    const change =
      growth === null ? "" : growth < 0 ? `, down ${rate(-growth)}` : growth > 0 ? `, up ${rate(growth)}` : "";
    return `MRR was ${end} at the end of ${period}${change}`;
  },
  bridge: ({ period, gained, lost }: { period: string; gained: number; lost: number }) =>
    gained === lost
      ? `As much was gained as lost in ${period}`
      : gained > lost
        ? `More was gained than lost in ${period}`
        : `More was lost than gained in ${period}`,
  churn: ({ period, lost }: { period: string; lost: Ranged }) =>
    `${rate(lost.value)} of customers left in ${period}${between(lost, rate)}`,
  scorecard: ({ period, before, changed }: { period: string; before: string; changed: number }) =>
    changed === 0
      ? `No rate changed clearly from ${before} to ${period}`
      : `${some(changed, "rate", "rates")} changed clearly from ${before} to ${period}`,
  span: ({ low, high, periods }: { low: string; high: string; periods: number }) =>
    low === high
      ? `${low} in ${some(periods, "period", "periods")}`
      : `Between ${low} and ${high} in ${some(periods, "period", "periods")}`,
  tenure: ({ median }: { median: number | null }) =>
    median === null
      ? "More than half of the customers are still here"
      : `Half of the customers stay ${some(Math.round(median), "day", "days")} or longer`,
  incidence: ({ reason, lost, days }: { reason: string; lost: Ranged; days: number }) =>
    `${rate(lost.value)} of customers leave because of “${reason}” within ${some(days, "day", "days")}${between(lost, rate)}`,
  leaving: ({ expected, known, horizon }: { expected: number; known: number; horizon: number }) =>
    `About ${number(Math.round(expected))} of ${number(known)} customers are expected to leave within ${some(horizon, "day", "days")}`,
  discounts: ({ renewals }: { renewals: number }) =>
    renewals > 0 ? `Renewals are sold ${rate(renewals)} below the list price` : "Renewals are sold at the list price",
  score: ({ metric, score }: { metric: "nps" | "csat" | "ces"; score: Ranged }) => {
    const written = (value: number) =>
      metric === "csat" ? percent(value) : format(value, metric === "nps" ? "points" : "scale");
    if (metric === "csat") return `${percent(score.value)} are satisfied${between(score, percent)}`;
    if (metric === "ces") return `The mean answer is ${written(score.value)}${between(score, written)}`;
    const side = score.value >= 0 ? "More promoters than detractors" : "More detractors than promoters";
    return `${isClear(score) ? side : "There may be as many detractors as promoters"}: NPS is ${written(score.value)}${between(score, written)}`;
  },
  levels: ({ promoters, detractors }: { promoters: number; detractors: number }) =>
    `${percent(promoters)} are promoters and ${percent(detractors)} detractors`,
  trend: ({ changed, latest }: { changed: number; latest: string | null }) => {
    if (latest === null) return "No period has a score yet";
    if (changed === 0) return "No period’s score differs clearly from the one before";
    return changed === 1
      ? `The score changed clearly once, in ${latest}`
      : `The score changed clearly ${number(changed)} times, last in ${latest}`;
  },
  drivers: ({ improve }: { improve: string | null }) =>
    improve === null ? "Nothing that matters much is rated low" : `Improve “${improve}” first`,
  comments: ({ comments }: { comments: number }) => `${some(comments, "comment", "comments")}, by level of loyalty`,
  engagement: ({ active, period }: { active: number; period: string }) =>
    `${some(active, "customer was", "customers were")} in touch in ${period}`,
  falling: ({ falling }: { falling: number }) =>
    falling === 0
      ? "No customer is in touch clearly less than before"
      : `${some(falling, "customer is", "customers are")} in touch clearly less than before`,
  service: ({ within, promised }: { within: Ranged; promised: string }) =>
    `${percent(within.value)} were answered within ${promised}${between(within, percent)}`,
  crossBuying: ({ second }: { second: Ranged }) =>
    `${percent(second.value)} of customers buy in a second category${between(second, percent)}`,
  highlights: ({ top, share }: { top: number; share: number }) =>
    `The top ${percent(top)} of customers bring ${percent(share)} of revenue`,
  atRisk: ({ late, stake }: { late: number; stake: string | null }) =>
    late === 0
      ? "No customer is at risk by their own buying rhythm"
      : `${some(late, "customer is", "customers are")} at risk${stake === null ? "" : `, with revenue of ${stake} at stake`}`,
  returning: ({ median }: { median: number | null }) =>
    median === null
      ? "More than half of the returning customers are still here"
      : `Half of the returning customers stay ${some(Math.round(median), "day", "days")} or longer`,
  oneTime: ({ share }: { share: number }) => `${percent(share)} of customers ordered once and never again`,
  forecast: ({ weeks, purchases }: { weeks: number; purchases: Ranged }) =>
    `Expect ${some(Math.round(purchases.value), "purchase", "purchases")} in the next ${some(weeks, "week", "weeks")}${between(purchases, (value) => number(Math.round(value)))}`,
  noForecast: "These orders are not enough for a forecast",
  worth: ({ share }: { share: number }) =>
    `The best tenth of customers bring ${percent(share)} of the expected revenue`,
  quietOften: ({
    weeks,
    seldom,
    often,
  }: Record<"seldom" | "often", { purchases: number; alive: number }> & { weeks: number }) =>
    `After ${some(weeks, "week", "weeks")} without an order, ${percent(often.alive)} of those with ${some(often.purchases, "repeat purchase", "repeat purchases")} are still active, and ${percent(seldom.alive)} of those with ${number(seldom.purchases)}`,
  tracked: ({ weeks, expected, actual }: { weeks: number; expected: number; actual: number }) =>
    `For the last ${some(weeks, "week", "weeks")} the model expected ${some(Math.round(expected), "purchase", "purchases")}; there were ${number(Math.round(actual))}`,
  renewals: ({ next, left }: { next: number; left: number }) =>
    `${rate(next)} of the ${some(left, "customer", "customers")} left are expected to renew next`,
  noRenewals: "Too few renewals were seen to project the next",
  staying: ({ share, later }: { share: number; later: string }) => `${percent(share)} are active ${later}`,
};
