// What stands out in a file: chosen from its results, the most urgent first. Codes and parameters; the words are the catalogue's.

import { isSignificant } from "../significance.js";
import type {
  AtRiskList,
  Comparison,
  Driver,
  ExitReasons,
  Highlight,
  Interval,
  LeavingList,
  MrrPeriods,
  Overview,
  RfmSegment,
  SubscriptionScorecard,
  SurveyLevels,
  SurveyTrend,
} from "../wasm/types.js";
import type { PeriodTotals, YearRetention } from "./over-time.js";

/** What kind of news it is: bad, to be careful about, good, or neither. */
export type BoardMark = "bad" | "careful" | "good" | "plain";

/** Whether a later figure is more than an earlier one. */
export type BoardVerdict = "more" | "less" | "unclear";

/** The views that tell more. */
export type BoardView =
  | "at-risk"
  | "cohorts"
  | "revenue"
  | "segments"
  | "highlights"
  | "overview"
  | "churn"
  | "mrr"
  | "reasons"
  | "trend"
  | "drivers"
  | "levels"
  | "score";

/** Of the new customers of two years, which share is back after a month, and whether that differs. */
export interface Returning {
  later: string;
  earlier: string;
  share: number;
  before: number;
  verdict: BoardVerdict;
}

/** What stands out, and the view that tells more. */
export type BoardFinding = { mark: BoardMark; view: BoardView } & (
  | { code: "returning"; params: Returning }
  | { code: "overdue"; params: { customers: number; atStake: number | null } }
  | { code: "revenue-year-before"; params: { start: string; before: string; change: number } }
  | { code: "best-segments"; params: { names: string[]; customers: number; revenue: number } }
  | { code: "few-bring-much"; params: { customers: number; revenue: number } }
  | { code: "quiet"; params: { share: number; days: number } }
  | { code: "once"; params: { share: number } }
  | { code: "leaving"; params: { expected: number; known: number; horizon: number } }
  | { code: "churn-before"; params: { period: string; churn: number; before: number; verdict: BoardVerdict } }
  | { code: "kept-revenue"; params: { period: string; kept: number } }
  | { code: "growth"; params: { period: string; growth: number } }
  | { code: "reason"; params: { reason: string; share: number } }
  | { code: "score-before"; params: { period: string; verdict: BoardVerdict } }
  | { code: "driver"; params: { name: string } }
  | { code: "levels"; params: { promoters: number; detractors: number } }
  | { code: "apart"; params: { high: string; low: string } }
);

/** The finding of a whole file of orders. */
export interface OrdersTitle {
  code: "orders";
  params: { repeat: number | null; overdue: number };
}

/** What a board says of orders. */
export interface OrdersBoard {
  title: OrdersTitle;
  /** The most urgent first, five at most. */
  findings: BoardFinding[];
  /** The latest month beside the same one a year before, and the latest year's customers beside those before: null where there is none. */
  yearBefore: ReturnType<typeof yearBefore>;
  returning: Returning | null;
}

/** What a board of orders is made from. */
export interface OrdersFigures {
  overview: Overview;
  /** By month. */
  periods: readonly PeriodTotals[];
  late: AtRiskList;
  /** Those of the two latest years, the earlier one first, a month after their first order. */
  years: { earlier: YearRetention; later: YearRetention; comparison: Comparison } | null;
  segments: readonly RfmSegment[] | null;
  /** Those who have spent most, and which share of the customers they are. */
  top: { share: number; highlight: Highlight } | null;
}

/** As many as a board reads. */
const MOST = 5;
const URGENT: readonly BoardMark[] = ["bad", "careful", "good", "plain"];
/** Segments of those who buy often, in both maps. */
const BEST: ReadonlySet<string> = new Set(["Champions", "Loyal", "champions", "loyal"]);
/** So much of the revenue from a tenth of the customers is a risk; less is said, and is none. */
const MUCH = 0.4;

/** Which of two figures is more, as far as a test can tell. */
const verdictOf = ({ difference, p }: Comparison): BoardVerdict =>
  !isSignificant(p) || difference === null ? "unclear" : difference > 0 ? "more" : "less";

