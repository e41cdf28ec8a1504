// Subscriptions of a file: churn, MRR, survival, exit reasons, discounts, and contracts at risk.

import { fields, only } from "../numbers.js";
import type {
  AccountManagers,
  ExitOptions,
  ExitReasons,
  GrayTest,
  GroupEvents,
  IncidenceOptions,
  LeavingList,
  LeavingOptions,
  LogRank,
  ManagerOptions,
  MrrOptions,
  MrrPeriods,
  PeriodOptions,
  RenewalDiscounts,
  RenewalOptions,
  RowsReport,
  SubscriptionChurn,
  SubscriptionChurnOptions,
  SubscriptionCurves,
  SubscriptionFigureOptions,
  SubscriptionMetric,
  SubscriptionScorecard,
  Survivors,
  TenureOptions,
  Warning,
} from "../wasm/types.js";
import type { Closing } from "./closing.js";
import { type GroupIncidence, type IncidenceByCause, risksSession } from "./competing-risks.js";
import { methods } from "./methods.js";
import { position } from "./position.js";
import type { RunOptions, Session } from "./session.js";

/** Log-rank test of plans: observed leavers of each, and those expected if plans were alike. */
export interface TenureTest extends Omit<LogRank, "groups"> {
  groups: ({ plan: string } & GroupEvents)[];
}

/** Survival of subscribers, in days from their first start to their last end, pauses included. */
export interface TenureSurvival extends Omit<SubscriptionCurves, "logRank"> {
  /** Whether the plans differ; null unless asked for. */
  logRank: TenureTest | null;
}

/** The days at which the curves are read where nobody asks for others. */
const TIMES = [30, 60, 90, 180, 365, 730, 1095, 1825];

/** How exit reasons compete. Default `times`: 30, 60, 90, 180, 365, 730, 1095 and 1825 days. */
export interface SubscriptionIncidenceOptions extends TenureOptions, IncidenceOptions {}

/**
 * The cumulative incidence of each exit reason, in days from the first start. The eight most common reasons have a curve, and with `by`
 * the twenty most common plans; all others together have one, named null. "" is no reason given.
 */
export interface SubscriptionIncidence extends Omit<IncidenceByCause<string | null>, "groups"> {
  /** The same for each plan that a customer began with, the most common first; null unless asked for. */
  plans: (Omit<GroupIncidence, "group"> & { plan: string | null })[] | null;
  /** Gray's test of the plans for each reason, in their order; null unless asked for. */
  tests: GrayTest[] | null;
  /** The as-of day, `yyyy-mm-dd`. */
  asOf: string;
  /** Warnings. */
  warnings: Warning[];
}

/** Which figures, of which periods, and which benchmarks. */
export interface SubscriptionScorecardOptions extends SubscriptionFigureOptions {
  /** Your own benchmark for each figure that has one: `{ churn: 0.02 }`. */
  benchmarks?: Partial<Record<SubscriptionMetric, number>>;
}

/**
 * The subscriptions of a file. A customer counts once whatever the number of rows, and is active on any day that one of them covers. An
 * end date is by default the first day without the subscription.
 */
export interface Subscriptions extends Closing {
  /** The import report: rows read and skipped, assumptions, open questions. */
  readonly report: RowsReport;
  /**
   * Churn: who joined, left and came back in each period, customer churn by a named convention, and revenue churn if there are amounts.
   * An unfinished period is `open`, and its rates are null.
   *
   * Throws `LoyaltyError`: `invalid-input`, `out-of-range`, `not-whole`.
   */
  churn(options?: SubscriptionChurnOptions & RunOptions): Promise<SubscriptionChurn>;
  /**
   * The bridge of monthly recurring revenue (MRR) from the end of each period to the next: new, expansion, reactivation, contraction and
   * churned add up exactly. Throws `missing-input` if no amount column was given.
   */
  mrr(options?: MrrOptions & RunOptions): Promise<MrrPeriods>;
  /**
   * Kaplan–Meier survival in days, overall and, with `by: "plan"`, of each plan with a log-rank test. Throws `missing-input` if no plan
   * column was given.
   */
  survival(options?: TenureOptions & RunOptions): Promise<TenureSurvival>;
  /**
   * Survivors of the half of the customers, or more, who began first: how many there were at the start and after each renewal, for
   * `fitShiftedBetaGeometric` and `fitBetaDiscreteWeibull`. A renewal comes after each `period` (default: a month) from the first start.
   * With a `reason` (`too-few-periods`, `nobody-seen`) where they have been followed for less than two renewals.
   */
  survivors(options?: PeriodOptions & RunOptions): Promise<Survivors>;
  /**
   * Exit reasons: customers and monthly revenue lost for each, the most common first. Throws `missing-input` if no reason column was
   * given.
   */
  reasons(options?: ExitOptions & RunOptions): Promise<ExitReasons>;
  /**
   * Cumulative incidence of each exit reason, in days: the share of customers lost for it by each time, in the presence of the other
   * reasons (Aalen–Johansen); with `by: "plan"` also for each plan, with Gray's test for each reason. Customers who came back count as
   * still active. Throws `missing-input` if no reason column was given.
   */
  incidence(options?: SubscriptionIncidenceOptions & RunOptions): Promise<SubscriptionIncidence>;
  /**
   * Scorecard: customers and MRR at the end of each finished period, and churn, retention and revenue retention relative to its
   * start, with the change from the period before; shares have intervals and a test. Default: all figures the file allows, or those in
   * `metrics`. Throws `missing-input` for a revenue figure if no amount column was given.
   */
  scorecard(options?: SubscriptionScorecardOptions & RunOptions): Promise<SubscriptionScorecard>;
  /**
   * Discounts off the list price at renewals and at first sales: the discount weighted by list price, its median, and the share sold below
   * list price, overall, by period and, with `by: "plan"` or `"manager"`, by group. Subscriptions above their list price or without one are
   * counted and listed. Throws `missing-input` if no amount or list price column was given.
   */
  renewalDiscounts(options?: RenewalOptions & RunOptions): Promise<RenewalDiscounts>;
  /**
   * Account managers: current customers and MRR of each with their shares, and of the customers each had `lookBackDays` before (default
   * 365), those lost and the share retained. Customers without a manager are under "". Throws `missing-input` if no manager column was
   * given.
   */
  managers(options?: ManagerOptions & RunOptions): Promise<AccountManagers>;
  /**
   * Contracts at risk: the probability that each customer leaves within the horizon, 1 − S(t + horizon)/S(t) among those on the same plan,
   * and the revenue at stake, the most first, up to `limit` (default 1,000): the monthly amount × horizon/(365/12) × the probability, a month
   * being 365/12 days as with `amountPer: "day"`. Null with a reason if nobody has stayed that long yet, and in groups of fewer than 30.
   */
  atRisk(options: LeavingOptions & { limit?: number } & RunOptions): Promise<LeavingList>;
}

