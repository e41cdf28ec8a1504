// The cohort matrix: a table that is also a heat map. Shades are classes, since the policy refuses styles.

import { html, nothing } from "lit";
import type { AgeRange, AverageCell, Cell, CohortOptions, Cohorts, Period } from "loyalkit/analysis";
import { text } from "../language.js";
import { sideways } from "./pieces.js";
import { periodWords, say, write } from "./words.js";

const t = text.page.analyse.orders.cohorts;
const SHADES = 7;
/** The rows and columns that are drawn at most: more are a wall, and take the page too long. */
const MOST = 36;

/** The rows that are drawn in one part. */
const ROWS = 8;

/** What the matrix counts, and by which periods. */
type Counted = Required<Pick<CohortOptions, "period" | "measure">>;

/** The largest value after the first period, which is most often 100 % of customers and would drown the rest. */
const strongest = ({ cohorts }: Cohorts) =>
  cohorts.reduce((most, { cells }) => cells.slice(1).reduce((max, { value }) => Math.max(max, value ?? 0), most), 0);

function shade(value: number | null, most: number): string {
  if (value === null || value <= 0 || most === 0) return "";
  return `shade-${Math.min(SHADES, Math.ceil((value / most) * SHADES))}`;
}

function writer({ measure }: Counted) {
  if (measure === "customers") return (value: number | null) => write(value, "percent", { digits: 1 });
  return (value: number | null) => write(value, measure === "orders" ? "number" : "money");
}

/** What a figure was divided by what. */
const behind = ({ numerator, denominator }: Pick<Cell, "numerator" | "denominator">, { measure }: Counted) =>
  measure === "customers" || measure === "orders"
    ? t.of[measure](numerator, denominator)
    : t.of.revenue(write(numerator, "money"), denominator);

function cell(one: Cell, age: number, most: number, whole: boolean, chosen: Counted) {
  const first = age === 0 && whole ? "age-0" : "";
  const { value, soFar, open } = one;
  if (open)
    return html`<td class="open ${first}">
      ${t.soFar} <span>${chosen.measure === "customers" ? behind(one, chosen) : writer(chosen)(soFar)}</span>
    </td>`;
  return html`<td class=${first || shade(value, most)} title=${behind(one, chosen)}>${writer(chosen)(value)}</td>`;
}

const averageCell = (average: AverageCell, age: number, whole: boolean, chosen: Counted) =>
  html`<td
    class=${age === 0 && whole ? "age-0" : ""}
    title=${average.reason ? say(average.reason) : behind(average, chosen)}
  >
    ${writer(chosen)(average.value)}
  </td>`;

const shortAge = ({ from, to }: AgeRange) => (to === null || to === from ? t.age(from) : t.ages(from, to));

/** The matrix with its latest rows, as many of them as `parts` have, under a name; `first` is what began in the period of a row. */
export function cohortMatrix(
  cohorts: Cohorts,
  { title, first }: { title: string; first: string },
  chosen: Counted,
  parts: number,
) {
  const ages = cohorts.ages.slice(0, MOST);
  const rows = cohorts.cohorts.slice(-MOST);
  const most = strongest(cohorts);
  const all = cohorts.cohorts.reduce((sum, { size }) => sum + size, 0);
  const { period } = chosen;
  // Where all customers are there in the period in which they join, nothing is to be seen.
  const whole = chosen.measure === "customers" && (cohorts.average[0]?.value ?? 1) === 1;
  const isCut = rows.length < cohorts.cohorts.length || ages.length < cohorts.ages.length;
  return html`${sideways(
    title,
    html`<table class="cohorts">
      <caption class="unseen">${title}</caption>
      <thead>
        <tr>
          <th scope="col">${first}</th>
          <th scope="col" class="number">${t.size}</th>
          ${ages.map(
            (age, at) => html`<th
              scope="col"
              class="number ${at === 0 && whole ? "age-0" : ""}"
              title=${t.ageLong(age.from, age.to, period)}
            >
              <span aria-hidden="true">${shortAge(age)}</span
              ><span class="unseen">${t.ageLong(age.from, age.to, period)}</span>
            </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, parts * ROWS).map(
          ({ start, size, cells }) => html`<tr>
            <th scope="row">${periodWords(start, period)}</th>
            <td class="number size">${write(size, "count")}</td>
            ${cells.slice(0, MOST).map((one, age) => cell(one, age, most, whole, chosen))}
            ${ages.slice(cells.length).map(() => html`<td class="none"></td>`)}
          </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${t.average}</th>
          <td class="number size">${write(all, "count")}</td>
          ${cohorts.average.slice(0, MOST).map((average, age) => averageCell(average, age, whole, chosen))}
        </tr>
      </tfoot>
    </table>`,
  )}
      ${isCut ? html`<p>${t.cut(rows.length, cohorts.cohorts.length)}</p>` : nothing}
      <p class="hint">${most > 0 ? t.legend(writer(chosen)(most)) : nothing} ${t.open}</p>`;
}

/** One row for each cohort; open periods are blank, as they are no figures yet. A spreadsheet would take "+1" for a number. */
export const cohortRows = ({ cohorts, ages }: Cohorts, first: string, period: Period) =>
  cohorts.map(({ start, size, cells }) => ({
    [first]: start,
    [t.size]: size,
    ...Object.fromEntries(ages.map((age, at) => [t.ageLong(age.from, age.to, period), cells[at]?.value ?? null])),
  }));
