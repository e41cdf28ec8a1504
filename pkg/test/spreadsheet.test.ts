// Spreadsheets through `open`, from the built package: what is in them, and what is refused, how soon and in how much memory.

import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { LoyaltyError, open } from "../dist/analysis.js";

/** An archive of texts, not compressed. */
function zip(parts: Record<string, string>): Uint8Array {
  const head = (length: number, ...fields: [at: number, bytes: number, value: number][]) => {
    const buffer = Buffer.alloc(length);
    for (const [at, bytes, value] of fields) buffer.writeUIntLE(value, at, bytes);
    return buffer;
  };
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)];
    const same: [number, number, number][] = [
      [0, 2, 20],
      [10, 4, crc32(data)],
      [14, 4, data.length],
      [18, 4, data.length],
      [22, 2, path.length],
    ];
    const shifted = (by: number) => same.map(([at, bytes, value]): [number, number, number] => [at + by, bytes, value]);
    const body = Buffer.concat([head(30, [0, 4, 0x04034b50], ...shifted(4)), path, data]);
    directory.push(head(46, [0, 4, 0x02014b50], [4, 2, 20], ...shifted(6), [42, 4, offset]), path);
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const count = bodies.length;
  const end = head(22, [0, 4, 0x06054b50], [8, 2, count], [10, 2, count], [12, 4, list.length], [16, 4, offset]);
  return new Uint8Array(Buffer.concat([...bodies, list, end]));
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** A workbook whose sheets hold these rows. Style 1 is a day. */
function xlsx(sheets: Record<string, string>, date1904 = false): Uint8Array {
  const names = Object.keys(sheets);
  const each = (write: (name: string, id: number) => string) => names.map((name, at) => write(name, at + 1)).join("");
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return zip({
    "_rels/.rels": `<Relationships ${PACKAGE}>${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${PACKAGE}>${each((_, id) => relation(id, "worksheet", `worksheets/sheet${id}.xml`))}</Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr date1904="${Number(date1904)}"/><sheets>${each((name, id) => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`)}</sheets></workbook>`,
    "xl/styles.xml": `<styleSheet ${MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet ${MAIN}><sheetData>${sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
  });
}

const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (value: number, style = 0) => `<c s="${style}"><v>${value}</v></c>`;
const row = (...cells: string[]) => `<row>${cells.join("")}</row>`;

const HEADER = row(text("customer"), text("date"), text("amount"));
const ORDERS = [
  HEADER,
  row(number(1001), number(45_296, 1), number(1234.5)),
  row(text("00123"), number(45_327, 1), number(1.234)),
  row(number(1001), number(45_356, 1), '<c t="e"><v>#N/A</v></c>'),
].join("");

async function refused(bytes: Uint8Array, options = {}): Promise<LoyaltyError> {
  const error = await open(bytes, options).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(LoyaltyError);
  return error as LoyaltyError;
}

test("a sheet has the types of its cells", async () => {
  const table = await open(xlsx({ Ordrer: ORDERS }));
  expect(table.columns).toMatchObject([
    { name: "customer", type: "text", role: "customer" },
    { name: "date", type: "date", role: "date" },
    { name: "amount", type: "number", role: "amount" },
  ]);
  expect([table.sheets, table.sheet, table.report.questions]).toEqual([["Ordrer"], "Ordrer", []]);
  expect(await table.rows()).toEqual([
    ["1001", "2024-01-05", 1234.5],
    ["00123", "2024-02-05", 1.234],
    ["1001", "2024-03-05", null],
  ]);
  const orders = await table.transactions({ customer: "customer", date: "date", amount: "amount" });
  expect((await orders.overview()).customers).toBe(2);
  await orders.close();
  await table.close();
});

test("CommonJS loads the module of spreadsheets, too", async () => {
  const commonJs: { open: typeof open } = createRequire(import.meta.url)("../dist/analysis.cjs");
  const table = await commonJs.open(xlsx({ Ordrer: ORDERS }));
  expect(table.sheets).toEqual(["Ordrer"]);
  await table.close();
});

test("a text file has no sheets", async () => {
  const table = await open("a,b\n1,2\n");
  expect([table.sheets, table.sheet]).toEqual([[], null]);
  await table.close();
});

