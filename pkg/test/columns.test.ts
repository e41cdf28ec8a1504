// Files of columns through `open`, from the built package: Parquet as DuckDB writes it, and Arrow as pyarrow and flechette do.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { tableFromArrays, tableToIPC } from "@uwdata/flechette";
import { zipSync } from "fflate";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LoyaltyError, open } from "../dist/analysis.js";
import { LZ4, ZSTD } from "./feather.js";
import { FOUR_CUSTOMERS, openTable, ROLES } from "./opened.js";

const folder = mkdtempSync(join(tmpdir(), "loyalkit-columns-"));
const at = (name: string) => join(folder, name);
let duckdb: Awaited<ReturnType<DuckDBInstance["connect"]>>;
beforeAll(async () => {
  duckdb = await (await DuckDBInstance.create(":memory:")).connect();
  await duckdb.run(`create table orders as select
    'C' || (i % 7) as customer,
    date '2024-01-01' + (i::int % 300) as day,
    (i * 1.25)::decimal(12, 2) as amount,
    case when i % 5 = 0 then null else 'said, "' || i || '"' end as note
    from range(1000) r(i)`);
  await duckdb.run(`copy orders to '${at("orders.csv")}'`);
});
afterAll(() => {
  duckdb.closeSync();
  rmSync(folder, { recursive: true });
});

/** All cells of a file, and what it is taken for. */
async function read(...parameters: Parameters<typeof open>) {
  const table = await openTable(...parameters);
  return { rows: await table.rows({ count: 100_000 }), columns: table.columns, kind: table.guess.kind };
}

test.each(["uncompressed", "snappy", "gzip", "zstd", "brotli", "lz4_raw"])(
  "Parquet that is %s has the cells of the same rows as CSV, group after group",
  async (codec) => {
    const written = await read(readFileSync(at("orders.csv")));
    expect(written.rows).toHaveLength(1000);
    for (const version of ["V1", "V2"]) {
      const path = at(`${codec}-${version}.parquet`);
      const options = `format parquet, compression ${codec}, parquet_version ${version}, row_group_size 300`;
      await duckdb.run(`copy orders to '${path}' (${options})`);
      // By its path and by its bytes.
      expect(await read(pathToFileURL(path))).toEqual(written);
      expect(await read(readFileSync(path))).toEqual(written);
    }
  },
);

test("a value is written as the file says: days, times, decimals and long numbers to the last digit, lists as JSON", async () => {
  const path = at("types.parquet");
  await duckdb.run(`copy (select
    date '1969-12-31' as day, timestamp '2024-02-29 23:59:59.123456' as local, timestamptz '2024-01-01 10:00:00+02' as moment,
    time '10:11:12.5' as clock, 12345678901.234::decimal(38, 3) as long_decimal, -0.05::decimal(5, 2) as small_decimal,
    9007199254740993::bigint as long_integer, 18446744073709551615::ubigint as unsigned, 19.99::float as short_float,
    0.1::double as double_float, 'nan'::double as not_a_number, true as flag, [1, null, 3] as list, {'a': 1, 'b': ['x']} as record,
    'a'::enum('a', 'b') as word, '2b7e1516-28ae-42d2-a6ab-f7158809cf4f'::uuid as id, '\\x00\\xFF'::blob as bytes, null::integer as nothing
  ) to '${path}' (format parquet)`);
  const table = await openTable(readFileSync(path), { hints: { header: true } });
  const [row = []] = await table.rows();
  const cells = Object.fromEntries(table.columns.map(({ name }, column) => [name, row[column]]));
  expect(cells).toEqual({
    day: "1969-12-31",
    local: "2024-02-29T23:59:59",
    moment: "2024-01-01T08:00:00Z",
    clock: "10:11:12.5",
    long_decimal: 12345678901.234,
    small_decimal: -0.05,
    long_integer: expect.toSatisfy((value) => String(value) === "9007199254740993"),
    unsigned: expect.toSatisfy((value) => String(value) === "18446744073709551615"),
    short_float: 19.99,
    double_float: 0.1,
    not_a_number: null,
    flag: "true",
    list: "[1,null,3]",
    record: '{"a":1,"b":["x"]}',
    word: "a",
    id: "2b7e1516-28ae-42d2-a6ab-f7158809cf4f",
    bytes: "00ff",
    nothing: null,
  });
});

