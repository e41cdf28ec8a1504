// The summary of a file: its title, its figures, and what stands out, each by its code.

import { format } from "../../../format.js";
import type { Period } from "../../../wasm/types.js";
import { number, some } from "./counting.js";
import { orders } from "./orders.js";

const percent = (share: number) => format(share, "percent", { digits: 0 });

const rate = (share: number) => format(share, "percent", { digits: 1 });

const months = /* @__PURE__ */ new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });

const month = (day: string) => months.format(Date.parse(`${day}T00:00:00Z`));

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** Whether a share is more than one before, as far as that can be told. */
const doubt = { more: "clearly more", less: "clearly fewer", unclear: "not clearly different" };

type Verdict = keyof typeof doubt;

export const board = {
  label: "Summary",
  standsOut: "What stands out",
  nothing: "This file is too small for anything to stand out.",
  /** What the marks in front of the findings mean. */
  marks: { bad: "Problem", careful: "Keep an eye on", good: "Good", plain: "Good to know" },
  /** What a finding leads to. */
  views: {
    "at-risk": "At risk",
    cohorts: "Retention",
    revenue: "Revenue",
    segments: "Segments",
    highlights: "Customers",
    overview: "Overview",
    churn: "Churn",
    mrr: "MRR",
    reasons: "Reasons for leaving",
    trend: "Trend",
    drivers: "Drivers",
    levels: "Promoters and detractors",
    score: "Score",
  },
  source: (file: string, day: string) => `${file}, to ${day}.`,
  titles: {
    orders: ({ repeat, overdue }: { repeat: number | null; overdue: number }) => {
      const late = overdue > 0 ? `${some(overdue, "customer is", "customers are")} overdue` : "";
      if (repeat === null) return late || "What the orders say";
      return `${percent(repeat)} of customers buy again${late && `, and ${number(overdue)} ${overdue === 1 ? "is" : "are"} overdue`}`;
    },
  },
  figures: {
    revenue: "Revenue",
    customers: "Customers",
    orders: "Orders",
    again: "Bought again",
    quiet: "Gone quiet",
    change: (change: number, start: string) =>
      `${change < 0 ? "▼" : "▲"} ${percent(Math.abs(change))} in ${month(start)} on the year before`,
    won: (count: number, year: string) => `${number(count)} won in ${year}`,
    range: (low: number, high: number) => `${number(Math.round(100 * low))} to ${percent(high)}`,
    mrr: "MRR",
    atEnd: (period: string) => `at the end of ${period}`,
    kept: "Net revenue retention",
    churn: "Churn",
    inPeriod: (period: string) => `in ${period}`,
    expected: "Expected to leave",
    within: (days: number) => `within ${some(days, "day", "days")}`,
    answers: "Answers",
    promoters: "Promoters",
    detractors: "Detractors",
    silent: (days: number) => `no order for ${some(days, "day", "days")}`,
  },
  revenue: {
    label: "Revenue",
    /** The best period, and the one that is not over. */
    best: (best: string, period: Period, open: string | null) =>
      `${best} was the best ${period}${open === null ? "" : `; ${open} is not over`}`,
    none: "No period is over yet",
    subtitle: (period: Period) => `Revenue per ${period}, after refunds, in the file’s currency`,
    customersTitle: (best: string) => `Most customers ordered in ${best}`,
    customersSubtitle: (period: Period) => `Customers with an order, per ${period}`,
    soFar: "so far",
    of: (customers: number) => `from ${some(customers, "customer", "customers")}`,
    count: (customers: number) => some(customers, "customer", "customers"),
    latest: (shown: number) => `The latest ${number(shown)}.`,
    pale: "Pale: the year before the latest twelve months.",
    period: "Period",
    revenue: "Revenue, after refunds",
    customers: "Customers",
    newCustomers: "New customers",
    each: "Revenue per customer",
    /** The latest month that is over, beside the same one a year before. */
    yearBefore: ({ start, before, change }: { start: string; before: string; change: number }) =>
      `Revenue in ${month(start)} was ${percent(Math.abs(change))} ${change < 0 ? "below" : "above"} ${month(before)}`,
    noDoubt:
      "Sums of money have no confidence interval here: whether a change is more than chance, the file cannot say.",
  },
  curves: {
    two: (found: { later: string; earlier: string; share: number; before: number; verdict: Verdict }) =>
      `${percent(found.share)} are back after a month; in ${found.earlier} it was ${percent(found.before)}: ${doubt[found.verdict]}`,
    one: (share: number) => `${percent(share)} are back after a month`,
    subtitle: "Share of new customers with an order that many months after their first",
    note: "Finished months alone, and no month with fewer than 30 customers.",
    age: (months: number) => `+${number(months)}`,
    after: "Months after the first order",
    reading: (numerator: number, denominator: number, share: string) =>
      `${share} (${number(numerator)} of ${number(denominator)})`,
  },
  findings: {
    overdue: ({ customers, atStake }: { customers: number; atStake: number | null }) =>
      `${some(customers, "customer is", "customers are")} overdue by their own buying rhythm${atStake === null ? "" : `, with ${format(Math.round(atStake), "count")} a year at stake`}.`,
    returning: (found: { later: string; earlier: string; share: number; before: number; verdict: Verdict }) =>
      found.verdict === "unclear"
        ? `Customers won in ${found.later} come back about as often as those of ${found.earlier} (${percent(found.share)} after a month, ${percent(found.before)} before): no clear difference.`
        : `Customers won in ${found.later} come back clearly ${found.verdict === "more" ? "more" : "less"} often than those of ${found.earlier}: ${percent(found.share)} after a month, ${percent(found.before)} before.`,
    "revenue-year-before": ({ start, before, change }: { start: string; before: string; change: number }) =>
      `Revenue in ${month(start)} was ${percent(Math.abs(change))} ${change < 0 ? "below" : "above"} ${month(before)}.`,
    "best-segments": ({
      names,
      customers,
      revenue,
    }: {
      names: readonly string[];
      customers: number;
      revenue: number;
    }) =>
      `${listed(names.map((name) => orders.segments.named[name]?.label ?? name))} are ${percent(customers)} of customers and bring ${percent(revenue)} of revenue.`,
    "few-bring-much": ({ customers, revenue }: { customers: number; revenue: number }) =>
      `The top ${percent(customers)} of customers bring ${percent(revenue)} of revenue.`,
    quiet: ({ share, days }: { share: number; days: number }) =>
      `${percent(share)} of customers have not ordered for more than ${some(days, "day", "days")}.`,
    leaving: ({ expected, known, horizon }: { expected: number; known: number; horizon: number }) =>
      `About ${number(Math.round(expected))} of ${number(known)} customers are expected to leave within ${some(horizon, "day", "days")}.`,
    "churn-before": (found: { period: string; churn: number; before: number; verdict: Verdict }) =>
      found.verdict === "unclear"
        ? `Churn in ${month(found.period)} was ${rate(found.churn)}, ${rate(found.before)} the month before: no clear difference.`
        : `Churn ${found.verdict === "more" ? "rose" : "fell"} clearly in ${month(found.period)}, from ${rate(found.before)} to ${rate(found.churn)}.`,
    "kept-revenue": ({ period, kept }: { period: string; kept: number }) =>
      `Customers there at the start of ${month(period)} pay ${rate(kept)} of what they paid (net revenue retention).`,
    growth: ({ period, growth }: { period: string; growth: number }) =>
      growth === 0
        ? `MRR stayed the same in ${month(period)}.`
        : `MRR ${growth > 0 ? "grew" : "shrank"} by ${rate(Math.abs(growth))} in ${month(period)}.`,
    reason: ({ reason, share }: { reason: string; share: number }) =>
      `“${reason}” is the most common reason for leaving: ${percent(share)} of those who left.`,
    "score-before": ({ period, verdict }: { period: string; verdict: Verdict }) =>
      verdict === "unclear"
        ? `The score of ${month(period)} does not differ clearly from the month before.`
        : `The score ${verdict === "more" ? "rose" : "fell"} clearly in ${month(period)}.`,
    driver: ({ name }: { name: string }) => `“${name}” matters much to the score and is rated low.`,
    levels: ({ promoters, detractors }: { promoters: number; detractors: number }) =>
      `${percent(promoters)} are promoters and ${percent(detractors)} detractors.`,
    apart: ({ high, low }: { high: string; low: string }) =>
      `“${high}” scores clearly higher than “${low}”: their ranges do not overlap.`,
    once: ({ share }: { share: number }) => `${percent(share)} of customers have ordered only once.`,
  },
};
