// File sources: whatever a file comes as, made readable twice, in parts, and in a worker.

import { type ErrorData, invalid, LoyaltyError } from "../error.js";
import { refuse } from "../numbers.js";
import { type Problem, reported } from "../problem.js";
import { hasWorkbook } from "./archive.js";
import { firstBytes, versionOf } from "./pieces.js";
import type { Source } from "./results.js";
import { spool } from "./spool.js";
import { ownBlob } from "./thread.js";

/** What a file may come as. A string is its text, not its name; a URL is a `file:` one, in Node. */
export type FileSource = Blob | Response | ReadableStream<Uint8Array> | Uint8Array | ArrayBuffer | URL | string;

/** The file as it is sent to a worker; a stream is read to its end, which may be `limit` MB away. */
export async function toSource(file: FileSource, signal: AbortSignal | undefined, limit?: number): Promise<Source> {
  if (!(file instanceof URL)) return toBlob(file, signal, limit);
  const path = pathOf(file);
  return { path, ...asThrown(() => versionOf(path)) };
}

/** Cancels what nobody will read any more. */
export function giveUp(file: FileSource, reason: unknown): void {
  const stream = isResponse(file) ? file.body : isStream(file) ? file : null;
  if (stream && !stream.locked) stream.cancel(reason).catch(() => undefined);
}

/** What the file is called, where it says so. */
export function nameOf(file: FileSource): string | undefined {
  if (file instanceof URL) return decodeURIComponent(file.pathname.split("/").at(-1) ?? "");
  return isBlob(file) && "name" in file ? String(file.name) : undefined;
}

/** The path of a file on this machine. Nothing is fetched from elsewhere. */
function pathOf(url: URL): string {
  const host = globalThis as { process?: { getBuiltinModule?(name: "node:url"): { fileURLToPath(url: URL): string } } };
  const node = host.process?.getBuiltinModule?.("node:url");
  if (node && url.protocol === "file:") return node.fileURLToPath(url);
  throw invalid("file", { code: "not-a-local-file", params: {} });
}

async function toBlob(
  source: Exclude<FileSource, URL>,
  signal: AbortSignal | undefined,
  limit: number | undefined,
): Promise<Blob> {
  signal?.throwIfAborted();
  const Own = ownBlob();
  // A part of a File is a Blob, which every host can send to a worker.
  if (source instanceof Own) return canTravel(source) ? source.slice() : spool(source.stream(), signal, limit);
  if (isBlob(source)) return new Own([await bytesOfBlob(source)]);
  if (typeof source === "string" || source instanceof ArrayBuffer) return new Own([source]);
  if (ArrayBuffer.isView(source)) return new Own([source as Uint8Array<ArrayBuffer>]);
  if (isResponse(source)) {
    if (!source.ok) throw unreadable({ code: "http-status", params: { status: source.status } });
    return source.body ? spool(source.body, signal, limit) : new Own();
  }
  if (isStream(source)) return spool(source, signal, limit);
  return refuse("file", "file", source);
}

/** What a file is read as. */
export type FileForm = "text" | "spreadsheet" | "archive" | "json" | "columns";

/** What a file is, by its first bytes. ZIP and OLE containers, as XLSX and ODS or XLS are, only their reader can tell apart. */
export async function formOf(file: Source): Promise<FileForm> {
  try {
    return await formOfReadable(file);
  } catch (error) {
    throw asError(error);
  }
}

/** What reads files throws plain data, because it does so in workers too. */
const asError = (thrown: unknown) => (thrown instanceof Error ? thrown : new LoyaltyError(thrown as ErrorData));

function asThrown<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw asError(error);
  }
}

async function formOfReadable(file: Source): Promise<FileForm> {
  const start = await firstBytes(file, 64);
  if (start.subarray(0, 4).join() === "80,75,3,4") return (await hasWorkbook(file)) ? "spreadsheet" : "archive";
  if (start.subarray(0, 4).join() === "208,207,17,224") return "spreadsheet";
  const letters = String.fromCharCode(...start);
  if (letters.startsWith("PARE")) throw { code: "encrypted-file", params: {} } satisfies ErrorData;
  // Parquet, an Arrow file, and a stream of Arrow, whose messages begin so.
  if (/^(PAR1|ARROW1|\xff{4}[\s\S]{3}\0)/.test(letters)) return "columns";
  return /^\s*(\{\s*"|\[\s*[[{])/.test(letters) ? "json" : "text";
}

/** Whether it is a Blob, of whatever maker: jsdom and happy-dom have their own. */
const isBlob = (value: unknown): value is Blob =>
  typeof value === "object" && value !== null && "size" in value && "slice" in value && !("byteLength" in value);

const isStream = (value: unknown): value is ReadableStream<Uint8Array> =>
  typeof value === "object" && value !== null && "getReader" in value;

const isResponse = (value: unknown): value is Response =>
  typeof value === "object" && value !== null && "ok" in value && "body" in value;

/** The bytes of a Blob that workers do not take. jsdom's gives them to a FileReader alone. */
function bytesOfBlob(blob: Blob): Promise<ArrayBuffer> {
  if (typeof blob.arrayBuffer === "function") return blob.arrayBuffer();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(unreadable(reported(reader.error)));
    reader.readAsArrayBuffer(blob);
  });
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

function unreadable(problem: Problem): LoyaltyError {
  return new LoyaltyError({ code: "unreadable-file", params: { problem } });
}
