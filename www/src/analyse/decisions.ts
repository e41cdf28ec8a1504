// Import settings: how the file was read, and the control that changes each decision.

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Hints, Report } from "loyalkit/analysis";
import { text } from "../language.js";
import type { AnalysedFile, Columns } from "./file.js";
import { say, write } from "./words.js";

const t = text.page.analyse.decisions;
const ENCODINGS = ["utf-8", "windows-1252", "windows-1250", "iso-8859-2", "macintosh", "ibm865", "ibm852"];
/** Assumptions that a control here, or a question, already tells. */
const TOLD = new Set([
  "encoding",
  "decimal-mark",
  "date-order",
  "preamble",
  "header-rows",
  "no-header",
  "day-as-written",
]);

type Name = "encoding" | "delimiter" | "decimal" | "dateOrder" | "header";

interface Control {
  name: Name;
  /** What the file is read with now; "" for nothing of the kind. */
  now: string;
  options: readonly string[];
  /** What each column has, where they differ. */
  differs?: string;
}

/** What columns have that do not all have the same. */
function differing(columns: readonly { name: string; has: string | undefined }[], words: Record<string, string>) {
  const some = columns.filter(({ has }) => has !== undefined) as { name: string; has: string }[];
  if (new Set(some.map(({ has }) => has)).size < 2) return undefined;
  return some.map(({ name, has }) => t.ofColumn(name, words[has] ?? has)).join("; ");
}

function controls({ table: { report, columns, sheets }, kind, roles, ratings }: Columns): Control[] {
  const numeric = columns.filter(({ type }) => type === "number" || type === "score");
  const dates = columns.filter(({ type }) => type === "date");
  const decimals = differing(
    numeric.map(({ name, decimal }) => ({ name, has: decimal })),
    t.options.decimal,
  );
  const orders = differing(
    dates.map(({ name, dateOrder }) => ({ name, has: dateOrder })),
    t.options.dateOrder,
  );
  const found = new Set(dates.map(({ dateOrder }) => dateOrder));
  const orderOptions = [
    ...(found.has("ymd") ? ["ymd"] : []),
    ...(found.has("dmy") || found.has("mdy") ? ["dmy", "mdy"] : []),
    ...(found.has("serial-1900") || found.has("serial-1904") ? ["serial-1900", "serial-1904"] : []),
  ];
  const all: Control[] = [
    { name: "encoding", now: report.encoding, options: withNow(ENCODINGS, report.encoding) },
    { name: "delimiter", now: report.delimiter, options: [",", ";", "\t", "|", " "] },
    { name: "header", now: String(report.header), options: ["true", "false"] },
    { name: "decimal", now: report.decimal ?? "", options: [".", ","], ...(decimals && { differs: decimals }) },
    {
      name: "dateOrder",
      now: report.dateOrder ?? "",
      options: orderOptions,
      ...(orders && { differs: orders }),
    },
  ];
  // A spreadsheet has no letters and separators of its own, and a survey perhaps no numbers and days that are read.
  const beside = new Set<Name>([
    ...(sheets.length > 0 ? (["encoding", "delimiter"] as const) : []),
    ...(kind === "survey" && ratings.length === 0 ? (["decimal"] as const) : []),
    ...(kind === "survey" && roles.date === "" ? (["dateOrder"] as const) : []),
    ...(orderOptions.length < 2 ? (["dateOrder"] as const) : []),
  ]);
  return all.filter(({ name }) => !beside.has(name));
}

const withNow = (options: readonly string[], now: string) => (options.includes(now) ? options : [now, ...options]);

function hintOf(name: Name, value: string): Partial<Record<Name, unknown>> {
  if (value === "") return { [name]: undefined };
  return { [name]: name === "header" ? value === "true" : value };
}

