// Column mapping: which column is which, guessed, shown beside the first rows, and corrected by the reader.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { sentence } from "loyalkit/text";
import { text } from "../language.js";
import { cautions, decisions, rowsOf } from "./decisions.js";
import { type AnalysedFile, type Columns, isScaleOpen, type Stage } from "./file.js";
import {
  AMOUNT_PER,
  END_IS,
  guessedRoles,
  KINDS,
  type Kind,
  NEEDED,
  ROLES,
  type Role,
  type Settings,
} from "./kinds.js";
import { select, sideways } from "./pieces.js";
import { questions } from "./questions.js";
import { say } from "./words.js";

const t = text.page.analyse.columns;

export function columnForm(file: AnalysedFile, { name, columns, problem }: Extract<Stage, { at: "columns" }>) {
  const { table, roles, kind } = columns;
  const words = wordsOf(kind);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void file.analyse();
  };
  return html`
    <section>
      <h2 tabindex="-1">${t.title}</h2>
      <p>${t.found(name, rowsOf(table.report))}</p>
      ${guessed(columns)}
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
            (role: Role) => html`<div class="field">
              <label for="role-${role}">${words(role).label}</label>
              <select
                id="role-${role}"
                aria-describedby="role-${role}-hint"
                ?required=${NEEDED[kind].has(role)}
                @change=${(event: Event) => file.choose(role, (event.target as HTMLSelectElement).value)}
              >
                <option value="" .selected=${live(roles[role] === "")}>${NEEDED[kind].has(role) ? t.pick : t.none}</option>
                ${table.columns.map(
                  (column) =>
                    html`<option value=${column.name} .selected=${live(roles[role] === column.name)}>${column.name}</option>`,
                )}
              </select>
              <span class="hint" id="role-${role}-hint">${words(role).hint}</span>
            </div>`,
          )}
          ${settings(file, columns)}
        </div>
        ${ratings(file, columns)} ${problem === undefined ? nothing : html`<p class="problem" role="alert">${say(problem)}</p>`}
        <p class="actions"><button type="submit" class="button">${t.analyse}</button></p>
      </form>
      ${preview(columns)} ${decisions(file, columns)}
    </section>
  `;
}

/** What the roles of a kind are called. */
const wordsOf = (kind: Kind) => (role: Role) => t.ofKind[kind]?.[role] ?? t.roles[role];

/** What the file was taken for, which column for what, and why that may be wrong. */
function guessed({ table, kind }: Columns) {
  const { guess } = table;
  const found = guessedRoles(table, kind);
  const words = wordsOf(kind);
  const taken = ROLES[kind]
    .filter((role: Role) => found[role] !== "")
    .map((role: Role) => ({ role: words(role).label, column: found[role] }));
  const isOther = guess.kind !== null && guess.kind !== kind;
  return html`
    ${guess.kind === null ? html`<p>${t.guess.unknown}</p>` : isOther ? nothing : html`<p class="taken">${t.guess.is(kind, taken)}</p>`}
    ${
      isOther || guess.reasons.length === 0
        ? nothing
        : html`<section class="careful unsure">
            <p>${guess.kind === null ? t.guess.unclear : t.guess.unsure}</p>
            <ul>
              ${guess.reasons.map((reason) => html`<li>${sentence(t.guess.reasons, reason)}</li>`)}
            </ul>
          </section>`
    }
  `;
}

/** What the columns do not say: what was asked, and what a day and an amount mean. */
function settings(file: AnalysedFile, columns: Columns) {
  const { kind, roles, settings: now } = columns;
  const choice = <Name extends keyof Settings>(name: Name, values: readonly Settings[Name][]) => {
    const words: Record<string, string> = t.settings[name].options;
    const options = Object.fromEntries(values.map((value) => [value, words[value] ?? value]));
    return select(`set-${name}`, t.settings[name].label, options, now[name], (value) =>
      file.set(name, value as Settings[Name]),
    );
  };
  if (kind === "survey") {
    const { label, open, options } = t.settings.question;
    const isOpen = isScaleOpen(columns);
    return select(
      "set-question",
      label,
      isOpen ? { "": open, ...options } : options,
      isOpen ? "" : now.question,
      (one) => file.set("question", one as Settings["question"]),
    );
  }
  if (kind !== "subscriptions") return nothing;
  return [
    roles.end ? choice("endIs", END_IS) : nothing,
    roles.amount && !roles.interval ? choice("amountPer", AMOUNT_PER) : nothing,
  ];
}

/** What customers rated besides the score, to see which of it the score follows. */
function ratings(file: AnalysedFile, { kind, table: { columns }, roles, ratings: now }: Columns) {
  // A text may hold categories too, but a column of names or comments is none.
  const used = new Set([roles.score, roles.date, roles.comment, roles.segment, roles.revenue]);
  const rated = columns.filter(({ name, type }) => !used.has(name) && (type === "score" || type === "number"));
  if (kind !== "survey" || rated.length === 0) return nothing;
  return html`<fieldset class="kinds">
    <legend>${t.ratings.label}</legend>
    <p class="hint">${t.ratings.hint}</p>
    ${rated.map(
      ({ name }) => html`<label>
        <input
          type="checkbox"
          name="rating"
          value=${name}
          .checked=${live(now.includes(name))}
          @change=${(event: Event) => file.chooseRating(name, (event.target as HTMLInputElement).checked)}
        />
        ${name}
      </label>`,
    )}
  </fieldset>`;
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
    ROLES[kind].filter((role) => roles[role] === name).map((role: Role) => wordsOf(kind)(role).label)[0];
  const cell = (value: string | number | null, numeric: boolean) =>
    html`<td class=${numeric ? "number" : ""}>
      ${value === null || value === "" ? html`<span class="hint">${t.blank}</span>` : shown(value)}
    </td>`;
  return sideways(
    t.preview(rows.length),
    html`<table class="preview">
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
    </table>`,
  );
}
