// Signup cohorts: how many of those who signed up are still active.

import { html, nothing } from "lit";
import type { Period, SignupCohorts } from "loyalkit/analysis";
import { text } from "../../language.js";
import { cohortMatrix, cohortRows } from "../cohort-matrix.js";
import { offer } from "../offer.js";
import { careful, PERIODS, periodChoice } from "../pieces.js";
import { oneOf, type ResultsOf, view } from "../view.js";

const t = text.page.analyse.activity.staying;

interface Chosen {
  period: Period;
}

export const stayingView = view<ResultsOf<"activity">, SignupCohorts, Chosen>({
  label: () => t.label,
  title: ({ value: { average, ages }, chosen: { period } }) => {
    const { ageLong } = text.page.analyse.orders.cohorts;
    const age = ages[1];
    if (!age || average[1]?.value == null) return t.title;
    return text.page.analyse.titles.staying({
      share: average[1].value,
      later: ageLong(age.from, age.to, period),
    });
  },
  chosen: () => ({ period: "month" }),
  choices: { period: oneOf(PERIODS) },
  known: ({ cohorts }) => cohorts,
  load: ({ source }, chosen) => source.cohorts(chosen),
  draw: ({ value, name, results, parts, chosen, choose }) =>
    staying(value, `${name}. ${t.seen(results.source.report.customers)}`, parts, chosen, choose),
});

function staying(
  cohorts: SignupCohorts,
  about: string,
  parts: number,
  { period }: Chosen,
  choose: (change: Partial<Chosen>) => void,
) {
  const { neverActive, activeLater } = cohorts;
  return html`
    <section>
      <p class="hint">${about}</p>
      <p>${t.caption(period)}</p>
      <div class="fields">${periodChoice("signup-period", period, (period) => choose({ period }))}</div>
      ${cohortMatrix(cohorts, t, { period, measure: "customers" }, parts)}
      <p class="hint">
        ${t.lastOnly} ${neverActive > 0 ? t.never(neverActive) : nothing}
        ${activeLater > 0 ? t.later(activeLater) : nothing}
      </p>
      ${careful(cohorts.warnings)}
      ${offer("still-active", () => cohortRows(cohorts, t.first, period), { counts: text.page.analyse.orders.cohorts.size })}
    </section>
  `;
}
