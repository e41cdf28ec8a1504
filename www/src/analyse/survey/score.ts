// The score of a survey and of each segment, with confidence intervals.

import { html, nothing } from "lit";
import type { Ces, Csat, Interval, Nps, Reason, SurveyMetric, Warning } from "loyalkit/analysis";
import type { Unit } from "loyalkit/text";
import { text } from "../../language.js";
import type { Score } from "../file.js";
import { offer, offerFigures, ofGroup } from "../offer.js";
import { careful, figure, type Head, range, sure, table } from "../pieces.js";
import { type ResultsOf, view } from "../view.js";
import { ranged, say, write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.survey.score;
/** More segments than anybody reads: most likely the wrong column. */
const MOST = 50;

/** What each score is written in. */
export const UNIT = { nps: "points", csat: "percent", ces: "scale" } as const satisfies Record<SurveyMetric, Unit>;

export const scoreView = view<ResultsOf<"survey">, Score, object>({
  label: () => t.label,
  title: ({ value }) => titleOf(value),
  chosen: () => ({}),
  known: ({ score }) => score,
  load: ({ score }) => Promise.resolve(score),
  draw: ({ value, name, columns }) => [
    score(value, name, columns.roles.score),
    value.segments.length > 0 && !isWithheld(value) ? segmentTable(columns.roles.segment, value) : nothing,
  ],
});

/** The score with its range, whatever was asked. */
export function figureOf(score: Score) {
  if (score.metric === "nps") return { ...score.nps, value: score.nps.score };
  return score.metric === "csat" ? score.csat : { ...score.ces, value: score.ces.mean };
}

/** The score in a sentence. */
export function titleOf(score: Score): string {
  const { value, interval } = figureOf(score);
  if (value === null) return isWithheld(score) ? t.withheld : t.title;
  return titles.score({ metric: score.metric, score: ranged(value, interval) });
}

/** The score of each group. */
export const bySegment = (score: Score): readonly Row[] =>
  score.metric === "nps" ? score.segments.map((one) => ({ ...one, value: one.score })) : score.segments;

export function score(score: Score, name: string, column: string) {
  if (score.metric === "nps") return npsOf(score.nps, name, column);
  return score.metric === "csat" ? csatOf(score.csat, name, column) : cesOf(score.ces, name, column);
}

/** Answers of which no score is made until the reader has said what they are. */
const WITHHELD: ReadonlySet<string | undefined> = new Set(["scale-not-said", "answers-refused"]);

/** Whether there is no score because of what the answers are. */
export function isWithheld(score: Score): boolean {
  const { reason } = score.metric === "nps" ? score.nps : score.metric === "csat" ? score.csat : score.ces;
  return WITHHELD.has(reason?.code);
}

/** Why there is no score, and what to do about it. */
function withheld(reason: Reason) {
  const remedy = reason.code === "scale-not-said" ? t.chooseScale : t.checkAnswers;
  const { columns, correct } = text.page.analyse;
  return html`<p class="answer none">${t.withheld}</p>
    <p class="reason">${say(reason)}</p>
    <p>${remedy(columns.settings.question.label, correct)}</p>`;
}

/** The answer first, and how it was found below it. */
function headed(
  { name, column, metric, answers }: { name: string; column: string; metric: SurveyMetric; answers: number },
  {
    value,
    interval,
    reason,
    warnings,
  }: { value: number | null; interval: Interval | null; reason?: Reason | undefined; warnings: readonly Warning[] },
  found: unknown,
  beside: unknown,
) {
  const unit = UNIT[metric];
  return html`
    <section>
      <p class="hint">${name}. ${t.answers(column, answers)}</p>
      <section class="card">
        <h2>${reason?.code === "scale-not-said" ? t.label : t.metrics[metric]}</h2>
        ${reason && WITHHELD.has(reason.code) ? withheld(reason) : html`<p class="answer">${write(value, unit)}</p>${reason ? html`<p class="reason">${say(reason)}</p>` : nothing}`}
        ${sure(interval, unit)}
        ${value === null ? nothing : html`<p class="hint">${found}</p>`}
      </section>
      ${WITHHELD.has(reason?.code) ? nothing : beside} ${careful(warnings)}
    </section>
  `;
}

function npsOf(nps: Nps, name: string, column: string) {
  const shareOf = (count: number) => write(nps.n > 0 ? count / nps.n : null, "percent");
  const level = (label: string, count: number) => figure(label, write(count, "count"), shareOf(count));
  const { promoters, passives, detractors } = nps;
  return headed(
    { name, column, metric: "nps", answers: nps.n },
    { ...nps, value: nps.score },
    html`${t.formula}
      <span class="worked">${t.worked(shareOf(promoters), shareOf(detractors), write(nps.score, "points"))}</span>`,
    html`<dl class="figures large">
        ${level(t.promoters, promoters)} ${level(t.passives, passives)} ${level(t.detractors, detractors)}
      </dl>
      ${offerFigures("score", [
        [t.metrics.nps, nps.score],
        [t.promoters, promoters],
        [t.passives, passives],
        [t.detractors, detractors],
        [t.count, nps.n],
      ])}`,
  );
}

const csatOf = (csat: Csat, name: string, column: string) =>
  headed(
    { name, column, metric: "csat", answers: csat.n },
    csat,
    t.csatFormula,
    html`<dl class="figures large">${figure(t.mean, write(csat.mean, "scale"))}</dl>
      ${offerFigures("score", [
        [t.metrics.csat, csat.value],
        [t.mean, csat.mean],
        [t.count, csat.n],
      ])}`,
  );

const cesOf = (ces: Ces, name: string, column: string) =>
  headed(
    { name, column, metric: "ces", answers: ces.n },
    { ...ces, value: ces.mean },
    `${t.cesFormula} ${t.directions[ces.direction]}`,
    html`${
      ces.atLeast5 === null
        ? nothing
        : html`<dl class="figures large">
            ${figure(t.atLeast5, write(ces.atLeast5, "percent"))} ${figure(t.atLeast6, write(ces.atLeast6, "percent"))}
          </dl>`
    }
    ${offerFigures("score", [
      [t.metrics.ces, ces.mean],
      [t.atLeast5, ces.atLeast5],
      [t.atLeast6, ces.atLeast6],
      [t.count, ces.n],
    ])}`,
  );

/** A segment, whatever its score is. */
interface Row {
  segment: string | null;
  n: number;
  value: number | null;
  interval: Interval | null;
  warnings: readonly Warning[];
}

export function segmentTable(column: string, score: Score) {
  const rows = bySegment(score);
  const unit = UNIT[score.metric];
  const level = rows.find(({ interval }) => interval !== null)?.interval?.level ?? null;
  const hasFew = ({ warnings }: Row) => warnings.some(({ code }) => code === "small-sample");
  const heads: Head<Row>[] = [
    { name: column, cell: ({ segment }) => segment ?? t.noSegment },
    {
      name: t.count,
      cell: (row) =>
        html`${write(row.n, "count")}${hasFew(row) ? html`<span class="role few">${t.few}</span>` : nothing}`,
    },
    { name: t.score, cell: ({ value }) => write(value, unit), isStrong: true },
    {
      name: t.between(write(level, "percent")),
      cell: ({ interval }) => range(interval, (value) => write(value, unit)),
    },
  ];
  return html`
    <section>
      <h2>${t.segments(column)}</h2>
      <p>${t.range}</p>
      ${table(t.segments(column), heads, rows.slice(0, MOST))}
      ${rows.length > MOST ? html`<p>${t.more(MOST, rows.length)}</p>` : nothing}
      ${rows.some(hasFew) ? html`<p class="hint">${t.fewNote}</p>` : nothing}
      ${offer(
        "groups",
        () =>
          rows.map(({ segment, n, value, interval }) =>
            ofGroup(column, segment ?? t.noSegment, {
              [t.count]: n,
              [t.score]: value,
              [t.low]: interval?.low ?? null,
              [t.high]: interval?.high ?? null,
            }),
          ),
        { counts: t.count },
      )}
    </section>
  `;
}
