// What the page and its workers say to each other: one request at a time, then its answer.

import type { LocatedError } from "../error.js";
import type {
  Checkpoint,
  CohortOptions,
  Cohorts,
  FileHints,
  Hints,
  Layout,
  Nps,
  NpsOptions,
  OrdersReport,
  Overview,
  OverviewOptions,
  Scan,
  SegmentNps,
  SurveyReport,
  SurveyRoles,
  TransactionOptions,
  TransactionRoles,
  TypedRows,
} from "../wasm/calculators/calculators.js";
import type { SheetRead } from "../wasm/spreadsheet/spreadsheet.js";

/** A file that can be read as often as is needed, from a worker too. A path is one of Node's. */
export type Source = Blob | { path: string };

/** One of the files of a table, and what is known of it alone. */
export interface TableFile {
  source: Source;
  known: FileHints;
}

/** How far the files have been read. */
export interface Progress {
  bytesRead: number;
  bytesTotal: number;
  rows: number;
}

/** What each customer has done so far: one entry per customer in each list. */
export interface CustomerSummary {
  /** The day looked back from, `yyyy-mm-dd`. */
  asOf: string;
  /** How many customers have ordered by then. */
  customers: number;
  /** Their names, if asked for. */
  names: string[] | null;
  /** x: the days with an order, less the first. */
  frequency: Uint32Array;
  /** t_x: days from the first order to the last. */
  recency: Int32Array;
  /** T: days from the first order to `asOf`. */
  age: Int32Array;
  /** The mean amount of the days after the first; 0 where `frequency` is 0, because there is none. */
  value: Float64Array;
}

/** The report of the orders or answers that were read in the same pass, which the worker keeps; else null. */
export interface Taken {
  taken: OrdersReport | SurveyReport | null;
}

/** Each thing a worker can be asked, and its answer. */
export interface Calls {
  scan: { ask: { files: TableFile[]; hints: Hints }; answer: Scan & Taken };
  rows: {
    ask: { files: TableFile[]; layout: Layout; checkpoint: Checkpoint; from: number; count: number };
    answer: TypedRows;
  };
  /** The worker keeps the orders for the calls below. */
  transactions: {
    ask: { files: TableFile[]; layout: Layout; roles: TransactionRoles; options: TransactionOptions };
    answer: OrdersReport;
  };
  overview: { ask: { options: OverviewOptions }; answer: Overview };
  cohorts: { ask: { options: CohortOptions }; answer: Cohorts };
  customers: { ask: { asOf: string | undefined; names: boolean }; answer: CustomerSummary };
  /** The worker keeps the answers for the calls below. */
  survey: { ask: { files: TableFile[]; layout: Layout; roles: SurveyRoles }; answer: SurveyReport };
  nps: { ask: { options: Partial<NpsOptions> }; answer: Nps };
  bySegment: { ask: { options: Partial<NpsOptions> }; answer: SegmentNps[] };
  /** The text of a sheet; the first that is not hidden unless said. */
  sheet: { ask: { file: Source; sheet: string | number | undefined }; answer: SheetRead & { text: Blob } };
  sample: { ask: { seed: number }; answer: string };
}

export type Kind = keyof Calls;
export type Request = { [K in Kind]: { kind: K } & Calls[K]["ask"] }[Kind];

/** The modules that a worker can run: most files need no more than the first. */
export type ModuleName = "analysis" | "spreadsheet";

/** The compiled module comes first, once. */
export type Message = { module: WebAssembly.Module; name: ModuleName } | { request: Request };

export type Reply =
  | { progress: Progress }
  | { value: unknown }
  | { error: LocatedError }
  /** The module trapped: its memory can no longer be trusted. */
  | { trap: string };
