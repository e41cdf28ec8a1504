// Workbooks that nobody means well with, made here: each is read rightly or refused by name, in a process of its own that is measured.

import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { constants, crc32, deflateRawSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";

const MOST_SECONDS = 2;
const MOST_MEGABYTES = 256;

/** A part of an archive as its headers say it is. */
interface Part {
  data: Buffer;
  /** What it unpacks to, and its checksum. */
  size: number;
  sum: number;
  encrypted?: boolean;
}

const packed = (text: string | Buffer): Part => ({
  data: deflateRawSync(text, { level: 1 }),
  size: Buffer.byteLength(text),
  sum: crc32(text),
});

/** A part that unpacks to so many times a block of 50 MB, written as often without packing it as often. */
function bomb(start: string, letter: string, times: number): Part {
  const head = deflateRawSync(start, { finishFlush: constants.Z_FULL_FLUSH });
  const block = deflateRawSync(Buffer.alloc(50e6, letter), { level: 1, finishFlush: constants.Z_FULL_FLUSH });
  const data = Buffer.concat([head, ...Array.from({ length: times }, () => block), deflateRawSync("")]);
  return { data, size: Buffer.byteLength(start) + times * 50e6, sum: 0 };
}

/** An archive of packed parts; `entries` is how many it claims to have. */
function archive(parts: [name: string, part: Part][], entries = parts.length): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, { data, size, sum, encrypted }] of parts) {
    const path = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(encrypted ? 1 : 0, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(sum, 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), fields, place, path);
    bodies.push(Buffer.from("PK\x03\x04"), fields, path, data);
    offset += 30 + path.length + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, list, end]);
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

const relations = (targets: string[], type = "worksheet") =>
  `<Relationships ${PACKAGE}>${targets.map((target, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`).join("")}</Relationships>`;
const sheetOf = (rows: string, head = "") => `${head}<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`;
const shared = (strings: string, attributes = "") => `<sst ${MAIN} ${attributes}>${strings}</sst>`;
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (...cells: string[]) => `<row>${cells.join("")}</row>`;
const HEADER = row(text("customer"), text("date"), text("amount"));
const ORDER = row(text("A"), text("2026-01-05"), "<c><v>10</v></c>");
const GOOD = sheetOf(HEADER + ORDER);

/** The parts of a workbook with one sheet of two rows; others replace them or come beside them, `null` takes one away. */
function book(changes: Record<string, string | Buffer | Part | null> = {}, names = ["a"]): Buffer {
  const sheets = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("");
  const parts: typeof changes = {
    "_rels/.rels": relations(["xl/workbook.xml"], "officeDocument"),
    "xl/_rels/workbook.xml.rels": relations(names.map(() => "worksheets/sheet1.xml")),
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`,
    "xl/styles.xml": `<styleSheet ${MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": GOOD,
    ...changes,
  };
  return archive(
    Object.entries(parts).flatMap(([name, part]): [string, Part][] => {
      if (part === null) return [];
      return [[name, typeof part === "object" && "sum" in part ? part : packed(part)]];
    }),
  );
}

const withSheet = (sheet: string | Part) => book({ "xl/worksheets/sheet1.xml": sheet });
const withStrings = (strings: string | Part) =>
  book({
    "xl/_rels/workbook.xml.rels": relations(["worksheets/sheet1.xml"]).replace(
      "</R",
      `<Relationship Id="rId9" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></R`,
    ),
    "xl/sharedStrings.xml": strings,
    "xl/worksheets/sheet1.xml": sheetOf(HEADER + row('<c t="s"><v>0</v></c>', text("2026-01-05"), "<c><v>10</v></c>")),
  });

const ods = (table: string) =>
  archive([
    ["mimetype", packed("application/vnd.oasis.opendocument.spreadsheet")],
    ["META-INF/manifest.xml", packed("<manifest:manifest/>")],
    [
      "content.xml",
      packed(
        `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="a">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    ],
  ]);
const odsCell = (value: string, attributes = "") =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>${value}</text:p></table:table-cell>`;
const odsRow = (cells: string, attributes = "") => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const ODS_HEADER = odsRow(odsCell("customer") + odsCell("date") + odsCell("amount"));

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "haha">${Array.from("bcdefghij", (name, at) => `<!ENTITY ${name} "${`&${"abcdefghi"[at]};`.repeat(10)}">`).join("")}]>`;
const XLS = readFileSync(new URL("../../tests/spreadsheets/shop.xls", import.meta.url));
/** With every n-th byte from some place on turned over. */
function damaged(from: number, step: number): Buffer {
  const bytes = Buffer.from(XLS);
  for (let at = from; at < bytes.length; at += step) bytes[at] = ~(bytes[at] as number) & 255;
  return bytes;
}
const encryptedCompound = Buffer.concat([
  XLS.subarray(0, 1024),
  Buffer.from("EncryptedPackage", "utf16le"),
  Buffer.alloc(4096),
]);

