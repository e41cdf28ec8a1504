// The orders at a glance, and how many customers have gone quiet by which threshold.

import { html, nothing } from "lit";
import type { Interval, Overview, Rate } from "loyalkit/analysis";
import type { Unit } from "loyalkit/text";
import { locale, text } from "../language.js";
import { numberTyped } from "../number-typed.js";
import { downloadFigures } from "./download.js";
import type { AnalysedFile } from "./file.js";
import { dayWords, say, write } from "./words.js";

const t = text.page.analyse.overview;

const sure = (interval: Interval | null) =>
  interval === null
    ? nothing
    : html`<p class="interval">
        ${text.page.calculator.sure(write(interval.level, "percent"), write(interval.low, "percent"), write(interval.high, "percent"))}
      </p>`;

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

export function overview(file: AnalysedFile, name: string, figures: Overview) {
  const { customers, orders, revenue, averageOrderValue, purchaseFrequency, repeatRate, firstDay, lastDay } = figures;
  const figure = (label: string, value: string, worked?: string) =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
      ${worked === undefined ? nothing : html`<dd class="worked">${worked}</dd>`}
    </div>`;
  return html`
    <section>
      <h2 tabindex="-1">${t.title}</h2>
      <p class="hint">${name}. ${firstDay && lastDay ? t.span(dayWords(firstDay), dayWords(lastDay)) : nothing}</p>
      <dl class="figures large">
        ${figure(t.customers, write(customers, "count"))} ${figure(t.orders, write(orders, "count"))}
        ${figure(t.revenue, write(revenue, "money"))}
        ${figure(t.averageOrderValue, write(averageOrderValue.value, "money"), over(averageOrderValue, "money"))}
        ${figure(t.ordersPerCustomer, write(purchaseFrequency.value, "number"), over(purchaseFrequency, "count"))}
      </dl>
      <div class="ways">
        <section class="card">
          <h3>${t.repeatRate}</h3>
          <p class="answer">${write(repeatRate.value, "percent")}</p>
          ${sure(repeatRate.interval)}
          ${found(t.repeatFormula, repeatRate)}
        </section>
        ${churn(file, figures)}
      </div>
      ${
        figures.warnings.length > 0
          ? html`<ul class="careful">
              ${figures.warnings.map((warning) => html`<li>${say(warning)}</li>`)}
            </ul>`
          : nothing
      }
      ${downloadFigures("overview", [
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

function churn(file: AnalysedFile, { churn: { rate, inactivityDays, basis, percentile }, asOf }: Overview) {
  const basisWords =
    inactivityDays === null
      ? t.churn.basis.none
      : basis === "given"
        ? t.churn.basis.given(inactivityDays)
        : t.churn.basis["gap-percentile"](inactivityDays, write(percentile, "percent"));
  const change = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const { value } = numberTyped(input.value, { whole: true, locale });
    if (Number.isInteger(value) && value > 0 && value < 100_000) void file.inactiveAfter(value);
    else input.value = String(inactivityDays ?? "");
  };
  return html`
    <section class="card">
      <h3>${t.churn.title}</h3>
      <div aria-live="polite">
        <p class="answer">${write(rate.value, "percent")}</p>
        ${rate.reason ? html`<p class="reason">${say(rate.reason)}</p>` : nothing} ${sure(rate.interval)}
        ${found(t.churn.formula, rate)}
      </div>
      <p class="hint">${basisWords} ${t.churn.asOf(dayWords(asOf))}</p>
      <div class="field">
        <label for="inactive">${t.churn.label}</label>
        <span class="typed">
          <input id="inactive" type="text" inputmode="numeric" .value=${String(inactivityDays ?? "")} @change=${change} />
        </span>
      </div>
      ${
        basis === "given"
          ? html`<button type="button" class="plain" @click=${() => void file.inactiveAfter(undefined)}>${t.churn.reset}</button>`
          : nothing
      }
    </section>
  `;
}
