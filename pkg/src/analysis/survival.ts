// Survival analysis: how long do customers stay, when many have not left yet? Columns in, columns out, in a worker of its own.

import { invalid, LoyaltyError } from "../error.js";
import { fields, items, number, numbers, ownNumbers, refuse } from "../numbers.js";
import type {
  ChiSquareTest,
  Cox,
  CoxOptions,
  Effect,
  GroupEvents,
  Interval,
  KaplanMeierOptions,
  LifeTableRow,
  LogRank,
  NelsonAalen,
  ProportionalHazardsOptions,
  Reason,
  SurvivalCurve,
} from "../wasm/types.js";
import type { Answer, Given, Held, Method } from "./held.js";
import { Session } from "./session.js";

/** Options of all survival functions. */
export interface LifetimeOptions {
  /** The weight: how many such customers a row stands for; default 1. */
  weights?: ArrayLike<number>;
  /** From when on a customer was under observation (left truncation); default: from the beginning. */
  entry?: ArrayLike<number>;
  /** Aborting it stops the work at once; the call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Whether each customer left (1 or true), or was still active when last observed (0 or false). */
export type Departures = ArrayLike<number> | ArrayLike<boolean>;

/** A log-rank test: do groups leave at different rates? */
export interface GroupTest<G extends string | number = string | number> extends Omit<LogRank, "groups"> {
  /** Observed and expected leavers of each group, in order of first appearance. */
  groups: ({ group: G } & GroupEvents)[];
}

/** One value for each covariate: by name where they were named, else in their order. */
export type ByCovariate<C, T> = C extends readonly unknown[] ? T[] : { [K in keyof C]: T };

/** Covariates by name, or as a list of columns. */
export type CovariateColumns = Record<string, ArrayLike<number>> | readonly ArrayLike<number>[];

/** The effects of a fitted model. Null with a `reason` if the likelihood has no maximum. */
export interface CovariateEffects<C> {
  /** The log hazard ratios. */
  coefficients: ByCovariate<C, number> | null;
  /** Their standard errors. */
  standardErrors: ByCovariate<C, number> | null;
  /** coefficient / standard error. */
  z: ByCovariate<C, number> | null;
  /** The two-sided p-values. */
  p: ByCovariate<C, number> | null;
  /** Hazard ratios: the factor per unit of a covariate. */
  hazardRatios: ByCovariate<C, number> | null;
  /** The intervals of the hazard ratios. */
  intervals: ByCovariate<C, Interval> | null;
}

/** A fitted Cox model. Null with a `reason` if the likelihood has no maximum. */
export interface CoxModel<C> extends CovariateEffects<C>, Omit<Cox, "effects"> {}

/** A test of proportional hazards: do effects change over time? */
export interface HazardsCheck<C> {
  /** Each covariate by itself; null with a `reason`. */
  tests: ByCovariate<C, ChiSquareTest> | null;
  /** All covariates together. */
  global: ChiSquareTest | null;
  /** The times at which customers left, rising. */
  time: Float64Array;
  /** For each covariate, its scaled residual at those times plus its coefficient: the effect at that time. */
  effects: ByCovariate<C, Float64Array> | null;
  /** Why there is no test. */
  reason?: Reason;
}

/**
 * Kaplan–Meier survival curve: the share of customers still active over time (Kaplan & Meier 1958).
 *
 * S(t) = Π (1 − dᵢ/nᵢ), with Greenwood's standard error and a log-log band; the median is the smallest t with S(t) ≤ ½,
 * null when it is not reached, and the restricted mean is the area below S up to `tau`, by default the largest duration.
 * Five million rows take about a second.
 *
 * @throws LoyaltyError `wrong-length`, `out-of-range` (a negative duration, a level), `not-whole` (an event that is neither 0 nor
 *   1), `not-a-number`, `late-entry`, `too-large`, `invalid-input`
 * @example (await kaplanMeier([1, 2, 2, 3], [1, 1, 0, 1])).median // 2
 */
export async function kaplanMeier(
  durations: ArrayLike<number>,
  events: Departures,
  options: KaplanMeierOptions & LifetimeOptions = {},
): Promise<SurvivalCurve> {
  const { weights, entry, signal, ...rest } = fields("options", options);
  return ask("kaplanMeier", lifetimes(durations, events, weights, entry), [rest], signal);
}

/**
 * Nelson–Aalen cumulative hazard: the accumulated risk of leaving by each time (Nelson 1972, Aalen 1978).
 *
 * H(t) = Σ dᵢ/nᵢ, ties not broken up; variance Σ dᵢ/nᵢ²; band H·exp(±zσ/H).
 *
 * @throws LoyaltyError as {@link kaplanMeier}
 */
export async function nelsonAalen(
  durations: ArrayLike<number>,
  events: Departures,
  options: { level?: number } & LifetimeOptions = {},
): Promise<NelsonAalen> {
  const { level = 0.95, weights, entry, signal, ...rest } = fields("options", options);
  refuseOthers(rest, "level");
  const rows = lifetimes(durations, events, weights, entry);
  return ask("nelsonAalen", rows, [number("level", level)], signal);
}

/**
 * Actuarial life table: of those who began each interval, how many left in it (Cutler & Ederer 1958).
 *
 * @param options `width` is required: the length of an interval, in the unit of the durations
 * @throws LoyaltyError as {@link kaplanMeier}; `invalid-input` for an `entry`
 */
export async function lifeTable(
  durations: ArrayLike<number>,
  events: Departures,
  options: { width: number } & LifetimeOptions,
): Promise<LifeTableRow[]> {
  const { width, weights, entry, signal, ...rest } = fields("options", options);
  refuseOthers(rest, "width");
  const rows = lifetimes(durations, events, weights, entry);
  return ask("lifeTable", rows, [number("width", width)], signal);
}

/**
 * Log-rank test: do groups of customers leave at different rates? (Mantel 1966)
 *
 * The statistic is chi-square with one degree of freedom less than groups; `groups` gives how many left and how many would have at the
 * overall rate. One group, or nobody who left: `statistic` and `p` are null with a `reason`.
 *
 * @param groups the group of each customer, by name or number; 1,000 at most
 * @throws LoyaltyError as {@link kaplanMeier}
 * @example (await logRank([1, 3, 2, 3], [1, 0, 1, 0], ["a", "a", "b", "b"])).df // 1
 */
export async function logRank<G extends string | number>(
  durations: ArrayLike<number>,
  events: Departures,
  groups: ArrayLike<G>,
  options: LifetimeOptions = {},
): Promise<GroupTest<G>> {
  const { weights, entry, signal, ...rest } = fields("options", options);
  refuseOthers(rest);
  const numberOf = new Map<G, number>();
  const numbered = Uint32Array.from(items("groups", groups), (group, at) => {
    if (typeof group !== "string" && !Number.isFinite(group)) refuse(`groups[${at}]`, "text-or-number", group);
    const known = numberOf.get(group) ?? numberOf.size;
    numberOf.set(group, known);
    return known;
  });
  const rows = lifetimes(durations, events, weights, entry);
  return named(await ask("logRank", rows, [numbered], signal), [...numberOf.keys()]);
}

/** A test of groups with their names. */
export function named<G extends string | number>(found: LogRank, names: readonly G[]): GroupTest<G> {
  return { ...found, groups: found.groups.map((of, at) => ({ group: names[at] as G, ...of })) };
}

/**
 * Cox proportional hazards regression: what makes customers leave sooner, other things being equal? (Cox 1972)
 *
 * h(t|x) = h₀(t)·exp(βx), fitted by Newton's method, by default with Efron's ties. With Breslow's ties, a
 * weight of 2 equals two such customers; with Efron's, two customers who left at the same time share the risk between them, and one of
 * weight 2 does not. Where no coefficients are best, because covariates are collinear, separate leavers from stayers perfectly, or nobody left, `converged` is false and `reason` says why.
 *
 * @param covariates columns by name, whose results then have these names; or a list of columns
 * @throws LoyaltyError as {@link kaplanMeier}; `missing-input` for no covariate
 * @example (await cox(weeks, arrested, { age, fin })).coefficients.age
 */
export async function cox<const C extends CovariateColumns>(
  durations: ArrayLike<number>,
  events: Departures,
  covariates: C,
  options: CoxOptions & LifetimeOptions = {},
): Promise<CoxModel<C>> {
  const { weights, entry, signal, ...rest } = fields("options", options);
  const rows = lifetimes(durations, events, weights, entry);
  const packed = pack(covariates, rows[0].length);
  const model = await ask("cox", rows, [packed.names, packed.values, rest], signal);
  return modelOf(model, (values) => byCovariate(covariates, packed.names, values));
}

/** A model with its effects by covariate. */
export function modelOf<C, M extends Pick<Cox, "effects">>(
  { effects, ...model }: M,
  byName: <T>(values: T[]) => ByCovariate<C, T>,
): CovariateEffects<C> & Omit<M, "effects"> {
  const each = <T>(of: (effect: Effect) => T) => effects && byName(effects.map(of));
  return {
    coefficients: each(({ coefficient }) => coefficient),
    standardErrors: each(({ standardError }) => standardError),
    z: each(({ z }) => z),
    p: each(({ p }) => p),
    hazardRatios: each(({ hazardRatio }) => hazardRatio),
    intervals: each(({ interval }) => interval),
    ...model,
  };
}

/**
 * Test of proportional hazards: do effects stay the same over time, as {@link cox} assumes?
 *
 * The test of scaled Schoenfeld residuals against time (Grambsch & Therneau 1994): a small p speaks against it. `transform` says how time
 * enters; by default as the share that had left before ("km").
 *
 * @throws LoyaltyError as {@link cox}
 */
export async function proportionalHazards<const C extends CovariateColumns>(
  durations: ArrayLike<number>,
  events: Departures,
  covariates: C,
  options: ProportionalHazardsOptions & LifetimeOptions = {},
): Promise<HazardsCheck<C>> {
  const { weights, entry, signal, ...rest } = fields("options", options);
  const rows = lifetimes(durations, events, weights, entry);
  const packed = pack(covariates, rows[0].length);
  const found = await ask("proportionalHazards", rows, [packed.names, packed.values, rest], signal);
  return {
    ...found,
    tests: found.tests && byCovariate(covariates, packed.names, found.tests),
    effects: found.time.length ? byCovariate(covariates, packed.names, found.effects) : null,
  };
}

/** Refuses an option that does not exist, as the core does where it is the one to read them. */
function refuseOthers(rest: object, ...own: string[]): void {
  const [name] = Object.keys(rest);
  if (name === undefined) return;
  throw invalid(name, { code: "unknown-option", params: { expected: [...own, "weights", "entry", "signal"] } });
}

/** Durations, events, weights and entries. */
type Rows = [Float64Array, Float64Array, Float64Array | null, Float64Array | null];

/** Copies of the caller's columns: they are handed over to the worker, and the caller's own stay whole. */
function lifetimes(
  durations: ArrayLike<number>,
  events: Departures,
  weights: ArrayLike<number> | undefined,
  entry: ArrayLike<number> | undefined,
): Rows {
  return [
    ownNumbers("durations", durations),
    ownNumbers("events", asNumbers(events)),
    weights ? ownNumbers("weights", weights) : null,
    entry ? ownNumbers("entry", entry) : null,
  ];
}

/** 1 for true and 0 for false; anything else stays what it is, to be refused. */
function asNumbers(events: Departures): ArrayLike<number> {
  if (!Array.isArray(events) || typeof events[0] !== "boolean") return events as ArrayLike<number>;
  return events.map((left: unknown) => (typeof left === "boolean" ? Number(left) : left)) as number[];
}

/** Covariates as the core takes them: one column behind the other. */
export function pack(covariates: CovariateColumns, rows: number) {
  const columns = Object.entries(fields("covariates", covariates));
  const values = new Float64Array(columns.length * rows);
  columns.forEach(([name, list], at) => {
    const column = numbers(`covariates.${name}`, list);
    if (column.length !== rows) {
      const params = { name: `covariates.${name}`, expected: rows, found: column.length };
      throw new LoyaltyError({ code: "wrong-length", params });
    }
    values.set(column, at * rows);
  });
  return { names: columns.map(([name]) => name), values };
}

/** Values in the order of covariates, by their names where they have any. */
export function byCovariate<C extends CovariateColumns, T>(
  covariates: C,
  names: string[],
  values: T[],
): ByCovariate<C, T> {
  const named = Array.isArray(covariates) ? values : Object.fromEntries(names.map((name, at) => [name, values[at]]));
  return named as ByCovariate<C, T>;
}

/** One question to a worker of its own, which ends with the answer. All columns are handed over, not copied again. */
async function ask<M extends Method<Held["lifetimes"]>>(
  method: M,
  rows: Rows,
  given: Given<Held["lifetimes"][M]>,
  signal: AbortSignal | undefined,
): Promise<Answer<Held["lifetimes"][M]>> {
  const session = new Session(method);
  try {
    await session.ask("tasks", "make", ["lifetimes", rows], { signal }, memoryOf(rows));
    return await session.ask("lifetimes", method, given, { signal }, memoryOf(given as unknown[]));
  } finally {
    session.close();
  }
}

/** The memory of the columns of a list. */
function memoryOf(list: readonly unknown[]): ArrayBuffer[] {
  return list.flatMap((column) => (ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : []));
}
