// Customers at risk: who is overdue by their own buying rhythm, the most valuable first.

import { html, nothing } from "lit";
import type { AtRisk, AtRiskList, Orders, Overview } from "loyalkit/analysis";
import { text } from "../../language.js";
import { download } from "../download.js";
import { careful, figure, sideways } from "../pieces.js";
import { type ResultsOf, view } from "../view.js";
import { lookingBack, write } from "../words.js";

const t = text.page.analyse.orders.atRisk;

/** So many are shown; the file has all. */
const SHOWN = 50;

const change = (value: number | null) => (value === null ? "–" : write(value, "percent", { digits: 0 }));

/** From when on a customer is gone, as the overview counts. */
export const goneAfter = ({ churn: { inactivityDays } }: Overview) =>
  inactivityDays === null ? {} : { goneAfterDays: inactivityDays };

export const atRiskView = view<ResultsOf<"orders">, AtRiskList, object>({
  label: t.label,
  chosen: () => ({}),
  load: ({ source, overview }) => source.signals(goneAfter(overview)),
  draw: ({ value, results }) => atRisk(value, results.source, goneAfter(results.overview)),
});

function atRisk(list: AtRiskList, orders: Orders, gone: ReturnType<typeof goneAfter>) {
  const { customers, limits } = list;
  const { goneAfterDays = 0 } = gone;
  const hasAmounts = list.valueAtStake !== null;
  return html`
    <section>
      <h2 tabindex="-1">${t.title}</h2>
      <p>${t.lead} <span class="hint">${lookingBack(list.asOf)}</span></p>
      <dl class="figures large">
        ${figure(t.status["at-risk"], write(list.atRisk, "count"))} ${figure(t.status.watch, write(list.watch, "count"))}
        ${figure(t.status.ok, write(list.ok, "count"))} ${figure(t.status.insufficient, write(list.insufficient, "count"))}
        ${list.gone ? figure(t.gone, write(list.gone.customers, "count"), t.goneAre(goneAfterDays)) : nothing}
        ${list.valueAtStake === null ? nothing : figure(t.atStake, write(list.valueAtStake, "money"))}
      </dl>
      ${
        customers.length === 0
          ? html`<p>${t.nobody}</p>`
          : html`${sideways(
              t.title,
              html`<table class="segments">
                  <thead>
                    <tr>
                      <th scope="col">${t.customer}</th>
                      ${hasAmounts ? html`<th scope="col" class="number">${t.value}</th>` : nothing}
                      <th scope="col" class="number">${t.since}</th>
                      <th scope="col" class="number">${t.usual}</th>
                      ${hasAmounts ? html`<th scope="col" class="number">${t.amounts}</th>` : nothing}
                      <th scope="col" class="number">${t.gaps}</th>
                    </tr>
                  </thead>
                  <tbody>
                    ${customers.slice(0, SHOWN).map((one) => row(one, hasAmounts))}
                  </tbody>
                </table>`,
            )}
              <p class="hint">
                ${customers.length > SHOWN || list.atRisk + list.watch > customers.length ? t.more(SHOWN, list.atRisk + list.watch) : nothing}
              </p>`
      }
      <h3>${t.how}</h3>
      <ul>
        <li>${t.rules.overdue(write(limits.overdueWatch, "number"), write(limits.overdueAtRisk, "number"))}</li>
        <li>${t.rules.change(limits.last, write(limits.changeWatch, "percent"), write(limits.changeAtRisk, "percent"))}</li>
        ${list.gone && list.gone.customers > 0 ? html`<li>${t.rules.gone(goneAfterDays, list.gone.valueAtStake === undefined ? undefined : write(list.gone.valueAtStake, "money"))}</li>` : nothing}
        ${hasAmounts ? html`<li>${t.rules.value}</li>` : nothing}
        <li>${t.rules.thumb}</li>
      </ul>
      ${careful(list.warnings)}
      ${download("at-risk", async () => (await orders.signals({ ...gone, limit: Number.POSITIVE_INFINITY })).customers.map(asRow))}
    </section>
  `;
}

const row = (
  { customer, status, daysSinceLast, medianGap, trend, gapTrend, valueAtStake }: AtRisk,
  hasAmounts: boolean,
) =>
  html`<tr>
    <th scope="row">${customer}<span class="role ${status}">${t.status[status]}</span></th>
    ${hasAmounts ? html`<td class="number strong">${write(valueAtStake, "money")}</td>` : nothing}
    <td class="number">${write(daysSinceLast, "count")}</td>
    <td class="number">${write(medianGap, "points")}</td>
    ${hasAmounts ? html`<td class="number">${change(trend)}</td>` : nothing}
    <td class="number">${change(gapTrend)}</td>
  </tr>`;

const asRow = ({
  customer,
  status,
  daysSinceLast,
  medianGap,
  overdueRatio,
  trend,
  gapTrend,
  valueAtStake,
}: AtRisk) => ({
  [t.customer]: customer,
  [t.state]: t.status[status],
  [t.value]: valueAtStake,
  [t.since]: daysSinceLast,
  [t.usual]: medianGap,
  [t.overdue]: overdueRatio,
  [t.amounts]: trend,
  [t.gaps]: gapTrend,
});
