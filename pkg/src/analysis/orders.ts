// Orders of a file: overview, cohorts, RFM, survival, customers at risk, cross-buying and purchase models.

import { number, only, word } from "../numbers.js";
import type {
  AtRiskList,
  CohortPair,
  Cohorts,
  Comparison,
  CohortOptions as CoreCohortOptions,
  CrossBuying,
  CustomerSpending,
  CustomerSummary,
  Gaps,
  HighlightOptions,
  Highlights,
  ModelName,
  OrderSegments,
  OrdersCurves,
  OrdersReport,
  OrdersRfm,
  OrdersSurvivalOptions,
  Overview,
  OverviewOptions,
  Period,
  Regularity,
  RfmMigration,
  SignalOptions,
  TransactionRoles,
} from "../wasm/types.js";
import { type CrossBuyingAsked, categoriesOfOrders, crossBuying } from "./categories.js";
import type { Closing } from "./closing.js";
import { dayOf, methods } from "./methods.js";
import type { SpendFit } from "./models.js";
import {
  compareOrderModels,
  fitOrders,
  fitSpendOfOrders,
  type ModelComparison,
  type ModelComparisonOptions,
  type OrdersFitOptions,
  type OrdersModel,
} from "./orders-model.js";
import { position } from "./position.js";
import type { Reading } from "./reading.js";
import { regularityOfOrders } from "./regularity.js";
import { type RfmOptions, toCore } from "./rfm.js";
import { askOnce, type RunOptions, Session } from "./session.js";
import type { GroupTest } from "./survival.js";

/** Which cohort matrix to make. */
export interface CohortOptions extends Omit<CoreCohortOptions, "rolling"> {
  /**
   * Counts ages in spans of this many days from each customer's own first day, instead of calendar periods; `true` for the
   * usual length of the period: 1, 7, 30, 91 or 365 days.
   */
  rolling?: boolean | number;
}

/** The days of a period that begins on any day. */
const DAYS: Record<Period, number> = { day: 1, week: 7, month: 30, quarter: 91, year: 365 };

function cohortOptions({ rolling, ...options }: CohortOptions): CoreCohortOptions {
  const days = rolling === true ? DAYS[options.period ?? "month"] : rolling;
  return days === undefined || days === false ? options : { ...options, rolling: days };
}

/** Survival of a file's customers, and the threshold after which one counts as lost. */
export interface OrdersSurvival extends Omit<OrdersCurves, "logRank"> {
  /** Whether the segments differ; null unless asked for. */
  logRank: GroupTest<string> | null;
}

