// Files as people have them: the suite of reading, by the id of each case, and files under a table's name that are something else.

import { existsSync, readFileSync } from "node:fs";
import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, it, test } from "vitest";
import { LoyaltyError, open, type Table } from "../dist/analysis.js";
import { opened, openTable } from "./opened.js";

const SUITE = new URL("../../../shared/suites/reading/", import.meta.url);
interface Case {
  id: string;
  file: string;
  note: string;
  expect: {
    headers?: string[];
    rows?: number | unknown[][];
    sum?: number;
    encoding?: string;
    currency?: string;
    ask_or_warn?: string;
    delimiter?: string;
    columns?: number;
    warn?: string;
    customers?: number;
    sheet?: string;
  };
}
const isHere = existsSync(new URL("cases.json", SUITE));
const cases: Case[] = isHere ? JSON.parse(readFileSync(new URL("cases.json", SUITE), "utf8")) : [];
if (!isHere) console.log("skipped: the suite of reading lies beside the repository, not in it");

/** The names as they stand in the file. */
function headers({ columns, report }: Table): string[] {
  const renamed = report.assumptions.flatMap((one) => (one.code === "renamed-column" ? [one.params] : []));
  return columns.map(({ name }, at) => renamed.find(({ position }) => position === at + 1)?.from ?? name);
}

/** What is in the last column of numbers. */
async function sum(table: Table): Promise<number> {
  const at = table.columns.map(({ type }) => type).lastIndexOf("number");
  return (await table.rows()).reduce((total, row) => total + Number(row[at] ?? 0), 0);
}

describe.skipIf(!isHere)("reading", () => {
  it.each(cases.map((one) => [one.id, one.note, one] as const))("%s: %s", async (id, _, { file, expect: wanted }) => {
    const table = await openTable(readFileSync(new URL(file, SUITE)));
    const { report } = table;
    const said = JSON.stringify([report.warnings, report.questions, report.assumptions]);
    if (wanted.headers) expect(headers(table)).toEqual(wanted.headers);
    if (typeof wanted.rows === "number") expect(report.rowsRead).toBe(wanted.rows);
    // A cell of white space is an empty one.
    const cells = (rows: unknown[][]) => rows.map((row) => row.map((cell) => String(cell ?? "").trim()));
    if (Array.isArray(wanted.rows)) expect(cells(await table.rows())).toEqual(cells(wanted.rows));
    if (wanted.sum !== undefined) expect(await sum(table)).toBeCloseTo(wanted.sum, 9);
    if (wanted.encoding) expect(report.encoding).toBe(wanted.encoding);
    if (wanted.currency) expect(table.columns.map(({ currency }) => currency)).toContain(wanted.currency);
    if (wanted.delimiter) expect(report.delimiter).toBe(wanted.delimiter);
    if (wanted.columns) expect(table.columns.length).toBe(wanted.columns);
    if (wanted.warn) expect(report.warnings.map(({ code }) => code)).toContain(wanted.warn);
    if (wanted.customers)
      expect(new Set((await table.rows()).map(([customer]) => customer)).size).toBe(wanted.customers);
    if (wanted.sheet)
      expect([table.sheet, table.sheets]).toEqual([wanted.sheet, expect.arrayContaining([wanted.sheet])]);
    if (wanted.ask_or_warn) {
      const survey = await table.survey({ score: "Rating" });
      opened.push(survey);
      expect(said + JSON.stringify(survey.report)).toContain(wanted.ask_or_warn);
    }
    expect(id).not.toBe("");
  });
});

/** An archive; each part packed. */
function zip(parts: Record<string, string>): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const data = deflateRawSync(text);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(text), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(text.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const body = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), fields, Buffer.from(name), data]);
    const entry = Buffer.alloc(46);
    entry.write("PK\x01\x02", "latin1");
    fields.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, Buffer.from(name));
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(bodies.length, 8);
  end.writeUInt16LE(bodies.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...bodies, list, end]));
}

const refused = (file: Parameters<typeof open>[0]) =>
  open(file).then(
    () => undefined,
    (error: LoyaltyError) => [error.code, error.params, error instanceof LoyaltyError],
  );

