// Customers at risk: who is late by their own buying rhythm, which signal says so, the most valuable first.

import { html, nothing } from "lit";
import type { AtRisk, AtRiskList, Orders, Overview, Signal } from "loyalkit/analysis";
import { text } from "../../language.js";
import { offer } from "../offer.js";
import { careful, figure, folded, type Head, table } from "../pieces.js";
import { type ResultsOf, view } from "../view.js";
import { lookingBack, write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.orders.atRisk;

/** So many are shown; the file has all. */
const SHOWN = 50;

/** From when on a customer is gone, as the overview counts. */
export const goneAfter = ({ churn: { inactivityDays } }: Overview) =>
  inactivityDays === null ? {} : { goneAfterDays: inactivityDays };

export const atRiskView = view<ResultsOf<"orders">, AtRiskList, object>({
  label: () => t.label,
  title: ({ value: { atRisk, valueAtStake } }) =>
    titles.atRisk({ late: atRisk, stake: valueAtStake === null ? null : write(valueAtStake, "money") }),
  chosen: () => ({}),
  load: ({ source, overview }) => source.signals(goneAfter(overview)),
  draw: ({ value, results }) => atRisk(value, results.source, goneAfter(results.overview)),
});

function atRisk(list: AtRiskList, orders: Orders, gone: ReturnType<typeof goneAfter>) {
  const { customers, limits } = list;
  const { goneAfterDays = 0 } = gone;
  const hasAmounts = list.valueAtStake !== null;
  const heads: Head<AtRisk>[] = [
    {
      name: t.customer,
      cell: ({ customer, status }) => html`${customer}<span class="role ${status}">${t.status[status]}</span>`,
    },
    ...(hasAmounts
      ? ([
          { name: t.value, cell: ({ valueAtStake }) => write(valueAtStake, "money"), isStrong: true },
        ] satisfies Head<AtRisk>[])
      : []),
    { name: t.since, cell: ({ daysSinceLast }) => write(daysSinceLast, "count") },
    { name: t.usual, cell: ({ medianGap }) => write(medianGap, "points") },
    { name: t.why, cell: why, isText: true },
  ];
  return html`
    <section>
      <p>${t.lead} <span class="hint">${lookingBack(list.asOf)}</span></p>
      <dl class="figures large">
        ${figure(t.status["at-risk"], write(list.atRisk, "count"))} ${figure(t.status.watch, write(list.watch, "count"))}
        ${figure(t.status.ok, write(list.ok, "count"))} ${figure(t.status.insufficient, write(list.insufficient, "count"))}
        ${list.gone ? figure(t.gone, write(list.gone.customers, "count"), t.goneAre(goneAfterDays)) : nothing}
        ${list.valueAtStake === null ? nothing : figure(t.atStake, write(list.valueAtStake, "money"), t.ofAtRisk)}
      </dl>
      ${
        customers.length === 0
          ? html`<p>${t.nobody}</p>`
          : [
              table(t.title, heads, customers.slice(0, SHOWN)),
              customers.length > SHOWN || list.atRisk + list.watch > customers.length
                ? html`<p class="hint">${t.more(SHOWN, list.atRisk + list.watch)}</p>`
                : nothing,
            ]
      }
      ${folded(
        t.how,
        html`<ul>
          <li>${t.rules.overdue(write(limits.overdueWatch, "number"), write(limits.overdueAtRisk, "number"))}</li>
          <li>${t.rules.change(limits.last, write(limits.changeWatch, "percent"))}</li>
          ${list.gone && list.gone.customers > 0 ? html`<li>${t.rules.gone(goneAfterDays, list.gone.valueAtStake === undefined ? undefined : write(list.gone.valueAtStake, "money"))}</li>` : nothing}
          ${hasAmounts ? html`<li>${t.rules.value}</li>` : nothing}
          <li>${t.rules.thumb}</li>
        </ul>`,
      )}
      ${careful(list.warnings)}
      ${offer("at-risk", async () => (await orders.signals({ ...gone, limit: Number.POSITIVE_INFINITY })).customers.map(asRow), { names: t.customer })}
    </section>
  `;
}

/** What each signal says of a customer. */
const WORDS = {
  overdue: ({ overdueRatio }) => t.signals.overdue(write(overdueRatio, "points")),
  "amounts-falling": ({ trend }) => t.signals["amounts-falling"](write(-(trend ?? 0), "percent", { digits: 0 })),
  "gaps-growing": ({ gapTrend }) => t.signals["gaps-growing"](write(1 + (gapTrend ?? 0), "points")),
} satisfies Partial<Record<Signal, (customer: AtRisk) => string>>;

/** The signals of orders; those of contacts are in no file of orders. */
const why = (customer: AtRisk) =>
  customer.signals.flatMap((signal) => (signal === "contacts-rising" ? [] : WORDS[signal](customer))).join(" · ");

const asRow = (customer: AtRisk) => ({
  [t.customer]: customer.customer,
  [t.state]: t.status[customer.status],
  [t.why]: why(customer),
  [t.value]: customer.valueAtStake,
  [t.since]: customer.daysSinceLast,
  [t.usual]: customer.medianGap,
  [t.overdue]: customer.overdueRatio,
  [t.amounts]: customer.trend,
  [t.gaps]: customer.gapTrend,
});