export function decisions(file: AnalysedFile, columns: Columns) {
  const { source } = columns;
  const words = (name: Name, value: string) => (t.options[name] as Partial<Record<string, string>>)[value] ?? value;
  return html`
    <section class="decisions">
      <h3>${t.title}</h3>
      <p>${t.lead}</p>
      <div class="fields">
        ${controls(columns).map(({ name, now, options, differs }) => {
          const isOwn = source.hints[name] !== undefined;
          const change = (event: Event) =>
            void file.hint(hintOf(name, (event.target as HTMLSelectElement).value) as Hints);
          return html`<div class="field">
            <label for="read-${name}">${t.labels[name]}</label>
            <select id="read-${name}" @change=${change}>
                  ${now === "" ? html`<option value="" .selected=${live(true)}>${t.noneFound}</option>` : nothing}
                  ${options.map((option) => html`<option value=${option} .selected=${live(option === now)}>${words(name, option)}</option>`)}
                </select>
            ${differs ? html`<span class="hint">${differs}</span>` : nothing}
            ${
              isOwn
                ? html`<span class="hint">${t.yours}
                    <button type="button" class="link" @click=${() => void file.hint({ [name]: undefined })}>
                      ${t.back}<span class="unseen"> (${t.labels[name]})</span>
                    </button></span>`
                : nothing
            }
          </div>`;
        })}
        ${placeOfDays(file, columns)}
      </div>
      ${facts(columns)}
    </section>
  `;
}

/** In which place a time with an offset is the day that counts; nothing where no such time is read. */
function placeOfDays(file: AnalysedFile, { table: { report }, kind, chosen: { timeZone = "" } }: Columns) {
  const isOpen = report.assumptions.some(({ code }) => code === "day-as-written");
  if (kind === "survey" || !isOpen) return nothing;
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const change = (event: Event) => file.chooseTimeZone((event.target as HTMLSelectElement).value);
  return html`<div class="field">
    <label for="read-timeZone">${t.timeZone.label}</label>
    <select id="read-timeZone" @change=${change}>
      <option value="" .selected=${live(timeZone === "")}>${t.timeZone.asWritten}</option>
      ${[...new Set([own, "UTC"])].map(
        (place) => html`<option value=${place} .selected=${live(place === timeZone)}>${t.timeZone.of(place)}</option>`,
      )}
    </select>
    <span class="hint">${t.timeZone.hint}</span>
  </div>`;
}

/** Rows of data: what sums others is none. */
export const rowsOf = ({ rowsRead, rowsSkipped }: Report) =>
  rowsSkipped.reduce((rows, { count }) => rows - count, rowsRead);

/** Which rows and lines are of which file, where there are several. */
export const filesOf = ({ files }: Report) =>
  files.length < 2 ? [] : [t.files(files.map((file, at) => ({ ...file, name: file.name ?? `#${at + 1}` })))];

/** What cannot be changed by a control, each said once. */
function facts({ table: { report, columns, sheets } }: Columns): TemplateResult {
  const isYearFirst =
    sheets.length === 0 &&
    columns.some(({ dateOrder }) => dateOrder) &&
    columns.every(({ dateOrder = "ymd" }) => dateOrder === "ymd");
  const currencies = columns.filter(({ currency }) => currency !== undefined);
  const totals = report.rowsSkipped.filter(({ reason }) => reason === "total-row");
  const sentences = [
    ...filesOf(report),
    t.rows(write(rowsOf(report), "count")),
    ...(report.preamble > 0 ? [t.preamble(report.preamble)] : []),
    ...totals.map(({ count, lines }) => t.totals(count, lines)),
    ...(isYearFirst ? [t.yearFirst] : []),
    ...currencies.map(({ name, currency = "" }) => t.currency(name, currency)),
    ...report.assumptions.filter(({ code }) => !TOLD.has(code)).map(say),
  ];
  return html`<ul>
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}

/** What to be careful about before a column is used. */
export function cautions(file: AnalysedFile, { table: { report }, source }: Columns) {
  const warnings = report.warnings.filter(({ code }) => code !== "total-row");
  const repairs = source.hints.repair === true;
  const mayRepair = repairs || warnings.some(({ code }) => code === "mojibake");
  if (warnings.length === 0 && !mayRepair) return nothing;
  const repair = (event: Event) =>
    void file.hint({ repair: (event.target as HTMLInputElement).checked ? true : undefined });
  return html`<section class="careful">
    ${
      warnings.length === 0
        ? nothing
        : html`<h3>${text.page.analyse.report.careful}</h3>
            <ul>
              ${warnings.map((warning) => html`<li>${say(warning)}</li>`)}
            </ul>`
    }
    ${
      mayRepair
        ? html`<label><input id="repair" type="checkbox" .checked=${live(repairs)} @change=${repair} /> ${t.repair}</label>`
        : nothing
    }
  </section>`;
}
