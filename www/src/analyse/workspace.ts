// What the file says: its topics at the side, one view at a time, each worked out when it is first asked for.

import { html, LitElement, nothing } from "lit";
import { text } from "../language.js";
import { address } from "../router.js";
import { activityViews } from "./activity/views.js";
import type { Asked } from "./asked.js";
import "./export-menu.js";
import { categoriesViews } from "./categories/views.js";
import { contactsViews } from "./contacts/views.js";
import { customersViews } from "./customers/views.js";
import type { Columns, Results } from "./file.js";
import { lifetimesViews } from "./lifetimes/views.js";
import { ordersViews } from "./orders/views.js";
import { questionsOfRows } from "./questions.js";
import { leftOut, resultsReport } from "./report.js";
import { subscriptionsViews } from "./subscriptions/views.js";
import { surveyViews } from "./survey/views.js";
import { type Entry, type Opened, PARTS, type ResultsOf, type Topic } from "./view.js";
import { warehouseViews } from "./warehouse/views.js";
import { articleOf, type Whole } from "./whole.js";
import { dayWords } from "./words.js";

const t = text.page.analyse.workspace;

const VIEWS: { [K in Results["kind"]]: readonly Entry<ResultsOf<K>>[] } = {
  orders: ordersViews,
  subscriptions: subscriptionsViews,
  survey: surveyViews,
  contacts: contactsViews,
  categories: categoriesViews,
  activity: activityViews,
  lifetimes: lifetimesViews,
  customers: customersViews,
  query: warehouseViews,
};

const QUALITY = "data-quality";

/** A view of this file, and where it is found. */
interface Place {
  id: string;
  topic: Topic | undefined;
  view: Opened;
}

export class AnalyseWorkspace extends LitElement {
  static override properties = {
    name: { attribute: false },
    columns: { attribute: false },
    results: { attribute: false },
    settle: { attribute: false },
    asked: { attribute: false },
    given: { attribute: false },
  };
  declare name: string;
  declare columns: Columns;
  declare results: Results;
  /** Answers a question that reading the rows has brought up. */
  declare settle: (question: Asked, answer: string) => void;
  /** The view that the address names, and what has been chosen about it. */
  declare asked: string | undefined;
  declare given: URLSearchParams;
  #places: readonly Place[] = [];
  #shown: Place | undefined;
  /** How many parts of a view are drawn so far. */
  #parts = 1;

