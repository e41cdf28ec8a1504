// Loyalty programmes: points, tiers, referrals, liability, ROI and lift.

import { invalid, LoyaltyError } from "./error.js";
import { fields, finite, items, number, numbers, only, word } from "./numbers.js";
import { call } from "./planning.js";
import type {
  Cashback,
  CashbackPlan,
  DeferredRevenueInput as CoreDeferredRevenueInput,
  TierMigration as CoreTierMigration,
  DeferredRevenue,
  Ledger,
  LedgerEvent,
  LedgerInput,
  Liability,
  Lift,
  Milestone,
  Outstanding,
  PartnerSale,
  PointsPlan,
  ProgrammeInput,
  ProgrammeRoi,
  Referral,
  ReferralInput,
} from "./wasm/types.js";

/**
 * Cost of points as a share of members' spend: earn × face value × redemption × unit cost, a fraction.
 *
 * `earn` is points per unit of money, `faceValue` money per point; `redemption` and `unitCost` are fractions.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example pointsCost({ earn: 1, faceValue: 0.01, redemption: 0.8, unitCost: 0.6 }).shareOfSpend // 0.0048
 */
export function pointsCost(plan: PointsPlan): { shareOfSpend: number } {
  return { shareOfSpend: call((core) => core.pointsCost(plan)) };
}

/**
 * Cost of cashback as a share of spend, and the break-even lift in spend; both are fractions.
 *
 * cost c = rate × utilisation (default 1); break-even lift c/(gross margin − c), relative to the spend before.
 * If the cost is the whole margin or more, the lift is null with the reason `costs-all-margin`.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example cashback({ rate: 0.03, utilisation: 0.9, grossMargin: 0.4 }) // { cost: 0.027, breakEvenLift: 0.0724 }
 */
export function cashback(plan: CashbackPlan): Cashback {
  return call((core) => core.cashback(plan));
}

/** The thresholds of tiers. */
export interface TierOptions {
  /** The lowest value of each tier above the first, rising, in the unit of the values. Required. */
  thresholds: ArrayLike<number>;
}

/**
 * Tier of each value: the number of thresholds reached. 0 is below the first; exactly reaching a threshold counts.
 *
 * @throws LoyaltyError `not-increasing`, `not-a-number`, `invalid-input`
 * @example assignTiers([100, 500, 2_000], { thresholds: [500, 1_500] }) // [{ tier: 0 }, { tier: 1 }, { tier: 2 }]
 */
export function assignTiers(values: ArrayLike<number>, options: TierOptions): { tier: number }[] {
  const list = numbers("values", values);
  const thresholds = numbers("thresholds", only("options", options, ["thresholds"]).thresholds);
  return Array.from(
    call((core) => core.assignTiers(list, thresholds)),
    (tier) => ({ tier }),
  );
}

/** Moves between tiers in a period. */
export interface TierMoves {
  /** The tiers' names, the lowest first; only to have them in the result. */
  tiers?: ArrayLike<string>;
  /** For each tier, the lowest first, how many went to each tier and, in the last column, left. */
  counts: ArrayLike<ArrayLike<number>>;
}

/** How customers moved between tiers. */
export interface TierMigration extends CoreTierMigration {
  /** The tiers' names, if they were given. */
  tiers?: string[];
}

/**
 * Tier migration: members who moved up, down and out, as fractions of all in a tier at the start.
 *
 * `probabilities` are each row divided by its sum; `next` are the customers in each tier at the end, column sums;
 * `projected` is a further period with the same probabilities. Nobody at the start: nulls, with a `reason`.
 *
 * @throws LoyaltyError `wrong-length`, `out-of-range`, `not-whole`, `not-a-number`, `invalid-input`
 * @example tierMigration({ counts: [[850, 120, 10, 20], [60, 200, 30, 10], [0, 20, 75, 5]] }).next // [910, 340, 115]
 */
export function tierMigration(moves: TierMoves): TierMigration {
  const { tiers } = only("moves", moves, ["tiers", "counts"]);
  const counts = items("counts", moves.counts).map((row) => Array.from(numbers("counts", row)));
  const result: CoreTierMigration = call((core) => core.tierMigration({ counts }));
  if (tiers === undefined) return result;
  const names = items("tiers", tiers).map((tier) => word("tiers", tier));
  if (names.length === counts.length) return { tiers: names, ...result };
  throw new LoyaltyError({
    code: "wrong-length",
    params: { name: "tiers", expected: counts.length, found: names.length },
  });
}

