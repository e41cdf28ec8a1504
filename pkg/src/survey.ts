// Surveys: NPS, CSAT, CES and sample sizes.

import { type AnswerCounts, areCounted, areGrouped, countsOf, groupsOf, type NpsAnswers } from "./answers.js";
import { call } from "./core.js";
import { fields, number, numbers } from "./numbers.js";
import type {
  Ces,
  CesOptions,
  CompareNpsOptions,
  Comparison,
  Csat,
  CsatOptions,
  GroupSize,
  Groups,
  Nps,
  NpsChange,
  NpsOptions,
  NpsPrecision,
  PromotersNeeded,
  RatePrecision,
  SampleSize,
} from "./wasm/types.js";

export type { AnswerCounts, NpsAnswers };

/**
 * Net Promoter Score (NPS) in points, −100 to 100.
 *
 * score = 100·(promoters − detractors)/n, promoters answering 9–10 and detractors 0–6 (Reichheld 2003). The default interval
 * is adjusted Wald (¾, 1½ and ¾ answers added). No answers: `score` is null with a `reason`.
 *
 * NPS and Net Promoter are registered trademarks of Bain & Company, Satmetrix Systems and Fred Reichheld.
 *
 * @throws LoyaltyError `score-outside-scale`, `fractional-score`, `not-a-number`, `wrong-counts`, `out-of-range`,
 *   `not-whole`, `part-exceeds-whole`, `missing-input`, `invalid-input`
 * @example nps({ promoters: 50, passives: 30, detractors: 20 }).score // 30, interval 14.05 to 44.20
 */
export function nps(answers: NpsAnswers, options: NpsOptions = {}): Nps {
  if (areGrouped(answers)) return call((core) => core.npsOfGroups(answers, options));
  if (areCounted(answers)) {
    const counts = countsOf(answers);
    return call((core) => core.npsOfCounts(counts, options));
  }
  const list = numbers("answers", answers);
  return call((core) => core.npsOfAnswers(list, options));
}

/**
 * Compares two NPS: does the second differ from the first? In points.
 *
 * difference = b − a; z = difference/√(SE_a² + SE_b²), two-sided. By adjusted Wald, the default, the difference and
 * both standard errors come from counts with ¾, 1½ and ¾ answers added, so it is not exactly the difference of scores.
 *
 * @throws LoyaltyError as {@link nps}
 */
export function compareNps(a: NpsAnswers, b: NpsAnswers, options: CompareNpsOptions = {}): Comparison {
  const [before, after] = [groupsOf(a), groupsOf(b)];
  return call((core) => core.compareNps(before, after, options));
}

/**
 * Customer satisfaction (CSAT); default: the share of the two best answers (top two boxes).
 *
 * Shares have Wilson's interval; the mean's is x̄ ± z·s/√n; the net share has that of an NPS.
 *
 * @param ratings single answers, or how often each answer was given, from the lowest up
 * @param options `scale` is required: `[1, 5]`
 * @throws LoyaltyError `missing-input`, `score-outside-scale`, `fractional-score`, `wrong-counts`, `out-of-range`, …
 * @example csat({ counts: [4, 6, 10, 30, 50] }, { scale: [1, 5] }).value // 0.8
 */
export function csat(ratings: ArrayLike<number> | AnswerCounts, options: CsatOptions): Csat {
  if (areCounted(ratings)) {
    const counts = countsOf(ratings);
    return call((core) => core.csatOfCounts(counts, options));
  }
  const list = numbers("answers", ratings);
  return call((core) => core.csatOfAnswers(list, options));
}

/**
 * Customer Effort Score (CES): the mean answer on 1–5 or 1–7, and on 1–7 the shares of 5 and more, of 6 and more, and the net share.
 *
 * @param ratings single answers, or how often each answer was given, from the lowest up
 * @param options `scale` and `direction` are required: does a high answer mean ease, or effort?
 * @throws LoyaltyError `missing-input`, `unsupported-scale`, `score-outside-scale`, `fractional-score`, …
 * @example ces([5, 6, 7], { scale: [1, 7], direction: "ease" }).mean // 6
 */
export function ces(ratings: ArrayLike<number> | AnswerCounts, options: CesOptions): Ces {
  if (areCounted(ratings)) {
    const counts = countsOf(ratings);
    return call((core) => core.cesOfCounts(counts, options));
  }
  const list = numbers("answers", ratings);
  return call((core) => core.cesOfAnswers(list, options));
}

/**
 * Sample size for an NPS with a given margin of error: ⌈v·z²/d² − 3⌉, d = margin/100.
 *
 * `variance` is that of one answer coded 1, 0, −1; default 1, the largest possible; 0.61 for 50/30/20.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`
 * @example npsSampleSize({ margin: 10, variance: 0.61 }).n // 232
 */
export function npsSampleSize(precision: NpsPrecision): SampleSize {
  return call((core) => core.npsSampleSize(precision));
}

/**
 * Sample size in each of two groups to detect a difference in NPS: ⌈2v(z₁₋α/₂ + z_power)²/d² − 3⌉.
 *
 * @throws LoyaltyError `out-of-range`, `not-a-number`, `missing-input`
 * @example npsComparisonSampleSize({ difference: 10, variance: 0.61 }).perGroup // 955
 */
export function npsComparisonSampleSize(change: NpsChange): GroupSize {
  return call((core) => core.npsComparisonSampleSize(change));
}

/**
 * Sample size for a share with a given margin of error (Cochran 1977): n₀ = z²p(1−p)/d², with a population n₀/(1 + (n₀−1)/N).
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example rateSampleSize({ margin: 0.05 }).n // 385
 */
export function rateSampleSize(precision: RatePrecision): SampleSize {
  return call((core) => core.rateSampleSize(precision));
}

/**
 * Promoters needed, how many more to bring an NPS to `target` points: ⌈(T·n − (p − d))/(1 − T)⌉, at least 0.
 * 100 points cannot be reached by adding promoters: `promoters` is null, with the reason `out-of-reach`.
 *
 * @throws LoyaltyError `out-of-range`, `not-whole`, `not-a-number`, `missing-input`
 * @example promotersNeeded({ promoters: 50, passives: 30, detractors: 20, target: 40 }).promoters // 17
 */
export function promotersNeeded(input: Groups & { target: number }): PromotersNeeded {
  const { target, ...groups } = fields("input", input);
  const points = number("target", target);
  return call((core) => core.promotersNeeded(groups, points));
}
