import { LoyaltyError } from "../dist/index.js";

/** The LoyaltyError that `compute` throws. */
export function refusal(compute: () => unknown): LoyaltyError {
  try {
    compute();
  } catch (error) {
    if (error instanceof LoyaltyError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
