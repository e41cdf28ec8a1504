// What goes into a file's reading, and what is told on the way: the types that are not the core's own.

import type {
  FileHints,
  TransactionOptions as OrdersOptions,
  RowsOptions as OtherOptions,
  SubscriptionOptions as OwnOptions,
} from "../wasm/types.js";

/** A file that can be read as often as is needed, from a worker too. A path is one of Node's. */
export type Source = Blob | { path: string };

/** One of the files of a table, and what is known of it alone. */
export interface TableFile {
  source: Source;
  known: FileHints;
}

/** In which place days are counted. */
export interface OfPlace {
  /**
   * The place whose days count, as the IANA database names it: `Europe/Copenhagen`. A time with an offset or Z is then
   * the day that it is there; a time without one is taken to be local time there. Without a place, days are taken as written.
   */
  timeZone?: string;
}

/** How to read the transactions. */
export interface TransactionOptions extends Omit<OrdersOptions, "timeZone" | "rates">, OfPlace {
  /** What one unit of each other currency is worth in `currency`: `{ EUR: 7.46 }` where that is DKK. */
  rates?: Record<string, number>;
}

/** How to read the subscriptions. */
export interface SubscriptionOptions extends Omit<OwnOptions, "timeZone">, OfPlace {}

/** How to read rows that are not orders: contacts, what customers buy, signups. */
export interface RowsOptions extends Omit<OtherOptions, "timeZone">, OfPlace {}

/** How far the files have been read. */
export interface Progress {
  bytesRead: number;
  bytesTotal: number;
  rows: number;
}

/** How many of the refits are done. */
export interface Refitted {
  done: number;
  total: number;
}
