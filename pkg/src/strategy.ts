// Strategy: loyalty matrix, customer binding, goals, what-if simulators and scorecards.

import { invalid, LoyaltyError } from "./error.js";
import { fields, items, number, numbers, only, word } from "./numbers.js";
import { call } from "./planning.js";
import type {
  AssumedFigure,
  BindingShares,
  Bindings,
  Chain,
  Goal,
  GoalInput,
  LoyaltyKind,
  LoyaltyMatrix,
  Offers,
  ProfitLift,
  RetentionChange,
  ScoreCell,
  ScorecardFigure,
  ScorecardSeries,
  ScoreRow,
} from "./wasm/types.js";

/** A customer on both axes of loyalty. A null, undefined or absent axis is unknown. */
export interface CustomerAxes {
  /** What the customer does: orders, for example. */
  behaviour?: number | null | undefined;
  /** What the customer says: an answer from 0 to 10, for example. */
  attitude?: number | null | undefined;
}

/** The cut-off of each axis, itself included. Both are required: the choice is yours. */
export interface MatrixOptions {
  behaviourCutoff: number;
  attitudeCutoff: number;
}

function axis(name: keyof CustomerAxes, customers: readonly CustomerAxes[]): Float64Array {
  return Float64Array.from(customers, (customer, at) => {
    const value: unknown = only(`customers[${at}]`, customer, ["behaviour", "attitude"])[name];
    if (value === null || value === undefined) return Number.NaN;
    if (typeof value === "number" && !Number.isNaN(value)) return value;
    const found = typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : String(value);
    throw new LoyaltyError({ code: "not-a-number", params: { name, value: found, position: at + 1 } });
  });
}

/**
 * Loyalty matrix: who is loyal in what they do, what they say, both or neither (Dick & Basu 1994).
 *
 * At or above both cut-offs "true"; the attitude's only "latent"; the behaviour's only "spurious"; neither "none". With
 * an axis missing "unclassified": one is never derived from the other.
 *
 * @throws LoyaltyError `not-a-number`, `missing-input`, `invalid-input`
 * @example
 * loyaltyMatrix([{ behaviour: 6, attitude: 5 }], { behaviourCutoff: 3, attitudeCutoff: 9 }).classes // ["spurious"]
 */
export function loyaltyMatrix(customers: ArrayLike<CustomerAxes>, options: MatrixOptions): LoyaltyMatrix {
  const list = items("customers", customers);
  const [behaviour, attitude] = [axis("behaviour", list), axis("attitude", list)];
  const { behaviourCutoff, attitudeCutoff } = only("options", options, ["behaviourCutoff", "attitudeCutoff"]);
  const cutoffs = [number("behaviourCutoff", behaviourCutoff), number("attitudeCutoff", attitudeCutoff)] as const;
  return call((core) => core.loyaltyMatrix(behaviour, attitude, ...cutoffs));
}

/**
 * Customer binding: the share of each kind of tie (Meffert & Backhaus 1994; Bliemel & Eggert 1998), as fractions.
 *
 * Each number of customers divided by their sum; `voluntary` is the emotional share. With no customers: nulls, with a
 * `reason`.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example
 * bindingShares({ situational: 10, technical: 15, contractual: 25, economic: 20, emotional: 30 }).voluntary // 0.3
 */
export function bindingShares(bindings: Bindings): BindingShares {
  return call((core) => core.bindingShares(bindings));
}

/**
 * Chain of effects (Bruhn 2016): bought once, satisfied, loyal, bought again.
 *
 * `steps` are the fractions that go on from each count to the next, `overall` the last count of the first. A step that
 * nobody reached has a null behind it; with nobody at the start `overall` is null too, with a `reason`.
 *
 * @throws LoyaltyError `part-exceeds-whole`, `wrong-length`, `out-of-range`, `not-whole`, `not-a-number`, `invalid-input`
 * @example chainOfEffects([1_000, 700, 450, 300]).overall // 0.3
 */
export function chainOfEffects(counts: ArrayLike<number>): Chain {
  const list = numbers("counts", counts);
  return call((core) => core.chainOfEffects(list));
}

