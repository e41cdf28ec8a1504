// NPS by segment, by promoters and detractors, by account, and its drivers.

import { type AnswerCounts, groupsOf } from "./answers.js";
import { type CountedSegment, compareCounted, scoresOfCounted } from "./counted-segments.js";
import { LoyaltyError } from "./error.js";
import { fields, items, numbers, only } from "./numbers.js";
import { call } from "./planning.js";
import type {
  AccountNps,
  AccountOptions,
  Driver,
  Groups,
  LoyaltyLevel,
  NpsOptions,
  SegmentOptions,
  SegmentPair,
  SegmentScores,
  Upgrade,
} from "./wasm/types.js";

/** A named group of customers with its answers from 0 to 10: one by one, counted by answer, or counted by group. */
export type NamedSegment = { name: string } & ({ scores: ArrayLike<number> } | AnswerCounts | Groups);

const counted = (segments: readonly NamedSegment[]): CountedSegment[] =>
  items("segments", segments)
    .map((segment) => fields("segments", segment))
    .map(({ name, ...answers }, at) => ({
      name,
      ...groupsOf("scores" in answers ? only(`segments[${at}]`, answers, ["scores"]).scores : answers),
    }));

/**
 * Pairwise segment tests of NPS: (1, 2), (1, 3), … (2, 3), …; difference = b − a by adjusted Wald.
 *
 * `adjustedP` is by default Holm's (1979), so that all conclusions hold together; `adjust: "none"` switches it off. Do not
 * rank by scores alone, and do not read overlapping intervals as "no difference".
 *
 * @throws LoyaltyError as `nps`
 */
export function compareSegments(segments: readonly NamedSegment[], options: SegmentOptions = {}): SegmentPair[] {
  return compareCounted(counted(segments), options);
}

/**
 * NPS over segments in two ways that are often confused: all answers pooled, and the mean of the segments' scores. State
 * which you report.
 *
 * @throws LoyaltyError as `nps`
 */
export function segmentScores(segments: readonly NamedSegment[], options: NpsOptions = {}): SegmentScores {
  return scoresOfCounted(counted(segments), options);
}

/** The numbers of a column; null and undefined are no answer. */
function answered(name: string, column: ArrayLike<number | null | undefined>): Float64Array {
  return numbers(
    name,
    items(name, column).map((value) => value ?? Number.NaN),
  );
}

/** The categories of a column as numbers from 0. */
function coded(column: ArrayLike<unknown>): Float64Array {
  const codes = new Map<unknown, number>();
  return Float64Array.from(column, (value) => {
    if (value === null || value === undefined || value === "") return Number.NaN;
    const code = codes.get(value) ?? codes.size;
    codes.set(value, code);
    return code;
  });
}

/**
 * Driver analysis of a 0–10 score: importance, performance, gap and quadrant of each rating, in the order given.
 *
 * importance = Spearman's ρ with the score; performance = mean rating; gap = NPS of those who rated at or above the median
 * minus NPS of those below. Quadrants are cut at the mean of each axis. A column of texts holds categories: its gap is the
 * best category's NPS minus the worst's, without ρ. A null is no answer, and `n` is the number of pairs.
 *
 * @throws LoyaltyError `wrong-length`, `score-outside-scale`, `fractional-score`, `not-a-number`
 */
export function drivers(
  outcome: ArrayLike<number | null>,
  ratings: Readonly<Record<string, ArrayLike<number | null> | ArrayLike<string | null>>>,
): Driver[] {
  const scores = answered("outcome", outcome);
  const columns = Object.entries(fields("ratings", ratings)).map(([name, given]) => {
    const column: unknown[] = items<unknown>(name, given);
    if (column.length !== scores.length) {
      throw new LoyaltyError({ code: "wrong-length", params: { name, expected: scores.length, found: column.length } });
    }
    const categorical = column.some((value) => typeof value === "string");
    return { name, categorical, values: categorical ? coded(column) : answered(name, column as number[]) };
  });
  const names = columns.map(({ name }) => name);
  const categorical = Uint8Array.from(columns, (column) => Number(column.categorical));
  const all = new Float64Array(scores.length * columns.length);
  for (const [at, { values }] of columns.entries()) all.set(values, at * scores.length);
  return call((core) => core.drivers(scores, names, categorical, all));
}

/**
 * Promoters, passives and detractors: size, share and, if revenue is given, revenue.
 *
 * @param revenue what each customer pays, in the order of the scores
 * @throws LoyaltyError `wrong-length`, `score-outside-scale`, `fractional-score`, `not-a-number`
 */
export function loyaltyLevels(scores: ArrayLike<number>, revenue?: ArrayLike<number>): LoyaltyLevel[] {
  const list = numbers("scores", scores);
  const paid = revenue === undefined ? undefined : numbers("revenue", revenue);
  return call((core) => core.loyaltyLevels(list, paid));
}

/**
 * Value of moving customers up a level: customers × conversion × (to − from).
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example upgradeValue({ customers: 300, from: 700, to: 1200, conversion: 0.1 }).value // 15000
 */
export function upgradeValue(upgrade: Upgrade): { value: number } {
  return { value: call((core) => core.upgradeValue(upgrade)) };
}

/** What one contact of a customer answered. */
export interface ContactAnswer {
  /** The customer that the contact belongs to. */
  account: string | number;
  /** The answer, 0–10. */
  score: number;
  /** What the account pays; needed when the unit is "revenue". */
  revenue?: number;
}

/**
 * NPS by account, when several contacts of one customer answer: by respondent, by account (one vote each, the mean of its
 * contacts'), or weighted by the account's revenue. The unit is required, and repeated in the result.
 *
 * The interval treats the contacts of an account as one cluster (Cochran 1977, eq. 9A.9).
 *
 * @throws LoyaltyError `missing-input`, `revenue-differs`, `score-outside-scale`, `fractional-score`, `not-a-number`
 */
export function npsByAccount(answers: readonly ContactAnswer[], options: AccountOptions): AccountNps {
  const codes = new Map<string | number, number>();
  const contacts = items("answers", answers).map((answer, at) =>
    only(`answers[${at}]`, answer, ["account", "score", "revenue"]),
  );
  const accounts = Uint32Array.from(contacts, ({ account }) => {
    const code = codes.get(account) ?? codes.size;
    codes.set(account, code);
    return code;
  });
  const scores = numbers(
    "scores",
    contacts.map(({ score }) => score),
  );
  const known = contacts.some(({ revenue }) => revenue !== undefined);
  const revenue = known
    ? numbers(
        "revenue",
        contacts.map(({ revenue }) => revenue as number),
      )
    : undefined;
  return call((core) => core.npsByAccount(accounts, scores, revenue, options));
}
