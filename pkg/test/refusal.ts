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

/** The LoyaltyError that a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<LoyaltyError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof LoyaltyError) return error;
  throw error ?? new Error("nothing was refused");
}
