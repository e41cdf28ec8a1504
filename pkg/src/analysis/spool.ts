// Reads a stream to its end, within bounds.

import { LoyaltyError } from "../error.js";
import { reported } from "../problem.js";
import { untilAborted } from "./session.js";
import { ownBlob } from "./thread.js";

/** The most bytes of a stream, in MB: a Blob holds no more everywhere. */
const MOST_MEGABYTES = 2000;

/** What a stream holds; one that is given up, or too long, is cancelled. */
export async function spool(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
  most = MOST_MEGABYTES,
): Promise<Blob> {
  try {
    const reader = stream.getReader();
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    try {
      for (;;) {
        const { done, value } = await untilAborted(reader.read(), signal);
        if (done) return new (ownBlob())(parts);
        parts.push(value as Uint8Array<ArrayBuffer>);
        size += value.length;
        if (size > most * 1e6) throw new LoyaltyError({ code: "file-too-large", params: { most } });
      }
    } catch (error) {
      reader.cancel(error).catch(() => undefined);
      throw error;
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof LoyaltyError) throw error;
    throw new LoyaltyError({ code: "unreadable-file", params: { problem: reported(error) } });
  }
}
