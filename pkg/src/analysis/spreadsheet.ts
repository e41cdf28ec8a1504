// The text of a sheet. The module that reads spreadsheets is larger than all else, and loaded when one is opened.

import { LoyaltyError } from "../error.js";
import { compiled } from "./modules.js";
import type { Calls, Source } from "./protocol.js";
import { type RunOptions, Session } from "./session.js";

const spreadsheet = compiled("spreadsheet", async () => (await import("./spreadsheet-module.js")).wasmHex);

/** Which sheet. */
export interface SheetOptions extends RunOptions {
  sheet?: string | number | undefined;
}

/** The text of one sheet as a delimited file in UTF-8, and which sheets there are. */
export async function toText(file: Source, { sheet, ...run }: SheetOptions): Promise<Calls["sheet"]["answer"]> {
  await spreadsheet.module(); // A module that cannot be loaded says nothing about the file.
  const session = new Session("spreadsheet", undefined, spreadsheet);
  try {
    return await session.run("sheet", { file, sheet }, run);
  } catch (error) {
    // The reader of these formats stops where a file contradicts itself, and where its memory ends.
    if (!(error instanceof LoyaltyError && error.code === "stopped")) throw error;
    const problem = `it is damaged, or holds too many cells: ${(error.params as { problem: string }).problem}`;
    throw new LoyaltyError({ code: "unreadable-spreadsheet", params: { problem } });
  } finally {
    session.close();
  }
}
