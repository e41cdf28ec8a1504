// Life table: of those who began each interval, how many left in it?

import { html, nothing } from "lit";
import type { LifeTableRow } from "loyalkit/analysis";
import { text } from "../../language.js";
import { offer } from "../offer.js";
import { table } from "../pieces.js";
import { evenStep } from "../survival-curve.js";
import { type ResultsOf, view } from "../view.js";
import { write } from "../words.js";

const t = text.page.analyse.lifetimes.table;

/** So many intervals, or a few more or less. */
const INTERVALS = 12;
/** A share of fewer says little. */
const FEW = 30;

interface Found {
  width: number;
  rows: readonly LifeTableRow[];
}

export const lifeTableView = view<ResultsOf<"lifetimes">, Found, object>({
  label: () => t.label,
  title: () => t.title,
  chosen: () => ({}),
  load: async ({ source, curve }) => {
    const width = evenStep(curve.tau ?? 1, INTERVALS);
    return { width, rows: await source.lifeTable({ width }) };
  },
  draw: ({ value, columns }) => lifeTable(value, columns.roles.duration),
});

const count = (value: number) => write(value, "count");
const percent = (value: number) => write(value, "percent", { digits: 1 });

function lifeTable({ width, rows }: Found, column: string) {
  const known = rows.filter(({ entering }) => entering >= FEW);
  const most = known.reduce<LifeTableRow | undefined>((a, b) => (a && a.churn >= b.churn ? a : b), undefined);
  return html`
    <section>
      ${most && most.churn > 0 ? html`<p class="found-first">${t.most(percent(most.churn), most.start, most.end)}</p>` : nothing}
      <p>${t.lead(width, column)} ${known.length < rows.length ? t.cut(FEW) : nothing}</p>
      ${table(
        t.title,
        [
          { name: t.interval, cell: ({ start, end }) => t.span(start, end) },
          { name: t.entering, cell: ({ entering }) => count(entering) },
          { name: t.events, cell: ({ events }) => count(events) },
          { name: t.withdrawn, cell: ({ withdrawn }) => count(withdrawn) },
          { name: t.churn, cell: ({ churn }) => percent(churn), isStrong: true },
          { name: t.survival, cell: ({ survival }) => percent(survival), isStrong: true },
        ],
        rows,
      )}
      <p class="hint">${t.how}</p>
      ${offer(
        "life-table",
        () =>
          rows.map(({ start, end, entering, events, withdrawn, churn, survival }) => ({
            [t.from]: start,
            [t.to]: end,
            [t.entering]: entering,
            [t.events]: events,
            [t.withdrawn]: withdrawn,
            [t.churn]: churn,
            [t.survival]: survival,
          })),
        { counts: t.entering },
      )}
    </section>
  `;
}
