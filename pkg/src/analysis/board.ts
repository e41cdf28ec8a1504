// What stands out in a file: chosen from its results, the most urgent first. Codes and parameters; the words are the catalogue's.

import { isSignificant } from "../significance.js";
import type { AtRiskList, Comparison, Highlight, Overview, RfmSegment } from "../wasm/types.js";
import type { PeriodTotals, YearRetention } from "./over-time.js";

/** What kind of news it is: bad, to be careful about, good, or neither. */
export type BoardMark = "bad" | "careful" | "good" | "plain";

/** Whether a later figure is more than an earlier one. */
export type BoardVerdict = "more" | "less" | "unclear";

/** The views that tell more. */
export type BoardView = "at-risk" | "cohorts" | "revenue" | "segments" | "highlights" | "overview";

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

function* found({ overview, periods, late, years, segments, top }: OrdersFigures): Generator<BoardFinding> {
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
  if (churn.rate.value !== null && churn.inactivityDays !== null)
    yield {
      code: "quiet",
      mark: "plain",
      view: "overview",
      params: { share: churn.rate.value, days: churn.inactivityDays },
    };
  if (repeatRate.value !== null && repeatRate.value < 1)
    yield { code: "once", mark: "plain", view: "overview", params: { share: 1 - repeatRate.value } };
}

/** The board of orders: its title, and what stands out. */
export function boardOfOrders(figures: OrdersFigures): OrdersBoard {
  const { overview, late, periods, years } = figures;
  return {
    title: { code: "orders", params: { repeat: overview.repeatRate.value, overdue: late.atRisk } },
    findings: [...found(figures)].slice(0, MOST).sort((a, b) => URGENT.indexOf(a.mark) - URGENT.indexOf(b.mark)),
    yearBefore: yearBefore(periods),
    returning: years && returningOf(years),
  };
}