/** The latest month that is over beside the same one a year before: what changed, as a share. */
export function yearBefore(periods: readonly PeriodTotals[]) {
  const latest = periods.filter(({ open }) => !open).at(-1);
  if (!latest || latest.revenue === null) return null;
  const before = periods.find(
    ({ start }) => start === `${Number(latest.start.slice(0, 4)) - 1}${latest.start.slice(4)}`,
  );
  if (!before?.revenue || before.revenue <= 0) return null;
  return { start: latest.start, before: before.start, change: latest.revenue / before.revenue - 1 };
}

/** The period that is over with the largest figure, and the one that is not over. */
export function peakOf(periods: readonly PeriodTotals[], figure: "revenue" | "customers") {
  const over = periods.filter(({ open }) => !open);
  const best = over.reduce<PeriodTotals | null>(
    (best, one) => (best === null || (one[figure] ?? 0) > (best[figure] ?? 0) ? one : best),
    null,
  );
  return { best: best?.start ?? null, open: periods.find(({ open }) => open)?.start ?? null };
}

const shareOf = ({ ages }: YearRetention, age: number) => {
  const cell = ages[age];
  return cell && cell.denominator > 0 ? cell.numerator / cell.denominator : null;
};

/** How many of each year's new customers are back after a month, and whether that is more than before. */
export function returningOf({ earlier, later, comparison }: NonNullable<OrdersFigures["years"]>): Returning | null {
  const [share, before] = [shareOf(later, 1), shareOf(earlier, 1)];
  if (share === null || before === null) return null;
  return { later: later.year, earlier: earlier.year, share, before, verdict: verdictOf(comparison) };
}

function* foundOfOrders({ overview, periods, late, years, segments, top }: OrdersFigures): Generator<BoardFinding> {
  if (late.atRisk > 0)
    yield {
      code: "overdue",
      mark: "bad",
      view: "at-risk",
      params: { customers: late.atRisk, atStake: late.valueAtStake },
    };
  const returning = years && returningOf(years);
  if (returning) {
    const mark = { more: "good", less: "bad", unclear: "plain" } as const;
    yield { code: "returning", mark: mark[returning.verdict], view: "cohorts", params: returning };
  }
  const change = yearBefore(periods);
  if (change)
    yield {
      code: "revenue-year-before",
      mark: change.change < 0 ? "careful" : "good",
      view: "revenue",
      params: change,
    };
  const best = segments?.filter(({ name, customers }) => BEST.has(name) && customers > 0) ?? [];
  const bring = best.reduce((sum, { revenueShare }) => sum + (revenueShare ?? 0), 0);
  if (best.length > 0 && bring > 0) {
    const customers = best.reduce((sum, one) => sum + one.share, 0);
    const params = { names: best.map(({ name }) => name), customers, revenue: bring };
    yield { code: "best-segments", mark: "good", view: "segments", params };
  }
  const { revenue, churn, repeatRate } = overview;
  if (top && revenue !== null && revenue > 0 && top.highlight.customers > 0) {
    const params = { customers: top.share, revenue: top.highlight.revenue / revenue };
    yield { code: "few-bring-much", mark: params.revenue > MUCH ? "careful" : "plain", view: "highlights", params };
  }
  if (churn.rate.value !== null && churn.rate.value > 0 && churn.inactivityDays !== null)
    yield {
      code: "quiet",
      mark: "plain",
      view: "overview",
      params: { share: churn.rate.value, days: churn.inactivityDays },
    };
  if (repeatRate.value !== null && repeatRate.value < 1)
    yield { code: "once", mark: "plain", view: "overview", params: { share: 1 - repeatRate.value } };
}

const ranked = (findings: Iterable<BoardFinding>) =>
  [...findings].slice(0, MOST).sort((a, b) => URGENT.indexOf(a.mark) - URGENT.indexOf(b.mark));

/** The latest period that is over. */
const latestOf = <P extends { open: boolean }>(periods: readonly P[]): P | undefined =>
  periods.filter(({ open }) => !open).at(-1);

/** What the findings of subscriptions are chosen from. */
export interface SubscriptionsFigures {
  /** By month. */
  scorecard: SubscriptionScorecard;
  /** By month; null without amounts. */
  mrr: MrrPeriods | null;
  leaving: LeavingList;
  /** Null without reasons. */
  reasons: ExitReasons | null;
}

