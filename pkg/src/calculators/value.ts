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
import { amount, calculator, choice, count, expert, list, money, percent, verdict } from "./calculator.js";
import { along, gaugeTo, through } from "./picture.js";

export const averageOrderValueCalculator = () =>
  calculator({
    id: "average-order-value",
    topic: "value",
    inputs: { revenue: money(50_000), orders: count(1_000) },
    compute: (sales) => {
      const { value, reason } = averageOrderValue(sales);
      const answer = { name: "value", value, unit: "money" } as const;
      return {
        verdict: value === null ? undefined : verdict("mean", { value: answer }),
        picture: gaugeTo(value, "money"),
        answer,
        worked: "{revenue} ÷ {orders}",
        reason,
      };
    },
  });

export const purchaseFrequencyCalculator = () =>
  calculator({
    id: "purchase-frequency",
    topic: "value",
    inputs: { orders: count(1_000), customers: count(400), periods: amount(1) },
    compute: (counts) => {
      const { value, reason } = purchaseFrequency(counts);
      const answer = { name: "value", value, unit: "number" } as const;
      return {
        verdict:
          value === null ? undefined : verdict(counts.periods === 1 ? "mean" : "mean-per-period", { value: answer }),
        picture: gaugeTo(value, "number"),
        answer,
        worked: "{orders} ÷ {customers} ÷ {periods}",
        reason,
      };
    },
  });

/** How many of each unit make a year, as in the core. */
const perYear = { year: 1, quarter: 4, month: 12, week: 52, day: 365 } as const;

const units = ["year", "quarter", "month", "week", "day"] as const;

export const lifetimeValueCalculator = () =>
  calculator({
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
        verdict: verdict("worth", {
          profit: { value: profit, unit: "money" },
          revenue: { value: revenue, unit: "money" },
        }),
        picture: {
          kind: "waterfall",
          unit: "money",
          steps: [
            { name: "revenue", value: revenue, isTotal: true },
            { name: "costs", value: profit - revenue },
            { name: "profit", value: profit, isTotal: true },
          ],
        },
        answer: { name: "profit", value: profit, unit: "money" },
        others: [{ name: "revenue", value: revenue, unit: "money" }],
        worked: `{orderValue} × {frequency}${inYears(input.frequencyPer).times} × {lifetime}${inYears(input.lifetimeUnit).over} × {margin}`,
      };
    },
  });

/** How profits add up to their present value, period by period, until nine tenths of it are there. */
function adding(
  { margin, retention, discount, growth, firstPayment }: Parameters<typeof perpetuityValue>[0],
  value: number,
) {
  const ratio = (retention * (1 + (growth ?? 0))) / (1 + discount);
  const first = firstPayment === "now" ? margin : margin * (retention / (1 + discount));
  const sum = (periods: number) => (first * (1 - ratio ** periods)) / (1 - ratio);
  const last = ratio <= 0 ? 1 : Math.min(100, Math.max(2, Math.ceil(Math.log(0.1) / Math.log(ratio))));
  return {
    kind: "curve",
    unit: "money",
    along: { name: "period", unit: "count" },
    lines: [{ name: "value", points: [...Array(last + 1).keys()].map((period) => [period, sum(period)] as const) }],
    marks: [{ name: "limit", x: last, y: value }],
  } as const;
}

export const perpetuityValueCalculator = () =>
  calculator({
    id: "perpetuity-value",
    topic: "value",
    inputs: {
      margin: money(100),
      retention: percent(0.8),
      discount: { ...percent(0.1), max: Number.POSITIVE_INFINITY },
      growth: expert({ ...percent(0), min: -1, max: Number.POSITIVE_INFINITY }),
      firstPayment: expert(choice("next", "now")),
    },
    compute: (stream) => {
      const { value, reason } = perpetuityValue(stream);
      const first = stream.firstPayment === "now" ? "(1 + {discount})" : "{retention}";
      return {
        verdict:
          value === null
            ? undefined
            : verdict("worth", {
                value: { value, unit: "money" },
                margin: { value: stream.margin, unit: "money" },
                times: { value: stream.margin === 0 ? null : value / stream.margin, unit: "number" },
              }),
        picture: value === null ? undefined : adding(stream, value),
        answer: { name: "value", value, unit: "money" },
        worked: `{margin} × ${first} ÷ (1 + {discount} − {retention} × (1 + {growth}))`,
        reason,
      };
    },
  });

export const discountedValueCalculator = () =>
  calculator({
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
      const last = horizon.periods;
      // A drawing has no use for more points than it has places.
      const places = [...new Set(along(0, last, Math.min(last, 40)).map(Math.round))];
      const until = (periods: number) => discountedValue({ ...horizon, periods });
      return {
        verdict: verdict("worth", {
          value: { value, unit: "money" },
          undiscounted: { value: undiscounted, unit: "money" },
          periods: { value: last, unit: "count" },
        }),
        picture:
          last === 0
            ? undefined
            : {
                kind: "curve",
                unit: "money",
                along: { name: "period", unit: "count" },
                lines: [
                  { name: "value", points: through(places, (place) => until(place).value) },
                  { name: "undiscounted", points: through(places, (place) => until(place).undiscounted) },
                ],
                marks: [],
              },
        answer: { name: "value", value, unit: "money" },
        others: [{ name: "undiscounted", value: undiscounted, unit: "money" }],
        worked: "∑ {margin} × {retention}ᵗ ÷ (1 + {discount})ᵗ, t = 1…{periods}",
      };
    },
  });

