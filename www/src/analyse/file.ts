// What is known about the reader's file so far, and the calls that find out more. Everything long can be stopped.

import type {
  Cohorts,
  Hints,
  Nps,
  Orders,
  Overview,
  Progress,
  SegmentNps,
  Survey,
  Table,
  TransactionRoles,
} from "loyalkit/analysis";
import { locale, text } from "../language.js";
import { type Asked, agrees, asked, type Questions } from "./asked.js";

/** How many rows the reader sees before saying which column is which. */
export const PREVIEW = 8;

/** For how many milliseconds a file is read anew without a word. */
const QUIET = 400;

/** Which sheets are tried when the first is blank. */
const COVERS = [0, 1, 2, 3];

/** What a file may hold. */
export type Kind = "orders" | "survey";

const ROLES = ["customer", "date", "amount", "order", "quantity", "score", "segment"] as const;

/** The columns that the form asks for, by name; "" for none. */
export type Roles = Record<(typeof ROLES)[number], string>;

type Cell = string | number | null;

/** Files that are one table, and how the reader wants them read: what is not said is found. */
export interface Source {
  files: File[];
  sheet?: number;
  hints: Hints;
}

/** The columns, guessed or corrected. */
export interface Columns {
  source: Source;
  table: Table;
  preview: Cell[][];
  kind: Kind;
  roles: Roles;
  /** What the file leaves open. */
  asked: Questions;
  /** Answers that hold for some columns only, by question and column. */
  answers: Record<string, string>;
  /** What the reader has chosen, and is kept when the file is read anew. */
  chosen: { kind?: Kind; roles: Partial<Roles>; timeZone?: string };
}

/** What came of the orders, or of the survey. */
export type Results =
  | { kind: "orders"; orders: Orders; overview: Overview; cohorts: Cohorts }
  | { kind: "survey"; survey: Survey; nps: Nps; segments: SegmentNps[] };

/** How far the reader is. */
export type Stage =
  | { at: "choosing"; stopped?: boolean }
  | { at: "reading" | "computing"; name: string; progress?: Progress; before?: Columns | undefined }
  | { at: "failed"; name: string; problem: unknown }
  | { at: "columns"; name: string; columns: Columns; problem?: unknown }
  | { at: "results"; name: string; columns: Columns; results: Results };

/** The file that is being analysed: one at a time. `onChange` is called after each step. */
export class AnalysedFile {
  stage: Stage = { at: "choosing" };
  #abort = new AbortController();
  #open: { close(): Promise<void> }[] = [];

  constructor(private readonly onChange: () => void) {}

  /** Looks through files, which are one table in the order of their names, and guesses the columns. */
  async read(files: readonly File[]): Promise<void> {
    this.#closeAll();
    await this.#read({ files: [...files].sort(byName), hints: {} }, { roles: {} });
  }

  /** Cells that were copied from a spreadsheet, or any other text of rows. */
  async readPasted(pasted: string): Promise<void> {
    await this.read([new File([pasted], text.page.analyse.paste.name, { type: "text/plain" })]);
  }

