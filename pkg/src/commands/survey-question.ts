// What a survey may have asked: for which score, on which scale, and what a high answer means.

import type { CsatOptions, Direction, SurveyMetric } from "../wasm/types.js";

export const QUESTIONS = {
  nps: { metric: "nps" },
  "nps-1-11": { metric: "nps", scale: [1, 11] },
  "csat-1-5": { metric: "csat", scale: [1, 5] },
  "csat-1-7": { metric: "csat", scale: [1, 7] },
  "csat-1-10": { metric: "csat", scale: [1, 10] },
  "ease-1-5": { metric: "ces", scale: [1, 5], direction: "ease" },
  "ease-1-7": { metric: "ces", scale: [1, 7], direction: "ease" },
  "effort-1-5": { metric: "ces", scale: [1, 5], direction: "effort" },
  "effort-1-7": { metric: "ces", scale: [1, 7], direction: "effort" },
} as const satisfies Record<string, { metric: SurveyMetric; scale?: CsatOptions["scale"]; direction?: Direction }>;

export type SurveyAsked = keyof typeof QUESTIONS;

/** The metric of a question, and the direction where it has one, as the methods of a survey take them. */
export function metricOf(asked: SurveyAsked): { metric: SurveyMetric; direction?: Direction } {
  const question = QUESTIONS[asked];
  return { metric: question.metric, ...("direction" in question && { direction: question.direction }) };
}
