// Brings the bytes of a file into the memory of the module, piece by piece, unpacked where they are packed.

import type { ErrorData } from "../error.js";
import { type Problem, reported } from "../problem.js";
import type { Source } from "./results.js";

/** A view of the place in the module's memory that the next bytes go to. It is made anew, because the memory moves when it grows. */
export type Place = () => Uint8Array;

/** A file that is read from front to back. */
export interface Pieces {
  /** The bytes of the file as it is stored. */
  readonly size: number;
  /** How many of them have been read. */
  readonly read: number;
  /** Writes the next bytes to their place; how many, 0 at the end. */
  next(place: Place): number | Promise<number>;
  close(): void;
}

/** Opens a file at a byte of its text. */
export async function openPieces(file: Source, from: number): Promise<Pieces> {
  const stored = ofSource(file);
  const packed = (await firstBytes(file, 2)).join() === "31,139";
  return packed ? unpacked(stored(0), from) : stored(from);
}

/** The bytes of a file as it is stored. */
export function sizeOf(file: Source): number {
  const pieces = ofSource(file)(0);
  pieces.close();
  return pieces.size;
}

/** The first bytes of a file as it is stored. */
export async function firstBytes(file: Source, count: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(count);
  const pieces = ofSource(file)(0);
  try {
    return bytes.subarray(0, await pieces.next(() => bytes));
  } finally {
    pieces.close();
  }
}

/** All bytes of a file as it is stored. */
export async function readAll(file: Source): Promise<Uint8Array> {
  const pieces = ofSource(file)(0);
  try {
    const bytes = new Uint8Array(pieces.size);
    while (pieces.read < pieces.size && (await pieces.next(() => bytes.subarray(pieces.read))) > 0);
    return bytes;
  } finally {
    pieces.close();
  }
}

function ofSource(file: Source): (from: number) => Pieces {
  return "path" in file ? ofPath(file.path) : ofBlob(file);
}

interface Files {
  openSync(path: string, flags: "r"): number;
  fstatSync(file: number): { size: number };
  readSync(file: number, into: Uint8Array, offset: number, length: number, position: number): number;
  closeSync(file: number): void;
}

/** Reads with Node's own file system, into place and without garbage. */
function ofPath(path: string): (from: number) => Pieces {
  const host = globalThis as { process?: { getBuiltinModule?(name: "node:fs"): Files } };
  const files = host.process?.getBuiltinModule?.("node:fs");
  if (!files) throw unreadable({ code: "no-file-system", params: {} });
  return (from) => {
    const file = attempt(() => files.openSync(path, "r"));
    return {
      size: attempt(() => files.fstatSync(file).size),
      read: from,
      next(place) {
        const into = place();
        const length = attempt(() => files.readSync(file, into, 0, into.length, this.read));
        (this as { read: number }).read += length;
        return length;
      },
      close: () => files.closeSync(file),
    };
  };
}

function ofBlob(blob: Blob): (from: number) => Pieces {
  return (from) => {
    let ahead: Promise<ArrayBuffer> | undefined;
    return {
      size: blob.size,
      read: from,
      async next(place) {
        const into = place();
        const slice = (at: number) => blob.slice(at, at + into.length).arrayBuffer();
        const bytes = await (ahead ?? slice(this.read)).catch(refuse);
        place().set(new Uint8Array(bytes));
        (this as { read: number }).read += bytes.byteLength;
        // The next piece is on its way while this one is worked on.
        ahead = this.read < blob.size ? slice(this.read) : undefined;
        ahead?.catch(() => undefined);
        return bytes.byteLength;
      },
      close: () => {},
    };
  };
}

/** The text of a gzip file from a byte on: nothing of it can be skipped without being unpacked. */
function unpacked(stored: Pieces, from: number): Pieces {
  const PIECE = 1 << 16;
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const bytes = new Uint8Array(PIECE);
      const length = await stored.next(() => bytes);
      if (length === 0) controller.close();
      else controller.enqueue(bytes.subarray(0, length));
    },
  });
  const reader = packed.pipeThrough(new DecompressionStream("gzip")).getReader();
  let text = new Uint8Array(0);
  let toSkip = from;
  return {
    size: stored.size,
    get read() {
      return stored.read;
    },
    async next(place) {
      while (toSkip >= text.length) {
        toSkip -= text.length;
        const { done, value } = await reader.read().catch(refuse);
        if (done) return 0;
        text = value as Uint8Array<ArrayBuffer>;
      }
      const into = place();
      const part = text.subarray(toSkip, toSkip + into.length);
      into.set(part);
      text = text.subarray(toSkip + part.length);
      toSkip = 0;
      return part.length;
    },
    close() {
      reader.cancel().catch(() => undefined);
      stored.close();
    },
  };
}

function attempt<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw unreadable(reported(error));
  }
}

function refuse(error: unknown): never {
  throw unreadable(reported(error));
}

function unreadable(problem: Problem): ErrorData {
  return { code: "unreadable-file", params: { problem } };
}
