// Errors in cells: one shape for all spreadsheets, which each adapter translates from and to its own.

import { describe } from "../describe.js";
import { type ErrorCode, LoyaltyError } from "../error.js";
import type { Finding } from "../text/message.js";
import type { Reason } from "../wasm/types.js";

/** An error in a cell, as spreadsheets write it: `#VALUE!`, `#NUM!`, `#DIV/0!`, `#N/A`, or one that a range held. */
export interface CellError {
  error: string;
  /** What is wrong, for `describe` in any language; absent where a range held the error. */
  finding?: Finding;
  /** The same in English. */
  message?: string;
}

/** Whether a cell holds an error. */
export const isCellError = (cell: unknown): cell is CellError =>
  typeof cell === "object" && cell !== null && "error" in cell && typeof cell.error === "string";

/** The right type of input, but a value that cannot be: spreadsheets say `#NUM!`. All other codes are `#VALUE!`. */
const IMPOSSIBLE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "out-of-range",
  "not-whole",
  "part-exceeds-whole",
  "score-outside-scale",
  "fractional-score",
  "unsupported-scale",
  "does-not-add-up-to",
  "too-large",
]);

/** Something is divided by nobody or nothing. For all other reasons there is no value: `#N/A`. */
const BY_ZERO: ReadonlySet<Reason["code"]> = new Set<Reason["code"]>([
  "no-answers",
  "empty-group",
  "nobody-seen",
  "nobody-leaves",
  "no-cost",
  "nothing-lost",
]);

const cellError = (error: string, finding: Finding): CellError => ({ error, finding, message: describe(finding) });

/** The error of a question that has no answer. */
export const withoutValue = (reason: Reason | undefined): CellError =>
  reason ? cellError(BY_ZERO.has(reason.code) ? "#DIV/0!" : "#N/A", reason) : { error: "#N/A" };

/** Thrown where a range holds an error, which is the result then. */
export class ErrorInRange {
  constructor(readonly cell: CellError) {}
}

/** What was thrown, as the error of a cell. A fault in the program is thrown on. */
export function caught(thrown: unknown): CellError {
  if (thrown instanceof ErrorInRange) return thrown.cell;
  if (!(thrown instanceof LoyaltyError)) throw thrown;
  const { code, params } = thrown;
  return cellError(IMPOSSIBLE.has(code) ? "#NUM!" : "#VALUE!", { code, params } as Finding);
}
