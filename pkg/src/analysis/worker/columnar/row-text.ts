// The text of a table of columns, row by row, within bounds.

import type { ErrorData } from "../../../error.js";
import { written } from "../written.js";

/** The most that a table may unpack to, in MB: as one in an archive. */
export const MOST_MEGABYTES = 1000;

/** The letters that are encoded at a time. */
const PIECE = 1 << 20;

/** Refuses what would be more, before it is unpacked. */
export function refuseLarge(bytes: number): void {
  if (!(bytes <= MOST_MEGABYTES * 1e6))
    throw { code: "file-too-large", params: { most: MOST_MEGABYTES } } satisfies ErrorData;
}

/** A text that rows are added to. */
export class RowText {
  readonly #encoder = new TextEncoder();
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  #bytes = 0;
  #letters: string;

  /** `rows` are as many as the file says: each cell takes a byte at least. */
  constructor(names: readonly string[], rows: number) {
    if (names.length === 0) throw { code: "empty-file", params: {} } satisfies ErrorData;
    refuseLarge(rows * names.length);
    this.#letters = `${names.map(written).join(",")}\n`;
  }

  /** Adds a row of cells, which are written already. */
  add(row: string): void {
    this.#letters += row;
    this.#letters += "\n";
    if (this.#letters.length > PIECE) this.#encode();
  }

  finish(): Blob {
    this.#encode();
    return new Blob(this.#parts);
  }

  #encode(): void {
    // A zero, which a text may have here, tells that a file is none.
    const part = this.#encoder.encode(this.#letters.replaceAll("\0", "\ufffd"));
    this.#letters = "";
    this.#bytes += part.length;
    refuseLarge(this.#bytes);
    this.#parts.push(part);
  }
}