function* foundOfSubscriptions({ scorecard, mrr, leaving, reasons }: SubscriptionsFigures): Generator<BoardFinding> {
  const { rows, periods } = scorecard;
  const [was, is] = rows.find(({ metric }) => metric === "churn")?.periods.slice(-2) ?? [];
  const period = periods.at(-1);
  if (is?.value != null && was?.value != null && period !== undefined) {
    const verdict = !isSignificant(is.p) ? "unclear" : is.value > was.value ? "more" : "less";
    const mark = { more: "bad", less: "good", unclear: "plain" } as const;
    const params = { period, churn: is.value, before: was.value, verdict } as const;
    yield { code: "churn-before", mark: mark[verdict], view: "churn", params };
  }
  if (leaving.known > 0) {
    const { expectedToLeave: expected, known, horizon } = leaving;
    yield { code: "leaving", mark: "careful", view: "at-risk", params: { expected, known, horizon } };
  }
  const month = latestOf(mrr?.periods ?? []);
  if (month?.netRetention != null) {
    const params = { period: month.period, kept: month.netRetention };
    yield { code: "kept-revenue", mark: month.netRetention < 1 ? "careful" : "good", view: "mrr", params };
  }
  if (month?.growth != null) {
    const params = { period: month.period, growth: month.growth };
    yield { code: "growth", mark: month.growth < 0 ? "careful" : "good", view: "mrr", params };
  }
  const first = reasons?.reasons.find(({ reason }) => reason !== "");
  if (first)
    yield { code: "reason", mark: "plain", view: "reasons", params: { reason: first.reason, share: first.share } };
}

/** What stands out in subscriptions, the most urgent first, five at most. */
export const findingsOfSubscriptions = (figures: SubscriptionsFigures): BoardFinding[] =>
  ranked(foundOfSubscriptions(figures));

/** What the findings of a survey are chosen from; null where the file does not tell. */
export interface SurveyFigures {
  /** By month. */
  trend: SurveyTrend | null;
  drivers: readonly Driver[] | null;
  levels: SurveyLevels | null;
  /** Each group with its score. */
  segments: readonly { segment: string | null; value: number | null; interval: Interval | null }[];
}

/** The highest and the lowest group, where their ranges have nothing in common. */
function apart(segments: SurveyFigures["segments"]) {
  const known = segments.flatMap(({ segment, value, interval }) =>
    segment !== null && value !== null && interval ? [{ segment, value, interval }] : [],
  );
  const sorted = known.sort((a, b) => b.value - a.value);
  const [high, low] = [sorted[0], sorted.at(-1)];
  return high && low && high.interval.low > low.interval.high ? { high: high.segment, low: low.segment } : null;
}

function* foundOfSurvey({ trend, drivers, levels, segments }: SurveyFigures): Generator<BoardFinding> {
  const latest = latestOf(trend?.periods ?? []);
  if (latest?.change?.difference != null) {
    const verdict = verdictOf(latest.change);
    const mark = { more: "good", less: "bad", unclear: "plain" } as const;
    yield { code: "score-before", mark: mark[verdict], view: "trend", params: { period: latest.start, verdict } };
  }
  const low = (drivers ?? []).filter(({ quadrant }) => quadrant === "improve");
  const [worst] = low.sort((a, b) => (b.importance ?? 0) - (a.importance ?? 0));
  if (worst) yield { code: "driver", mark: "careful", view: "drivers", params: { name: worst.name } };
  const groups = apart(segments);
  if (groups) yield { code: "apart", mark: "careful", view: "score", params: groups };
  const share = (level: string) => levels?.levels.find((one) => one.level === level)?.share ?? null;
  const [promoters, detractors] = [share("promoter"), share("detractor")];
  if (promoters !== null && detractors !== null)
    yield { code: "levels", mark: "plain", view: "levels", params: { promoters, detractors } };
}

/** What stands out in a survey, the most urgent first, five at most. */
export const findingsOfSurvey = (figures: SurveyFigures): BoardFinding[] => ranked(foundOfSurvey(figures));

/** The board of orders: its title, and what stands out. */
export function boardOfOrders(figures: OrdersFigures): OrdersBoard {
  const { overview, late, periods, years } = figures;
  return {
    title: { code: "orders", params: { repeat: overview.repeatRate.value, overdue: late.atRisk } },
    findings: ranked(foundOfOrders(figures)),
    yearBefore: yearBefore(periods),
    returning: years && returningOf(years),
  };
}
