// A file, as someone who installed the package opens it: against the built dist.

import { mkdtempSync, openAsBlob, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { open, type Progress, type Table } from "../dist/analysis.js";
import { FOUR_CUSTOMERS, longFile, opened, openTable, ROLES } from "./opened.js";
import { rejection } from "./refusal.js";

describe("open", () => {
  it("finds columns, types and roles", async () => {
    const table = await openTable(FOUR_CUSTOMERS);
    expect(table.columns).toEqual([
      { name: "customer", type: "text", role: "customer" },
      { name: "date", type: "date", role: "date", dateOrder: "ymd" },
      { name: "amount", type: "number", role: "amount" },
    ]);
    expect(table.report).toEqual({
      files: [{ name: null, firstLine: 1, rows: 9, encoding: "utf-8", delimiter: ",", preamble: 0 }],
      encoding: "utf-8",
      delimiter: ",",
      decimal: null,
      dateOrder: "ymd",
      header: true,
      preamble: 0,
      rowsRead: 9,
      rowsSkipped: [],
      assumptions: [],
      warnings: [],
      questions: [],
    });
    expect(structuredClone(table.report)).toEqual(table.report);
  });

  it("reads semicolons and decimal commas, and keeps the zeros of identifiers", async () => {
    const table = await openTable("Kundenr;Dato;Beløb\r\n00123;2026-01-31T23:30+01:00;1.234,50\r\n123;;\r\n");
    expect(table.report).toMatchObject({ delimiter: ";", decimal: "," });
    expect(table.columns.map(({ role }) => role)).toEqual(["customer", "date", "amount"]);
    expect(await table.rows()).toEqual([
      ["00123", "2026-01-31T23:30+01:00", 1234.5],
      ["123", null, null],
    ]);
    expect(await table.rows({ from: 1, count: 1 })).toEqual([["123", null, null]]);
    const orders = await table.transactions({ customer: "Kundenr", date: "Dato", amount: "Beløb" });
    opened.push(orders);
    expect(orders.report.rowsSkipped).toEqual([{ reason: "no-date", count: 1, lines: [3], amount: 0 }]);
  });

  it("takes a file as anything that holds bytes", async () => {
    const bytes = new TextEncoder().encode(FOUR_CUSTOMERS);
    const path = join(mkdtempSync(join(tmpdir(), "loyalkit-")), "orders.csv");
    writeFileSync(path, bytes);
    const sources = [
      bytes,
      bytes.buffer,
      new Blob([bytes]),
      new File([bytes], "orders.csv"),
      new Response(bytes),
      new Blob([bytes]).stream(),
      await openAsBlob(path),
    ];
    for (const source of sources) expect((await openTable(source)).report.rowsRead).toBe(9);
    expect(await rejection(open(7 as unknown as string))).toMatchObject({ code: "invalid-input" });
    expect(await rejection(open(new Response("", { status: 404 })))).toMatchObject({ code: "unreadable-file" });
  });

  it("names what is wrong and where", async () => {
    const error = await rejection(open('a,b\n1,"2\n3,4\n'));
    expect(error).toMatchObject({ code: "unclosed-quote", params: { line: 2 } });
    expect(error.message).toContain("line 2");
    expect(error).toBeInstanceOf(RangeError);
    expect(await rejection(open(""))).toMatchObject({ code: "empty-file" });
    expect(await rejection(open(new Uint8Array([0x61, 0x0a, 0x62, 0x00])))).toMatchObject({
      code: "not-text",
      params: { line: 2 },
    });
    expect(await rejection(open("a\n1\n", { hints: { roles: { customer: "b" } } }))).toMatchObject({
      code: "no-such-column",
      params: { name: "b", columns: ["a"] },
    });
  });

  it("says how far it is", async () => {
    const steps: Progress[] = [];
    const file = longFile();
    await openTable(file, { onProgress: (step) => steps.push(step) });
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.at(-1)).toMatchObject({ bytesRead: file.size, bytesTotal: file.size });
  });

  it("reads each legacy encoding as the browser does, and finds rows in it", async () => {
    for (const encoding of ["windows-1252", "windows-1250", "iso-8859-2", "macintosh", "utf-16le"] as const) {
      const letters = Uint8Array.from({ length: 96 }, (_, at) => at + 0xa0);
      const wide = encoding === "utf-16le";
      const bytes = wide ? new Uint8Array(Uint16Array.from(letters).buffer) : letters;
      const line = new Uint8Array(Uint16Array.from([0x61, 0x0a]).buffer);
      const file = new Blob([wide ? line : "a\n", bytes]);
      const table = await openTable(file, { hints: { encoding, delimiter: "\t" } });
      const [row] = await table.rows();
      expect(row).toEqual([new TextDecoder(encoding).decode(bytes)]);
    }
  });

  it("asks what it cannot know, and heeds the answer", async () => {
    const table = await openTable("customer,date,amount\na,2026-01-01,1.234\n");
    expect(table.report.questions).toMatchObject([{ code: "decimal-mark", column: "amount", candidates: [".", ","] }]);
    // The reader's own cell, and what each answer makes of it.
    const meanings = [
      { answer: ".", value: 1.234 },
      { answer: ",", value: 1234 },
    ];
    expect(table.report.questions[0]).toMatchObject({ cell: "1.234", meanings, whole: [".", ","] });
    expect(table.report.assumptions).toEqual([
      { code: "decimal-mark", params: { column: "amount", mark: ".", basis: "default" } },
    ]);
    const answers = [{ code: "decimal-mark", column: "amount", answer: "," } as const];
    const orders = await table.transactions(ROLES, { answers });
    opened.push(orders);
    expect((await orders.overview()).revenue).toBe(1234);
  });
});

