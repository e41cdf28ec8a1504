// Which column says who, when and how much: guessed, shown beside the first rows, and corrected by the reader.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { text } from "../language.js";
import { cautions, decisions, rowsOf } from "./decisions.js";
import type { AnalysedFile, Columns, Kind, Roles, Stage } from "./file.js";
import { questions } from "./questions.js";
import { say } from "./words.js";

const t = text.page.analyse.columns;
const KINDS: readonly Kind[] = ["orders", "survey"];
const ROLES: Record<Kind, readonly (keyof Roles)[]> = {
  orders: ["customer", "date", "amount", "order", "quantity"],
  survey: ["score", "segment"],
};
const NEEDED: ReadonlySet<keyof Roles> = new Set(["customer", "date", "amount", "score"]);

export function columnForm(file: AnalysedFile, { name, columns, problem }: Extract<Stage, { at: "columns" }>) {
  const { table, roles, kind } = columns;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void file.analyse();
  };
  return html`
    <section>
      <h2 tabindex="-1">${t.title}</h2>
      <p>${t.found(name, rowsOf(table.report))}</p>
      ${sheetChoice(file, columns)} ${questions(file, columns)} ${cautions(file, columns)}
      <form class="roles" @submit=${submit}>
        <fieldset class="kinds">
          <legend>${t.kind.label}</legend>
          ${KINDS.map(
            (one) => html`<label>
              <input type="radio" name="kind" value=${one} .checked=${live(one === kind)} @change=${() => file.chooseKind(one)} />
              ${t.kind[one]}
            </label>`,
          )}
        </fieldset>
        <div class="fields">
          ${ROLES[kind].map(
            (role) => html`<div class="field">
              <label for="role-${role}">${t.roles[role].label}</label>
              <select
                id="role-${role}"
                aria-describedby="role-${role}-hint"
                ?required=${NEEDED.has(role)}
                @change=${(event: Event) => file.choose(role, (event.target as HTMLSelectElement).value)}
              >
                <option value="" .selected=${live(roles[role] === "")}>${NEEDED.has(role) ? t.pick : t.none}</option>
                ${table.columns.map(
                  (column) =>
                    html`<option value=${column.name} .selected=${live(roles[role] === column.name)}>${column.name}</option>`,
                )}
              </select>
              <span class="hint" id="role-${role}-hint">${t.roles[role].hint}</span>
            </div>`,
          )}
        </div>
        ${problem === undefined ? nothing : html`<p class="problem" role="alert">${say(problem)}</p>`}
        <p class="actions"><button type="submit" class="button">${t.analyse}</button></p>
      </form>
      ${preview(columns)} ${decisions(file, columns)}
    </section>
  `;
}

/** Which sheet of a spreadsheet is read. */
function sheetChoice(file: AnalysedFile, { table: { sheets, sheet } }: Columns) {
  if (sheets.length < 2) return nothing;
  return html`<div class="field sheet">
    <label for="sheet">${t.sheet.label}</label>
    <select
      id="sheet"
      aria-describedby="sheet-hint"
      @change=${(event: Event) => void file.turnTo((event.target as HTMLSelectElement).selectedIndex)}
    >
      ${sheets.map((one) => html`<option .selected=${live(one === sheet)}>${one}</option>`)}
    </select>
    <span class="hint" id="sheet-hint">${t.sheet.hint(sheets.length)}</span>
  </div>`;
}

/** Days with a time come with a T between them, which nobody writes. */
const shown = (value: string | number) => String(value).replace(/^(\d{4}-\d\d-\d\d)T(?=\d\d:)/, "$1 ");

function preview({ preview: rows, table: { columns }, roles, kind }: Columns) {
  const label = (name: string) =>
    ROLES[kind].filter((role) => roles[role] === name).map((role) => t.roles[role].label)[0];
  const cell = (value: string | number | null, numeric: boolean) =>
    html`<td class=${numeric ? "number" : ""}>
      ${value === null || value === "" ? html`<span class="hint">${t.blank}</span>` : shown(value)}
    </td>`;
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${t.preview(rows.length)}>
      <table class="preview">
        <caption>${t.preview(rows.length)}</caption>
        <thead>
          <tr>
            ${columns.map(
              ({ name, type }) => html`<th scope="col" class=${type === "number" ? "number" : ""}>
                ${name} ${label(name) === undefined ? nothing : html`<span class="role">${label(name)}</span>`}
              </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr>
              ${columns.map(({ type }, at) => cell(row[at] ?? null, type === "number"))}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}
