// The code that puts a calculator on another site, with the reader's own numbers, and how it looks there.

import { html, LitElement, nothing } from "lit";
import type { Input } from "loyalkit/calculators";
import type { AnyListed } from "loyalkit/calculators/load";
import { attributeOf, hasAmounts, shortNames } from "loyalkit/elements";
import { locale, text } from "../language.js";

const t = text.page.embed;

/** The folder of the npm package for pages without a bundler, and where it may lie on a site. */
const FOLDER = { from: "node_modules/loyalkit/dist/standalone", to: "/loyalkit" };

const escaped = (value: string) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** What people call it, else its own name. */
const nameOf = ({ id }: AnyListed) => Object.entries(shortNames).find(([, long]) => long === id)?.[0] ?? id;

/** What a field opens with, as it is typed, with a point. */
function openingOf(input: Input): string {
  if (input.kind === "choice") return input.initial;
  if (input.kind === "list") return input.initial.join(" ");
  return String(input.unit === "percent" ? Number((input.initial * 100).toPrecision(12)) : input.initial);
}

/** Inputs as attributes, without choices and experts' inputs that are as usual. */
function attributesOf({ inputs }: AnyListed, given: URLSearchParams): [name: string, value: string][] {
  return Object.entries(inputs).flatMap(([name, input]): [string, string][] => {
    const value = given.get(name) ?? openingOf(input);
    if ((input.kind === "choice" || input.isExpert) && value === openingOf(input)) return [];
    return [[attributeOf(name), input.kind === "list" ? value.trim().split(/\s+/).join(", ") : value]];
  });
}

/** An element by itself ships with English: another language is added. */
const bundled = (name: string) =>
  locale === "en"
    ? `import "loyalkit/elements/${name}";`
    : `import { use } from "loyalkit/text";\nimport { ${locale} } from "loyalkit/text/${locale}";\nimport "loyalkit/elements/${name}";\n\nuse(${locale});`;

class EmbedCode extends LitElement {
  static override properties = {
    entry: { attribute: false },
    given: { attribute: false },
    currency: {},
    theme: { state: true },
    isCompact: { state: true },
    isOpen: { state: true },
    copied: { state: true },
  };
  declare entry: AnyListed;
  /** The reader's numbers, as they are typed. */
  declare given: URLSearchParams;
  declare currency: string;
  declare theme: "" | "light" | "dark";
  declare isCompact: boolean;
  declare isOpen: boolean;
  /** Which code was copied, or that none could be. */
  declare copied: { code: string; said: () => string } | undefined;
  #shown: HTMLElement | undefined;

  constructor() {
    super();
    this.theme = "";
    this.isCompact = false;
    this.isOpen = false;
  }

  override createRenderRoot() {
    return this;
  }

  get #attributes(): [name: string, value: string][] {
    return [
      ...attributesOf(this.entry, this.given),
      ...(hasAmounts(this.entry) && this.currency !== "" ? [["currency", this.currency] as [string, string]] : []),
      ...(this.theme === "" ? [] : [["theme", this.theme] as [string, string]]),
      ...(this.isCompact ? [["compact", ""] as [string, string]] : []),
      ...(locale === "en" ? [] : [["lang", locale] as [string, string]]),
    ];
  }

  get #tag(): string {
    const name = nameOf(this.entry);
    const attributes = this.#attributes.map(([name, value]) => (value === "" ? name : `${name}="${escaped(value)}"`));
    const inOne = `<loyalkit-${name} ${attributes.join(" ")}>`;
    const open = inOne.length <= 72 ? inOne : `<loyalkit-${name}\n  ${attributes.join("\n  ")}\n>`;
    return `${open.replace(" >", ">")}</loyalkit-${name}>`;
  }

  async #copy(code: string) {
    try {
      await navigator.clipboard.writeText(code);
      this.copied = { code, said: () => t.copied };
    } catch {
      this.copied = { code, said: () => text.page.calculator.actions.notCopied };
    }
  }

  #code(title: string, code: string, note?: string) {
    return html`<section class="snippet">
      <div class="head">
        <h3>${title}</h3>
        <span role="status">${this.copied?.code === code ? this.copied.said() : ""}</span>
        <button type="button" class="link" aria-label="${t.copy}: ${title}" @click=${() => this.#copy(code)}>
          ${t.copy}
        </button>
      </div>
      ${note === undefined ? nothing : html`<p class="hint">${note}</p>`}
      <pre tabindex="0" role="region" aria-label=${title}><code>${code}</code></pre>
    </section>`;
  }

  /** The element itself, with the attributes of the code. */
  #preview() {
    const tag = `loyalkit-${nameOf(this.entry)}`;
    if (this.#shown?.localName !== tag) this.#shown = document.createElement(tag);
    const wanted = new Map([["lang", locale], ...this.#attributes]);
    for (const name of this.#shown.getAttributeNames()) if (!wanted.has(name)) this.#shown.removeAttribute(name);
    for (const [name, value] of wanted) this.#shown.setAttribute(name, value);
    return this.#shown;
  }

  override render() {
    const name = nameOf(this.entry);
    return html`<details
      class="embed"
      ?open=${this.isOpen}
      @toggle=${(event: Event) => {
        this.isOpen = (event.target as HTMLDetailsElement).open;
      }}
    >
      <summary>${t.title}</summary>
      ${
        this.isOpen
          ? html`<p>${t.lead}</p>
              <div class="fields">
                <div class="field">
                  <label for="embed-theme">${t.theme}</label>
                  <select
                    id="embed-theme"
                    @change=${(event: Event) => {
                      this.theme = (event.target as HTMLSelectElement).value as typeof this.theme;
                    }}
                  >
                    ${Object.entries(t.themes).map(
                      ([theme, said]) =>
                        html`<option value=${theme === "page" ? "" : theme} ?selected=${theme === (this.theme || "page")}>
                          ${said}
                        </option>`,
                    )}
                  </select>
                </div>
                <label class="tick">
                  <input
                    type="checkbox"
                    .checked=${this.isCompact}
                    @change=${(event: Event) => {
                      this.isCompact = (event.target as HTMLInputElement).checked;
                    }}
                  />
                  ${t.compact}
                </label>
              </div>
              ${this.#code(t.tag, this.#tag)}
              ${this.#code(t.bundler, bundled(name))}
              ${this.#code(
                t.plain,
                `<script type="module" src="${FOLDER.to}/elements.js"></script>`,
                t.plainNote(FOLDER.from, FOLDER.to),
              )}
              <section>
                <h3>${t.preview}</h3>
                <div class="preview">${this.#preview()}</div>
              </section>`
          : nothing
      }
    </details>`;
  }
}

customElements.define("embed-code", EmbedCode);
