// A file as the cells of a sheet, read as the analysis reads it: whatever its encoding, its delimiter and its decimal mark.

import { open } from "loyalkit/analysis";
import type { Cell } from "./spreadsheet.js";

/** The most rows that are put into a sheet, which holds each cell in the memory of the page. */
const MOST_ROWS = 20_000;

/** The rows below their names, and how many the file has. */
export async function readRows(file: File): Promise<{ cells: Cell[][]; rows: number }> {
  const table = await open(file);
  try {
    const cells = await table.rows({ count: MOST_ROWS });
    return { cells: [table.columns.map(({ name }) => name), ...cells], rows: table.report.rowsRead };
  } finally {
    await table.close();
  }
}
