// Reads files in chunks, straight into the memory of the core.

import type { ErrorData, LocatedError } from "../../error.js";
import type { Chunk, Scanned } from "../../wasm/analysis/analysis.js";
import type { Checkpoint, Hints, Layout, SheetRead, TypedRows } from "../../wasm/types.js";
import type { Readers, Rows, RowsKind } from "../held.js";
import { openPieces, readPart, sizeOf } from "../pieces.js";
import type { OfPlace, Progress, Source, TableFile } from "../results.js";
import { bytesAt, glue } from "./memory.js";
import { timeZone } from "./time-zone.js";

/** The bytes that are read at a time: few enough to stay in the processor's cache until they are worked on. */
const CHUNK = 1 << 18;
/** The bytes that are asked for at once, at most. */
const MOST_RESERVED = 1 << 28;
/** The bytes between two reports of progress. */
const PROGRESS = 1 << 20;

/** Says how far the files have been read. */
export type Tell = (progress: Progress) => void;

/** Takes the bytes of files that are one table. */
interface Reader {
  /** The rows so far, or true when no more bytes are wanted. */
  push(chunk: Chunk, length: number): number | boolean;
  nextFile(file: TableFile): void;
}

/** Where a table is being read: errors are about a file, and name a line of it. */
interface Place {
  files: TableFile[];
  /** The file, counted from 0, and the byte in it from which it is read. */
  at: number;
  offset: number;
  /** The line of the table that is each file's first. */
  firstLines: number[];
}

/** Pushes files from a place on, until their end or until `push` answers true. */
async function pushAll(place: Place, reader: Reader, tell: Tell): Promise<void> {
  const { files, at: first } = place;
  const bytesTotal = bytesFrom(place);
  // What becomes of files takes up about their size, and no more memory than is written to.
  glue.analysis.Chunk.reserve(Math.min(Math.max(bytesTotal - place.offset, 0), MOST_RESERVED));
  const chunk = new glue.analysis.Chunk(CHUNK);
  let [before, told, rows] = [0, 0, 0];
  let isTrap = false;
  const report = (bytesRead: number) => {
    told = bytesRead;
    tell({ bytesRead, bytesTotal, rows });
  };
  try {
    for (const [at, file] of files.entries()) {
      if (at < first) continue;
      if (at > first) {
        reader.nextFile(file);
        place.at = at;
      }
      const pieces = await openPieces(file.source, at === first ? place.offset : 0);
      try {
        for (;;) {
          // Waiting for what is there already would cost more than reading it.
          const next = pieces.next(() => bytesAt(chunk.pointer, CHUNK));
          const length = typeof next === "number" ? next : await next;
          if (length === 0) break;
          const found = reader.push(chunk, length);
          if (found === true) return;
          rows = Number(found);
          if (before + pieces.read - told >= PROGRESS) report(before + pieces.read);
        }
        before += pieces.size;
      } finally {
        pieces.close();
      }
    }
    if (before > told) report(before);
  } catch (error) {
    isTrap = error instanceof Error; // What the core throws is plain data.
    throw error;
  } finally {
    if (!isTrap) chunk.free();
  }
}

/** The bytes of the files from a place on; an error is about the one that is looked at. */
function bytesFrom(place: Place): number {
  const first = place.at;
  let bytes = 0;
  for (; place.at < place.files.length; place.at++) bytes += sizeOf((place.files[place.at] as TableFile).source);
  place.at = first;
  return bytes;
}

/** What is wrong with one file, whichever line it is on. */
const OF_A_FILE = new Set<ErrorData["code"]>([
  "empty-file",
  "unreadable-file",
  "file-changed",
  "damaged-gzip",
  "different-columns",
  "not-a-table",
]);

/** Reads from a place; what goes wrong says in which of several files. */
async function reading<T>(place: Place, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof Error || place.files.length === 1 ? error : located(error as ErrorData, place);
  }
}

