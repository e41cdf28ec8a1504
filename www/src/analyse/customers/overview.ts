// Overview of customers: how many have bought, bought again and spent what.

import { html, nothing } from "lit";
import type { BaseOverview, Interval } from "loyalkit/analysis";
import { text } from "../../language.js";
import { offerFigures } from "../offer.js";
import { careful, figure, sure } from "../pieces.js";
import { type ResultsOf, view } from "../view.js";
import { dayWords, ranged, say, write } from "../words.js";

const t = text.page.analyse.customers.overview;

export const overviewView = view<ResultsOf<"customers">, BaseOverview, object>({
  label: () => t.title,
  title: ({ value: { repeatRate, customers } }) =>
    text.page.analyse.titles.overview({
      repeat: repeatRate?.value == null ? null : ranged(repeatRate.value, repeatRate.interval),
      customers,
    }),
  chosen: () => ({}),
  known: ({ overview }) => overview,
  load: ({ overview }) => Promise.resolve(overview),
  draw: ({ value, name }) => overview(value, name),
});

const percent = (value: number) => write(value, "percent", { digits: 0 });

const repeatWords = (value: number, { level, low, high }: Interval) => ({
  share: percent(value),
  range: text.page.calculator.sure(percent(level), percent(low), percent(high)),
});

function overview(found: BaseOverview, name: string) {
  const { customers, buyers, orders, revenue, averageOrderValue, purchaseFrequency, repeatRate, lastDay } = found;
  const repeat = repeatRate?.value ?? null;
  return html`
    <section>
      <p class="found-first">
        ${t.found(
          customers,
          orders === null ? null : buyers,
          revenue === null ? undefined : write(revenue, "money"),
          repeat === null || !repeatRate?.interval ? undefined : repeatWords(repeat, repeatRate.interval),
        )}
      </p>
      <p class="hint">${name}. ${lastDay ? t.span(dayWords(lastDay)) : nothing}</p>
      <dl class="figures large">
        ${figure(t.customers, write(customers, "count"))}
        ${orders === null ? nothing : [figure(t.buyers, write(buyers, "count")), figure(t.orders, write(orders, "count"))]}
        ${revenue === null ? nothing : figure(t.revenue, write(revenue, "money"))}
        ${averageOrderValue === null ? nothing : figure(t.averageOrderValue, write(averageOrderValue.value, "money"))}
        ${purchaseFrequency === null ? nothing : figure(t.ordersPerBuyer, write(purchaseFrequency.value, "number"))}
      </dl>
      ${
        repeatRate === null
          ? html`<p class="reason">${t.noOrders}</p>`
          : html`<section class="card latest">
              <h2>${t.repeatRate}</h2>
              <p class="answer">${write(repeat, "percent")}</p>
              ${sure(repeatRate.interval, "percent")} ${repeatRate.reason ? html`<p class="reason">${say(repeatRate.reason)}</p>` : nothing}
              <p class="hint">
                ${t.repeatFormula}
                <span class="worked">${write(repeatRate.numerator, "count")} ÷ ${write(repeatRate.denominator, "count")}</span>
              </p>
            </section>`
      }
      ${revenue === null ? html`<p class="reason">${t.noValue}</p>` : nothing}
      <p class="hint">${t.snapshot}</p>
      ${repeatRate === null ? nothing : careful(repeatRate.warnings)}
      ${offerFigures("overview", [
        [t.customers, customers],
        [t.buyers, buyers],
        [t.orders, orders],
        [t.revenue, revenue],
        [t.averageOrderValue, averageOrderValue?.value ?? null],
        [t.ordersPerBuyer, purchaseFrequency?.value ?? null],
        [t.repeatRate, repeat],
      ])}
    </section>
  `;
}
