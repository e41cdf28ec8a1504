// A model of a customer base: what it predicts of customers, each for itself or as many alike as a weight says.

import { invalid, LoyaltyError } from "../error.js";
import { fields, finite, number, numbers } from "../numbers.js";
import type { FrequencyCount, ModelName, Period, PredictionIntervals, Warning } from "../wasm/types.js";
import type { Closing } from "./closing.js";
import type { Unguarded } from "./methods.js";
import {
  type BaseColumns,
  type FitOfK,
  fraction,
  given,
  type IntervalOptions,
  intervalArguments,
  type ModelFit,
  reporting,
  type SpendFit,
  sharedSpend,
  spendParameters,
} from "./models.js";
import { position } from "./position.js";
import type { RunOptions, Session } from "./session.js";

/** Options of predicted customer lifetime value. */
export interface LifetimeValueOptions {
  /** A fit of `orders.fitSpend`, or one mean amount for all. */
  spend: SpendFit | number;
  /** In the model's unit. */
  horizon: number;
  /** The discount rate per `discountPer`: 0.1 for 10%; default 0. */
  discount?: number;
  /** Default: years. */
  discountPer?: Period;
  /** The profit margin, 0–1. */
  margin: number;
}

/** Predicted customer lifetime value: one entry per customer in each list, in the order of `customers`. */
export interface LifetimeValue {
  /** Expected purchases within the horizon. */
  expectedPurchases: Float64Array;
  /** The same, discounted to today. */
  discountedPurchases: Float64Array;
  /** The expected spend per purchase. */
  spend: Float64Array;
  /** discountedPurchases × spend × margin. */
  value: Float64Array;
  /** The sum of the values. */
  total: number;
  /** The same without a discount. */
  undiscountedTotal: number;
  /** A new customer who has just bought for the first time, not counting that purchase. */
  newCustomer: { expectedPurchases: number; discountedPurchases: number; spend: number; value: number };
  /** The discount rate per unit of the model. */
  discountPerUnit: number;
  /** Warnings about spend. */
  warnings: Warning[];
}

/** The forecast for all customers together. */
export interface Forecast {
  /** The customers of the calibration period. */
  customers: number;
  /** How many of them are still active: the sum of the probabilities. */
  active: number;
  /** Purchases within the horizon. */
  expectedPurchases: number;
}

/** The parameters in plain terms. */
export interface Typical {
  /** The time between the purchases of an active customer with the mean rate: α/r; kα/r under MBG/CNBD-k. */
  gap: number;
  /** The mean probability of leaving after a purchase: a/(a + b); null if leaving does not depend on purchases. */
  leavesAfterPurchase: number | null;
  /** The share of customers who leave within a year: 1 − (β/(β + year))^s; null if leaving does not depend on time. */
  leavesWithinYear: number | null;
}

/** A model of a customer base. */
export interface BaseModel extends ModelFit, Closing {
  readonly model: ModelName;
  /** The unit of all times. */
  readonly unit: Period;
  /** The last day of the calibration period. */
  readonly asOf: string;
  /** How many customers. */
  readonly customers: number;
  /**
   * The columns the model was fitted to, in its unit: for a fit with other options, or a heat map with `predict`. `weight` is how many
   * customers an entry stands for; where there is none, each is one.
   */
  readonly histories: { frequency: Float64Array; recency: Float64Array; age: Float64Array; weight?: Float64Array };
  /** Under MBG/CNBD-k, how regular gaps are: 1 is no regularity; null if nothing could be fitted. A chosen 12 is where the search ends. */
  readonly k?: number | null;
  /** Under MBG/CNBD-k, each k that was tried. */
  readonly byK?: readonly FitOfK[];
  /** The parameters in plain terms; null without parameters, and under BG/BB. */
  readonly typical: Typical | null;
  /** The forecast for all customers together. */
  forecast(options: { horizon: number } & RunOptions): Promise<Forecast>;
  /** Expected purchases of each customer within the horizon. */
  expectedPurchases(options: { horizon: number } & RunOptions): Promise<Float64Array>;
  /** The probability that each customer is still active. */
  aliveProbability(options?: RunOptions): Promise<Float64Array>;
  /**
   * Prediction intervals, by parametric bootstrap: of all purchases together with chance included, and of what is expected of each customer.
   * Under MBG/CNBD-k, k is held fixed.
   */
  predictionIntervals(options: IntervalOptions): Promise<PredictionIntervals | null>;
  /** Customers by number of repeat purchases, actual and expected; default: up to 7 or more. */
  frequencyHistogram(options?: { most?: number } & RunOptions): Promise<FrequencyCount[]>;
  /** Expected repeat purchases of new customers within each time. */
  newCustomers(options: { times: ArrayLike<number> } & RunOptions): Promise<Float64Array>;
  /** The lifetime value of each customer, and of all together, within a horizon. */
  lifetimeValue(options: LifetimeValueOptions & RunOptions): Promise<LifetimeValue>;
}

/** Days; a year has 365.25 of them. */
export const DAYS: Record<Period, number> = { day: 1, week: 7, month: 30.4375, quarter: 91.3125, year: 365.25 };

/** One of the units of time. */
export function unitOf(name: string, unit: Period): number {
  const days = DAYS[unit];
  if (days) return days;
  throw invalid(name, { code: "none-of", params: { value: String(unit), expected: Object.keys(DAYS) } });
}

/** What customers have bought and spent: the days after the first, and the mean amount of one; null where no amounts are known. */
export interface Spent {
  frequency: Float64Array;
  value: Float64Array | null;
}

