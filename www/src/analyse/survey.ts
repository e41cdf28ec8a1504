// The Net Promoter Score of a survey, and of each segment with how sure one can be of it.

import { html, nothing } from "lit";
import type { Nps, SegmentNps } from "loyalkit/analysis";
import { text } from "../language.js";
import type { Columns, Results } from "./file.js";
import { answersReport } from "./report.js";
import { say, write } from "./words.js";

const t = text.page.analyse.survey;
/** More segments than anybody reads: most likely the wrong column. */
const MOST = 50;

export function surveyResults(name: string, columns: Columns, results: Extract<Results, { kind: "survey" }>) {
  const { nps, segments, survey } = results;
  return html`
    <section>
      <h2 tabindex="-1">${t.title}</h2>
      <p class="hint">${name}. ${t.answers(columns.roles.score, nps.n)}</p>
      <section class="card">
        <h3>${t.overall}</h3>
        <p class="answer">${write(nps.score, "points")}</p>
        ${nps.reason ? html`<p class="reason">${say(nps.reason)}</p>` : nothing}
        ${
          nps.interval
            ? html`<p class="interval">
                ${text.page.calculator.sure(write(nps.interval.level, "percent"), write(nps.interval.low, "points"), write(nps.interval.high, "points"))}
              </p>`
            : nothing
        }
        ${
          nps.score === null
            ? nothing
            : html`<p class="hint">
                ${t.formula}
                <span class="worked">${t.worked(shareOf(nps.promoters, nps), shareOf(nps.detractors, nps), write(nps.score, "points"))}</span>
              </p>`
        }
      </section>
      <dl class="figures large">
        ${figure(t.promoters, nps.promoters, nps)} ${figure(t.passives, nps.passives, nps)}
        ${figure(t.detractors, nps.detractors, nps)}
      </dl>
      ${
        nps.warnings.length > 0
          ? html`<ul class="careful">
              ${nps.warnings.map((warning) => html`<li>${say(warning)}</li>`)}
            </ul>`
          : nothing
      }
    </section>
    ${segments.length > 0 ? bySegment(columns.roles.segment, segments) : nothing}
    ${answersReport(columns.table, survey.report, nps.warnings)}
  `;
}

const shareOf = (count: number, { n }: Nps) => write(n > 0 ? count / n : null, "percent");

const figure = (label: string, count: number, nps: Nps) =>
  html`<div>
    <dt>${label}</dt>
    <dd>${write(count, "count")}</dd>
    <dd class="worked">${shareOf(count, nps)}</dd>
  </div>`;

function bySegment(column: string, segments: readonly SegmentNps[]) {
  const level = segments.find(({ interval }) => interval !== null)?.interval?.level ?? null;
  const hasFew = (segment: SegmentNps) => segment.warnings.some(({ code }) => code === "small-sample");
  return html`
    <section>
      <h2>${t.segments(column)}</h2>
      <p>${t.range}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${t.segments(column)}>
        <table class="segments">
          <thead>
            <tr>
              <th scope="col">${column}</th>
              <th scope="col" class="number">${t.count}</th>
              <th scope="col" class="number">${t.score}</th>
              <th scope="col" class="number">${t.between(write(level, "percent"))}</th>
            </tr>
          </thead>
          <tbody>
            ${segments.slice(0, MOST).map(
              (segment) => html`<tr>
                <th scope="row">${segment.segment ?? t.noSegment}</th>
                <td class="number">
                  ${write(segment.n, "count")}${hasFew(segment) ? html`<span class="role few">${t.few}</span>` : nothing}
                </td>
                <td class="number strong">${write(segment.score, "points")}</td>
                <td class="number">
                  ${segment.interval ? t.fromTo(write(segment.interval.low, "points"), write(segment.interval.high, "points")) : "–"}
                </td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${segments.length > MOST ? html`<p>${t.more(MOST, segments.length)}</p>` : nothing}
      ${segments.some(hasFew) ? html`<p class="hint">${t.fewNote}</p>` : nothing}
    </section>
  `;
}