  /** The made-up shop: the same each time. */
  async readSample(): Promise<void> {
    const name = text.page.analyse.sampleName;
    let sample: File | undefined;
    this.#closeAll();
    await this.#run("reading", name, undefined, async (signal) => {
      const { sampleOrders } = await import("loyalkit/analysis");
      sample = new File([await sampleOrders({ seed: 1, signal })], name, { type: "text/csv" });
      return this.stage;
    });
    if (sample && this.stage.at === "reading") await this.read([sample]);
  }

  /** Reads the file anew with what the reader knows better; `undefined` takes a hint back. */
  async hint(hints: { [Name in keyof Hints]?: Hints[Name] | undefined }): Promise<void> {
    if (this.stage.at !== "columns") return;
    const { source, chosen } = this.stage.columns;
    const known = Object.entries({ ...source.hints, ...hints }).filter(([, value]) => value !== undefined);
    await this.#read({ ...source, hints: Object.fromEntries(known) }, chosen);
  }

  /** Another sheet of the spreadsheet: another table, of which nothing is known yet. */
  async turnTo(sheet: number): Promise<void> {
    if (this.stage.at !== "columns") return;
    await this.#read({ files: this.stage.columns.source.files, sheet, hints: {} }, { roles: {} });
  }

  /** Answers a question: for the whole file, unless another column of it is surely written otherwise. */
  async answer(question: Asked, answer: string): Promise<void> {
    if (this.stage.at !== "columns") return;
    const { code, columns } = question;
    if (code === "encoding") return this.hint({ encoding: answer as NonNullable<Hints["encoding"]> });
    if (agrees(this.stage.columns.table, question, answer))
      return this.hint(code === "decimal-mark" ? { decimal: answer as "." } : { dateOrder: answer as "dmy" });
    const answers = Object.fromEntries(columns.map((column) => [`${code} ${column}`, answer]));
    this.#change((before) => ({ ...before, answers: { ...before.answers, ...answers } }));
  }

  /** Works out the orders or the survey, with the roles as they are now. */
  async analyse(): Promise<void> {
    if (this.stage.at !== "columns") return;
    const { name, columns } = this.stage;
    await this.#run("computing", name, columns, async (signal, onProgress) => {
      const results = await (columns.kind === "survey" ? this.#survey : this.#orders)(columns, { signal, onProgress });
      return { at: "results", name, columns, results };
    });
  }

  readonly #orders = async ({ table, roles, answers, chosen }: Columns, run: Run): Promise<Results> => {
    const orders = await table.transactions(transactionRoles(roles), {
      ...run,
      ...(chosen.timeZone && { timeZone: chosen.timeZone }),
      answers: table.report.questions.flatMap(({ code, column = "" }) => {
        const answer = answers[`${code} ${column}`];
        return answer === "." || answer === "," || answer === "dmy" || answer === "mdy"
          ? [{ code, column, answer }]
          : [];
      }),
    });
    this.#open.push(orders);
    const { signal } = run;
    const overview = await orders.overview({ signal });
    const cohorts = await orders.cohorts({ period: "month", kind: "classic", measure: "customers", signal });
    return { kind: "orders", orders, overview, cohorts };
  };

  readonly #survey = async ({ table, roles: { score, segment } }: Columns, run: Run): Promise<Results> => {
    const survey = await table.survey({ score, ...(segment && { segment }) }, run);
    this.#open.push(survey);
    const { signal } = run;
    const nps = await survey.nps({ signal });
    return { kind: "survey", survey, nps, segments: segment ? await survey.bySegment({ signal }) : [] };
  };

  /** Counts customers as gone after another number of days; the file's own without one. */
  async inactiveAfter(days: number | undefined): Promise<void> {
    const { stage } = this;
    if (stage.at !== "results" || stage.results.kind !== "orders") return;
    const { results } = stage;
    const overview = await results.orders.overview(days === undefined ? {} : { inactiveAfterDays: days });
    // Meanwhile the reader may have gone on.
    if (this.stage === stage) this.#go({ ...stage, results: { ...results, overview } });
  }

  choose(role: keyof Roles, column: string): void {
    this.#change((columns) => ({
      ...columns,
      roles: { ...columns.roles, [role]: column },
      chosen: { ...columns.chosen, roles: { ...columns.chosen.roles, [role]: column } },
    }));
  }

  chooseKind(kind: Kind): void {
    this.#change((columns) => ({ ...columns, kind, chosen: { ...columns.chosen, kind } }));
  }

  /** Counts days as they are in a place; "" as they are written. */
  chooseTimeZone(timeZone: string): void {
    this.#change((columns) => ({ ...columns, chosen: { ...columns.chosen, timeZone } }));
  }

  /** Back to the columns. */
  correct(): void {
    if (this.stage.at !== "results") return;
    const { name, columns, results } = this.stage;
    void (results.kind === "orders" ? results.orders : results.survey).close();
    this.#go({ at: "columns", name, columns });
  }

  /** Ends what runs: back to the columns where there are some, else the file is forgotten. */
  cancel(): void {
    const { stage } = this;
    const before = stage.at === "reading" || stage.at === "computing" ? stage.before : undefined;
    this.#abort.abort();
    if (before) this.#go({ at: "columns", name: nameOf(before.source), columns: before });
    else this.forget(true);
  }

  /** Ends whatever runs, and forgets the file. */
  forget(stopped = false): void {
    this.#abort.abort();
    this.#closeAll();
    this.#go(stopped ? { at: "choosing", stopped } : { at: "choosing" });
  }

  async #read(source: Source, chosen: Columns["chosen"]): Promise<void> {
    const name = nameOf(source);
    const before = this.stage.at === "columns" ? this.stage.columns : undefined;
    await this.#run("reading", name, before, async (signal, onProgress) => {
      const table = await opened(source, { signal, onProgress });
      this.#open.push(table);
      const preview = await table.rows({ count: PREVIEW, signal });
      const questions = await asked(source, table, signal);
      if (before) void before.table.close();
      const columns: Columns = {
        source,
        table,
        preview,
        kind: chosen.kind ?? guessedKind(table),
        roles: { ...guessed(table), ...stillThere(table, chosen.roles) },
        asked: questions,
        answers: {},
        chosen,
      };
      return { at: "columns", name, columns };
    });
  }

  #closeAll(): void {
    for (const it of this.#open.splice(0)) void it.close();
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
    before: Columns | undefined,
    work: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<Stage>,
  ): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    // Most files are read anew so fast that the form need not go away meanwhile.
    const quiet = at === "reading" && before ? performance.now() + QUIET : 0;
    if (quiet === 0) this.#go({ at, name, before });
    try {
      const next = await work(signal, (progress) => {
        if (!signal.aborted && performance.now() > quiet) this.#go({ at, name, progress, before });
      });
      if (!signal.aborted) this.#go(next);
    } catch (problem) {
      if (signal.aborted) return;
      this.#go(before ? { at: "columns", name, columns: before, problem } : { at: "failed", name, problem });
    }
  }
}

