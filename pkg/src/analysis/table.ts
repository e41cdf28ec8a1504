// A customer file, or several: looked through once, and then read as what its columns hold.

import { invalid, type LocatedError, LoyaltyError } from "../error.js";
import { fields } from "../numbers.js";
import type {
  ActivityRoles,
  CategoryRoles,
  Column,
  EventRoles,
  Hints,
  Report,
  RoleHints,
  Scan,
  SubscriptionRoles,
  SurveyRoles,
  TransactionRoles,
} from "../wasm/types.js";
import { type Activity, activity } from "./activity.js";
import { type Categories, categories } from "./categories.js";
import { type Contacts, contacts } from "./contacts.js";
import type { ReportOf, RowsKind, TakenReport } from "./held.js";
import { methods } from "./methods.js";
import { type Orders, orders } from "./orders.js";
import { position } from "./position.js";
import { recipe } from "./reading.js";
import type { RowsOptions, SubscriptionOptions, TableFile, TransactionOptions } from "./results.js";
import { type Recipe, type RunOptions, Session } from "./session.js";
import { type FileSource, isSpreadsheet, nameOf, toSource } from "./source.js";
import { type SheetOptions, toText } from "./spreadsheet.js";
import { type Subscriptions, subscriptions } from "./subscriptions.js";
import { type Survey, survey } from "./survey.js";

/** What `open` takes. */
export interface OpenOptions extends RunOptions {
  /** What you know better than a guess: roles, encoding, delimiter, decimal mark, order of dates, header. */
  hints?: Hints;
  /**
   * The sheet of a spreadsheet, of each where there are several: its name, or its position in `sheets` from 0. The first that is
   * not hidden unless said.
   */
  sheet?: string | number;
}

/** A cell: a number, a text, a day (`yyyy-mm-dd`, with its time where it has one), or nothing. */
export type CellValue = string | number | null;

/** A file that was looked through, or several that are one table. */
export interface Table {
  readonly columns: Column[];
  readonly report: Report;
  /** The names of the sheets of a spreadsheet, of the first of several, hidden ones included; empty where there are text files. */
  readonly sheets: string[];
  /** The sheet that was read. */
  readonly sheet: string | null;
  /** Some rows, typed by their columns; 100 from the first unless said. */
  rows(options?: { from?: number; count?: number } & RunOptions): Promise<CellValue[][]>;
  /** Reads the files again, as orders: which column says who, when and how much? */
  transactions(roles: TransactionRoles, options?: TransactionOptions & RunOptions): Promise<Orders>;
  /** Reads the files again, as answers to a survey: which column holds them, and which ones what stands beside them? */
  survey(roles: SurveyRoles, options?: RunOptions): Promise<Survey>;
  /** Reads the files again, as subscriptions: which column says who, from when, until when, on which plan and for how much? */
  subscriptions(roles: SubscriptionRoles, options?: SubscriptionOptions & RunOptions): Promise<Subscriptions>;
  /** Reads the files again, as contacts of customers: visits, logins, tickets, complaints. */
  events(roles: EventRoles, options?: RowsOptions & RunOptions): Promise<Contacts>;
  /** Reads the files again, as what customers buy: which column says who, and which one the kind of thing? */
  categories(roles: CategoryRoles, options?: RowsOptions & RunOptions): Promise<Categories>;
  /** Reads the files again, as customers with a signup and a last activity, where that is all that is known of them. */
  activity(roles: ActivityRoles, options?: RowsOptions & RunOptions): Promise<Activity>;
  /** Ends the worker and forgets the file. */
  close(): Promise<void>;
}

/**
 * Looks through a file: columns with their types and roles, and a report of how it was read. Files in a list are read as one
 * table, in their order: each has its own encoding, delimiter, title and sums, and all have the same columns in the same order.
 * Rows and lines are counted through all of them; `report.files` says how many rows each has and which line is its first. An error
 * names its `file` and the line in that.
 *
 * Throws `LoyaltyError`: `empty-file`, `different-columns` (of several files), `not-text`, `unclosed-quote`, `record-too-long`, `too-many-fields`,
 * `unreadable-file`, `no-such-column` (in the hints), `no-simd`, `stopped`; of a spreadsheet `encrypted-file`,
 * `unreadable-spreadsheet`, `spreadsheet-too-large`, `sparse-sheet`, `no-such-sheet`.
 */
export async function open(file: FileSource | readonly FileSource[], options: OpenOptions = {}): Promise<Table> {
  const { hints = {}, sheet: wanted, ...run } = fields("options", options);
  const texts = await asTexts(Array.isArray(file) ? file : [file as FileSource], { sheet: wanted, ...run });
  const files = texts.map(({ file }) => file);
  const [first] = texts;
  const { sheets, sheet } = first && texts.every(({ sheet }) => sheet !== null) ? first : { sheets: [], sheet: null };
  const session = new Session("table");
  try {
    const scan = await session.ask("tasks", "scan", [files, hints], run);
    refuseMixedMarks(texts, scan.layout.columns);
    return { sheets, sheet, ...table(files, scan, session, hints.roles ?? {}) };
  } catch (error) {
    session.close();
    throw error;
  }
}

