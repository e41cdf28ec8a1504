// Export: every table and chart of the view that is shown, to save or to print, and how careful tables are with customers.

import { html, LitElement, nothing } from "lit";
import type { PageChart } from "../charts/chart.js";
import { savePng, saveSvg } from "../charts/save.js";
import { text } from "../language.js";
import { save } from "../save.js";
import { careful, carefulRows, LEAST } from "./careful.js";
import type { Offer, OfferedTable } from "./offer.js";
import { say } from "./words.js";

const t = text.page.analyse.workspace.exporting;
const { tables } = text.page.analyse.workspace;

class ExportMenu extends LitElement {
  static override properties = {
    offers: { state: true },
    charts: { state: true },
    problem: { state: true },
  };
  declare offers: readonly Offer[];
  declare charts: readonly PageChart[];
  declare problem: unknown;

  constructor() {
    super();
    this.offers = [];
    this.charts = [];
  }

  override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener("pointerdown", this.#outside);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("pointerdown", this.#outside);
  }

  get #details() {
    return this.querySelector("details");
  }

  readonly #outside = (event: Event) => {
    if (!this.contains(event.target as Node)) this.#close();
  };

  #close() {
    this.#details?.removeAttribute("open");
  }

  /** What the view shows at this moment. */
  #gather() {
    this.problem = undefined;
    const view = this.closest(".view");
    this.offers = [...(view?.querySelectorAll<OfferedTable>("offered-table") ?? [])].map(({ offer }) => offer);
    this.charts = [...(view?.querySelectorAll<PageChart>("page-chart") ?? [])];
  }

  #key(event: KeyboardEvent) {
    if (event.key !== "Escape" || !this.#details?.open) return;
    this.#close();
    this.querySelector("summary")?.focus();
  }

  #left({ relatedTarget }: FocusEvent) {
    if (relatedTarget instanceof Node && !this.contains(relatedTarget)) this.#close();
  }

  async #save(offer: Offer, kind: "csv" | "json") {
    this.problem = undefined;
    try {
      const [{ asCsv }, rows] = await Promise.all([import("../csv.js"), carefulRows(offer)]);
      const json = () => new Blob([JSON.stringify(rows, null, 2)], { type: "application/json" });
      save(`${offer.file}.${kind}`, kind === "csv" ? asCsv(rows) : json());
    } catch (problem) {
      this.problem = problem;
    }
  }

  #print() {
    this.#close();
    print();
  }

  #entry(name: string, actions: readonly { word: string; label: string; act: () => void }[]) {
    return html`<li>
      <span>${name}</span>
      ${actions.map(
        ({ word, label, act }) =>
          html`<button type="button" class="link" aria-label="${label}: ${name}" @click=${act}>${word}</button>`,
      )}
    </li>`;
  }

  /** The choices that make a difference to the tables of the view. */
  #careful() {
    const hasNames = this.offers.some(({ names }) => names !== undefined);
    const hasGroups = this.offers.some(({ counts }) => counts !== undefined);
    if (!hasNames && !hasGroups) return nothing;
    return html`<fieldset>
      <legend>${t.careful}</legend>
      ${hasNames ? this.#pseudonyms() : nothing} ${hasGroups ? this.#small() : nothing}
    </fieldset>`;
  }

  #pseudonyms() {
    return html`<label class="check">
        <input
          type="checkbox"
          .checked=${careful.hasPseudonyms}
          @change=${({ target }: Event) => {
            careful.hasPseudonyms = (target as HTMLInputElement).checked;
            this.requestUpdate();
          }}
        />
        ${t.pseudonyms}
      </label>
      ${
        careful.hasPseudonyms
          ? html`<div class="field">
              <label for="export-key">${t.key}</label>
              <input
                id="export-key"
                type="text"
                autocomplete="off"
                spellcheck="false"
                aria-describedby="export-key-hint"
                .value=${careful.key}
                @input=${({ target }: Event) => {
                  careful.key = (target as HTMLInputElement).value;
                }}
              />
              <p class="hint" id="export-key-hint">${t.keyHint}</p>
            </div>`
          : nothing
      }`;
  }

  #small() {
    return html`<label class="check">
        <input
          type="checkbox"
          .checked=${careful.hidesSmall}
          @change=${({ target }: Event) => {
            careful.hidesSmall = (target as HTMLInputElement).checked;
          }}
        />
        ${t.small(LEAST)}
      </label>`;
  }

  override render() {
    return html`<details
      @toggle=${() => this.#gather()}
      @keydown=${this.#key}
      @focusout=${this.#left}
    >
      <summary>${t.label}</summary>
      <div class="export">
        ${
          this.offers.length === 0
            ? nothing
            : html`<ul aria-label=${t.tables}>
                ${this.offers.map((offer) =>
                  this.#entry(tables[offer.file], [
                    { word: t.csv, label: t.tableAs.csv, act: () => void this.#save(offer, "csv") },
                    { word: t.json, label: t.tableAs.json, act: () => void this.#save(offer, "json") },
                  ]),
                )}
              </ul>`
        }
        ${
          this.charts.length === 0
            ? nothing
            : html`<ul aria-label=${t.charts}>
                ${this.charts.map((chart) =>
                  this.#entry(chart.chart.title, [
                    { word: t.png, label: t.chartAs.png, act: () => void savePng(chart.picture()) },
                    { word: t.svg, label: t.chartAs.svg, act: () => saveSvg(chart.picture()) },
                  ]),
                )}
              </ul>`
        }
        <p><button type="button" class="link" @click=${this.#print}>${t.print}</button></p>
        ${this.#careful()}
        ${this.problem === undefined ? nothing : html`<p class="problem" role="alert">${say(this.problem)}</p>`}
      </div>
    </details>`;
  }
}

customElements.define("export-menu", ExportMenu);