interface Run {
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

/** By name, as people count: 2 before 10. */
const byName = (a: File, b: File) => a.name.localeCompare(b.name, locale, { numeric: true });

/** What the files are called together. */
function nameOf({ files }: Source): string {
  const [first, last] = [files[0], files.at(-1)].map((file) => file?.name ?? "") as [string, string];
  return files.length === 1 ? first : text.page.analyse.several(files.length, first, last);
}

/** The table of the files; of a spreadsheet whose first sheet is a blank cover, the first one that is not. */
async function opened({ files, sheet, hints }: Source, run: Run): Promise<Table> {
  const { open } = await import("loyalkit/analysis");
  const hasSheets = files.every(({ name }) => /\.(xls[xm]?|ods)$/i.test(name));
  const sheets = sheet === undefined && hasSheets ? [undefined, ...COVERS] : [sheet];
  let blank: unknown;
  for (const one of sheets) {
    try {
      return await open(files, { ...run, hints, ...(one !== undefined && { sheet: one }) });
    } catch (problem) {
      const { code } = problem as { code?: string };
      if (code !== "empty-file" && (code !== "no-such-sheet" || blank === undefined)) throw problem;
      blank ??= problem;
    }
  }
  throw blank;
}

function guessed({ columns }: Table): Roles {
  const of = (role: string) => columns.find((column) => column.role === role)?.name ?? "";
  return Object.fromEntries(ROLES.map((role) => [role, of(role)])) as Roles;
}

/** Answers from 0 to 10 without an amount are no orders. */
function guessedKind(table: Table): Kind {
  const { score, amount } = guessed(table);
  return score !== "" && amount === "" ? "survey" : "orders";
}

/** The reader's choices that name a column of the table; read otherwise, it may have other names. */
const stillThere = ({ columns }: Table, chosen: Partial<Roles>): Partial<Roles> =>
  Object.fromEntries(
    Object.entries(chosen).filter(([, name]) => name === "" || columns.some((column) => column.name === name)),
  );

function transactionRoles({ customer, date, amount, order, quantity }: Roles): TransactionRoles {
  return { customer, date, amount, ...(order && { order }), ...(quantity && { quantity }) };
}
