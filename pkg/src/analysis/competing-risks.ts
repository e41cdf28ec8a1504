// Competing risks: for which cause are customers lost, when several compete? Columns in, columns out, in a worker of its own.

import { LoyaltyError } from "../error.js";
import { fields, items, number, only, ownNumbers, refuse } from "../numbers.js";
import type { FineGray, GrayTest, IncidenceCurves, IncidenceOptions } from "../wasm/types.js";
import { askOnce, made, Session } from "./session.js";
import { byCovariate, type CovariateColumns, type CovariateEffects, modelOf, pack } from "./survival.js";

/** Options of cumulative incidence. */
export interface CumulativeIncidenceOptions<G extends string | number = string | number> extends IncidenceOptions {
  /** From when on a customer was under observation (left truncation); default: from the beginning. */
  entry?: ArrayLike<number>;
  /** The group of each customer, by name or number; at most 100 groups. Default: no groups. */
  groups?: ArrayLike<G>;
  /** Aborting it stops the work at once; the call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** The curves of one group, by the causes of all. */
export interface GroupIncidence<G extends string | number = string | number> extends IncidenceCurves {
  /** The group. */
  group: G;
}

/** The cumulative incidence of each cause. */
export interface IncidenceByCause<C = string | number> extends IncidenceCurves {
  /** The causes, in the order of all lists of one entry per cause: numbers in ascending order, then names alphabetically. */
  causes: C[];
  /** The same for each group, in the same order; null unless asked for. */
  groups: GroupIncidence[] | null;
}

/** Options of Gray's test. */
export interface GrayOptions<C extends string | number = string | number> {
  /** The cause to test. */
  cause: C;
  /** Not supported: `entry-not-supported`. */
  entry?: ArrayLike<number>;
  /** Aborting it stops the work at once; the call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** Gray's test with its groups. */
export interface GrayGroupsTest<G extends string | number = string | number> extends GrayTest {
  /** The groups, in the order of `scores`: numbers in ascending order, then names alphabetically. */
  groups: G[];
}

/** Options of Fine & Gray regression. */
export interface FineGrayOptions<C extends string | number = string | number> extends GrayOptions<C> {
  /** The confidence level of the intervals; default 0.95. */
  level?: number;
}

/** A fitted model of one cause; `hazardRatios` are of subdistribution hazards. Null with a `reason` if nothing could be fitted. */
export interface FineGrayModel<C> extends CovariateEffects<C>, Omit<FineGray, "effects"> {}

/**
 * Cumulative incidence of each cause: the share of customers lost for it by each time, in the presence of the other causes (Aalen &
 * Johansen 1978).
 *
 * Fⱼ(t) = Σ S(tᵢ₋)·dⱼᵢ/nᵢ, and Σ Fⱼ + S = 1; standard errors by the delta method, band of ln(−ln F). `times` reads the curves at times
 * of your own, null past the last duration. 1 − Kaplan–Meier for each cause shows what would happen if the other causes did not exist;
 * together they exceed the share lost.
 *
 * @param durations above 0
 * @param causes 0 (or "") for a customer who was still there, else the cause by number or name; at most 100 causes
 * @throws LoyaltyError `wrong-length`, `out-of-range` (a duration, a level), `not-whole` (a cause), `not-a-number`, `late-entry`
 * @example (await cumulativeIncidence([2, 4, 6, 8], ["price", "moved", 0, 0])).incidence // [[0.25, 0.25], [0, 0.25]]: moved, price
 */
export async function cumulativeIncidence<C extends string | number, G extends string | number>(
  durations: ArrayLike<number>,
  causes: ArrayLike<C>,
  options: CumulativeIncidenceOptions<G> = {},
): Promise<IncidenceByCause<C> & { groups: GroupIncidence<G>[] | null }> {
  const { entry, groups, signal, ...rest } = fields("options", options);
  const { session, names } = risksOf("cumulativeIncidence", durations, causes, entry);
  try {
    const all = await session.ask("risks", "incidence", [rest], { signal });
    if (!groups) return { causes: names, ...all, groups: null };
    const of = numbered("groups", items("groups", groups));
    const parts = await session.ask("risks", "incidenceByGroup", [of.numbers, rest], { signal });
    return { causes: names, ...all, groups: parts.map((part, at) => ({ group: of.names[at] as G, ...part })) };
  } finally {
    session.close();
  }
}

/**
 * Gray's test: do groups of customers differ in the cumulative incidence of a cause? (Gray 1988, ρ = 0)
 *
 * The statistic is chi-square with one degree of freedom less than groups; a score above 0 says that more of a group were lost for the
 * cause than expected at the rate of all. One group, or nobody lost for the cause: `statistic` and `p` are null with a `reason`.
 *
 * @param options `cause` is required
 * @throws LoyaltyError as {@link cumulativeIncidence}; `entry-not-supported`, `missing-input` without a cause
 */
export async function grayTest<C extends string | number, G extends string | number>(
  durations: ArrayLike<number>,
  causes: ArrayLike<C>,
  groups: ArrayLike<G>,
  options: GrayOptions<C>,
): Promise<GrayGroupsTest<G>> {
  const { cause, entry, signal } = only("options", options, ["cause", "entry", "signal"]);
  const risks = risksOf("grayTest", durations, causes, entry);
  const of = numbered("groups", items("groups", groups));
  const given: [Uint32Array, number] = [of.numbers, placeOf(cause, risks.names)];
  return { ...(await askOnce(risks.session, "risks", "grayTest", given, { signal })), groups: of.names };
}

/**
 * Fine & Gray regression: how do covariates change the share of customers lost for a cause? (Fine & Gray 1999)
 *
 * 1 − F(t|x) = (1 − F₀(t))^exp(βx): Cox's likelihood with Breslow's ties, in which those lost for other causes stay at risk, weighted for
 * censoring; robust standard errors. If no coefficients are best (collinear covariates, covariates that separate those lost perfectly, or
 * nobody lost for the cause), `converged` is false and `reason` says why. Fewer than ten lost per covariate: a warning.
 *
 * @param covariates columns by name, whose results then have these names; or a list of columns
 * @param options `cause` is required
 * @throws LoyaltyError as {@link grayTest}; `missing-input` for no covariate
 */
export async function fineGray<C extends string | number, const X extends CovariateColumns>(
  durations: ArrayLike<number>,
  causes: ArrayLike<C>,
  covariates: X,
  options: FineGrayOptions<C>,
): Promise<FineGrayModel<X>> {
  const { cause, level = 0.95, entry, signal } = only("options", options, ["cause", "level", "entry", "signal"]);
  const risks = risksOf("fineGray", durations, causes, entry);
  const { names, values } = pack(covariates, durations.length);
  const given: [string[], Float64Array, number, number] = [
    names,
    values,
    placeOf(cause, risks.names),
    number("level", level),
  ];
  const model = await askOnce(risks.session, "risks", "fineGray", given, { signal });
  return modelOf<X, FineGray>(model, (values) => byCovariate(covariates, names, values));
}

/** A worker that first takes who stayed how long, and which cause ended it, by its place. */
export const risksSession = (
  name: string,
  durations: Float64Array,
  causes: Uint32Array,
  entry: Float64Array | null,
  inDays: boolean,
) => new Session(name, made("risks", durations, causes, entry, inDays), "risks");

/** The same of the caller's columns, with the names of the causes. */
function risksOf<C extends string | number>(
  name: string,
  durations: ArrayLike<number>,
  causes: ArrayLike<C>,
  entry: ArrayLike<number> | undefined,
) {
  const { numbers, names } = numbered("causes", items("causes", causes), isStillThere);
  const late = entry ? ownNumbers("entry", entry) : null;
  return { session: risksSession(name, ownNumbers("durations", durations), numbers, late, false), names };
}

const isStillThere = (cause: string | number) => cause === 0 || cause === "" || cause === "0";

/** The place of a cause, counted from 1; one that nobody was lost for comes after the others. */
function placeOf<C extends string | number>(cause: C, names: readonly C[]): number {
  if (cause === undefined) throw new LoyaltyError({ code: "missing-input", params: { name: "cause" } });
  checked("cause", cause);
  if (isStillThere(cause)) refuse("cause", "text-or-number", cause);
  const at = names.indexOf(cause);
  return at < 0 ? names.length + 1 : at + 1;
}

/** A name, or a whole number from 0 up. */
function checked(name: string, value: string | number): void {
  if (typeof value === "string") return;
  if (typeof value !== "number" || Number.isNaN(value)) refuse(name, "text-or-number", value);
  if (value < 0 || value === Number.POSITIVE_INFINITY) {
    throw new LoyaltyError({ code: "out-of-range", params: { name, value, low: 0, high: null } });
  }
  if (!Number.isInteger(value)) throw new LoyaltyError({ code: "not-whole", params: { name, value } });
}

/** Names by their places in order, counted from 0; or from 1 where 0 is none of them. */
function numbered<N extends string | number>(list: string, all: N[], isNone?: (one: N) => boolean) {
  all.forEach((one, at) => {
    if (isNone) checked(`${list}[${at}]`, one);
    else if (typeof one !== "string" && !Number.isFinite(one)) refuse(`${list}[${at}]`, "text-or-number", one);
  });
  const names = [...new Set(all)].filter((one) => !isNone?.(one)).sort(inOrder);
  const places = new Map(names.map((name, at) => [name, isNone ? at + 1 : at]));
  return { numbers: Uint32Array.from(all, (one) => places.get(one) ?? 0), names };
}

/** Numbers rising, then names by alphabet. */
function inOrder(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : 1;
}
