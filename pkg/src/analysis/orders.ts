// The orders of a file, and all that can be asked about them.

import { fields, number, word } from "../numbers.js";
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
  RfmMigration,
  SignalOptions,
  TransactionRoles,
} from "../wasm/types.js";
import { type CrossBuyingAsked, crossBuying, kindsOfOrders } from "./categories.js";
import { dayOf, methods } from "./methods.js";
import type { SpendFit } from "./models.js";
import { fitOrders, fitSpendOfOrders, type OrdersFitOptions, type OrdersModel } from "./orders-model.js";
import { position } from "./position.js";
import type { Reading } from "./reading.js";
import type { TransactionOptions } from "./results.js";
import { type RfmOptions, toCore } from "./rfm.js";
import { askOnce, type RunOptions, Session } from "./session.js";
import type { GroupTest } from "./survival.js";

/** Which cohort matrix to make. */
export interface CohortOptions extends Omit<CoreCohortOptions, "rolling"> {
  /**
   * Ages count so many days each from the customer's own first day, instead of periods of the calendar; `true` for the
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

/** How long the customers of a file stay, and when one counts as gone. */
export interface OrdersSurvival extends Omit<OrdersCurves, "logRank"> {
  /** Whether the segments differ; null unless asked for. */
  logRank: GroupTest<string> | null;
}

/** The orders of a file. */
export interface Orders {
  /** What was read, skipped, assumed and left open. */
  readonly report: OrdersReport;
  /** Customers, orders, revenue, repeat rate and churn at a glance. */
  overview(options?: OverviewOptions & RunOptions): Promise<Overview>;
  /** Of each month's new customers, how many were back in the months after. */
  cohorts(options?: CohortOptions & RunOptions): Promise<Cohorts>;
  /** Whether the shares of two cohorts that were retained at an age differ: `a` and `b` name their first days. */
  compareCohorts(pair: CohortPair, options?: CohortOptions & RunOptions): Promise<Comparison>;
  /** Scores and segments of the customers by recency, frequency and monetary value; one list per term. */
  rfm(options?: RfmOptions & { names?: boolean } & RunOptions): Promise<OrdersRfm>;
  /** How many customers have gone from one segment to another between two days, `yyyy-mm-dd`. */
  rfmMigration(
    days: { from: string; to: string },
    options?: Omit<RfmOptions, "asOf"> & RunOptions,
  ): Promise<RfmMigration>;
  /**
   * Customers, orders, revenue, repeat rate and churn of each segment, the largest first, and which of the twelve largest differ
   * for real: every pair, with p-values adjusted for their number (Holm 1979). A customer is in the segment of the first order. Throws
   * `missing-input` where no column of segments was named.
   */
  bySegment(options?: OverviewOptions & RunOptions): Promise<OrderSegments>;
  /** The customers of high value, the new ones and those at risk, each group with the threshold that makes it. */
  highlights(options?: HighlightOptions & RunOptions): Promise<Highlights>;
  /**
   * How long customers stay, by Kaplan and Meier. A customer has left on the day on which the last order lies
   * `inactiveAfterDays` back (default: the overview's threshold); days count from the first order. `by: "segment"` adds a curve of
   * each of the twelve largest segments and a log-rank test; throws `missing-input` where no column of segments was named.
   */
  survival(options?: OrdersSurvivalOptions & RunOptions): Promise<OrdersSurvival>;
  /**
   * How many kinds of things customers buy, who buys a second one, and what comes second: as `table.categories` says it, of the
   * column `category`. The files are read once more for it. Without amounts where rates were given or refunds left out. Throws
   * `missing-input` where no column of categories was named.
   */
  crossBuying(options?: CrossBuyingAsked): Promise<CrossBuying>;
  /**
   * Who is late against the own rhythm, and what is at stake: counts of all customers, and those to watch or at risk with
   * the most valuable first, up to `limit` (default 1,000). Who has been silent for more than `goneAfterDays`, such as the overview's
   * threshold, is counted apart as gone.
   */
  signals(options?: SignalOptions & { limit?: number; goneAfterDays?: number } & RunOptions): Promise<AtRiskList>;
  /** How many days lie between two orders of one customer: what says from when on somebody is late. */
  gaps(options?: { asOf?: string } & RunOptions): Promise<Gaps>;
  /** How often, how recently, since when and for how much each customer has bought, up to a day, `yyyy-mm-dd`. */
  customers(options?: { asOf?: string; names?: boolean } & RunOptions): Promise<CustomerSummary>;
  /** How many orders each customer has by a day, `yyyy-mm-dd`, and what they have paid: for `survey.loyaltyLevels`. */
  spending(options?: { asOf?: string } & RunOptions): Promise<CustomerSpending>;
  /**
   * Fits a model of what customers will buy: `bg-nbd`, `mbg-nbd` or `pareto-nbd` in continuous time, `bg-bb` with one chance a period. All
   * orders of a day are one purchase, and the first of a customer is none. With `calibrationEnd`, what comes later judges the model.
   */
  fit(model: ModelName, options?: OrdersFitOptions & RunOptions): Promise<OrdersModel>;
  /** Fits a model of what customers spend on a purchase, to the amounts of the days after the first. */
  fitSpend(options?: { asOf?: string; level?: number } & RunOptions): Promise<SpendFit>;
  /** Ends the worker and forgets the orders. */
  close(): Promise<void>;
}
export function orders(
  report: OrdersReport,
  session: Session,
  reading: Reading<TransactionRoles, TransactionOptions>,
): Orders {
  let kinds: Session | undefined;
  return methods({
    report,
    async overview({ signal, onProgress, ...options } = {}) {
      return session.ask("orders", "overview", [options], { signal, onProgress });
    },
    async gaps({ asOf, ...run } = {}) {
      return session.ask("orders", "gaps", [dayOf("asOf", asOf)], run);
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
      kinds ??= kindsOfOrders(reading);
      const { asOf } = reading.options;
      return crossBuying(kinds, asOf === undefined ? asked : { asOf, ...asked });
    },
    async signals({ signal, onProgress, limit = 1000, goneAfterDays, ...options } = {}) {
      if (limit !== Number.POSITIVE_INFINITY) position("limit", limit);
      const gone = goneAfterDays === undefined ? null : number("goneAfterDays", goneAfterDays);
      return session.ask("orders", "signals", [options, limit, gone], { signal, onProgress });
    },
    async fit(name, options = {}) {
      return fitOrders(session, name, options);
    },
    async fitSpend(options = {}) {
      return fitSpendOfOrders(session, options);
    },
    async close() {
      session.close();
      kinds?.close();
    },
  });
}

/** The orders of an invented web shop as a CSV file, for trying things out. The same seed gives the same file. */
export async function sampleOrders(options: { seed?: number; signal?: AbortSignal | undefined } = {}): Promise<File> {
  const { seed = 1, signal } = fields("options", options);
  position("seed", seed);
  const session = new Session("sample", undefined, "models");
  const text = await askOnce(session, "models", "sampleOrders", [seed], { signal });
  return new File([text], "sample-orders.csv", { type: "text/csv" });
}
