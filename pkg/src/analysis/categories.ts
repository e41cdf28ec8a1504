// What the customers of a file buy, by its kind: who buys a second kind, which one, and what that is worth.

import { LoyaltyError } from "../error.js";
import type { CrossBuying, CrossBuyingOptions, RowsReport, TransactionRoles } from "../wasm/types.js";
import { methods } from "./methods.js";
import { position } from "./position.js";
import { type Reading, recipe } from "./reading.js";
import type { TransactionOptions } from "./results.js";
import { type RunOptions, Session } from "./session.js";

/** What can be asked about the kinds of things that customers buy. */
export type CrossBuyingAsked = CrossBuyingOptions & { limit?: number } & RunOptions;

/** What the customers of a file buy, by its kind. */
export interface Categories {
  /** What was read, skipped, assumed and left open. */
  readonly report: RowsReport;
  /**
   * Customers with one, two, three kinds and their revenue, the share who buy a second kind, which second kind follows which first one
   * (the commonest pairs first, up to `limit`, default 1,000), and the median days to it. What comes first needs `date`, revenue needs
   * `amount`.
   *
   * Throws `LoyaltyError`: `invalid-input`, `out-of-range`, `missing-input` for `asOf` without dates.
   */
  crossBuying(options?: CrossBuyingAsked): Promise<CrossBuying>;
  /** Ends the worker and forgets the purchases. */
  close(): Promise<void>;
}

export function categories(report: RowsReport, session: Session): Categories {
  return methods({
    report,
    async crossBuying(asked = {}) {
      return crossBuying(session, asked);
    },
    async close() {
      session.close();
    },
  });
}

export async function crossBuying(
  session: Session,
  { signal, onProgress, limit = 1000, ...options }: CrossBuyingAsked,
): Promise<CrossBuying> {
  if (limit !== Number.POSITIVE_INFINITY) position("limit", limit);
  return session.ask("categories", "crossBuying", [options, limit], { signal, onProgress });
}

/**
 * What the customers of a file of orders buy, by its kind: the file is read again when that is first asked for. Exchanged amounts, and
 * revenue before refunds, are of the orders alone: there the kinds are counted without amounts.
 */
export function kindsOfOrders({
  files,
  layout,
  roles,
  options,
}: Reading<TransactionRoles, TransactionOptions>): Session {
  const { category, account, date, quantity } = roles;
  if (category === undefined) throw new LoyaltyError({ code: "missing-input", params: { name: "category" } });
  const customer = (options.by === "account" && account) || roles.customer;
  const isPlain = options.refunds !== "leave-out" && Object.keys(options.rates ?? {}).length === 0;
  const { timeZone, answers } = options;
  const columns = { customer, category, date, ...(isPlain && { amount: roles.amount, quantity }) };
  return new Session("orders", recipe("categories", { files, layout, roles: columns, options: { timeZone, answers } }));
}
