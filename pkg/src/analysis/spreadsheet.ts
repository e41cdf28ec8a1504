// The text of a sheet. The module that reads spreadsheets is larger than all others, and loaded when one is opened.

import { LoyaltyError } from "../error.js";
import type { SheetRead } from "../wasm/types.js";
import { compiled } from "./modules.js";
import type { Source } from "./results.js";
import { askOnce, type RunOptions, Session } from "./session.js";

/** Which sheet. */
export interface SheetOptions extends RunOptions {
  sheet?: string | number | undefined;
}

/** The text of one sheet as a delimited file in UTF-8, and which sheets there are. */
export async function toText(file: Source, { sheet, ...run }: SheetOptions): Promise<SheetRead & { text: Blob }> {
  await compiled("spreadsheet"); // A module that cannot be loaded says nothing about the file.
  try {
    const session = new Session("spreadsheet", undefined, "spreadsheet");
    return await askOnce(session, "tasks", "sheet", [file, sheet ?? null], run);
  } catch (error) {
    // The reader of these formats stops where a file contradicts itself, and where its memory ends.
    if (!(error instanceof LoyaltyError && error.code === "stopped")) throw error;
    throw new LoyaltyError({
      code: "unreadable-spreadsheet",
      params: { problem: { code: "damaged-or-too-large", params: {} } },
    });
  }
}
