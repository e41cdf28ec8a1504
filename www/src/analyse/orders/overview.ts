// Overview of orders, and churn: how many customers have gone quiet, by which threshold.

import { html, nothing } from "lit";
import type { Overview, Rate } from "loyalkit/analysis";
import type { Unit } from "loyalkit/text";
import { numberTyped } from "loyalkit/text";
import { locale, text } from "../../language.js";
import { offerFigures } from "../offer.js";
import { careful, figure, sure } from "../pieces.js";
import { type ResultsOf, upTo, view } from "../view.js";
import { lookingBack, ranged, say, write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.orders.overview;

/** The division behind a figure. */
const over = ({ numerator, denominator }: { numerator: number; denominator: number }, unit: Unit) =>
  `${write(numerator, unit)} ÷ ${write(denominator, "count")}`;

/** How a share was found: in words and with the numbers. */
const found = (formula: string, rate: Rate) =>
  rate.value === null
    ? nothing
    : html`<p class="hint">
        ${formula} <span class="worked">${over(rate, "count")} = ${write(rate.value, "percent")}</span>
      </p>`;

/** When customers count as gone; the file's own threshold unless chosen. */
interface Threshold {
  inactiveAfterDays?: number | undefined;
}

export const overviewView = view<ResultsOf<"orders">, Overview, Threshold>({
  label: () => t.title,
  title: ({ value: { repeatRate, customers } }) =>
    titles.overview({
      repeat: repeatRate.value === null ? null : ranged(repeatRate.value, repeatRate.interval),
      customers,
    }),
  chosen: () => ({}),
  choices: { inactiveAfterDays: upTo(99_999) },
  known: ({ overview }) => overview,
  load: ({ source }, { inactiveAfterDays }) =>
    source.overview(inactiveAfterDays === undefined ? {} : { inactiveAfterDays }),
  draw: ({ value, choose }) => overview(value, choose),
});

function overview(figures: Overview, choose: (threshold: Threshold) => void) {
  const { customers, orders, revenue, averageOrderValue, purchaseFrequency, repeatRate } = figures;
  return html`
    <section>
      <dl class="figures large">
        ${figure(t.customers, write(customers, "count"))} ${figure(t.orders, write(orders, "count"))}
        ${
          revenue === null
            ? nothing
            : [
                figure(t.revenue, write(revenue, "money")),
                figure(t.averageOrderValue, write(averageOrderValue.value, "money"), over(averageOrderValue, "money")),
              ]
        }
        ${figure(t.ordersPerCustomer, write(purchaseFrequency.value, "number"), over(purchaseFrequency, "count"))}
      </dl>
      ${revenue === null ? html`<p class="reason">${t.noAmounts}</p>` : nothing}
      <div class="ways">
        <section class="card">
          <h2>${t.repeatRate}</h2>
          <p class="answer">${write(repeatRate.value, "percent")}</p>
          ${sure(repeatRate.interval, "percent")}
          ${found(t.repeatFormula, repeatRate)}
        </section>
        ${churn(figures, choose)}
      </div>
      ${careful(figures.warnings)}
      ${offerFigures("overview", [
        [t.customers, customers],
        [t.orders, orders],
        [t.revenue, revenue],
        [t.averageOrderValue, averageOrderValue.value],
        [t.ordersPerCustomer, purchaseFrequency.value],
        [t.repeatRate, repeatRate.value],
        [t.churn.title, figures.churn.rate.value],
        [t.churn.label, figures.churn.inactivityDays],
      ])}
    </section>
  `;
}

function churn(
  { churn: { rate, inactivityDays, basis, percentile }, asOf }: Overview,
  choose: (threshold: Threshold) => void,
) {
  const basisWords =
    inactivityDays === null
      ? t.churn.basis.none
      : basis === "given"
        ? t.churn.basis.given(inactivityDays)
        : t.churn.basis["gap-percentile"](inactivityDays, write(percentile, "percent"));
  const change = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const { value } = numberTyped(input.value, { whole: true, locale });
    if (Number.isInteger(value) && value > 0 && value < 100_000) choose({ inactiveAfterDays: value });
    else input.value = String(inactivityDays ?? "");
  };
  return html`
    <section class="card">
      <h2>${t.churn.title}</h2>
      <div aria-live="polite">
        <p class="answer">${write(rate.value, "percent")}</p>
        ${rate.reason ? html`<p class="reason">${say(rate.reason)}</p>` : nothing} ${sure(rate.interval, "percent")}
        ${found(t.churn.formula, rate)}
      </div>
      <p class="hint">${basisWords} ${lookingBack(asOf)}</p>
      <div class="field">
        <label for="inactive">${t.churn.label}</label>
        <span class="typed">
          <input id="inactive" type="text" inputmode="numeric" .value=${String(inactivityDays ?? "")} @change=${change} />
        </span>
      </div>
      ${
        basis === "given"
          ? html`<button type="button" class="plain" @click=${() => choose({ inactiveAfterDays: undefined })}>${t.churn.reset}</button>`
          : nothing
      }
    </section>
  `;
}
