// Purchase prediction: what will the customers of a file buy? A model fitted to their orders, and its predictions.

import { invalid, LoyaltyError } from "../error.js";
import { fields, finite, number, numbers, word } from "../numbers.js";
import type {
  AtRisk,
  CustomerSummary,
  FrequencyCount,
  Holdout,
  Interval,
  ModelName,
  Period,
  PredictionIntervals,
  Reason,
  SignalStatus,
  Tracked,
  Warning,
} from "../wasm/types.js";
import type { Closing } from "./closing.js";
import { methods, type Unguarded } from "./methods.js";
import {
  type BaseColumns,
  baseSession,
  fraction,
  given,
  type IntervalOptions,
  intervalArguments,
  type ModelFit,
  reporting,
  type SpendFit,
  sharedSpend,
  spendParameters,
  toFit,
} from "./models.js";
import { position } from "./position.js";
import type { Refitted } from "./results.js";
import { askOnce, type RunOptions, Session } from "./session.js";

/** How a model is fitted to orders. */
export interface OrdersFitOptions {
  /** The unit of all times, of the horizon too; default: weeks. Under BG/BB, the calendar period with one chance to buy. */
  unit?: Period;
  /** The last day of the calibration period, `yyyy-mm-dd`; later orders are held out to judge the model. Default: none are. */
  calibrationEnd?: string;
  /** The last day of the data, `yyyy-mm-dd`; default: the last day of the file. */
  asOf?: string;
  /** The confidence level of the intervals; default 0.95. */
  level?: number;
}

/** A model in continuous time. BG/BB counts periods: its likelihood is that of other data. */
export type ContinuousModel = Exclude<ModelName, "bg-bb">;

