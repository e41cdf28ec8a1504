// What a board is made from: asked of a file of orders, subscriptions or answers, the same for the page, the terminal and reports.

import type { Cohorts, Comparison, Direction, Overview, Share, SurveyMetric } from "../wasm/types.js";
import type { OrdersFigures, SubscriptionsFigures, SurveyFigures } from "./board.js";
import type { Orders } from "./orders.js";
import { byYear, overTime, type PeriodTotals, type YearRetention } from "./over-time.js";
import type { RunOptions } from "./session.js";
import type { Subscriptions } from "./subscriptions.js";
import type { Survey } from "./survey.js";

/** The share of the customers whose part of the revenue is said. */
const TOP = 0.1;
/** So many days ahead it is asked who may leave. */
const HORIZON = 90;

/** What a board of orders is made from, and what its charts are drawn of. */
export interface OrdersBoardData {
  figures: OrdersFigures;
  periods: readonly PeriodTotals[];
  years: readonly YearRetention[];
  /** Of customers, by month. */
  cohorts: Cohorts;
}

/** The two latest years, where both have a month after the first order that is over. */
export function latestYears(
  years: readonly YearRetention[],
  compare: (a: Share, b: Share) => Comparison,
): OrdersFigures["years"] {
  const [earlier, later] = years.slice(-2);
  const [a, b] = [earlier?.ages[1], later?.ages[1]];
  return earlier && later && a && b ? { earlier, later, comparison: compare(a, b) } : null;
}

/**
 * Asks orders for all that their board needs.
 *
 * @param compare the test of two rates: `compareRates` of `loyalkit`, which is another module
 */
export async function figuresOfOrders(
  orders: Orders,
  overview: Overview,
  compare: (a: Share, b: Share) => Comparison,
  run: RunOptions = {},
): Promise<OrdersBoardData> {
  const hasAmounts = overview.revenue !== null;
  const { inactivityDays } = overview.churn;
  const cohorts = await orders.cohorts({ period: "month", ...run });
  const revenue = hasAmounts ? await orders.cohorts({ period: "month", measure: "revenue", ...run }) : null;
  const periods = overTime(cohorts, revenue, "month");
  const years = byYear(cohorts);
  const gone = inactivityDays === null ? {} : { goneAfterDays: inactivityDays };
  const figures: OrdersFigures = {
    overview,
    periods,
    late: await orders.signals({ ...gone, limit: 0, ...run }),
    years: latestYears(years, compare),
    segments: hasAmounts ? (await orders.rfm(run)).segments : null,
    top: hasAmounts
      ? { share: TOP, highlight: (await orders.highlights({ highValueShare: TOP, ...run })).highValue }
      : null,
  };
  return { figures, periods, years, cohorts };
}

/** Asks subscriptions for all that their findings need; `has` says which columns the file has. */
export async function figuresOfSubscriptions(
  subscriptions: Subscriptions,
  has: { amount: boolean; reason: boolean },
  run: RunOptions = {},
): Promise<SubscriptionsFigures> {
  return {
    scorecard: await subscriptions.scorecard({ period: "month", ...run }),
    mrr: has.amount ? await subscriptions.mrr({ period: "month", ...run }) : null,
    leaving: await subscriptions.atRisk({ horizon: HORIZON, limit: 0, ...run }),
    reasons: has.reason ? await subscriptions.reasons(run) : null,
  };
}

/** Asks a survey for all that its findings need, but for the scores of the groups; `has` says which columns the file has. */
export async function figuresOfSurvey(
  survey: Survey,
  asked: { metric: SurveyMetric; direction?: Direction },
  has: { date: boolean; ratings: boolean },
  run: RunOptions = {},
): Promise<Omit<SurveyFigures, "segments">> {
  return {
    trend: has.date ? await survey.trend({ period: "month", ...asked, ...run }) : null,
    drivers: has.ratings ? await survey.drivers(run) : null,
    levels: asked.metric === "nps" ? await survey.loyaltyLevels(run) : null,
  };
}