/**
 * Referral programme: the cost of a referred customer, and whether the programme spreads by itself (k).
 *
 * Cost (referrals × reward + fixed cost)/referrals; k = invites × conversion; total base/(1 − k), including the first
 * customers. Without referrals the cost is null; with k of 1 or more the total is null; each with a `reason`.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example referralProgramme({ referrals: 40, reward: 20, fixedCost: 400 }).costPerReferral // 30
 */
export function referralProgramme(input: ReferralInput): Referral {
  return call((core) => core.referralProgramme(input));
}

/**
 * Cost of a milestone, in the currency of the reward: members × completion × reward.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example milestoneCost({ members: 1_000, completion: 0.35, reward: 4 }).value // 1400
 */
export function milestoneCost(milestone: Milestone): { value: number } {
  return { value: call((core) => core.milestoneCost(milestone)) };
}

/**
 * Profit from selling points to a partner: points × (sale price − cost × (1 − breakage)).
 *
 * Price and cost are per point, in one currency; breakage is the fraction of points never redeemed.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example partnership({ points: 100_000, salePrice: 0.012, cost: 0.007, breakage: 0.2 }).value // 640
 */
export function partnership(sale: PartnerSale): { value: number } {
  return { value: call((core) => core.partnership(sale)) };
}

/**
 * Points liability, what is owed for points outstanding: points × (1 − breakage) × cost per point, and the same at face value if given.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example pointsLiability({ points: 1_000_000, breakage: 0.2, costPerPoint: 0.007 }).value // 5600
 */
export function pointsLiability(outstanding: Outstanding): Liability {
  return call((core) => core.pointsLiability(outstanding));
}

/** The as-of day of a ledger. */
export type LedgerOptions = Omit<LedgerInput, "events">;

/**
 * Points ledger: balance = earned − redeemed − expired. The oldest points are redeemed first.
 *
 * Days are "yyyy-mm-dd". Points can be spent until the day before they expire, which is not before they are earned; events after `asOf` are counted in
 * `later` and left out. Events come in any order; those of one day are taken in the order given.
 *
 * @throws LoyaltyError `overdrawn`, `ambiguous`, `out-of-range`, `not-a-number`, `missing-input`, `invalid-input`
 * @example pointsLedger([{ date: "2026-01-01", earn: 100 }], { asOf: "2026-12-31" }).balance // 100
 */
export function pointsLedger(events: ArrayLike<LedgerEvent>, options: LedgerOptions): Ledger {
  const input = { ...fields("options", options), events: items("events", events) };
  return call((core) => core.pointsLedger(input));
}

/** A sale with points, and how they were redeemed. */
export interface DeferredRevenueInput extends Omit<CoreDeferredRevenueInput, "redeemed" | "expectation"> {
  /** Total points redeemed by the end of each year. */
  redeemed: ArrayLike<number>;
  /**
   * The total redemption expected as of each year: fractions of the points, each 1 or less, or numbers of points, each
   * above 1; default `expectedRedemption`.
   */
  expectation?: ArrayLike<number>;
}

/** Each expectation as a fraction of the points. */
function shares(points: number, expectation: Float64Array): number[] {
  const expected = Array.from(expectation);
  const inPoints = expected.filter((value) => value > 1).length;
  if (inPoints === 0) return expected;
  if (inPoints < expected.length) {
    throw invalid("expectation", { code: "mixed-expectations", params: {} });
  }
  return expected.map((value) => {
    const share = value / points;
    // The next fraction up where rounding would make the expected points fewer than they are.
    return share * points < value ? share * (1 + Number.EPSILON) : share;
  });
}

