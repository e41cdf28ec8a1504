// Recommendation, satisfaction and effort.

import { call } from "./instance.js";
import { numbers } from "./numbers.js";
import type {
  Ces,
  CesOptions,
  CompareNpsOptions,
  Comparison,
  Csat,
  CsatOptions,
  Groups,
  Nps,
  NpsOptions,
} from "./wasm/calculators/calculators.js";

/** How often each answer of a scale was given, from the lowest answer up. */
export interface AnswerCounts {
  counts: ArrayLike<number>;
}

/** Answers from 0 to 10: one by one, counted by answer (eleven counts), or counted by group. */
export type NpsAnswers = ArrayLike<number> | AnswerCounts | Groups;

const areCounted = (answers: ArrayLike<number> | AnswerCounts | Groups): answers is AnswerCounts =>
  typeof answers === "object" && answers !== null && "counts" in answers;

const areGrouped = (answers: NpsAnswers): answers is Groups =>
  typeof answers === "object" && answers !== null && !("length" in answers) && !("counts" in answers);

/**
 * The Net Promoter Score in points, −100 to 100.
 *
 * score = 100·(promoters − detractors)/n, promoters answering 9–10 and detractors 0–6 (Reichheld 2003). The interval is
 * adjusted Wald (¾, 1½ and ¾ answers added) unless another method is named. No answers: `score` is null with a `reason`.
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
    const counts = numbers("counts", answers.counts);
    return call((core) => core.npsOfCounts(counts, options));
  }
  const list = numbers("scores", answers);
  return call((core) => core.npsOfAnswers(list, options));
}

function groups(answers: NpsAnswers): Groups {
  if (areGrouped(answers)) return answers;
  if (areCounted(answers)) {
    const counts = numbers("counts", answers.counts);
    return call((core) => core.groupsOfCounts(counts));
  }
  const list = numbers("scores", answers);
  return call((core) => core.groupsOfAnswers(list));
}

/**
 * Whether the second NPS differs from the first, in points.
 *
 * difference = b − a; z = difference/√(SE_a² + SE_b²), two-sided. By adjusted Wald, the default, the difference and
 * both standard errors come from counts with ¾, 1½ and ¾ answers added, so it is not exactly the difference of scores.
 *
 * @throws LoyaltyError as {@link nps}
 */
export function compareNps(a: NpsAnswers, b: NpsAnswers, options: CompareNpsOptions = {}): Comparison {
  const [before, after] = [groups(a), groups(b)];
  return call((core) => core.compareNps(before, after, options));
}

/**
 * Customer satisfaction: the share of the two best answers, unless another `definition` is named.
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
    const counts = numbers("counts", ratings.counts);
    return call((core) => core.csatOfCounts(counts, options));
  }
  const list = numbers("ratings", ratings);
  return call((core) => core.csatOfAnswers(list, options));
}

/**
 * Customer effort: the mean answer on 1–5 or 1–7, and on 1–7 the shares of 5 and more, of 6 and more, and the net share.
 *
 * @param ratings single answers, or how often each answer was given, from the lowest up
 * @param options `scale` and `direction` are required: does a high answer mean ease, or effort?
 * @throws LoyaltyError `missing-input`, `unsupported-scale`, `score-outside-scale`, `fractional-score`, …
 * @example ces([5, 6, 7], { scale: [1, 7], direction: "ease" }).mean // 6
 */
export function ces(ratings: ArrayLike<number> | AnswerCounts, options: CesOptions): Ces {
  if (areCounted(ratings)) {
    const counts = numbers("counts", ratings.counts);
    return call((core) => core.cesOfCounts(counts, options));
  }
  const list = numbers("ratings", ratings);
  return call((core) => core.cesOfAnswers(list, options));
}
