// The page about large data: what to know, and about which table, becomes a query; its result is dropped back.

import { html, LitElement, nothing } from "lit";
import {
  columnsOf,
  DIALECT_NAMES,
  type DialectName,
  QUERY_NAMES,
  QUERY_OPTIONS,
  type QueryColumn,
  type QueryName,
  type QueryOptionKind,
  type QueryOptionName,
  type QueryValues,
  queryOptionsOf,
  type RowKind,
  rowKindsOf,
  writeQuery,
} from "loyalkit/sql";
import { type Finding, largeDataText, numberTyped, queryTexts } from "loyalkit/text";
import { dropArea, handOver } from "./analyse/drop.js";
import { apart, locale, text } from "./language.js";
import { address } from "./router.js";
import { save } from "./save.js";

const [t, q] = await Promise.all([apart(largeDataText), apart(queryTexts)]);

/** What most readers name; the rest is folded. */
const USUAL: readonly QueryColumn[] = ["amount", "segment", "end", "date"];
const PLAIN: readonly QueryOptionName[] = ["metric", "scale", "period", "kind", "brackets", "minimumCustomers"];

/** What an option is asked for beside: a column, or the value of another option. */
const ASKED_WITH: { [O in QueryOptionName]?: { column: QueryColumn } | { option: QueryOptionName; is: string } } = {
  count: { column: "status" },
  refundState: { column: "status" },
  currencyCode: { column: "currency" },
  scale: { option: "metric", is: "csat" },
  brackets: { option: "kind", is: "bracket" },
  refunds: { column: "amount" },
  amountPer: { column: "amount" },
};

/** The input of a function, by the name that its error has for it, as the field here is called. */
const FIELDS: Record<string, string> = {
  states: "count",
  "states.counts": "count",
  "states.refunded": "refundState",
};

/** The query, or what it lacks. */
type Written = { sql: string } | { missing: string[] } | { field: string; problem: string };

const fileName = (name: QueryName) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

class PageLargeData extends LitElement {
  static override properties = {
    query: { state: true },
    rows: { state: true },
    dialect: { state: true },
    table: { state: true },
    columns: { state: true },
    options: { state: true },
    said: { state: true },
  };
  declare query: QueryName;
  declare rows: RowKind;
  declare dialect: DialectName;
  declare table: string;
  /** What was typed: it stays while the reader turns to another question. */
  declare columns: Partial<Record<QueryColumn, string>>;
  declare options: Partial<Record<QueryOptionName, string>>;
  /** What has become of a press. */
  declare said: (() => string) | undefined;

  constructor() {
    super();
    this.query = "compressedSummary";
    this.rows = "orders";
    this.dialect = "bigquery";
    this.table = "";
    this.columns = {};
    this.options = {};
  }

  override createRenderRoot() {
    return this;
  }

