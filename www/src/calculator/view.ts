// One view for every calculator, drawn from its entry in the list and its texts. Each key stroke computes anew.

import { html, LitElement, nothing } from "lit";
import type { NumberInput } from "loyalkit/calculators";
import { text } from "../language.js";
import { address } from "../router.js";
import { answer } from "./answer.js";
import { addressed, type Entry, type Fields, type Input, initialFields, type Reading, read } from "./reading.js";

const t = text.page.calculator;

/** The keys that a phone offers. Those for numbers lack a minus, so where less than 0 is meant, all are. */
function keyboard({ unit, min = 0 }: NumberInput): string {
  if (min < 0) return "text";
  return unit === "count" ? "numeric" : "decimal";
}

class PageCalculator extends LitElement {
  static override properties = {
    entry: { attribute: false },
    given: { attribute: false },
    fields: { state: true },
    said: { state: true },
  };
  declare entry: Entry;
  declare given: URLSearchParams;
  declare fields: Fields;
  declare said: string;

  /** The fields that the calculator opened with, where they are not the reader's own. */
  #example: Fields | undefined;

  override createRenderRoot() {
    return this;
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has("entry") && !changed.has("given")) return;
    this.fields = initialFields(this.entry, this.given);
    this.#example = this.given.size === 0 ? this.fields : undefined;
  }

  #change(name: string, value: string) {
    this.fields = { ...this.fields, [name]: value };
    this.said = "";
    const { values, outcome } = read(this.entry, this.fields);
    // In place, so that "back" leaves the calculator and not one key stroke.
    if (outcome) history.replaceState(null, "", address.calculator(this.entry.id, addressed(this.entry, values)));
  }

  async #share() {
    const { values } = read(this.entry, this.fields);
    const link = new URL(address.calculator(this.entry.id, addressed(this.entry, values)), location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      this.said = t.shared;
    } catch {
      this.said = t.notShared;
    }
  }

  override render() {
    const texts = text.calculators[this.entry.id];
    const reading = read(this.entry, this.fields);
    return html`
      <p class="back"><a href=${address.calculators}>${t.back}</a></p>
      <h1 tabindex="-1">${texts.title}</h1>
      <p class="lead">${texts.question}</p>
      <div class="calculator">
        <form autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
          <h2>${t.numbers}</h2>
          ${this.fields === this.#example ? html`<p class="hint">${t.example}</p>` : nothing}
          <div class="fields">
            ${Object.entries(this.entry.inputs).map(([name, input]) => this.#field(name, input, reading))}
          </div>
        </form>
        <div class="outcome">
          ${answer(this.entry, reading)}
          ${
            reading.outcome
              ? html`<p class="share">
                  <button type="button" class="plain" @click=${this.#share}>${t.share}</button>
                  <span role="status">${this.said}</span>
                </p>`
              : nothing
          }
        </div>
      </div>
    `;
  }

  #field(name: string, input: Input, reading: Reading) {
    const texts = text.calculators[this.entry.id];
    const label = (texts.inputs as Record<string, string>)[name] ?? name;
    const change = (event: Event) => this.#change(name, (event.target as HTMLInputElement).value);
    if (input.kind === "choice") {
      const words = (texts.choices as Record<string, Record<string, string>>)[name] ?? {};
      return html`<div class="field wide">
        <label for=${name}>${label}</label>
        <select id=${name} @change=${change}>
          ${input.options.map(
            (option) =>
              html`<option value=${option} ?selected=${option === this.fields[name]}>${words[option] ?? option}</option>`,
          )}
        </select>
      </div>`;
    }
    if (input.kind === "list") {
      const problem = reading.problems[name];
      return html`<div class="field wide">
        <label for=${name}>${label}</label>
        <textarea
          id=${name}
          rows="4"
          aria-invalid=${problem === undefined ? "false" : "true"}
          aria-describedby="${name}-hint"
          .value=${this.fields[name] ?? ""}
          @input=${change}
        ></textarea>
        <span class=${problem ? "problem" : "hint"} id="${name}-hint">${problem ?? t.list}</span>
      </div>`;
    }
    return this.#number(name, input, label, reading, change);
  }

  #number(
    name: string,
    input: NumberInput,
    label: string,
    { problems, readAs }: Reading,
    change: (event: Event) => void,
  ) {
    const unit = t.units[input.unit as keyof typeof t.units];
    const problem = problems[name];
    const hint = problem ?? (readAs[name] === undefined ? undefined : t.readAs(readAs[name]));
    const described = [unit === undefined ? "" : `${name}-unit`, hint === undefined ? "" : `${name}-hint`]
      .join(" ")
      .trim();
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <span class="typed">
        <input
          id=${name}
          type="text"
          inputmode=${keyboard(input)}
          .value=${this.fields[name] ?? ""}
          aria-invalid=${problem === undefined ? "false" : "true"}
          aria-describedby=${described === "" ? nothing : described}
          @input=${change}
        />
        ${unit === undefined ? nothing : html`<span class="unit" id="${name}-unit">${unit}</span>`}
      </span>
      ${hint === undefined ? nothing : html`<span class=${problem ? "problem" : "hint"} id="${name}-hint">${hint}</span>`}
    </div>`;
  }
}

customElements.define("page-calculator", PageCalculator);