/**
 * Deferred revenue: how a sale is split between goods and points, and when the points' part is recognised.
 *
 * Points' price P = points × point price (default 1) × expected redemption; deferred = sales × P/(sales + P). By
 * the end of a year, deferred × redeemed/expected points is recognised in total (cumulative catch-up). An illustration
 * modelled on IFRS 15, example 52; not accounting advice.
 *
 * @throws LoyaltyError `part-exceeds-whole`, `wrong-length`, `out-of-range`, `not-a-number`, `missing-input`,
 *   `invalid-input`
 * @example deferredRevenue({ sales: 100_000, points: 10_000, expectedRedemption: 0.95, redeemed: [4_500] }).deferred // 8676
 */
export function deferredRevenue(input: DeferredRevenueInput): DeferredRevenue {
  const { redeemed, expectation, ...sale } = fields("input", input);
  if (redeemed === undefined) throw new LoyaltyError({ code: "missing-input", params: { name: "redeemed" } });
  const years = Array.from(numbers("redeemed", redeemed));
  if (expectation === undefined) return call((core) => core.deferredRevenue({ ...sale, redeemed: years }));
  const seen = shares(finite("points", sale.points), numbers("expectation", expectation));
  return call((core) => core.deferredRevenue({ ...sale, redeemed: years, expectation: seen }));
}

/**
 * Programme ROI: the return on the additional profit; the cost is counted once.
 *
 * Profit = members × (spend with − spend without) × gross margin; ROI = (profit − cost)/cost, a fraction; break-even lift =
 * cost/(members × gross margin), revenue per member. A cost of 0: `roi` is null with a `reason`.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`, `invalid-input`, `too-large`
 * @example
 * programmeRoi({ members: 10_000, spendWith: 132, spendWithout: 120, grossMargin: 0.4, cost: 45_000 }).roi // 0.0667
 */
export function programmeRoi(input: ProgrammeInput): ProgrammeRoi {
  return call((core) => core.programmeRoi(input));
}

/** A group of customers by the mean and spread of what was measured on them. */
export interface SampleSummary {
  /** The mean. */
  mean: number;
  /** The standard deviation of single customers. */
  standardDeviation: number;
  /** How many customers. */
  n: number;
}

/** Members and others before and after: each customer's values, in the same order both times, or four means. */
export interface BeforeAndAfter<T extends ArrayLike<number> | number> {
  memberBefore: T;
  memberAfter: T;
  controlBefore: T;
  controlAfter: T;
}

/** A random hold-out. Each customer's value, a mean, or a summary. */
export interface HoldOut<T extends ArrayLike<number> | number | SampleSummary> {
  treated: T;
  control: T;
}

/** How members and others changed. Each customer's change, a mean change, or a summary of changes. */
export interface Changes<T extends ArrayLike<number> | number | SampleSummary> {
  treatedChange: T;
  controlChange: T;
}

/** Two groups to compare; all fields of one kind. */
export type LiftInput =
  | BeforeAndAfter<ArrayLike<number>>
  | BeforeAndAfter<number>
  | HoldOut<ArrayLike<number>>
  | HoldOut<number>
  | HoldOut<SampleSummary>
  | Changes<ArrayLike<number>>
  | Changes<number>
  | Changes<SampleSummary>;

/** Options of incremental lift. */
export interface LiftOptions {
  /** The confidence level of the interval; default 0.95. */
  level?: number;
}

type Given = { kind: "values"; list: Float64Array } | { kind: "mean"; mean: number } | Summarised;
type Summarised = { kind: "summary" } & SampleSummary;

function given(name: string, value: unknown): Given {
  if (value === undefined) throw new LoyaltyError({ code: "missing-input", params: { name } });
  if (typeof value === "number") return { kind: "mean", mean: finite(name, value) };
  if (typeof value === "object" && value !== null && "mean" in value) {
    const { mean, standardDeviation, n } = only(name, value as SampleSummary, ["mean", "standardDeviation", "n"]);
    return {
      kind: "summary",
      mean: number(`${name}.mean`, mean),
      standardDeviation: number(`${name}.standardDeviation`, standardDeviation),
      n: number(`${name}.n`, n),
    };
  }
  return { kind: "values", list: numbers(name, value as ArrayLike<number>) };
}

/** The fields of each design. */
const DESIGNS = [
  ["memberBefore", "memberAfter", "controlBefore", "controlAfter"],
  ["treated", "control"],
  ["treatedChange", "controlChange"],
] as const;