  override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has("said")) this.said = undefined;
  }

  #turnTo(query: QueryName) {
    this.query = query;
    const kinds = rowKindsOf(query);
    if (!kinds.includes(this.rows)) this.rows = kinds[0] as RowKind;
  }

  get #isPersonal(): boolean {
    return this.query === "customerSummary" || this.query === "rfmInputs";
  }

  /** What was typed into a field of an option; a choice opens with its default. */
  #typed(option: QueryOptionName): string {
    const kind: QueryOptionKind = QUERY_OPTIONS[option];
    const usual = typeof kind !== "object" ? undefined : "choice" in kind ? (kind.usual ?? kind.choice[0]) : kind.usual;
    return this.options[option] ?? (usual === undefined ? "" : String(usual));
  }

  #isAsked(option: QueryOptionName): boolean {
    const beside = ASKED_WITH[option];
    if (!beside) return true;
    return "column" in beside
      ? (this.columns[beside.column] ?? "").trim() !== ""
      : this.#typed(beside.option) === beside.is;
  }

  /** The options of the query that its other fields leave a reason for. */
  get #options(): QueryOptionName[] {
    return queryOptionsOf(this.query, this.rows).filter((option) => this.#isAsked(option));
  }

  #valueOf(option: QueryOptionName): unknown {
    const typed = this.#typed(option).trim();
    if (typed === "") return undefined;
    const kind: QueryOptionKind = QUERY_OPTIONS[option];
    const list = () =>
      typed
        .split(/[;,]/)
        .map((one) => one.trim())
        .filter((one) => one !== "");
    if (kind === "texts") return list();
    if (kind === "numbers") return list().flatMap((one) => one.split(/\s+/).map(Number));
    if (typeof kind === "object" && "number" in kind) return numberTyped(typed, { whole: true, locale }).value;
    return typed;
  }

  #written(): Written {
    const columns = columnsOf(this.query, this.rows);
    const named = columns.flatMap(({ column }) => {
      const name = this.columns[column]?.trim() ?? "";
      return name === "" ? [] : [[column, name] as const];
    });
    const isNamed = (column: QueryColumn) => named.some(([one]) => one === column);
    const values = this.#options.flatMap((option) => {
      const value = this.#valueOf(option);
      return value === undefined ? [] : [[option, value] as const];
    });
    const isGiven = (option: QueryOptionName) => values.some(([one]) => one === option);
    const needed: QueryOptionName[] = ["count", "currencyCode", "scale"];
    const missing = [
      ...(this.table.trim() === "" ? [t.table.name] : []),
      ...columns.flatMap(({ column, isNeeded }) => (isNeeded && !isNamed(column) ? [q.columns[column]] : [])),
      ...needed.flatMap((option) =>
        this.#options.includes(option) && !isGiven(option) ? [q.options[option].name] : [],
      ),
    ];
    if (missing.length > 0) return { missing };
    try {
      const asked = { dialect: this.dialect, table: this.table.trim(), columns: Object.fromEntries(named) };
      return { sql: writeQuery(this.query, { ...asked, values: Object.fromEntries(values) as QueryValues }) };
    } catch (error) {
      const { params } = error as { params?: { name?: string } };
      const name = params?.name ?? "";
      // A column and an option share the name of the currency.
      const field = name === "currency" && !isNamed("currency") ? "currencyCode" : (FIELDS[name] ?? name);
      return { field, problem: text.messages.describe(error as Finding).replace(/^`[^`]*`:? ?/, "") };
    }
  }

  #field(name: string, label: string, hint: string | undefined, isNeeded: boolean, control: unknown, written: Written) {
    const problem = "problem" in written && written.field === name ? written.problem : undefined;
    return html`<div class="field">
      <label for="large-${name}">${label}${isNeeded ? nothing : html` <span class="hint">${t.table.optional}</span>`}</label>
      ${control}
      ${problem === undefined ? nothing : html`<span class="problem" id="large-${name}-problem">${problem}</span>`}
      ${hint === undefined ? nothing : html`<span class="hint" id="large-${name}-hint">${hint}</span>`}
    </div>`;
  }

  #input(
    name: string,
    value: string,
    hint: string | undefined,
    written: Written,
    set: (value: string) => void,
    type = "text",
  ) {
    const isWrong = "problem" in written && written.field === name;
    const described = [
      ...(isWrong ? [`large-${name}-problem`] : []),
      ...(hint === undefined ? [] : [`large-${name}-hint`]),
    ];
    return html`<input
      id="large-${name}"
      type=${type}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-invalid=${isWrong ? "true" : "false"}
      aria-describedby=${described.length > 0 ? described.join(" ") : nothing}
      .value=${value}
      @input=${(event: Event) => set((event.target as HTMLInputElement).value)}
    />`;
  }

  #select(
    name: string,
    chosen: string,
    all: readonly (readonly [string, string])[],
    hint: string | undefined,
    set: (value: string) => void,
  ) {
    return html`<select
      id="large-${name}"
      aria-describedby=${hint === undefined ? nothing : `large-${name}-hint`}
      @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}
    >
      ${all.map(([value, said]) => html`<option value=${value} ?selected=${value === chosen}>${said}</option>`)}
    </select>`;
  }

  #column(column: QueryColumn, isNeeded: boolean, written: Written) {
    const hint = q.columnNotes[column];
    const set = (value: string) => {
      this.columns = { ...this.columns, [column]: value };
    };
    const input = this.#input(column, this.columns[column] ?? "", hint, written, set);
    return this.#field(column, q.columns[column], hint, isNeeded, input, written);
  }

  #option(option: QueryOptionName, written: Written) {
    const { name, note: said } = q.options[option];
    const note = said === undefined ? undefined : `${said}.`;
    const kind: QueryOptionKind = QUERY_OPTIONS[option];
    const set = (value: string) => {
      this.options = { ...this.options, [option]: value };
    };
    if (typeof kind === "object" && "choice" in kind) {
      const words: Record<string, string> = q.choices[option as keyof typeof q.choices];
      const all = kind.choice.map((value) => [value, words[value] ?? value] as const);
      // The words of the choice say what the note does.
      return this.#field(
        option,
        name,
        undefined,
        true,
        this.#select(option, this.#typed(option), all, undefined, set),
        written,
      );
    }
    const isNeeded =
      option === "count" || option === "currencyCode" || option === "scale" || option === "minimumCustomers";
    const type = kind === "day" ? "date" : "text";
    const input = this.#input(option, this.#typed(option), note, written, set, type);
    return this.#field(option, name, note, isNeeded, input, written);
  }

  async #copy(sql: string) {
    let said = () => t.query.notCopied;
    try {
      await navigator.clipboard.writeText(sql);
      said = () => t.query.copied;
    } catch {
      // The reader is told.
    }
    this.said = said;
  }

  #answer(written: Written) {
    if ("missing" in written)
      return html`<p class="notice" role="status">${t.query.missing(new Intl.ListFormat(locale).format(written.missing))}</p>`;
    if ("problem" in written) return html`<p class="problem" role="status">${written.problem}</p>`;
    const { sql } = written;
    const lines = sql.trimEnd().split("\n");
    return html`
      <p class="actions">
        <button type="button" @click=${() => this.#copy(sql)}>${t.query.copy}</button>
        <button type="button" class="plain" @click=${() => save(`${fileName(this.query)}.sql`, new Blob([sql], { type: "text/plain" }))}>
          ${t.query.download}
        </button>
        <span role="status">${this.said?.() ?? ""}</span>
      </p>
      <pre tabindex="0" role="region" aria-label=${t.query.code}><code>${lines.map((line) =>
        line.trimStart().startsWith("-- ") ? html`<span class="comment">${line}\n</span>` : `${line}\n`,
      )}</code></pre>
      <p class="hint">${t.query.lines(lines.length)}</p>
    `;
  }

  readonly #read = (files: readonly File[]) => {
    handOver(files);
    location.hash = address.analyse;
  };

  override render() {
    const written = this.#written();
    const kinds = rowKindsOf(this.query);
    const columns = columnsOf(this.query, this.rows);
    const usual = columns.filter(({ column, isNeeded }) => isNeeded || USUAL.includes(column));
    const folded = columns.filter((one) => !usual.includes(one));
    const plain = this.#options.filter((option) => PLAIN.includes(option));
    const others = this.#options.filter((option) => !PLAIN.includes(option));
    const least = this.#typed("minimumCustomers");
    return html`
      <article class="large-data">
        <h1 tabindex="-1">${text.page.largeData.title}</h1>
        <p class="lead">${t.lead}</p>
        <fieldset class="wanted">
          <legend><h2>${t.ask}</h2></legend>
          ${QUERY_NAMES.map(
            (name) => html`<label>
              <input
                type="radio"
                name="large-query"
                value=${name}
                .checked=${name === this.query}
                @change=${() => this.#turnTo(name)}
              />
              <span><strong>${q.list[name].question}</strong> <span class="hint">${q.list[name].title}</span></span>
            </label>`,
          )}
        </fieldset>
        <section>
          <h2>${t.table.title}</h2>
          <div class="fields">
            ${
              kinds.length < 2
                ? nothing
                : this.#field(
                    "rows",
                    t.of,
                    undefined,
                    true,
                    this.#select(
                      "rows",
                      this.rows,
                      kinds.map((kind) => [kind, q.rows[kind]] as const),
                      undefined,
                      (rows) => {
                        this.rows = rows as RowKind;
                      },
                    ),
                    written,
                  )
            }
            ${this.#field(
              "dialect",
              t.table.dialect,
              undefined,
              true,
              this.#select(
                "dialect",
                this.dialect,
                DIALECT_NAMES.map((name) => [name, q.dialects[name]] as const),
                undefined,
                (dialect) => {
                  this.dialect = dialect as DialectName;
                },
              ),
              written,
            )}
            ${this.#field(
              "table",
              t.table.name,
              t.table.nameHint,
              true,
              this.#input("table", this.table, t.table.nameHint, written, (table) => {
                this.table = table;
              }),
              written,
            )}
          </div>
          <p class="hint columns-hint">${t.table.hint}</p>
          <div class="fields">
            ${usual.map(({ column, isNeeded }) => this.#column(column, isNeeded, written))}
            ${plain.map((option) => this.#option(option, written))}
          </div>
          ${
            folded.length + others.length === 0
              ? nothing
              : html`<details>
                  <summary>${t.table.more}</summary>
                  <div class="fields">
                    ${folded.map(({ column, isNeeded }) => this.#column(column, isNeeded, written))}
                    ${others.map((option) => this.#option(option, written))}
                  </div>
                </details>`
          }
        </section>
        <section class="snippet">
          <h2>${t.query.title}</h2>
          <p>${q.list[this.query].use} ${this.#isPersonal ? t.next.people : nothing} ${Number(least) > 1 && this.#options.includes("minimumCustomers") ? t.next.small(least) : nothing}</p>
          ${this.#answer(written)}
        </section>
        <section>
          <h2>${t.next.title}</h2>
          ${
            this.query === "rowsLeftOut"
              ? html`<p>${t.next.counts}</p>`
              : html`<ol>${t.next.steps.map((step) => html`<li>${step}</li>`)}</ol>
                  ${dropArea({ ...t.drop, read: this.#read, hint: t.privacy })}`
          }
          <p class="hint schedule">${t.next.schedule}</p>
        </section>
      </article>
    `;
  }
}

customElements.define("page-large-data", PageLargeData);
