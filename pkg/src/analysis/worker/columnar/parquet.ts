// Parquet as text: one row group after another, one column after another.

import { decompress as decompressZstd } from "fzstd";
import { parquetHeader } from "hyparquet/src/column.js";
import {
  type AsyncBuffer,
  type Compressors,
  type DecodedArray,
  type ParquetParsers,
  parquetMetadataAsync,
  parquetScan,
  parquetSchema,
  type RowGroup,
  type SchemaTree,
} from "hyparquet/src/index.js";
import { decompressBrotli } from "hyparquet-compressors/src/brotli.js";
import { gunzip } from "hyparquet-compressors/src/gzip.js";
import { decompressLz4, decompressLz4Raw } from "hyparquet-compressors/src/lz4.js";
import type { ErrorData } from "../../../error.js";
import { readPart, sizeOf } from "../../pieces.js";
import type { Progress, Source } from "../../results.js";
import { written } from "../written.js";
import { RowText, refuseLarge } from "./row-text.js";
import { bigOf, bytesText, clockText, dayText, decimalText, floatText, jsonText, timeText } from "./values.js";

/** Each writes no more than the file says: what is longer is refused by the library. */
const COMPRESSORS: Compressors = {
  GZIP: (bytes, length) => gunzip(bytes, new Uint8Array(length)),
  BROTLI: decompressBrotli,
  ZSTD: (bytes, length) => decompressZstd(bytes, new Uint8Array(length)),
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
};

/** What stands in lists and records; a column of its own has its own writing. */
const PARSERS: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (parts) => timeText(parts, 3, "Z"),
  timestampFromMicroseconds: (parts) => timeText(parts, 6, "Z"),
  timestampFromNanoseconds: (parts) => timeText(parts, 9, "Z"),
  dateFromDays: dayText,
  jsonFromBytes: (bytes) => bytes && bytesText(bytes),
};

/** A value as it stands in a cell. */
type Cell = (value: unknown) => string;

/** The rows between two reports of progress. */
const TURN = 1 << 16;

/** The rows of a Parquet file. Nobody else opens the file meanwhile. */
export async function textOfParquet(source: Source, tell: (progress: Progress) => void): Promise<Blob> {
  const bytesTotal = sizeOf(source);
  const file: AsyncBuffer = {
    byteLength: bytesTotal,
    slice: async (start, end) => {
      const part = await readPart(source, start, (end ?? bytesTotal) - start);
      return part.byteLength === part.buffer.byteLength ? part.buffer : part.slice().buffer;
    },
  };
  const metadata = await parquetMetadataAsync(file, { parsers: PARSERS, geoparquet: false });
  if (metadata.row_groups.some(({ columns }) => columns.some((column) => column.crypto_metadata)))
    throw { code: "encrypted-file", params: {} } satisfies ErrorData;
  const columns = parquetSchema(metadata).children.map((tree) => ({ name: tree.element.name, cell: cellOf(tree) }));
  const names = columns.map(({ name }) => name);
  const cells = columns.map(({ cell }) => cell);
  if (new Set(names).size < names.length) throw new Error("two columns have the same name");
  const rows = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  if (rows !== Number(metadata.num_rows)) throw new Error("the row groups have other rows than the file");
  const text = new RowText(names, rows);
  const pages = new Pages(file);
  const scan = await parquetScan({ file, metadata, compressors: COMPRESSORS, parsers: PARSERS, utf8: false });
  let [rowStart, bytesRead] = [0, 0];
  const report = (done: number) => tell({ bytesRead, bytesTotal, rows: rowStart + done });
  for (const group of metadata.row_groups) {
    const count = Number(group.num_rows);
    if (count === 0) continue;
    const values: DecodedArray[] = [];
    for (const { name } of columns) {
      bytesRead += await pages.refuseFalse(group, name);
      values.push(await scan.readColumn({ column: name, rowStart, rowEnd: rowStart + count }));
      if (values.at(-1)?.length !== count) throw new Error(`column ${name} has not as many rows as its group`);
      report(0);
    }
    for (let row = 0; row < count; row++) {
      let line = "";
      for (let at = 0; at < cells.length; at++) {
        const value = (values[at] as DecodedArray)[row];
        if (at > 0) line += ",";
        if (value !== null && value !== undefined) line += (cells[at] as Cell)(value);
      }
      text.add(line);
      if (row % TURN === TURN - 1) report(row);
    }
    rowStart += count;
  }
  return text.finish();
}

