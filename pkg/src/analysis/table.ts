// A customer file, or several as one table: looked through once, and read as orders, subscriptions, answers or contacts meanwhile or again.

import { invalid, type LocatedError, LoyaltyError } from "../error.js";
import { fields, finite } from "../numbers.js";
import type {
  ActivityRoles,
  CategoryRoles,
  Column,
  CustomerRoles,
  EventRoles,
  Guess,
  Hints,
  Layout,
  LifetimeRoles,
  Report,
  Scan,
  SubscriptionRoles,
  SurveyRoles,
  TransactionRoles,
} from "../wasm/types.js";
import { type Activity, activity } from "./activity.js";
import { tableInArchive } from "./archive.js";
import { type Categories, categories } from "./categories.js";
import type { Closing } from "./closing.js";
import { textOfColumns } from "./columnar.js";
import { type Contacts, contacts } from "./contacts.js";
import { type Customers, customers } from "./customers.js";
import type { ReportOf, RowsKind } from "./held.js";
import { type Lifetimes, lifetimes } from "./lifetimes.js";
import { methods, type Unguarded } from "./methods.js";
import { type Orders, orders } from "./orders.js";
import { position } from "./position.js";
import { recipe } from "./reading.js";
import type { CellValue, RowsOptions, Source, SubscriptionOptions, TableFile, TransactionOptions } from "./results.js";
import { loaded, type Recipe, type RunOptions, Session } from "./session.js";
import { type FileForm, type FileSource, formOf, giveUp, nameOf, toSource } from "./source.js";
import { type SheetOptions, toText } from "./spreadsheet.js";
import { type Subscriptions, subscriptions } from "./subscriptions.js";
import { type Survey, survey } from "./survey.js";
import { ownBlob } from "./thread.js";
import type { QueryName } from "./warehouse/names.js";
import type { QueryResult, QueryTable } from "./warehouse/result.js";

/** Options of `open`. */
export interface OpenOptions extends RunOptions {
  /** What you know already: roles, encoding, delimiter, decimal mark, date order, header. */
  hints?: Hints;
  /**
   * The sheet of a spreadsheet, of each where there are several: its name, or its position in `sheets` from 0. Default: the
   * first that is not hidden, or the first with cells where that one is blank.
   */
  sheet?: string | number;
  /** The most of a stream, or of a Response, in MB: it is kept, because a file is read twice. Default: 2000. */
  streamLimit?: number;
}

/** The columns that each kind of rows is read by. */
export interface RolesOfKind {
  orders: TransactionRoles;
  subscriptions: SubscriptionRoles;
  survey: SurveyRoles;
  contacts: EventRoles;
  categories: CategoryRoles;
  activity: ActivityRoles;
  lifetimes: LifetimeRoles;
  customers: CustomerRoles;
}

/**
 * What a table most likely holds: `roles` are ready for the method of that kind, `transactions`, `subscriptions`, `survey`, `events`,
 * `categories`, `activity`, `lifetimes` or `customers`. `kind` is null where the columns that each kind needs are not all there; `reasons` say why a guess is
 * not `sure`. `query` is the query of `loyalkit/sql` that the table is the result of, and null elsewhere: `result` then reads it, and `kind` is that
 * of its rows where it has one.
 */
export type TableGuess = Omit<Guess, "kind"> & { query: QueryName | null } & (
    | { [K in keyof RolesOfKind]: { kind: K; roles: RolesOfKind[K] } }[keyof RolesOfKind]
    | { kind: null; roles: object }
  );

