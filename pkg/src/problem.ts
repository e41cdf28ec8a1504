// What is wrong with an input, or with the host, as data. It knows no catalogue, so that the worker does not carry one.

import type { ErrorData as CoreError, Problem } from "./wasm/types.js";

export type { CoreError, Problem };

/** What befalls a worker, a file or a stream of the host: the core never meets it. */
export type HostError =
  /** The worker was ended from outside, most often because the browser or the machine ran out of memory. The next call starts another. */
  | { code: "worker-gone"; params: { detail: string | null } }
  /** The file is another one than was opened: its size or its time has changed since, or the browser no longer lets it be read. */
  | { code: "file-changed"; params: Record<string, never> }
  /** A stream that is being read already, or was. */
  | { code: "stream-locked"; params: Record<string, never> }
  /** A stream of more than `streamLimit`, in MB. */
  | { code: "stream-too-large"; params: { most: number } }
  /** The host does not keep what was read: its memory or its disk is full, or refused. */
  | { code: "storage-refused"; params: { detail: string } }
  /** A gzip file that is cut off, damaged, or followed by what is no gzip. `member` is counted from 1: a file may have several. */
  | { code: "damaged-gzip"; params: { problem: GzipProblem; member: number } };

/** What befalls the text of a query. */
export type QueryError =
  /** A name or a value that a dialect cannot quote: too long, or with a character that no quotes hold. */
  { code: "unusable-name"; params: { name: string; value: string; dialect: string } };

/** What is wrong with a gzip file. */
export type GzipProblem = "cut-off" | "damaged" | "trailing-bytes";

/** An error as data: its code, and the parameters that go with it. */
export type ErrorData = CoreError | HostError | QueryError;

/** What the engine or the host said, in its own words. */
export function reported(error: unknown): Problem {
  return { code: "reported", params: { detail: error instanceof Error ? error.message : String(error) } };
}
