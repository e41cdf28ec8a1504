// The columns of a query's result, by name, whether they come as rows of a file or as Arrow.

import { LoyaltyError } from "../../error.js";
import type { CellValue } from "../results.js";

/** A result, column by column. Names are in small letters. */
export interface Columns {
  /** How many rows. */
  length: number;
  names: readonly string[];
  /** Numbers; NaN for what is empty. */
  numbers(name: string): Float64Array;
  /** Texts, days too; null for what is empty. */
  texts(name: string): (string | null)[];
}

/** The rows that are read at a time: few, because as lists they take up ten times their room. */
const PIECE = 1 << 14;

/** Some values of a column, one behind the other. Where all are numbers, NaN is an empty one. */
type Piece = Float64Array | readonly CellValue[];

/** Reads the rows of a table, from one on and as many, into columns. */
export async function columnsOfRows(
  names: readonly string[],
  rows: (from: number, count: number) => Promise<CellValue[][]>,
): Promise<Columns> {
  const pieces: Piece[][] = names.map(() => []);
  let length = 0;
  for (let count = PIECE; count === PIECE; length += count) {
    const piece = await rows(length, PIECE);
    count = piece.length;
    pieces.forEach((column, at) => {
      const values = piece.map((row) => row[at] ?? null);
      const isNumeric = values.every((value) => typeof value !== "string");
      column.push(isNumeric ? Float64Array.from(values, (value) => value ?? Number.NaN) : values);
    });
  }
  return columnsOf(
    names.map((name) => name.toLowerCase()),
    length,
    (at) => pieces[at] as Piece[],
  );
}

/** Columns that are found by their place. */
export function columnsOf(names: readonly string[], length: number, pieces: (at: number) => readonly Piece[]): Columns {
  const find = (name: string) => {
    const at = names.indexOf(name);
    if (at < 0) throw new LoyaltyError({ code: "no-such-column", params: { name, columns: [...names] } });
    return pieces(at);
  };
  return {
    length,
    names,
    numbers(name) {
      const numbers = new Float64Array(length);
      let at = 0;
      for (const piece of find(name))
        for (const value of piece) numbers[at++] = value === null || value === "" ? Number.NaN : Number(value);
      return numbers;
    },
    texts: (name) =>
      find(name).flatMap((piece) =>
        Array.from<CellValue, string | null>(piece, (value) =>
          value === null || Number.isNaN(value) ? null : String(value),
        ),
      ),
  };
}

/** The rows that a test lets pass. */
export function placesWhere(length: number, test: (at: number) => boolean): number[] {
  const places: number[] = [];
  for (let at = 0; at < length; at++) if (test(at)) places.push(at);
  return places;
}

/** The values at these places. */
export const valuesAt = (list: Float64Array, places: readonly number[]) =>
  Float64Array.from(places, (at) => list[at] as number);

export const total = (list: Iterable<number>): number => {
  let sum = 0;
  for (const each of list) sum += each;
  return sum;
};

/** What all results say of themselves. */
export interface Asked {
  /** The as-of day, `yyyy-mm-dd`; null where there are no days. */
  asOf: string | null;
  /** The fewest customers, or answers, that the query tells of; 1 where it withholds nothing. */
  minimumCustomers: number;
}

export function askedOf(columns: Columns): Asked {
  const has = (name: string) => columns.names.includes(name) && columns.length > 0;
  const least = has("minimum_customers") ? columns.numbers("minimum_customers")[0] : 1;
  return {
    asOf: has("as_of") ? (columns.texts("as_of")[0] ?? null) : null,
    minimumCustomers: least !== undefined && least >= 1 ? least : 1,
  };
}

/** The names in a column, in the order in which they come; empty where the query asked for none. */
export const segmentsOf = (columns: Columns): string[] =>
  columns.names.includes("segment") ? [...new Set(columns.texts("segment").map((name) => name ?? ""))] : [];

/** Whether a row is of a segment; of any, where none is asked for. Throws `missing-input` where the query asked for no segments. */
export function ofSegment(columns: Columns, segment: string | undefined): (at: number) => boolean {
  if (segment === undefined) return () => true;
  if (!columns.names.includes("segment"))
    throw new LoyaltyError({ code: "missing-input", params: { name: "segment" } });
  const names = columns.texts("segment");
  return (at) => (names[at] ?? "") === segment;
}
