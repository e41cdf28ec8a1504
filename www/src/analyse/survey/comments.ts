// Comments: what promoters, passives and detractors write, and the words most typical of each.

import { html, nothing } from "lit";
import type { LevelComments, SurveyComments } from "loyalkit/analysis";
import { text } from "../../language.js";
import { offer } from "../offer.js";
import { careful, table } from "../pieces.js";
import { type ResultsOf, view } from "../view.js";
import { write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.survey.comments;

export const commentsView = view<ResultsOf<"survey">, SurveyComments, object>({
  label: () => t.label,
  title: ({ value: { levels } }) =>
    titles.comments({ comments: levels.reduce((sum, { comments }) => sum + comments, 0) }),
  // Promoters and detractors are of the Net Promoter Score alone.
  isThere: ({ roles, settings }) => roles.comment !== "" && settings.question === "nps",
  chosen: () => ({}),
  load: ({ source }) => source.comments(),
  draw: ({ value }) => comments(value),
});

function comments({ levels, warnings }: SurveyComments) {
  return html`
    <section>
      <p>${t.lead}</p>
      <div class="levels">${levels.map(level)}</div>
      <p class="hint">${t.how}</p>
      ${careful(warnings)}
      ${offer(
        "comments",
        () =>
          levels.flatMap(({ level, comments, terms }) =>
            terms.map((term) => ({
              [t.level]: t.levels[level],
              [t.term]: term.term,
              [t.count]: term.comments,
              [t.of]: comments,
              [t.share]: term.share,
              [t.others]: term.otherComments,
            })),
          ),
        { counts: t.count },
      )}
    </section>
  `;
}

const level = ({ level, n, comments, terms, examples }: LevelComments) => html`<section class="card">
  <h2>${t.levels[level]}</h2>
  <p>${t.wrote(comments, n)}</p>
  ${
    terms.length === 0
      ? html`<p class="hint">${comments === 0 ? t.silent : t.noTerms}</p>`
      : table(
          t.words(t.levels[level]),
          [
            { name: t.term, cell: ({ term }) => term },
            { name: t.count, cell: ({ comments }) => write(comments, "count"), isStrong: true },
            { name: t.share, cell: ({ share }) => write(share, "percent", { digits: 0 }) },
          ],
          terms,
        )
  }
  ${
    examples.length === 0
      ? nothing
      : html`<h3>${t.examples}</h3>
          ${examples.map((example) => html`<blockquote>${example}</blockquote>`)}`
  }
</section>`;