/** How models are compared. */
export interface ModelComparisonOptions {
  /** The models; default MBG/NBD, BG/NBD and Pareto/NBD. */
  models?: readonly ContinuousModel[];
  /** The unit of all times; default weeks. */
  unit?: Period;
  /** The last day that the models see, `yyyy-mm-dd`; default two thirds of the way from the first order to `asOf`. */
  calibrationEnd?: string;
  /** The last day of the data, `yyyy-mm-dd`; default that of the file. */
  asOf?: string;
  /** The confidence level of the intervals; default 0.95. */
  level?: number;
  /** Called before each fit, with how many are done; a promise is awaited, so that it can be shown. */
  onProgress?: ((progress: Refitted) => void | Promise<void>) | undefined;
  /** Aborting it ends the work at once; the call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Several models of the first part of the time, judged by the rest. */
export interface ModelComparison {
  /** The one with the lowest AIC of those that have a maximum; null with a `reason` where none has. */
  best: ContinuousModel | null;
  /** The last day that the models have seen; null where there is too little time to divide. */
  calibrationEnd: string | null;
  /** Each model, in the order asked; without a maximum there is nothing to judge. Empty where there is too little time to divide. */
  models: { fit: ModelFit<string, ContinuousModel>; holdout: Holdout | null }[];
  /**
   * Why no model is best: `too-few-periods` (weeks that the orders span, and the twelve that are needed), `nobody-seen` by `asOf`,
   * `nobody-returned` by `calibrationEnd`, `not-converged`.
   */
  reason?: Reason;
}

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

/** How customers are ranked. */
export interface RankingOptions {
  /** In the model's unit. */
  horizon: number;
  /** How many; default 100. */
  limit?: number;
  /** A fit of `orders.fitSpend`, or one mean amount for all. */
  spend?: SpendFit | number;
  /** The result of `predictionIntervals` for the same horizon. */
  intervals?: PredictionIntervals | null;
}

/** A customer in a ranking. */
export interface RankedCustomer {
  customer: string;
  /** Whether the customer is late by their own buying rhythm (at risk), as `orders.signals` has it, at the end of the calibration period. */
  status: SignalStatus;
  /** Days since the last order ÷ the customer's own median gap; null with too few orders to say. */
  overdueRatio: number | null;
  /** Repeat purchases so far. */
  frequency: number;
  /** Recency: the time from the first purchase to the last, in the model's unit. */
  recency: number;
  /** Age: the time from the first purchase to the end of the calibration period. */
  age: number;
  /** The time since the last purchase. */
  silence: number;
  /** The mean amount of the repeat purchases; null without one. */
  meanValue: number | null;
  /** The probability that the customer is still active. */
  aliveProbability: number;
  /** Expected purchases within the horizon. */
  expectedPurchases: number;
  /** The interval of the expected purchases, if intervals were given. */
  interval: Interval | null;
  /** The expected spend per purchase, if a spend was given. */
  spend: number | null;
  /** expectedPurchases × spend. */
  revenue: number | null;
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
  /** The time between the purchases of an active customer with the mean rate: α/r. */
  gap: number;
  /** The mean probability of leaving after a purchase: a/(a + b); null if leaving does not depend on purchases. */
  leavesAfterPurchase: number | null;
  /** The share of customers who leave within a year: 1 − (β/(β + year))^s; null if leaving does not depend on time. */
  leavesWithinYear: number | null;
}

/** A model of the customers of a file. Customers stand in the order of `orders.customers({ asOf: model.asOf })`. */
export interface OrdersModel extends ModelFit, Closing {
  readonly model: ModelName;
  /** The unit of all times. */
  readonly unit: Period;
  /** The last day of the calibration period. */
  readonly asOf: string;
  /** How many customers. */
  readonly customers: number;
  /** The columns the model was fitted to, in its unit: for a fit with other options, or a heat map with `predict`. */
  readonly histories: { frequency: Float64Array; recency: Float64Array; age: Float64Array };
  /** The parameters in plain terms; null without parameters, and under BG/BB. */
  readonly typical: Typical | null;
  /** The forecast for all customers together. */
  forecast(options: { horizon: number } & RunOptions): Promise<Forecast>;
  /** Expected purchases of each customer within the horizon. */
  expectedPurchases(options: { horizon: number } & RunOptions): Promise<Float64Array>;
  /** The probability that each customer is still active. */
  aliveProbability(options?: RunOptions): Promise<Float64Array>;
  /** Prediction intervals, by parametric bootstrap: of all purchases together with chance included, and of what is expected of each customer. */
  predictionIntervals(options: IntervalOptions): Promise<PredictionIntervals | null>;
  /**
   * The most promising customers by name: by expected revenue if a spend is given, otherwise by expected purchases. Up to `limit`,
   * default 100.
   */
  ranking(options: RankingOptions & RunOptions): Promise<RankedCustomer[]>;
  /** Holdout validation: predicted against actual purchases after `calibrationEnd`. */
  holdout(options?: RunOptions): Promise<Holdout>;
  /** Customers by number of repeat purchases, actual and expected; default: up to 7 or more. */
  frequencyHistogram(options?: { most?: number } & RunOptions): Promise<FrequencyCount[]>;
  /** Tracking: repeat purchases over time, actual and expected, of the customers of the calibration period. */
  tracking(options?: RunOptions): Promise<Tracked[]>;
  /** Expected repeat purchases of new customers within each time. */
  newCustomers(options: { times: ArrayLike<number> } & RunOptions): Promise<Float64Array>;
  /** The lifetime value of each customer, and of all together, within a horizon. */
  lifetimeValue(options: LifetimeValueOptions & RunOptions): Promise<LifetimeValue>;
}

/** Days; a year has 365.25 of them. */
const DAYS: Record<Period, number> = { day: 1, week: 7, month: 30.4375, quarter: 91.3125, year: 365.25 };

const dayNumber = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** One of the units of time. */
function unitOf(name: string, unit: Period): number {
  const days = DAYS[unit];
  if (days) return days;
  throw invalid(name, { code: "none-of", params: { value: String(unit), expected: Object.keys(DAYS) } });
}

/** The histories of customers in a unit, as the core takes them. */
async function baseOf(orders: Session, name: ModelName, unit: Period, seen: CustomerSummary, run: RunOptions) {
  const columns = (frequency: ArrayLike<number>, recency: ArrayLike<number>, age: ArrayLike<number>, days: number) => {
    // In a loop: `from` with a function takes a tenth of a second for a million.
    const times = (list: ArrayLike<number>) => {
      const column = new Float64Array(list.length);
      for (let at = 0; at < column.length; at++) column[at] = (list[at] as number) / days;
      return column;
    };
    const base: BaseColumns = {
      frequency: new Float64Array(frequency),
      recency: times(recency),
      age: times(age),
      weight: null,
      names: [],
      covariates: new Float64Array(),
    };
    return base;
  };
  if (name !== "bg-bb") return columns(seen.frequency, seen.recency, seen.age, unitOf("unit", unit));
  const bought = await orders.ask("orders", "boughtPeriods", [seen.asOf, unit], run);
  const list = (at: number) => bought.subarray(at * seen.customers, (at + 1) * seen.customers);
  return columns(list(0), list(1), list(2), 1);
}

/** Fits a model to the orders that a worker keeps. */
export async function fitOrders(
  orders: Session,
  name: ModelName,
  { unit = "week", calibrationEnd, asOf, level = 0.95, ...run }: OrdersFitOptions & RunOptions,
): Promise<OrdersModel> {
  word("model", name);
  unitOf("unit", unit);
  const all = await orders.ask("orders", "customers", [asOf ?? null, false], run);
  const seen = calibrationEnd ? await orders.ask("orders", "customers", [calibrationEnd, false], run) : all;
  if (dayNumber(seen.asOf) > dayNumber(all.asOf)) {
    throw invalid("calibrationEnd", { code: "after-the-data", params: { end: all.asOf } });
  }
  const base = await baseOf(orders, name, unit, seen, run);
  const session = baseSession("model", base);
  try {
    const found = await session.ask("base", "fit", [name, number("level", level)], run);
    return model(orders, session, toFit<ModelFit>(name, found) as ModelFit<string, ModelName>, {
      unit,
      seen,
      all,
      base,
    });
  } catch (error) {
    session.close();
    throw error;
  }
}

/** The models that are compared where none are named. */
const COMPARED = ["mbg-nbd", "bg-nbd", "pareto-nbd"] as const satisfies readonly ContinuousModel[];

/** Fits several models to the first part of the orders that a worker keeps, and judges each by the rest. */
export async function compareOrderModels(orders: Session, options: ModelComparisonOptions): Promise<ModelComparison> {
  const { models = COMPARED, unit = "week", calibrationEnd, asOf, level = 0.95, onProgress, signal, ...rest } = options;
  const run = { signal, ...rest };
  const other = models.find((name) => !COMPARED.includes(name));
  if (other !== undefined)
    throw invalid("models", { code: "none-of", params: { value: other, expected: [...COMPARED] } });
  unitOf("unit", unit);
  const found = calibrationEnd
    ? { day: calibrationEnd }
    : await orders.ask("orders", "calibrationEnd", [asOf ?? null], run);
  const end = found.day;
  if (end === null)
    return { best: null, calibrationEnd: null, models: [], ...(found.reason && { reason: found.reason }) };
  const all = await orders.ask("orders", "customers", [asOf ?? null, false], run);
  const seen = await orders.ask("orders", "customers", [end, false], run);
  const base = await baseOf(orders, "bg-nbd", unit, seen, run);
  const session = baseSession("models", base);
  const compared: ModelComparison["models"] = [];
  try {
    for (const name of models) {
      await onProgress?.({ done: compared.length, total: models.length });
      const found = await session.ask("base", "fit", [name, number("level", level)], run);
      const fit = toFit<ModelFit>(name, found) as ModelFit<string, ContinuousModel>;
      const known = { unit, seen, all, base };
      compared.push({ fit, holdout: fit.converged ? await judged(orders, session, fit, known, run) : null });
    }
    const aics = compared.map(({ fit }) => (fit.converged ? fit.aic : null));
    const best = await session.ask("models", "bestModel", [aics], run);
    if (best !== undefined) return { best: models[best] as ContinuousModel, calibrationEnd: end, models: compared };
    const reason = compared.find(({ fit }) => fit.reason)?.fit.reason;
    return { best: null, calibrationEnd: end, models: compared, ...(reason && { reason }) };
  } finally {
    session.close();
  }
}

/** What a model foretold, against what customers bought after it. */
async function judged(
  orders: Session,
  session: Session,
  fit: ModelFit<string, ModelName>,
  known: Known,
  run: RunOptions,
): Promise<Holdout> {
  const { actual, length } = await boughtLater(orders, fit.model, known, run);
  return session.ask("base", "holdout", [given(fit), actual, length], run);
}

interface Known {
  unit: Period;
  /** The customers up to the end of the calibration, and up to that of the data. */
  seen: CustomerSummary;
  all: CustomerSummary;
  base: BaseColumns;
}

function model(
  orders: Session,
  session: Session,
  fit: ModelFit<string, ModelName>,
  { unit, seen, all, base }: Known,
): OrdersModel {
  const days = DAYS[unit];
  const heldOutDays = dayNumber(all.asOf) - dayNumber(seen.asOf);
  const predicted = (horizon: number, rate: number | null, run: RunOptions) =>
    session.ask("base", "predict", [given(fit), number("horizon", horizon), rate], run);
  const answers: Unguarded<OrdersModel> = {
    ...fit,
    unit,
    asOf: seen.asOf,
    customers: seen.customers,
    histories: { frequency: base.frequency, recency: base.recency, age: base.age },
    typical: typicalOf(fit, DAYS.year / days),
    async forecast({ horizon, ...run }) {
      const { expectedPurchases, aliveProbability } = await predicted(horizon, null, run);
      const sum = (list: Float64Array) => list.reduce((all, each) => all + each, 0);
      return { customers: seen.customers, active: sum(aliveProbability), expectedPurchases: sum(expectedPurchases) };
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
    async ranking({ horizon, limit = 100, spend, intervals, ...run }) {
      position("limit", limit);
      const amounts = spend === undefined ? undefined : (await spendOf(session, spend, seen, run)).each;
      const asked = [given(fit), number("horizon", horizon), amounts ?? null, limit] as const;
      const {
        at: order,
        worth,
        expectedPurchases,
        aliveProbability,
      } = await session.ask("base", "ranking", [...asked], run);
      const known = await orders.ask("orders", "signalsOf", [seen.asOf, order], run);
      return Array.from(order, (at, rank) => ({
        customer: (known[rank] as AtRisk).customer,
        status: (known[rank] as AtRisk).status,
        overdueRatio: (known[rank] as AtRisk).overdueRatio,
        frequency: base.frequency[at] as number,
        recency: base.recency[at] as number,
        age: base.age[at] as number,
        silence: (base.age[at] as number) - (base.recency[at] as number),
        meanValue: seen.value && seen.frequency[at] ? (seen.value[at] as number) : null,
        aliveProbability: aliveProbability[rank] as number,
        expectedPurchases: expectedPurchases[rank] as number,
        interval: intervals
          ? { ...intervals.total, low: intervals.low[at] as number, high: intervals.high[at] as number }
          : null,
        spend: amounts?.[at] ?? null,
        revenue: amounts ? (worth[rank] as number) : null,
      }));
    },
    async holdout(run = {}) {
      if (heldOutDays <= 0) throw new LoyaltyError({ code: "missing-input", params: { name: "calibrationEnd" } });
      return judged(orders, session, fit, { unit, seen, all, base }, run);
    },
    async frequencyHistogram({ most = 7, ...run } = {}) {
      position("most", most);
      return session.ask("base", "histogram", [given(fit), most], run);
    },
    async tracking(run = {}) {
      if (fit.model === "bg-bb") throw invalid("model", { code: "not-by-day", params: {} });
      const repeats = await orders.ask("orders", "repeatDays", [seen.asOf], run);
      const age = seen.age.reduce((most, each) => Math.max(most, each), 0);
      const end = dayNumber(all.asOf) - (dayNumber(seen.asOf) - age);
      const births = new Map<number, number>();
      for (const each of seen.age) births.set(age - each, (births.get(age - each) ?? 0) + 1);
      const returned = [...repeats.entries()].filter(([day, count]) => count > 0 && day <= end);
      const asked = [given(fit), pairs(births, days), pairs(returned, days), age / days, end / days] as const;
      return session.ask("models", "tracking", [...asked], run);
    },
    async newCustomers({ times, ...run }) {
      return (await session.ask("models", "newCustomers", [given(fit), numbers("times", times), 0, 0], run)).expected;
    },
    async lifetimeValue({ spend, horizon, discount = 0, discountPer = "year", margin, ...run }) {
      if (!(finite("margin", margin) >= 0 && margin <= 1)) {
        throw new LoyaltyError({ code: "out-of-range", params: { name: "margin", value: margin, low: 0, high: 1 } });
      }
      const rate = (Math.log1p(fraction("discount", discount)) * days) / unitOf("discountPer", discountPer);
      const { expectedPurchases, discountedPurchases } = await predicted(horizon, rate, run);
      const amounts = await spendOf(session, spend, seen, run);
      const value = discountedPurchases as Float64Array;
      const worth = value.map((purchases, at) => purchases * (amounts.each[at] as number) * margin);
      const plain = expectedPurchases.reduce((sum, purchases, at) => sum + purchases * (amounts.each[at] as number), 0);
      const times = Float64Array.of(horizon);
      const anew = await session.ask("models", "newCustomers", [given(fit), times, horizon, rate], run);
      return {
        expectedPurchases,
        discountedPurchases: value,
        spend: amounts.each,
        value: worth,
        total: worth.reduce((sum, each) => sum + each, 0),
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
  return methods(answers, "options");
}

/** The parameters in terms of a customer; a year has so many units. */
function typicalOf({ model, parameters }: ModelFit<string, ModelName>, year: number): Typical | null {
  if (!parameters || model === "bg-bb") return null;
  const { r, alpha, a, b, s, beta } = parameters as Record<string, number>;
  const of = <T>(value: T | undefined) => value as T;
  const isTimed = model === "pareto-nbd";
  return {
    gap: of(alpha) / of(r),
    leavesAfterPurchase: isTimed ? null : of(a) / (of(a) + of(b)),
    leavesWithinYear: isTimed ? 1 - (of(beta) / (of(beta) + year)) ** of(s) : null,
  };
}

/** Pairs of a time and a count, one behind the other. */
function pairs(counts: Iterable<[number, number]>, days: number): Float64Array {
  return Float64Array.from([...counts].flatMap(([day, count]) => [day / days, count]));
}

/** What each customer that the model has seen bought after that, and how long it was. */
async function boughtLater(orders: Session, name: ModelName, { unit, seen, all, base }: Known, run: RunOptions) {
  const heldOutDays = dayNumber(all.asOf) - dayNumber(seen.asOf);
  // Customers who came later have not been seen: those who were stand in the same order in both.
  const later = name === "bg-bb" ? await baseOf(orders, name, unit, all, run) : undefined;
  const actual = new Float64Array(seen.customers);
  let [at, length] = [0, heldOutDays / DAYS[unit]];
  all.age.forEach((age, customer) => {
    if (age < heldOutDays) return;
    const frequency = later ? later.frequency[customer] : all.frequency[customer];
    actual[at] = (frequency as number) - (base.frequency[at] as number);
    if (later) length = Math.max(length, (later.age[customer] as number) - (base.age[at] as number));
    at++;
  });
  return { actual, length: later ? Math.round(length) : length };
}

/** What customers spend, which a file without amounts does not say. */
function amountsOf({ value }: CustomerSummary): Float64Array {
  if (!value) throw new LoyaltyError({ code: "missing-input", params: { name: "amount" } });
  return value;
}

/** The mean amount of a purchase of each customer, and of a new one. */
async function spendOf(session: Session, spend: SpendFit | number, seen: CustomerSummary, run: RunOptions) {
  if (typeof spend === "number") {
    const mean = fraction("spend", spend);
    return { each: new Float64Array(seen.customers).fill(mean), mean, warnings: [] };
  }
  const same = sharedSpend(fields("spend", spend));
  if (same !== null)
    return { each: new Float64Array(seen.customers).fill(same), mean: same, warnings: spend.warnings ?? [] };
  const { p, q, gamma } = spendParameters(spend);
  const asked = [p, q, gamma, new Float64Array(seen.frequency), amountsOf(seen)] as const;
  const each = await session.ask("models", "expectedSpend", [...asked], run);
  const { mean, warnings } = spend;
  if (!each || mean === null || mean === undefined) {
    // Spend without a mean has no value: saying so beats a number.
    throw invalid("spend", { code: "no-mean-spend", params: {} });
  }
  return { each, mean, warnings };
}

/** Fits the model of spend to the repeat purchases of the orders that a worker keeps. */
export async function fitSpendOfOrders(
  orders: Session,
  { asOf, level = 0.95, ...run }: { asOf?: string; level?: number } & RunOptions,
): Promise<SpendFit> {
  if (asOf !== undefined) word("asOf", asOf);
  const seen = await orders.ask("orders", "customers", [asOf ?? null, false], run);
  const value = amountsOf(seen);
  const session = new Session("spend", undefined, "models");
  const asked = [new Float64Array(seen.frequency), value, null, number("level", level)] as const;
  return toFit<SpendFit>("gamma-gamma", await askOnce(session, "models", "fitGammaGamma", [...asked], run));
}