const READ = "read: A";
const UNREADABLE = "unreadable-spreadsheet";
/** What it is, what made it, and how it may end: refused by these names, or read as this first cell. */
const CASES: [name: string, make: () => Buffer, ...ends: string[]][] = [
  ["a workbook as it should be", () => book(), READ],
  ["one part of 1.2 GB", () => withSheet(bomb("<worksheet><sheetData>", " ", 24)), "spreadsheet-too-large"],
  [
    "eleven parts of 100 MB",
    () => {
      const part = bomb("", " ", 2);
      return book(
        Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`xl/worksheets/sheet${at + 2}.xml`, part])),
      );
    },
    "spreadsheet-too-large",
  ],
  [
    "a part that unpacks to more than it declares",
    () => withSheet({ ...packed(GOOD.repeat(9)), size: 200 }),
    UNREADABLE,
  ],
  [
    "150 MB without a tag",
    () => withSheet(bomb("<worksheet><sheetData>", " ", 3)),
    UNREADABLE,
    "spreadsheet-too-large",
  ],
  [
    "an archive in an archive in an archive",
    () => archive([["a.zip", packed(archive([["b.zip", packed(book())]]))]]),
    "not-a-table",
  ],
  [
    "a sheet that is an archive",
    () => book({ "xl/worksheets/sheet1.xml": book() }),
    UNREADABLE,
    "no-rows",
    "empty-file",
  ],
  [
    "5,000 sheets",
    () =>
      book(
        {},
        Array.from({ length: 5000 }, (_, at) => `s${at}`),
      ),
    READ,
  ],
  ["a sheet's name with markup", () => book({}, ["&lt;img src=x onerror=alert(1)&gt;"]), READ],
  ["XML that ends in the middle", () => withSheet(GOOD.slice(0, -40)), UNREADABLE, READ],
  ["tags that cross", () => withSheet(sheetOf("<row><c><v>1</c></v></row>")), UNREADABLE, "no-rows"],
  ["entities of entities in a cell", () => withSheet(sheetOf(row(text("&j;")), LAUGHS)), UNREADABLE],
  ["entities of entities in shared texts", () => withStrings(LAUGHS + shared("<si><t>&j;</t></si>")), UNREADABLE],
  [
    "an entity from a file",
    () => withSheet(sheetOf(row(text("&x;")), '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
    UNREADABLE,
  ],
  [
    "two rows that declare 17 billion cells",
    () => withSheet(GOOD.replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')),
    READ,
  ],
  [
    "a cell in the last corner",
    () => withSheet(sheetOf(`${HEADER}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)),
    "sparse-sheet",
  ],
  [
    "a cell beyond any sheet",
    () => withSheet(sheetOf(`${HEADER}<row><c r="ZZZZZZZZ99999999999"><v>1</v></c></row>`)),
    "too-many-fields",
  ],
  [
    "four billion shared texts, declared",
    () => withStrings(shared("<si><t>A</t></si>", 'count="4294967295" uniqueCount="4294967295"')),
    UNREADABLE,
  ],
  ["half a million shared texts", () => withStrings(shared("<si><t>A</t></si>".repeat(500_000))), READ],
  ["150 MB of shared texts", () => withStrings(bomb("<sst>", " ", 3)), "spreadsheet-too-large"],
  [
    "a formula that refers to itself",
    () =>
      withSheet(
        sheetOf(HEADER + row('<c t="str"><f>A2</f><v>A</v></c>', text("2026-01-05"), "<c><f>C2</f><v>10</v></c>")),
      ),
    READ,
  ],
  [
    "a formula that runs a program",
    () =>
      withSheet(
        sheetOf(
          HEADER + row("<c t=\"str\"><f>cmd|' /c calc'!A0</f><v>A</v></c>", text("2026-01-05"), "<c><v>10</v></c>"),
        ),
      ),
    READ,
  ],
  [
    "a formula shared by 17 billion cells",
    () =>
      withSheet(
        sheetOf(
          HEADER +
            row(
              '<c t="str"><f t="shared" ref="A1:XFD1048576" si="0">A1</f><v>A</v></c>',
              text("2026-01-05"),
              "<c><v>10</v></c>",
            ),
        ),
      ),
    READ,
  ],
  ["no relations", () => book({ "xl/_rels/workbook.xml.rels": null }), UNREADABLE],
  ["no sheet", () => book({ "xl/worksheets/sheet1.xml": null }), UNREADABLE],
  [
    "a relation that leads out of the archive",
    () => book({ "xl/_rels/workbook.xml.rels": relations(["../../../../etc/passwd"]) }),
    UNREADABLE,
  ],
  [
    "a relation that leads back to the workbook",
    () => book({ "xl/_rels/workbook.xml.rels": relations(["workbook.xml"]) }),
    UNREADABLE,
    "no-rows",
    "empty-file",
  ],
  ["cut off", () => book().subarray(0, 900), UNREADABLE],
  ["65,535 parts, declared", () => archive([["xl/workbook.xml", packed("<workbook/>")]], 65_535), UNREADABLE],
  [
    "encrypted parts",
    () => book({ "xl/worksheets/sheet1.xml": { ...packed(GOOD), encrypted: true } }),
    "encrypted-file",
  ],
  ["encrypted by Excel", () => encryptedCompound, "encrypted-file"],
  [
    "65,000 formats, as many as Excel has",
    () =>
      book({
        "xl/styles.xml": `<styleSheet ${MAIN}><cellXfs>${'<xf numFmtId="14"><alignment/></xf>'.repeat(65_000)}</cellXfs></styleSheet>`,
      }),
    READ,
  ],
  ["an XLS whose records are damaged", () => damaged(1024, 97), UNREADABLE, "not-text"],
  ["an XLS whose every other byte is wrong", () => damaged(512, 2), UNREADABLE, "not-text"],
  ["an XLS whose directory is damaged", () => damaged(XLS.length - 2048, 31), UNREADABLE, "not-text", "read: 1001"],
  [
    "ODS: a row that is there four billion times",
    () => ods(ODS_HEADER + odsRow(odsCell("A") + odsCell("7"), 'table:number-rows-repeated="4294967295"')),
    UNREADABLE,
  ],
  [
    "ODS: a million rows of 16,384 columns in one cell",
    () =>
      ods(
        ODS_HEADER +
          odsRow(odsCell("A", 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"'),
      ),
    UNREADABLE,
    "too-many-fields",
    "spreadsheet-too-large",
    "sparse-sheet",
  ],
  [
    "days beyond the calendar",
    () =>
      withSheet(
        sheetOf(
          HEADER +
            row(text("A"), '<c s="1"><v>1e300</v></c>', "<c><v>10</v></c>") +
            row(text("B"), '<c s="1"><v>-5</v></c>', '<c s="1"><v>2958466</v></c>'),
        ),
      ),
    READ,
  ],
  [
    "a million tags in each other",
    () => withSheet(sheetOf(`${HEADER}<row><c>${"<is>".repeat(1_000_000)}`)),
    UNREADABLE,
    "no-rows",
  ],
  [
    "a million merged ranges",
    () =>
      withSheet(
        GOOD.replace(
          "</worksheet>",
          `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1_000_000)}</mergeCells></worksheet>`,
        ),
      ),
    READ,
  ],
  [
    "100,000 names",
    () =>
      book({
        "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets><definedNames>${'<definedName name="x">a!A1</definedName>'.repeat(100_000)}</definedNames></workbook>`,
      }),
    READ,
  ],
];

const folder = mkdtempSync(join(tmpdir(), "loyalkit-workbooks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "workbook");
const program = `
  const { open } = await import(${JSON.stringify(new URL("../dist/analysis.js", import.meta.url).href)});
  const { readFileSync } = await import("node:fs");
  const bytes = readFileSync(${JSON.stringify(path)});
  const before = process.cpuUsage();
  const first = async (table) => "read: " + (await table.rows())[0]?.[0];
  const end = await open(bytes).then(first).catch((error) => error.code ?? String(error));
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ end, seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1000 }));
  process.exit();`;

test.each(CASES)("%s", async (name, make, ...ends) => {
  writeFileSync(path, make());
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);
  const { end, seconds, megabytes } = JSON.parse(stdout);
  console.log(`${name}: ${end}, ${seconds.toFixed(2)} s of CPU, ${megabytes.toFixed(0)} MB`);
  expect(ends).toContain(end);
  expect(seconds).toBeLessThan(MOST_SECONDS);
  expect(megabytes).toBeLessThan(MOST_MEGABYTES);
});
