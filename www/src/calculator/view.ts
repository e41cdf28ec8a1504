// A calculator on its page: title and question around the element, its numbers in the address, and what can be done with the result.

import { html, LitElement, nothing } from "lit";
import { type AnyListed, related } from "loyalkit/calculators/load";
import type { CalculatorChange, CalculatorElement } from "loyalkit/elements";
import type { Article } from "loyalkit/text";
import { currency, rememberCurrency } from "../currency.js";
import { locale, text } from "../language.js";
import { address } from "../router.js";

const t = text.page.calculator;

/** What was typed into each calculator of this tab: Back finds it again. It is no longer than the tab, and in no history. */
const typed = new Map<string, URLSearchParams>();

class PageCalculator extends LitElement {
  static override properties = {
    entry: { attribute: false },
    given: { attribute: false },
    said: { state: true },
    hasOutcome: { state: true },
    typed: { state: true },
    currency: { state: true },
  };
  declare entry: AnyListed;
  /** What the address says. */
  declare given: URLSearchParams;
  /** What the calculator opens with. */
  declare opened: URLSearchParams;
  declare said: (() => string) | undefined;
  declare hasOutcome: boolean;
  /** The numbers as they are now. */
  declare typed: URLSearchParams;
  declare currency: string;

  constructor() {
    super();
    this.hasOutcome = true;
    this.currency = currency();
  }

  override createRenderRoot() {
    return this;
  }

  override willUpdate(changed: Map<string, unknown>) {
    const { id } = this.entry;
    if (changed.has("given") || changed.has("entry"))
      this.opened = this.typed = this.given.size > 0 ? this.given : (typed.get(id) ?? this.given);
  }

  get #calculator() {
    return this.querySelector("loyalkit-calculator") as CalculatorElement;
  }

  #link(given: URLSearchParams) {
    return address.calculator(this.entry.id, given);
  }

  #changed({ detail: { outcome, given } }: CustomEvent<CalculatorChange>) {
    this.said = undefined;
    this.hasOutcome = outcome !== undefined;
    this.typed = given;
    typed.set(this.entry.id, given);
    // A link that was opened has other numbers than those that stand here now.
    if (outcome) this.#write(new URLSearchParams());
  }

  /** Numbers stand in the address, and so in the browser's history, only once the reader shares them. */
  #write(given: URLSearchParams) {
    history.replaceState(null, "", this.#link(given));
  }

  async #copy(copied: string, said: () => string) {
    try {
      await navigator.clipboard.writeText(copied);
      this.said = said;
    } catch {
      this.said = () => t.actions.notCopied;
    }
  }

  readonly #copyLink = () => {
    this.#write(this.#calculator.now.given);
    return this.#copy(location.href, () => t.actions.linkCopied);
  };

  readonly #savePicture = async () => {
    const { picture, text: result } = this.#calculator;
    if (!picture) return;
    const { savePng } = await import("../charts/save.js");
    const [title = "", sentence = title] = result.split("\n");
    await savePng({ svg: picture, name: this.entry.id, title: sentence, subtitle: title, source: text.page.name });
  };

  readonly #copyText = () => this.#copy(this.#calculator.text, () => t.actions.textCopied);

  override render() {
    const { title, question, article } = text.calculators[this.entry.id];
    const { topic, id } = this.entry;
    return html`
      <p class="back">
        <a href=${address.calculators}>${t.back}</a> / ${text.page.calculators.topics[topic]}
      </p>
      <h1 tabindex="-1">${title}</h1>
      <p class="lead">${question}</p>
      <loyalkit-calculator
        .entry=${this.entry}
        .catalogue=${text}
        .locale=${locale}
        .currency=${this.currency}
        .given=${this.opened}
        @change=${this.#changed}
        @currency-change=${({ detail }: CustomEvent<string>) => {
          this.currency = detail;
          rememberCurrency(detail);
        }}
      >
        ${
          this.hasOutcome
            ? html`<p class="share">
                <button type="button" class="link" @click=${this.#copyLink}>${t.actions.link}</button>
                <button type="button" class="link" @click=${this.#copyText}>${t.actions.text}</button>
                <button type="button" class="link" @click=${this.#savePicture}>${t.actions.picture}</button>
                <button type="button" class="link" @click=${() => print()}>${t.actions.print}</button>
                <span role="status">${this.said?.() ?? ""}</span>
              </p>`
            : nothing
        }
      </loyalkit-calculator>
      <embed-code .entry=${this.entry} .given=${this.typed} .currency=${this.currency}></embed-code>
      ${written(article)}
      <section class="related">
        <h2>${t.related}</h2>
        <ul class="questions">
          ${related[id].map(
            (other) => html`<li>
              <a href=${address.calculator(other)}>${text.calculators[other].question}</a>
              <span>${text.calculators[other].title}</span>
            </li>`,
          )}
        </ul>
      </section>
    `;
  }
}

function written({ meaning, example, good, pitfalls, loyalty }: Article) {
  const t = text.page.learn;
  const part = (title: string, content: unknown) => html`<section><h2>${title}</h2>${content}</section>`;
  return html`<div class="article">
    ${part(t.meaning, html`<p>${meaning}</p>`)} ${part(t.example, html`<p>${example}</p>`)}
    ${part(t.good, html`<p>${good}</p>`)}
    ${part(t.pitfalls, html`<ul>${pitfalls.map((pitfall) => html`<li>${pitfall}</li>`)}</ul>`)}
    ${part(t.loyalty, html`<p>${loyalty}</p>`)}
  </div>`;
}

customElements.define("page-calculator", PageCalculator);