/** A scanned file, or several as one table. */
export interface Table extends Closing {
  readonly columns: Column[];
  readonly report: Report;
  /** What the table most likely holds, and which column says what. */
  readonly guess: TableGuess;
  /** The names of the sheets of a spreadsheet, of the first of several, hidden ones included; empty where there are text files. */
  readonly sheets: string[];
  /** The sheet that was read. */
  readonly sheet: string | null;
  /** Some rows, typed by their columns; default: the first 100. */
  rows(options?: { from?: number; count?: number } & RunOptions): Promise<CellValue[][]>;
  /**
   * The result of a query of `loyalkit/sql`, and what can be asked of it: models, cohorts, curves and scores of what a warehouse has counted.
   * Throws `missing-input` where the table is no such result (`guess.query` is null).
   */
  result(run?: RunOptions): Promise<QueryResult>;
  /** Reads the files as orders: which column holds the customer, the date and the amount? */
  transactions(roles: TransactionRoles, options?: TransactionOptions & RunOptions): Promise<Orders>;
  /** Reads the files as survey answers: which columns hold the score, segment, date, comment and ratings? */
  survey(roles: SurveyRoles, options?: RunOptions): Promise<Survey>;
  /** Reads the files as subscriptions: which columns hold the customer, start, end, plan and amount? */
  subscriptions(roles: SubscriptionRoles, options?: SubscriptionOptions & RunOptions): Promise<Subscriptions>;
  /** Reads the files as contacts with customers: visits, logins, tickets, complaints. */
  events(roles: EventRoles, options?: RowsOptions & RunOptions): Promise<Contacts>;
  /** Reads the files as purchases by category: which columns hold the customer and the category? */
  categories(roles: CategoryRoles, options?: RowsOptions & RunOptions): Promise<Categories>;
  /** Reads the files as customers with the days of their signup and last activity. */
  activity(roles: ActivityRoles, options?: RowsOptions & RunOptions): Promise<Activity>;
  /** Reads the files as lifetimes, one row for each customer: which columns hold how long, and whether they have left? */
  lifetimes(roles: LifetimeRoles, options?: RowsOptions & RunOptions): Promise<Lifetimes>;
  /** Reads the files as customers, one row for each: which columns hold their orders, last day and spend? */
  customers(roles: CustomerRoles, options?: RowsOptions & RunOptions): Promise<Customers>;
}

/**
 * Opens and scans a file: its columns with types and roles, and a report of how it was read. A list of files is read as one table, in
 * order: each may have its own encoding, delimiter, title and totals, but all need the same columns in the same order. Rows and lines
 * are numbered through all of them; `report.files` gives the rows and the first line of each. An error gives its `file` and the line
 * in it.
 *
 * The one table in a ZIP archive, records in JSON (a list, or one a line), Parquet and Arrow (a file, a stream, Feather) are read as
 * that table. Of Parquet and Arrow, days, times, decimals and long integers are exact; lists and records are JSON.
 *
 * Throws `LoyaltyError`: `empty-file`, `different-columns` (of several files), `not-text`, `unclosed-quote`, `record-too-long`, `too-many-fields`,
 * `unreadable-file`, `not-a-table`, `file-too-large`, `no-such-column` (in the hints), `no-simd`, `stopped`; of a spreadsheet `encrypted-file`,
 * `unreadable-spreadsheet`, `spreadsheet-too-large`, `sparse-sheet`, `no-such-sheet`; of a stream `stream-locked`,
 * `stream-too-large`, `storage-refused`; of a gzip file `damaged-gzip`. Every call may throw `worker-gone`, where the worker was ended from
 * outside, and `file-changed`, where the file is no longer the one that was opened: by size or time in Node, as far as it says so in a browser.
 */
export async function open(file: FileSource | readonly FileSource[], options: OpenOptions = {}): Promise<Table> {
  const { hints = {}, sheet, streamLimit, ...run } = fields("options", options);
  if (streamLimit !== undefined && finite("streamLimit", streamLimit) <= 0)
    throw new LoyaltyError({
      code: "out-of-range",
      params: { name: "streamLimit", value: streamLimit, low: 0, high: null },
    });
  const files = await known(Array.isArray(file) ? file : [file as FileSource], run.signal, streamLimit);
  // Many a workbook begins with a blank cover: the first sheet with cells is meant.
  const covers = sheet === undefined && files.every(({ form }) => form === "spreadsheet") ? COVERS : [];
  let blank: unknown;
  for (const one of [sheet, ...covers]) {
    try {
      return await openAs(files, hints, { sheet: one, ...run });
    } catch (error) {
      const code = error instanceof LoyaltyError ? error.code : undefined;
      if (code !== "empty-file" && (code !== "no-such-sheet" || blank === undefined)) throw error;
      blank ??= error;
    }
  }
  throw blank;
}

/** A worker that was started before there was a file for it. */
let ready: Session | undefined;

/**
 * Compiles the core and starts a worker before there is a file, so that the next `open` reads at once: for the moment when somebody
 * reaches for the file. Optional, and harmless to repeat.
 */
export async function init(): Promise<void> {
  ready ??= new Session("table");
  const own = ready;
  try {
    // What has worked on a small file once is compiled when the large one comes.
    await own.ask("tasks", "scan", [[{ source: new (ownBlob())(["a\n1\n"]), known: {} }], {}]);
  } catch (error) {
    // Whoever has taken the worker may have stopped it.
    if (own === ready) throw error;
  }
}

function sessionOfTable(): Session {
  const session = ready ?? new Session("table");
  ready = undefined;
  return session;
}

