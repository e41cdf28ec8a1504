// Row numbers: is this a number of rows, or of customers?

import { LoyaltyError } from "../error.js";

/** Refuses anything but a number of rows. */
export function position(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 0) return;
  const problem = `a whole number of 0 or more is expected, not ${value}`;
  throw new LoyaltyError({ code: "invalid-input", params: { name, problem } });
}
