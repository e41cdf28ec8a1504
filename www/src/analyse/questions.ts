// Questions: what the file leaves ambiguous, with what each answer would make of the reader's own cells.

import { html, nothing } from "lit";
import type { Table, Value } from "loyalkit/analysis";
import { text } from "../language.js";
import type { Asked } from "./asked.js";
import type { AnalysedFile, Columns } from "./file.js";
import { dayWords } from "./words.js";

const t = text.page.analyse.columns.questions;

/** What the answers to all kinds of questions are called. */
const choices: Partial<Record<string, string>> = { ...text.page.analyse.decisions.options.encoding, ...t.candidates };

/** The answer that the file is read with until the reader gives one. */
function taken({ code, columns: [column = ""] }: Asked, table: Table, answers: Record<string, string>) {
  const asked = table.columns.find(({ name }) => name === column);
  if (code === "encoding") return table.report.encoding;
  return answers[`${code} ${column}`] ?? (code === "date-order" ? asked?.dateOrder : asked?.decimal);
}

function meaningOf(candidate: string, meaning: Value | undefined, cell = ""): string {
  if (typeof meaning === "number") return t.number(cell, meaning, cell.includes(candidate));
  if (meaning === undefined) return "";
  return candidate === "dmy" || candidate === "mdy" ? t.day(cell, dayWords(meaning)) : t.text(meaning);
}

export function questions(file: AnalysedFile, { asked, table, answers, kind, roles, ratings }: Columns) {
  // Of a survey, amounts and days are read where they are rated or make the trend.
  const used = (column: string) => column === roles.date || ratings.includes(column);
  const relevant = asked.filter(({ code, columns }) => kind !== "survey" || code === "encoding" || columns.some(used));
  if (relevant.length === 0) return nothing;
  return html`
    <section class="questions-open" aria-label=${t.title}>
      <p>${t.lead}</p>
      ${relevant.map((question) => {
        const { code, columns, candidates, cell, meanings } = question;
        const now = taken(question, table, answers);
        const given = columns.some((column) => `${code} ${column}` in answers);
        return html`<fieldset>
          <legend>${t.ask[code]?.(columns) ?? code}</legend>
          <p class="actions">
            ${candidates.map(
              (candidate) => html`<button
                type="button"
                class="plain answer-button"
                aria-pressed=${String(given && candidate === now)}
                @click=${() => void file.answer(question, candidate)}
              >
                <span>${meaningOf(candidate, meanings.find(({ answer }) => answer === candidate)?.value, cell)}</span>
                ${choices[candidate] ?? candidate}
                ${!given && candidate === now ? html`<em>${t.forNow}</em>` : nothing}
              </button>`,
            )}
          </p>
        </fieldset>`;
      })}
    </section>
  `;
}
