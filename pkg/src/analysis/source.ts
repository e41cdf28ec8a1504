// File sources: whatever a file comes as, made readable twice, in parts, and in a worker.

import { invalid, LoyaltyError } from "../error.js";
import { refuse } from "../numbers.js";
import { type Problem, reported } from "../problem.js";
import { firstBytes } from "./pieces.js";
import type { Source } from "./results.js";
import { untilAborted } from "./session.js";

/** What a file may come as. A string is its text, not its name; a URL is a `file:` one, in Node. */
export type FileSource = Blob | Response | ReadableStream<Uint8Array> | Uint8Array | ArrayBuffer | URL | string;

/** The file as it is sent to a worker; a stream is read to its end. */
export async function toSource(file: FileSource, signal: AbortSignal | undefined): Promise<Source> {
  return file instanceof URL ? { path: pathOf(file) } : toBlob(file, signal);
}

/** What the file is called, where it says so. */
export function nameOf(file: FileSource): string | undefined {
  if (file instanceof URL) return decodeURIComponent(file.pathname.split("/").at(-1) ?? "");
  return file instanceof Blob && "name" in file ? String(file.name) : undefined;
}

/** The path of a file on this machine. Nothing is fetched from elsewhere. */
function pathOf(url: URL): string {
  const host = globalThis as { process?: { getBuiltinModule?(name: "node:url"): { fileURLToPath(url: URL): string } } };
  const node = host.process?.getBuiltinModule?.("node:url");
  if (node && url.protocol === "file:") return node.fileURLToPath(url);
  throw invalid("file", { code: "not-a-local-file", params: {} });
}

async function toBlob(source: Exclude<FileSource, URL>, signal: AbortSignal | undefined): Promise<Blob> {
  signal?.throwIfAborted();
  // A part of a File is a Blob, which every host can send to a worker.
  if (source instanceof Blob) return canTravel(source) ? source.slice() : spool(new Response(source.stream()), signal);
  if (typeof source === "string" || source instanceof ArrayBuffer) return new Blob([source]);
  if (ArrayBuffer.isView(source)) return new Blob([source as Uint8Array<ArrayBuffer>]);
  if (source instanceof Response) {
    if (!source.ok) throw unreadable({ code: "http-status", params: { status: source.status } });
    return spool(source, signal);
  }
  if (typeof source === "object" && source !== null && "getReader" in source)
    return spool(new Response(source), signal);
  return refuse("file", "file", source);
}

/** Whether the file is a ZIP or OLE container, as XLSX and ODS or XLS are. Only their reader can tell what is in it. */
export async function isSpreadsheet(file: Source): Promise<boolean> {
  const start = await firstBytes(file, 4).catch((error) => {
    throw new LoyaltyError(error);
  });
  return ["80,75,3,4", "208,207,17,224"].includes(start.join());
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
    throw unreadable(reported(error));
  }
}

function unreadable(problem: Problem): LoyaltyError {
  return new LoyaltyError({ code: "unreadable-file", params: { problem } });
}
