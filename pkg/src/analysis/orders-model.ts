// Purchase prediction: what will the customers of a file buy? A model fitted to their orders, and its predictions.

import { invalid, LoyaltyError } from "../error.js";
import { number, word } from "../numbers.js";
import type {
  AtRisk,
  CustomerSummary,
  Holdout,
  Interval,
  ModelName,
  Period,
  PredictionError,
  PredictionIntervals,
  Reason,
  SignalStatus,
  Tracked,
} from "../wasm/types.js";
import { amounts, type BaseFit, type BaseModel, baseModel, DAYS, spendOf, unitOf } from "./base-model.js";
import { methods, type Unguarded } from "./methods.js";
import {
  type BaseColumns,
  type BgNbdFit,
  baseSession,
  type FitOfK,
  type FittedParameters,
  given,
  type ModelFit,
  type SpendFit,
  shapeOf,
  toFit,
  toRegularFit,
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
  /**
   * Under MBG/CNBD-k, the shape of the gaps, 1 to 100; default "auto": the one with the largest log-likelihood, up to 12. No other model has
   * one.
   */
  k?: "auto" | number;
}

/** A model in continuous time. BG/BB counts periods: its likelihood is that of other data. */
export type ContinuousModel = Exclude<ModelName, "bg-bb">;

/** How models are compared. */
export interface ModelComparisonOptions {
  /** The models; default MBG/NBD, BG/NBD and Pareto/NBD. MBG/CNBD-k can be one, too. */
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
  models: {
    fit: ModelFit<string, ContinuousModel> & { k?: number | null; byK?: FitOfK[] };
    holdout: ModelHoldout | null;
  }[];
  /**
   * Why no model is best: `too-few-periods` (weeks that the orders span, and the twelve that are needed), `nobody-seen` by `asOf`,
   * `nobody-returned` by `calibrationEnd`, `not-converged`.
   */
  reason?: Reason;
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

/** Holdout validation of a model. */
export interface ModelHoldout extends Holdout {
  /** Under MBG/CNBD-k, the errors of the same model without regularity, k = 1; null where that has no maximum. */
  withoutRegularity?: PredictionError | null;
}

/** A model of the customers of a file. Customers stand in the order of `orders.customers({ asOf: model.asOf })`. */
export interface OrdersModel extends BaseModel {
  /**
   * The most promising customers by name: by expected revenue if a spend is given, otherwise by expected purchases. Up to `limit`,
   * default 100.
   */
  ranking(options: RankingOptions & RunOptions): Promise<RankedCustomer[]>;
  /** Holdout validation: predicted against actual purchases after `calibrationEnd`. */
  holdout(options?: RunOptions): Promise<ModelHoldout>;
  /** Tracking: repeat purchases over time, actual and expected, of the customers of the calibration period. */
  tracking(options?: RunOptions): Promise<Tracked[]>;
}

const dayNumber = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

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
  { unit = "week", calibrationEnd, asOf, level = 0.95, k = "auto", ...run }: OrdersFitOptions & RunOptions,
): Promise<OrdersModel> {
  word("model", name);
  if (k !== "auto" && name !== "mbg-cnbd-k")
    throw invalid("k", { code: "only-with", params: { option: "model", value: "mbg-cnbd-k" } });
  unitOf("unit", unit);
  const all = await orders.ask("orders", "customers", [asOf ?? null, false], run);
  const seen = calibrationEnd ? await orders.ask("orders", "customers", [calibrationEnd, false], run) : all;
  if (dayNumber(seen.asOf) > dayNumber(all.asOf)) {
    throw invalid("calibrationEnd", { code: "after-the-data", params: { end: all.asOf } });
  }
  const base = await baseOf(orders, name, unit, seen, run);
  const session = baseSession("model", base);
  try {
    const known = { unit, seen, all, base };
    return model(orders, session, await fitted(orders, session, name, known, { level, k }, run), known);
  } catch (error) {
    session.close();
    throw error;
  }
}

/** The fit of a model to what a worker keeps of customers. */
async function fitted<M extends ModelName>(
  orders: Session,
  session: Session,
  name: M,
  { unit, seen }: Known,
  { level, k = "auto" }: { level: number; k?: "auto" | number },
  run: RunOptions,
): Promise<BaseFit & { model: M }> {
  if (name !== "mbg-cnbd-k") {
    const found = await session.ask("base", "fit", [name, number("level", level)], run);
    return toFit<ModelFit<string, M>>(name, found);
  }
  const gaps = await orders.ask("orders", "gapDays", [seen.asOf], run);
  const logGaps = await session.ask("models", "logGaps", [seen.frequency, gaps, DAYS[unit]], run);
  const asked = [logGaps, null, shapeOf(k), number("level", level)] as const;
  return toRegularFit(await session.ask("base", "fitRegular", [...asked], run)) as BaseFit & { model: M };
}

