// The home page: an answer at once, and where to go on.

import { sampleCohorts } from "virtual:sample-cohorts";
import { html, LitElement, nothing } from "lit";
import { type AnyListed, type CalculatorId, names } from "loyalkit/calculators/load";
import { format } from "loyalkit/text";
import { monthWords } from "./calendar.js";
import { beside, locale, text } from "./language.js";
import { address } from "./router.js";
import { openSearch } from "./search/keys.js";

const t = text.page.home;

const OFTEN_ASKED: readonly CalculatorId[] = [
  "retention-rate",
  "compare-nps",
  "lifetime-value",
  "churn-rate",
  "nps-sample-size",
  "programme-roi",
];

/** An NPS to play with: what it needs is loaded once the page stands. */
class LiveNps extends LitElement {
  static override properties = { entry: { state: true } };
  declare entry: AnyListed | undefined;

  override createRenderRoot() {
    return this;
  }

  override firstUpdated() {
    const load = async () => {
      const { load } = await import("./calculator/section.js");
      this.entry = await load("nps");
    };
    // Without it the page still says all it has to say.
    const begin = () => void load().catch(() => undefined);
    if ("requestIdleCallback" in window) requestIdleCallback(begin);
    else setTimeout(begin, 200);
  }

  override render() {
    if (!this.entry) return html`<p class="hint" role="status">${t.live.loading}</p>`;
    return html`<loyalkit-calculator
      compact
      .entry=${this.entry}
      .catalogue=${text}
      .locale=${locale}
    ></loyalkit-calculator>`;
  }
}

customElements.define("live-nps", LiveNps);

/** The shade of a share, up to two fifths. */
const step = (value: number) => Math.min(7, 1 + Math.ceil(value * 15));

/** Who came back, in the sample shop: worked out when the page was built. */
const cohorts = () => html`
  <table class="heat">
    <thead>
      <tr>
        <th scope="col">${t.cohorts.first}</th>
        <th scope="col" class="number">${t.cohorts.customers}</th>
        ${sampleCohorts[0]?.shares.map((_, at) => html`<th scope="col" class="number">+${at + 1}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${sampleCohorts.map(
        ({ start, size, shares }) => html`<tr>
          <th scope="row">${monthWords(start)}</th>
          <td class="number">${size}</td>
          ${shares.map((value) => html`<td class="number step-${step(value)}">${format(value, "percent", { locale, digits: 0 })}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>
`;

export function home() {
  return html`
    <div class="hero">
      <h1 tabindex="-1">${t.title}</h1>
      <p class="lead">${t.lead}</p>
    </div>
    <div class="live">
      <section class="card">
        <h2>${text.calculators.nps.title}</h2>
        <live-nps></live-nps>
        <p class="hint">${t.live.example} <a href=${address.calculator("nps")}>${t.live.open}</a></p>
      </section>
      <section class="card">
        <h2>${t.cohorts.title}</h2>
        <div class="shelf" tabindex="0" role="region" aria-label=${t.cohorts.title}>${cohorts()}</div>
        <p class="hint">${t.cohorts.sample} <a href=${address.sample("shop")}>${t.cohorts.open}</a></p>
      </section>
    </div>
    <p class="promise">
      <strong>${t.privacy.title}</strong> ${t.privacy.text} <a href=${address.privacy}>${t.privacy.more}</a>
    </p>
    <div class="doors">
      <section>
        <h2>${t.calculators.title}</h2>
        <p>${t.calculators.text}</p>
        <p><a href=${address.calculators}>${t.all(names.length)}</a></p>
      </section>
      <section>
        <h2>${t.analyse.title}</h2>
        <p>${t.analyse.text}</p>
        <p class="actions">
          <a class="button" href=${address.analyse}>${t.analyse.action}</a>
          <a href=${address.sample("subscriptions")}>${t.analyse.sample}</a>
        </p>
      </section>
      ${
        // Beside one file on a disk there is no other page.
        location.protocol === "file:"
          ? nothing
          : html`<section>
              <h2>${t.sheet.title}</h2>
              <p>${t.sheet.text}</p>
              <p><a href=${beside(`sheet/?lang=${locale}`)}>${t.sheet.action}</a></p>
            </section>`
      }
    </div>
    <section>
      <h2>${t.questions}</h2>
      <p><button type="button" class="find wide" @click=${openSearch}>${t.search} <kbd>/</kbd></button></p>
      <ul class="questions">
        ${OFTEN_ASKED.map(
          (id) => html`<li>
            <a href=${address.calculator(id)}>${text.calculators[id].question}</a>
            <span>${text.calculators[id].title}</span>
          </li>`,
        )}
      </ul>
    </section>
  `;
}