/**
 * Checks what the pages of a column say of themselves before they are unpacked. The library trusts it: a page that claims two thousand
 * million values makes as many.
 */
class Pages {
  #unpacked = 0;

  constructor(private readonly file: AsyncBuffer) {}

  /** The bytes of the column in the file. */
  async refuseFalse(group: RowGroup, column: string): Promise<number> {
    let bytes = 0;
    for (const { meta_data: chunk } of group.columns) {
      if (chunk?.path_in_schema[0] !== column) continue;
      const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
      const end = start + Number(chunk.total_compressed_size);
      if (!(start >= 0 && start <= end && end <= this.file.byteLength))
        throw new Error(`column ${column} lies outside of the file`);
      bytes += end - start;
      this.#refuse(new DataView(await this.file.slice(start, end)), Number(chunk.num_values));
    }
    return bytes;
  }

  #refuse(view: DataView, count: number): void {
    const reader = { view, offset: 0 };
    let values = 0;
    while (reader.offset < view.byteLength - 1 && values < count) {
      const header = parquetHeader(reader);
      const [packed, unpacked] = [header.compressed_page_size, header.uncompressed_page_size];
      if (!(packed >= 0 && unpacked >= 0 && reader.offset + packed <= view.byteLength))
        throw new Error("a page is longer than its column");
      reader.offset += packed;
      this.#unpacked += unpacked;
      refuseLarge(this.#unpacked);
      const data = header.data_page_header ?? header.data_page_header_v2;
      const inPage = (data ?? header.dictionary_page_header)?.num_values ?? 0;
      if (data) values += inPage;
      // A dictionary holds what the column has, and perhaps what it had.
      if (!(inPage >= 0 && values <= count) || inPage > 8 * unpacked + count)
        throw new Error("a page has more values than its column");
    }
  }
}

/** How the values of a column are written. What the library would round is taken raw, and lists and records are JSON. */
function cellOf({ element, children }: SchemaTree): Cell {
  if (children.length > 0 || element.repetition_type === "REPEATED") return (value) => written(jsonText(value));
  const { type, converted_type: converted, logical_type: logical, scale = 0 } = element;
  const raw = (cell: Cell): Cell => {
    delete element.converted_type;
    delete element.logical_type;
    return cell;
  };
  if (converted === "DECIMAL" || logical?.type === "DECIMAL") {
    const digits = logical?.type === "DECIMAL" ? (logical.scale ?? scale) : scale;
    if (!(digits >= 0 && digits <= 400)) throw new Error(`column ${element.name} has ${digits} decimals`);
    return raw((value) => decimalText(value instanceof Uint8Array ? bigOf(value) : (value as bigint | number), digits));
  }
  if (logical?.type === "TIMESTAMP" || converted?.startsWith("TIMESTAMP")) {
    const zone = logical?.type === "TIMESTAMP" && !logical.isAdjustedToUTC ? "" : "Z";
    const digits = digitsOf(logical?.type === "TIMESTAMP" ? logical.unit : converted?.slice(10));
    return raw((value) => timeText(value as bigint, digits, zone));
  }
  if (logical?.type === "TIME" || converted?.startsWith("TIME_")) {
    const digits = digitsOf(logical?.type === "TIME" ? logical.unit : converted?.slice(5));
    return raw((value) => clockText(BigInt(value as bigint | number), digits));
  }
  if (converted === "DATE" || logical?.type === "DATE") return raw((value) => dayText(value as number));
  if (type === "FLOAT") return (value) => floatText(value as number);
  if (converted === "INTERVAL" || converted === "BSON") return raw((value) => written(bytesText(value as Uint8Array)));
  return (value) => {
    if (typeof value === "number") return Number.isNaN(value) ? "" : written(value);
    if (value instanceof Uint8Array) return written(bytesText(value));
    return typeof value === "object" ? written(jsonText(value)) : written(value);
  };
}

const digitsOf = (unit: string | undefined) => (unit === "NANOS" ? 9 : unit === "MICROS" ? 6 : 3);