/** What customers expected and what they received, on one scale. */
export interface Expectation {
  expected: number;
  received: number;
}

/**
 * Expectation gap: received minus expected, in points of the scale; below 0, customers were disappointed (Oliver 1980).
 *
 * @throws LoyaltyError `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example expectationGap({ expected: 4.5, received: 4.2 }).gap // −0.3
 */
export function expectationGap(expectation: Expectation): { gap: number } {
  const { expected, received } = only("expectation", expectation, ["expected", "received"]);
  const both = [number("expected", expected), number("received", received)] as const;
  return { gap: call((core) => core.expectationGap(...both)) };
}

/**
 * Profit lift: the change in customer value from a change in retention, as a fraction (Gupta & Lehmann 2003).
 *
 * CLV(r₂)/CLV(r₁) − 1 with CLV(r) = m·r/(1 + d − r), the first payment next period. r₂ = retention + change in
 * "points", retention × (1 + change) if "relative". Retention and discount are per the same period. From a retention of
 * 0, and where the value has no limit, it is null with a `reason`.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example profitLift({ retention: 0.8, change: 0.05, unit: "points", discount: 0.1 }).value // 0.275
 */
export function profitLift(change: RetentionChange): ProfitLift {
  return call((core) => core.profitLift(change));
}

/** Acquisition cost, and its assumed multiple of the cost of retention. */
export interface AcquisitionCost {
  /** Customer acquisition cost (CAC). */
  cac: number;
  /** How many times as much as keeping a customer: your assumption. */
  multiple: number;
}

/**
 * Cost of keeping a customer, if winning one costs `multiple` times as much: cac/multiple, in the currency of `cac`.
 *
 * The multiples in circulation (5, 5 to 25, 16) are claims that nobody has verified; a warning says so.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example acquisitionOrRetention({ cac: 200, multiple: 5 }).value // 40
 */
export function acquisitionOrRetention(cost: AcquisitionCost): AssumedFigure {
  const { cac, multiple } = only("cost", cost, ["cac", "multiple"]);
  const both = [number("cac", cac), number("multiple", multiple)] as const;
  return call((core) => core.acquisitionOrRetention(...both));
}

/**
 * Profit from offers: contacts × probability × margin − contacts × cost, in their currency.
 *
 * The probabilities in circulation (60–70% for customers, 5–20% for prospects) are claims that nobody has verified; a
 * warning says so.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example sellingOdds({ contacts: 100, probability: 0.6, margin: 100, cost: 5 }).value // 5500
 */
export function sellingOdds(offers: Offers): AssumedFigure {
  return call((core) => core.sellingOdds(offers));
}

/** When a goal was set, when it is due, and today. */
export interface Times<T extends string | number> {
  start: T;
  end: T;
  today: T;
}

/** A dated goal. Its times are three days "yyyy-mm-dd", or three numbers in one unit of your choice. */
export type DatedGoal = Omit<GoalInput, keyof Times<number>> & (Times<string> | Times<number>);

const MONTHS_PER_YEAR = 12;
const DAYS_PER_YEAR = 365;

/** Three days as numbers, counted from the first; undefined for three numbers. */
function daysOf(times: DatedGoal): Times<number> | undefined {
  const { start, end, today } = times;
  if (typeof start === "string" && typeof end === "string" && typeof today === "string") {
    const first = call((core) => core.dayNumber("start", start));
    const since = (name: string, text: string) => call((core) => core.dayNumber(name, text)) - first;
    return { start: 0, end: since("end", end), today: since("today", today) };
  }
  for (const [name, value] of Object.entries({ start, end, today })) {
    if (typeof value !== "string") continue;
    throw invalid(name, { code: "mixed-times", params: {} });
  }
  return undefined;
}

/**
 * Goal: the target value, the pace still required, and whether you are on track.
 *
 * Target baseline + change in "points", baseline × (1 + change) if "relative"; pace (target − current)/time left;
 * progress (baseline − current)/(baseline − target); on track if progress ≥ elapsed share of the time.
 *
 * With days the pace is per month of 365/12 days, and errors count days from `start`; with numbers it is per their unit.
 * On the last day `requiredPace` is null with a `reason`; without `current`, progress is null.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example
 * goal({ baseline: 0.05, change: -0.1, unit: "relative", current: 0.048, start: 0, end: 12, today: 6 }) // progress 0.4
 */
