// The calculator view: a form and its answer, drawn from an entry of the list, a catalogue and a locale. Each key stroke computes anew.

import { html, LitElement, nothing } from "lit";
import type { NumberInput } from "../calculators/calculator.js";
import type { Catalogue } from "../text/catalogue.js";
import type { Locale } from "../text/in-use.js";
import { answer } from "./answer.js";
import {
  addressed,
  type Entry,
  type Fields,
  type Input,
  initialFields,
  labelOf,
  type Reading,
  read,
} from "./reading.js";
import { styles } from "./styles.js";

/** The keys that a phone offers. Those for numbers lack a minus, so where less than 0 is meant, all are. */
function keyboard({ unit, min = 0 }: NumberInput): string {
  if (min < 0) return "text";
  return unit === "count" ? "numeric" : "decimal";
}

/** What a calculator says when a number changes. */
export interface CalculatorChange {
  /** What the reader gave, by input, as the calculator takes it. */
  values: Reading["values"];
  /** What came of it; undefined while a field is wrong. */
  outcome: Reading["outcome"];
  /** The numbers for an address, as they are typed, with a point. */
  given: URLSearchParams;
}

/**
 * `<loyalkit-calculator>`: set `entry`, `catalogue` and `locale`; it emits `change` with a {@link CalculatorChange}. Its look is set by
 * custom properties (`--loyalkit-accent`, …) and by parts (`field`, `input`, `result`, `answer`, `interval`, `figures`, `found`,
 * `careful`, `note`).
 */
export class CalculatorElement extends LitElement {
  static override styles = styles;
  static override properties = {
    entry: { attribute: false },
    catalogue: { attribute: false },
    locale: {},
    given: { attribute: false },
    fields: { state: true },
  };
  /** The calculator. */
  declare entry: Entry;
  /** All that is said. */
  declare catalogue: Catalogue;
  /** How numbers are written and read. */
  declare locale: Locale;
  /** The numbers that it opens with, as in an address; default those of the entry. */
  declare given: URLSearchParams;
  declare fields: Fields;

  /** The fields that the calculator opened with, where they are not the reader's own. */
  #example: Fields | undefined;

  constructor() {
    super();
    this.locale = "en";
    this.given = new URLSearchParams();
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (!["entry", "given", "locale"].some((name) => changed.has(name))) return;
    this.fields = initialFields(this.entry, this.given, this);
    this.#example = this.given.size === 0 ? this.fields : undefined;
  }

  /** What the fields hold now, and what comes of it. */
  get now(): CalculatorChange {
    const { values, outcome } = read(this.entry, this.fields, this);
    return { values, outcome, given: addressed(this.entry, values) };
  }

  #change(name: string, value: string) {
    this.fields = { ...this.fields, [name]: value };
    this.dispatchEvent(
      new CustomEvent<CalculatorChange>("change", { detail: this.now, bubbles: true, composed: true }),
    );
  }

  override render() {
    const t = this.catalogue.page.calculator;
    const reading = read(this.entry, this.fields, this);
    return html`
      <div class="calculator" part="calculator">
        <form autocomplete="off" part="form" @submit=${(event: Event) => event.preventDefault()}>
          <h2>${t.numbers}</h2>
          ${this.fields === this.#example ? html`<p class="hint">${t.example}</p>` : nothing}
          <div class="fields">
            ${Object.entries(this.entry.inputs).map(([name, input]) => this.#field(name, input, reading))}
          </div>
        </form>
        <div class="outcome">
          ${answer(this.entry, reading, this)}
          <slot></slot>
        </div>
      </div>
    `;
  }

  #field(name: string, input: Input, reading: Reading) {
    const { catalogue } = this;
    const texts = catalogue.calculators[this.entry.id];
    const t = catalogue.page.calculator;
    const label = labelOf(this.entry, name, this);
    const change = (event: Event) => this.#change(name, (event.target as HTMLInputElement).value);
    if (input.kind === "choice") {
      const words = (texts.choices as Record<string, Record<string, string>>)[name] ?? {};
      return html`<div class="field wide" part="field">
        <label for=${name}>${label}</label>
        <select part="input" id=${name} @change=${change}>
          ${input.options.map(
            (option) =>
              html`<option value=${option} ?selected=${option === this.fields[name]}>${words[option] ?? option}</option>`,
          )}
        </select>
      </div>`;
    }
    if (input.kind === "list") {
      const problem = reading.problems[name];
      return html`<div class="field wide" part="field">
        <label for=${name}>${label}</label>
        <textarea
          part="input"
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
    const t = this.catalogue.page.calculator;
    const unit = t.units[input.unit as keyof typeof t.units];
    const problem = problems[name];
    const hint = problem ?? (readAs[name] === undefined ? undefined : t.readAs(readAs[name]));
    const described = [unit === undefined ? "" : `${name}-unit`, hint === undefined ? "" : `${name}-hint`]
      .join(" ")
      .trim();
    return html`<div class="field" part="field">
      <label for=${name}>${label}</label>
      <span class="typed">
        <input
          part="input"
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
