// Files of columns that are damaged, or that nobody means well with: each is read or refused by name, and soon.

import { tableFromArrays, tableToIPC } from "@uwdata/flechette";
import { parquetWriteBuffer } from "hyparquet-writer";
import { ByteWriter } from "hyparquet-writer/src/bytewriter.js";
import { writePageHeader } from "hyparquet-writer/src/datapage.js";
import { writeMetadata } from "hyparquet-writer/src/metadata.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { here } from "../dist/analysis/here.js";
import { configure, open } from "../dist/analysis.js";
import { LZ4, ZSTD } from "./feather.js";

// Without workers, because starting one takes longer than reading these files.
beforeAll(() => configure({ worker: here }));
afterAll(() => configure({}));

/** How soon each is to be answered, in milliseconds: on a busy machine too. */
const SOON = 20_000;

/** What comes of a file: read, or the code that it is refused by. */
async function outcome(bytes: Uint8Array): Promise<string> {
  const started = performance.now();
  const code = await open(bytes).then(
    async (table) => {
      await table.close();
      return "read";
    },
    (error: { code?: string }) => error.code ?? String(error),
  );
  expect(performance.now() - started).toBeLessThan(SOON);
  return code;
}

const numbers = Array.from({ length: 500 }, (_, n) => n);
const columns = {
  customer: numbers.map((n) => `C${n % 7}`),
  date: numbers.map((n) => new Date(Date.UTC(2024, 0, 1 + (n % 90)))),
  amount: numbers.map((n) => n / 4),
};
const FILES: Record<string, Uint8Array> = {
  parquet: new Uint8Array(
    parquetWriteBuffer({
      columnData: Object.entries(columns).map(([name, data]) => ({ name, data })),
      rowGroupSize: 200,
    }),
  ),
  "arrow file": tableToIPC(tableFromArrays(columns), { format: "file" }) as Uint8Array,
  "arrow stream": tableToIPC(tableFromArrays(columns), { format: "stream" }) as Uint8Array,
  "feather, LZ4": Buffer.from(LZ4, "base64"),
  "feather, Zstandard": Buffer.from(ZSTD, "base64"),
};

test.each(Object.entries(FILES))("%s: cut off at 200 places, it is refused, or was over", async (name, bytes) => {
  expect(await outcome(bytes)).toBe("read");
  const codes = new Set<string>();
  for (let part = 0; part < 200; part++)
    codes.add(await outcome(bytes.slice(0, Math.floor((bytes.length * part) / 200))));
  // A stream that ends after a batch is whole: nothing tells how many there were. Nothing of one is no table.
  const allowed = ["unreadable-file", "empty-file", ...(name === "arrow stream" ? ["read"] : [])];
  expect([...codes].filter((code) => !allowed.includes(code))).toEqual([]);
});

test.each(Object.entries(FILES))(
  "%s: with a bit turned at 200 places, it is read or refused by name",
  async (_, bytes) => {
    let seed = 18;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const codes = new Set<string>();
    for (let turn = 0; turn < 200; turn++) {
      const changed = bytes.slice();
      const at = random(bytes.length);
      changed[at] = (changed[at] as number) ^ (1 << random(8));
      codes.add(await outcome(changed));
    }
    const allowed = [
      "read",
      "unreadable-file",
      "file-too-large",
      "empty-file",
      "not-text",
      "not-a-table",
      "no-usable-rows",
    ];
    expect([...codes].filter((code) => !allowed.includes(code))).toEqual([]);
  },
);

/** What a Parquet file of one column says of itself. */
interface Claim {
  rows: number;
  values: number;
  unpacked: number;
  codec?: "ZSTD" | "UNCOMPRESSED";
  encoding?: "PLAIN" | "RLE_DICTIONARY";
  body: number[];
  /** Where the column begins. */
  offset?: number;
}

/** A Parquet file of one column of integers, none of them empty, that claims what it likes. */
function claiming({ rows, values, unpacked, codec = "ZSTD", encoding = "PLAIN", body, offset = 4 }: Claim): Uint8Array {
  const writer = new ByteWriter();
  writer.appendUint32(0x31524150);
  writePageHeader(writer, {
    type: "DATA_PAGE",
    uncompressed_page_size: unpacked,
    compressed_page_size: body.length,
    data_page_header: {
      num_values: values,
      encoding,
      definition_level_encoding: "RLE",
      repetition_level_encoding: "RLE",
    },
  });
  writer.appendBytes(Uint8Array.from(body));
  const size = BigInt(writer.offset - 4);
  writeMetadata(writer, {
    version: 2,
    schema: [
      { name: "root", num_children: 1 },
      { name: "x", type: "INT32", repetition_type: "REQUIRED" },
    ],
    num_rows: BigInt(rows),
    row_groups: [
      {
        columns: [
          {
            file_offset: 0n,
            meta_data: {
              type: "INT32",
              encodings: [encoding],
              path_in_schema: ["x"],
              codec,
              num_values: BigInt(rows),
              total_uncompressed_size: size,
              total_compressed_size: size,
              data_page_offset: BigInt(offset),
            },
          },
        ],
        total_byte_size: size,
        num_rows: BigInt(rows),
      },
    ],
    metadata_length: 0,
  });
  writer.appendUint32(0x31524150);
  return new Uint8Array(writer.getBuffer());
}

const TWO = { rows: 2, values: 2, unpacked: 8, codec: "UNCOMPRESSED", body: [1, 0, 0, 0, 2, 0, 0, 0] } as const;

test.each<[what: string, claim: Claim, code: string]>([
  ["nothing that is not so", { ...TWO, body: [...TWO.body] }, "read"],
  ["a page of more than 1,000 MB", { rows: 2, values: 2, unpacked: 1_100_000_000, body: [1, 2, 3] }, "file-too-large"],
  ["two thousand million rows", { ...TWO, body: [...TWO.body], rows: 2 ** 31 }, "file-too-large"],
  ["more values in a page than rows", { ...TWO, body: [...TWO.body], values: 2 ** 31 - 1 }, "unreadable-file"],
  ["fewer values in its pages than rows", { ...TWO, body: [...TWO.body], rows: 3 }, "unreadable-file"],
  ["a column that lies behind the file", { ...TWO, body: [...TWO.body], offset: 1 << 30 }, "unreadable-file"],
  [
    "a run of 268 million values where there are two",
    // The width of an index; then the length of the run, twice 2^28, seven bits at a time; then what it repeats.
    {
      rows: 2,
      values: 2,
      unpacked: 7,
      codec: "UNCOMPRESSED",
      encoding: "RLE_DICTIONARY",
      body: [1, 0x80, 0x80, 0x80, 0x80, 0x02, 0],
    },
    "read",
  ],
])("a Parquet file that claims %s", async (_, claim, code) => {
  expect(await outcome(claiming(claim))).toBe(code);
});

test("a small Parquet file whose text is larger than 1,000 MB is refused", async () => {
  const data = Array(1100).fill("a".repeat(1e6));
  const bytes = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: "text", data, type: "STRING" }] }));
  expect(bytes.length).toBeLessThan(1e6);
  expect(await outcome(bytes)).toBe("file-too-large");
});
