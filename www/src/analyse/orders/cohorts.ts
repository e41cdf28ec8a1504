// Cohort table: who comes back, period by period.

import { html, nothing } from "lit";
import type { CohortOptions, Cohorts } from "loyalkit/analysis";
import { text } from "../../language.js";
import { cohortMatrix, cohortRows } from "../cohort-matrix.js";
import { download } from "../download.js";
import { careful, select } from "../pieces.js";
import { type Opened, type Opener, type ResultsOf, view } from "../view.js";
import { compareCohorts } from "./compare-cohorts.js";

const t = text.page.analyse.orders.cohorts;

/** How the reader wants to see the cohorts. */
type View = Required<Pick<CohortOptions, "period" | "kind" | "measure">>;

/** The cohorts, and two of them compared; amounts and orders have no test. */
interface Found {
  cohorts: Cohorts;
  compared: Opened | undefined;
}

export const cohortsView: Opener<ResultsOf<"orders">> = (opening) =>
  view<ResultsOf<"orders">, Found, View>({
    label: t.title,
    chosen: () => ({ period: "month", kind: "classic", measure: "customers" }),
    load: async ({ source }, chosen) => {
      const cohorts = await source.cohorts(chosen);
      if (chosen.measure !== "customers") return { cohorts, compared: undefined };
      // The table stays as it is while others are compared.
      const compared = compareCohorts(cohorts, chosen)({ ...opening, redraw: () => opening.redraw(false) });
      compared?.show();
      return { cohorts, compared };
    },
    draw: ({ value, columns, parts, chosen, choose }) =>
      cohortTable(value, columns.roles.amount !== "", parts, chosen, choose),
  })(opening);

function cohortTable(
  { cohorts, compared }: Found,
  hasAmounts: boolean,
  parts: number,
  chosen: View,
  choose: (change: Partial<View>) => void,
) {
  return html`
    <section>
      <h2 id="cohorts" tabindex="-1">${t.title}</h2>
      <p>${t.caption[chosen.measure](t.periods[chosen.period].one)} ${t.kinds[chosen.kind].hint}</p>
      <div class="fields">
        ${select("cohort-period", t.choose.period, text.page.analyse.periods.options, chosen.period, (period) => choose({ period: period as View["period"] }))}
        ${select("cohort-kind", t.choose.kind, { classic: t.kinds.classic.label, unbounded: t.kinds.unbounded.label, bracket: t.kinds.bracket.label }, chosen.kind, (kind) => choose({ kind: kind as View["kind"] }))}
        ${select("cohort-measure", t.choose.measure, hasAmounts ? t.measures : { customers: t.measures.customers, orders: t.measures.orders }, chosen.measure, (measure) => choose({ measure: measure as View["measure"] }))}
      </div>
      ${cohortMatrix(cohorts, t, chosen, parts)}
      ${careful(cohorts.warnings)}
      ${download("cohorts", () => cohortRows(cohorts, t.first))}
      ${compared?.draw(parts) ?? nothing}
    </section>
  `;
}