/** A file as text, and of which sheet it is. */
interface AsText {
  file: TableFile;
  sheets: string[];
  sheet: string | null;
}

async function asTexts(files: readonly FileSource[], options: SheetOptions): Promise<AsText[]> {
  if (files.length === 0) throw invalid("file", { code: "no-files", params: {} });
  const texts: AsText[] = [];
  // One after another: a spreadsheet takes up memory until it is text.
  for (const [at, file] of files.entries()) {
    try {
      texts.push(await asText(file, options));
    } catch (error) {
      if (files.length === 1 || !(error instanceof LoyaltyError)) throw error;
      const { code, params } = error;
      throw new LoyaltyError({ code, params, file: nameOf(file) ?? `#${at + 1}` } as LocatedError);
    }
  }
  return texts;
}

/** The numbers of a sheet have a point as text: 1.234 beside 1,5 would be a thousand times what it is. */
function refuseMixedMarks(texts: readonly AsText[], columns: readonly Column[]): void {
  const isMixed = texts.some(({ sheet }) => sheet !== null) && texts.some(({ sheet }) => sheet === null);
  if (!isMixed || columns.every(({ type, decimal }) => type === "text" || decimal !== ",")) return;
  throw invalid("file", { code: "mixed-decimals", params: {} });
}

/** A spreadsheet is read as the text of one of its sheets. */
async function asText(file: FileSource, { sheet, ...run }: SheetOptions): Promise<AsText> {
  const source = await toSource(file, run.signal);
  const name = nameOf(file);
  const known = name === undefined ? {} : { name };
  if (!(await isSpreadsheet(source))) return { file: { source, known }, sheets: [], sheet: null };
  if (typeof sheet === "number") position("sheet", sheet);
  const read = await toText(source, { sheet, ...run });
  const written: TableFile = { source: read.text, known: { ...known, encoding: "utf-8", delimiter: "," } };
  return { file: written, sheets: read.sheets, sheet: read.sheet };
}

function table(
  files: TableFile[],
  { layout, report, checkpoints, taken }: Scan & { taken: TakenReport | null },
  scanning: Session,
  hinted: RoleHints,
): Omit<Table, "sheets" | "sheet"> {
  let session = scanning;
  /** Reads the files again in a worker of its own, or goes on with the one that has read these rows as it scanned. */
  async function readAs<K extends RowsKind>(
    kind: K,
    roles: object,
    options: object,
    run: RunOptions,
  ): Promise<[ReportOf<K>, Session]> {
    session.refuseClosed();
    const reading = recipe(kind, { files, layout, roles, options });
    if (taken?.kind !== kind || !isSame(roles, hinted) || !isSame(options, {})) return prepared(kind, reading, run);
    const found: [ReportOf<K>, Session] = [taken.report as ReportOf<K>, session.become(kind, reading)];
    // The table gets a worker of its own again.
    session = new Session("table");
    taken = null;
    return found;
  }
  const all: Omit<Table, "sheets" | "sheet"> = {
    columns: layout.columns,
    report,
    async rows({ from = 0, count = 100, ...run } = {}) {
      session.refuseClosed();
      position("from", from);
      position("count", count);
      const checkpoint = checkpoints.filter((place) => place.row <= from).at(-1);
      if (!checkpoint || count === 0) return [];
      return session.ask("tasks", "rows", [files, layout, checkpoint, from, count], run);
    },
    async transactions(roles, { signal, onProgress, ...options } = {}) {
      const { rates, ...others } = options;
      const worth = rates && Object.entries(rates).map(([currency, rate]) => ({ currency, rate }));
      const asked = worth ? { ...others, rates: worth } : others;
      const found = await readAs("orders", roles, asked, { signal, onProgress });
      return orders(...found, { files, layout, roles, options });
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
    async close() {
      session.close();
    },
  };
  return methods(all, "roles");
}

/** Whether two objects say the same; what is undefined is not said. */
function isSame(a: object, b: object): boolean {
  const said = (object: object) => Object.entries(object).filter(([, value]) => value !== undefined);
  return JSON.stringify(said(a).sort()) === JSON.stringify(said(b).sort());
}

/** A worker that has done what the recipe says, and what came of it. */
async function prepared<T>(name: string, recipe: Recipe, run: RunOptions): Promise<[T, Session]> {
  const session = new Session(name, recipe);
  try {
    return [(await session.prepare(run)) as T, session];
  } catch (error) {
    session.close();
    throw error;
  }
}