  override createRenderRoot() {
    return this;
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has("results")) this.#open();
    if (!changed.has("results") && !changed.has("asked") && !changed.has("given")) return;
    this.#shown = this.#places.find(({ id }) => id === this.asked) ?? this.#places[0];
    this.#parts = 1;
    this.#shown?.view.show(this.given);
  }

  /** Opens the views that this file has the columns for. */
  #open() {
    const { results, columns, name } = this;
    // The views of a kind take the results of that kind, which the compiler cannot follow through the list.
    const entries = VIEWS[results.kind] as readonly Entry<Results>[];
    const redraw = async (isNew: boolean) => {
      // Meanwhile the reader may have gone to another file.
      if (results !== this.results) return;
      if (isNew) this.#parts = 1;
      this.requestUpdate();
      await this.updateComplete;
    };
    const places = entries.flatMap(({ id, topic, open }): Place[] => {
      // In place, so that "back" leaves the view and not one choice.
      const chose = () => history.replaceState(null, "", address.view(id, view?.given()));
      const view = open({ results, columns, name, redraw, chose });
      return view ? [{ id, topic, view }] : [];
    });
    this.#places = [...places, { id: QUALITY, topic: "quality", view: this.#quality() }];
  }

  /** What was read of the file, as the last of its views. */
  #quality(): Opened {
    const { results, columns, settle } = this;
    const { rowsRead } = results.source.report;
    return {
      get label() {
        return t.topics.quality;
      },
      show: () => undefined,
      given: () => new URLSearchParams(),
      title: () => t.leftOutOf(leftOut(results), rowsRead),
      draw: () => html`${resultsReport(columns, results, settle)}`,
      ready: () => Promise.resolve(),
    };
  }

  /** All views of the file below each other, to be printed or saved. */
  async whole(): Promise<Whole> {
    const { results, columns, name } = this;
    const { rowsRead, rowsUsed } = results.source.report;
    const views = this.#places.map(({ view }) => view);
    return { name, sheet: columns.table.sheet, rowsRead, rowsUsed, article: await articleOf(views) };
  }

  /** Drawn in a task of its own, apart from the one in which the results came. */
  override async scheduleUpdate() {
    await new Promise((resolve) => setTimeout(resolve));
    super.scheduleUpdate();
  }

  override firstUpdated() {
    // The step before is gone and the focus with it. As the page does it, with the next frame.
    requestAnimationFrame(() => this.querySelector<HTMLElement>("h1")?.focus());
  }

  override updated() {
    if (this.isConnected && this.#shown)
      document.title = text.page.titled(t.titled(this.#label(this.#shown), this.name));
    // On a phone the topics scroll, and the one that is shown may be out of sight.
    if (this.#parts === 1) this.#bringHere();
    if (this.#parts === PARTS) return;
    this.#parts++;
    this.requestUpdate();
  }

  #bringHere() {
    const rail = this.querySelector<HTMLElement>(".rail");
    const here = rail?.querySelector<HTMLElement>("[aria-current]");
    if (rail && here) rail.scrollLeft = here.offsetLeft - rail.offsetLeft - (rail.clientWidth - here.offsetWidth) / 2;
  }

  #label({ topic, view }: Place) {
    return topic === undefined || this.#of(topic).length > 1 ? view.label : t.topics[topic];
  }

  #of(topic: Topic | undefined) {
    return this.#places.filter((place) => topic !== undefined && place.topic === topic);
  }

  /** The topics, each by the first of its views. */
  #rail() {
    const { topic: here } = this.#shown ?? {};
    const first = this.#places.filter((place) => place.topic === undefined || this.#of(place.topic)[0] === place);
    return html`<nav class="rail" aria-label=${t.label}>
      ${first.map((place) => {
        const isHere = place === this.#shown || (place.topic !== undefined && place.topic === here);
        const isPage = isHere && this.#of(place.topic).length < 2;
        return html`<a
          href=${address.view(place.id, place.view.given())}
          aria-current=${isHere ? (isPage ? "page" : "true") : nothing}
          >${place.topic === undefined ? place.view.label : t.topics[place.topic]}</a
        >`;
      })}
    </nav>`;
  }

  /** The views of a topic that has several. */
  #siblings() {
    const places = this.#of(this.#shown?.topic);
    if (places.length < 2) return nothing;
    return html`<nav class="views" aria-label=${t.ofTopic}>
      ${places.map(
        ({ id, view }) => html`<a
          href=${address.view(id, view.given())}
          aria-current=${id === this.#shown?.id ? "page" : nothing}
          >${view.label}</a
        >`,
      )}
    </nav>`;
  }

  /** Which file this is, how much of it counts, and where that is told. */
  #about() {
    const { results, name } = this;
    const { rowsUsed } = results.source.report;
    const left = leftOut(results);
    const span = results.kind === "orders" ? results.overview : undefined;
    const size = span ? t.orders(span.orders) : t.rows(rowsUsed);
    return html`<div class="about">
      <span>${name}</span>
      <span>${span?.firstDay && span.lastDay ? t.span(size, dayWords(span.firstDay), dayWords(span.lastDay)) : size}</span>
      <a href=${address.view(QUALITY)}>${left > 0 ? t.leftOut(left) : t.topics.quality}</a>
      <export-menu></export-menu>
    </div>`;
  }

  override render() {
    const { results, columns, settle } = this;
    const view = this.#shown?.view;
    return html`<div class="workspace">
      ${this.#rail()}
      <div class="view">
        ${this.#about()} ${questionsOfRows(columns, results, settle)} ${this.#siblings()}
        <h1 tabindex="-1">${view?.title()}</h1>
        ${view?.draw(this.#parts)}
      </div>
    </div>`;
  }
}

customElements.define("analyse-workspace", AnalyseWorkspace);
