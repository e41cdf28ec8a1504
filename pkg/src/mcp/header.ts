// What may be told of a header: it may be a row of data, so a column is told by its place and type. Its name is told only where it is
// a word for a role, such as "Customer", or where whoever asks has said it.

import { type Column, open, type Table } from "../analysis/index.js";

/** Letters alone, and few words: a name may have a role by a part of it. */
const WORDS = /^\p{L}+(?:[ _-]\p{L}+){0,2}$/u;
const PLACE = /^column (\d+)(?: \(\w+\))?$/i;

/** Cells that say nothing of whose they are, but let a name stand for a status, an interval or a currency. */
const CELLS = ["paid", "month", "EUR"];

/** The columns of a table as they may be told. */
export class Header {
  readonly #columns: readonly Column[];
  readonly #known: ReadonlySet<string>;

  private constructor(columns: readonly Column[], known: ReadonlySet<string>) {
    this.#columns = columns;
    this.#known = known;
  }

  static async of({ columns }: Table): Promise<Header> {
    const names = columns.map(({ name }) => name).filter((name) => WORDS.test(name));
    if (names.length === 0) return new Header(columns, new Set());
    // Addresses in its cells give a column a role, whatever it is called: which names have one is asked of a table without the cells.
    const lines = [names, ...CELLS.map((cell) => names.map(() => cell))];
    const alone = await open(new TextEncoder().encode(lines.map((line) => line.join(",")).join("\n")), {
      hints: { header: true, delimiter: "," },
    });
    const known = alone.columns.filter(({ role }) => role !== undefined).map(({ name }) => name);
    await alone.close();
    return new Header(columns, new Set(known));
  }

  /** A column as it is told; `said` are the names that were said by whoever asks. */
  told(name: string, said: ReadonlySet<string>): string {
    const at = this.#columns.findIndex((column) => column.name === name);
    if (at < 0) return "";
    return this.#known.has(name) || said.has(name) ? name : `column ${at + 1} (${this.#columns[at]?.type})`;
  }

  all(said: ReadonlySet<string>): string[] {
    return this.#columns.map(({ name }) => this.told(name, said));
  }

  /** The name of a column that was said by its name or its place. */
  nameOf(said: string): string {
    if (this.#columns.some(({ name }) => name === said)) return said;
    const place = PLACE.exec(said);
    return (place && this.#columns[Number(place[1]) - 1]?.name) ?? said;
  }
}
