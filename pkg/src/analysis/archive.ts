// ZIP archives: a workbook is one, and many an export comes in one. The platform unpacks.

import { LoyaltyError } from "../error.js";
import { readPart, sizeOf } from "./pieces.js";
import type { Source } from "./results.js";
import { spool } from "./spool.js";
import { ownBlob } from "./thread.js";

/** A part of an archive, and where its bytes are. */
interface Part {
  name: string;
  /** 0 for none, 8 for the only one that everything reads. */
  method: number;
  isEncrypted: boolean;
  at: number;
  size: number;
}

/** The most that a table in an archive may unpack to, in MB. */
const MOST_MEGABYTES = 1000;
/** The most bytes of the directory, and the most behind it. */
const MOST_DIRECTORY = 1 << 24;
const MOST_END = 66_000;

/** The parts of an archive; undefined where it has no directory, because it is damaged. */
async function partsOf(file: Source): Promise<Part[] | undefined> {
  const size = sizeOf(file);
  const end = viewOf(await readPart(file, Math.max(0, size - MOST_END)));
  let at = end.byteLength - 22;
  while (at >= 0 && end.getUint32(at, true) !== 0x06054b50) at -= 1;
  if (at < 0) return undefined;
  const directory = viewOf(await readPart(file, end.getUint32(at + 16, true), MOST_DIRECTORY));
  const parts: Part[] = [];
  for (let entry = 0; entry + 46 <= directory.byteLength && directory.getUint32(entry, true) === 0x02014b50; ) {
    const [name, extra, comment] = [28, 30, 32].map((field) => directory.getUint16(entry + field, true)) as [
      number,
      number,
      number,
    ];
    const words = new Uint8Array(directory.buffer, entry + 46, Math.min(name, directory.byteLength - entry - 46));
    parts.push({
      name: new TextDecoder().decode(words).replaceAll("\\", "/"),
      method: directory.getUint16(entry + 10, true),
      isEncrypted: (directory.getUint16(entry + 8, true) & 1) === 1,
      at: directory.getUint32(entry + 42, true),
      size: directory.getUint32(entry + 20, true),
    });
    entry += 46 + name + extra + comment;
  }
  return parts;
}

const viewOf = (bytes: Uint8Array<ArrayBuffer>) => new DataView(bytes.slice().buffer);

/** Whether an archive is a workbook, or too damaged to tell. */
export async function hasWorkbook(file: Source): Promise<boolean> {
  const parts = await partsOf(file);
  return (
    !parts?.length ||
    parts.some(({ name }) => /^\/?(xl\/workbook\.(xml|bin)|content\.xml|\[content_types\]\.xml)$/i.test(name))
  );
}

/** The one table in an archive. */
export async function tableInArchive(file: Source, signal: AbortSignal | undefined): Promise<Blob> {
  const parts = (await partsOf(file)) ?? [];
  // Macs add a shadow of each file.
  const tables = parts.filter(
    ({ name }) =>
      /(^|\/)[^./][^/]*\.(csv|tsv|tab|txt|json|jsonl|ndjson|parquet|arrow|feather)$/i.test(name) &&
      !name.startsWith("__MACOSX/"),
  );
  const [table, another] = tables;
  const head = viewOf(await readPart(file, table?.at, 30));
  if (table?.isEncrypted) throw new LoyaltyError({ code: "encrypted-file", params: {} });
  const isPacked = table?.method === 8;
  if (!table || another || head.byteLength < 30 || !(isPacked || table.method === 0))
    throw new LoyaltyError({ code: "not-a-table", params: { kind: "archive" } });
  const start = table.at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const packed = new (ownBlob())([await readPart(file, start, table.size)]);
  return isPacked
    ? spool(
        packed.stream().pipeThrough(new DecompressionStream("deflate-raw")),
        signal,
        MOST_MEGABYTES,
        "file-too-large",
      )
    : packed;
}
