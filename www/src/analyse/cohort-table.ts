// Who comes back, month by month: a table that is also a heat map. Shades are classes, since the policy refuses styles.

import { html, nothing } from "lit";
import type { AverageCell, Cell, Cohorts } from "loyalkit/analysis";
import { text } from "../language.js";
import { monthWords, say, write } from "./words.js";

const t = text.page.analyse.cohorts;
const SHADES = 8;

const share = (value: number | null) => write(value, "percent", { digits: 1 });

/** The largest share after the first month, which is 100 % by definition and would drown the rest. */
const strongest = ({ cohorts }: Cohorts) =>
  cohorts.reduce((most, { cells }) => cells.slice(1).reduce((max, { value }) => Math.max(max, value ?? 0), most), 0);

function shade(value: number | null, most: number): string {
  if (value === null || most === 0) return "";
  return `shade-${Math.min(SHADES, Math.ceil((value / most) * SHADES))}`;
}

const cell = ({ value, numerator, denominator, open }: Cell, age: number, most: number) =>
  open
    ? html`<td class="open ${age === 0 ? "age-0" : ""}">${t.soFar} <span>${t.of(numerator, denominator)}</span></td>`
    : html`<td class=${age === 0 ? "age-0" : shade(value, most)} title=${t.of(numerator, denominator)}>${share(value)}</td>`;

const averageCell = ({ value, numerator, denominator, reason }: AverageCell, age: number) =>
  html`<td class=${age === 0 ? "age-0" : ""} title=${reason ? say(reason) : t.of(numerator, denominator)}>${share(value)}</td>`;

export function cohortTable(cohorts: Cohorts) {
  const ages = cohorts.average.map((_, age) => age);
  const most = strongest(cohorts);
  return html`
    <section>
      <h2 id="cohorts">${t.title}</h2>
      <p>${t.caption}</p>
      <p class="hint">${t.wide}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${t.scroll}>
        <table class="cohorts">
          <caption class="unseen">${t.title}. ${t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">${t.first}</th>
              <th scope="col" class="number">${t.size}</th>
              ${ages.map(
                (age) => html`<th scope="col" class="number ${age === 0 ? "age-0" : ""}" title=${t.ageLong(age)}>
                  <span aria-hidden="true">${t.age(age)}</span><span class="unseen">${t.ageLong(age)}</span>
                </th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${cohorts.cohorts.map(
              ({ start, size, cells }) => html`<tr>
                <th scope="row">${monthWords(start)}</th>
                <td class="number size">${write(size, "count")}</td>
                ${cells.map((one, age) => cell(one, age, most))}
                ${ages.slice(cells.length).map(() => html`<td class="none"></td>`)}
              </tr>`,
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${t.average}</th>
              <td class="number size">${write(
                cohorts.cohorts.reduce((sum, { size }) => sum + size, 0),
                "count",
              )}</td>
              ${cohorts.average.map(averageCell)}
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="hint">${most > 0 ? t.legend(share(most)) : nothing} ${t.open}</p>
      ${
        cohorts.warnings.length > 0
          ? html`<ul class="careful">
              ${cohorts.warnings.map((warning) => html`<li>${say(warning)}</li>`)}
            </ul>`
          : nothing
      }
    </section>
  `;
}
