// Who comes back, period by period: a table that is also a heat map. Shades are classes, since the policy refuses styles.

import { html, nothing } from "lit";
import type { AgeRange, AverageCell, Cell, CohortOptions, Cohorts } from "loyalkit/analysis";
import { text } from "../../language.js";
import { download } from "../download.js";
import { careful, select } from "../pieces.js";
import { type ResultsOf, view } from "../view.js";
import { periodWords, say, write } from "../words.js";

const t = text.page.analyse.orders.cohorts;
const SHADES = 8;
/** The rows and columns that are drawn at most: more are a wall, and take the page too long. */
const MOST = 36;

/** The rows that are drawn in one part. */
const ROWS = 8;

/** How the reader wants to see the cohorts. */
type View = Required<Pick<CohortOptions, "period" | "kind" | "measure">>;

export const cohortsView = view<ResultsOf<"orders">, Cohorts, View>({
  label: t.title,
  chosen: () => ({ period: "month", kind: "classic", measure: "customers" }),
  known: ({ cohorts }) => cohorts,
  load: ({ source }, chosen) => source.cohorts(chosen),
  draw: ({ value, parts, chosen, choose }) => cohortTable(value, parts * ROWS, chosen, choose),
});

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

function cell(one: Cell, age: number, most: number, chosen: View) {
  // In the period in which customers join all of them are there, and nothing is to be seen.
  const first = age === 0 && chosen.measure === "customers" ? "age-0" : "";
  const { value, soFar, open } = one;
  if (open)
    return html`<td class="open ${first}">
      ${t.soFar} <span>${chosen.measure === "customers" ? behind(one, chosen) : writer(chosen)(soFar)}</span>
    </td>`;
  return html`<td class=${first || shade(value, most)} title=${behind(one, chosen)}>${writer(chosen)(value)}</td>`;
}

const averageCell = (average: AverageCell, age: number, chosen: View) =>
  html`<td
    class=${age === 0 && chosen.measure === "customers" ? "age-0" : ""}
    title=${average.reason ? say(average.reason) : behind(average, chosen)}
  >
    ${writer(chosen)(average.value)}
  </td>`;

const shortAge = ({ from, to }: AgeRange) => (to === null || to === from ? t.age(from) : t.ages(from, to));

/** The table with its latest rows, `drawn` of them so far. */
function cohortTable(cohorts: Cohorts, drawn: number, chosen: View, choose: (change: Partial<View>) => void) {
  const ages = cohorts.ages.slice(0, MOST);
  const rows = cohorts.cohorts.slice(-MOST);
  const most = strongest(cohorts);
  const all = cohorts.cohorts.reduce((sum, { size }) => sum + size, 0);
  const { period } = chosen;
  const isCut = rows.length < cohorts.cohorts.length || ages.length < cohorts.ages.length;
  return html`
    <section>
      <h2 id="cohorts" tabindex="-1">${t.title}</h2>
      <p>${t.caption[chosen.measure](t.periods[period].one)} ${t.kinds[chosen.kind].hint}</p>
      <div class="fields">
        ${select("cohort-period", t.choose.period, text.page.analyse.periods.options, chosen.period, (period) => choose({ period: period as View["period"] }))}
        ${select("cohort-kind", t.choose.kind, { classic: t.kinds.classic.label, unbounded: t.kinds.unbounded.label, bracket: t.kinds.bracket.label }, chosen.kind, (kind) => choose({ kind: kind as View["kind"] }))}
        ${select("cohort-measure", t.choose.measure, t.measures, chosen.measure, (measure) => choose({ measure: measure as View["measure"] }))}
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
                  class="number ${at === 0 && chosen.measure === "customers" ? "age-0" : ""}"
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
                ${cells.slice(0, MOST).map((one, age) => cell(one, age, most, chosen))}
                ${ages.slice(cells.length).map(() => html`<td class="none"></td>`)}
              </tr>`,
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${t.average}</th>
              <td class="number size">${write(all, "count")}</td>
              ${cohorts.average.slice(0, MOST).map((average, age) => averageCell(average, age, chosen))}
            </tr>
          </tfoot>
        </table>
      </div>
      ${isCut ? html`<p>${t.cut(rows.length, cohorts.cohorts.length)}</p>` : nothing}
      <p class="hint">${most > 0 ? t.legend(writer(chosen)(most)) : nothing} ${t.open}</p>
      ${careful(cohorts.warnings)}
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