/** The four customers as columns. */
const rows = FOUR_CUSTOMERS.trim().split("\n").slice(1);
const column = (at: number) => rows.map((row) => row.split(",")[at] as string);
const [customer, date, amount] = [column(0), column(1), column(2).map(Number)];
const parquet = new Uint8Array(
  parquetWriteBuffer({
    columnData: [
      { name: "customer", data: customer, type: "STRING" },
      { name: "date", data: date, type: "STRING" },
      { name: "amount", data: amount, type: "DOUBLE" },
    ],
  }),
);
const arrow = (format: "file" | "stream") =>
  tableToIPC(tableFromArrays({ customer, date: date.map((day) => new Date(day)), amount }), { format }) as Uint8Array;

test.each([
  ["Parquet", parquet],
  ["an Arrow file", arrow("file")],
  ["an Arrow stream", arrow("stream")],
])(
  "%s is read as orders as the CSV is, in both formats of the package and where there are no workers",
  async (_, bytes) => {
    const overview = async (from: typeof open, file: Uint8Array | string) => {
      const table = await from(file);
      const orders = await table.transactions(ROLES);
      try {
        return await orders.overview();
      } finally {
        await Promise.all([orders.close(), table.close()]);
      }
    };
    const expected = await overview(open, FOUR_CUSTOMERS);
    expect(await overview(open, bytes)).toEqual(expected);
    const common = createRequire(import.meta.url)("../dist/analysis.cjs");
    expect(await overview(common.open, bytes)).toEqual(expected);
    const { here } = createRequire(import.meta.url)("../dist/analysis/here.cjs");
    common.configure({ worker: here });
    expect(await overview(common.open, bytes)).toEqual(expected);
    common.configure({});
  },
);

test.each([
  ["LZ4, whose blocks go on in the next", LZ4],
  ["Zstandard", ZSTD],
])("Feather is read that is compressed by %s", async (_, base64) => {
  const table = await openTable(Buffer.from(base64, "base64"));
  expect(table.guess.kind).toBe("orders");
  const orders = await table.transactions({ customer: "customer", date: "day", amount: "amount" });
  const found = await orders.overview();
  expect([found.customers, found.orders]).toEqual([9, 270]);
  // A thousand orders of each customer Cn, of n × 1.25.
  expect((await orders.customers()).customers).toBe(9);
  expect(found.revenue).toBe(36 * 1.25 * 1000);
});

test("several files of columns and text are one table, and one may lie in an archive", async () => {
  const both = await read([parquet, FOUR_CUSTOMERS]);
  const twice = await read([FOUR_CUSTOMERS, FOUR_CUSTOMERS]);
  expect(both.rows).toEqual(twice.rows);
  const packed = await read(zipSync({ "orders.parquet": parquet }));
  expect(packed.rows).toEqual((await read(FOUR_CUSTOMERS)).rows);
});

test("a run can be given up", async () => {
  const reason = new Error("enough");
  const options = { signal: AbortSignal.abort(reason) };
  await expect(open(parquet, options)).rejects.toBe(reason);
});

test("a file that was cut off is refused by name, with what stopped the reading", async () => {
  const refused = await open(arrow("file").slice(0, -20)).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(LoyaltyError);
  expect(refused).toMatchObject({ code: "unreadable-file", params: { problem: { code: "reported" } } });
  const encrypted = await open(Buffer.from("PARE0123456789PARE")).catch((error: unknown) => error);
  expect(encrypted).toMatchObject({ code: "encrypted-file" });
});