test("a sheet and text files are one table", async () => {
  const csv = "customer;date;amount\r\n1001;07-04-2024;2.5\r\n";
  const table = await open([xlsx({ Ordrer: ORDERS }), csv]);
  expect([table.report.files.map(({ rows }) => rows), table.sheets, table.sheet]).toEqual([[3, 1], [], null]);
  expect((await table.rows({ from: 3 }))[0]).toEqual(["1001", "2024-04-07", 2.5]);
  await table.close();
  const sheets = await open([xlsx({ Ordrer: ORDERS }), xlsx({ Ordrer: ORDERS })]);
  expect([sheets.report.rowsRead, sheets.sheets, sheets.sheet]).toEqual([6, ["Ordrer"], "Ordrer"]);
  await sheets.close();
  // 1.234 of the sheet would be a thousand times itself.
  const mixed = open([xlsx({ Ordrer: ORDERS }), csv.replace("2.5", "2,5")], { hints: { decimal: "," } });
  await expect(mixed).rejects.toMatchObject({ code: "invalid-input" });
  const named = open([xlsx({ Ordrer: ORDERS }), new File([new Uint8Array(xlsx({ Salg: ORDERS }))], "b.xlsx")], {
    sheet: "Ordrer",
  });
  await expect(named).rejects.toMatchObject({ code: "no-such-sheet", file: "b.xlsx" });
});

test("a day is four years and a day later in the 1904 system", async () => {
  const sheet = [HEADER, row(text("a"), number(43_834, 1), number(1))].join("");
  for (const [date1904, day] of [
    [false, "2020-01-04"],
    [true, "2024-01-05"],
  ] as const) {
    const table = await open(xlsx({ a: sheet }, date1904));
    expect((await table.rows())[0]?.[1]).toBe(day);
    await table.close();
  }
});

test("a sheet is chosen by its name or its position, and a missing one is named with those there are", async () => {
  const book = xlsx({ Januar: row(text("jan")), Februar: row(text("feb")) });
  for (const sheet of ["Februar", 1]) {
    const table = await open(book, { sheet });
    expect([table.sheet, table.columns[0]?.name]).toEqual(["Februar", "feb"]);
    await table.close();
  }
  expect(await refused(book, { sheet: "Marts" })).toMatchObject({
    code: "no-such-sheet",
    params: { name: "Marts", sheets: ["Januar", "Februar"] },
    message: 'There is no sheet "Marts". The file has Januar, Februar.',
  });
  expect((await refused(book, { sheet: 2 })).code).toBe("no-such-sheet");
  expect((await refused(book, { sheet: -1 })).code).toBe("invalid-input");
});

test("an XLS file of Excel 97 reads as its XLSX would", async () => {
  const table = await open(readFileSync(new URL("../../tests/spreadsheets/shop.xls", import.meta.url)));
  expect(table.sheets).toEqual(["Ordrer", "Kunder"]);
  expect((await table.rows())[0]?.slice(0, 4)).toEqual(["1001", "2024-01-05", 1234.5, expect.anything()]);
  await table.close();
});

test("a workbook that is cut off is refused by name, wherever", async () => {
  for (const whole of [
    xlsx({ a: ORDERS }),
    new Uint8Array(readFileSync(new URL("../../tests/spreadsheets/shop.xls", import.meta.url))),
  ]) {
    for (let length = 4; length < whole.length - 1024; length += Math.ceil(whole.length / 12)) {
      const { code } = await refused(whole.slice(0, length));
      expect(["unreadable-spreadsheet", "not-text", "empty-file"]).toContain(code);
    }
  }
});

const HOSTILE = new URL("../../../shared/suites/xlsx/hostile/", import.meta.url);

test.skipIf(!existsSync(HOSTILE))("hostile workbooks are refused within 2 s of CPU and 256 MB", async () => {
  for (const [name, code] of [
    ["bomb_2g_ws", "spreadsheet-too-large"],
    ["bomb_rows", "spreadsheet-too-large"],
    ["far_corner", "sparse-sheet"],
    ["last_row", "sparse-sheet"],
  ]) {
    const program = `
      const { open } = await import(${JSON.stringify(new URL("../dist/analysis.js", import.meta.url).href)});
      const { readFileSync } = await import("node:fs");
      const bytes = readFileSync(${JSON.stringify(new URL(`${name}.xlsx`, HOSTILE).pathname)});
      const before = process.cpuUsage();
      const code = await open(bytes).then(() => "opened", (error) => error.code);
      const { user, system } = process.cpuUsage(before);
      const seconds = (user + system) / 1e6;
      console.log(JSON.stringify({ code, seconds, megabytes: process.resourceUsage().maxRSS / 1000 }));`;
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);
    const found = JSON.parse(stdout);
    console.log(`${name}: ${found.seconds.toFixed(2)} s of CPU, ${found.megabytes.toFixed(0)} MB`);
    expect(found.code).toBe(code);
    expect(found.seconds).toBeLessThan(2);
    expect(found.megabytes).toBeLessThan(256);
  }
});
