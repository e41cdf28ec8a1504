// Cohort table: who comes back, period by period.

import { html, nothing } from "lit";
import type { CohortOptions, Cohorts, Returning, YearRetention } from "loyalkit/analysis";
import { text } from "../../language.js";
import { cohortMatrix, cohortRows } from "../cohort-matrix.js";
import { offer } from "../offer.js";
import { careful, PERIODS, select } from "../pieces.js";
import { type Opened, type Opener, oneOf, type ResultsOf, view } from "../view.js";
import { dayWords } from "../words.js";
import { compareCohorts } from "./compare-cohorts.js";
import { compared, curves } from "./curves.js";

const { board, titles } = text.page.analyse;
const t = text.page.analyse.orders.cohorts;

/** How the reader wants to see the cohorts. */
type View = Required<Pick<CohortOptions, "period" | "kind" | "measure">>;

/** The cohorts, and two of them compared; amounts and orders have no test. */
interface Found {
  cohorts: Cohorts;
  compared: Opened | undefined;
  /** By year of the first order, and how the two latest differ: of months alone. */
  years: { all: readonly YearRetention[]; returning: Returning | null } | null;
}

export const cohortsView: Opener<ResultsOf<"orders">> = (opening) =>
  view<ResultsOf<"orders">, Found, View>({
    label: () => t.title,
    title: ({ value: { cohorts, years }, chosen }) => titleOf(cohorts, years?.returning ?? null, chosen),
    chosen: () => ({ period: "month", kind: "classic", measure: "customers" }),
    choices: {
      period: oneOf(PERIODS),
      kind: oneOf(["classic", "unbounded", "bracket"]),
      measure: oneOf(["customers", "orders", "revenue", "cumulative-value"]),
    },
    load: async ({ source }, chosen) => {
      const cohorts = await source.cohorts(chosen);
      if (chosen.measure !== "customers") return { cohorts, compared: undefined, years: null };
      // The table stays as it is while others are compared.
      const pairs = compareCohorts(
        cohorts,
        chosen,
      )({
        ...opening,
        redraw: () => opening.redraw(false),
        chose: () => undefined,
      });
      pairs?.show(new URLSearchParams());
      return { cohorts, compared: pairs, years: isByMonth(chosen) ? await yearsOf(cohorts) : null };
    },
    draw: ({ value, columns, name, parts, chosen, choose }) => [
      cohortTable(value, columns.roles.amount !== "", parts, chosen, choose),
      value.years && parts > 1
        ? curves(value.years.all, value.years.returning, board.source(name, dayWords(value.cohorts.asOf)))
        : nothing,
      value.compared?.draw(parts) ?? nothing,
    ],
  })(opening);

const isByMonth = ({ period, kind, measure }: View) =>
  period === "month" && kind === "classic" && measure === "customers";

async function yearsOf(cohorts: Cohorts): Promise<Found["years"]> {
  const { byYear, returningOf } = await import("loyalkit/analysis");
  const all = byYear(cohorts);
  const pair = await compared(all);
  return { all, returning: pair && returningOf(pair) };
}

/** Two years compared, where months are counted; else what comes of all in the first period after. */
function titleOf({ average, ages }: Cohorts, returning: Returning | null, { period, measure }: View) {
  if (returning) return board.curves.two(returning);
  const [, next] = average;
  const age = ages[1];
  if (measure !== "customers" || !age || next?.value == null) return t.title;
  return titles.cohorts({ share: next.value, later: t.ageLong(age.from, age.to, period) });
}

function cohortTable(
  { cohorts }: Found,
  hasAmounts: boolean,
  parts: number,
  chosen: View,
  choose: (change: Partial<View>) => void,
) {
  return html`
    <section>
      <p>${t.caption[chosen.measure](chosen.period)} ${t.kinds[chosen.kind].hint}</p>
      <div class="fields">
        ${select("cohort-period", t.choose.period, text.page.analyse.periods.options, chosen.period, (period) => choose({ period: period as View["period"] }))}
        ${select("cohort-kind", t.choose.kind, { classic: t.kinds.classic.label, unbounded: t.kinds.unbounded.label, bracket: t.kinds.bracket.label }, chosen.kind, (kind) => choose({ kind: kind as View["kind"] }))}
        ${select("cohort-measure", t.choose.measure, hasAmounts ? t.measures : { customers: t.measures.customers, orders: t.measures.orders }, chosen.measure, (measure) => choose({ measure: measure as View["measure"] }))}
      </div>
      ${cohortMatrix(cohorts, t, chosen, parts)}
      ${careful(cohorts.warnings)}
      ${offer("cohorts", () => cohortRows(cohorts, t.first, chosen.period), { counts: t.size })}
    </section>
  `;
}
