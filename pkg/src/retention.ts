// Who stays, who leaves, and for how long.

import { call } from "./instance.js";
import { number } from "./numbers.js";
import type {
  ChurnConvention,
  ChurnCounts,
  ChurnOptions,
  LevelOptions,
  Lifetime,
  Rate,
} from "./wasm/calculators/calculators.js";

/** The customers of a period, counted at both ends, or followed one by one. */
export type RetentionInput =
  | {
      /** Customers at the start. */
      start: number;
      /** Customers at the end, the new ones included. */
      end: number;
      /** Customers acquired in the period. */
      acquired: number;
    }
  | {
      /** Customers at the start. */
      start: number;
      /** How many of them left. */
      lostOfStart: number;
    };

/**
 * The share of the opening customers that stayed, with its Wilson interval.
 *
 * (end − acquired)/start, or exactly (start − lostOfStart)/start. When customers came back it can exceed 1: then the
 * interval is null and a warning says so. `start` 0: `value` is null with a `reason`.
 *
 * @throws LoyaltyError `part-exceeds-whole`, `out-of-range`, `not-whole`, `missing-input`, `ambiguous`, `not-a-number`
 * @example retentionRate({ start: 150, end: 193, acquired: 50 }).value // 0.9533
 */
export function retentionRate(input: RetentionInput, options: LevelOptions = {}): Rate {
  return call((core) => core.retentionRate(input, options));
}

/** A churn rate and the convention that it follows. */
export interface ChurnRate extends Rate {
  /** Which customers count as lost, and of whom they are a share. */
  convention: ChurnConvention;
}

/**
 * The share of customers lost in a period, by a named convention.
 *
 * "opening-cohort" (lost − lostOfAcquired)/start; "all-lost" lost/start; "midpoint" lost/((start + end)/2);
 * "start-plus-new" lost/(start + acquired). `lost` counts all customers lost, those acquired in the period included.
 *
 * @throws LoyaltyError `part-exceeds-whole`, `out-of-range`, `not-whole`, `missing-input`, `invalid-input`
 * @example churnRate({ start: 150, lost: 7 }).value // 0.0467
 */
export function churnRate(counts: ChurnCounts, options: ChurnOptions = {}): ChurnRate {
  const rate = call((core) => core.churnRate(counts, options));
  return { ...rate, convention: options.convention ?? "opening-cohort" };
}

/**
 * The loss in a year that follows from the loss in each period: 1 − (1 − loss)^periodsPerYear, never periods × loss.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`
 * @example annualRate(0.05) // 0.4596
 */
export function annualRate(loss: number, periodsPerYear = 12): number {
  const [share, periods] = [number("loss", loss), number("periodsPerYear", periodsPerYear)];
  return call((core) => core.annualRate(share, periods));
}

/**
 * The loss in each period that makes up the loss in a year: 1 − (1 − annual)^(1/periodsPerYear).
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`
 * @example periodRate(0.2) // 0.0184
 */
export function periodRate(annual: number, periodsPerYear = 12): number {
  const [share, periods] = [number("annual", annual), number("periodsPerYear", periodsPerYear)];
  return call((core) => core.periodRate(share, periods));
}

/**
 * How many periods customers stay when each period loses the same share: mean 1/churn, half-life ln ½ / ln(1 − churn).
 * With a churn of 0 both are null, with a `reason`.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`
 * @example lifetime(0.05) // { mean: 20, halfLife: 13.51 }
 */
export function lifetime(churn: number): Lifetime {
  const share = number("churn", churn);
  return call((core) => core.lifetime(share));
}
