// Customers of whom a file says no more than when they signed up and were last active: how many are still there.

import type { RowsReport, SignupCohortOptions, SignupCohorts } from "../wasm/types.js";
import { methods } from "./methods.js";
import type { RunOptions, Session } from "./session.js";

/** When the customers of a file signed up and were last active. */
export interface Activity {
  /** What was read, skipped, assumed and left open. */
  readonly report: RowsReport;
  /**
   * Of those who signed up in each period, how many were active so many periods later or after that. It is the only matrix that such a
   * file can give: `kind` "classic" and "bracket" are refused with `invalid-input`.
   */
  cohorts(options?: SignupCohortOptions & RunOptions): Promise<SignupCohorts>;
  /** Ends the worker and forgets the customers. */
  close(): Promise<void>;
}

export function activity(report: RowsReport, session: Session): Activity {
  return methods({
    report,
    async cohorts({ signal, onProgress, ...options } = {}) {
      return session.ask("activity", "cohorts", [options], { signal, onProgress });
    },
    async close() {
      session.close();
    },
  });
}
