// The calculator view: a form and its answer, drawn from an entry of the list, a catalogue and a locale. Each key stroke computes anew.

import { type CSSResultGroup, html, LitElement, nothing, type PropertyDeclarations } from "lit";
import type { Answers, NumberInput } from "../calculators/calculator.js";
import { numberTyped } from "../number-typed.js";
import type { Locale } from "../text/in-use.js";
import { answer, asText, picture, working } from "./answer.js";
import { addedUp, type Pasted, readPasted } from "./counting.js";
import {
  addressed,
  type Entry,
  type Fields,
  hasAmounts,
  type Input,
  initialFields,
  labelOf,
  type Reading,
  read,
  rewritten,
  sentenceIn,
  textsOf,
  type Words,
} from "./reading.js";
import { styles } from "./styles.js";

/** The keys that a phone offers. Those for numbers lack a minus, so where less than 0 is meant, all are. */
function keyboard({ unit, min = 0 }: NumberInput): string {
  if (min < 0) return "text";
  return unit === "count" ? "numeric" : "decimal";
}

/** Currencies that are offered, by code. */
const CURRENCIES = ["EUR", "USD", "GBP", "DKK", "NOK", "SEK", "PLN", "CHF", "CZK", "CAD", "AUD", "JPY", "INR", "BRL"];

/** What a calculator says when a number changes. */
export interface CalculatorChange {
  /** What the reader gave, by input, as the calculator takes it. */
  values: Reading["values"];
  /** What came of it; undefined while a field is wrong. */
  outcome: Reading["outcome"];
  /** The answer in a sentence, or what is wrong. */
  sentence: string;
  /** The numbers for an address, as they are typed, with a point. */
  given: URLSearchParams;
}

/**
 * `<loyalkit-calculator>`: set `entry`, `catalogue` and `locale`, and `currency` if you like; it emits `change` with a
 * {@link CalculatorChange}, and `currency-change` when the reader picks one. Its look is set by custom properties
 * (`--loyalkit-accent`, …) and by parts (`verdict`, `answer`, …); docs/elements.md lists them all.
 */
export class CalculatorElement extends LitElement {
  static override styles: CSSResultGroup = styles;
  static override properties: PropertyDeclarations = {
    entry: { attribute: false },
    catalogue: { attribute: false },
    locale: {},
    currency: {},
    compact: { type: Boolean },
    given: { attribute: false },
    fields: { state: true },
    counts: { state: true },
    pasted: { state: true },
    isDisabled: { state: true },
  };
  /** The calculator. */
  declare entry: Entry;
  /** All that is said. */
  declare catalogue: Words;
  /** How numbers are written and read. */
  declare locale: Locale;
  /** The currency of amounts, as an ISO 4217 code; "" for none. */
  declare currency: string;
  /** Whether it shows no more than the numbers, the answer and its picture. */
  declare compact: boolean;
  /** The numbers that it opens with, as in an address; default those of the entry. */
  declare given: URLSearchParams;
  declare fields: Fields;
  /** Answers counted one by one, where the reader gives them so. */
  declare counts: ReadonlyMap<number, number>;
  declare pasted: Pasted | undefined;
  /** Whether nothing can be typed. */
  declare isDisabled: boolean;

  /** The fields that the calculator opened with, where they are not the reader's own. */
  #example: Fields | undefined;
  /** What was read last. */
  #read: { fields: Fields; reading: Reading } | undefined;

  constructor() {
    super();
    this.locale = "en";
    this.currency = "";
    this.compact = false;
    this.given = new URLSearchParams();
    this.counts = new Map();
    this.isDisabled = false;
  }

  override willUpdate(changed: Map<string, unknown>) {
    this.#read = undefined;
    if (changed.has("entry") || changed.has("given")) this.reopen();
    else if (changed.has("locale")) this.#write(changed.get("locale") as Locale);
  }

  /** Goes back to what it opened with. */
  protected reopen() {
    const { fields, isExample } = this.opening();
    this.fields = fields;
    this.#example = isExample ? fields : undefined;
    this.counts = new Map();
    this.pasted = undefined;
  }

