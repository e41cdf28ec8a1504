// Which column says who, when and how much: guessed, shown beside the first rows, and corrected by the reader.

import { html, nothing } from "lit";
import { text } from "../language.js";
import type { AnalysedFile, Roles, Stage } from "./file.js";
import { say } from "./words.js";

const t = text.page.analyse.columns;
const ROLES: readonly (keyof Roles)[] = ["customer", "date", "amount", "order", "quantity"];
const NEEDED: ReadonlySet<keyof Roles> = new Set(["customer", "date", "amount"]);

export function columnForm(file: AnalysedFile, { name, columns, problem }: Extract<Stage, { at: "columns" }>) {
  const { table, roles, answers } = columns;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void file.analyse();
  };
  return html`
    <section>
      <h2 tabindex="-1">${t.title}</h2>
      <p>${t.found(name, table.report.rowsRead)}</p>
      <form class="roles" @submit=${submit}>
        <div class="fields">
          ${ROLES.map(
            (role) => html`<div class="field">
              <label for="role-${role}">${t.roles[role].label}</label>
              <select
                id="role-${role}"
                aria-describedby="role-${role}-hint"
                ?required=${NEEDED.has(role)}
                @change=${(event: Event) => file.choose(role, (event.target as HTMLSelectElement).value)}
              >
                <option value="" ?selected=${roles[role] === ""}>${NEEDED.has(role) ? t.pick : t.none}</option>
                ${table.columns.map(
                  (column) =>
                    html`<option value=${column.name} ?selected=${roles[role] === column.name}>${column.name}</option>`,
                )}
              </select>
              <span class="hint" id="role-${role}-hint">${t.roles[role].hint}</span>
            </div>`,
          )}
          ${table.report.questions
            .filter(({ column }) => column !== undefined)
            .map(({ code, column = "", candidates }) => {
              const key = `${code} ${column}`;
              const asked = table.columns.find((other) => other.name === column);
              const taken = answers[key] ?? (code === "date-order" ? asked?.dateOrder : asked?.decimal);
              return html`<div class="field">
              <label for="answer-${key}">${t.questions[code]?.(column) ?? code}</label>
              <select
                id="answer-${key}"
                @change=${(event: Event) => file.answer(key, (event.target as HTMLSelectElement).value)}
              >
                ${candidates.map(
                  (candidate) =>
                    html`<option value=${candidate} ?selected=${candidate === taken}>${t.answers[candidate] ?? candidate}</option>`,
                )}
              </select>
            </div>`;
            })}
        </div>
        ${problem === undefined ? nothing : html`<p class="problem" role="alert">${say(problem)}</p>`}
        <p class="actions"><button type="submit" class="button">${t.analyse}</button></p>
      </form>
      ${preview(columns.preview, table.columns, roles)}
    </section>
  `;
}

function preview(
  rows: readonly (string | number | null)[][],
  columns: readonly { name: string; type: string }[],
  roles: Roles,
) {
  const label = (name: string) => ROLES.filter((role) => roles[role] === name).map((role) => t.roles[role].label)[0];
  const cell = (value: string | number | null, numeric: boolean) =>
    html`<td class=${numeric ? "number" : ""}>
      ${value === null || value === "" ? html`<span class="hint">${t.blank}</span>` : value}
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
