// From a file to its overview: choose, check the columns, read the results. One step is shown at a time.

import { html, LitElement, nothing } from "lit";
import { text } from "../language.js";
import { choosing } from "./choosing.js";
import { cohortTable } from "./cohort-table.js";
import { columnForm } from "./columns.js";
import { AnalysedFile, type Stage } from "./file.js";
import { overview } from "./overview.js";
import { progress } from "./progress.js";
import { readingReport } from "./report.js";
import { say } from "./words.js";

const t = text.page.analyse;
const PARTS = 3;

class PageAnalyse extends LitElement {
  static override properties = { sample: { type: Boolean } };
  declare sample: boolean;
  readonly #file = new AnalysedFile(() => {
    if (this.#file.stage.at !== "results") this.#parts = 1;
    this.requestUpdate();
  });
  #shown: Stage["at"] = "choosing";
  /** Whether the reader has just come here, a second time perhaps. */
  #arrived = true;
  /** How many of the results' parts are drawn: one a task, so that none of them holds the page up. */
  #parts = 1;

  override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#arrived = true;
    this.requestUpdate();
  }

  override willUpdate(changed: Map<string, unknown>) {
    const asked = (this.#arrived || changed.has("sample")) && this.sample;
    this.#arrived = false;
    if (asked && this.#file.stage.at === "choosing") void this.#file.readSample();
  }

  override updated() {
    const { at } = this.#file.stage;
    if (at === "results" && this.#parts < PARTS) setTimeout(() => this.#drawMore());
    if (at === this.#shown) return;
    this.#shown = at;
    // The step before is gone and the focus with it: go on at the heading of the new one.
    const heading = this.querySelector<HTMLElement>("h2[tabindex]");
    (heading ?? this.querySelector<HTMLElement>("h1"))?.focus();
  }

  #drawMore() {
    this.#parts++;
    this.requestUpdate();
  }

  override render() {
    const { stage } = this.#file;
    return html`
      <h1 tabindex="-1">${t.title}</h1>
      ${this.#step(stage)}
    `;
  }

  #step(stage: Stage) {
    const file = this.#file;
    const another = html`<button type="button" class="plain" @click=${() => file.forget()}>${t.again}</button>`;
    switch (stage.at) {
      case "choosing":
        return choosing(file, stage.stopped === true);
      case "reading":
      case "computing":
        return progress(stage, () => file.forget(true));
      case "failed":
        return html`<section class="failed" role="alert">
            <h2 tabindex="-1">${t.failed}</h2>
            <p>${stage.name}</p>
            <p class="problem">${say(stage.problem)}</p>
          </section>
          <p>${another}</p>`;
      case "columns":
        return html`${columnForm(file, stage)}
          <p>${another}</p>`;
      case "results": {
        const { orders, overview: figures, cohorts } = stage.results;
        return [
          overview(file, stage.name, figures),
          this.#parts > 1 ? cohortTable(cohorts) : nothing,
          this.#parts > 2
            ? html`${readingReport(stage.columns.table.report, orders.report)}
                <p class="actions">
                  <button type="button" class="plain" @click=${() => file.correct()}>${t.correct}</button>
                  ${another}
                </p>`
            : nothing,
        ];
      }
      default:
        return nothing;
    }
  }
}

customElements.define("page-analyse", PageAnalyse);
