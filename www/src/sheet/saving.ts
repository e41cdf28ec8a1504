// The sheet as a file: its values, without formulas that another program does not know.

import { toCsv } from "loyalkit/analysis";
import writeExcelFile from "write-excel-file/browser";
import type { Cell } from "./spreadsheet.js";

/** A text that looks like a formula stays a text, which CSV alone would run. */
export const asCsv = (cells: readonly (readonly Cell[])[]): Blob =>
  new Blob(["\ufeff", toCsv(cells)], { type: "text/csv" });

export function asWorkbook(cells: readonly (readonly Cell[])[]): Promise<Blob> {
  const typed = cells.map((row) =>
    row.map((value) =>
      value === null
        ? null
        : typeof value === "number"
          ? { type: Number, value }
          : typeof value === "boolean"
            ? { type: Boolean, value }
            : { type: String, value },
    ),
  );
  return writeExcelFile(typed as never).toBlob() as Promise<Blob>;
}
