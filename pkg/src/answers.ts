// Survey answers: the shapes in which they are passed in.

import { call } from "./core.js";
import { numbers, only } from "./numbers.js";
import type { Groups } from "./wasm/types.js";

/** How often each answer of a scale was given, from the lowest answer up. */
export interface AnswerCounts {
  counts: ArrayLike<number>;
}

/** Answers from 0 to 10: one by one, counted by answer (eleven counts), or counted by group. */
export type NpsAnswers = ArrayLike<number> | AnswerCounts | Groups;

export const areCounted = (answers: ArrayLike<number> | AnswerCounts | Groups): answers is AnswerCounts =>
  typeof answers === "object" && answers !== null && "counts" in answers;

export const areGrouped = (answers: NpsAnswers): answers is Groups =>
  typeof answers === "object" && answers !== null && !("length" in answers) && !("counts" in answers);

/** The counts, which stand alone. */
export const countsOf = (answers: AnswerCounts) => numbers("counts", only("answers", answers, ["counts"]).counts);

/** How many of the answers are promoters, passives and detractors. */
export function groupsOf(answers: NpsAnswers): Groups {
  if (areGrouped(answers)) return answers;
  if (areCounted(answers)) {
    const counts = countsOf(answers);
    return call((core) => core.groupsOfCounts(counts));
  }
  const list = numbers("answers", answers);
  return call((core) => core.groupsOfAnswers(list));
}
