// The board page of a file: four figures, two charts, and what stands out, each finding leading to its view.

import { html, nothing } from "lit";
import type { BoardFinding, BoardMark } from "loyalkit/analysis";
import { text } from "../language.js";
import { address } from "../router.js";

const t = text.page.analyse.board;

/** By shape as well as by colour. */
const SHAPES: Record<BoardMark, string> = { bad: "▲", careful: "◆", good: "●", plain: "○" };

/** The sentence of each finding; a code without one does not compile. */
const SENTENCES: { [F in BoardFinding as F["code"]]: (params: F["params"]) => string } = t.findings;

const sentence = ({ code, params }: BoardFinding) => (SENTENCES[code] as (params: unknown) => string)(params);

export interface BoardFigure {
  label: string;
  value: string;
  /** Its change, or its range. */
  note?: string | undefined;
  mark?: BoardMark;
}

export const boardFigures = (figures: readonly BoardFigure[]) =>
  html`<dl class="figures board-figures">
    ${figures.map(
      ({ label, value, note, mark = "plain" }) => html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
        ${note === undefined ? nothing : html`<dd class="worked mark-${mark}">${note}</dd>`}
      </div>`,
    )}
  </dl>`;

/** Each with its mark, whose meaning is said, and the way to more. */
export const standsOut = (findings: readonly BoardFinding[]) =>
  html`<section>
    <h2>${t.standsOut}</h2>
    ${
      findings.length === 0
        ? html`<p>${t.nothing}</p>`
        : html`<ul class="findings">
            ${findings.map(
              (finding) => html`<li>
                <span class="mark-${finding.mark}" aria-hidden="true">${SHAPES[finding.mark]}</span>
                <span><span class="unseen">${t.marks[finding.mark]}: </span>${sentence(finding)}</span>
                <a href=${address.view(finding.view)}>${t.views[finding.view]}</a>
              </li>`,
            )}
          </ul>`
    }
  </section>`;
