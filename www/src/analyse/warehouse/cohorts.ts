// The cohort matrix of a warehouse: who comes back, period by period, of all customers or of one segment.

import { html } from "lit";
import type { CohortMeasure, WarehouseCohorts } from "loyalkit/analysis";
import { text } from "../../language.js";
import { cohortMatrix, cohortRows } from "../cohort-matrix.js";
import { offer } from "../offer.js";
import { careful, select } from "../pieces.js";
import { oneOf } from "../view.js";
import { ofQuery, segmentChoice, withheld } from "./withheld.js";

const t = text.page.analyse.orders.cohorts;
const { titles } = text.page.analyse;
const w = text.page.analyse.warehouse;

const MEASURES = ["customers", "orders", "revenue", "cumulative-value"] as const satisfies readonly CohortMeasure[];

interface Chosen {
  measure: CohortMeasure;
  segment: string;
}

export const cohortsOfWarehouse = ofQuery("cohortMatrix")<WarehouseCohorts, Chosen>((result) => {
  const period = result.period ?? "month";
  return {
    label: () => t.title,
    title: ({ value: { average, ages }, chosen }) => {
      const [, next] = average;
      const age = ages[1];
      if (chosen.measure !== "customers" || !age || next?.value == null) return t.title;
      return titles.cohorts({ share: next.value, later: t.ageLong(age.from, age.to, period) });
    },
    chosen: (): Chosen => ({ measure: "customers", segment: "" }),
    choices: { measure: oneOf(MEASURES), segment: oneOf(result.segments) },
    load: async (_, { measure, segment }): Promise<WarehouseCohorts> =>
      result.cohorts({ measure, ...(segment !== "" && { segment }) }),
    draw: ({ value, chosen, choose, parts }) => {
      const kind = w.kinds[result.kind as keyof typeof w.kinds] ?? "";
      const { customers, cells } = value.withheld;
      return html`<section>
        <p>${t.caption[chosen.measure](period)} ${kind}</p>
        <div class="fields">
          ${select("cohort-measure", t.choose.measure, t.measures, chosen.measure, (measure) => choose({ measure: measure as CohortMeasure }))}
          ${segmentChoice(result.segments, chosen.segment, (segment) => choose({ segment }))}
        </div>
        ${withheld("customers", customers, result.minimumCustomers)}
        ${withheld("cells", cells.length, result.minimumCustomers)}
        ${cohortMatrix(value, t, { period, measure: chosen.measure }, parts)} ${careful(value.warnings)}
        ${offer("cohorts", () => cohortRows(value, t.first, period), { counts: t.size })}
      </section>`;
    },
  };
});
