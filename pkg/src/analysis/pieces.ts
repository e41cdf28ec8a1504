// Brings the bytes of a file into the memory of the module, piece by piece, unpacked where they are packed.

import type { ErrorData } from "../error.js";
import { type Problem, reported } from "../problem.js";
import { Unpacking } from "./gunzip.js";
import type { Source, Version } from "./results.js";

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
export const firstBytes = (file: Source, count: number) => readPart(file, 0, count);

/** The bytes of a file as it is stored, from one on, to its end or as many. */
export async function readPart(file: Source, from = 0, count = Number.POSITIVE_INFINITY): Promise<Bytes> {
  // At once, and not as a stream that is left before its end.
  if (!("path" in file))
    return new Uint8Array(
      await file
        .slice(from, from + count)
        .arrayBuffer()
        .catch(refuse),
    );
  const pieces = ofPath(file)(from);
  try {
    const bytes = new Uint8Array(Math.max(0, Math.min(pieces.size - from, count)));
    let length = 0;
    while (length < bytes.length) {
      const read = await pieces.next(() => bytes.subarray(length));
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } finally {
    pieces.close();
  }
}

function ofSource(file: Source): (from: number) => Pieces {
  return "path" in file ? ofPath(file) : ofBlob(file);
}

interface Files {
  openSync(path: string, flags: "r"): number;
  statSync(path: string): Stat;
  fstatSync(file: number): Stat;
  readSync(file: number, into: Uint8Array, offset: number, length: number, position: number): number;
  closeSync(file: number): void;
}

interface Stat {
  size: number;
  mtimeMs: number;
}

function fileSystem(): Files {
  const host = globalThis as { process?: { getBuiltinModule?(name: "node:fs"): Files } };
  const files = host.process?.getBuiltinModule?.("node:fs");
  if (!files) throw unreadable({ code: "no-file-system", params: {} });
  return files;
}

/** What a file is like now. */
export const versionOf = (path: string): Version => version(attempt(() => fileSystem().statSync(path)));

const version = ({ size, mtimeMs }: Stat): Version => ({ size, time: mtimeMs });

/** Reads with Node's own file system, into place and without garbage; a file that is no longer the one that was opened is refused. */
function ofPath({ path, size, time }: { path: string } & Version): (from: number) => Pieces {
  const files = fileSystem();
  return (from) => {
    let file: number | undefined = attempt(() => files.openSync(path, "r"));
    const refuseOther = (open: number) => {
      const now = version(attempt(() => files.fstatSync(open)));
      if (now.size !== size || now.time !== time) throw changed;
    };
    const close = () => {
      // The number may soon be another file's.
      if (file !== undefined) files.closeSync(file);
      file = undefined;
    };
    try {
      refuseOther(file);
    } catch (error) {
      close();
      throw error;
    }
    return {
      size,
      read: from,
      next(place) {
        const open = file;
        if (open === undefined) return 0;
        const into = place();
        const length = attempt(() => files.readSync(open, into, 0, into.length, this.read));
        (this as { read: number }).read += length;
        if (length === 0) refuseOther(open);
        return length;
      },
      close,
    };
  };
}

/** What is thrown here is plain data, which survives the way out of a worker. */
const changed: ErrorData = { code: "file-changed", params: {} };

/** As one stream, because a browser takes two milliseconds to begin to read a Blob, whatever the length. */
function ofBlob(blob: Blob): (from: number) => Pieces {
  return (from) => {
    let chunks: Chunks | undefined;
    return {
      size: blob.size,
      read: from,
      async next(place) {
        chunks ??= chunksOf(blob.slice(this.read).stream());
        const bytes = await chunks.next(place().length).catch(() => new Uint8Array());
        place().set(bytes);
        (this as { read: number }).read += bytes.length;
        if (bytes.length === 0) await refuseChanged(blob, this.read);
        return bytes.length;
      },
      close: () => chunks?.cancel(),
    };
  };
}

/** The most that a gzip file may unpack to, in MB: more takes minutes, and is a bomb. */
const MOST_MEGABYTES = 8000;

/** The text of a gzip file from a byte on: nothing of it can be skipped without being unpacked. */
function unpacked(stored: Pieces, from: number): Pieces {
  const packed = new Uint8Array(1 << 15);
  const unpacking = new Unpacking();
  let ready: Bytes[] = [];
  let toSkip = from;
  let size = 0;
  let isOver = false;
  /** Unpacks until there is something to hand out, or nothing is left. */
  async function unpack(): Promise<Bytes | undefined> {
    while (ready.length === 0 && !isOver) {
      const length = await stored.next(() => packed);
      isOver = length === 0;
      ready = unpacking.push(packed.subarray(0, length));
      size += ready.reduce((bytes, part) => bytes + part.length, 0);
      if (size > MOST_MEGABYTES * 1e6) throw { code: "file-too-large", params: { most: MOST_MEGABYTES } };
    }
    return ready.shift();
  }
  return {
    size: stored.size,
    get read() {
      return stored.read;
    },
    async next(place) {
      for (;;) {
        const part = await unpack();
        if (!part) return 0;
        const into = place();
        const skipped = Math.min(toSkip, part.length);
        const taken = part.subarray(skipped, skipped + into.length);
        const rest = part.subarray(skipped + taken.length);
        if (rest.length > 0) ready.unshift(rest);
        toSkip -= skipped;
        into.set(taken);
        if (taken.length > 0) return taken.length;
      }
    },
    close: () => stored.close(),
  };
}

/** A stream ends early, or goes on, where the file is changed while it is read. A part that is asked for by itself says so. */
async function refuseChanged(blob: Blob, read: number): Promise<void> {
  await blob.slice(-1).arrayBuffer().catch(refuse);
  if (read < blob.size) throw changed;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** A stream that is read chunk by chunk. */
interface Chunks {
  /** The next bytes, so many at most, valid until the next are asked for; none at the end. */
  next(most: number): Promise<Bytes>;
  cancel(): void;
}

function chunksOf(stream: ReadableStream<Bytes>): Chunks {
  try {
    return intoOneBuffer(stream.getReader({ mode: "byob" }));
  } catch {
    // No engine reads an unpacked file like that, and not every engine a Blob.
    return cutUp(stream.getReader());
  }
}

function intoOneBuffer(reader: ReadableStreamBYOBReader): Chunks {
  let buffer = new ArrayBuffer(0);
  return {
    async next(most) {
      if (buffer.byteLength < most) buffer = new ArrayBuffer(most);
      const { value = new Uint8Array() } = await reader.read(new Uint8Array(buffer, 0, most));
      buffer = value.buffer; // Reading takes the buffer away, and gives it back under another name.
      return value;
    },
    cancel: () => void reader.cancel().catch(() => undefined),
  };
}

function cutUp(reader: ReadableStreamDefaultReader<Bytes>): Chunks {
  let rest: Bytes = new Uint8Array();
  return {
    async next(most) {
      while (rest.length === 0) {
        const { done, value } = await reader.read();
        if (done) break;
        rest = value;
      }
      const chunk = rest.subarray(0, most);
      rest = rest.subarray(chunk.length);
      return chunk;
    },
    cancel: () => void reader.cancel().catch(() => undefined),
  };
}

function attempt<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw unreadable(reported(error));
  }
}

/** A browser says by this name that a file is not as it was, or may no longer be read. */
function refuse(error: unknown): never {
  throw error instanceof Error && error.name === "NotReadableError" ? changed : unreadable(reported(error));
}

function unreadable(problem: Problem): ErrorData {
  return { code: "unreadable-file", params: { problem } };
}