/** The sheets that are tried where the first is blank. */
const COVERS = [0, 1, 2, 3];

/** A file that can be read again, and what it is. */
interface KnownFile {
  source: Source;
  name: string | undefined;
  form: FileForm;
}

async function known(
  files: readonly FileSource[],
  signal: AbortSignal | undefined,
  streamLimit: number | undefined,
): Promise<KnownFile[]> {
  if (files.length === 0) throw invalid("file", { code: "no-files", params: {} });
  const found: KnownFile[] = [];
  try {
    for (const [at, file] of files.entries()) {
      const name = nameOf(file);
      found.push(
        await located(files, at, name, async () => {
          const source = await toSource(file, signal, streamLimit);
          return { source, name, form: await formOf(source) };
        }),
      );
    }
  } catch (error) {
    for (const file of files) giveUp(file, error);
    throw error;
  }
  return found;
}

/** Works on one of several files; what goes wrong says on which. */
async function located<T>(
  files: readonly unknown[],
  at: number,
  name: string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (files.length === 1 || !(error instanceof LoyaltyError)) throw error;
    const { code, params } = error;
    throw new LoyaltyError({ code, params, file: name ?? `#${at + 1}` } as LocatedError);
  }
}

async function openAs(
  known: readonly KnownFile[],
  hints: Hints,
  { sheet: wanted, ...run }: SheetOptions,
): Promise<Table> {
  const texts: AsText[] = [];
  const own = sessionOfTable();
  try {
    // One after another: a spreadsheet takes up memory until it is text.
    for (const [at, file] of known.entries()) {
      texts.push(await located(known, at, file.name, () => asText(own, file, { sheet: wanted, ...run })));
    }
    const files = texts.map(({ file }) => file);
    const [first] = texts;
    const { sheets, sheet } = first && texts.every(({ sheet }) => sheet !== null) ? first : { sheets: [], sheet: null };
    const scan = await own.ask("tasks", "scan", [files, hints], run);
    refuseMixedMarks(texts, scan.layout.columns);
    return table(files, scan, own, { sheets, sheet }, await queryOf(scan.layout.columns));
  } catch (error) {
    own.close();
    throw error;
  }
}

/** The query that a table is the result of. Which one, what reads it knows: it is loaded where a column is one that all of them have. */
async function queryOf(columns: readonly Column[]): Promise<QueryTable | undefined> {
  if (!columns.some(({ name }) => /^(as_of|row_count)$/i.test(name))) return undefined;
  return (await loaded(import("./warehouse/result.js"))).queryTable(columns);
}

/** A file as text, and of which sheet it is. */
interface AsText {
  file: TableFile;
  sheets: string[];
  sheet: string | null;
}

/** The numbers of a sheet have a point as text: 1.234 beside 1,5 would be a thousand times what it is. */
function refuseMixedMarks(texts: readonly AsText[], columns: readonly Column[]): void {
  const isMixed = texts.some(({ sheet }) => sheet !== null) && texts.some(({ sheet }) => sheet === null);
  if (!isMixed || columns.every(({ type, decimal }) => type === "text" || decimal !== ",")) return;
  throw invalid("file", { code: "mixed-decimals", params: {} });
}

/** A spreadsheet is read as the text of one of its sheets, an archive as the table in it, and JSON as a table of its records. */
async function asText(
  own: Session,
  { source, name, form }: KnownFile,
  { sheet, ...run }: SheetOptions,
): Promise<AsText> {
  const known = name === undefined ? {} : { name };
  const plain = { sheets: [], sheet: null };
  const written = { ...known, encoding: "utf-8", delimiter: "," } as const;
  if (form === "text") return { file: { source, known }, ...plain };
  if (form === "archive") {
    const table = await tableInArchive(source, run.signal);
    const inner = await formOf(table);
    // An archive in an archive may hold itself.
    const isPlain = inner === "json" || inner === "columns";
    return asText(own, { source: table, name, form: isPlain ? inner : "text" }, { sheet, ...run });
  }
  if (form === "columns") {
    return { file: { source: await textOfColumns(source, run), known: written }, ...plain };
  }
  if (form === "json") {
    const table = await own.ask("tasks", "records", [source], run);
    return { file: { source: table, known: written }, ...plain };
  }
  if (typeof sheet === "number") position("sheet", sheet);
  const read = await toText(source, { sheet, ...run });
  return { file: { source: read.text, known: written }, sheets: read.sheets, sheet: read.sheet };
}

