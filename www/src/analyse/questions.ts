// Questions: what the file leaves ambiguous, with what each answer would make of the reader's own cells.

import { html, nothing } from "lit";
import type { StateRows, Table, Value } from "loyalkit/analysis";
import { text } from "../language.js";
import { type Asked, askedOfRows } from "./asked.js";
import { type AnalysedFile, type Columns, isScaleOpen, type Results } from "./file.js";
import { questionOfScale } from "./kinds.js";
import { dayWords, write } from "./words.js";

const t = text.page.analyse.columns.questions;

/** More questions at once than anybody answers. */
const MOST = 3;

/** What an answer is called, whichever the question. */
const choice = (answer: string): string =>
  (({ ...text.page.analyse.decisions.options.encoding, ...t.candidates }) as Partial<Record<string, string>>)[answer] ??
  answer;

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

/** How a question is answered. */
interface Answering {
  /** The answer that holds now. */
  now: string | undefined;
  /** Whether the reader gave it. */
  given: boolean;
  choose: (answer: string) => void;
  /** What the answer is worth. */
  worth?: string | undefined;
}

/** A question with its answers to press. */
function question(
  { code, columns, value, candidates, cell, meanings }: Asked,
  { now, given, choose, worth }: Answering,
) {
  return html`<fieldset>
    <legend>${t.ask[code]?.(columns, value) ?? code}</legend>
    ${worth === undefined ? nothing : html`<p class="hint">${worth}</p>`}
    <p class="actions">
      ${candidates.map(
        (candidate) => html`<button
          type="button"
          class="plain answer-button"
          aria-pressed=${String(given && candidate === now)}
          @click=${() => choose(candidate)}
        >
          <span>${meaningOf(candidate, meanings.find(({ answer }) => answer === candidate)?.value, cell)}</span>
          ${choice(candidate)}
          ${!given && candidate === now ? html`<em>${t.forNow}</em>` : nothing}
        </button>`,
      )}
    </p>
  </fieldset>`;
}

/** What the file leaves open before its rows are read. */
export function questions(file: AnalysedFile, all: Columns) {
  const { asked, table, answers, kind, roles, ratings, settings } = all;
  // Of a survey, amounts and days are read where they are rated or make the trend.
  const used = (column: string) => column === roles.date || ratings.includes(column);
  const relevant = asked.filter(({ code, columns }) => {
    if (code === "scale") return kind === "survey" && columns.includes(roles.score);
    return kind !== "survey" || code === "encoding" || columns.some(used);
  });
  if (relevant.length === 0) return nothing;
  return html`
    <section class="questions-open" aria-label=${t.title}>
      <p>${t.lead}</p>
      ${relevant.map((one) => {
        const isScale = one.code === "scale";
        return question(one, {
          now: isScale
            ? one.candidates.find((scale) => questionOfScale(scale) === settings.question && !isScaleOpen(all))
            : taken(one, table, answers),
          given: isScale ? !isScaleOpen(all) : one.columns.some((column) => `${one.code} ${column}` in answers),
          choose: (answer) => void file.answer(one, answer),
        });
      })}
    </section>
  `;
}

/** What reading the rows has brought up: above the figures, as long as it is open. */
export function questionsOfRows(columns: Columns, { source }: Results, choose: (one: Asked, answer: string) => void) {
  const { report } = source;
  const states: readonly StateRows[] = ("states" in report && report.states) || [];
  const stateOf = ({ code, value }: Asked) =>
    code === "state" ? states.find(({ state }) => state === value) : undefined;
  const open = [...askedOfRows(report)].sort((a, b) => (stateOf(b)?.rows ?? 0) - (stateOf(a)?.rows ?? 0));
  if (open.length === 0) return nothing;
  const isOnce =
    "assumptions" in report && report.assumptions.some(({ code, params }) => code === "repeated-total" && params.once);
  const hasAmounts = columns.roles.amount !== "";
  return html`
    <section class="questions-open" aria-label=${t.title}>
      <p>${t.ofRows.lead}</p>
      ${open.slice(0, MOST).map((one) => {
        const state = stateOf(one);
        return question(one, {
          now: state ? "left-out" : one.code === "scale" ? undefined : isOnce ? "once" : "each",
          given: false,
          choose: (answer) => choose(one, answer),
          worth: state && t.ofRows.worth(state.rows, hasAmounts ? write(state.amount, "money") : undefined),
        });
      })}
      ${open.length > MOST ? html`<p class="hint">${t.ofRows.more(open.length - MOST)}</p>` : nothing}
    </section>
  `;
}

/** What the reader has answered, to be taken back. */
export function settledQuestions({ settled }: Columns, choose: (one: Asked, answer: string) => void) {
  if (settled.length === 0) return nothing;
  return html`<h2>${t.ofRows.yours}</h2>
    <div class="questions-open settled">
      ${settled.map((one) =>
        question(one.question, {
          now: one.answer,
          given: true,
          choose: (answer) => choose(one.question, answer),
        }),
      )}
    </div>`;
}
