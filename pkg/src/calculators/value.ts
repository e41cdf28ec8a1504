import {
  acquisition,
  averageOrderValue,
  discountedValue,
  historicValue,
  lifetimeValue,
  periodDiscount,
  perpetuityValue,
  purchaseFrequency,
  shareOfWallet,
  walletAllocation,
} from "../value.js";
import { amount, calculator, choice, count, list, money, percent } from "./calculator.js";

const averageOrderValueCalculator = calculator({
  id: "average-order-value",
  topic: "value",
  inputs: { revenue: money(50_000), orders: count(1_000) },
  compute: (sales) => {
    const { value, reason } = averageOrderValue(sales);
    return { answer: { name: "value", value, unit: "money" }, worked: "{revenue} ÷ {orders}", reason };
  },
});

const purchaseFrequencyCalculator = calculator({
  id: "purchase-frequency",
  topic: "value",
  inputs: { orders: count(1_000), customers: count(400), periods: amount(1) },
  compute: (counts) => {
    const { value, reason } = purchaseFrequency(counts);
    return { answer: { name: "value", value, unit: "number" }, worked: "{orders} ÷ {customers} ÷ {periods}", reason };
  },
});

/** How many of each unit make a year, as in the core. */
const perYear = { year: 1, quarter: 4, month: 12, week: 52, day: 365 } as const;

const units = ["year", "quarter", "month", "week", "day"] as const;

const lifetimeValueCalculator = calculator({
  id: "lifetime-value",
  topic: "value",
  inputs: {
    orderValue: { ...money(50), min: 0 },
    frequency: amount(4),
    frequencyPer: choice(...units),
    lifetime: amount(3),
    lifetimeUnit: choice(...units),
    margin: percent(0.2),
  },
  compute: (input) => {
    const { revenue, profit } = lifetimeValue(input);
    const inYears = (unit: keyof typeof perYear) => ({
      times: input.frequencyPer === input.lifetimeUnit ? "" : ` × ${perYear[unit]}`,
      over: input.frequencyPer === input.lifetimeUnit ? "" : ` ÷ ${perYear[unit]}`,
    });
    return {
      answer: { name: "profit", value: profit, unit: "money" },
      others: [{ name: "revenue", value: revenue, unit: "money" }],
      worked: `{orderValue} × {frequency}${inYears(input.frequencyPer).times} × {lifetime}${inYears(input.lifetimeUnit).over} × {margin}`,
    };
  },
});

const perpetuityValueCalculator = calculator({
  id: "perpetuity-value",
  topic: "value",
  inputs: {
    margin: money(100),
    retention: percent(0.8),
    discount: { ...percent(0.1), max: Number.POSITIVE_INFINITY },
    growth: { ...percent(0), min: -1, max: Number.POSITIVE_INFINITY },
    firstPayment: choice("next", "now"),
  },
  compute: (stream) => {
    const { value, reason } = perpetuityValue(stream);
    const first = stream.firstPayment === "now" ? "(1 + {discount})" : "{retention}";
    return {
      answer: { name: "value", value, unit: "money" },
      worked: `{margin} × ${first} ÷ (1 + {discount} − {retention} × (1 + {growth}))`,
      reason,
    };
  },
});

const discountedValueCalculator = calculator({
  id: "discounted-value",
  topic: "value",
  inputs: {
    margin: money(100),
    retention: percent(0.8),
    discount: { ...percent(0.1), max: Number.POSITIVE_INFINITY },
    periods: { ...count(5), max: 10_000 },
  },
  compute: (horizon) => {
    const { value, undiscounted } = discountedValue(horizon);
    return {
      answer: { name: "value", value, unit: "money" },
      others: [{ name: "undiscounted", value: undiscounted, unit: "money" }],
      worked: "∑ {margin} × {retention}ᵗ ÷ (1 + {discount})ᵗ, t = 1…{periods}",
    };
  },
});

const periodDiscountCalculator = calculator({
  id: "period-discount",
  topic: "value",
  inputs: { annual: { ...percent(0.1), max: Number.POSITIVE_INFINITY }, per: choice("month", "quarter", "week") },
  compute: ({ annual, per }) => {
    const periods = { month: 12, quarter: 4, week: 52 }[per];
    return {
      answer: { name: "value", value: periodDiscount(annual, periods), unit: "percent" },
      worked: `(1 + {annual})^(1 ÷ ${periods}) − 1`,
    };
  },
});

const acquisitionCalculator = calculator({
  id: "acquisition",
  topic: "value",
  inputs: {
    revenuePerCustomer: { ...money(100), min: 0 },
    grossMargin: percent(0.8),
    churn: percent(0.05),
    cac: { ...money(500), min: 0 },
    horizon: amount(24),
  },
  compute: (input) => {
    const result = acquisition(input);
    return {
      answer: { name: "ratio", value: result.ratio, unit: "number" },
      others: [
        { name: "ltv", value: result.ltv, unit: "money" },
        { name: "payback", value: result.payback, unit: "periods" },
        { name: "churnAdjustedPayback", value: result.churnAdjustedPayback, unit: "periods" },
        { name: "horizonLtv", value: result.horizonLtv ?? null, unit: "money" },
      ],
      worked: "{revenuePerCustomer} × {grossMargin} ÷ {churn} ÷ {cac}",
      reason: result.reason,
    };
  },
});

const shareOfWalletCalculator = calculator({
  id: "share-of-wallet",
  topic: "value",
  inputs: { own: list(500, 90), category: list(1_000, 100) },
  compute: ({ own, category }) => {
    const { pooled, mean, n, reason } = shareOfWallet(own, category);
    return {
      answer: { name: "pooled", value: pooled, unit: "percent" },
      others: [
        { name: "mean", value: mean, unit: "percent" },
        { name: "n", value: n, unit: "count" },
      ],
      worked: "{own} ÷ {category}",
      reason,
    };
  },
});

const walletAllocationCalculator = calculator({
  id: "wallet-allocation",
  topic: "value",
  inputs: { rank: { ...amount(2), min: 1 }, brands: { ...count(3), min: 1 } },
  compute: (place) => ({
    answer: { name: "share", value: walletAllocation(place).share, unit: "percent" },
    worked: "(1 − {rank} ÷ ({brands} + 1)) × 2 ÷ {brands}",
  }),
});

const historicValueCalculator = calculator({
  id: "historic-value",
  topic: "value",
  inputs: { margins: { ...list(12.5, 30, 18.25, 9), unit: "money" } },
  compute: ({ margins }) => ({
    answer: { name: "value", value: historicValue(margins).value, unit: "money" },
    worked: "{margins}",
  }),
});

/** In the order in which they are shown. */
export const valueCalculators = [
  lifetimeValueCalculator,
  averageOrderValueCalculator,
  purchaseFrequencyCalculator,
  perpetuityValueCalculator,
  discountedValueCalculator,
  periodDiscountCalculator,
  historicValueCalculator,
  acquisitionCalculator,
  shareOfWalletCalculator,
  walletAllocationCalculator,
] as const;
