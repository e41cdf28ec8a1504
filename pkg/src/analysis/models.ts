// What will customers buy who have no contract, and how many renew who have one? Columns in, columns out, in a worker.

import { invalid, LoyaltyError } from "../error.js";
import { fields, finite, number, numbers } from "../numbers.js";
import type {
  ContractualModel,
  FittedModel,
  GivenModel,
  Interval,
  ModelName,
  Predicted,
  PredictionIntervals,
  Reason,
  Warning,
} from "../wasm/types.js";
import type { Answer, Given, Held, Method } from "./held.js";
import { position } from "./position.js";
import type { Refitted } from "./results.js";
import { askOnce, made, type RunOptions, Session } from "./session.js";

/** What each customer has done, one entry per customer in each list; all times in one unit. */
export interface CustomerHistories {
  /** x: purchases after the first. */
  frequency: ArrayLike<number>;
  /** t_x: the time from the first purchase to the last; 0 without a repeat. */
  recency: ArrayLike<number>;
  /** T: the time from the first purchase to the end of the observation; under BG/BB, how many chances to buy there were. */
  age: ArrayLike<number>;
  /** For how many customers an entry stands; 1 unless said. */
  weight?: ArrayLike<number>;
  /** What else is known of each customer from the start, by name. */
  covariates?: Record<string, ArrayLike<number>>;
}

