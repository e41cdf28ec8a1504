// Options of reading files, and progress: the types that are not the core's own.

import type {
  FileHints,
  TransactionOptions as OrdersOptions,
  RowsOptions as OtherOptions,
  SubscriptionOptions as OwnOptions,
} from "../wasm/types.js";

/** A cell: a number, a text, a day (`yyyy-mm-dd`, with its time where it has one), or nothing. */
export type CellValue = string | number | null;

/** A file that can be read as often as is needed, from a worker too. A path is one of Node's, with what the file was like when it was opened. */
export type Source = Blob | ({ path: string } & Version);

/** What tells a file from itself after a change: its size, and when it was last written to, in milliseconds since 1970. */
export interface Version {
  size: number;
  time: number;
}

/** One of the files of a table, and what is known of it alone. */
export interface TableFile {
  source: Source;
  known: FileHints;
}

/** The time zone in which days are counted. */
export interface OfPlace {
  /**
   * The time zone, by its IANA name: `Europe/Copenhagen`. A time with an offset or Z is converted to the day there; a time without one is
   * taken as local there. Default: days are taken as written.
   */
  timeZone?: string;
}

/** Options of reading orders. */
export interface TransactionOptions extends Omit<OrdersOptions, "timeZone" | "rates">, OfPlace {
  /** What one unit of each other currency is worth in `currency`: `{ EUR: 7.46 }` where that is DKK. */
  rates?: Record<string, number>;
}

/** Options of reading subscriptions. */
export interface SubscriptionOptions extends Omit<OwnOptions, "timeZone">, OfPlace {}

/** Options of reading contacts, purchases by category, and signups. */
export interface RowsOptions extends Omit<OtherOptions, "timeZone">, OfPlace {}

/** Progress of reading. */
export interface Progress {
  bytesRead: number;
  bytesTotal: number;
  rows: number;
}

/** Progress of refits. */
export interface Refitted {
  done: number;
  total: number;
}