export const periodDiscountCalculator = () =>
  calculator({
    id: "period-discount",
    topic: "value",
    inputs: { annual: { ...percent(0.1), max: Number.POSITIVE_INFINITY }, per: choice("month", "quarter", "week") },
    compute: ({ annual, per }) => {
      const periods = { month: 12, quarter: 4, week: 52 }[per];
      const answer = { name: "value", value: periodDiscount(annual, periods), unit: "percent" } as const;
      return {
        verdict: verdict(per, { annual: { value: annual, unit: "percent" }, value: answer }),
        picture: {
          kind: "curve",
          unit: "percent",
          along: { name: per, unit: "count" },
          lines: [{ name: "worth", points: through(along(0, periods), (time) => (1 + answer.value) ** -time) }],
          marks: [{ name: "year", x: periods, y: 1 / (1 + annual) }],
        },
        answer,
        worked: `(1 + {annual})^(1 ÷ ${periods}) − 1`,
      };
    },
  });

type Acquired = Parameters<typeof acquisition>[0] & { horizon: number };

/** Whether a new customer pays for being won: never, only after the horizon, or within it. */
function acquisitionVerdict(
  { ratio, ltv, churnAdjustedPayback: payback }: ReturnType<typeof acquisition>,
  { cac, horizon }: Acquired,
) {
  if (ltv === null) return undefined;
  if (ratio === null) return verdict("free", { ltv: { value: ltv, unit: "money" } });
  const params = {
    ltv: { value: ltv, unit: "money" },
    cac: { value: cac, unit: "money" },
    payback: { value: payback, unit: "periods" },
    horizon: { value: horizon, unit: "periods" },
  } as const;
  if (payback === null) return verdict("never", params);
  return verdict(payback > horizon ? "late" : "pays", params);
}

/** What a customer has brought less what it cost to win, month by month. */
function payback({ revenuePerCustomer, grossMargin, churn, cac, horizon }: Acquired, month: number | null) {
  const last = Math.max(month === null ? horizon : 2 * month, 1);
  const stay = 1 - churn;
  const brought = (months: number) =>
    revenuePerCustomer * grossMargin * (churn === 0 ? months : (1 - stay ** months) / churn);
  return {
    kind: "curve",
    unit: "money",
    along: { name: "month", unit: "periods" },
    lines: [{ name: "balance", points: through(along(0, last), (months) => brought(months) - cac) }],
    marks: month === null ? [] : [{ name: "payback", x: month, y: 0 }],
  } as const;
}

export const acquisitionCalculator = () =>
  calculator({
    id: "acquisition",
    topic: "value",
    inputs: {
      revenuePerCustomer: { ...money(100), min: 0 },
      grossMargin: percent(0.8),
      churn: percent(0.05),
      cac: { ...money(500), min: 0 },
      horizon: expert(amount(24)),
    },
    compute: (input) => {
      const result = acquisition(input);
      return {
        verdict: acquisitionVerdict(result, input),
        picture: payback(input, result.churnAdjustedPayback),
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

export const shareOfWalletCalculator = () =>
  calculator({
    id: "share-of-wallet",
    topic: "value",
    inputs: { own: list(500, 90), category: list(1_000, 100) },
    compute: ({ own, category }) => {
      const { pooled, mean, n, reason } = shareOfWallet(own, category);
      return {
        verdict: pooled === null ? undefined : verdict("share", { pooled: { value: pooled, unit: "percent" } }),
        picture: {
          kind: "bars",
          unit: "percent",
          bars: [
            { name: "pooled", value: pooled, isOwn: true },
            { name: "mean", value: mean },
          ],
        },
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

export const walletAllocationCalculator = () =>
  calculator({
    id: "wallet-allocation",
    topic: "value",
    inputs: { rank: { ...amount(2), min: 1 }, brands: { ...count(3), min: 1 } },
    compute: (place) => {
      const { rank, brands } = place;
      const answer = { name: "share", value: walletAllocation(place).share, unit: "percent" } as const;
      // The line is drawn as far as a reader can tell ranks apart.
      const ranks = [...Array(Math.min(brands, 12)).keys()].map((at) => at + 1);
      return {
        verdict: verdict("share", {
          share: answer,
          rank: { value: rank, unit: "number" },
          brands: { value: brands, unit: "count" },
        }),
        picture: {
          kind: "curve",
          unit: "percent",
          along: { name: "rank", unit: "number" },
          lines: [
            { name: "share", points: through(ranks, (other) => walletAllocation({ rank: other, brands }).share) },
          ],
          marks: [{ name: "own", x: rank, y: answer.value }],
        },
        answer,
        worked: "(1 − {rank} ÷ ({brands} + 1)) × 2 ÷ {brands}",
      };
    },
  });

export const historicValueCalculator = () =>
  calculator({
    id: "historic-value",
    topic: "value",
    inputs: { margins: { ...list(12.5, 30, 18.25, 9), unit: "money" } },
    compute: ({ margins }) => {
      const answer = { name: "value", value: historicValue(margins).value, unit: "money" } as const;
      return {
        verdict: verdict("so-far", { value: answer, orders: { value: margins.length, unit: "count" } }),
        picture: { kind: "pareto", unit: "money", values: margins },
        answer,
        worked: "{margins}",
      };
    },
  });

/** In the order in which they are shown. */
export const valueCalculators = () =>
  [
    lifetimeValueCalculator(),
    averageOrderValueCalculator(),
    purchaseFrequencyCalculator(),
    perpetuityValueCalculator(),
    discountedValueCalculator(),
    periodDiscountCalculator(),
    historicValueCalculator(),
    acquisitionCalculator(),
    shareOfWalletCalculator(),
    walletAllocationCalculator(),
  ] as const;