/** How a model is fitted. */
export interface FitOptions {
  /** The confidence level of the intervals; 0.95 unless said. */
  level?: number;
  /** Aborting it ends the work at once; the call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** A model that was fitted by maximum likelihood. `P` are the names of its parameters, in their order. */
export interface ModelFit<P extends string = string, M extends string = string> {
  /** Which model. */
  model: M;
  /** In the unit of time of the customers; null where nothing could be fitted, with a `reason`. */
  parameters: Record<P, number> | null;
  /** From the observed information; null where the likelihood has no maximum. */
  standardErrors: Record<P, number> | null;
  /** An interval for each parameter. */
  intervals: Record<P, Interval> | null;
  /** In the unit of time of the customers. */
  logLikelihood: number | null;
  /** Akaike's criterion: of two models of the same customers, the lower fits better for its parameters. */
  aic: number | null;
  /** Schwarz's criterion, which asks more of each parameter. */
  bic: number | null;
  /** Whether the maximum was found. */
  converged: boolean;
  /** What to be careful about. */
  warnings: Warning[];
  /** Why there are no parameters, or why they are not those of a maximum. */
  reason?: Reason;
}

/** BG/NBD or MBG/NBD. */
export type BgNbdFit = ModelFit<"r" | "alpha" | "a" | "b", "bg-nbd" | "mbg-nbd">;
/** Pareto/NBD. */
export type ParetoNbdFit = ModelFit<"r" | "alpha" | "s" | "beta", "pareto-nbd">;
/** BG/BB. */
export type BgBbFit = ModelFit<"alpha" | "beta" | "gamma" | "delta", "bg-bb">;
/** Shifted beta-geometric. */
export type ShiftedBetaGeometricFit = ModelFit<"alpha" | "beta", "shifted-beta-geometric">;
/** Beta-discrete-Weibull. */
export type BetaDiscreteWeibullFit = ModelFit<"alpha" | "beta" | "c", "beta-discrete-weibull">;

/** What customers spend on a purchase. */
export interface SpendFit extends ModelFit<"p" | "q" | "gamma", "gamma-gamma"> {
  /** The mean over all customers; null where it has no limit, with a `reason`. */
  mean: number | null;
  /** How many customers with a repeat purchase the fit rests on. */
  customers: number;
  /** How spend goes with frequency (Pearson), which the model takes for 0; null where one of them does not vary. */
  correlation: number | null;
}

/** The histories of customers as the core takes them, one entry per customer in each column. */
export interface BaseColumns {
  frequency: Float64Array;
  recency: Float64Array;
  age: Float64Array;
  weight: Float64Array | null;
  /** What the covariates are called, and their columns, one behind the other. */
  names: string[];
  covariates: Float64Array;
}

/** A worker that first makes a customer base of columns. */
export function baseSession(name: string, columns: BaseColumns): Session {
  const { frequency, recency, age, weight, names, covariates } = columns;
  return new Session(name, made("base", frequency, recency, age, weight, names, covariates), "models");
}

/** α and β, and c, which is 1 in the shifted beta-geometric model. */
type RenewalParameters = Record<"alpha" | "beta" | "c", number>;

/** A fit, or the two fields of one that say what the model is. */
export interface FittedParameters {
  model: string;
  parameters: Readonly<Record<string, number>> | null;
}

function copy(name: string, list: ArrayLike<number>): Float64Array<ArrayBuffer> {
  const doubles = numbers(name, list);
  return (doubles === list ? Float64Array.from(doubles) : doubles) as Float64Array<ArrayBuffer>;
}

function baseColumns(customers: CustomerHistories): BaseColumns {
  const { frequency, recency, age, weight, covariates = {} } = fields("customers", customers);
  for (const [name, list] of Object.entries({ frequency, recency, age })) {
    if (list === undefined) throw new LoyaltyError({ code: "missing-input", params: { name } });
  }
  const count = copy("frequency", frequency);
  const columns = Object.entries(fields("covariates", covariates));
  const values = new Float64Array(columns.length * count.length);
  columns.forEach(([name, list], at) => {
    const column = numbers(`covariates.${name}`, list);
    if (column.length !== count.length) {
      const params = { name: `covariates.${name}`, expected: count.length, found: column.length };
      throw new LoyaltyError({ code: "wrong-length", params });
    }
    values.set(column, at * count.length);
  });
  return {
    frequency: count,
    recency: copy("recency", recency),
    age: copy("age", age),
    weight: weight ? copy("weight", weight) : null,
    names: columns.map(([name]) => name),
    covariates: values,
  };
}

/** The parameters of a fit, each checked to be a number. */
function parametersOf(fit: FittedParameters): Readonly<Record<string, number>> {
  const { parameters } = fields("fit", fit);
  if (!parameters) throw invalid("fit.parameters", { code: "no-parameters", params: {} });
  for (const [name, value] of Object.entries(parameters)) finite(`fit.parameters.${name}`, value);
  return parameters;
}

/** The parameters as the core takes them, which says what is wrong with them. */
export function given(fit: FittedParameters): GivenModel {
  const parameters = parametersOf(fit);
  return { model: fit.model as ModelName, names: Object.keys(parameters), values: Object.values(parameters) };
}

const named = <T>(names: string[], values: T[] | null) =>
  values && (Object.fromEntries(names.map((name, at) => [name, values[at]])) as Record<string, T>);

/** A fit with its lists by name. */
export function toFit<F extends ModelFit>(model: F["model"], { names, ...found }: FittedModel): F {
  return {
    model,
    ...found,
    parameters: named(names, found.parameters),
    standardErrors: named(names, found.standardErrors),
    intervals: named(names, found.intervals),
  } as unknown as F;
}

/** Asks a customer base, in a worker of its own. */
function askBase<M extends Method<Held["base"]>>(
  method: M,
  columns: BaseColumns,
  given: Given<Held["base"][M]>,
  run: RunOptions,
): Promise<Answer<Held["base"][M]>> {
  return askOnce(baseSession(method, columns), "base", method, given, run);
}

/** Asks about no customers, in a worker of its own. */
function ask<M extends Method<Held["models"]>>(
  method: M,
  given: Given<Held["models"][M]>,
  signal: AbortSignal | undefined,
): Promise<Answer<Held["models"][M]>> {
  return askOnce(new Session(method, undefined, "models"), "models", method, given, { signal });
}

async function fitted<F extends ModelFit>(
  name: ModelName,
  customers: CustomerHistories,
  options: FitOptions = {},
): Promise<F> {
  const { level = 0.95, signal } = fields("options", options);
  const found = await askBase("fit", baseColumns(customers), [name, number("level", level)], { signal });
  return toFit<F>(name, found);
}

/**
 * Fits BG/NBD: who still buys, if each repeat purchase may have been the last (Fader, Hardie & Lee 2005).
 *
 * Customers buy at rates that vary as a gamma distribution (`r`, `alpha`) and turn away after a purchase with chances that vary as a
 * beta distribution (`a`, `b`). Maximum likelihood by a quasi-Newton search over the logarithms of the parameters; standard errors from
 * the observed information. Whoever has bought once counts as active for sure: a warning says so, and {@link fitMbgNbd} does not.
 * With `covariates`, `alpha.age` is what a unit of `age` does: positive coefficients mean more purchases, or leaving sooner.
 *
 * @throws LoyaltyError `impossible-history`, `wrong-length`, `not-a-number`, `missing-input`, `out-of-range` (the level), `invalid-input`
 * @example (await fitBgNbd({ frequency: [2, 0, 1], recency: [30.4, 0, 1.7], age: [38.9, 38.9, 38.9] })).converged
 */
export async function fitBgNbd(customers: CustomerHistories, options?: FitOptions): Promise<BgNbdFit> {
  return fitted("bg-nbd", customers, options);
}

/**
 * Fits MBG/NBD, which is BG/NBD but for customers who may turn away after the first purchase too (Batislam, Denizel & Filiztekin
 * 2007; Hoppe & Wagner 2007).
 *
 * @throws LoyaltyError as {@link fitBgNbd}
 */
export async function fitMbgNbd(customers: CustomerHistories, options?: FitOptions): Promise<BgNbdFit> {
  return fitted("mbg-nbd", customers, options);
}

/**
 * Fits Pareto/NBD: who still buys, if customers leave at a moment of their own (Schmittlein, Morrison & Colombo 1987).
 *
 * Rates of buying vary as a gamma distribution (`r`, `alpha`), rates of leaving as another (`s`, `beta`).
 *
 * @throws LoyaltyError as {@link fitBgNbd}
 */
export async function fitParetoNbd(customers: CustomerHistories, options?: FitOptions): Promise<ParetoNbdFit> {
  return fitted("pareto-nbd", customers, options);
}

/**
 * Fits BG/BB: who still buys, if there is one chance to buy in each period (Fader, Hardie & Shang 2010). Frequency, recency and age
 * count periods.
 *
 * @throws LoyaltyError as {@link fitBgNbd}; `not-whole` for parts of a period; `invalid-input` for covariates
 */
export async function fitBgBb(customers: CustomerHistories, options?: FitOptions): Promise<BgBbFit> {
  return fitted("bg-bb", customers, options);
}

/** How far ahead to look. */
export interface PredictOptions {
  /** In the unit of time of the customers. */
  horizon: number;
  /** By how much a purchase loses value in one unit of that time: 0.002 for 0.2 %. */
  discount?: number;
  /** Aborting it ends the work at once; the call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/**
 * What customers will do by a model: the purchases to be expected within the horizon, and the probability that each is still active.
 *
 * The customers need not be those of the fit; covariates must have the same names. Customers who did the same are worked out once.
 *
 * @throws LoyaltyError as {@link fitBgNbd}; `missing-input` for a horizon or a parameter that is not there
 * @example (await predict(fit, { frequency: [2], recency: [30.43], age: [38.86] }, { horizon: 39 })).expectedPurchases[0]
 */
export async function predict(
  fit: FittedParameters,
  customers: CustomerHistories,
  options: PredictOptions,
): Promise<Predicted> {
  const { horizon, discount, signal } = fields("options", options);
  const columns = baseColumns(customers);
  const rate = discount === undefined ? null : Math.log1p(fraction("discount", discount));
  return askBase("predict", columns, [given(fit), number("horizon", horizon), rate], { signal });
}

/** A rate of 0 or more. */
export function fraction(name: string, value: number): number {
  if (finite(name, value) >= 0) return value;
  throw new LoyaltyError({ code: "out-of-range", params: { name, value, low: 0, high: null } });
}

/**
 * Discounted expected residual purchases: what customers will still buy, for ever, each purchase at what it is worth today (Fader,
 * Hardie & Lee 2005, "RFM and CLV"; Fader, Hardie & Shang 2010). Of a Pareto/NBD or BG/BB fit; the others have no such sum in closed
 * form: give {@link predict} a horizon and a discount.
 *
 * @throws LoyaltyError as {@link predict}; `invalid-input` for another model
 */
export async function residualPurchases(
  fit: FittedParameters,
  customers: CustomerHistories,
  options: { discount: number; signal?: AbortSignal | undefined },
): Promise<Float64Array> {
  const { discount, signal } = fields("options", options);
  const columns = baseColumns(customers);
  return askBase("residual", columns, [given(fit), fraction("discount", discount)], { signal });
}

/**
 * The probability of each customer to make 0, 1, … `most` purchases within the horizon: one list for each count.
 *
 * @throws LoyaltyError as {@link predict}
 */
export async function purchaseProbabilities(
  fit: FittedParameters,
  customers: CustomerHistories,
  options: { horizon: number; most?: number; signal?: AbortSignal | undefined },
): Promise<Float64Array[]> {
  const { horizon, most = 10, signal } = fields("options", options);
  position("most", most);
  const columns = baseColumns(customers);
  return askBase("probabilities", columns, [given(fit), number("horizon", horizon), most], { signal });
}

/** How intervals are found. */
export interface IntervalOptions {
  /** In the unit of time of the customers. */
  horizon: number;
  /** How many bases are invented and fitted again; 200 unless said. */
  resamples?: number;
  /** The same seed gives the same intervals; 1 unless said. */
  seed?: number;
  /** The confidence level; 0.95 unless said. */
  level?: number;
  /** Called after each refit. */
  onProgress?: ((progress: Refitted) => void) | undefined;
  /** Aborting it ends the work at once; the call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** What intervals are asked with, checked: the horizon, how many refits, the seed and the level. */
export function intervalArguments(options: IntervalOptions): [number, number, number, number] {
  const { horizon, resamples = 200, seed = 1, level = 0.95 } = fields("options", options);
  position("resamples", resamples);
  position("seed", seed);
  return [number("horizon", horizon), resamples, seed, number("level", level)];
}

/** What runs long says how far it is in its own terms. */
export const reporting = ({ onProgress, signal }: IntervalOptions): RunOptions => ({
  onProgress: onProgress as unknown as RunOptions["onProgress"],
  signal,
});

/**
 * How far the expected purchases of each customer, and of all together, could be off: the percentiles of the predictions of
 * refits to bases that are invented from the fit (parametric bootstrap, Efron & Tibshirani 1993, section 6.5). They say how unsure
 * the parameters are, not how much a customer's luck varies. Null with covariates, or when no refit has a maximum.
 *
 * @throws LoyaltyError as {@link predict}
 */
export async function predictionIntervals(
  fit: FittedParameters,
  customers: CustomerHistories,
  options: IntervalOptions,
): Promise<PredictionIntervals | null> {
  const columns = baseColumns(customers);
  const asked = [given(fit), ...intervalArguments(options)] as const;
  return (await askBase("intervals", columns, [...asked], reporting(options))) ?? null;
}

/**
 * Fits the gamma-gamma model: how much customers spend on a purchase (Fader & Hardie 2013). Purchases of a customer vary around a
 * mean of their own, which does not depend on how often they buy: `correlation` says whether that holds.
 *
 * @param customers `frequency`: purchases after the first; `value`: their mean amount. Customers without a repeat tell nothing of it;
 *   those whose mean is 0 or less are left out and counted in a warning.
 * @throws LoyaltyError `wrong-length`, `not-a-number`, `out-of-range` (the level)
 */
export async function fitGammaGamma(
  customers: { frequency: ArrayLike<number>; value: ArrayLike<number>; weight?: ArrayLike<number> },
  options: FitOptions = {},
): Promise<SpendFit> {
  const { level = 0.95, signal } = fields("options", options);
  const { frequency, value, weight } = fields("customers", customers);
  const columns = [copy("frequency", frequency), copy("value", value), weight ? copy("weight", weight) : null] as const;
  return toFit<SpendFit>("gamma-gamma", await ask("fitGammaGamma", [...columns, number("level", level)], signal));
}

/**
 * The mean amount of the next purchases of each customer: between their own mean and that of all, nearer to their own the more they
 * have bought.
 *
 * @throws LoyaltyError as {@link fitGammaGamma}; `invalid-input` for the fit of another model, and where somebody's mean has no limit
 *   (p·x + q ≤ 1)
 */
export async function expectedSpend(
  fit: FittedParameters,
  customers: { frequency: ArrayLike<number>; value: ArrayLike<number> },
  options: { signal?: AbortSignal | undefined } = {},
): Promise<Float64Array> {
  const { signal } = fields("options", options);
  const { frequency, value } = fields("customers", customers);
  const { p, q, gamma } = spendParameters(fit);
  const columns = [copy("frequency", frequency), copy("value", value)] as const;
  const found = await ask("expectedSpend", [p, q, gamma, ...columns], signal);
  if (found) return found;
  throw invalid("fit.parameters", { code: "no-mean-spend", params: {} });
}

/** The parameters of a fit of spend. */
export const spendParameters = (fit: FittedParameters) => only(parametersOf(fit), ["p", "q", "gamma"], ["gamma-gamma"]);

/** Parameters by name, of a model that has these and no others: those of another may have some of the same names. */
function only<P extends string>(
  parameters: Readonly<Record<string, number>>,
  names: readonly P[],
  expected: string[],
): Record<P, number> {
  const parameter = Object.keys(parameters).find((name) => !names.some((own) => own === name));
  if (parameter !== undefined) throw invalid("fit.model", { code: "other-fit", params: { expected, parameter } });
  const of = (name: P) => [name, finite(`fit.parameters.${name}`, parameters[name] as number)];
  return Object.fromEntries(names.map(of)) as Record<P, number>;
}

async function fitRenewals<F extends ModelFit>(
  name: ContractualModel,
  survivors: ArrayLike<number>,
  options: FitOptions,
): Promise<F> {
  const { level = 0.95, signal } = fields("options", options);
  const given = [name, copy("survivors", survivors), number("level", level)] as const;
  return toFit<F>(name, await ask("fitContractual", [...given], signal));
}

/**
 * Fits the shifted beta-geometric model: how many of a cohort under contract will renew (Fader & Hardie 2007). Each customer gives up with
 * a chance of their own at each renewal.
 *
 * @param survivors how many there were at first, and after each renewal; shares of 100 do too, and then the standard errors are those of
 *   100 customers
 * @throws LoyaltyError `wrong-length` (fewer than three), `part-exceeds-whole` (more than before), `not-a-number`
 * @example (await fitShiftedBetaGeometric([1000, 631, 468, 382, 326])).parameters // { alpha: 0.7637, beta: 1.2958 }
 */
export async function fitShiftedBetaGeometric(
  survivors: ArrayLike<number>,
  options: FitOptions = {},
): Promise<ShiftedBetaGeometricFit> {
  return fitRenewals("shifted-beta-geometric", survivors, options);
}

/**
 * Fits the beta-discrete-Weibull model, in which those who have stayed give up more readily (c > 1) or less (c < 1) each time
 * (Fader, Hardie, Liu, Davin & Steenburgh 2018).
 *
 * @throws LoyaltyError as {@link fitShiftedBetaGeometric}; `wrong-length` for fewer than four
 */
export async function fitBetaDiscreteWeibull(
  survivors: ArrayLike<number>,
  options: FitOptions = {},
): Promise<BetaDiscreteWeibullFit> {
  return fitRenewals("beta-discrete-weibull", survivors, options);
}

/** In the shifted beta-geometric model, chances of leaving do not change with time: c is 1. */
function renewalParameters(fit: FittedParameters): RenewalParameters {
  const parameters = { c: 1, ...parametersOf(fit) };
  return only(parameters, ["alpha", "beta", "c"], ["shifted-beta-geometric", "beta-discrete-weibull"]);
}

/**
 * The share of a cohort under contract that is still there after each number of renewals: S(t) = B(α, β + t^c)/B(α, β).
 *
 * @throws LoyaltyError `missing-input`, `out-of-range`, `not-a-number`, `invalid-input` (such as the fit of another model)
 */
export async function survivalCurve(
  fit: FittedParameters,
  t: ArrayLike<number>,
  options: { signal?: AbortSignal | undefined } = {},
): Promise<Float64Array> {
  const { signal } = fields("options", options);
  const { alpha, beta, c } = renewalParameters(fit);
  return ask("survivalCurve", [alpha, beta, c, copy("t", t)], signal);
}

/** How many renewals a customer under contract has still ahead. */
export interface ResidualLifetime {
  /** The discounted number; null where it has no limit. */
  value: number | null;
  /** Why there is none. */
  reason?: Reason;
}

/**
 * The discounted renewals to be expected of a customer who has already made some (Fader & Hardie 2010, eq. 6): the first of them
 * counts in full. Times the margin of a period, the value of the contract that is left.
 *
 * @param options `discount` is per period, 0.1 for 10 %; `renewals` are those made, 0 unless said
 * @throws LoyaltyError as {@link survivalCurve}
 */
export async function residualLifetime(
  fit: FittedParameters,
  options: { discount: number; renewals?: number; signal?: AbortSignal | undefined },
): Promise<ResidualLifetime> {
  const { discount, renewals = 0, signal } = fields("options", options);
  const { alpha, beta, c } = renewalParameters(fit);
  const given = [alpha, beta, c, fraction("discount", discount), fraction("renewals", renewals)] as const;
  const value = (await ask("residualLifetime", [...given], signal)) ?? null;
  return value === null ? { value, reason: { code: "diverges", params: {} } } : { value };
}
