// Aggregates that are about nobody: groups of fewer than k people are left out, and whatever a total would give away with them.

import { suppressSmall } from "../analysis/index.js";
import { harmless } from "../cli/screen.js";
import { type Cell, type ColumnName, type Figure, holds, isFigure, type Row } from "../commands/cells.js";

/** Longer names are cut: a group is told by its name, and told nothing else by it. */
const LONGEST_NAME = 60;

export const safeName = (name: string): string => {
  const clean = harmless(name).trim();
  return clean.length > LONGEST_NAME ? `${clean.slice(0, LONGEST_NAME - 1)}…` : clean;
};

/** Whether a count of people is one that may not be said. */
const isSmall = (count: number, k: number) => count > 0 && count < k;

/** Whether a share is of so few that it is left out, or leaves out so few. */
const isTelling = ({ part, whole }: Figure, k: number) =>
  whole !== undefined && part !== undefined && (isSmall(whole, k) || isSmall(part, k) || isSmall(whole - part, k));

/** A row as it may be told. */
export type ToldRow = Record<string, number | string | boolean | null>;

export interface Told {
  rows: ToldRow[];
  /** Groups or periods of which nothing is said, because fewer than k people are in them or could be told from the rest. */
  suppressed: number;
}

export interface Protecting {
  /** The fewest people that a figure may be about. */
  k: number;
  /** The column that counts the people of a row. */
  count: ColumnName;
  /** Shares are told in whole percents, and no counts beside them: their parts would add up to figures of other tables. */
  isRough: boolean;
  /** Columns that are not told at all. */
  untold?: readonly ColumnName[];
  /** How a column of the file is told. */
  shown(column: string): string;
  /** The rows are parts of a whole that is told, too: what one part hides, the whole less the others would tell. */
  isOfWhole?: boolean;
}

/** Rows of an analysis without what is about fewer than k people. */
export function protect(rows: readonly Row[], protecting: Protecting): Told {
  const { k, count, isOfWhole = false } = protecting;
  const sizes = rows.map((row) => ({ size: typeof row[count] === "number" ? row[count] : 0 }));
  const hidden = suppressSmall(sizes, "size", k).map(({ size }) => typeof size !== "number" || size < k);
  const shown = rows.flatMap((row, at) => (hidden[at] ? [] : [row]));
  const veiled = new Set(isOfWhole ? shown.filter((row) => isVeiled(row, protecting)) : []);
  if (veiled.size === 1 && shown.length === rows.length) {
    const [next] = shown.filter((row) => !veiled.has(row)).sort((a, b) => Number(a[count]) - Number(b[count]));
    if (next) veiled.add(next);
  }
  const told = shown.map((row) => protectedRow(row, protecting, veiled.has(row)));
  return { rows: told, suppressed: rows.length - told.length };
}

/** Whether a figure of a row is about so few, or leaves out so few, that none is told. */
function isVeiled(row: Row, { k, count }: Protecting): boolean {
  const cells = Object.entries(row) as [string, Cell | undefined][];
  const hasSmall = cells.some(
    ([name, cell]) => name !== count && holds(name) === "people" && typeof cell === "number" && isSmall(cell, k),
  );
  const hasTelling = cells.some(([name, cell]) => !name.startsWith("+") && isFigure(cell) && isTelling(cell, k));
  return hasSmall || hasTelling;
}

function protectedRow(row: Row, protecting: Protecting, isParted: boolean): ToldRow {
  const { k, count, isRough, untold = [], shown } = protecting;
  const isHiddenRow = isParted || isVeiled(row, protecting);
  const cells = Object.entries(row) as [string, Cell | undefined][];
  return Object.fromEntries(
    cells.flatMap(([name, cell]): [string, ToldRow[string]][] => {
      const is = holds(name);
      // A day of the file is a cell of it; a person is never told.
      if (is === "person" || is === "day" || untold.some((one) => one === name)) return [];
      if (is === "column") return [[name, typeof cell === "string" ? safeName(shown(cell)) : null]];
      if (is === "name") return [[name, typeof cell === "string" ? safeName(cell) : null]];
      if (is === "code" || is === "period" || is === "yes") return [[name, (cell ?? null) as ToldRow[string]]];
      if (name === count) return isRough && count === "observed" ? [] : [[name, cell as number]];
      const isHidden = name.startsWith("+") ? isFigure(cell) && isTelling(cell, k) : isHiddenRow;
      if (!isFigure(cell)) return [[name, isHidden ? null : ((cell ?? null) as ToldRow[string])]];
      const rough = (value: number | null) =>
        value !== null && isRough && (cell.holds ?? is) === "percent" ? Math.round(100 * value) / 100 : value;
      if (isHidden) return [[name, null]];
      const { value, low, high } = cell;
      return low === null || high === null
        ? [[name, rough(value)]]
        : [
            [name, rough(value)],
            [`${name}Low`, rough(low)],
            [`${name}High`, rough(high)],
          ];
    }),
  );
}
