// Cross-buying: who buys in a second category, in which one, and what are such customers worth?

import { LoyaltyError } from "../error.js";
import type { CrossBuying, CrossBuyingOptions, RowsReport, TransactionRoles } from "../wasm/types.js";
import type { Closing } from "./closing.js";
import { methods } from "./methods.js";
import { position } from "./position.js";
import { type Reading, recipe } from "./reading.js";
import { type RunOptions, Session } from "./session.js";

/** The analyses of purchases by category. */
export type CrossBuyingAsked = CrossBuyingOptions & { limit?: number } & RunOptions;

/** A file's purchases by category. */
export interface Categories extends Closing {
  /** The import report: rows read and skipped, assumptions, open questions. */
  readonly report: RowsReport;
  /**
   * Cross-buying: customers and revenue by number of categories, the share who buy in a second one, which category follows which (the
   * most common pairs first, up to `limit`, default 1,000), and the median days to it. The order of categories needs `date`, revenue needs
   * `amount`.
   *
   * Throws `LoyaltyError`: `invalid-input`, `out-of-range`, `missing-input` for `asOf` without dates.
   */
  crossBuying(options?: CrossBuyingAsked): Promise<CrossBuying>;
}

export function categories(report: RowsReport, session: Session): Categories {
  return methods({
    report,
    async crossBuying(asked = {}) {
      return crossBuying(session, "categories", asked);
    },
    async close() {
      session.close();
    },
  });
}

export async function crossBuying(
  session: Session,
  kind: "categories" | "orderCategories",
  { signal, onProgress, limit = 1000, ...options }: CrossBuyingAsked,
): Promise<CrossBuying> {
  if (limit !== Number.POSITIVE_INFINITY) position("limit", limit);
  return session.ask(kind, "crossBuying", [options, limit], { signal, onProgress });
}

/** Purchases by category of a file of orders, read once more by the rules that the orders were read by. */
export function categoriesOfOrders(reading: Reading<TransactionRoles, object>): Session {
  if (reading.roles.category === undefined)
    throw new LoyaltyError({ code: "missing-input", params: { name: "category" } });
  return new Session("orders", recipe("orderCategories", reading));
}
