// The sheet as a workbook: its values, without formulas that another program does not know.

import writeExcelFile from "write-excel-file/browser";
import type { Cell } from "./spreadsheet.js";

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
