// What is known about the reader's file so far, and the calls that find out more. Everything long can be stopped.

import type { Cohorts, Orders, Overview, Progress, Table, TransactionRoles } from "loyalkit/analysis";
import { text } from "../language.js";

/** How many rows the reader sees before saying which column is which. */
export const PREVIEW = 8;

/** The columns that the form asks for, by name; "" for none. */
export type Roles = Record<"customer" | "date" | "amount" | "order" | "quantity", string>;

type Cell = string | number | null;

/** The columns, guessed or corrected. */
export interface Columns {
  table: Table;
  preview: Cell[][];
  roles: Roles;
  /** Answers to the file's questions, by question and column. */
  answers: Record<string, string>;
}

/** What came of the orders. */
export interface Results {
  orders: Orders;
  overview: Overview;
  cohorts: Cohorts;
}

/** How far the reader is. */
export type Stage =
  | { at: "choosing"; stopped?: boolean }
  | { at: "reading" | "computing"; name: string; progress?: Progress }
  | { at: "failed"; name: string; problem: unknown }
  | { at: "columns"; name: string; columns: Columns; problem?: unknown }
  | { at: "results"; name: string; columns: Columns; results: Results };

/** The file that is being analysed: one at a time. `onChange` is called after each step. */
export class AnalysedFile {
  stage: Stage = { at: "choosing" };
  #abort = new AbortController();
  #open: { close(): Promise<void> }[] = [];

  constructor(private readonly onChange: () => void) {}

  /** Looks through a file and guesses its columns. */
  async read(file: File): Promise<void> {
    await this.#run("reading", file.name, undefined, async (signal, onProgress) => {
      const { open } = await import("loyalkit/analysis");
      const table = await open(file, { signal, onProgress });
      this.#open.push(table);
      const preview = await table.rows({ count: PREVIEW, signal });
      const columns = { table, preview, roles: guessed(table), answers: {} };
      return { at: "columns", name: file.name, columns };
    });
  }

  /** The made-up shop: the same each time. */
  async readSample(): Promise<void> {
    const name = text.page.analyse.sampleName;
    let sample: File | undefined;
    await this.#run("reading", name, undefined, async (signal) => {
      const { sampleOrders } = await import("loyalkit/analysis");
      sample = new File([await sampleOrders({ seed: 1, signal })], name, { type: "text/csv" });
      return this.stage;
    });
    if (sample && this.stage.at === "reading") await this.read(sample);
  }

  /** Reads the orders, with the roles as they are now. */
  async analyse(): Promise<void> {
    if (this.stage.at !== "columns") return;
    const { name, columns } = this.stage;
    const { table, roles, answers } = columns;
    await this.#run("computing", name, columns, async (signal, onProgress) => {
      const orders = await table.transactions(given(roles), {
        signal,
        onProgress,
        answers: table.report.questions.flatMap(({ code, column = "" }) => {
          const answer = answers[`${code} ${column}`];
          return answer === "." || answer === "," || answer === "dmy" || answer === "mdy"
            ? [{ code, column, answer }]
            : [];
        }),
      });
      this.#open.push(orders);
      const [overview, cohorts] = [
        await orders.overview({ signal }),
        await orders.cohorts({ period: "month", kind: "classic", measure: "customers", signal }),
      ];
      return { at: "results", name, columns, results: { orders, overview, cohorts } };
    });
  }

  /** Counts customers as gone after another number of days; the file's own without one. */
  async inactiveAfter(days: number | undefined): Promise<void> {
    const { stage } = this;
    if (stage.at !== "results") return;
    const overview = await stage.results.orders.overview(days === undefined ? {} : { inactiveAfterDays: days });
    // Meanwhile the reader may have gone on.
    if (this.stage === stage) this.#go({ ...stage, results: { ...stage.results, overview } });
  }

  choose(role: keyof Roles, column: string): void {
    this.#change((columns) => ({ ...columns, roles: { ...columns.roles, [role]: column } }));
  }

  answer(question: string, answer: string): void {
    this.#change((columns) => ({ ...columns, answers: { ...columns.answers, [question]: answer } }));
  }

  /** Back to the columns. */
  correct(): void {
    if (this.stage.at !== "results") return;
    const { name, columns, results } = this.stage;
    void results.orders.close();
    this.#go({ at: "columns", name, columns });
  }

  /** Ends whatever runs, and forgets the file. */
  forget(stopped = false): void {
    this.#abort.abort();
    for (const it of this.#open.splice(0)) void it.close();
    this.#go(stopped ? { at: "choosing", stopped } : { at: "choosing" });
  }

  #change(change: (columns: Columns) => Columns): void {
    if (this.stage.at === "columns")
      this.#go({ at: "columns", name: this.stage.name, columns: change(this.stage.columns) });
  }

  #go(stage: Stage): void {
    this.stage = stage;
    this.onChange();
  }

  async #run(
    at: "reading" | "computing",
    name: string,
    columns: Columns | undefined,
    work: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<Stage>,
  ): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    if (!columns) for (const it of this.#open.splice(0)) void it.close();
    this.#go({ at, name });
    try {
      const next = await work(signal, (progress) => {
        if (!signal.aborted) this.#go({ at, name, progress });
      });
      if (!signal.aborted) this.#go(next);
    } catch (problem) {
      if (signal.aborted) return;
      this.#go(columns ? { at: "columns", name, columns, problem } : { at: "failed", name, problem });
    }
  }
}

function guessed({ columns }: Table): Roles {
  const of = (role: keyof Roles) => columns.find((column) => column.role === role)?.name ?? "";
  return {
    customer: of("customer"),
    date: of("date"),
    amount: of("amount"),
    order: of("order"),
    quantity: of("quantity"),
  };
}

function given({ customer, date, amount, order, quantity }: Roles): TransactionRoles {
  return { customer, date, amount, ...(order && { order }), ...(quantity && { quantity }) };
}
