// A grid of shares: rows by columns, darker where there is more; every cell has its number.

import { svg } from "lit";
import { type Draw, type Reading, widthOf } from "./canvas.js";

export interface Grid {
  rows: readonly string[];
  columns: readonly string[];
  /** Row by row. */
  values: readonly number[];
  /** What the rows and the columns are. */
  rowsAre: string;
  columnsAre: string;
  write: (value: number) => string;
  reading: (row: number, column: number) => { name: string; value: string };
}

const CELL = 27;
const STEPS = 7;

/** The step of the scale for a share, 1 to 7. */
export const stepOf = (share: number) => Math.min(STEPS, Math.max(1, Math.ceil(share * STEPS)));

export const grid =
  ({ rows, columns, values, rowsAre, columnsAre, write, reading }: Grid): Draw =>
  (width) => {
    const left = Math.ceil(Math.max(widthOf(rowsAre), ...rows.map((row) => widthOf(row)))) + 10;
    const top = 40;
    const wide = (width - left) / Math.max(1, columns.length);
    const place = (row: number, column: number) => ({
      x: left + column * wide,
      y: top + row * CELL,
      width: wide,
      height: CELL,
    });
    // In some languages a percent takes a letter more.
    const isTight = values.some((value) => widthOf(write(value)) > wide - 3);
    const cells = rows.flatMap((_, row) => columns.map((_, column) => ({ row, column })));
    return {
      height: top + rows.length * CELL,
      readings: cells.map(({ row, column }): Reading => ({ ...place(row, column), ...reading(row, column) })),
      body: svg`
        <text x=${left} y="12">${columnsAre}</text>
        <text x=${left - 10} y="32" text-anchor="end">${rowsAre}</text>
        ${columns.map((name, at) => svg`<text class="named" x=${left + (at + 0.5) * wide} y="32" text-anchor="middle">${name}</text>`)}
        ${rows.map((name, at) => svg`<text class="named" x=${left - 10} y=${top + at * CELL + 18} text-anchor="end">${name}</text>`)}
        ${cells.map(({ row, column }) => {
          const value = values[row * columns.length + column] as number;
          const { x, y, width, height } = place(row, column);
          return svg`<rect class="seq-${stepOf(value)}" x=${x + 1} y=${y + 1} width=${width - 2} height=${height - 2} rx="3"></rect>
            <text class="on-${stepOf(value)} ${isTight ? "tight" : ""}" x=${x + width / 2} y=${y + 18} text-anchor="middle">${write(value)}</text>`;
        })}`,
    };
  };
