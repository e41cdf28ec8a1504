// Records in JSON as a table: a list of them, a list of rows, or one record a line.

import type { ErrorData } from "../../error.js";
import { readPart, sizeOf } from "../pieces.js";
import type { Source } from "../results.js";
import { written } from "./written.js";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** The most bytes, in MB: an engine holds no longer text. */
const MOST_MEGABYTES = 400;

/** The most columns of a table, as the core has it. */
const MOST_COLUMNS = 16_384;

/** Numbers of so many digits are names: as numbers two of them could be one. What stands in a text is left alone. */
const withLongNumbers = (text: string) =>
  text.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g, (found) => (found.startsWith('"') ? found : `"${found}"`));

const isRecord = (value: Json | undefined): value is { [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The rows as the text that the core reads. */
export async function textOfRecords(file: Source): Promise<Blob> {
  if (sizeOf(file) > MOST_MEGABYTES * 1e6)
    throw { code: "file-too-large", params: { most: MOST_MEGABYTES } } satisfies ErrorData;
  const rows = rowsOf(withLongNumbers(new TextDecoder().decode(await readPart(file))));
  return new Blob(rows.map((row) => `${row.map(written).join(",")}\n`));
}

function rowsOf(text: string): Json[][] {
  const records = recordsOf(text);
  if (records.length > 0 && records.every(Array.isArray)) return records as Json[][];
  if (records.length === 0 || !records.every(isRecord))
    throw { code: "not-a-table", params: { kind: "json" } } satisfies ErrorData;
  const flat = records.map((record) => new Map(cellsOf(record)));
  const names = [...new Set(flat.flatMap((cells) => [...cells.keys()]))];
  if (names.length > MOST_COLUMNS)
    throw { code: "too-many-fields", params: { line: 1, most: MOST_COLUMNS } } satisfies ErrorData;
  return [names, ...flat.map((cells) => names.map((name) => cells.get(name) ?? null))];
}

function recordsOf(text: string): Json[] {
  let found: Json;
  try {
    found = JSON.parse(text);
  } catch {
    try {
      return text.split(/[\r\n]+/).flatMap((line) => (line.trim() ? [JSON.parse(line)] : []));
    } catch {
      return [];
    }
  }
  if (Array.isArray(found)) return found;
  // Services wrap the list in a page: {"data": […], "has_more": false}.
  const lists = isRecord(found)
    ? Object.values(found).filter((value) => Array.isArray(value) && value.some(isRecord))
    : [];
  return lists.length === 1 ? (lists[0] as Json[]) : isRecord(found) && lists.length === 0 ? [found] : [];
}

/** A record's cells; those of records within it are called by both names. */
function cellsOf(record: { [name: string]: Json }, before = ""): [string, Json][] {
  return Object.entries(record).flatMap(([name, value]) =>
    isRecord(value) ? cellsOf(value, `${before}${name}.`) : [[before + name, value] as [string, Json]],
  );
}
