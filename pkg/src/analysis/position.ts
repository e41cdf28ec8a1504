// Is this a number of rows, or of customers?

import { invalid } from "../error.js";

/** Refuses what is no number of rows. */
export function position(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0) return;
  throw invalid(name, { code: "wrong-type", params: { expected: "whole-number", found: String(value) } });
}
