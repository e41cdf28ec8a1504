// Summary of a survey: the page for a board.

import { html, nothing } from "lit";
import type { BoardFinding, SurveyTrend } from "loyalkit/analysis";
import { text } from "../../language.js";
import { type BoardFigure, boardFigures, standsOut } from "../board.js";
import type { Score } from "../file.js";
import { QUESTIONS } from "../kinds.js";
import { type ResultsOf, view } from "../view.js";
import { write } from "../words.js";
import { bySegment, figureOf, titleOf, UNIT } from "./score.js";
import { trendChart } from "./trend.js";

const t = text.page.analyse.board;

interface Found {
  trend: SurveyTrend | null;
  findings: readonly BoardFinding[];
}

export const summaryView = view<ResultsOf<"survey">, Found, object>({
  label: () => t.label,
  title: ({ results: { score } }) => titleOf(score),
  chosen: () => ({}),
  load: async ({ source, score }, _, __, { roles, ratings, settings: { question } }) => {
    const { figuresOfSurvey, findingsOfSurvey } = await import("loyalkit/analysis");
    const asked = QUESTIONS[question];
    const has = { date: roles.date !== "", ratings: ratings.some((name) => name !== roles.score) };
    const metric = { metric: asked.metric, ...("direction" in asked && { direction: asked.direction }) };
    const figures = await figuresOfSurvey(source, metric, has);
    const findings = findingsOfSurvey({ ...figures, segments: bySegment(score) });
    return { trend: figures.trend, findings };
  },
  draw: ({ value: { trend, findings }, results: { score }, parts }) => html`
    ${boardFigures(figuresOf(score))}
    <div class="charts">${parts > 1 && trend && trend.periods.length > 1 ? trendChart(trend, "month", score.metric) : nothing}</div>
    ${standsOut(findings)}
  `,
});

function figuresOf(score: Score): BoardFigure[] {
  const { value, interval, n } = figureOf(score);
  const written = (one: number | null) => write(one, UNIT[score.metric]);
  const { metrics } = text.page.analyse.survey.score;
  const first = {
    label: metrics[score.metric],
    value: written(value),
    note: interval ? text.page.analyse.fromTo(written(interval.low), written(interval.high)) : undefined,
  };
  const answers = { label: t.figures.answers, value: write(n, "count") };
  if (score.metric !== "nps") return [first, answers];
  const share = (count: number) => write(n > 0 ? count / n : null, "percent", { digits: 0 });
  return [
    first,
    { label: t.figures.promoters, value: share(score.nps.promoters) },
    { label: t.figures.detractors, value: share(score.nps.detractors) },
    answers,
  ];
}