const mixed = (name: string) => invalid(name, { code: "mixed-groups", params: {} });

function liftOfPair(names: [string, string], values: [unknown, unknown], holdOut: boolean, level: number): Lift {
  const [treated, control] = [given(names[0], values[0]), given(names[1], values[1])];
  if (treated.kind === "values" && control.kind === "values") {
    if (holdOut) return call((core) => core.liftOfValues(treated.list, control.list, level));
    // A change is a value after that is compared with 0 before.
    const [nobody, others] = [new Float64Array(treated.list.length), new Float64Array(control.list.length)];
    return call((core) => core.liftOfChanges(nobody, treated.list, others, control.list, level));
  }
  if (treated.kind === "values" || control.kind === "values" || treated.kind !== control.kind) throw mixed(names[1]);
  return call((core) => core.liftOfSummaries(treated, control, holdOut, level));
}

function liftOfFour(groups: BeforeAndAfter<ArrayLike<number> | number>, level: number): Lift {
  const memberBefore = given("memberBefore", groups.memberBefore);
  const memberAfter = given("memberAfter", groups.memberAfter);
  const controlBefore = given("controlBefore", groups.controlBefore);
  const controlAfter = given("controlAfter", groups.controlAfter);
  const all = { memberBefore, memberAfter, controlBefore, controlAfter };
  for (const [name, { kind }] of Object.entries(all)) {
    if (kind === "summary") {
      throw invalid(name, { code: "unknown-spread", params: {} });
    }
    if (kind !== memberBefore.kind) throw mixed(name);
  }
  if (
    memberBefore.kind === "values" &&
    memberAfter.kind === "values" &&
    controlBefore.kind === "values" &&
    controlAfter.kind === "values"
  ) {
    const lists = [memberBefore.list, memberAfter.list, controlBefore.list, controlAfter.list] as const;
    return call((core) => core.liftOfChanges(...lists, level));
  }
  if (
    memberBefore.kind === "mean" &&
    memberAfter.kind === "mean" &&
    controlBefore.kind === "mean" &&
    controlAfter.kind === "mean"
  ) {
    // The mean of changes is the change of means; all else is the core's.
    const members = { mean: memberAfter.mean - memberBefore.mean };
    const others = { mean: controlAfter.mean - controlBefore.mean };
    return call((core) => core.liftOfSummaries(members, others, false, level));
  }
  throw mixed("memberBefore");
}

/**
 * Incremental lift of a programme, in the unit of the values.
 *
 * With a random hold-out, mean of treated − mean of control. Without one, the difference in differences: the mean change
 * of members − that of others, with the warning `self-selected`. The interval is lift ± z·√(s²_T/n_T + s²_C/n_C), of the
 * values or of each customer's change; from means alone there is none. An empty group gives null with a `reason`.
 *
 * @throws LoyaltyError `invalid-input` (groups given in different ways), `wrong-length`, `missing-input`,
 *   `not-a-number`, `not-whole`, `out-of-range`, `ambiguous`
 * @example
 * const changes = { mean: 22, standardDeviation: 40, n: 200 };
 * incrementalLift({ treatedChange: changes, controlChange: { mean: 12, standardDeviation: 36, n: 200 } })
 * // lift 10, interval 2.54 to 17.46
 */
export function incrementalLift(input: LiftInput, options: LiftOptions = {}): Lift {
  const groups: object = only("input", input, DESIGNS.flat());
  const level = number("level", only("options", options, ["level"]).level ?? 0.95);
  const designs = DESIGNS.map(([first]) => first).filter((name) => name in groups);
  const [first, second] = designs;
  if (first !== undefined && second !== undefined) {
    throw new LoyaltyError({ code: "ambiguous", params: { first, second } });
  }
  if ("treatedChange" in groups || "controlChange" in groups) {
    const { treatedChange, controlChange } = groups as Changes<number>;
    return liftOfPair(["treatedChange", "controlChange"], [treatedChange, controlChange], false, level);
  }
  if ("treated" in groups || "control" in groups) {
    const { treated, control } = groups as HoldOut<number>;
    return liftOfPair(["treated", "control"], [treated, control], true, level);
  }
  return liftOfFour(groups as BeforeAndAfter<number>, level);
}
