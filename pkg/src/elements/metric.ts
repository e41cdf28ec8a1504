// `<loyalkit-nps>` and its like: a calculator with a tag of its own, whose inputs are attributes and properties, and which takes part
// in a form as one field.

import type { CSSResultGroup, PropertyDeclarations } from "lit";
import type { ChoiceInput, ListInput, Outcome } from "../calculators/calculator.js";
import { kebab } from "../calculators/inputs.js";
import type { CalculatorId, Listed } from "../calculators/list.js";
import { type Locale, locales } from "../text/in-use.js";
import { type CalculatorChange, CalculatorElement } from "./calculator.js";
import { type Entry, heldIn, type Words, writtenField } from "./reading.js";
import { standing, styles } from "./styles.js";

/** What an element draws, once it is there. */
export interface Loaded {
  entry: Entry;
  catalogue: Words;
}

/** Where an element has its calculator from. */
export interface Source {
  id: CalculatorId;
  /** The names of its inputs. */
  inputs: readonly string[];
  load(locale: Locale): Promise<Loaded>;
}

/** An input as attributes and properties have it: a percent as 5, a list as numbers, a choice as its option. */
export type Held = number | string | readonly number[];

/** The language of the nearest element that says one, through shadow roots; English where there is no catalogue of it. */
function localeAt(element: Element): Locale {
  for (let at: Element | null = element; at; ) {
    const said = at.getAttribute("lang");
    if (said) return locales.find((locale) => locale === said.split("-")[0]?.toLowerCase()) ?? "en";
    const root = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return "en";
}

/**
 * A calculator with a tag of its own. Each input is an attribute in kebab case (`promoters="50"`, `values="1, 2, 3"`, a percent as `5`) and a
 * property in camel case. The attribute is what the element opens with and what a form's reset brings back; setting the property
 * sets it; reading the property gives what the reader has typed since. What is no number is said at its field.
 *
 * - `lang`: default, that of the nearest element that has one; English where there is no catalogue of the language.
 * - `currency`: an ISO 4217 code for amounts; default none.
 * - `theme`: `light` or `dark`; default, the page's own `color-scheme`.
 * - `compact`: only the numbers, the answer and its picture.
 * - `name`, `disabled`, `form`: as of any field of a form. The form gets `values` as JSON; a wrong number keeps it from being sent.
 *
 * Events: `input` at each key stroke and `change` with a {@link CalculatorChange} when the numbers have changed, both only where the
 * reader did it; `currency-change` when the reader picks a currency.
 *
 * Its look is set by the parts and the custom properties of {@link CalculatorElement}.
 */
export class MetricElement extends CalculatorElement {
  static readonly formAssociated = true;
  static override styles: CSSResultGroup = [styles, standing];
  static override properties: PropertyDeclarations = { locale: { attribute: false }, theme: { reflect: true } };
  /** Of its subclass for each calculator. */
  static readonly source: Source;

  /** The colours: `light`, `dark`, or the page's own where it says neither. */
  declare theme: "light" | "dark" | undefined;

  /** What a form knows of it; undefined where there are no forms, as in some DOMs for tests. */
  readonly #internals: ElementInternals | undefined = this.attachInternals?.();

  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: each subclass has inputs of its own.
    return [...super.observedAttributes, "lang", ...this.source.inputs.map(kebab)];
  }

  get #source(): Source {
    return (this.constructor as typeof MetricElement).source;
  }

  override connectedCallback() {
    super.connectedCallback();
    // What was set before the element was defined.
    for (const name of [...this.#source.inputs, "name", "disabled"]) {
      const own = Object.getOwnPropertyDescriptor(this, name);
      if (!own) continue;
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, own.value);
    }
    void this.#load();
  }

  override attributeChangedCallback(attribute: string, old: string | null, written: string | null) {
    super.attributeChangedCallback(attribute, old, written);
    if (old === written) return;
    if (attribute === "lang") {
      if (this.isConnected) void this.#load();
      return;
    }
    const name = this.#source.inputs.find((name) => kebab(name) === attribute);
    const input = name === undefined ? undefined : this.entry?.inputs[name];
    if (name !== undefined && input && this.fields)
      this.fields = { ...this.fields, [name]: writtenField(input, written, this) };
  }

  async #load() {
    const locale = localeAt(this);
    const { entry, catalogue } = await this.#source.load(locale);
    // The language may have changed meanwhile.
    if (locale !== localeAt(this)) return;
    this.locale = locale;
    this.catalogue = catalogue;
    this.entry = entry;
  }

  protected override shouldUpdate(): boolean {
    return this.entry !== undefined;
  }

  protected override opening() {
    const fields = Object.entries(this.entry.inputs).map(([name, input]) => [
      name,
      writtenField(input, this.getAttribute(kebab(name)), this),
    ]);
    return {
      fields: Object.fromEntries(fields),
      isExample: !this.#source.inputs.some((name) => this.hasAttribute(kebab(name))),
    };
  }

  protected override updated() {
    const internals = this.#internals;
    internals?.setFormValue?.(JSON.stringify(this.values));
    const { problems, problem } = this.reading;
    const message = Object.values(problems)[0] ?? problem;
    if (message === undefined) internals?.setValidity?.({});
    else internals?.setValidity?.({ badInput: true }, message, this.#first);
  }

  /** The field that is wrong, else the first. */
  get #first(): HTMLElement | undefined {
    const field = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector) ?? undefined;
    return field('[aria-invalid="true"]') ?? field("form [part=input]");
  }

  /** The input as it is now; what cannot be read, as it was typed. Undefined until the calculator is loaded. */
  held(name: string): Held | undefined {
    const input = this.entry?.inputs[name];
    if (!input || !this.fields) return this.getAttribute(kebab(name)) ?? undefined;
    return heldIn(input, name, this.fields, this.reading);
  }

  /** Sets an input, as its attribute does; `undefined` brings back the example. */
  hold(name: string, value: Held | null | undefined) {
    if (value === null || value === undefined) this.removeAttribute(kebab(name));
    else this.setAttribute(kebab(name), String(value));
  }

  /** All inputs as they are now, each as its property. */
  get values(): Record<string, Held | undefined> {
    return Object.fromEntries(this.#source.inputs.map((name) => [name, this.held(name)]));
  }

  /** What came of the inputs; undefined until the calculator is loaded, and while a number is wrong. */
  get result(): Outcome | undefined {
    return this.entry && this.fields ? this.reading.outcome : undefined;
  }

  /** Under which a form sends it. */
  get name(): string {
    return this.getAttribute("name") ?? "";
  }
  set name(name: string) {
    this.setAttribute("name", name);
  }

  /** Whether nothing can be typed, and a form leaves it out. */
  get disabled(): boolean {
    return this.hasAttribute("disabled");
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute("disabled", disabled);
  }

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals?.form ?? null;
  }

  /** What is wrong with it as a field. */
  get validity(): ValidityState | undefined {
    return this.#internals?.validity;
  }

  /** What is wrong, in a sentence; "" where nothing is. */
  get validationMessage(): string {
    return this.#internals?.validationMessage ?? "";
  }

  /** Whether all numbers can be computed with. */
  checkValidity(): boolean {
    return this.#internals?.checkValidity?.() ?? true;
  }

  /** The same, and shows what is wrong. */
  reportValidity(): boolean {
    return this.#internals?.reportValidity?.() ?? true;
  }

  /** Goes to the field that is wrong, else to the first. */
  override focus(options?: FocusOptions) {
    this.#first?.focus(options);
  }

  formResetCallback() {
    if (this.entry) this.reopen();
  }

  formDisabledCallback(disabled: boolean) {
    this.isDisabled = disabled;
  }

  /** `change` comes with what the calculator says. */
  override addEventListener(
    type: "change",
    listener: (event: CustomEvent<CalculatorChange>) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(type: string, listener: never, options?: boolean | AddEventListenerOptions): void {
    super.addEventListener(type, listener, options);
  }
}

