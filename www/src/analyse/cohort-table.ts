// Who comes back, period by period: a table that is also a heat map. Shades are classes, since the policy refuses styles.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import type { AgeRange, AverageCell, Cell, Cohorts } from "loyalkit/analysis";
import { text } from "../language.js";
import { download } from "./download.js";
import { periodWords, say, write } from "./words.js";
import type { Chosen } from "./workspace.js";

const t = text.page.analyse.cohorts;
const SHADES = 8;
/** The rows and columns that are drawn at most: more are a wall, and take the page too long. */
const MOST = 36;

type View = Chosen["cohorts"];

/** The largest value after the first period, which is 100 % of customers by definition and would drown the rest. */
const strongest = ({ cohorts }: Cohorts) =>
  cohorts.reduce((most, { cells }) => cells.slice(1).reduce((max, { value }) => Math.max(max, value ?? 0), most), 0);

function shade(value: number | null, most: number): string {
  if (value === null || value <= 0 || most === 0) return "";
  return `shade-${Math.min(SHADES, Math.ceil((value / most) * SHADES))}`;
}

function writer({ measure }: View) {
  if (measure === "customers") return (value: number | null) => write(value, "percent", { digits: 1 });
  return (value: number | null) => write(value, measure === "orders" ? "number" : "money");
}

/** What a figure was divided by what. */
const behind = ({ numerator, denominator }: Pick<Cell, "numerator" | "denominator">, { measure }: View) =>
  measure === "customers" || measure === "orders"
    ? t.of[measure](numerator, denominator)
    : t.of.revenue(write(numerator, "money"), denominator);

function cell(one: Cell, age: number, most: number, view: View) {
  // In the period in which customers join all of them are there, and nothing is to be seen.
  const first = age === 0 && view.measure === "customers" ? "age-0" : "";
  const { value, soFar, open } = one;
  if (open)
    return html`<td class="open ${first}">
      ${t.soFar} <span>${view.measure === "customers" ? behind(one, view) : writer(view)(soFar)}</span>
    </td>`;
  return html`<td class=${first || shade(value, most)} title=${behind(one, view)}>${writer(view)(value)}</td>`;
}

const averageCell = (average: AverageCell, age: number, view: View) =>
  html`<td
    class=${age === 0 && view.measure === "customers" ? "age-0" : ""}
    title=${average.reason ? say(average.reason) : behind(average, view)}
  >
    ${writer(view)(average.value)}
  </td>`;

const shortAge = ({ from, to }: AgeRange) => (to === null || to === from ? t.age(from) : t.ages(from, to));

const select = <Name extends keyof View>(
  name: Name,
  view: View,
  words: Record<View[Name] & string, string>,
  choose: (change: Partial<View>) => void,
) =>
  html`<div class="field">
    <label for="cohort-${name}">${t.choose[name]}</label>
    <select
      id="cohort-${name}"
      @change=${(event: Event) => choose({ [name]: (event.target as HTMLSelectElement).value } as Partial<View>)}
    >
      ${Object.entries<string>(words).map(
        ([value, word]) => html`<option value=${value} .selected=${live(value === view[name])}>${word}</option>`,
      )}
    </select>
  </div>`;

/** The table with its latest rows, `drawn` of them so far. */
export function cohortTable(cohorts: Cohorts, drawn: number, view: View, choose: (change: Partial<View>) => void) {
  const ages = cohorts.ages.slice(0, MOST);
  const rows = cohorts.cohorts.slice(-MOST);
  const most = strongest(cohorts);
  const all = cohorts.cohorts.reduce((sum, { size }) => sum + size, 0);
  const { period } = view;
  const isCut = rows.length < cohorts.cohorts.length || ages.length < cohorts.ages.length;
  return html`
    <section>
      <h2 id="cohorts" tabindex="-1">${t.title}</h2>
      <p>${t.caption[view.measure](t.periods[period].one)} ${t.kinds[view.kind].hint}</p>
      <div class="fields">
        ${select("period", view, t.choosePeriod, choose)}
        ${select("kind", view, { classic: t.kinds.classic.label, unbounded: t.kinds.unbounded.label, bracket: t.kinds.bracket.label }, choose)}
        ${select("measure", view, t.measures, choose)}
      </div>
      <p class="hint">${t.wide}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${t.scroll}>
        <table class="cohorts">
          <caption class="unseen">${t.title}</caption>
          <thead>
            <tr>
              <th scope="col">${t.first}</th>
              <th scope="col" class="number">${t.size}</th>
              ${ages.map(
                (age, at) => html`<th
                  scope="col"
                  class="number ${at === 0 && view.measure === "customers" ? "age-0" : ""}"
                  title=${t.ageLong(age.from, age.to, t.periods[period])}
                >
                  <span aria-hidden="true">${shortAge(age)}</span
                  ><span class="unseen">${t.ageLong(age.from, age.to, t.periods[period])}</span>
                </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${rows.slice(0, drawn).map(
              ({ start, size, cells }) => html`<tr>
                <th scope="row">${periodWords(start, period)}</th>
                <td class="number size">${write(size, "count")}</td>
                ${cells.slice(0, MOST).map((one, age) => cell(one, age, most, view))}
                ${ages.slice(cells.length).map(() => html`<td class="none"></td>`)}
              </tr>`,
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${t.average}</th>
              <td class="number size">${write(all, "count")}</td>
              ${cohorts.average.slice(0, MOST).map((average, age) => averageCell(average, age, view))}
            </tr>
          </tfoot>
        </table>
      </div>
      ${isCut ? html`<p>${t.cut(rows.length, cohorts.cohorts.length)}</p>` : nothing}
      <p class="hint">${most > 0 ? t.legend(writer(view)(most)) : nothing} ${t.open}</p>
      ${
        cohorts.warnings.length > 0
          ? html`<ul class="careful">
              ${cohorts.warnings.map((warning) => html`<li>${say(warning)}</li>`)}
            </ul>`
          : nothing
      }
      ${download("cohorts", () => asRows(cohorts))}
    </section>
  `;
}

/** One row for each cohort; open periods are blank, as they are no figures yet. */
const asRows = ({ cohorts, ages }: Cohorts) =>
  cohorts.map(({ start, size, cells }) => ({
    [t.first]: start,
    [t.size]: size,
    ...Object.fromEntries(ages.map((age, at) => [shortAge(age), cells[at]?.value ?? null])),
  }));