/** The orders of a file. */
export interface Orders extends Closing {
  /** The import report: rows read and skipped, assumptions, open questions. */
  readonly report: OrdersReport;
  /** Customers, orders, revenue, repeat rate and churn at a glance. */
  overview(options?: OverviewOptions & RunOptions): Promise<Overview>;
  /** Cohort matrix: of each month's new customers, how many ordered in the months after. */
  cohorts(options?: CohortOptions & RunOptions): Promise<Cohorts>;
  /** Tests whether two cohorts differ in retention at an age; `a` and `b` are their first days. */
  compareCohorts(pair: CohortPair, options?: CohortOptions & RunOptions): Promise<Comparison>;
  /** RFM: scores and segments by recency, frequency and monetary value; one list per term. */
  rfm(options?: RfmOptions & { names?: boolean } & RunOptions): Promise<OrdersRfm>;
  /**
   * Segment migration: how many customers moved from one segment to another between two days, `yyyy-mm-dd`. The second day is scored by the
   * first day's cut-offs, so that nobody moves only because others have changed. With `ntile`, or where nobody had ordered by the first
   * day, each day has its own.
   */
  rfmMigration(
    days: { from: string; to: string },
    options?: Omit<RfmOptions, "asOf"> & RunOptions,
  ): Promise<RfmMigration>;
  /**
   * Customers, orders, revenue, repeat rate and churn by segment, the largest first, and tests of every pair of the twelve largest,
   * with p-values adjusted for their number (Holm 1979). A customer belongs to the segment of their first day with an order; of several that
   * day, to the first by name. So does an account, whoever of its people ordered. Throws `missing-input` if no segment column was
   * given.
   */
  bySegment(options?: OverviewOptions & RunOptions): Promise<OrderSegments>;
  /** Highlights: top spenders, new customers and customers at risk, each group with its threshold. */
  highlights(options?: HighlightOptions & RunOptions): Promise<Highlights>;
  /**
   * Kaplan–Meier survival: how long customers stay, in days from the first order to the last. The last order counts as the last once
   * more than `inactiveAfterDays` have passed without another (default: the overview's threshold), so leaving can be seen up to
   * `seenUntil` and not later: who has ordered since is followed up to that day. The curve is that of customers who ordered on several
   * days; one-time customers, whose life has no length, are in `oneTime`, and those who first ordered later in `tooNew`.
   * `by: "segment"` adds a curve for each of the twelve largest segments and a log-rank test; throws `missing-input` if no segment
   * column was given.
   */
  survival(options?: OrdersSurvivalOptions & RunOptions): Promise<OrdersSurvival>;
  /**
   * Cross-buying by the column `category`, as in `table.categories`: how many categories customers buy in, and which comes second. Reads
   * the files once more, by the rules of these orders: the same rows and refunds, exchange rates, accounts and days. `customers` are those
   * of the overview, and the revenue is theirs; refunds to other people are only in the overview. Throws `missing-input` if no category
   * column was given.
   */
  crossBuying(options?: CrossBuyingAsked): Promise<CrossBuying>;
  /**
   * Customers who are late by their own buying rhythm (at risk), or have another signal (to watch): counts of all customers, and a list of
   * those at risk and then those to watch, the most valuable first, up to `limit` (default 1,000), each with its `signals`. Customers silent for more than `goneAfterDays`, such as the overview's threshold,
   * are counted separately as gone.
   */
  signals(options?: SignalOptions & { limit?: number; goneAfterDays?: number } & RunOptions): Promise<AtRiskList>;
  /** Gaps: the days between two orders of a customer, from which the churn threshold is derived. */
  gaps(options?: { asOf?: string } & RunOptions): Promise<Gaps>;
  /**
   * Regularity: whether customers buy at regular intervals, at random or in clumps, by the gaps between the days with an order. `level` is
   * that of the intervals, default 0.95.
   */
  regularity(options?: { asOf?: string; level?: number } & RunOptions): Promise<Regularity>;
  /** How often, how recently, since when and for how much each customer has bought, up to a day, `yyyy-mm-dd`. */
  customers(options?: { asOf?: string; names?: boolean } & RunOptions): Promise<CustomerSummary>;
  /** How many orders each customer has by a day, `yyyy-mm-dd`, and what they have paid: for `survey.loyaltyLevels`. */
  spending(options?: { asOf?: string } & RunOptions): Promise<CustomerSpending>;
  /**
   * Fits a purchase model: `bg-nbd`, `mbg-nbd` or `pareto-nbd` in continuous time, `mbg-cnbd-k` where customers buy at regular intervals,
   * `bg-bb` with one opportunity per period. All orders of a customer on one day are one purchase; the first does not count as a repeat.
   * Orders after `calibrationEnd` validate the model.
   */
  fit(model: ModelName, options?: OrdersFitOptions & RunOptions): Promise<OrdersModel>;
  /**
   * Fits several models to the first part of the time and judges each by what came after: which one explains these customers best?
   * `best` is null with a `reason` where the orders span less than twelve weeks, too little to divide, and where no model fits.
   */
  compareModels(options?: ModelComparisonOptions): Promise<ModelComparison>;
  /** Fits the gamma-gamma model of spend per purchase, to all days but each customer's first. */
  fitSpend(options?: { asOf?: string; level?: number } & RunOptions): Promise<SpendFit>;
}
export function orders(report: OrdersReport, session: Session, reading: Reading<TransactionRoles, object>): Orders {
  let categories: Session | undefined;
  return methods({
    report,
    async overview({ signal, onProgress, ...options } = {}) {
      return session.ask("orders", "overview", [options], { signal, onProgress });
    },
    async gaps({ asOf, ...run } = {}) {
      return session.ask("orders", "gaps", [dayOf("asOf", asOf)], run);
    },
    async regularity(options = {}) {
      const { asOf, ...rest } = only("options", options, ["level", "asOf", "signal", "onProgress"]);
      return regularityOfOrders(session, { asOf: dayOf("asOf", asOf), ...rest });
    },
    async customers({ asOf, names = false, ...run } = {}) {
      return session.ask("orders", "customers", [dayOf("asOf", asOf), Boolean(names)], run);
    },
    async spending({ asOf, ...run } = {}) {
      return session.ask("orders", "spending", [dayOf("asOf", asOf)], run);
    },
    async cohorts({ signal, onProgress, ...options } = {}) {
      return session.ask("orders", "cohorts", [cohortOptions(options)], { signal, onProgress });
    },
    async compareCohorts(pair, { signal, onProgress, ...options } = {}) {
      return session.ask("orders", "compareCohorts", [pair, cohortOptions(options)], { signal, onProgress });
    },
    async rfm({ signal, onProgress, names = false, ...options } = {}) {
      return session.ask("orders", "rfm", [toCore(options), Boolean(names)], { signal, onProgress });
    },
    async rfmMigration({ from, to }, { signal, onProgress, ...options } = {}) {
      const given = [word("from", from), word("to", to), toCore(options)] as const;
      return session.ask("orders", "rfmMigration", [...given], { signal, onProgress });
    },
    async highlights({ signal, onProgress, ...options } = {}) {
      return session.ask("orders", "highlights", [options], { signal, onProgress });
    },
    async bySegment({ signal, onProgress, ...options } = {}) {
      return session.ask("orders", "bySegment", [options], { signal, onProgress });
    },
    async survival({ signal, onProgress, ...options } = {}) {
      const found = await session.ask("orders", "survival", [options], { signal, onProgress });
      const { logRank, segments } = found;
      if (!logRank || !segments) return { ...found, logRank: null };
      const groups = logRank.groups.map((events, at) => ({ group: segments[at]?.segment ?? "", ...events }));
      return { ...found, logRank: { ...logRank, groups } };
    },
    async crossBuying(asked = {}) {
      session.refuseClosed();
      categories ??= categoriesOfOrders(reading);
      return crossBuying(categories, "orderCategories", asked);
    },
    async signals({ signal, onProgress, limit = 1000, goneAfterDays, ...options } = {}) {
      if (limit !== Number.POSITIVE_INFINITY) position("limit", limit);
      const gone = goneAfterDays === undefined ? null : number("goneAfterDays", goneAfterDays);
      return session.ask("orders", "signals", [options, limit, gone], { signal, onProgress });
    },
    async fit(name, options = {}) {
      return fitOrders(session, name, options);
    },
    async compareModels(options = {}) {
      return compareOrderModels(session, options);
    },
    async fitSpend(options = {}) {
      return fitSpendOfOrders(session, options);
    },
    async close() {
      session.close();
      categories?.close();
    },
  });
}

/** Options of the sample files. */
export interface SampleOptions {
  /** The same seed gives the same file; default 1. */
  seed?: number;
  /** Aborting it ends the work at once; the call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** A sample file: orders of an invented web shop as CSV. The same seed gives the same file. */
export async function sampleOrders(options: SampleOptions = {}): Promise<File> {
  return sample("sampleOrders", "sample-orders.csv", options);
}

/** A sample file: subscriptions of an invented software service as CSV. The same seed gives the same file. */
export async function sampleSubscriptions(options: SampleOptions = {}): Promise<File> {
  return sample("sampleSubscriptions", "sample-subscriptions.csv", options);
}

async function sample(which: "sampleOrders" | "sampleSubscriptions", name: string, options: SampleOptions) {
  const { seed = 1, signal } = only("options", options, ["seed", "signal"]);
  position("seed", seed);
  const text = await askOnce(new Session("sample", undefined, "models"), "models", which, [seed], { signal });
  return new File([text], name, { type: "text/csv" });
}
