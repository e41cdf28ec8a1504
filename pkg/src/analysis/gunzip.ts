// Gzip: one member or several, one after another, as `cat a.gz b.gz` and bgzip write them, perhaps with zeros behind them. The platform's
// own unpacking differs: browsers refuse a second member, and Node overlooks what follows the last.

import { Gunzip } from "fflate";
import type { ErrorData, GzipProblem } from "../problem.js";

type Bytes = Uint8Array<ArrayBuffer>;

/** The checksum of each byte (CRC-32, RFC 1952 section 8). */
const CHECKSUMS = /* @__PURE__ */ Uint32Array.from({ length: 256 }, (_, byte) => {
  let checksum = byte;
  for (let bit = 0; bit < 8; bit++) checksum = checksum & 1 ? (checksum >>> 1) ^ 0xedb88320 : checksum >>> 1;
  return checksum;
});

/** The checksum and the length of a member end it. */
const TRAILER = 8;
/** fflate's code of what does not begin as gzip does. */
const NO_GZIP = 6;
/** Zeros that are fed at a time: more than a member may end with. */
const ZEROS = 1 << 12;

/** Unpacks gzip that comes piece by piece. */
export class Unpacking {
  readonly #gunzip = new Gunzip((bytes) => this.#take(bytes as Bytes));
  #unpacked: Bytes[] = [];
  /** The last bytes that were fed, the first of which is byte `#from` of the file. */
  #fed: Bytes = new Uint8Array();
  #from = 0;
  /** Zeros that are held back: they belong to a member, or stand behind the last. */
  #zeros = 0;
  /** Of the member that is being unpacked. */
  #checksum = -1;
  #size = 0;
  #member = 1;

  constructor() {
    this.#gunzip.onmember = (start) => {
      if (!this.#endsAt(start)) refuse("damaged", this.#member);
      this.#member++;
      [this.#checksum, this.#size] = [-1, 0];
    };
  }

  /** What the next piece of the file unpacks to; an empty one is the end of the file, and must be the end of a member. */
  push(piece: Bytes): Bytes[] {
    let end = piece.length;
    while (end > 0 && piece[end - 1] === 0) end--;
    if (end > 0) {
      for (; this.#zeros > 0; this.#zeros -= ZEROS) this.#feed(new Uint8Array(Math.min(this.#zeros, ZEROS)));
      this.#zeros = 0;
      this.#feed(piece.slice(0, end));
    }
    this.#zeros += piece.length - end;
    if (piece.length === 0) {
      this.#feed(new Uint8Array(Math.min(this.#zeros, ZEROS)), true);
      if (!this.#isOver()) refuse(this.#hasEnded() ? "trailing-bytes" : "cut-off", this.#member);
    }
    const unpacked = this.#unpacked;
    this.#unpacked = [];
    return unpacked;
  }

  /** `padding` are zeros at the end of the file. */
  #feed(bytes: Bytes, padding = false): void {
    const before = this.#fed.subarray(-(1 << 16));
    this.#from += this.#fed.length - before.length;
    this.#fed = new Uint8Array(before.length + bytes.length);
    this.#fed.set(before);
    this.#fed.set(bytes, before.length);
    try {
      this.#gunzip.push(bytes);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const isNoGzip = (error as { code?: number }).code === NO_GZIP && this.#hasEnded();
      if (!(isNoGzip && padding)) refuse(isNoGzip ? "trailing-bytes" : "damaged", this.#member);
    }
  }

  #take(bytes: Bytes): void {
    if (bytes.length === 0) return;
    let checksum = this.#checksum;
    for (let at = 0; at < bytes.length; at++)
      checksum = (CHECKSUMS[(checksum ^ (bytes[at] as number)) & 255] as number) ^ (checksum >>> 8);
    this.#checksum = checksum;
    this.#size = (this.#size + bytes.length) % 2 ** 32;
    this.#unpacked.push(bytes);
  }

  /** Whether the member ends before a byte of the file. */
  #endsAt(end: number): boolean {
    const at = end - this.#from - TRAILER;
    if (at < 0 || at + TRAILER > this.#fed.length) return false;
    const trailer = new DataView(this.#fed.buffer, at, TRAILER);
    return trailer.getUint32(0, true) === ~this.#checksum >>> 0 && trailer.getUint32(4, true) === this.#size;
  }

  /** Whether the member has ended somewhere in the bytes that were fed last. */
  #hasEnded(): boolean {
    const end = this.#from + this.#fed.length;
    for (let at = end; at >= this.#from + TRAILER; at--) if (this.#endsAt(at)) return true;
    return false;
  }

  /** Whether the file ends with the member, or with zeros behind it. */
  #isOver(): boolean {
    for (let at = this.#fed.length; at >= TRAILER; at--) {
      if (this.#endsAt(this.#from + at)) return true;
      if (this.#fed[at - 1] !== 0) return false;
    }
    return false;
  }
}

function refuse(problem: GzipProblem, member: number): never {
  throw { code: "damaged-gzip", params: { problem, member } } satisfies ErrorData;
}
