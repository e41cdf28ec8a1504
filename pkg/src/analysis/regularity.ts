// Regularity: do customers buy at regular intervals or in clumps, or is neither clear?

import { fields, items, number, numbers, only } from "../numbers.js";
import type { Regularity } from "../wasm/types.js";
import { askOnce, type RunOptions, Session } from "./session.js";

/** The gaps of all customers, in the order of the customers, and how many each has. */
interface Gaps {
  counts: Uint32Array;
  gaps: Float64Array;
}

/** How regular these gaps are, by a worker of its own. */
export function askRegularity({ counts, gaps }: Gaps, level: number, run: RunOptions): Promise<Regularity> {
  const session = new Session("regularity", undefined, "models");
  return askOnce(session, "models", "regularity", [counts, gaps, number("level", level)], run);
}

/**
 * Regularity: k, the shape of the gaps between purchases, from the gaps of each customer in their order, in any unit. At k = 1 customers
 * buy at random; above, at regular intervals; below, in clumps. From the last two gaps of each customer (Wheat & Morrison 1990) and, in
 * `conditional`, from all of them, by maximum likelihood given each customer's total. Customers with one gap say nothing.
 *
 * `pattern` is decided by the test of k = 1 at the level asked: `regular`, `clumped`, or `unclear` where k may be 1. With few customers it can
 * be `regular` although the interval reaches 1.
 *
 * `k` is null with a reason: `nobody-returned`, `nobody-returned-twice`, `all-gaps-equal`. Fewer than 30 customers with two gaps are a
 * warning.
 *
 * @param options `level` is that of the intervals and the tests, default 0.95
 * @throws LoyaltyError `out-of-range` (a gap below 2.2e-308: purchases of one day are one purchase; the level), `not-a-number`
 * @example (await regularity({ gaps: [[28, 30, 27], [14, 13], [7, 8, 7]] })).conditional.pattern
 */
export async function regularity(
  customers: { gaps: ArrayLike<ArrayLike<number>> },
  options: { level?: number; signal?: AbortSignal | undefined } = {},
): Promise<Regularity> {
  const { level = 0.95, signal } = only("options", options, ["level", "signal"]);
  const each = items("gaps", fields("customers", customers).gaps).map((list, at) => numbers(`gaps[${at}]`, list));
  const counts = Uint32Array.from(each, (list) => list.length);
  const gaps = new Float64Array(counts.reduce((sum, count) => sum + count, 0));
  let from = 0;
  for (const list of each) {
    gaps.set(list, from);
    from += list.length;
  }
  return askRegularity({ counts, gaps }, level, { signal });
}

/** How regular the orders are that a worker keeps. */
export async function regularityOfOrders(
  orders: Session,
  { asOf, level = 0.95, ...run }: { asOf: string | null; level?: number | undefined } & RunOptions,
): Promise<Regularity> {
  const seen = await orders.ask("orders", "customers", [asOf, false], run);
  const gaps = await orders.ask("orders", "gapDays", [seen.asOf], run);
  return askRegularity({ counts: seen.frequency, gaps: new Float64Array(gaps) }, level, run);
}
