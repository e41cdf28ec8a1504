// The text of a file of columns: Parquet or Arrow. What reads them is loaded when one is opened.

import { LoyaltyError } from "../error.js";
import type { Source } from "./results.js";
import { type RunOptions, Session } from "./session.js";

/** So long it may say nothing, in milliseconds: what a hostile file keeps busy is ended. */
const MOST_SILENCE_MS = 60_000;

/** The rows of a file of columns as a delimited file in UTF-8. */
export async function textOfColumns(file: Source, { onProgress, signal }: RunOptions): Promise<Blob> {
  const session = new Session("columns", undefined, "columnar");
  let isSilent = false;
  let late: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(late);
    late = setTimeout(() => {
      isSilent = true;
      session.close();
    }, MOST_SILENCE_MS);
  };
  try {
    await session.prepare({ signal });
    heard();
    const told: RunOptions["onProgress"] = (progress) => {
      heard();
      onProgress?.(progress);
    };
    return await session.ask("columnar", "text", [file], { signal, onProgress: told });
  } catch (error) {
    if (!isSilent) throw error;
    const problem = { code: "reported", params: { detail: "no progress for a minute" } } as const;
    throw new LoyaltyError({ code: "unreadable-file", params: { problem } });
  } finally {
    clearTimeout(late);
    session.close();
  }
}