describe("garbled characters", () => {
  it("are reported, and repaired by a hint", async () => {
    const text = "customer,date,amount\nSÃ¸ren,2026-01-01,1\nSøren,2026-01-02,2\n";
    const [spoilt, repaired] = await Promise.all([openTable(text), openTable(text, { hints: { repair: true } })]);
    expect(spoilt.report.warnings).toMatchObject([{ code: "mojibake", params: { example: "SÃ¸ren" } }]);
    expect(repaired.report).toMatchObject({
      warnings: [],
      assumptions: [{ code: "repaired-letters", params: { count: 1, example: "SÃ¸ren", repaired: "Søren" } }],
    });
    expect((await repaired.rows()).map(([customer]) => customer)).toEqual(["Søren", "Søren"]);
    const orders = await Promise.all([spoilt.transactions(ROLES), repaired.transactions(ROLES)]);
    opened.push(...orders);
    const overviews = await Promise.all(orders.map((orders) => orders.overview()));
    expect(overviews.map(({ customers }) => customers)).toEqual([2, 1]);
  });
});

describe("one pass", () => {
  const HINTS = {
    encoding: "utf-8",
    delimiter: ",",
    decimal: ".",
    dateOrder: "ymd",
    header: true,
  } as const;

  it("finds what two passes find, and the table can still be read", async () => {
    const text = `customer,date,amount\n${Array.from({ length: 9000 }, (_, n) => `C${n % 700},2026-0${1 + (n % 9)}-1${n % 7},${n % 90}.50`).join("\n")}`;
    const [one, two] = await Promise.all([openTable(text, { hints: { ...HINTS, roles: ROLES } }), openTable(text)]);
    opened.push(await two.transactions(ROLES, { refunds: "leave-out" })); // After another reading, the file is read again.
    const [fast, slow] = await Promise.all([one.transactions(ROLES), two.transactions(ROLES)]);
    opened.push(fast, slow);
    expect(fast.report).toEqual(slow.report);
    expect(await fast.overview()).toEqual(await slow.overview());
    expect(await fast.customers({ names: true })).toEqual(await slow.customers({ names: true }));
    expect(await one.rows({ from: 8000, count: 2 })).toEqual(await two.rows({ from: 8000, count: 2 }));
    expect(one.report.assumptions).toEqual([
      { code: "types-of-first-rows", params: { rows: 4096, columns: ["customer", "date", "amount"] } },
    ]);
    // Other columns, or an option, are a pass of their own.
    const again = await one.transactions({ ...ROLES, order: "amount" }, { asOf: "2026-12-31" });
    opened.push(again);
    expect(again.report.rowsRead).toBe(9000);
  });

  /** How often a call says how far the file has been read. */
  const counting = () => {
    let times = 0;
    return { times: () => times, run: { onProgress: () => void times++ } };
  };
  const sales = (last: string) =>
    `customer,date,amount,segment\n${Array.from({ length: 60_000 }, (_, n) => `C${n % 700},2026-03-0${1 + Math.floor(n / 10_000)},${n % 90}.50,${n % 2 ? "DK" : "NO"}\n`).join("")}${last}`;

  it("is all that a file needs of which nothing is said", async () => {
    const table = await openTable(sales(""));
    // Every cell behind the first rows is counted, too.
    expect([table.report.warnings, table.report.rowsRead]).toEqual([[], 60_000]);
    const again = counting();
    const orders = await table.transactions(ROLES, again.run);
    opened.push(orders);
    expect([orders.report.rowsUsed, again.times()]).toEqual([60_000, 0]);
    await expect(orders.bySegment()).rejects.toHaveProperty("code", "missing-input");
    const second = await openTable(sales(""));
    const grouped = await second.transactions(second.guess.roles as typeof ROLES, again.run);
    opened.push(grouped);
    expect([(await grouped.bySegment()).segments.length, again.times()]).toEqual([2, 0]);
  });

  it("is given up where the last row shows that the guess was wrong", async () => {
    const table = await openTable(sales("C1,2026-03-09,5 EUR,DK\n"));
    const again = counting();
    const orders = await table.transactions(ROLES, again.run);
    opened.push(orders);
    expect(again.times()).toBeGreaterThan(0);
    expect([orders.report.rowsUsed, table.columns[2]?.currency]).toEqual([60_001, "EUR"]);
  });

  it("sets comments aside until somebody asks for them", async () => {
    const answers = `score,segment,date,comment\n${Array.from({ length: 30_000 }, (_, n) => `${n % 11},DK,2026-03-04,"slow, but ""fine"" ${n}"\n`).join("")}`;
    const again = counting();
    const table = await openTable(answers);
    const survey = await table.survey(
      { score: "score", segment: "segment", date: "date", comment: "comment" },
      again.run,
    );
    opened.push(survey);
    const { levels } = await survey.comments();
    expect(again.times()).toBe(0);
    expect(levels.map(({ comments }) => comments).reduce((a, b) => a + b)).toBe(30_000);
    expect(levels[0]?.examples[0]).toBe('slow, but "fine" 9');
  });

  it("leaves rows that are read beside it alone when it is stopped", async () => {
    const table = await openTable(sales(""));
    const control = new AbortController();
    const beside = table.rows({ from: 59_000, count: 1000 });
    const stopped = table.transactions(ROLES, { signal: control.signal });
    control.abort();
    await expect(stopped).rejects.toThrow();
    expect((await beside).length).toBe(1000);
    const orders = await table.transactions(ROLES);
    opened.push(orders);
    expect(orders.report.rowsUsed).toBe(60_000);
  });

  it("goes on after the worker was stopped", async () => {
    const table = await openTable(FOUR_CUSTOMERS, { hints: { ...HINTS, roles: ROLES } });
    const orders = await table.transactions(ROLES);
    opened.push(orders);
    const stop = new AbortController();
    const stopped = orders.overview({ signal: stop.signal });
    stop.abort();
    await expect(stopped).rejects.toThrow();
    expect((await orders.overview()).customers).toBe(4);
  });
});

