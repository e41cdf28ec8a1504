// Contacts of customers in a file: how many are in touch, who is ever less, and how soon they are answered.

import type {
  Engagement,
  PeriodOptions,
  RowsReport,
  ServiceLevels,
  ServiceOptions,
} from "../wasm/calculators/calculators.js";
import { position } from "./position.js";
import type { RunOptions, Session } from "./session.js";

/** The contacts of a file. */
export interface Events {
  /** What was read, skipped, assumed and left open. */
  readonly report: RowsReport;
  /**
   * Customers with a contact in each period, contacts for each of them and by kind, and who had fewer in the last finished period than
   * in the three before: those who lost most first, up to `limit` (1,000 unless said).
   *
   * Throws `LoyaltyError`: `invalid-input`.
   */
  engagement(options?: PeriodOptions & { limit?: number } & RunOptions): Promise<Engagement>;
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

export function events(report: RowsReport, session: Session): Events {
  return {
    report,
    async engagement({ signal, onProgress, limit = 1000, ...options } = {}) {
      if (limit !== Number.POSITIVE_INFINITY) position("limit", limit);
      return session.run("engagement", { options, limit }, { signal, onProgress });
    },
    async serviceLevel({ signal, onProgress, ...options }) {
      return session.run("serviceLevel", { options }, { signal, onProgress });
    },
    async close() {
      session.close();
    },
  };
}
