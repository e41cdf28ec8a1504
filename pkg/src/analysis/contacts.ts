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
import { methods } from "./methods.js";
import { position } from "./position.js";
import type { RunOptions, Session } from "./session.js";
import { ordersOf, type SpendingSource } from "./survey.js";

/** Orders, as far as contacts are brought together with them: what `transactions` of a table gives. */
export interface SignalSource extends SpendingSource {
  /** Who is late against the own rhythm. */
  signals(options?: { asOf?: string; limit?: number } & RunOptions): Promise<AtRiskList>;
}

/** When contacts count as rising, and with which orders to bring the customers together, by their names. */
export interface RisingContactOptions extends RisingOptions {
  /** Orders of the same customers: says of each whose contacts rise whether they are late with their orders too. */
  orders?: SignalSource | undefined;
}

/** The contacts of a file. */
export interface Contacts {
  /** What was read, skipped, assumed and left open. */
  readonly report: RowsReport;
  /**
   * Customers with a contact in each period, contacts for each of them and by kind, and who had fewer in the last finished period than
   * in the three before: those who lost most first, up to `limit` (default 1,000).
   *
   * Throws `LoyaltyError`: `invalid-input`.
   */
  engagement(options?: PeriodOptions & { limit?: number } & RunOptions): Promise<Engagement>;
  /**
   * Who has more contacts in the last `days` (default 30) than in as many before, of some `kinds` only where those are named: at least
   * `ratio` times as many (1.5) and no fewer than `least` (3). With `orders`, those who are late with their orders too come first, the most
   * valuable ahead, and customers who are not among both are counted; both look back from `asOf`, and each from its own last day where it
   * is not said. Up to `limit` rows (1,000).
   *
   * Throws `LoyaltyError`: `invalid-input` for a kind that the file does not have, `out-of-range`, `not-whole`.
   */
  rising(options?: RisingContactOptions & { limit?: number } & RunOptions): Promise<RisingContacts>;
  /**
   * Median and 90th percentile of the response times of each period, and the share within the target: in hours where `answered` was
   * named, else in the unit of `duration`.
   *
   * Throws `LoyaltyError`: `missing-input` where neither was named, `out-of-range` for a target below 0.
   */
  serviceLevel(options: ServiceOptions & RunOptions): Promise<ServiceLevels>;
  /** Ends the worker and forgets the contacts. */
  close(): Promise<void>;
}

/**
 * Who is overdue with their orders, on the way to the worker that knows their contacts: the names of all with orders, the names of
 * those who are overdue, 1 for each at risk of these and 0 for each to watch, and what is at stake with each.
 */
async function lateCustomers(
  orders: SignalSource,
  asOf: string | undefined,
  run: RunOptions,
): Promise<[Uint8Array, Uint8Array, Uint8Array, Float64Array]> {
  const day = asOf === undefined ? {} : { asOf };
  const { names } = await ordersOf(orders).spending({ ...day, ...run });
  const { customers } = await orders.signals({ ...day, limit: Number.POSITIVE_INFINITY, ...run });
  return [
    names,
    new TextEncoder().encode(customers.map(({ customer }) => `${customer}\0`).join("")),
    Uint8Array.from(customers, ({ status }) => Number(status === "at-risk")),
    Float64Array.from(customers, ({ valueAtStake }) => valueAtStake),
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
