// Contacts with customers: how many are in touch, who is going quiet, and the response times.

import type {
  AtRiskList,
  Engagement,
  PeriodOptions,
  RisingContacts,
  RisingOptions,
  RowsReport,
  ServiceLevels,
  ServiceOptions,
} from "../wasm/types.js";
import type { Closing } from "./closing.js";
import { methods } from "./methods.js";
import { position } from "./position.js";
import type { RunOptions, Session } from "./session.js";
import { ordersOf, type SpendingSource } from "./survey.js";

/** Orders to match with contacts: the result of a table's `transactions`. */
export interface SignalSource extends SpendingSource {
  /** Who is overdue by their own buying rhythm. */
  signals(options?: { asOf?: string; limit?: number } & RunOptions): Promise<AtRiskList>;
}

/** When contacts count as rising, and the orders to match them with by customer name. */
export interface RisingContactOptions extends RisingOptions {
  /** Orders of the same customers: tells which customers with rising contacts are also overdue. */
  orders?: SignalSource | undefined;
}

/** The contacts of a file. */
export interface Contacts extends Closing {
  /** The import report: rows read and skipped, assumptions, open questions. */
  readonly report: RowsReport;
  /**
   * Engagement: customers in touch in each period, contacts per customer and by kind, and who is going quiet: fewer contacts in the last
   * finished period than on average in the three before, the largest drops first, up to `limit` (default 1,000).
   *
   * Throws `LoyaltyError`: `invalid-input`.
   */
  engagement(options?: PeriodOptions & { limit?: number } & RunOptions): Promise<Engagement>;
  /**
   * Rising contacts: who has more in the last `days` (default 30) than in as many before, optionally of some `kinds` only: at least `ratio`
   * times as many (default 1.5) and no fewer than `least` (default 3). Fewer than `least` in the last days and the days before together are
   * `insufficient` to tell; customers without a contact by `asOf` are not counted. With `orders`, customers who are also overdue come
   * first, the most valuable ahead, and customers found in only one of the two files are counted. Both look back from `asOf`; default:
   * each from its own last day. Up to `limit` rows (default 1,000).
   *
   * Throws `LoyaltyError`: `invalid-input` for a kind that the file does not have, `out-of-range`, `not-whole`.
   */
  rising(options?: RisingContactOptions & { limit?: number } & RunOptions): Promise<RisingContacts>;
  /**
   * Response times: median and 90th percentile of each period, and the service level, the share within the target. In hours if `answered`
   * was given, otherwise in the unit of `duration`.
   *
   * Throws `LoyaltyError`: `missing-input` where neither was named, `out-of-range` for a target below 0.
   */
  serviceLevel(options: ServiceOptions & RunOptions): Promise<ServiceLevels>;
}

/**
 * Overdue customers, on the way to the worker that holds their contacts: the names of all with orders, the names of the overdue ones,
 * for each of these 1 if at risk and 0 if to watch, and the revenue at stake.
 */
async function lateCustomers(
  orders: SignalSource,
  asOf: string | undefined,
  run: RunOptions,
): Promise<[Uint8Array, Uint8Array, Uint8Array, Float64Array]> {
  const day = asOf === undefined ? {} : { asOf };
  const { names } = await ordersOf(orders).spending({ ...day, ...run });
  const { customers: all } = await orders.signals({ ...day, limit: Number.POSITIVE_INFINITY, ...run });
  const customers = all.filter(({ signals }) => signals.includes("overdue"));
  return [
    names,
    new TextEncoder().encode(customers.map(({ customer }) => `${customer}\0`).join("")),
    Uint8Array.from(customers, ({ status }) => Number(status === "at-risk")),
    Float64Array.from(customers, ({ valueAtStake }) => valueAtStake ?? 0),
  ];
}

export function contacts(report: RowsReport, session: Session): Contacts {
  return methods({
    report,
    async engagement({ signal, onProgress, limit = 1000, ...options } = {}) {
      if (limit !== Number.POSITIVE_INFINITY) position("limit", limit);
      return session.ask("contacts", "engagement", [options, limit], { signal, onProgress });
    },
    async rising({ signal, onProgress, limit = 1000, orders: given, ...options } = {}) {
      if (limit !== Number.POSITIVE_INFINITY) position("limit", limit);
      const run = { signal, onProgress };
      if (!given) return session.ask("contacts", "rising", [options, limit], run);
      const late = await lateCustomers(given, options.asOf, run);
      return session.ask("contacts", "risingAndLate", [options, limit, ...late], run);
    },
    async serviceLevel({ signal, onProgress, ...options }) {
      return session.ask("contacts", "serviceLevel", [options], { signal, onProgress });
    },
    async close() {
      session.close();
    },
  });
}
