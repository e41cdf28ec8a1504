// Shares of a whole under the names the trade gives them, and whether two of them differ.

import { call } from "./core.js";
import type { Comparison, LevelOptions, Rate, RateOptions, Share } from "./wasm/types.js";

export type { Rate, RateOptions, Share };

/**
 * The share of a whole, with its Wilson interval (Wilson 1927).
 *
 * value = numerator / denominator, as a fraction. With `population` N, every count is first multiplied by
 * (N−1)/(N−n). Amounts instead of counts (12.5 of 80) have no interval, and warn `not-a-count`.
 *
 * @throws LoyaltyError `part-exceeds-whole`, `out-of-range`, `not-a-number`, `missing-input`
 * @example rate({ numerator: 80, denominator: 100 }).interval // { low: 0.7112, high: 0.8666, … }
 */
export function rate(share: Share, options: RateOptions = {}): Rate {
  return call((core) => core.rate(share, options));
}

/** Customers with two or more orders, of those with at least one. See {@link rate}. */
export const repeatPurchaseRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/** Customers who came by a recommendation, of all new customers. See {@link rate}. */
export const referralRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/** Contracts renewed, of those due for renewal. See {@link rate}. */
export const renewalRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/** Customers who moved to a larger offer, of those asked. See {@link rate}. */
export const upsellRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/** Customers who bought a second kind of product, of all customers. See {@link rate}. */
export const crossSellRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/** Customers who complained, of all customers. See {@link rate}. */
export const complaintRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/** Lost customers who came back, of those lost. See {@link rate}. */
export const winBackRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/** Visitors who bought, of all visitors. See {@link rate}. */
export const conversionRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/** Surveys completed, of those sent or, if you say so, delivered. See {@link rate}. */
export const responseRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/** Employees who stayed, of those there at the start. See {@link rate}. */
export const staffRetentionRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/**
 * Your sales, of all sales in the market. The interval takes whole numbers for counts of sales; for sales in money it means
 * nothing, and amounts with decimals have none. See {@link rate}.
 */
export const marketShare = (share: Share, options?: RateOptions): Rate => rate(share, options);

/**
 * Whether the second share differs from the first.
 *
 * difference = b − a; z and p by the pooled two-sided test; interval by Newcombe 1998, method 10.
 *
 * @throws LoyaltyError as {@link rate}, and `not-whole`
 * @example compareRates({ numerator: 50, denominator: 1000 }, { numerator: 35, denominator: 1000 }).p // 0.0964
 */
export function compareRates(a: Share, b: Share, options: LevelOptions = {}): Comparison {
  return call((core) => core.compareRates(a, b, options));
}
