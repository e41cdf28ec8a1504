// Reads a stream to its end, within bounds.

import { LoyaltyError } from "../error.js";
import { reported } from "../problem.js";
import { untilAborted } from "./session.js";
import { ownBlob } from "./thread.js";

/** The most of a stream that is kept, in MB: a Blob holds no more everywhere. */
export const STREAM_LIMIT = 2000;

/** After so many bytes others have their turn: a stream that is always ready would keep even the abort out. */
const TURN = 1 << 24;

/** What a stream holds; one that is given up, or too long, is cancelled. `tooLarge` is the error of more than `most` MB. */
export async function spool(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
  most = STREAM_LIMIT,
  tooLarge: "stream-too-large" | "file-too-large" = "stream-too-large",
): Promise<Blob> {
  if (stream.locked) throw new LoyaltyError({ code: "stream-locked", params: {} });
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let turn = TURN;
  try {
    for (;;) {
      const { done, value } = await untilAborted(reader.read().catch(refuseBroken), signal);
      if (done) break;
      // Of what is no bytes, a text say, a Blob would make some.
      if (!Number.isInteger(value?.byteLength)) refuseBroken("the stream gives something other than bytes");
      size += value.byteLength;
      if (size > most * 1e6) throw new LoyaltyError({ code: tooLarge, params: { most } });
      parts.push(value as Uint8Array<ArrayBuffer>);
      if (size < turn) continue;
      turn = size + TURN;
      await untilAborted(new Promise((next) => setTimeout(next)), signal);
    }
  } catch (error) {
    reader.cancel(error).catch(() => undefined);
    throw error;
  }
  return kept(parts, size);
}

/** The parts as a Blob. A browser with no room for one says so only when the Blob is read. */
async function kept(parts: Uint8Array<ArrayBuffer>[], size: number): Promise<Blob> {
  try {
    const blob = new (ownBlob())(parts);
    if (size > 0) await blob.slice(size - 1).arrayBuffer();
    return blob;
  } catch (error) {
    throw new LoyaltyError({ code: "storage-refused", params: { detail: words(error) } });
  }
}

function refuseBroken(error: unknown): never {
  throw new LoyaltyError({ code: "unreadable-file", params: { problem: reported(error) } });
}

const words = (error: unknown) => (error instanceof Error ? error.message : String(error));
