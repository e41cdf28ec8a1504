// What was read and what was not, so that the reader knows which rows the figures rest on.

import { html, nothing } from "lit";
import type { OrdersReport, Report } from "loyalkit/analysis";
import { text } from "../language.js";
import { say, write } from "./words.js";

const t = text.page.analyse.report;

type Assumed = { code: string; params: object };

const assumed = ({ code, params }: Assumed) => t.assumptions[code]?.(params as Record<string, string | number>) ?? code;

/** Each sentence once: both passes over a file may say the same. */
const once = (sentences: readonly string[]) => [...new Set(sentences)];

const list = (title: string, sentences: readonly string[]) =>
  sentences.length === 0
    ? nothing
    : html`<h3>${title}</h3>
        <ul>
          ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>`;

export function readingReport(file: Report, orders: OrdersReport) {
  const { rowsSkipped, refunds } = orders;
  return html`
    <section class="report">
      <h2>${t.title}</h2>
      <p>
        ${t.read(orders.rowsRead, orders.rowsUsed)} ${rowsSkipped.length === 0 ? t.all : nothing}
        ${t.encoding(file.encoding.toUpperCase(), t.delimiters[file.delimiter] ?? file.delimiter)}
      </p>
      ${
        rowsSkipped.length === 0
          ? nothing
          : html`<h3>${t.skipped}</h3>
              <ul>
                ${rowsSkipped.map(
                  ({ reason, count, lines, amount }) => html`<li>
                    ${t.reasons[reason]?.(count) ?? reason}${amount === 0 ? nothing : `, ${t.worth(write(amount, "money"))}`}
                    <span class="hint">${t.lines(lines, count)}</span>
                  </li>`,
                )}
              </ul>`
      }
      <h3>${t.refunds}</h3>
      <ul>
        <li>
          ${refunds.count === 0 ? t.noRefunds : t.refunded(refunds.count, write(Math.abs(refunds.amount), "money"))}
          ${refunds.count === 0 ? nothing : html`<span class="hint">${t.lines(refunds.lines, refunds.count)}</span>`}
        </li>
        ${orders.refundOnlyCustomers > 0 ? html`<li>${t.refundOnly(orders.refundOnlyCustomers)}</li>` : nothing}
      </ul>
      ${list(t.assumed, once([...file.assumptions, ...orders.assumptions].map(assumed)))}
      ${list(t.careful, once([...file.warnings, ...orders.warnings].map(say)))}
    </section>
  `;
}
