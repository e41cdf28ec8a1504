// Signup cohorts: of customers who signed up in a period, how many are still active?

import type { RowsReport, SignupCohortOptions, SignupCohorts } from "../wasm/types.js";
import type { Closing } from "./closing.js";
import { methods } from "./methods.js";
import type { RunOptions, Session } from "./session.js";

/** Signups and last activities of a file's customers. */
export interface Activity extends Closing {
  /** The import report: rows read and skipped, assumptions, open questions. */
  readonly report: RowsReport;
  /**
   * Retention by signup cohort: of customers who signed up in each period, how many were still active that many periods later or beyond.
   * Last activities allow no other matrix: `kind` "classic" and "bracket" are refused with `invalid-input`.
   */
  cohorts(options?: SignupCohortOptions & RunOptions): Promise<SignupCohorts>;
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
