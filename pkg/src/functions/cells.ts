// Cells: what ranges hold, as numbers and days. Text and blanks in ranges are passed over, as SUM does; errors are the result.

import { invalid, LoyaltyError } from "../error.js";
import { refuse, words } from "../numbers.js";
import { ErrorInRange, isCellError } from "./cell-error.js";
import type { ArgumentName } from "./signatures.js";

/** What a spreadsheet passes for an argument: a range, row by row; one value is a range of one cell. */
// biome-ignore lint/suspicious/noExplicitAny: each spreadsheet has other values in its cells.
export type Matrix = any[][];

export const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === "";

/** All cells, row by row. An error among them is thrown. */
export function cellsOf(range: Matrix): unknown[] {
  const cells: unknown[] = [];
  for (const row of range) {
    for (const cell of row) {
      if (isCellError(cell)) throw new ErrorInRange(cell);
      cells.push(cell);
    }
  }
  return cells;
}

/** What was found where one number is needed. */
function notANumber(name: ArgumentName, found: unknown): never {
  throw new LoyaltyError({ code: "not-a-number", params: { name, value: words(found), position: null } });
}

const only = (cells: unknown[]) => cells.length === 1;

/** The numbers of a range. A range of one cell is what was typed there: a text is refused. */
export function numbersOf(name: ArgumentName, range: Matrix): number[] {
  const cells = cellsOf(range);
  if (only(cells) && typeof cells[0] === "string" && cells[0] !== "") notANumber(name, cells[0]);
  return cells.filter((cell) => typeof cell === "number");
}

/** The one cell of an argument; of a larger range none is meant. */
function cellOf(name: ArgumentName, range: Matrix): unknown {
  const cells = cellsOf(range);
  return only(cells) ? cells[0] : notANumber(name, cells);
}

/** The number in a cell. As in spreadsheets, a blank one is 0 and TRUE is 1. */
export function numberOf(name: ArgumentName, range: Matrix): number {
  const cell = cellOf(name, range);
  if (isBlank(cell)) return 0;
  return typeof cell === "number" || typeof cell === "boolean" ? Number(cell) : notANumber(name, cell);
}

/** The word in a cell. */
export function wordOf(name: ArgumentName, range: Matrix): string {
  const cell = cellOf(name, range);
  return typeof cell === "string" ? cell.trim().toLowerCase() : refuse(name, "text", cell);
}

const DAY = 86_400_000;
/** 1 January 1970 as a spreadsheet counts days. */
const EPOCH = 25_569;
/** 29 February 1900, which spreadsheets count though there was none. */
const LEAP_BUG = 60;
/** 31 December 9999. */
const LAST = 2_958_465;

/** The day of a cell, counted from 1 January 1970: a serial number of the 1900 system, `yyyy-mm-dd`, or a Date. */
export function dayOf(cell: unknown): number | undefined {
  if (typeof cell === "number") {
    const serial = Math.floor(cell);
    if (!(serial >= 1 && serial <= LAST) || serial === LEAP_BUG) return undefined;
    return serial - EPOCH + (serial < LEAP_BUG ? 1 : 0);
  }
  if (typeof cell === "string") {
    const [, year, month, day] = /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T ][\d:.]+)?\s*$/.exec(cell) ?? [];
    const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
    // Date.parse takes 31 February for 3 March.
    return new Date(time || 0).toISOString().startsWith(`${year}-${month}-${day}`) ? time / DAY : undefined;
  }
  if (!(cell instanceof Date) || Number.isNaN(cell.getTime())) return undefined;
  return Date.UTC(cell.getFullYear(), cell.getMonth(), cell.getDate()) / DAY;
}

/** A day as the core takes it. */
export const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The day in a cell, `yyyy-mm-dd`. */
export function dateOf(name: ArgumentName, range: Matrix): string {
  const cell = cellOf(name, range);
  const day = dayOf(cell);
  if (day === undefined) throw invalid(name, { code: "not-a-day", params: { value: String(cell ?? "") } });
  return iso(day);
}

/** The days of a range, `yyyy-mm-dd`. */
export function datesOf(range: Matrix): string[] {
  return cellsOf(range)
    .map(dayOf)
    .filter((day) => day !== undefined)
    .map(iso);
}

/** Ranges that belong together row by row are of one length. */
export function sameLength(columns: Partial<Record<ArgumentName, unknown[]>>): void {
  const [first, ...others] = Object.entries(columns);
  const expected = first?.[1].length ?? 0;
  for (const [name, { length: found }] of others) {
    if (found !== expected) throw new LoyaltyError({ code: "wrong-length", params: { name, expected, found } });
  }
}
