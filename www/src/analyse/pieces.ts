// What the views are made of: choices, figures, tables, and what to be careful about.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import type { Interval, Period, Warning } from "loyalkit/analysis";
import type { Unit } from "loyalkit/text";
import { text } from "../language.js";
import { say, write } from "./words.js";

/** What can be drawn: a text, a piece of page, or nothing. */
type Drawable = unknown;

/** A list to choose from, by its values. */
export function select(
  id: string,
  label: string,
  options: Readonly<Record<string, string>>,
  now: string,
  choose: (value: string) => void,
) {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${Object.entries(options).map(
        ([value, word]) => html`<option value=${value} .selected=${live(value === now)}>${word}</option>`,
      )}
    </select>
  </div>`;
}

/** The periods that a reader can choose. */
export const PERIODS = ["week", "month", "quarter", "year"] as const satisfies readonly Period[];

/** By which periods a view counts. */
export const periodChoice = (id: string, now: Period, choose: (period: Period) => void) =>
  select(id, text.page.analyse.periods.label, text.page.analyse.periods.options, now, (value) =>
    choose(value as Period),
  );

/** A figure with its name. */
export const figure = (label: string, value: string, worked?: string) =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
    ${worked === undefined ? nothing : html`<dd class="worked">${worked}</dd>`}
  </div>`;

/** Where the true value most likely lies. */
export const sure = (interval: Interval | null, unit: Unit, digits?: { digits: number }) =>
  interval === null
    ? nothing
    : html`<p class="interval">
        ${text.page.calculator.sure(write(interval.level, "percent"), write(interval.low, unit, digits), write(interval.high, unit, digits))}
      </p>`;

/** From the lower end to the upper one. */
export const range = (interval: Interval | null, written: (value: number) => string) =>
  interval === null ? "–" : text.page.analyse.fromTo(written(interval.low), written(interval.high));

/** What to be careful about, where there is anything. */
export const careful = (warnings: readonly Warning[]) =>
  warnings.length === 0
    ? nothing
    : html`<ul class="careful">
        ${warnings.map((warning) => html`<li>${say(warning)}</li>`)}
      </ul>`;

/** How something is worked out: there for those who ask. */
export const folded = (title: string, content: Drawable) =>
  html`<details class="method">
    <summary>${title}</summary>
    ${content}
  </details>`;

/** A column of a table: its name, and what its cells hold. */
export interface Head<T> {
  name: string;
  cell: (row: T) => Drawable;
  /** Names and sentences stand left, and what is counted right. */
  isText?: boolean;
  isStrong?: boolean;
}

/** What may be wider than the screen: it scrolls sideways, by the keys too, and says so where it does. */
export const sideways = (label: string, content: Drawable) =>
  html`<div class="sideways">
    <p class="hint">${text.page.analyse.sideways}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${label}>${content}</div>
  </div>`;

/** So many rows a table opens with. */
const FIRST = 10;

/** The button that shows what is beyond the first rows, in the place that `class` names. */
export const showAll = (all: number) =>
  all <= FIRST
    ? nothing
    : html`<button
        type="button"
        class="link show-all"
        @click=${({ currentTarget }: Event) => (currentTarget as Element).closest(".folded")?.classList.add("whole")}
      >
        ${text.page.analyse.showAll(all)}
      </button>`;

/** A table with a row for each of `rows`, of which ten are seen at first; the first column names them. */
export function table<T>(label: string, heads: readonly Head<T>[], rows: readonly T[]) {
  const kind = ({ isText, isStrong }: Head<T>) => (isText ? "" : isStrong ? "number strong" : "number");
  return html`<div class="folded">${sideways(
    label,
    html`<table class="segments">
      <thead>
        <tr>
          ${heads.map((head, at) => html`<th scope="col" class=${at === 0 ? "" : kind(head)}>${head.name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row, at) => html`<tr class=${at < FIRST ? nothing : "beyond"}>
            ${heads.map((head, at) =>
              at === 0
                ? html`<th scope="row">${head.cell(row)}</th>`
                : html`<td class=${kind(head)}>${head.cell(row)}</td>`,
            )}
          </tr>`,
        )}
      </tbody>
    </table>`,
  )}${showAll(rows.length)}</div>`;
}

/** The column that names the periods, each on one line; the one that is not over is marked. */
export const periodHead = <P extends { open: boolean }>(name: string, words: (one: P) => string): Head<P> => ({
  name,
  cell: (one) =>
    html`<span class="period">${words(one)}</span>${one.open ? html`<span class="role">${text.page.analyse.periods.soFar}</span>` : nothing}`,
});

/** What a table of periods opens with: the latest. */
export const newestFirst = <P>(periods: readonly P[]): P[] => [...periods].reverse();

/** That a table has the latest periods alone, where there are more. */
export const latestOnly = (shown: number, all: number) =>
  shown < all ? html`<p>${text.page.analyse.periods.cut(shown, all)}</p>` : nothing;