test("an archive with one table is read as that table", async () => {
  for (const [parts, names] of [
    [{ "orders.csv": "customer,amount\nA,5\nB,6\n" }, ["customer", "amount"]],
    [{ "eksport/": "", "eksport/ordrer.csv": "kunde;beløb\nÅse;5\nBo;6\n", "læs mig.pdf": "%PDF" }, ["kunde", "beløb"]],
    [
      { "dane\\zamowienia.TXT": "klient\tkwota\nJan\t5\nEwa\t6\n", "__MACOSX/dane/._zamowienia.txt": "x" },
      ["klient", "kwota"],
    ],
    [{ "records.json": '[{"customer":"A","amount":5},{"customer":"B","amount":6}]' }, ["customer", "amount"]],
  ] as [Record<string, string>, string[]][]) {
    const table = await openTable(zip(parts));
    expect(table.columns.map(({ name }) => name)).toEqual(names);
    expect([await sum(table), table.sheet]).toEqual([11, null]);
  }
  const archive = ["not-a-table", { kind: "archive" }, true];
  expect(await refused(zip({ "a.csv": "a\n1\n", "b.csv": "a\n1\n" }))).toEqual(archive);
  expect(await refused(zip({ "photo.jpg": "x" }))).toEqual(archive);
  expect((await refused(zip({ "a.csv": Buffer.from(zip({ "b.csv": "a\n" })).toString("latin1") })))?.[0]).toBe(
    "not-text",
  );
});

test("records in JSON are read as a table", async () => {
  for (const [text, names, total] of [
    [
      '[{"customer":"A","amount":1.234},{"customer":"B","note":"x, \\"y\\"","amount":2}]',
      ["customer", "amount", "note"],
      3.234,
    ],
    ['{"kunde":"Åse","beløb":5}\n{"kunde":"Bo","beløb":6}\n', ["kunde", "beløb"], 11],
    [
      '{"object":"list","data":[{"klient":{"id":"a","miasto":"Łódź"},"kwota":5}],"has_more":false}',
      ["klient.id", "klient.miasto", "kwota"],
      5,
    ],
    ['[["navn","antal"],["Bo",3],["Ib",4]]', ["navn", "antal"], 7],
    ['\n [ {"score": 9, "tags": ["a", "b"]} ]', ["score", "tags"], undefined],
  ] as [string, string[], number | undefined][]) {
    const table = await openTable(text);
    expect(table.columns.map(({ name }) => name)).toEqual(names);
    if (total !== undefined) expect(await sum(table)).toBeCloseTo(total, 9);
  }
  const json = ["not-a-table", { kind: "json" }, true];
  expect(await refused('{"a": [1, 2], "b": {}')).toEqual(json);
  expect(await refused("[[1, 2], {}]")).toEqual(json);
});

test("what is no table is named", async () => {
  for (const [text, kind] of [
    ["<!doctype html><html><body>Log ind</body></html>", "html"],
    ["<?xml version='1.0'?><orders/>", "xml"],
    ["$FL2@(#) IBM SPSS STATISTICS DATA FILE", "spss"],
  ]) {
    expect(await refused(text as string)).toEqual(["not-a-table", { kind }, true]);
  }
  const error = await open("$FL2@(#) SPSS").catch((error: LoyaltyError) => error);
  expect((error as LoyaltyError).message).toContain("CSV");
  const both = await open([new File(["a\n1\n"], "a.csv"), new File(["<html>"], "b.csv")]).catch((error) => error);
  expect([both.code, both.file]).toEqual(["not-a-table", "b.csv"]);
});

test("a stream is cancelled where it is given up, or fails", async () => {
  let cancelled: unknown;
  const endless = () =>
    new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        controller.enqueue(new TextEncoder().encode("a,b\n1,2\n"));
      },
      cancel: (reason) => {
        cancelled = reason;
      },
    });
  for (const source of [endless(), new Response(endless())]) {
    cancelled = undefined;
    const giveUp = new AbortController();
    const opening = open(source, { signal: giveUp.signal });
    setTimeout(() => giveUp.abort(new Error("enough")), 20);
    await expect(opening).rejects.toThrow("enough");
    expect(cancelled).toEqual(new Error("enough"));
  }
  const broken = new ReadableStream<Uint8Array>({ pull: () => Promise.reject(new Error("gone")) });
  expect((await refused(broken))?.[0]).toBe("unreadable-file");
});
