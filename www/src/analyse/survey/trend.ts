// Trend: how the score of a survey has changed, and which changes are significant.

import { html, nothing } from "lit";
import type { Period, TrendPoint as PointOfFile, SurveyMetric, SurveyTrend } from "loyalkit/analysis";
import { isSignificant } from "loyalkit/text";
import { text } from "../../language.js";
import { lines } from "../chart.js";
import { QUESTIONS, type Question } from "../kinds.js";
import { offer } from "../offer.js";
import { type Head, latestOnly, newestFirst, PERIODS, periodChoice, periodHead, range, table } from "../pieces.js";
import { oneOf, type ResultsOf, view } from "../view.js";
import { dayWords, lastFinished, periodWords, say, write } from "../words.js";
import { UNIT } from "./score.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.survey.trend;
const MOST = 36;

/** A period of the trend; when it ends is nowhere shown. */
type TrendPoint = Omit<PointOfFile, "end">;

/** A trend, of a file or of what a warehouse has counted. */
export interface Trend extends Omit<SurveyTrend, "periods"> {
  periods: readonly TrendPoint[];
}

interface Chosen {
  period: Period;
  question: Question;
}

export const trendView = view<ResultsOf<"survey">, SurveyTrend, Chosen>({
  label: () => t.label,
  title: ({ value, chosen: { period } }) => titleOf(value, period),
  isThere: ({ roles }) => roles.date !== "",
  chosen: ({ settings: { question } }) => ({ period: "month", question }),
  choices: { period: oneOf(PERIODS), question: () => undefined },
  load: ({ source }, { period, question }) => {
    const asked = QUESTIONS[question];
    const { metric } = asked;
    return source.trend({ period, metric, ...("direction" in asked && { direction: asked.direction }) });
  },
  draw: ({ value, chosen: { period, question }, choose }) =>
    trend(value, { period, metric: QUESTIONS[question].metric }, (period) => choose({ period })),
});

export function titleOf({ periods }: Trend, period: Period) {
  const changed = periods.filter(({ change }) => isSignificant(change?.p));
  const latest = changed.at(-1) ?? lastFinished(periods.filter(({ value }) => value !== null));
  return titles.trend({ changed: changed.length, latest: latest ? periodWords(latest.start, period) : null });
}

/** The score period by period with its band; what differs clearly is said. */
export function trendChart(found: Trend, period: Period, metric: SurveyMetric) {
  const shown = found.periods.slice(-MOST);
  return lines(
    t.figure(text.page.analyse.survey.score.metrics[metric]),
    shown.map(({ start }) => periodWords(start, period)),
    [
      {
        values: shown.map(({ value }) => value),
        low: shown.map(({ interval }) => interval?.low ?? null),
        high: shown.map(({ interval }) => interval?.high ?? null),
      },
    ],
    { write: (value) => write(value, UNIT[metric]), title: titleOf(found, period), open: shown.at(-1)?.open === true },
  );
}

/** Without a choice, the periods are as they were counted. */
export function trend(
  found: Trend,
  { period, metric }: { period: Period; metric: SurveyMetric },
  choose?: (period: Period) => void,
) {
  const unit = UNIT[metric];
  const score = (value: number | null) => write(value, unit);
  const shown = found.periods.slice(-MOST);
  const words = ({ start }: TrendPoint) => periodWords(start, period);
  const latest = lastFinished(found.periods.filter(({ value }) => value !== null));
  const isChange = ({ change }: TrendPoint) => isSignificant(change?.p);
  /** The test compares estimates that are drawn towards the middle, so their difference is not that of the scores: none is written. */
  const verdict = ({ change }: TrendPoint) =>
    change?.p == null ? "–" : t.verdict((change.difference ?? 0) > 0, isSignificant(change.p));
  const changed = found.periods.flatMap((one, at) =>
    isChange(one) ? [t.changeIn(words(one), score(found.periods[at - 1]?.value ?? null), score(one.value))] : [],
  );
  const heads: Head<TrendPoint>[] = [
    periodHead(t.period, words),
    { name: t.answers, cell: ({ n }) => write(n, "count") },
    { name: t.score, cell: ({ value }) => score(value), isStrong: true },
    { name: t.range, cell: ({ interval }) => range(interval, score) },
    { name: t.change, cell: (one) => html`<span class=${isChange(one) ? "sure" : ""}>${verdict(one)}</span>` },
  ];
  return html`
    <section>
      <p>
        ${found.asOf === null ? t.undatedAll : t.changes(changed)}
        ${found.asOf === null ? nothing : html`<span class="hint">${t.asOf(dayWords(found.asOf))}</span>`}
      </p>
      ${
        latest === undefined
          ? nothing
          : html`<section class="card latest">
              <h2>${t.latest(words(latest), text.page.analyse.survey.score.metrics[metric])}</h2>
              <p class="answer">${score(latest.value)}</p>
              ${latest.interval ? html`<p class="interval">${text.page.calculator.sure(write(latest.interval.level, "percent"), score(latest.interval.low), score(latest.interval.high))}</p>` : nothing}
              <p class="hint">${t.ofAnswers(latest.n)}</p>
            </section>`
      }
      ${choose ? html`<div class="fields">${periodChoice("trend-period", period, choose)}</div>` : nothing}
      ${trendChart(found, period, metric)}
      ${table(t.title, heads, newestFirst(shown))}
      ${latestOnly(shown.length, found.periods.length)}
      <p class="hint">
        ${t.test} ${changed.length > 0 && found.periods.length > 4 ? t.many : nothing}
        ${found.undated > 0 ? t.undated(found.undated) : nothing}
        ${found.periods.some(({ open }) => open) ? t.open : nothing}
      </p>
      ${offer(
        "trend",
        () =>
          found.periods.map((one) => ({
            [t.period]: one.start,
            [text.page.analyse.periods.soFar]: one.open ? text.page.analyse.periods.yes : "",
            [t.answers]: one.n,
            [t.score]: one.value,
            [t.low]: one.interval?.low ?? null,
            [t.high]: one.interval?.high ?? null,
            [t.change]: verdict(one),
            [t.p]: one.change?.p ?? null,
            [t.why]: one.reason ? say(one.reason) : "",
          })),
        { counts: t.answers },
      )}
    </section>
  `;
}
