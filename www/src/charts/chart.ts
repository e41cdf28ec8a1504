// A chart: the finding as its title, what is measured, the picture drawn for its width, values read by pointer, touch and keys,
// and the table behind it.

import { html, LitElement, nothing, svg } from "lit";
import { text } from "../language.js";
import { type Draw, type Drawing, type Reading, stripesOf, widthOf } from "./canvas.js";
import type { Picture } from "./save.js";

const t = text.page.chart;

export interface Chart {
  /** What the file of a picture is called. */
  name: string;
  title: string;
  /** The measure and its unit. */
  subtitle: string;
  draw: Draw;
  /** Where the figures come from, and what has to be known about them. */
  note?: string | undefined;
  /** The table behind it. */
  table: { heads: readonly string[]; rows: readonly (readonly string[])[] };
}

const BOX = { height: 40, padding: 10, gap: 8 };
let made = 0;

export class PageChart extends LitElement {
  static override properties = {
    chart: { attribute: false },
    width: { state: true },
    at: { state: true },
    hasTable: { state: true },
  };
  declare chart: Chart;
  /** As wide as its place, in pixels. */
  declare width: number;
  /** Which value is read, by its position. */
  declare at: number | undefined;
  declare hasTable: boolean;
  readonly #stripes = `stripes-${++made}`;
  #drawing: Drawing | undefined;
  readonly #observer = new ResizeObserver(([entry]) => {
    this.width = Math.floor(entry?.contentRect.width ?? 0);
  });

  constructor() {
    super();
    this.width = 0;
    this.hasTable = false;
  }

  override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (changed.has("chart")) this.at = undefined;
    if (changed.has("chart") || changed.has("width"))
      this.#drawing = this.width > 0 ? this.chart.draw(this.width, this.#stripes) : undefined;
  }

  /** The value whose part of the picture is under the pointer, or else the nearest beside it. */
  #point(event: PointerEvent) {
    const readings = this.#drawing?.readings ?? [];
    const { left, top } = (event.currentTarget as Element).getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const distance = (one: Reading) => {
      const dx = Math.max(one.x - x, 0, x - one.x - one.width);
      const dy = Math.max(one.y - y, 0, y - one.y - one.height);
      return dx + dy / 1000;
    };
    const nearest = readings.reduce<number | undefined>(
      (best, one, at) => (best === undefined || distance(one) < distance(readings[best] as Reading) ? at : best),
      undefined,
    );
    this.at = nearest;
  }

  #key(event: KeyboardEvent) {
    const last = (this.#drawing?.readings.length ?? 0) - 1;
    const now = this.at ?? last + 1;
    const to: Record<string, number | undefined> = {
      ArrowLeft: Math.max(0, now - 1),
      ArrowRight: Math.min(last, this.at === undefined ? 0 : now + 1),
      Home: 0,
      End: last,
      Escape: undefined,
    };
    if (!(event.key in to) || last < 0) return;
    event.preventDefault();
    this.at = to[event.key];
  }

  /** What is shown, to be saved. */
  picture(): Picture {
    const { name, title, subtitle, note } = this.chart;
    return { svg: this.querySelector("svg") as SVGElement, name, title, subtitle, source: note };
  }

  #reading() {
    const one = this.at === undefined ? undefined : this.#drawing?.readings[this.at];
    if (!one) return nothing;
    const wide = Math.min(this.width, Math.max(widthOf(one.name, true), widthOf(one.value)) + 2 * BOX.padding);
    const middle = one.x + one.width / 2;
    const x = Math.max(0, Math.min(middle - wide / 2, this.width - wide));
    const y = one.width > 0 && one.y >= BOX.height + BOX.gap ? one.y - BOX.height - BOX.gap : 0;
    return svg`<g class="reading">
      ${
        one.width > 0
          ? svg`<rect class="outline" x=${one.x} y=${one.y} width=${one.width} height=${one.height}></rect>`
          : svg`<line class="outline" x1=${middle} x2=${middle} y1=${one.y} y2=${one.y + one.height}></line>`
      }
      <rect class="box" x=${x} y=${y} width=${wide} height=${BOX.height} rx="4"></rect>
      <text class="inverse strong" x=${x + BOX.padding} y=${y + 16}>${one.name}</text>
      <text class="inverse" x=${x + BOX.padding} y=${y + 32}>${one.value}</text>
    </g>`;
  }

  #table() {
    const { title, table } = this.chart;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${title}>
      <table class="segments">
        <thead>
          <tr>
            ${table.heads.map((head, at) => html`<th scope="col" class=${at === 0 ? "" : "number"}>${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(
            ([name, ...cells]) =>
              html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td class="number">${cell}</td>`)}</tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  override render() {
    const { title, subtitle, note } = this.chart;
    const drawing = this.#drawing;
    const read = this.at === undefined ? undefined : drawing?.readings[this.at];
    return html`<figure>
      <figcaption>
        <h2>${title}</h2>
        ${subtitle === "" ? nothing : html`<p class="hint">${subtitle}</p>`}
      </figcaption>
      <div
        class="drawing"
        tabindex="0"
        role="group"
        aria-label=${t.read(title)}
        @pointermove=${this.#point}
        @pointerdown=${this.#point}
        @pointerleave=${(event: PointerEvent) => {
          // A finger that is lifted has read, and wants to see.
          if (event.pointerType === "mouse") this.at = undefined;
        }}
        @keydown=${this.#key}
        @blur=${() => {
          this.at = undefined;
        }}
      >
        ${
          drawing
            ? html`<svg role="img" aria-label=${subtitle === "" ? title : `${title}. ${subtitle}`} viewBox="0 0 ${this.width} ${drawing.height}" width=${this.width} height=${drawing.height}>
                ${stripesOf(this.#stripes)} ${drawing.body} ${this.#reading()}
              </svg>`
            : nothing
        }
        <span class="unseen" aria-live="polite">${read ? `${read.name}: ${read.value}` : nothing}</span>
      </div>
      <p class="note">
        ${note}
        <span class="picture-actions">
          <button type="button" class="link" aria-expanded=${String(this.hasTable)} @click=${() => {
            this.hasTable = !this.hasTable;
          }}>${t.table}</button>
        </span>
      </p>
      ${this.hasTable ? this.#table() : nothing}
    </figure>`;
  }
}

customElements.define("page-chart", PageChart);

export const chart = (of: Chart) => html`<page-chart .chart=${of}></page-chart>`;
