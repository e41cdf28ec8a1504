// Row numbers: is this a number of rows, or of customers?

import { invalid } from "../error.js";

/** Refuses anything but a number of rows. */
export function position(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0) return;
  throw invalid(name, { code: "wrong-type", params: { expected: "whole-number", found: String(value) } });
}
