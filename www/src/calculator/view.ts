// A calculator on its page: title and question around the element, its numbers in the address, and a link to share.

import { html, LitElement, nothing } from "lit";
import type { calculators } from "loyalkit/calculators";
import type { CalculatorChange, CalculatorElement } from "loyalkit/elements";
import { locale, text } from "../language.js";
import { address } from "../router.js";

const t = text.page.calculator;

type Entry = (typeof calculators)[number];

class PageCalculator extends LitElement {
  static override properties = {
    entry: { attribute: false },
    given: { attribute: false },
    said: { state: true },
    hasOutcome: { state: true },
  };
  declare entry: Entry;
  declare given: URLSearchParams;
  declare said: string;
  declare hasOutcome: boolean;

  constructor() {
    super();
    this.said = "";
    this.hasOutcome = true;
  }

  override createRenderRoot() {
    return this;
  }

  #link(given: URLSearchParams) {
    return address.calculator(this.entry.id, given);
  }

  #changed({ detail: { outcome, given } }: CustomEvent<CalculatorChange>) {
    this.said = "";
    this.hasOutcome = outcome !== undefined;
    // In place, so that "back" leaves the calculator and not one key stroke.
    if (outcome) history.replaceState(null, "", this.#link(given));
  }

  async #share() {
    const calculator = this.querySelector("loyalkit-calculator") as CalculatorElement;
    try {
      await navigator.clipboard.writeText(new URL(this.#link(calculator.now.given), location.href).href);
      this.said = t.shared;
    } catch {
      this.said = t.notShared;
    }
  }

  override render() {
    const { title, question } = text.calculators[this.entry.id];
    return html`
      <p class="back"><a href=${address.calculators}>${t.back}</a></p>
      <h1 tabindex="-1">${title}</h1>
      <p class="lead">${question}</p>
      <loyalkit-calculator
        .entry=${this.entry}
        .catalogue=${text}
        .locale=${locale}
        .given=${this.given}
        @change=${this.#changed}
      >
        ${
          this.hasOutcome
            ? html`<p class="share">
                <button type="button" class="plain" @click=${this.#share}>${t.share}</button>
                <span role="status">${this.said}</span>
              </p>`
            : nothing
        }
      </loyalkit-calculator>
    `;
  }
}

customElements.define("page-calculator", PageCalculator);