describe("packed and local files", () => {
  it("are read like any other", async () => {
    const text = `customer,date,amount\n${Array.from({ length: 30_000 }, (_, n) => `Kunde ${n % 999} ø,2026-01-0${1 + (n % 9)},${n}.25`).join("\n")}`;
    const packed = await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"))).blob();
    const path = join(mkdtempSync(join(tmpdir(), "loyalkit-")), "orders.csv");
    writeFileSync(path, text);
    const tables = await Promise.all([openTable(text), openTable(packed), openTable(pathToFileURL(path))]);
    const [plain, ...others] = await Promise.all(
      tables.map(async (table) => {
        const orders = await table.transactions(ROLES);
        opened.push(orders);
        return [table.report, await table.rows({ from: 20_000, count: 3 }), await orders.overview()];
      }),
    );
    const unnamed = ([report, ...rest]: NonNullable<typeof plain>) => {
      const { files, ...written } = report as Table["report"];
      return [written, files.map((file) => ({ ...file, name: null })), ...rest];
    };
    for (const other of others) expect(unnamed(other)).toEqual(plain && unnamed(plain));
    expect(tables[2]?.report.files[0]?.name).toBe("orders.csv");
  });

  it("are refused where they are damaged or elsewhere", async () => {
    const packed = new Uint8Array(
      await new Response(new Blob([FOUR_CUSTOMERS]).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer(),
    );
    expect((await rejection(open(packed.subarray(0, 30)))).code).toBe("damaged-gzip");
    expect((await rejection(open(new URL("file:///no/such/file.csv")))).code).toBe("unreadable-file");
    expect((await rejection(open(new URL("https://example.org/orders.csv")))).code).toBe("invalid-input");
  });
});
