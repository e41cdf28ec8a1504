// The home page: what the product does, and where to start.

import { html } from "lit";
import type { CalculatorId } from "loyalkit/calculators";
import { text } from "./language.js";
import { address } from "./router.js";

const OFTEN_ASKED: readonly CalculatorId[] = [
  "retention-rate",
  "churn-rate",
  "nps",
  "compare-nps",
  "lifetime-value",
  "repeat-purchase-rate",
];

export function home() {
  const t = text.page.home;
  return html`
    <h1 tabindex="-1">${t.title}</h1>
    <p class="lead">${t.lead}</p>
    <div class="ways">
      <section class="card">
        <h2>${t.calculators.title}</h2>
        <p>${t.calculators.text}</p>
        <p class="actions"><a class="button" href=${address.calculators}>${t.calculators.action}</a></p>
      </section>
      <section class="card">
        <h2>${t.analyse.title}</h2>
        <p>${t.analyse.text}</p>
        <p class="actions">
          <a class="button" href=${address.analyse}>${t.analyse.action}</a>
          <a href=${address.sample("shop")}>${t.analyse.sample}</a>
          <a href=${address.sample("subscriptions")}>${t.analyse.sampleSubscriptions}</a>
        </p>
      </section>
    </div>
    <section class="privacy">
      <h2>${t.privacy.title}</h2>
      <ul>
        ${t.privacy.points.map((point) => html`<li>${point}</li>`)}
      </ul>
    </section>
    <section>
      <h2>${t.questions}</h2>
      <ul class="questions">
        ${OFTEN_ASKED.map(
          (id) => html`<li>
            <a href=${address.calculator(id)}>${text.calculators[id].question}</a>
            <span>${text.calculators[id].title}</span>
          </li>`,
        )}
      </ul>
      <p><a href=${address.calculators}>${t.all(Object.keys(text.calculators).length)}</a></p>
    </section>
  `;
}