  /** Writes what was typed in one language as the next one does. */
  #write(before: Locale) {
    const isExample = this.fields === this.#example;
    this.fields = rewritten(this.entry, this.fields, before, this.locale);
    if (isExample) this.#example = this.fields;
  }

  /** The fields that it opens with, and whether they are the calculator's own example. */
  protected opening(): { fields: Fields; isExample: boolean } {
    return { fields: initialFields(this.entry, this.given, this), isExample: this.given.size === 0 };
  }

  /** What came of the fields as they are. */
  protected get reading(): Reading {
    if (this.#read?.fields !== this.fields)
      this.#read = { fields: this.fields, reading: read(this.entry, this.fields, this) };
    return this.#read.reading;
  }

  /** What the fields hold now, and what comes of it. */
  get now(): CalculatorChange {
    const { values, outcome } = this.reading;
    const sentence = sentenceIn(this.entry, this.reading, this);
    return { values, outcome, sentence, given: addressed(this.entry, values) };
  }

  /** The result as text. */
  get text(): string {
    return asText(this.entry, this.reading, this);
  }

  /** The picture as it is drawn for this width; null where there is none. */
  get picture(): SVGElement | null {
    const drawn = [...this.renderRoot.querySelectorAll<SVGElement>(".picture svg")];
    return drawn.find((svg) => svg.getBoundingClientRect().width > 0) ?? null;
  }

  #set(fields: Fields) {
    this.fields = { ...this.fields, ...fields };
    this.dispatchEvent(
      new CustomEvent<CalculatorChange>("change", { detail: this.now, bubbles: true, composed: true }),
    );
  }

  #count(answers: Answers, counts: ReadonlyMap<number, number>) {
    this.counts = counts;
    this.#set(
      Object.fromEntries(Object.entries(addedUp(answers, counts)).map(([name, value]) => [name, String(value)])),
    );
  }

  override render() {
    const t = this.catalogue.page.calculator;
    const { reading } = this;
    const inputs = Object.entries(this.entry.inputs);
    const plain = inputs.filter(([, { isExpert, group }]) => !isExpert && group === undefined);
    const experts = this.compact ? [] : inputs.filter(([, { isExpert }]) => isExpert);
    const groups = [...new Set(inputs.flatMap(([, { group }]) => group ?? []))];
    const { groups: names = {} } = textsOf(this.entry, this);
    const isWrong = experts.some(([name]) => name in reading.problems);
    return html`
      <div class=${this.compact ? "calculator compact" : "calculator"} part="calculator">
        ${answer(this.entry, reading, this)}
        <form autocomplete="off" part="form" @submit=${(event: Event) => event.preventDefault()}>
          <div class="head">
            <h2>${t.numbers}</h2>
            ${this.#currencies()}
          </div>
          ${this.fields === this.#example && !this.compact ? html`<p class="hint">${t.example}</p>` : nothing}
          ${
            groups.length === 0
              ? nothing
              : html`<div class="groups">${groups.map(
                  (group) => html`<fieldset>
              <legend>${names[group] ?? group}</legend>
              ${inputs.filter(([, input]) => input.group === group).map(([name, input]) => this.#field(name, input, reading))}
            </fieldset>`,
                )}</div>`
          }
          ${plain.length === 0 ? nothing : html`<div class="fields">${plain.map(([name, input]) => this.#field(name, input, reading))}</div>`}
          ${this.entry.answers && !this.compact ? this.#counting(this.entry.answers) : nothing}
          ${
            experts.length === 0
              ? nothing
              : html`<details ?open=${isWrong}>
                  <summary>${t.expert}</summary>
                  <div class="fields">${experts.map(([name, input]) => this.#field(name, input, reading))}</div>
                </details>`
          }
        </form>
        <div class="outcome">
          ${this.compact ? picture(this.entry, reading, this) : working(this.entry, reading, this)}
          <slot></slot>
        </div>
      </div>
    `;
  }

  /** Where amounts are typed, in which currency. */
  #currencies() {
    if (!hasAmounts(this.entry)) return nothing;
    const t = this.catalogue.page.calculator;
    const change = (event: Event) => {
      this.currency = (event.target as HTMLSelectElement).value;
      this.dispatchEvent(
        new CustomEvent<string>("currency-change", { detail: this.currency, bubbles: true, composed: true }),
      );
    };
    const offered =
      this.currency === "" || CURRENCIES.includes(this.currency) ? CURRENCIES : [this.currency, ...CURRENCIES];
    return html`<label class="currency">
      <span>${t.currency}</span>
      <select ?disabled=${this.isDisabled} @change=${change}>
        <option value="" ?selected=${this.currency === ""}>${t.noCurrency}</option>
        ${offered.map((code) => html`<option value=${code} ?selected=${code === this.currency}>${code}</option>`)}
      </select>
    </label>`;
  }

  #counting(answers: Answers) {
    const t = this.catalogue.page.calculator.answers;
    const [low, high] = answers.scale;
    const scale = Array.from({ length: high - low + 1 }, (_, at) => low + at);
    // Where each answer has a field of its own, it need not be counted a second time.
    const isCounted = new Set(scale.map(answers.countedIn)).size < scale.length;
    const paste = (event: Event) => {
      const text = (event.target as HTMLTextAreaElement).value;
      this.pasted = text.trim() === "" ? undefined : readPasted(answers, text);
      if (this.pasted) this.#count(answers, this.pasted.counts);
    };
    const count = (answer: number, event: Event) => {
      const { value } = event.target as HTMLInputElement;
      const typed = value.trim() === "" ? 0 : numberTyped(value, { whole: true, locale: this.locale }).value;
      if (Number.isInteger(typed) && typed >= 0) this.#count(answers, new Map([...this.counts, [answer, typed]]));
    };
    const { pasted } = this;
    const n = pasted ? [...pasted.counts.values()].reduce((sum, value) => sum + value, 0) : 0;
    return html`<details class="counting">
      <summary>${t.title}</summary>
      ${
        isCounted
          ? html`<div class="counts">
              ${scale.map(
                (answer) => html`<label>
                  <span aria-hidden="true">${answer}</span>
                  <input
                    type="text"
                    inputmode="numeric"
                    aria-label=${t.each(answer)}
                    ?disabled=${this.isDisabled}
                    .value=${String(this.counts.get(answer) ?? "")}
                    @input=${(event: Event) => count(answer, event)}
                  />
                </label>`,
              )}
            </div>`
          : nothing
      }
      <div class="field wide">
        <label for="answers">${t.paste}</label>
        <textarea
          id="answers"
          rows="3"
          ?disabled=${this.isDisabled}
          aria-describedby="answers-hint"
          @input=${paste}
        ></textarea>
        <span class="hint" id="answers-hint" role="status">
          ${pasted ? t.counted(n) : t.hint}
          ${pasted && pasted.outside.length > 0 ? t.outside(pasted.outside.length, pasted.outside[0] ?? "", low, high) : nothing}
        </span>
      </div>
    </details>`;
  }

  #field(name: string, input: Input, reading: Reading) {
    const texts = textsOf(this.entry, this);
    const t = this.catalogue.page.calculator;
    const label = labelOf(this.entry, name, this);
    const change = (event: Event) => this.#set({ [name]: (event.target as HTMLInputElement).value });
    const problem = reading.problems[name];
    if (input.kind === "choice") {
      const words = (texts.choices as Record<string, Record<string, string>>)[name] ?? {};
      return html`<div class="field wide" part="field">
        <label for=${name}>${label}</label>
        <select
          part="input"
          id=${name}
          ?disabled=${this.isDisabled}
          aria-invalid=${problem === undefined ? "false" : "true"}
          aria-describedby=${problem === undefined ? nothing : `${name}-hint`}
          @change=${change}
        >
          ${input.options.map(
            (option) =>
              html`<option value=${option} ?selected=${option === this.fields[name]}>${words[option] ?? option}</option>`,
          )}
        </select>
        ${problem === undefined ? nothing : html`<span class="problem" id="${name}-hint">${problem}</span>`}
      </div>`;
    }
    if (input.kind === "list") {
      return html`<div class="field wide" part="field">
        <label for=${name}>${label}</label>
        <textarea
          part="input"
          id=${name}
          rows="4"
          ?disabled=${this.isDisabled}
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
    const isMoney = input.unit === "money" || input.unit === "price";
    const unit = isMoney && this.currency !== "" ? this.currency : t.units[input.unit as keyof typeof t.units];
    const [problem, as] = [problems[name], readAs[name]];
    const other = problem === undefined ? as?.other : undefined;
    const hint = problem ?? (as === undefined ? undefined : t.readAs(as.read));
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
          ?disabled=${this.isDisabled}
          .value=${this.fields[name] ?? ""}
          aria-invalid=${problem === undefined ? "false" : "true"}
          aria-describedby=${described === "" ? nothing : described}
          @input=${change}
        />
        ${unit === undefined ? nothing : html`<span class="unit" id="${name}-unit">${unit}</span>`}
      </span>
      ${hint === undefined ? nothing : html`<span class=${problem ? "problem" : "hint"} id="${name}-hint">${hint}</span>`}
      ${
        other === undefined
          ? nothing
          : html`<button type="button" class="plain" ?disabled=${this.isDisabled} @click=${() => this.#set({ [name]: other.typed })}>
              ${t.ratherThan(other.shown)}
            </button>`
      }
    </div>`;
  }
}
