// RFM: recency, frequency and monetary value as scores, and the segments they make.

import { invalid, LoyaltyError } from "../error.js";
import { fields, items, numbers, only } from "../numbers.js";
import type { RfmOptions as CoreOptions, RfmCutoffs, RfmMap, RfmSummary } from "../wasm/types.js";
import { askOnce, type RunOptions, Session } from "./session.js";

/** Options of RFM scoring and segments. */
export interface RfmOptions {
  /** The as-of day, to look back from, `yyyy-mm-dd`; default: the last day in the file. */
  asOf?: string;
  /** Quantiles keep equal values together; `ntile` makes groups of equal size; or cut-offs of your own. */
  method?: "quantile" | "ntile" | { cuts: RfmCutoffs };
  /** The highest score, 3 to 5; default 5. */
  bins?: number;
  /** Eleven segments of all three scores, or ten of recency and frequency; default: eleven. */
  map?: RfmMap;
}

/** A customer, with either the day of the last order or the days since. */
export interface RfmCustomer {
  /** The customer's name or number, repeated in the result; breaks ties for `ntile`. */
  customer?: string | number;
  /** The day of the last order, `yyyy-mm-dd`; needs `asOf`. */
  lastOrder?: string;
  /** Days since the last order. */
  recency?: number;
  /** Orders. */
  frequency: number;
  /** Revenue after refunds. */
  monetary: number;
}

const FIELDS = ["customer", "lastOrder", "recency", "frequency", "monetary"];

/** A customer with scores and a segment. */
export interface ScoredCustomer {
  customer: string | number | null;
  /** Days since the last order. */
  recency: number;
  frequency: number;
  monetary: number;
  /** The scores, 1 and up; more is better. */
  r: number;
  f: number;
  m: number;
  /** The three scores in one: "543". */
  code: string;
  segment: string;
}

/** Scores and segments of customers. */
export interface Rfm extends RfmSummary {
  customers: ScoredCustomer[];
}

/** The options as the core has them: own cut-offs stand beside the method. */
export function toCore({ method, ...options }: RfmOptions): CoreOptions {
  if (typeof method !== "object" || method === null) return { ...options, ...(method !== undefined && { method }) };
  return { ...options, method: "cuts", cuts: method.cuts };
}

/**
 * RFM: scores customers by how recently, how often and for how much they bought, and puts each into a segment.
 *
 * Quantile edges are type 7, equal values share a score, and a score is 1 plus the number of edges below the value;
 * for recency, fewer days score higher. `ntile` is SQL's: larger groups first, ties by `customer`.
 *
 * Throws `LoyaltyError`: `invalid-input`, `out-of-range`, `not-whole`, `not-a-number`, `missing-input`.
 */
export async function rfm(customers: ArrayLike<RfmCustomer>, given: RfmOptions & RunOptions = {}): Promise<Rfm> {
  const { signal, onProgress, ...options } = fields("options", given);
  const list = items("customers", customers).map((customer, at) => only(`customers[${at}]`, customer, FIELDS));
  const { asOf, ...rest } = options;
  const now = asOf === undefined ? undefined : dayNumber("asOf", asOf);
  const values = {
    recency: numbers(
      "recency",
      list.map(({ recency, lastOrder }, at) => recency ?? daysBack(lastOrder, now, at)),
    ),
    frequency: numbers(
      "frequency",
      list.map(({ frequency }) => frequency),
    ),
    monetary: numbers(
      "monetary",
      list.map(({ monetary }) => monetary),
    ),
    ties: ranks(list.map(({ customer }, at) => customer ?? at)),
  };
  const columns = [values.recency, values.frequency, values.monetary, values.ties] as const;
  const run = { signal, onProgress };
  const found = await askOnce(new Session("rfm"), "analysis", "rfmOf", [...columns, toCore(rest)], run);
  const { recency, frequency, monetary, code, segment } = found.customers;
  const scored = list.map(({ customer = null }, at): ScoredCustomer => {
    const scores = String(code[at]);
    const [r, f, m] = [...scores].map(Number) as [number, number, number];
    const name = found.segments[segment[at] as number]?.name as string;
    const own = { recency: recency[at], frequency: frequency[at], monetary: monetary[at] };
    return { customer, ...(own as Record<keyof typeof own, number>), r, f, m, code: scores, segment: name };
  });
  return { ...found, customers: scored };
}

function daysBack(lastOrder: string | undefined, now: number | undefined, at: number): number {
  const name = `customers[${at}].recency`;
  if (lastOrder === undefined) throw new LoyaltyError({ code: "missing-input", params: { name } });
  if (now === undefined) throw new LoyaltyError({ code: "missing-input", params: { name: "asOf" } });
  return now - dayNumber(`customers[${at}].lastOrder`, lastOrder);
}

/** Days since 1 January 1970. */
function dayNumber(name: string, day: string): number {
  const written = /^\d{4}-\d{2}-\d{2}$/.test(day);
  const time = written ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Some hosts take 30 February for the first days of March.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return time / 86_400_000;
  throw invalid(name, { code: "not-a-day", params: { value: String(day) } });
}

/** The place of each name among all: numbers by size where there is nothing else, else texts by their letters. */
function ranks(names: readonly (string | number)[]): Uint32Array {
  const numeric = names.every((name) => typeof name === "number");
  const texts = names.map(String);
  const before = (a: number, b: number) => (numeric ? Number(names[a]) - Number(names[b]) : byLetters(texts, a, b));
  const order = names.map((_, at) => at).sort((a, b) => before(a, b) || a - b);
  const places = new Uint32Array(names.length);
  order.forEach((at, place) => {
    places[at] = place;
  });
  return places;
}

function byLetters(texts: readonly string[], a: number, b: number): number {
  const [first = "", second = ""] = [texts[a], texts[b]];
  return first < second ? -1 : Number(first > second);
}
