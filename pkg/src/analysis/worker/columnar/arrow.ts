// Arrow as text: a file, a stream, and Feather, which is such a file; plain, or compressed buffer by buffer.

import {
  type Batch,
  type Column,
  CompressionType,
  type DataType,
  setCompressionCodec,
  Type,
  tableFromIPC,
} from "@uwdata/flechette";
import { decompress as decompressZstd } from "fzstd";
import { decompressFrame } from "lz4js/lz4.js";
import { readPart, sizeOf } from "../../pieces.js";
import type { Progress, Source } from "../../results.js";
import { written } from "../written.js";
import { RowText, refuseLarge } from "./row-text.js";
import { bytesText, clockText, dayText, decimalText, floatText, jsonText, timeText } from "./values.js";

/** The rows between two reports of progress. */
const TURN = 1 << 16;

/** Nothing is rounded on the way: long integers, times and decimals stay integers. */
const EXACT = { useBigInt: true, useBigIntTimestamp: true, useDecimalInt: true };

/** The rows of an Arrow file. It lies in memory, because what a batch says is spread over it. */
export async function textOfArrow(source: Source, tell: (progress: Progress) => void): Promise<Blob> {
  const bytesTotal = sizeOf(source);
  refuseLarge(bytesTotal);
  let unpacked = bytesTotal;
  const into = (length: number | undefined) => {
    unpacked += length ?? Number.NaN;
    refuseLarge(unpacked);
    return new Uint8Array(length as number);
  };
  const encode = () => {
    throw new Error("nothing is written");
  };
  setCompressionCodec(CompressionType.ZSTD, { encode, decode: (bytes, length) => decompressZstd(bytes, into(length)) });
  setCompressionCodec(CompressionType.LZ4_FRAME, {
    encode,
    decode(bytes, length) {
      const buffer = into(length);
      if (decompressFrame(bytes, buffer) !== length) throw new Error("a buffer unpacks to another length than it says");
      return buffer;
    },
  });
  const bytes = await readPart(source);
  refuseCutOff(bytes);
  const table = tableFromIPC(bytes, EXACT);
  const cells = table.children.map(({ type }) => cellOf(type));
  const text = new RowText(table.names, table.numRows);
  const batches = table.children[0]?.data.length ?? 0;
  let rows = 0;
  for (let at = 0; at < batches; at++) {
    const columns = table.children.map(({ data }) => data[at] as Batch<unknown>);
    const count = columns[0]?.length ?? 0;
    for (const column of columns) {
      if (column.length !== count) throw new Error("the columns of a batch are not equally long");
      refuseShort(column);
    }
    for (let row = 0; row < count; row++) {
      let line = "";
      for (let at = 0; at < columns.length; at++) {
        const value = columns[at]?.at(row);
        if (value === undefined) throw new Error("a column has fewer values than rows");
        if (at > 0) line += ",";
        if (value !== null) line += (cells[at] as Cell)(value);
      }
      text.add(line);
      if (++rows % TURN === 0) tell({ bytesRead: Math.round((bytesTotal * rows) / table.numRows), bytesTotal, rows });
    }
  }
  return text.finish();
}

const MAGIC = "ARROW1";

/** A file ends with the letters that it begins with; a stream need not say that it is over. */
function refuseCutOff(bytes: Uint8Array): void {
  const letters = (from: number) => String.fromCharCode(...bytes.subarray(from, from + MAGIC.length));
  if (letters(0) === MAGIC && letters(bytes.length - MAGIC.length) !== MAGIC) throw new Error("the file is cut off");
}

/** The library trusts what a batch says of its length: what lies behind its buffers would be read as values. */
function refuseShort({ type, length, nullCount, validity, values, offsets, sizes, children, ...more }: Batch<unknown>) {
  const refuse = () => {
    throw new Error("a column is shorter than its batch");
  };
  const has = (list: ArrayLike<unknown> | undefined, count: number) => (list?.length ?? 0) >= count;
  if (nullCount > 0 && validity && !has(validity, length / 8)) refuse();
  if (offsets && type.typeId !== Type.Union) {
    if (length > 0 && !has(offsets, sizes ? length : length + 1)) refuse();
    const end = sizes ? 0 : Number(offsets[length] ?? 0);
    if (end > (children?.[0]?.length ?? values?.length ?? 0)) refuse();
  } else if (values && !has(values, length * perValue(type))) refuse();
  for (const child of children ?? []) refuseShort(child);
  const { dictionary } = more as { dictionary?: Column<unknown> };
  for (const batch of dictionary?.data ?? []) refuseShort(batch);
}

/** How many entries of a buffer a value takes, at least. */
function perValue(type: DataType): number {
  if (type.typeId === Type.Bool) return 1 / 8;
  if (type.typeId === Type.Decimal) return type.bitWidth < 64 ? 1 : type.bitWidth / 64;
  return type.typeId === Type.FixedSizeBinary ? type.stride : 1;
}

/** A value as it stands in a cell. */
type Cell = (value: unknown) => string;

/** The digits of a second's parts, by the code of the unit. */
const DIGITS = [0, 3, 6, 9] as const;

function cellOf(type: DataType): Cell {
  switch (type.typeId) {
    case Type.Dictionary:
      return cellOf(type.dictionary);
    case Type.RunEndEncoded:
      return cellOf((type.children[1] as { type: DataType }).type);
    case Type.Decimal:
      return (value) => decimalText(value as bigint | number, type.scale);
    case Type.Date:
      return (value) => dayText(Number(value) / 86_400_000);
    case Type.Timestamp:
      return (value) => timeText(value as bigint, DIGITS[type.unit] ?? 3, type.timezone ? "Z" : "");
    case Type.Time:
      return (value) => clockText(BigInt(value as bigint | number), DIGITS[type.unit] ?? 3);
    case Type.Float:
      if (type.precision === 1) return (value) => floatText(value as number);
      return (value) => (Number.isNaN(value) ? "" : written(value));
    case Type.Binary:
    case Type.LargeBinary:
    case Type.BinaryView:
    case Type.FixedSizeBinary:
      return (value) => written(bytesText(value as Uint8Array));
    default:
      return (value) => written(typeof value === "object" ? jsonText(value) : value);
  }
}
