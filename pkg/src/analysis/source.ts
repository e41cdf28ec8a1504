// Makes one Blob of whatever a file comes as: only that can be read twice, in parts, and in a worker.

import { LoyaltyError } from "../error.js";
import { untilAborted } from "./session.js";

/** What a file may come as. A string is its text, not its name. */
export type FileSource = Blob | Response | ReadableStream<Uint8Array> | Uint8Array | ArrayBuffer | string;

/** The bytes of the file; a stream is read to its end. */
export async function toBlob(source: FileSource, signal: AbortSignal | undefined): Promise<Blob> {
  signal?.throwIfAborted();
  // A part of a File is a Blob, which every host can send to a worker.
  if (source instanceof Blob) return canTravel(source) ? source.slice() : spool(new Response(source.stream()), signal);
  if (typeof source === "string" || source instanceof ArrayBuffer) return new Blob([source]);
  if (ArrayBuffer.isView(source)) return new Blob([source as Uint8Array<ArrayBuffer>]);
  if (source instanceof Response) {
    if (!source.ok) throw unreadable(`the server answered ${source.status}`);
    return spool(source, signal);
  }
  if (typeof source === "object" && source !== null && "getReader" in source)
    return spool(new Response(source), signal);
  const problem = "a File, Blob, Response, ReadableStream, Uint8Array, ArrayBuffer or text is expected";
  throw new LoyaltyError({ code: "invalid-input", params: { name: "file", problem } });
}

/** Whether the file is a ZIP or OLE container, as XLSX and ODS or XLS are. Only their reader can tell what is in it. */
export async function isSpreadsheet(blob: Blob): Promise<boolean> {
  const start = await blob
    .slice(0, 4)
    .arrayBuffer()
    .catch((error: Error) => {
      throw unreadable(error.message);
    });
  return ["80,75,3,4", "208,207,17,224"].includes(new Uint8Array(start).join());
}

/** Node refuses to send the Blob of `fs.openAsBlob` to a worker, and crashes there on a part of it. */
function canTravel(blob: Blob): boolean {
  try {
    structuredClone(blob);
    return true;
  } catch {
    return false;
  }
}

async function spool(response: Response, signal: AbortSignal | undefined): Promise<Blob> {
  try {
    return await untilAborted(response.blob(), signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw unreadable(error instanceof Error ? error.message : String(error));
  }
}

function unreadable(problem: string): LoyaltyError {
  return new LoyaltyError({ code: "unreadable-file", params: { problem } });
}