function located(error: ErrorData, { files, at, firstLines }: Place): LocatedError {
  const { line } = error.params as { line?: number };
  if (line === undefined && !OF_A_FILE.has(error.code)) return error;
  const of = line === undefined ? at : firstLines.filter((first) => first <= line).length - 1;
  const own = line === undefined ? {} : { line: line - (firstLines[of] ?? 1) + 1 };
  const file = files[of]?.known.name ?? `#${of + 1}`;
  return { ...error, params: { ...error.params, ...own }, file } as LocatedError;
}

/** A reader that knows from the layout which files there are, and what becomes of them. */
interface KnownReader<T> {
  push: Reader["push"];
  nextFile(): void;
  finish(): T;
}

/** Reads files that were looked through before, from a checkpoint on; default from the first byte. */
function readAgain<T>(
  rows: KnownReader<T>,
  files: TableFile[],
  layout: Layout,
  tell: Tell,
  { file, offset }: { file: number; offset: number } = { file: 0, offset: 0 },
): Promise<T> {
  const place: Place = { files, at: file, offset, firstLines: layout.files.map(({ firstLine }) => firstLine) };
  const reader: Reader = { push: (chunk, length) => rows.push(chunk, length), nextFile: () => rows.nextFile() };
  return reading(place, async () => {
    await pushAll(place, reader, tell);
    return rows.finish();
  });
}

/** Looks through files, and reads their rows in the same pass. */
export async function scanned(files: TableFile[], hints: Hints, tell: Tell): Promise<Scanned> {
  const scanner = new glue.analysis.Scanner(hints, files[0]?.known ?? {});
  const place: Place = { files, at: 0, offset: 0, firstLines: [1] };
  const reader: Reader = {
    push: (chunk, length) => scanner.push(chunk, length),
    nextFile: (file) => place.firstLines.push(scanner.nextFile(file.known)),
  };
  return reading(place, async () => {
    scanner.expect(bytesFrom(place));
    await pushAll(place, reader, tell);
    return scanner.finish();
  });
}

/** Some rows, from a checkpoint on. */
export function someRows(
  files: TableFile[],
  layout: Layout,
  checkpoint: Checkpoint,
  [from, count]: [number, number],
  tell: Tell,
): Promise<TypedRows> {
  const reader = new glue.analysis.RowsReader(layout, checkpoint, from, count);
  return readAgain(reader, files, layout, tell, checkpoint);
}

/** The class that reads each kind. */
function readers(): Readers {
  const { OrdersReader, SurveyReader, SubscriptionsReader, ContactsReader, CategoriesReader, ActivityReader } =
    glue.analysis;
  const { LifetimesReader, CustomersReader, OrderCategoriesReader } = glue.analysis;
  return {
    orders: OrdersReader,
    survey: SurveyReader,
    subscriptions: SubscriptionsReader,
    contacts: ContactsReader,
    categories: CategoriesReader,
    orderCategories: OrderCategoriesReader,
    activity: ActivityReader,
    lifetimes: LifetimesReader,
    customers: CustomersReader,
  };
}

/** The rows of the files as rows of a kind. */
export function rowsOf<K extends RowsKind>(
  kind: K,
  files: TableFile[],
  layout: Layout,
  roles: object,
  options: object,
  tell: Tell,
): Promise<Rows[K]> {
  const Reader = readers()[kind] as unknown as new (...given: object[]) => KnownReader<Rows[K]>;
  return readAgain(new Reader(layout, roles, zoned(options)), files, layout, tell);
}

/** Options with the clocks of the place whose name they give. */
export function zoned({ timeZone: name, ...options }: OfPlace): object {
  return name === undefined ? options : { ...options, timeZone: timeZone(name) };
}

/** The text of a sheet, in parts that no longer lie in the module's memory. */
export async function textOfSheet(
  file: Source,
  sheet: string | number | null,
  tell: Tell,
): Promise<SheetRead & { text: Blob }> {
  const [name, position] = typeof sheet === "string" ? [sheet, null] : [null, sheet];
  const bytes = await readPart(file);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const found = glue.spreadsheet.sheetText(bytes, name, position, (part: Uint8Array<ArrayBuffer>, rows: number) => {
    parts.push(part);
    tell({ bytesRead: 0, bytesTotal: bytes.length, rows });
  });
  return { ...found, text: new Blob(parts) };
}