const INCIDENCE_OPTIONS = ["by", "asOf", "level", "times", "signal", "onProgress"];

export function subscriptions(report: RowsReport, session: Session): Subscriptions {
  return methods({
    report,
    async churn({ signal, onProgress, ...options } = {}) {
      return session.ask("subscriptions", "churn", [options], { signal, onProgress });
    },
    async mrr({ signal, onProgress, ...options } = {}) {
      return session.ask("subscriptions", "mrr", [options], { signal, onProgress });
    },
    async survival({ signal, onProgress, ...options } = {}) {
      const found = await session.ask("subscriptions", "survival", [options], { signal, onProgress });
      const { logRank, plans } = found;
      if (!logRank || !plans) return { ...found, logRank: null };
      const groups = logRank.groups.map((group, at) => ({ plan: plans[at]?.plan ?? "", ...group }));
      return { ...found, logRank: { ...logRank, groups } };
    },
    async survivors({ signal, onProgress, ...options } = {}) {
      return session.ask("subscriptions", "survivors", [options], { signal, onProgress });
    },
    async reasons({ signal, onProgress, ...options } = {}) {
      return session.ask("subscriptions", "reasons", [options], { signal, onProgress });
    },
    async incidence(given = {}) {
      const { signal, onProgress, by, asOf, times = TIMES, level } = only("options", given, INCIDENCE_OPTIONS);
      const options = { times, ...(level !== undefined && { level }) };
      const run = { signal, onProgress };
      const asked = { ...(by !== undefined && { by }), ...(asOf !== undefined && { asOf }) };
      const seen = await session.ask("subscriptions", "causes", [asked], run);
      const risks = risksSession("incidence", seen.durations, seen.causes, null, true);
      try {
        const all = await risks.ask("risks", "incidence", [options], run);
        const curves = by && (await risks.ask("risks", "incidenceByGroup", [seen.groups, options], run));
        const tests = by && all.lost.map((_, at) => risks.ask("risks", "grayTest", [seen.groups, at + 1], run));
        return {
          ...all,
          causes: all.lost.map((_, at) => seen.reasons[at] ?? null),
          plans: curves?.map((curve, at) => ({ plan: seen.plans[at] ?? null, ...curve })) ?? null,
          tests: tests ? await Promise.all(tests) : null,
          asOf: seen.asOf,
          warnings: [...seen.warnings, ...all.warnings],
        };
      } finally {
        risks.close();
      }
    },
    async scorecard({ signal, onProgress, benchmarks: given = {}, ...options } = {}) {
      const benchmarks = Object.entries(fields("benchmarks", given)).map(([metric, value]) => ({
        metric: metric as SubscriptionMetric,
        value,
      }));
      return session.ask("subscriptions", "scorecard", [options, { benchmarks }], { signal, onProgress });
    },
    async renewalDiscounts({ signal, onProgress, ...options } = {}) {
      return session.ask("subscriptions", "renewalDiscounts", [options], { signal, onProgress });
    },
    async managers({ signal, onProgress, ...options } = {}) {
      return session.ask("subscriptions", "managers", [options], { signal, onProgress });
    },
    async atRisk({ signal, onProgress, limit = 1000, ...options }) {
      if (limit !== Number.POSITIVE_INFINITY) position("limit", limit);
      return session.ask("subscriptions", "atRisk", [options, limit], { signal, onProgress });
    },
    async close() {
      session.close();
    },
  });
}