/** The models that are compared where none are named. */
const COMPARED = ["mbg-nbd", "bg-nbd", "pareto-nbd"] as const satisfies readonly ContinuousModel[];
/** All that can be. */
const COMPARABLE: readonly ContinuousModel[] = [...COMPARED, "mbg-cnbd-k"];

/** Fits several models to the first part of the orders that a worker keeps, and judges each by the rest. */
export async function compareOrderModels(orders: Session, options: ModelComparisonOptions): Promise<ModelComparison> {
  const { models = COMPARED, unit = "week", calibrationEnd, asOf, level = 0.95, onProgress, signal, ...rest } = options;
  const run = { signal, ...rest };
  const other = models.find((name) => !COMPARABLE.includes(name));
  if (other !== undefined)
    throw invalid("models", { code: "none-of", params: { value: other, expected: [...COMPARABLE] } });
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
      const known = { unit, seen, all, base };
      const fit = await fitted(orders, session, name, known, { level }, run);
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
  fit: BaseFit,
  known: Known,
  run: RunOptions,
): Promise<ModelHoldout> {
  const { actual, length } = await boughtLater(orders, fit.model, known, run);
  const held = (one: FittedParameters) => session.ask("base", "holdout", [given(one), actual, length], run);
  const found = await held(fit);
  if (!fit.byK) return found;
  const parameters = fit.byK.find(({ k }) => k === 1)?.parameters;
  const plain = parameters ? { model: "mbg-nbd", parameters: { ...parameters } } : await plainFit(session, run);
  return { ...found, withoutRegularity: plain && (await held(plain)).model };
}

/** MBG/NBD, which is the model without regularity, where that was not tried; null without a maximum. */
async function plainFit(session: Session, run: RunOptions): Promise<FittedParameters | null> {
  const fit = toFit<BgNbdFit>("mbg-nbd", await session.ask("base", "fit", ["mbg-nbd", 0.95], run));
  return fit.converged ? fit : null;
}

interface Known {
  unit: Period;
  /** The customers up to the end of the calibration, and up to that of the data. */
  seen: CustomerSummary;
  all: CustomerSummary;
  base: BaseColumns;
}

function model(orders: Session, session: Session, fit: BaseFit, { unit, seen, all, base }: Known): OrdersModel {
  const days = DAYS[unit];
  const heldOutDays = dayNumber(all.asOf) - dayNumber(seen.asOf);
  const spent = { frequency: new Float64Array(seen.frequency), value: seen.value ?? null };
  const answers: Unguarded<OrdersModel> = {
    ...baseModel(session, fit, { unit, asOf: seen.asOf, customers: seen.customers, base, spent }),
    async ranking({ horizon, limit = 100, spend, intervals, ...run }) {
      position("limit", limit);
      const means = spend === undefined ? undefined : (await spendOf(session, spend, spent, run)).each;
      const asked = [given(fit), number("horizon", horizon), means ?? null, limit] as const;
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
        spend: means?.[at] ?? null,
        revenue: means ? (worth[rank] as number) : null,
      }));
    },
    async holdout(run = {}) {
      if (heldOutDays <= 0) throw new LoyaltyError({ code: "missing-input", params: { name: "calibrationEnd" } });
      return judged(orders, session, fit, { unit, seen, all, base }, run);
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
  };
  return methods(answers, "options");
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

/** Fits the model of spend to the repeat purchases of the orders that a worker keeps. */
export async function fitSpendOfOrders(
  orders: Session,
  { asOf, level = 0.95, ...run }: { asOf?: string; level?: number } & RunOptions,
): Promise<SpendFit> {
  if (asOf !== undefined) word("asOf", asOf);
  const seen = await orders.ask("orders", "customers", [asOf ?? null, false], run);
  const value = amounts(seen.value);
  const session = new Session("spend", undefined, "models");
  const asked = [new Float64Array(seen.frequency), value, null, number("level", level)] as const;
  return toFit<SpendFit>("gamma-gamma", await askOnce(session, "models", "fitGammaGamma", [...asked], run));
}
