// Purchase models (buy till you die) and renewal models: what will customers buy, and how many will renew? Columns in, columns out,
// in a worker.

import { invalid, LoyaltyError } from "../error.js";
import { fields, finite, number, numbers, only, ownNumbers } from "../numbers.js";
import type {
  ContractualModel,
  FittedModel,
  FittedRegular,
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

/** Purchase histories: one entry per customer in each list, all times in one unit. */
export interface CustomerHistories {
  /** x: purchases after the first. */
  frequency: ArrayLike<number>;
  /** t_x: the time from the first purchase to the last; 0 without a repeat. */
  recency: ArrayLike<number>;
  /** T: the age, from the first purchase to the end of the observation; under BG/BB, the number of purchase opportunities. */
  age: ArrayLike<number>;
  /** The weight: how many customers an entry stands for; default 1. */
  weight?: ArrayLike<number>;
  /** Time-invariant covariates of each customer, by name. */
  covariates?: Record<string, ArrayLike<number>>;
}

/** Purchase histories with their gaps, as MBG/CNBD-k takes them. */
export interface RegularHistories extends CustomerHistories {
  /**
   * The sum of the natural logarithms of each customer's gaps between purchases, in the unit of the other times; 0 without a repeat. May
   * only be left out where `k` is given: for a `k` above 1, the log-likelihood is then null.
   */
  logGaps?: ArrayLike<number>;
}

/** How MBG/CNBD-k is fitted. */
export interface RegularFitOptions extends FitOptions {
  /** The shape of the gaps, a whole number from 1 to 100; default "auto": the one with the largest log-likelihood, up to 12. */
  k?: "auto" | number;
}

/** How a model is fitted. */
export interface FitOptions {
  /** The confidence level of the intervals; default 0.95. */
  level?: number;
  /** Aborting it stops the work at once; the call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** A model fitted by maximum likelihood. `P` are the names of its parameters, in order. */
export interface ModelFit<P extends string = string, M extends string = string> {
  /** Which model. */
  model: M;
  /** The parameters, in the customers' unit of time; null with a `reason` if nothing could be fitted. */
  parameters: Record<P, number> | null;
  /** Standard errors from the observed information; null if the likelihood has no maximum. */
  standardErrors: Record<P, number> | null;
  /** A confidence interval for each parameter. */
  intervals: Record<P, Interval> | null;
  /** In the unit of time of the customers. */
  logLikelihood: number | null;
  /** Akaike's information criterion (AIC): of two models of the same customers, the lower one fits better. */
  aic: number | null;
  /** Schwarz's Bayesian information criterion (BIC), which penalises parameters more. */
  bic: number | null;
  /** Whether the fit converged. */
  converged: boolean;
  /** Warnings. */
  warnings: Warning[];
  /** Why there are no parameters, or why they are not at a maximum. */
  reason?: Reason;
}

/** BG/NBD or MBG/NBD. */
export type BgNbdFit = ModelFit<"r" | "alpha" | "a" | "b", "bg-nbd" | "mbg-nbd">;
/** The fit of one k of MBG/CNBD-k. */
export interface FitOfK {
  /** How regular gaps are: 1 is MBG/NBD. */
  k: number;
  /** Its log-likelihood; null without a maximum, and where it depends on gaps that were not given. */
  logLikelihood: number | null;
  /** The parameters; null without a maximum. */
  parameters: Record<"r" | "alpha" | "a" | "b", number> | null;
}

/** MBG/CNBD-k. */
export interface MbgCnbdKFit extends ModelFit<"r" | "alpha" | "a" | "b", "mbg-cnbd-k"> {
  /**
   * How regular gaps are: 1 is no regularity, and the model is MBG/NBD; null if nothing could be fitted. A chosen 12 is where the search
   * ends: a larger one may fit better, and can be asked for.
   */
  k: number | null;
  /** Each k that was tried, from 1 on. */
  byK: FitOfK[];
}
/** Pareto/NBD. */
export type ParetoNbdFit = ModelFit<"r" | "alpha" | "s" | "beta", "pareto-nbd">;
/** BG/BB. */
export type BgBbFit = ModelFit<"alpha" | "beta" | "gamma" | "delta", "bg-bb">;
/** Shifted beta-geometric. */
export type ShiftedBetaGeometricFit = ModelFit<"alpha" | "beta", "shifted-beta-geometric">;
/** Beta-discrete-Weibull. */
export type BetaDiscreteWeibullFit = ModelFit<"alpha" | "beta" | "c", "beta-discrete-weibull">;

/** A gamma-gamma fit: what customers spend per purchase. */
export interface SpendFit extends ModelFit<"p" | "q" | "gamma", "gamma-gamma"> {
  /** The mean over all customers; null with a `reason` if it is infinite. Where all spend the same, there are no parameters. */
  mean: number | null;
  /** The number of customers with a repeat purchase that the fit is based on. */
  customers: number;
  /** Pearson correlation of spend and frequency, which the model assumes to be 0; null if one of them does not vary. */
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

/** A fit, or the fields of one that say what the model is. */
export interface FittedParameters {
  model: string;
  parameters: Readonly<Record<string, number>> | null;
  /** Under MBG/CNBD-k. */
  k?: number | null;
}

/** What any of these functions is asked with: what one of them needs, need not be taken out for another. */
const OPTIONS = ["horizon", "discount", "most", "resamples", "seed", "level", "k", "renewals", "onProgress", "signal"];

/** All that is known of customers, for any model. */
const COLUMNS = ["frequency", "recency", "age", "logGaps", "value", "weight", "covariates"];

function baseColumns(customers: CustomerHistories): BaseColumns {
  const { frequency, recency, age, weight, covariates = {} } = only("customers", customers, COLUMNS);
  for (const [name, list] of Object.entries({ frequency, recency, age })) {
    if (list === undefined) throw new LoyaltyError({ code: "missing-input", params: { name } });
  }
  const count = ownNumbers("frequency", frequency);
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
    recency: ownNumbers("recency", recency),
    age: ownNumbers("age", age),
    weight: weight ? ownNumbers("weight", weight) : null,
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
  const { model, k } = fit;
  return {
    model: model as ModelName,
    names: Object.keys(parameters),
    values: Object.values(parameters),
    k: model === "mbg-cnbd-k" ? number("fit.k", k as number) : undefined,
  };
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

/** A fit of MBG/CNBD-k with its lists by name. */
export function toRegularFit({ fit, k, byK }: FittedRegular): MbgCnbdKFit {
  const each = byK.map((one) => ({ ...one, parameters: named(fit.names, one.parameters) }) as FitOfK);
  return { ...toFit<MbgCnbdKFit>("mbg-cnbd-k", fit), k, byK: each };
}

/** The k that is asked for; null where it is to be chosen. */
export function shapeOf(k: "auto" | number): number | null {
  return k === "auto" ? null : number("k", k);
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
  const { level = 0.95, signal } = only("options", options, OPTIONS);
  const found = await askBase("fit", baseColumns(customers), [name, number("level", level)], { signal });
  return toFit<F>(name, found);
}

/**
 * Fits BG/NBD: who still buys, if each repeat purchase may have been the last (Fader, Hardie & Lee 2005).
 *
 * Purchase rates follow a gamma distribution (`r`, `alpha`); the probability of leaving after a repeat purchase follows a beta
 * distribution (`a`, `b`). Maximum likelihood by a quasi-Newton search over the logarithms of the parameters; standard errors from
 * the observed information. Customers who have bought once always count as active (with a warning); not so in {@link fitMbgNbd}.
 * With `covariates`, `alpha.age` is the effect of one unit of `age`: positive coefficients mean more purchases, or leaving sooner.
 *
 * @throws LoyaltyError `impossible-history`, `wrong-length`, `not-a-number`, `missing-input`, `out-of-range` (the level), `invalid-input`
 * @example (await fitBgNbd({ frequency: [2, 0, 1], recency: [30.4, 0, 1.7], age: [38.9, 38.9, 38.9] })).converged
 */
export async function fitBgNbd(customers: CustomerHistories, options?: FitOptions): Promise<BgNbdFit> {
  return fitted("bg-nbd", customers, options);
}

/**
 * Fits MBG/NBD: BG/NBD in which customers may also leave after the first purchase (Batislam, Denizel & Filiztekin
 * 2007; Hoppe & Wagner 2007).
 *
 * @throws LoyaltyError as {@link fitBgNbd}
 */
export async function fitMbgNbd(customers: CustomerHistories, options?: FitOptions): Promise<BgNbdFit> {
  return fitted("mbg-nbd", customers, options);
}

/**
 * Fits Pareto/NBD: who still buys, if customers may leave at any time (Schmittlein, Morrison & Colombo 1987).
 *
 * Purchase rates follow a gamma distribution (`r`, `alpha`), rates of leaving another (`s`, `beta`).
 *
 * @throws LoyaltyError as {@link fitBgNbd}
 */
export async function fitParetoNbd(customers: CustomerHistories, options?: FitOptions): Promise<ParetoNbdFit> {
  return fitted("pareto-nbd", customers, options);
}

/**
 * Fits BG/BB: who still buys, with one opportunity to buy per period (Fader, Hardie & Shang 2010). Frequency, recency and age
 * count periods.
 *
 * @throws LoyaltyError as {@link fitBgNbd}; `not-whole` for parts of a period; `invalid-input` for covariates
 */
export async function fitBgBb(customers: CustomerHistories, options?: FitOptions): Promise<BgBbFit> {
  return fitted("bg-bb", customers, options);
}

/**
 * Fits MBG/CNBD-k: MBG/NBD of customers who buy at regular intervals, whose gaps are Erlang(k, λ) (Reutterer, Platzer & Schröder 2021;
 * Batislam, Denizel & Filiztekin 2007; Hoppe & Wagner 2007).
 *
 * The larger `k`, the more regular; at `k` = 1 it is MBG/NBD: no regularity. By default each `k` from 1 to 12 is fitted until the
 * likelihood has fallen twice in a row, and the largest is taken; AIC and BIC count it as a parameter. Where that is 12, a larger one may
 * fit better. Predictions are exact.
 *
 * @throws LoyaltyError as {@link fitBgNbd}; `missing-input` (`logGaps` while `k` is chosen), `not-a-number` (the logarithm of a gap of 0),
 *   `out-of-range` (`k`), `invalid-input` for covariates
 * @example (await fitMbgCnbdK({ frequency: [4, 2], recency: [28, 15], age: [39, 39], logGaps: [7.8, 4] }, { k: 2 })).parameters
 */
export async function fitMbgCnbdK(customers: RegularHistories, options: RegularFitOptions = {}): Promise<MbgCnbdKFit> {
  const { level = 0.95, k = "auto", signal } = only("options", options, OPTIONS);
  const columns = baseColumns(customers);
  const { logGaps } = customers;
  const gaps = logGaps === undefined ? null : ownNumbers("logGaps", logGaps);
  const asked = [gaps, columns.weight, shapeOf(k), number("level", level)] as const;
  return toRegularFit(await askBase("fitRegular", columns, [...asked], { signal }));
}

/** The forecast horizon and discount. */
export interface PredictOptions {
  /** In the unit of time of the customers. */
  horizon: number;
  /** The discount rate per unit of time: 0.002 for 0.2%. */
  discount?: number;
  /** Aborting it stops the work at once; the call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/**
 * Predictions of a model: expected purchases within the horizon, and the probability that each customer is still active.
 *
 * The customers need not be those of the fit; covariates must have the same names. Customers with identical histories are computed once.
 *
 * @throws LoyaltyError as {@link fitBgNbd}; `missing-input` for a horizon or a parameter that is not there
 * @example (await predict(fit, { frequency: [2], recency: [30.43], age: [38.86] }, { horizon: 39 })).expectedPurchases[0]
 */
export async function predict(
  fit: FittedParameters,
  customers: CustomerHistories,
  options: PredictOptions,
): Promise<Predicted> {
  const { horizon, discount, signal } = only("options", options, OPTIONS);
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
 * Discounted expected residual transactions (DERT): all purchases customers will still make, discounted to today (Fader,
 * Hardie & Lee 2005, "RFM and CLV"; Fader, Hardie & Shang 2010). For Pareto/NBD and BG/BB fits. The others have no closed
 * form: use {@link predict} with a horizon and a discount.
 *
 * @throws LoyaltyError as {@link predict}; `invalid-input` for another model
 */
export async function residualPurchases(
  fit: FittedParameters,
  customers: CustomerHistories,
  options: { discount: number; signal?: AbortSignal | undefined },
): Promise<Float64Array> {
  const { discount, signal } = only("options", options, OPTIONS);
  const columns = baseColumns(customers);
  return askBase("residual", columns, [given(fit), fraction("discount", discount)], { signal });
}

/**
 * The probability that each customer makes 0, 1, … `most` purchases within the horizon: one list for each count.
 *
 * @throws LoyaltyError as {@link predict}
 */
export async function purchaseProbabilities(
  fit: FittedParameters,
  customers: CustomerHistories,
  options: { horizon: number; most?: number; signal?: AbortSignal | undefined },
): Promise<Float64Array[]> {
  const { horizon, most = 10, signal } = only("options", options, OPTIONS);
  position("most", most);
  const columns = baseColumns(customers);
  return askBase("probabilities", columns, [given(fit), number("horizon", horizon), most], { signal });
}

/** Options of prediction intervals. */
export interface IntervalOptions {
  /** In the unit of time of the customers. */
  horizon: number;
  /** The number of bootstrap refits; default 200. */
  resamples?: number;
  /** The seed; the same seed gives the same intervals. Default 1. */
  seed?: number;
  /** The confidence level; default 0.95. */
  level?: number;
  /** Called after each refit. */
  onProgress?: ((progress: Refitted) => void) | undefined;
  /** Aborting it stops the work at once; the call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** What intervals are asked with, checked: the horizon, how many refits, the seed and the level. */
export function intervalArguments(options: IntervalOptions): [number, number, number, number] {
  const { horizon, resamples = 200, seed = 1, level = 0.95 } = only("options", options, OPTIONS);
  position("resamples", resamples);
  position("seed", seed);
  return [number("horizon", horizon), resamples, seed, number("level", level)];
}

/** What runs long says how far it is in its own terms. */
export const reporting = ({ onProgress, signal }: Pick<IntervalOptions, "onProgress" | "signal">): RunOptions => ({
  onProgress: onProgress as unknown as RunOptions["onProgress"],
  signal,
});

/**
 * Prediction intervals: percentiles over refits to simulated customer bases (parametric bootstrap, Efron & Tibshirani 1993, section 6.5).
 *
 * `total` is the range of the purchases that all customers make together, chance included: from each refit, what each customer does next is
 * drawn 20 times (the bootstrap predictive distribution, Harris 1989). `expectedTotal`, and `low` and `high` of each customer, are ranges of
 * what is expected: they cover the uncertainty of the parameters only, and what happens varies more. Under MBG/CNBD-k, k is held fixed. None of them knows of seasons, or of
 * a model that does not suit the customers. Null with covariates, or if no refit has a maximum.
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
 * Fits the gamma-gamma model: how much customers spend per purchase (Fader & Hardie 2013). Each customer's purchases vary around their
 * own mean, which the model assumes is independent of frequency: `correlation` shows whether that holds.
 *
 * @param customers `frequency`: purchases after the first; `value`: their mean amount. Customers without a repeat purchase
 *   carry no information; those whose mean is 0 or less are left out and counted in a warning.
 * @throws LoyaltyError `wrong-length`, `not-a-number`, `out-of-range` (the level)
 */
export async function fitGammaGamma(
  customers: { frequency: ArrayLike<number>; value: ArrayLike<number>; weight?: ArrayLike<number> },
  options: FitOptions = {},
): Promise<SpendFit> {
  const { level = 0.95, signal } = only("options", options, OPTIONS);
  const { frequency, value, weight } = only("customers", customers, COLUMNS);
  const columns = [
    ownNumbers("frequency", frequency),
    ownNumbers("value", value),
    weight ? ownNumbers("weight", weight) : null,
  ] as const;
  return toFit<SpendFit>("gamma-gamma", await ask("fitGammaGamma", [...columns, number("level", level)], signal));
}

/**
 * Expected spend per purchase of each customer: between their own mean and the overall mean, closer to their own the more they have
 * bought.
 *
 * @throws LoyaltyError as {@link fitGammaGamma}; `invalid-input` for the fit of another model, and where somebody's mean has no limit
 *   (p·x + q ≤ 1)
 */
export async function expectedSpend(
  fit: FittedParameters,
  customers: { frequency: ArrayLike<number>; value: ArrayLike<number> },
  options: { signal?: AbortSignal | undefined } = {},
): Promise<Float64Array> {
  const { signal } = only("options", options, OPTIONS);
  const { frequency, value } = only("customers", customers, COLUMNS);
  const columns = [ownNumbers("frequency", frequency), ownNumbers("value", value)] as const;
  const same = sharedSpend(fields("fit", fit));
  if (same !== null) return columns[0].fill(same);
  const { p, q, gamma } = spendParameters(fit);
  const found = await ask("expectedSpend", [p, q, gamma, ...columns], signal);
  if (found) return found;
  throw invalid("fit.parameters", { code: "no-mean-spend", params: {} });
}

/** What every customer spends per purchase, where a fit found no differences; else null. */
export const sharedSpend = ({ parameters, mean }: FittedParameters & { mean?: number | null }) =>
  parameters === null ? (mean ?? null) : null;

/** The parameters of a fit of spend. */
export const spendParameters = (fit: FittedParameters) =>
  ownParameters(parametersOf(fit), ["p", "q", "gamma"], ["gamma-gamma"]);

/** Parameters by name, of a model that has these and no others: those of another may have some of the same names. */
function ownParameters<P extends string>(
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
  const { level = 0.95, signal } = only("options", options, OPTIONS);
  const given = [name, ownNumbers("survivors", survivors), number("level", level)] as const;
  return toFit<F>(name, await ask("fitContractual", [...given], signal));
}

/**
 * Fits the shifted beta-geometric model: how many of a cohort under contract will renew (Fader & Hardie 2007). Each customer leaves
 * at each renewal with their own probability.
 *
 * @param survivors the number of customers at the start and after each renewal. Percentages work too; the standard errors are then those of
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
 * Fits the beta-discrete-Weibull model, in which the risk of leaving rises (c > 1) or falls (c < 1) with each renewal
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
  return ownParameters(parameters, ["alpha", "beta", "c"], ["shifted-beta-geometric", "beta-discrete-weibull"]);
}

/**
 * The survival curve of a contractual cohort, the share still active after each number of renewals: S(t) = B(α, β + t^c)/B(α, β).
 *
 * @throws LoyaltyError `missing-input`, `out-of-range`, `not-a-number`, `invalid-input` (such as the fit of another model)
 */
export async function survivalCurve(
  fit: FittedParameters,
  t: ArrayLike<number>,
  options: { signal?: AbortSignal | undefined } = {},
): Promise<Float64Array> {
  const { signal } = only("options", options, OPTIONS);
  const { alpha, beta, c } = renewalParameters(fit);
  return ask("survivalCurve", [alpha, beta, c, ownNumbers("t", t)], signal);
}

/** The expected number of future renewals of a customer under contract. */
export interface ResidualLifetime {
  /** The discounted number; null if it is infinite. */
  value: number | null;
  /** Why there is none. */
  reason?: Reason;
}

/**
 * Discounted expected residual lifetime (DERL) of a customer who has already renewed (Fader & Hardie 2010, eq. 6): the first future
 * renewal counts in full. Multiply by the margin per period for the residual value of the contract.
 *
 * @param options `discount` is per period, 0.1 for 10%; `renewals` are those made, default 0
 * @throws LoyaltyError as {@link survivalCurve}
 */
export async function residualLifetime(
  fit: FittedParameters,
  options: { discount: number; renewals?: number; signal?: AbortSignal | undefined },
): Promise<ResidualLifetime> {
  const { discount, renewals = 0, signal } = only("options", options, OPTIONS);
  const { alpha, beta, c } = renewalParameters(fit);
  const given = [alpha, beta, c, fraction("discount", discount), fraction("renewals", renewals)] as const;
  const value = (await ask("residualLifetime", [...given], signal)) ?? null;
  return value === null ? { value, reason: { code: "diverges", params: {} } } : { value };
}
