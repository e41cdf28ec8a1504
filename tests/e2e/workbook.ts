// A small .xlsx, made where it is read: what is in it can be seen in the test.

import { crc32 } from "node:zlib";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** A cell: a text, a number, or a day as Excel counts it. */
type Cell = string | number | { day: number };

function cell(value: Cell): string {
  if (typeof value === "string") return `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  return typeof value === "number" ? `<c><v>${value}</v></c>` : `<c s="1"><v>${value.day}</v></c>`;
}

/** A workbook with these sheets. */
export function workbook(sheets: Record<string, readonly Cell[][]>): Buffer {
  const named = Object.entries(sheets).map(([name, rows], at) => ({ name, rows, id: at + 1 }));
  const list = named.map(({ name, id }) => `<sheet name="${name}" sheetId="${id}" r:id="rId${id}"/>`).join("");
  const targets = named
    .map(({ id }) => `<Relationship Id="rId${id}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${id}.xml"/>`)
    .join("");
  return zip({
    "_rels/.rels": `<Relationships ${PACKAGE}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${PACKAGE}>${targets}</Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${list}</sheets></workbook>`,
    "xl/styles.xml": `<styleSheet ${MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      named.map(({ id, rows }) => {
        const data = rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
        return [`xl/worksheets/sheet${id}.xml`, `<worksheet ${MAIN}><sheetData>${data}</sheetData></worksheet>`];
      }),
    ),
  });
}

/** An archive of these files, not compressed. */
function zip(files: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, data] = [Buffer.from(path), Buffer.from(text)];
    // From the version needed to the length of the extra field: the same in both headers.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), shared, name, data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), shared, place, name]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}
