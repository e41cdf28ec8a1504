// What a worker holds and can be asked, derived from wasm-bindgen's declarations of the core's classes: no request is written twice.

import type { LocatedError } from "../error.js";
import type * as analysis from "../wasm/analysis/analysis.js";
import type * as models from "../wasm/models/models.js";
import type * as risks from "../wasm/risks/risks.js";
import type { Checkpoint, Hints, Layout, Scan, SheetRead, TypedRows } from "../wasm/types.js";
import type { Progress, Refitted, Source, TableFile } from "./results.js";

/** The modules that a worker can run, one each. */
export type ModuleName = "analysis" | "models" | "risks" | "spreadsheet";

/** What a worker can be: the core with one of its modules, or what reads files of columns, which is a script of its own. */
export type WorkerKind = ModuleName | "columnar";

/** How a file is read as each kind of rows: the only list of kinds. */
export interface Readers {
  orders: typeof analysis.OrdersReader;
  survey: typeof analysis.SurveyReader;
  subscriptions: typeof analysis.SubscriptionsReader;
  contacts: typeof analysis.ContactsReader;
  categories: typeof analysis.CategoriesReader;
  /** Orders once more, for what they name of categories. */
  orderCategories: typeof analysis.OrderCategoriesReader;
  activity: typeof analysis.ActivityReader;
  lifetimes: typeof analysis.LifetimesReader;
  customers: typeof analysis.CustomersReader;
}

/** A kind of rows. */
export type RowsKind = keyof Readers;

/** Kinds that are read in the pass that looks through the file; files of the others are small, and read again. */
export type OnePassKind = RowsKind & keyof analysis.Scanned;

/** What a file is read into. */
export type Rows = { [K in RowsKind]: ReturnType<InstanceType<Readers[K]>["finish"]> };

/** The import report. */
export type ReportOf<K extends RowsKind> = ReturnType<Rows[K]["report"]>;

/** What the core makes of columns: the arguments of a class's constructor. */
export interface Makers {
  lifetimes: typeof analysis.Lifetimes;
  base: typeof models.Base;
  risks: typeof risks.CompetingRisks;
}

/** What was made of columns. */
type Made = { [K in keyof Makers]: InstanceType<Makers[K]> };

/** What a worker does besides asking the core. */
export interface Tasks {
  /** Scans the files, and keeps the rows that are read in the same pass. */
  scan(files: TableFile[], hints: Hints): Promise<Scan>;
  /** Makes those rows the ones that are asked, once: their report, or null where other rows are asked for. */
  take(kind: RowsKind, roles: object, options: object): unknown;
  /** Some rows, from a checkpoint on. */
  rows(files: TableFile[], layout: Layout, checkpoint: Checkpoint, from: number, count: number): Promise<TypedRows>;
  /** Reads the files as rows of a kind, and keeps them. */
  read(kind: RowsKind, files: TableFile[], layout: Layout, roles: object, options: object): Promise<unknown>;
  /** Makes something of columns, and keeps it. */
  make(kind: keyof Makers, columns: unknown[]): void;
  /** The records of a JSON file as text. */
  records(file: Source): Promise<Blob>;
  /** The text of a sheet: by name, by position, or the first that is not hidden. */
  sheet(file: Source, sheet: string | number | null): Promise<SheetRead & { text: Blob }>;
}

/** What a worker does that reads files of columns. */
export interface ColumnarTasks {
  /** The rows of a file as text. */
  text(file: Source): Promise<Blob>;
}

/** All requests: to rows, to what was made of columns, to the functions of a module, and the worker's own tasks. */
export interface Held extends Rows, Made {
  tasks: Tasks;
  columnar: ColumnarTasks;
  analysis: typeof analysis;
  models: typeof models;
}

/** The methods of something held. */
export type Method<T> = { [M in keyof T]: T[M] extends (...given: never[]) => unknown ? M : never }[keyof T] & string;

type Callback = ReturnType<typeof Function>;

/** The arguments of a method, all explicit; the worker adds the progress callback where there is one. */
export type Given<F> = F extends (...given: infer G) => unknown
  ? G extends [...infer Said, Callback]
    ? Said
    : Required<G>
  : never;

/** The answer of a method. */
export type Answer<F> = F extends (...given: never[]) => infer A ? Awaited<A> : never;

/** Something asked of a worker. */
export interface Question {
  of: keyof Held;
  method: string;
  given: unknown[];
}

/** The compiled module comes first, once; before it, the lock that says that the worker lives. */
export type Message = { lifeline: string } | { module: WebAssembly.Module; name: ModuleName } | { question: Question };

/** What a worker says to the page. */
export type Reply =
  /** Whether the lock is held: not where the page has no origin of its own. */
  | { held: boolean }
  | { progress: Progress | Refitted }
  | { value: unknown }
  | { error: LocatedError }
  /** The module trapped: its memory can no longer be trusted. */
  | { trap: string };

/** What is used of a web worker: a program without the types of the DOM can name it too. */
export interface WorkerLike {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  // biome-ignore lint/suspicious/noExplicitAny: each type has an event of its own, and the DOM another name for it.
  addEventListener(type: "message" | "messageerror" | "error", listener: (event: any) => void): void;
  terminate(): void;
}
