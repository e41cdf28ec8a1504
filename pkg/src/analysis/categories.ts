// What the customers of a file buy, by its kind: who buys a second kind, which one, and what that is worth.

import type { CrossBuying, CrossBuyingOptions, RowsReport } from "../wasm/calculators/calculators.js";
import { methods } from "./methods.js";
import { position } from "./position.js";
import type { RunOptions, Session } from "./session.js";

/** What the customers of a file buy, by its kind. */
export interface Categories {
  /** What was read, skipped, assumed and left open. */
  readonly report: RowsReport;
  /**
   * Customers with one, two, three kinds and their revenue, the share who buy a second kind, which second kind follows which first one
   * (the commonest pairs first, up to `limit`, 1,000 unless said), and the median days to it. What comes first needs `date`, revenue needs
   * `amount`.
   *
   * Throws `LoyaltyError`: `invalid-input`, `out-of-range`, `missing-input` for `asOf` without dates.
   */
  crossBuying(options?: CrossBuyingOptions & { limit?: number } & RunOptions): Promise<CrossBuying>;
  /** Ends the worker and forgets the purchases. */
  close(): Promise<void>;
}

export function categories(report: RowsReport, session: Session): Categories {
  return methods({
    report,
    async crossBuying({ signal, onProgress, limit = 1000, ...options } = {}) {
      if (limit !== Number.POSITIVE_INFINITY) position("limit", limit);
      return session.run("crossBuying", { options, limit }, { signal, onProgress });
    },
    async close() {
      session.close();
    },
  });
}
