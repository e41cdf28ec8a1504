// Which calculators there are, by topic, each with the question that it answers.

import { html } from "lit";
import type { Topic } from "loyalkit/calculators";
import { names } from "loyalkit/calculators/load";
import { text } from "../language.js";
import { address } from "../router.js";

export function calculatorIndex() {
  const t = text.page.calculators;
  const topics = Object.keys(t.topics) as Topic[];
  return html`
    <h1 tabindex="-1">${t.title}</h1>
    <p class="lead">${t.lead}</p>
    ${topics.map(
      (topic) => html`
        <section>
          <h2>${t.topics[topic]}</h2>
          <ul class="questions">
            ${names
              .filter((entry) => entry.topic === topic)
              .map(
                ({ id }) => html`<li>
                  <a href=${address.calculator(id)}>${text.calculators[id].title}</a>
                  <span>${text.calculators[id].question}</span>
                </li>`,
              )}
          </ul>
        </section>
      `,
    )}
  `;
}