/** The fit of a base, with k where the model has one. */
export type BaseFit = ModelFit<string, ModelName> & { k?: number | null; byK?: FitOfK[] };

/** What is known of the customers of a model, besides the fit. */
export interface BaseKnown {
  unit: Period;
  asOf: string;
  customers: number;
  base: BaseColumns;
  spent: Spent;
}

/** The answers of a model that a worker keeps the base of. */
export function baseModel(
  session: Session,
  fit: BaseFit,
  { unit, asOf, customers, base, spent }: BaseKnown,
): Unguarded<BaseModel> {
  const { frequency, recency, age, weight } = base;
  const predicted = (horizon: number, rate: number | null, run: RunOptions) =>
    session.ask("base", "predict", [given(fit), number("horizon", horizon), rate], run);
  const sum = (list: Float64Array) =>
    list.reduce((all, each, at) => all + (weight ? each * (weight[at] as number) : each), 0);
  return {
    ...fit,
    unit,
    asOf,
    customers,
    histories: { frequency, recency, age, ...(weight && { weight }) },
    typical: typicalOf(fit, DAYS.year / DAYS[unit]),
    async forecast({ horizon, ...run }) {
      const { expectedPurchases, aliveProbability } = await predicted(horizon, null, run);
      return { customers, active: sum(aliveProbability), expectedPurchases: sum(expectedPurchases) };
    },
    async expectedPurchases({ horizon, ...run }) {
      return (await predicted(horizon, null, run)).expectedPurchases;
    },
    async aliveProbability(run = {}) {
      return (await predicted(0, null, run)).aliveProbability;
    },
    async predictionIntervals(options) {
      const asked = [given(fit), ...intervalArguments(options)] as const;
      return (await session.ask("base", "intervals", [...asked], reporting(options))) ?? null;
    },
    async frequencyHistogram({ most = 7, ...run } = {}) {
      position("most", most);
      return session.ask("base", "histogram", [given(fit), most], run);
    },
    async newCustomers({ times, ...run }) {
      return (await session.ask("models", "newCustomers", [given(fit), numbers("times", times), 0, 0], run)).expected;
    },
    async lifetimeValue({ spend, horizon, discount = 0, discountPer = "year", margin, ...run }) {
      if (!(finite("margin", margin) >= 0 && margin <= 1)) {
        throw new LoyaltyError({ code: "out-of-range", params: { name: "margin", value: margin, low: 0, high: 1 } });
      }
      const rate = (Math.log1p(fraction("discount", discount)) * DAYS[unit]) / unitOf("discountPer", discountPer);
      const { expectedPurchases, discountedPurchases } = await predicted(horizon, rate, run);
      const amounts = await spendOf(session, spend, spent, run);
      const value = discountedPurchases as Float64Array;
      const worth = value.map((purchases, at) => purchases * (amounts.each[at] as number) * margin);
      const plain = sum(expectedPurchases.map((purchases, at) => purchases * (amounts.each[at] as number)));
      const times = Float64Array.of(horizon);
      const anew = await session.ask("models", "newCustomers", [given(fit), times, horizon, rate], run);
      return {
        expectedPurchases,
        discountedPurchases: value,
        spend: amounts.each,
        value: worth,
        total: sum(worth),
        undiscountedTotal: plain * margin,
        newCustomer: {
          expectedPurchases: anew.expected[0] as number,
          discountedPurchases: anew.discounted,
          spend: amounts.mean,
          value: anew.discounted * amounts.mean * margin,
        },
        discountPerUnit: Math.expm1(rate),
        warnings: amounts.warnings,
      };
    },
    async close() {
      session.close();
    },
  };
}

/** The parameters in terms of a customer; a year has so many units. */
function typicalOf({ model, parameters, k }: BaseFit, year: number): Typical | null {
  if (!parameters || model === "bg-bb") return null;
  const { r, alpha, a, b, s, beta } = parameters as Record<string, number>;
  const of = <T>(value: T | undefined) => value as T;
  const isTimed = model === "pareto-nbd";
  return {
    gap: ((k ?? 1) * of(alpha)) / of(r),
    leavesAfterPurchase: isTimed ? null : of(a) / (of(a) + of(b)),
    leavesWithinYear: isTimed ? 1 - (of(beta) / (of(beta) + year)) ** of(s) : null,
  };
}

/** What customers spend, which a file without amounts does not say. */
export function amounts<T>(value: T | null | undefined): T {
  if (!value) throw new LoyaltyError({ code: "missing-input", params: { name: "amount" } });
  return value;
}

/** The mean amount of a purchase of each customer, and of a new one. */
export async function spendOf(
  session: Session,
  spend: SpendFit | number,
  { frequency, value }: Spent,
  run: RunOptions,
) {
  if (typeof spend === "number") {
    const mean = fraction("spend", spend);
    return { each: new Float64Array(frequency.length).fill(mean), mean, warnings: [] };
  }
  const same = sharedSpend(fields("spend", spend));
  if (same !== null)
    return { each: new Float64Array(frequency.length).fill(same), mean: same, warnings: spend.warnings ?? [] };
  const { p, q, gamma } = spendParameters(spend);
  const asked = [p, q, gamma, frequency.slice(), amounts(value)] as const;
  const each = await session.ask("models", "expectedSpend", [...asked], run);
  const { mean, warnings } = spend;
  if (!each || mean === null || mean === undefined) {
    // Spend without a mean has no value: saying so beats a number.
    throw invalid("spend", { code: "no-mean-spend", params: {} });
  }
  return { each, mean, warnings };
}