function table(
  files: TableFile[],
  { layout, report, guess, checkpoints }: Scan,
  scanning: Session,
  sheets: Pick<Table, "sheets" | "sheet">,
  query: QueryTable | undefined,
): Table {
  let session = scanning;
  /** Whether it still holds the rows that were read in the scan. */
  let isFirst = true;
  /** Those that read the files again: they end with the table. */
  const reading = new Set<Session>();
  /** Goes on with the rows that were read in the scan, where they are those asked for, or reads the files again. */
  async function readAs<K extends RowsKind>(
    kind: K,
    roles: object,
    options: object,
    run: RunOptions,
  ): Promise<[ReportOf<K>, Session]> {
    session.refuseClosed();
    run.signal?.throwIfAborted();
    const work = recipe(kind, { files, layout, roles, options });
    if (!isFirst) return prepared(kind, work, run, reading);
    isFirst = false;
    const first = session;
    const found = await first.ask("tasks", "take", [kind, roles, options], run).catch((error) => {
      isFirst = true; // Nobody has them yet.
      throw error;
    });
    if (!found) {
      first.rest(); // The rows that nobody wants take up its memory.
      return prepared(kind, work, run, reading);
    }
    // The table gets a worker of its own again.
    session = new Session("table");
    return [found as ReportOf<K>, first.become(kind, work)];
  }
  async function rowsOf(read: Layout, from: number, count: number, run: RunOptions): Promise<CellValue[][]> {
    session.refuseClosed();
    const checkpoint = checkpoints.filter((place) => place.row <= from).at(-1);
    if (!checkpoint || count === 0) return [];
    return session.ask("tasks", "rows", [files, read, checkpoint, from, count], run);
  }
  const all: Unguarded<Table> = {
    ...sheets,
    columns: layout.columns,
    report,
    guess: {
      query: null,
      ...guess,
      roles: guess.kind === null ? {} : guess.byKind[guess.kind],
      ...query?.guess,
    } as TableGuess,
    async rows({ from = 0, count = 100, ...run } = {}) {
      position("from", from);
      position("count", count);
      return rowsOf(layout, from, count, run);
    },
    async result(run = {}) {
      if (!query) throw new LoyaltyError({ code: "missing-input", params: { name: "guess.query" } });
      // Engines write 1.234 with a point, which in a file of others might be a thousand and more.
      const columns = layout.columns.map((column) => ({ ...column, ...(column.decimal && { decimal: "." as const }) }));
      const read = report.delimiter === ";" ? layout : { ...layout, columns };
      return query.result((from, count) => rowsOf(read, from, count, run));
    },
    async transactions(roles, { signal, onProgress, ...options } = {}) {
      const { rates, ...others } = options;
      const worth = rates && Object.entries(rates).map(([currency, rate]) => ({ currency, rate }));
      const asked = worth ? { ...others, rates: worth } : others;
      const found = await readAs("orders", roles, asked, { signal, onProgress });
      return orders(...found, { files, layout, roles, options: asked });
    },
    async survey(roles, run = {}) {
      return survey(...(await readAs("survey", roles, {}, run)));
    },
    async subscriptions(roles, { signal, onProgress, ...options } = {}) {
      return subscriptions(...(await readAs("subscriptions", roles, options, { signal, onProgress })));
    },
    async events(roles, { signal, onProgress, ...options } = {}) {
      return contacts(...(await readAs("contacts", roles, options, { signal, onProgress })));
    },
    async categories(roles, { signal, onProgress, ...options } = {}) {
      return categories(...(await readAs("categories", roles, options, { signal, onProgress })));
    },
    async activity(roles, { signal, onProgress, ...options } = {}) {
      return activity(...(await readAs("activity", roles, options, { signal, onProgress })));
    },
    async lifetimes(roles, { signal, onProgress, ...options } = {}) {
      return lifetimes(...(await readAs("lifetimes", roles, options, { signal, onProgress })));
    },
    async customers(roles, { signal, onProgress, ...options } = {}) {
      return customers(...(await readAs("customers", roles, options, { signal, onProgress })));
    },
    async close() {
      session.close();
      for (const other of reading) other.close();
    },
  };
  return methods(all, "roles");
}

/** A worker that has done what the recipe says, and what came of it. */
async function prepared<T>(
  name: string,
  recipe: Recipe,
  run: RunOptions,
  running: Set<Session>,
): Promise<[T, Session]> {
  const session = new Session(name, recipe);
  running.add(session);
  try {
    return [(await session.prepare(run)) as T, session];
  } catch (error) {
    session.close();
    throw error;
  } finally {
    running.delete(session);
  }
}
