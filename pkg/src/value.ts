// Customer value: order value, lifetime value, acquisition and share of wallet.

import { call } from "./core.js";
import { number, numbers } from "./numbers.js";
import type {
  Acquisition,
  AcquisitionInput,
  BrandRank,
  DiscountedValue,
  Figure,
  Horizon,
  LifetimeValue,
  LifetimeValueInput,
  OrderCounts,
  Perpetuity,
  Sales,
  ShareOfWallet,
} from "./wasm/types.js";

/**
 * Average order value: revenue per order, in the currency of `revenue`. No orders: `value` is null with a `reason`.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example averageOrderValue({ revenue: 50_000, orders: 1_000 }).value // 50
 */
export function averageOrderValue(sales: Sales): Figure {
  return call((core) => core.averageOrderValue(sales));
}

/**
 * Purchase frequency: orders / customers / periods.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example purchaseFrequency({ orders: 1_000, customers: 400 }).value // 2.5
 */
export function purchaseFrequency(counts: OrderCounts): Figure {
  return call((core) => core.purchaseFrequency(counts));
}

/**
 * Customer lifetime value, simple, as revenue and as profit: order value × frequency × lifetime, and that × margin.
 *
 * Frequency and lifetime are by default per year, or name both units; a year has 12 months, 4 quarters, 52 weeks, 365 days.
 *
 * @throws LoyaltyError `missing-unit`, `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`
 * @example lifetimeValue({ orderValue: 50, frequency: 4, lifetime: 3, margin: 0.2 }) // { revenue: 600, profit: 120 }
 */
export function lifetimeValue(input: LifetimeValueInput): LifetimeValue {
  return call((core) => core.lifetimeValue(input));
}

/**
 * Lifetime value in perpetuity: the present value of a margin until the customer leaves (Gupta & Lehmann 2003).
 *
 * First payment next period: m·r/(1 + d − r(1 + g)); now: m(1 + d)/(1 + d − r(1 + g)). If payments grow as fast as
 * they are discounted, `value` is null with the reason `diverges`.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example perpetuityValue({ margin: 100, retention: 0.8, discount: 0.1 }).value // 266.67
 */
export function perpetuityValue(stream: Perpetuity): Figure {
  return call((core) => core.perpetuityValue(stream));
}

/**
 * Lifetime value over a horizon, the present value of a margin: Σ m·rᵗ/(1 + d)ᵗ for t = 1…n.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example discountedValue({ margin: 100, retention: 0.8, discount: 0.1, periods: 5 }).value // 212.41
 */
export function discountedValue(horizon: Horizon): DiscountedValue {
  return call((core) => core.discountedValue(horizon));
}

/**
 * Discount rate per period from a yearly one: (1 + annual)^(1/periodsPerYear) − 1.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`
 * @example periodDiscount(0.1) // 0.00797
 */
export function periodDiscount(annual: number, periodsPerYear = 12): number {
  const [share, periods] = [number("annual", annual), number("periodsPerYear", periodsPerYear)];
  return call((core) => core.periodDiscount(share, periods));
}

/**
 * Historic customer value: the sum of past margins.
 *
 * @throws LoyaltyError `not-a-number`, `invalid-input`
 * @example historicValue([10, 20.5]).value // 30.5
 */
export function historicValue(margins: ArrayLike<number>): { value: number } {
  const list = numbers("margins", margins);
  return { value: call((core) => core.historicValue(list)) };
}

/**
 * LTV : CAC ratio and payback. All per period of `churn`.
 *
 * m = revenue × margin: LTV m/c, ratio LTV/CAC, payback CAC/m. Churn-adjusted payback: the margin of period k weighs
 * (1−c)^(k−1); interpolated within the last period, and null if the cost is never earned back.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `too-large`
 * @example acquisition({ revenuePerCustomer: 100, grossMargin: 0.8, churn: 0.05, cac: 500 }).ratio // 3.2
 */
export function acquisition(input: AcquisitionInput): Acquisition {
  return call((core) => core.acquisition(input));
}

/**
 * Share of wallet: the share of category spend that customers spend with you, pooled and as the mean per customer.
 *
 * @param own what each customer spends with you
 * @param category what each customer spends in the category, including with you, in the same order
 * @throws LoyaltyError `part-exceeds-whole`, `wrong-length`, `out-of-range`, `not-a-number`, `invalid-input`
 * @example shareOfWallet([500, 90], [1000, 100]) // { pooled: 0.5364, mean: 0.7, n: 2 }
 */
export function shareOfWallet(own: ArrayLike<number>, category: ArrayLike<number>): ShareOfWallet {
  const [ours, all] = [numbers("own", own), numbers("category", category)];
  return call((core) => core.shareOfWallet(ours, all));
}

/**
 * Wallet Allocation Rule, the share of wallet that a brand's rank predicts: (1 − rank/(n + 1))·2/n (Keiningham et al. 2011).
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example walletAllocation({ rank: 1, brands: 3 }).share // 0.5
 */
export function walletAllocation(place: BrandRank): { share: number } {
  return { share: call((core) => core.walletAllocation(place)) };
}