/** Tags beside those of the names: what people call the metric. */
export const shortNames = { retention: "retention-rate", churn: "churn-rate" } as const satisfies Record<
  string,
  CalculatorId
>;
type Short = typeof shortNames;

/** The calculator of a tag's name. */
type Named = { [Id in CalculatorId]: Id } & Short;

type InputsOf<Id extends CalculatorId> = Extract<Listed, { id: Id }>["inputs"];

type ValueOf<I> = I extends ChoiceInput<infer Option> ? Option : I extends ListInput ? readonly number[] : number;

type HeldOf<Id extends CalculatorId> = {
  -readonly [Name in keyof InputsOf<Id>]: ValueOf<InputsOf<Id>[Name]>;
};

/** The element of one calculator: its inputs are properties, except where HTML has another of that name (`before`, `after`). */
export type ElementOf<Id extends CalculatorId> = MetricElement & Omit<HeldOf<Id>, keyof HTMLElement>;

/** The inputs of each tag. */
export type MetricInputs = { [Name in keyof Named as `loyalkit-${Name}`]: HeldOf<Named[Name]> };

/** Every tag of a calculator, with its element. */
export type MetricElements = { [Name in keyof Named as `loyalkit-${Name}`]: ElementOf<Named[Name]> };

/** Defines the tags of a calculator, where there is a document and nothing else has defined them. */
export function define(source: Source): void {
  const short = Object.entries(shortNames).filter(([, id]) => id === source.id);
  for (const name of [source.id, ...short.map(([name]) => name)]) {
    const tag = `loyalkit-${name}`;
    if (!customElements.get(tag)) customElements.define(tag, elementOf(source));
  }
}

function elementOf(own: Source): typeof MetricElement {
  class Metric extends MetricElement {
    static override readonly source = own;
  }
  for (const name of own.inputs) {
    Object.defineProperty(Metric.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: MetricElement) {
        // `before` and `after` stay what they are of every element, for those who call them.
        return name in HTMLElement.prototype ? Reflect.get(HTMLElement.prototype, name, this) : this.held(name);
      },
      set(this: MetricElement, value: Held | null | undefined) {
        this.hold(name, value);
      },
    });
  }
  return Metric;
}

declare global {
  interface HTMLElementTagNameMap extends MetricElements {}
}
