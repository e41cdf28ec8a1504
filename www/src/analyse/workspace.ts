// What the orders say: one view at a time, each worked out when it is first asked for.

import { html, LitElement, nothing } from "lit";
import type { AtRiskList, CohortOptions, Cohorts, OrdersRfm, OrdersSurvival, RfmOptions } from "loyalkit/analysis";
import { text } from "../language.js";
import { atRiskView } from "./at-risk.js";
import { cohortTable } from "./cohort-table.js";
import type { AnalysedFile, Columns, Results } from "./file.js";
import { overview } from "./overview.js";
import { readingReport } from "./report.js";
import { segmentsView } from "./segments.js";
import { survivalView } from "./survival.js";
import { say } from "./words.js";

const t = text.page.analyse.workspace;

const VIEWS = ["overview", "cohorts", "segments", "survival", "at-risk"] as const;
type View = (typeof VIEWS)[number];

const PARTS = 5;
/** The rows of a table that are drawn in one part. */
const ROWS = 8;

/** What a view shows, or why it cannot. */
type Loaded<T> =
  | { at: "loading"; before?: T | undefined }
  | { at: "there"; value: T }
  | { at: "failed"; problem: unknown };

export type OrdersResults = Extract<Results, { kind: "orders" }>;

/** How the reader wants to see the cohorts and the segments. */
export interface Chosen {
  cohorts: Required<Pick<CohortOptions, "period" | "kind" | "measure">>;
  segments: { method: "quantile" | "ntile"; map: NonNullable<RfmOptions["map"]> };
}

class AnalyseWorkspace extends LitElement {
  static override properties = {
    file: { attribute: false },
    name: { attribute: false },
    columns: { attribute: false },
    results: { attribute: false },
  };
  declare file: AnalysedFile;
  declare name: string;
  declare columns: Columns;
  declare results: OrdersResults;
  #view: View = "overview";
  #chosen: Chosen = {
    cohorts: { period: "month", kind: "classic", measure: "customers" },
    segments: { method: "quantile", map: "11-segments" },
  };
  #cohorts: Loaded<Cohorts> | undefined;
  #segments: Loaded<OrdersRfm> | undefined;
  #survival: Loaded<OrdersSurvival> | undefined;
  #atRisk: Loaded<AtRiskList> | undefined;
  /** How many parts of a view are drawn: one a task, so that none of them holds the page up. */
  #parts = 1;

  override createRenderRoot() {
    return this;
  }

  override willUpdate(changed: Map<string, unknown>) {
    const before = changed.get("results") as OrdersResults | undefined;
    if (!changed.has("results") || before?.orders === this.results.orders) return;
    this.#cohorts = { at: "there", value: this.results.cohorts };
    this.#segments = this.#survival = this.#atRisk = undefined;
  }

  override firstUpdated() {
    // The step before is gone and the focus with it.
    this.querySelector<HTMLElement>("h2")?.focus();
  }

  override updated() {
    if (this.#parts === PARTS) return;
    setTimeout(() => {
      this.#parts = Math.min(this.#parts + 1, PARTS);
      this.requestUpdate();
    });
  }

  #open(view: View) {
    this.#view = view;
    this.#parts = 1;
    const { orders } = this.results;
    if (view === "segments" && !this.#segments) this.#loadSegments();
    if (view === "survival" && !this.#survival)
      void this.#load(orders.survival(), undefined, (survival) => (this.#survival = survival));
    if (view === "at-risk" && !this.#atRisk)
      void this.#load(orders.signals(), undefined, (atRisk) => (this.#atRisk = atRisk));
    this.requestUpdate();
  }

  #loadCohorts() {
    const before = this.#cohorts?.at === "there" ? this.#cohorts.value : undefined;
    void this.#load(this.results.orders.cohorts(this.#chosen.cohorts), before, (cohorts) => (this.#cohorts = cohorts));
  }

  #loadSegments() {
    const before = this.#segments?.at === "there" ? this.#segments.value : undefined;
    const { orders } = this.results;
    void this.#load(orders.rfm(this.#chosen.segments), before, (segments) => (this.#segments = segments));
  }

  /** Keeps what was asked for last, whichever answer comes first. */
  async #load<T>(answer: Promise<T>, before: T | undefined, keep: (loaded: Loaded<T>) => void) {
    const { orders } = this.results;
    const loading: Loaded<T> = { at: "loading", before };
    keep(loading);
    this.requestUpdate();
    const loaded = await answer.then(
      (value): Loaded<T> => ({ at: "there", value }),
      (problem: unknown): Loaded<T> => ({ at: "failed", problem }),
    );
    const isLast = [this.#cohorts, this.#segments, this.#survival, this.#atRisk].includes(loading as Loaded<never>);
    // Meanwhile the reader may have gone to another file, or asked otherwise.
    if (orders !== this.results.orders || !isLast) return;
    keep(loaded);
    this.#parts = 1;
    this.requestUpdate();
  }

  override render() {
    return html`
      <nav class="views" aria-label=${t.label}>
        ${VIEWS.map(
          (view) => html`<button
            type="button"
            class="plain"
            aria-current=${view === this.#view ? "page" : nothing}
            @click=${() => this.#open(view)}
          >
            ${t.views[view]}
          </button>`,
        )}
      </nav>
      ${this.#shown()}
    `;
  }

  #shown() {
    const { file, results, columns } = this;
    const { orders } = results;
    switch (this.#view) {
      case "overview":
        return [
          overview(file, this.name, results.overview),
          this.#parts > 1 ? readingReport(columns.table, orders.report) : nothing,
        ];
      case "cohorts":
        return shown(this.#cohorts, (cohorts) =>
          cohortTable(cohorts, this.#parts * ROWS, this.#chosen.cohorts, (change) => {
            this.#chosen = { ...this.#chosen, cohorts: { ...this.#chosen.cohorts, ...change } };
            this.#loadCohorts();
          }),
        );
      case "segments":
        return shown(this.#segments, (segments) =>
          segmentsView(segments, orders, this.#chosen.segments, (change) => {
            this.#chosen = { ...this.#chosen, segments: { ...this.#chosen.segments, ...change } };
            this.#loadSegments();
          }),
        );
      case "survival":
        return shown(this.#survival, survivalView);
      case "at-risk":
        return shown(this.#atRisk, (list) => atRiskView(list, orders));
      default:
        return nothing;
    }
  }
}

function shown<T>(loaded: Loaded<T> | undefined, draw: (value: T) => unknown) {
  if (loaded?.at === "failed") return html`<p class="problem" role="alert">${say(loaded.problem)}</p>`;
  const value = loaded?.at === "there" ? loaded.value : loaded?.before;
  // The same shape whether it waits or not, so that what is drawn already stays.
  return [
    loaded?.at === "there" ? nothing : html`<p role="status">${t.loading}</p>`,
    value === undefined ? nothing : draw(value),
  ];
}

customElements.define("analyse-workspace", AnalyseWorkspace);
