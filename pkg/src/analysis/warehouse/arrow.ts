// Columns of an Arrow table in memory, as DuckDB-WASM answers: each value as the library gives it.

import type { CellValue } from "../results.js";
import { type Columns, columnsOf } from "./columns.js";

/** What is used of an Arrow table: that of `apache-arrow`, and of others with its methods. */
export interface ArrowTable {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly ArrowField[] };
  getChildAt(index: number): ArrowVector | null;
}

/** A column of an Arrow table: its name, and its type by the numbers of Arrow's format. */
export interface ArrowField {
  readonly name: string;
  readonly type: { readonly typeId: number; readonly scale?: number };
}

/** The values of a column. */
export interface ArrowVector {
  get(index: number): unknown;
}

/** Types of Arrow's format: a decimal, and a day. `apache-arrow` numbers narrower ones below 0. */
const [DECIMAL, DATE] = [7, 8];

export function columnsOfArrow(table: ArrowTable): Columns {
  const { numRows, schema } = table;
  const names = schema.fields.map(({ name }) => name.toLowerCase());
  return columnsOf(names, numRows, (at) => {
    const vector = table.getChildAt(at);
    const cell = cellOf(schema.fields[at] as ArrowField);
    const values = Array.from({ length: numRows }, (_, row): CellValue => {
      const value = vector?.get(row);
      return value === null || value === undefined ? null : cell(value);
    });
    return [values];
  });
}

function cellOf({ type: { typeId, scale = 0 } }: ArrowField): (value: unknown) => CellValue {
  if (typeId === DECIMAL) return (value) => decimal(value, scale);
  if (typeId === DATE || typeId === -13 || typeId === -14)
    return (value) => new Date(value instanceof Date ? value : Number(value)).toISOString().slice(0, 10);
  return (value) => (typeof value === "bigint" || typeof value === "boolean" ? Number(value) : (value as CellValue));
}

/** A decimal in words of 32 bits, the lowest first, or as a number of its smallest unit. */
function decimal(value: unknown, scale: number): number {
  if (!ArrayBuffer.isView(value)) return Number(value) / 10 ** scale;
  const words = value as Uint32Array;
  let whole = 0n;
  for (let at = words.length - 1; at >= 0; at--) whole = (whole << 32n) | BigInt(words[at] as number);
  return Number(BigInt.asIntN(words.length * 32, whole)) / 10 ** scale;
}
