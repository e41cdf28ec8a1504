// Retention, churn, customer lifetime, revenue retention and response times.

import { call } from "./core.js";
import { number, numbers, only } from "./numbers.js";
import type {
  ChurnConvention,
  ChurnCounts,
  ChurnOptions,
  LevelOptions,
  Lifetime,
  MrrBridge,
  MrrMovement,
  Rate,
  RevenueRetention,
  ServiceLevel,
} from "./wasm/types.js";

/** The customers of a period, counted at both ends or followed individually. */
export type RetentionInput =
  | {
      /** Customers at the start. */
      start: number;
      /** Customers at the end, including new ones. */
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
 * Retention rate: the share of opening customers that stayed, with its Wilson interval.
 *
 * (end − acquired)/start, or exactly (start − lostOfStart)/start. If customers came back it can exceed 1: then the
 * interval is null, with a warning. `start` 0: `value` is null with a `reason`.
 *
 * @throws LoyaltyError `part-exceeds-whole`, `out-of-range`, `not-whole`, `missing-input`, `ambiguous`, `not-a-number`
 * @example retentionRate({ start: 150, end: 193, acquired: 50 }).value // 0.9533
 */
export function retentionRate(input: RetentionInput, options: LevelOptions = {}): Rate {
  return call((core) => core.retentionRate(input, options));
}

/** A churn rate and its convention. */
export interface ChurnRate extends Rate {
  /** Which customers count as lost, and of whom they are a share. */
  convention: ChurnConvention;
}

/**
 * Churn rate: the share of customers lost in a period, by a named convention.
 *
 * "opening-cohort" (lost − lostOfAcquired)/start; "all-lost" lost/start; "midpoint" lost/((start + end)/2);
 * "start-plus-new" lost/(start + acquired). `lost` counts all customers lost, including those acquired in the period.
 *
 * @throws LoyaltyError `part-exceeds-whole`, `out-of-range`, `not-whole`, `missing-input`, `invalid-input`
 * @example churnRate({ start: 150, lost: 7 }).value // 0.0467
 */
export function churnRate(counts: ChurnCounts, options: ChurnOptions = {}): ChurnRate {
  const rate = call((core) => core.churnRate(counts, options));
  return { ...rate, convention: options.convention ?? "opening-cohort" };
}

/**
 * Yearly churn from churn per period: 1 − (1 − loss)^periodsPerYear, never periods × loss.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`
 * @example annualRate(0.05) // 0.4596
 */
export function annualRate(loss: number, periodsPerYear = 12): number {
  const [share, periods] = [number("loss", loss), number("periodsPerYear", periodsPerYear)];
  return call((core) => core.annualRate(share, periods));
}

/**
 * Churn per period from yearly churn: 1 − (1 − annual)^(1/periodsPerYear).
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`
 * @example periodRate(0.2) // 0.0184
 */
export function periodRate(annual: number, periodsPerYear = 12): number {
  const [share, periods] = [number("annual", annual), number("periodsPerYear", periodsPerYear)];
  return call((core) => core.periodRate(share, periods));
}

/**
 * Customer lifetime in periods, with constant churn: mean 1/churn, half-life ln ½ / ln(1 − churn).
 * With a churn of 0 both are null, with a `reason`.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`
 * @example lifetime(0.05) // { mean: 20, halfLife: 13.51 }
 */
export function lifetime(churn: number): Lifetime {
  const share = number("churn", churn);
  return call((core) => core.lifetime(share));
}

/**
 * MRR bridge, recurring revenue from start to end: end = start + new + expansion + reactivation − contraction − churned.
 *
 * Churn rates are fractions of the start. Net churn subtracts expansion and reactivation; net retention ignores
 * reactivation. If you state `end`, the parts must add up to it.
 *
 * @throws LoyaltyError `does-not-add-up-to` (with the difference), `part-exceeds-whole`, `out-of-range`, `missing-input`
 * @example mrrBridge({ start: 100, new: 20, expansion: 8, reactivation: 1, contraction: 3, churned: 5 }).end // 121
 */
export function mrrBridge(movement: MrrMovement): MrrBridge {
  return call((core) => core.mrrBridge(movement));
}

/**
 * Revenue retention: gross, net and logo, from what each customer paid before and after, in the same order.
 *
 * gross Σmin(before, after)/Σbefore, so expansion is capped per customer; net Σafter/Σbefore; logo is the share still
 * paying. Customers who paid nothing before are new and left out.
 *
 * @throws LoyaltyError `wrong-length`, `out-of-range`, `not-a-number`, `invalid-input`
 * @example revenueRetention([100, 100, 100], [150, 80, 0]).gross // 0.6
 */
export function revenueRetention(before: ArrayLike<number>, after: ArrayLike<number>): RevenueRetention {
  const [was, is] = [numbers("before", before), numbers("after", after)];
  return call((core) => core.revenueRetention(was, is));
}

/**
 * Response times and service level: the median, the 90th percentile (type 7), and the share within `target`.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`
 * @example serviceLevel([10, 20, 90], { target: 60 }).within.value // 0.6667
 */
export function serviceLevel(durations: ArrayLike<number>, options: { target: number }): ServiceLevel {
  const [list, target] = [
    numbers("durations", durations),
    number("target", only("options", options, ["target"]).target),
  ];
  return call((core) => core.serviceLevel(list, target));
}
