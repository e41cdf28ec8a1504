// Rates: shares of a whole under their trade names, and the test of two.

import { call } from "./core.js";
import type { Comparison, LevelOptions, Rate, RateOptions, Share } from "./wasm/types.js";

export type { Rate, RateOptions, Share };

/**
 * Rate: a share of a whole, with its Wilson interval (Wilson 1927).
 *
 * value = numerator / denominator, as a fraction. With `population` N, every count is first multiplied by
 * (N−1)/(N−n). Amounts instead of counts (12.5 of 80) have no interval, with the warning `not-a-count`.
 *
 * @throws LoyaltyError `part-exceeds-whole`, `out-of-range`, `not-a-number`, `missing-input`
 * @example rate({ numerator: 80, denominator: 100 }).interval // { low: 0.7112, high: 0.8666, … }
 */
export function rate(share: Share, options: RateOptions = {}): Rate {
  return call((core) => core.rate(share, options));
}

/** Repeat purchase rate: customers with two or more orders, of those with at least one. See {@link rate}. */
export const repeatPurchaseRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/** Referral rate: customers who came by referral, of all new customers. See {@link rate}. */
export const referralRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/** Renewal rate: contracts renewed, of those due for renewal. See {@link rate}. */
export const renewalRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/** Upsell rate: customers who upgraded, of those asked. See {@link rate}. */
export const upsellRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/** Cross-sell rate: customers who bought a second type of product, of all customers. See {@link rate}. */
export const crossSellRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/** Complaint rate: customers who complained, of all customers. See {@link rate}. */
export const complaintRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/** Win-back rate: lost customers who came back, of those lost. See {@link rate}. */
export const winBackRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/** Conversion rate: visitors who bought, of all visitors. See {@link rate}. */
export const conversionRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/** Response rate: surveys completed, of those sent or delivered (state which). See {@link rate}. */
export const responseRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/** Staff retention rate: employees who stayed, of those there at the start. See {@link rate}. */
export const staffRetentionRate = (share: Share, options?: RateOptions): Rate => rate(share, options);

/**
 * Market share: your sales, of all sales in the market. The interval is valid for counts of sales only, not for sales in money;
 * amounts with decimals have none. See {@link rate}.
 */
export const marketShare = (share: Share, options?: RateOptions): Rate => rate(share, options);

/**
 * Compares two rates: does the second differ from the first?
 *
 * difference = b − a; z and p by the pooled two-sided test; interval by Newcombe 1998, method 10.
 *
 * @throws LoyaltyError as {@link rate}, and `not-whole`
 * @example compareRates({ numerator: 50, denominator: 1000 }, { numerator: 35, denominator: 1000 }).p // 0.0964
 */
export function compareRates(a: Share, b: Share, options: LevelOptions = {}): Comparison {
  return call((core) => core.compareRates(a, b, options));
}
