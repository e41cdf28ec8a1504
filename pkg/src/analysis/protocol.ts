// What the page and its workers say to each other: one request at a time, then its answer.

import type { ErrorData } from "../error.js";
import type {
  Checkpoint,
  CohortOptions,
  Cohorts,
  Hints,
  Layout,
  OrdersReport,
  Overview,
  OverviewOptions,
  Scan,
  TransactionOptions,
  TransactionRoles,
  TypedRows,
} from "../wasm/calculators/calculators.js";
import type { SheetRead } from "../wasm/spreadsheet/spreadsheet.js";

/** How far a file has been read. */
export interface Progress {
  bytesRead: number;
  bytesTotal: number;
  rows: number;
}

/** Each thing a worker can be asked, and its answer. */
export interface Calls {
  scan: { ask: { blob: Blob; hints: Hints }; answer: Scan };
  rows: {
    ask: { blob: Blob; layout: Layout; checkpoint: Checkpoint; from: number; count: number };
    answer: TypedRows;
  };
  /** The worker keeps the orders for the calls below. */
  transactions: {
    ask: { blob: Blob; layout: Layout; roles: TransactionRoles; options: TransactionOptions };
    answer: OrdersReport;
  };
  overview: { ask: { options: OverviewOptions }; answer: Overview };
  cohorts: { ask: { options: CohortOptions }; answer: Cohorts };
  /** The text of a sheet; the first that is not hidden unless said. */
  sheet: { ask: { blob: Blob; sheet: string | number | undefined }; answer: SheetRead & { text: Blob } };
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
  | { error: ErrorData }
  /** The module trapped: its memory can no longer be trusted. */
  | { trap: string };
