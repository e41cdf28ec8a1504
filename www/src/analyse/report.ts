// Data quality: what was read and what was not, so that the reader knows which rows the figures are based on.

import { html, nothing } from "lit";
import type { Assumption, OrdersReport, Report, SkippedRows, StateRows } from "loyalkit/analysis";
import { text } from "../language.js";
import type { Asked } from "./asked.js";
import { filesOf } from "./decisions.js";
import type { Columns, Results, Score } from "./file.js";
import { type Head, table } from "./pieces.js";
import { settledQuestions } from "./questions.js";
import { say, write } from "./words.js";

const t = text.page.analyse.report;

/** Each sentence once: both passes over a file may say the same. */
const once = (sentences: readonly string[]) => [...new Set(sentences)];

/** What was taken to be so, and by the page which guessed column of groups is none. */
const taken = (assumptions: readonly Assumption[], ungrouped?: string) =>
  once([...assumptions.map(say), ...(ungrouped === undefined ? [] : [t.ungrouped(ungrouped)])]);

const list = (title: string, sentences: readonly string[]) =>
  sentences.length === 0
    ? nothing
    : html`<h2>${title}</h2>
        <ul>
          ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>`;

const skipped = (rows: readonly SkippedRows[]) =>
  rows.length === 0
    ? nothing
    : html`<h2>${t.skipped}</h2>
        <ul>
          ${rows.map(
            ({ reason, count, lines, amount }) => html`<li>
              ${t.reasons[reason]?.(count) ?? reason}${amount === 0 ? nothing : `, ${t.worth(write(amount, "money"))}`}
              <span class="hint">${t.lines(lines, count)}</span>
            </li>`,
          )}
        </ul>`;

/** What a report says of states, and of the rows that have none of their own. */
interface WithStates {
  states?: readonly StateRows[];
  rowsUsed: number;
  rowsSkipped: readonly SkippedRows[];
}

/** What was made of the rows in each state, the most first. */
function statesOf({ kind, roles }: Columns, { states = [], rowsUsed, rowsSkipped }: WithStates) {
  if (states.length === 0) return nothing;
  const column = roles.status || roles.cancelled;
  const total = states.reduce((sum, { rows }) => sum + rows, 0);
  const judged = rowsUsed + (rowsSkipped.find(({ reason }) => reason === "state")?.count ?? 0);
  const heads: Head<StateRows>[] = [
    { name: column, cell: ({ state }) => state || t.states.noWord },
    { name: t.states.meaning, cell: ({ meaning }) => t.states.meanings[meaning], isText: true },
    { name: t.states.rows, cell: ({ rows }) => write(rows, "count") },
    ...(roles.amount
      ? ([{ name: t.states.amount, cell: ({ amount }) => write(amount, "money") }] satisfies Head<StateRows>[])
      : []),
  ];
  return html`<h2>${t.states.title(column)}</h2>
    ${table(
      t.states.title(column),
      heads,
      [...states].sort((a, b) => b.rows - a.rows),
    )}
    ${kind === "orders" && total < judged ? html`<p class="hint">${t.states.furtherLines}</p>` : nothing}`;
}

/** What has not been said yet: sums are among the rows left out. */
function cautions(said: Report["warnings"], ...reports: readonly Pick<Report, "warnings">[]) {
  const known = new Set(said.map(say));
  const warnings = reports.flatMap(({ warnings }) => warnings).filter(({ code }) => code !== "total-row");
  return list(t.careful, once(warnings.map(say).filter((sentence) => !known.has(sentence))));
}

const read = ({ encoding, delimiter }: Report, sheet: string | null) =>
  sheet === null
    ? t.encoding(
        text.page.analyse.decisions.options.encoding[encoding] ?? encoding,
        t.delimiters[delimiter] ?? delimiter,
      )
    : t.sheet(sheet);

/** What was given back. */
const refundsOf = ({ roles }: Columns, { refunds, refundOnlyCustomers }: OrdersReport) =>
  html`<h2>${t.refunds}</h2>
      <ul>
        <li>
          ${refunds.count === 0 ? t.noRefunds : t.refunded(refunds.count, write(Math.abs(refunds.amount), "money"), roles.refunded || undefined)}
          ${refunds.count === 0 ? nothing : html`<span class="hint">${t.lines(refunds.lines, refunds.count)}</span>`}
        </li>
        ${refundOnlyCustomers > 0 ? html`<li>${t.refundOnly(refundOnlyCustomers)}</li>` : nothing}
      </ul>`;

/** How many rows were left out. */
export const leftOut = ({ source: { report } }: Results): number =>
  report.rowsSkipped.reduce((sum: number, { count }) => sum + count, 0);

type Settle = (question: Asked, answer: string) => void;

function readingReport(columns: Columns, orders: OrdersReport, settle: Settle) {
  const {
    table: { report: file, sheet },
    ungrouped,
  } = columns;
  const { rowsSkipped } = orders;
  return html`
    <section class="report">
      <p>
        ${t.read(orders.rowsRead, orders.rowsUsed)} ${rowsSkipped.length === 0 ? t.all : nothing} ${read(file, sheet)}
        ${filesOf(file)}
      </p>
      ${statesOf(columns, orders)} ${settledQuestions(columns, settle)} ${skipped(rowsSkipped)}
      ${columns.roles.amount === "" ? nothing : refundsOf(columns, orders)}
      ${list(t.assumed, taken([...file.assumptions, ...orders.assumptions], ungrouped))} ${cautions([], file, orders)}
    </section>
  `;
}

/** What is said of all files but those of orders alike. */
interface RowsRead extends Pick<Report, "rowsRead" | "rowsSkipped" | "warnings"> {
  rowsUsed: number;
  assumptions?: readonly Assumption[];
  states?: readonly StateRows[];
}

function rowsReport(columns: Columns, used: RowsRead, settle: Settle, said: Report["warnings"] = []) {
  const {
    table: { report: file, sheet },
    ungrouped,
  } = columns;
  return html`
    <section class="report">
      <p>
        ${t.read(used.rowsRead, used.rowsUsed)} ${used.rowsSkipped.length === 0 ? t.all : nothing}
        ${read(file, sheet)} ${filesOf(file)}
      </p>
      ${statesOf(columns, used)} ${settledQuestions(columns, settle)} ${skipped(used.rowsSkipped)}
      ${list(t.assumed, taken([...file.assumptions, ...(used.assumptions ?? [])], ungrouped))}
      ${cautions(said, file, used)}
    </section>
  `;
}

/** The score itself says what to be careful about. */
function saidOf(score: Score): Report["warnings"] {
  if (score.metric === "nps") return score.nps.warnings;
  return score.metric === "csat" ? score.csat.warnings : score.ces.warnings;
}

/** What was read of a file of any kind. */
export function resultsReport(columns: Columns, results: Results, settle: Settle) {
  switch (results.kind) {
    case "orders":
      return readingReport(columns, results.source.report, settle);
    case "survey":
      return rowsReport(columns, results.source.report, settle, saidOf(results.score));
    case "subscriptions":
      return rowsReport(columns, results.source.report, settle, results.churn.warnings);
    case "contacts":
      return rowsReport(columns, results.source.report, settle, results.engagement.warnings);
    case "categories":
      return rowsReport(columns, results.source.report, settle, results.crossBuying.warnings);
    case "activity":
      return rowsReport(columns, results.source.report, settle, results.cohorts.warnings);
    case "lifetimes":
      return rowsReport(columns, results.source.report, settle, results.curve.warnings);
    case "customers":
    case "query":
      return rowsReport(columns, results.source.report, settle);
  }
}
