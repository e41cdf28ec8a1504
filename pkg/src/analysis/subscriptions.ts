// Subscriptions of a file: who leaves and when, why, at what cost, and who is next.

import { fields } from "../numbers.js";
import type {
  AccountManagers,
  ExitOptions,
  ExitReasons,
  GroupEvents,
  LeavingList,
  LeavingOptions,
  LogRank,
  ManagerOptions,
  MrrOptions,
  MrrPeriods,
  RenewalDiscounts,
  RenewalOptions,
  RowsReport,
  SubscriptionChurn,
  SubscriptionChurnOptions,
  SubscriptionCurves,
  SubscriptionFigureOptions,
  SubscriptionMetric,
  SubscriptionScorecard,
  TenureOptions,
} from "../wasm/types.js";
import { methods } from "./methods.js";
import { position } from "./position.js";
import type { RunOptions, Session } from "./session.js";

/** Whether the plans differ in how long customers stay: each beside what the others let expect. */
export interface TenureTest extends Omit<LogRank, "groups"> {
  groups: ({ plan: string } & GroupEvents)[];
}

/** How long subscribers stay, in days from their first start to their last end. Pauses are part of it. */
export interface TenureSurvival extends Omit<SubscriptionCurves, "logRank"> {
  /** Whether the plans differ; null unless asked for. */
  logRank: TenureTest | null;
}

/** Which figures, of which periods, and what they are compared with. */
export interface SubscriptionScorecardOptions extends SubscriptionFigureOptions {
  /** Your own benchmark for each figure that has one: `{ churn: 0.02 }`. */
  benchmarks?: Partial<Record<SubscriptionMetric, number>>;
}

/**
 * The subscriptions of a file. A customer is one whatever the number of rows, and there on a day that any of them covers; an end
 * is the first day without the subscription, unless it was read otherwise.
 */
export interface Subscriptions {
  /** What was read, skipped, assumed and left open. */
  readonly report: RowsReport;
  /**
   * Who came, left and came back in each period, the share of customers lost by a named convention, and that of the revenue where
   * there are amounts. A period that is not over is `open`, and its rates are null.
   *
   * Throws `LoyaltyError`: `invalid-input`, `out-of-range`, `not-whole`.
   */
  churn(options?: SubscriptionChurnOptions & RunOptions): Promise<SubscriptionChurn>;
  /**
   * How the monthly revenue got from the end of each period to that of the next: new, expansion, reactivation, contraction and
   * churned add up to it. Throws `missing-input` where no column of amounts was named.
   */
  mrr(options?: MrrOptions & RunOptions): Promise<MrrPeriods>;
  /**
   * Kaplan-Meier curves of the days that customers stay, of all and, `by: "plan"`, of each plan with a log-rank test. Throws
   * `missing-input` where no column of plans was named.
   */
  survival(options?: TenureOptions & RunOptions): Promise<TenureSurvival>;
  /**
   * Why those left who are gone: customers and monthly revenue for each reason, the commonest first. Throws `missing-input` where
   * no column of reasons was named.
   */
  reasons(options?: ExitOptions & RunOptions): Promise<ExitReasons>;
  /**
   * Customers, churn, retention, monthly revenue and what of it was kept, in each finished period, with the change from the period before:
   * shares with intervals and a test. All that the file can answer, unless `metrics` names some. Throws `missing-input` for a figure of
   * revenue where no column of amounts was named.
   */
  scorecard(options?: SubscriptionScorecardOptions & RunOptions): Promise<SubscriptionScorecard>;
  /**
   * What is taken off the list price when customers renew, beside what was when they first bought: the discount weighted by list price,
   * its median, and the share sold below the list price, in all, by period and, `by: "plan"` or `"manager"`, by group. What costs more than
   * its list price, or has none, is counted and named. Throws `missing-input` where no column of amounts or list prices was named.
   */
  renewalDiscounts(options?: RenewalOptions & RunOptions): Promise<RenewalDiscounts>;
  /**
   * What leaves with each account manager: customers and monthly revenue now with their shares, and of the customers of `lookBackDays`
   * before (default 365) those lost and the share kept. Customers of nobody are the manager "". Throws `missing-input` where no column
   * of managers was named.
   */
  managers(options?: ManagerOptions & RunOptions): Promise<AccountManagers>;
  /**
   * How likely each customer leaves within so many days, 1 − S(t + horizon)/S(t) of those with the same plan, and what is at stake:
   * those with most at stake first, up to `limit` (default 1,000). Null with a reason where nobody stayed so long yet, and in
   * groups of fewer than 30.
   */
  atRisk(options: LeavingOptions & { limit?: number } & RunOptions): Promise<LeavingList>;
  /** Ends the worker and forgets the subscriptions. */
  close(): Promise<void>;
}

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
    async reasons({ signal, onProgress, ...options } = {}) {
      return session.ask("subscriptions", "reasons", [options], { signal, onProgress });
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