export function goal(input: DatedGoal): Goal {
  const days = daysOf(fields("input", input));
  if (!days) return call((core) => core.goal(input as GoalInput));
  const result: Goal = call((core) => core.goal({ ...input, ...days }));
  if (result.requiredPace === null) return result;
  return { ...result, requiredPace: (result.requiredPace * DAYS_PER_YEAR) / MONTHS_PER_YEAR };
}

/** A figure of a scorecard: a value, a share whose change can be tested, or null for not known. */
export type ScorecardValue = number | { numerator: number; denominator: number } | null;

/** The figures of one period. */
export interface ScorecardPeriod {
  /** Its name, as in "2026 Q1". */
  period: string;
  /** The figures by name. */
  figures: Record<string, ScorecardValue>;
}

/** Options of a scorecard by figure; those of unknown figures are not used. */
export interface ScorecardOptions {
  /** Which kind of loyalty each one measures; default: not stated. */
  loyalty?: Record<string, LoyaltyKind>;
  /** Your own benchmark of each, in its unit; default: none. */
  benchmarks?: Record<string, number>;
}

/** A figure in each period, the earliest first. */
export interface ScorecardRow extends Omit<ScoreRow, "periods"> {
  periods: (ScoreCell & { period: string })[];
}

function scorecardFigure(metric: string, value: ScorecardValue | undefined): ScorecardFigure {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object") return { value: number(metric, value) };
  return {
    numerator: number(`${metric}.numerator`, value.numerator),
    denominator: number(`${metric}.denominator`, value.denominator),
  };
}

/**
 * Scorecard: figures over periods, each with its change from the period before and its distance from your own benchmark.
 *
 * change = value − value before. Shares have Wilson's interval, and if they are counts their change has Newcombe's and
 * a two-sided p-value, as in `compareRates`, at 95%. A figure that a period lacks is null there.
 *
 * @param periods the earliest first
 * @returns a row for each figure, in the order in which they first appear
 * @throws LoyaltyError `part-exceeds-whole`, `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`
 * @example
 * scorecard([
 *   { period: "2025", figures: { retention: { numerator: 80, denominator: 100 } } },
 *   { period: "2026", figures: { retention: { numerator: 90, denominator: 100 } } },
 * ])[0]?.periods[1]?.change // 0.1
 */
export function scorecard(periods: ArrayLike<ScorecardPeriod>, options: ScorecardOptions = {}): ScorecardRow[] {
  const list = items("periods", periods);
  // Maps, because a figure may be called `__proto__`.
  const figures = new Map<string, ScorecardFigure[]>();
  const names = list.map((entry, at) => {
    const { period, figures: found } = only(`periods[${at}]`, entry, ["period", "figures"]);
    word(`periods[${at}].period`, period);
    for (const [metric, value] of Object.entries(fields(`periods[${at}].figures`, found))) {
      const row = figures.get(metric) ?? list.map(() => ({}));
      row[at] = scorecardFigure(metric, value);
      figures.set(metric, row);
    }
    return period;
  });
  const { loyalty = {}, benchmarks = {} } = only("options", options, ["loyalty", "benchmarks"]);
  const kinds = new Map(Object.entries(fields("loyalty", loyalty)));
  const own = new Map(Object.entries(fields("benchmarks", benchmarks)));
  const series: ScorecardSeries[] = Array.from(figures, ([metric, row]) => {
    const [kind, benchmark] = [kinds.get(metric), own.get(metric)];
    return {
      metric,
      figures: row,
      ...(kind === undefined ? {} : { loyalty: kind }),
      ...(benchmark === undefined ? {} : { benchmark }),
    };
  });
  const rows: ScoreRow[] = call((core) => core.scorecard({ series }));
  return rows.map((row) => ({
    ...row,
    periods: row.periods.map((cell, at) => ({ period: names[at] ?? "", ...cell })),
  }));
}
