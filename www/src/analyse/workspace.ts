// What the file says: one view at a time, each worked out when it is first asked for.

import { html, LitElement, nothing } from "lit";
import { text } from "../language.js";
import { activityViews } from "./activity/views.js";
import type { Asked } from "./asked.js";
import { categoriesViews } from "./categories/views.js";
import { contactsViews } from "./contacts/views.js";
import { customersViews } from "./customers/views.js";
import type { Columns, Results } from "./file.js";
import { lifetimesViews } from "./lifetimes/views.js";
import { ordersViews } from "./orders/views.js";
import { questionsOfRows } from "./questions.js";
import { resultsReport } from "./report.js";
import { subscriptionsViews } from "./subscriptions/views.js";
import { surveyViews } from "./survey/views.js";
import { type Opened, type Opener, PARTS, type ResultsOf } from "./view.js";

const t = text.page.analyse.workspace;

const VIEWS: { [K in Results["kind"]]: readonly Opener<ResultsOf<K>>[] } = {
  orders: ordersViews,
  subscriptions: subscriptionsViews,
  survey: surveyViews,
  contacts: contactsViews,
  categories: categoriesViews,
  activity: activityViews,
  lifetimes: lifetimesViews,
  customers: customersViews,
};

class AnalyseWorkspace extends LitElement {
  static override properties = {
    name: { attribute: false },
    columns: { attribute: false },
    results: { attribute: false },
    settle: { attribute: false },
  };
  declare name: string;
  declare columns: Columns;
  declare results: Results;
  /** Answers a question that reading the rows has brought up. */
  declare settle: (question: Asked, answer: string) => void;
  #views: readonly Opened[] = [];
  #shown = 0;
  /** How many parts of a view are drawn so far. */
  #parts = 1;

  override createRenderRoot() {
    return this;
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has("results")) return;
    const { results, columns, name } = this;
    // The views of a kind take the results of that kind, which the compiler cannot follow through the list.
    const openers = VIEWS[results.kind] as readonly Opener<Results>[];
    const redraw = async (isNew: boolean) => {
      // Meanwhile the reader may have gone to another file.
      if (results !== this.results) return;
      if (isNew) this.#parts = 1;
      this.requestUpdate();
      await this.updateComplete;
    };
    this.#views = openers.flatMap((open) => open({ results, columns, name, redraw }) ?? []);
    this.#open(0);
  }

  /** Drawn in a task of its own, apart from the one in which the results came. */
  override async scheduleUpdate() {
    await new Promise((resolve) => setTimeout(resolve));
    super.scheduleUpdate();
  }

  override firstUpdated() {
    // The step before is gone and the focus with it. As the page does it, with the next frame.
    requestAnimationFrame(() => this.querySelector<HTMLElement>("h2")?.focus());
  }

  override updated() {
    if (this.#parts === PARTS) return;
    this.#parts++;
    this.requestUpdate();
  }

  #open(at: number) {
    this.#shown = at;
    this.#parts = 1;
    this.#views[at]?.show();
    this.requestUpdate();
  }

  override render() {
    const { results, columns, settle } = this;
    return html`
      ${questionsOfRows(columns, results, settle)}
      ${
        this.#views.length < 2
          ? nothing
          : html`<nav class="views" aria-label=${t.label}>
              ${this.#views.map(
                ({ label }, at) => html`<button
                  type="button"
                  class="plain"
                  aria-current=${at === this.#shown ? "page" : nothing}
                  @click=${() => this.#open(at)}
                >
                  ${label}
                </button>`,
              )}
            </nav>`
      }
      ${this.#views[this.#shown]?.draw(this.#parts)}
      ${this.#shown === 0 && this.#parts > 1 ? resultsReport(columns, results, settle) : nothing}
    `;
  }
}

customElements.define("analyse-workspace", AnalyseWorkspace);
