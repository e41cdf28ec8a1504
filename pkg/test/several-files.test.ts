// Files that are one table: against the built dist.

import { describe, expect, it } from "vitest";
import { open, type Progress } from "../dist/analysis.js";
import { opened, openTable, ROLES } from "./opened.js";
import { rejection } from "./refusal.js";

describe("several files", () => {
  const header = "customer,date,amount\n";
  const [january, february, march] = [1, 2, 3].map((month) =>
    Array.from({ length: 3000 }, (_, n) => `Søren ${n % 700},2026-0${month}-1${n % 7},${n % 90}.50`).join("\n"),
  );
  const whole = `${header}${january}\n${february}\n${march}\n`;

  async function parts() {
    const packed = new Blob([`${header}${february}`]).stream().pipeThrough(new CompressionStream("gzip"));
    const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${header}${march}`, "utf16le"));
    return [
      new File([`sep=,\n${header}${january}\n`], "january.csv"),
      await new Response(packed).blob(),
      new File([utf16], "march.txt"),
    ];
  }

  it("are one table, each with its own encoding, title and packing", async () => {
    const [one, table] = await Promise.all([openTable(whole), openTable(await parts())]);
    expect(table.columns).toEqual(one.columns);
    expect(table.report).toMatchObject({ rowsRead: 9000, encoding: "utf-8", preamble: 1 });
    const rest = { delimiter: ",", rows: 3000 };
    expect(table.report.files).toEqual([
      { name: "january.csv", firstLine: 1, encoding: "utf-8", preamble: 1, ...rest },
      { name: null, firstLine: 3003, encoding: "utf-8", preamble: 0, ...rest },
      { name: "march.txt", firstLine: 6004, encoding: "utf-16le", preamble: 0, ...rest },
    ]);
    const places: [number, number][] = [
      [0, 2],
      [2999, 3],
      [5998, 4],
      [8999, 9],
      [0, 9000],
    ];
    for (const [from, count] of places)
      expect(await table.rows({ from, count })).toEqual(await one.rows({ from, count }));
    const [orders, all] = await Promise.all([table.transactions(ROLES), one.transactions(ROLES)]);
    opened.push(orders, all);
    expect(orders.report).toEqual(all.report);
    expect(await orders.overview()).toEqual(await all.overview());
    expect(await orders.customers({ names: true })).toEqual(await all.customers({ names: true }));
  });

  it("are read in one pass where the hints say all", async () => {
    const hints = { encoding: "utf-8", delimiter: ",", decimal: ".", dateOrder: "ymd", header: true } as const;
    const [fast, slow] = await Promise.all([
      openTable(await parts(), { hints: { ...hints, roles: ROLES } }),
      openTable(await parts()),
    ]);
    expect(fast.report.assumptions).toContainEqual({
      code: "types-of-first-rows",
      params: { rows: 4096, columns: fast.columns.map(({ name }) => name) },
    });
    const [one, two] = await Promise.all([fast.transactions(ROLES), slow.transactions(ROLES)]);
    opened.push(one, two);
    expect(one.report).toEqual(two.report);
    expect(await one.overview()).toEqual(await two.overview());
  });

  it("tell how far they are, together", async () => {
    const files = await parts();
    const told: Progress[] = [];
    await openTable(files, { onProgress: (progress) => told.push(progress) });
    const bytesTotal = files.reduce((bytes, { size }) => bytes + size, 0);
    expect(told.at(-1)).toMatchObject({ bytesRead: bytesTotal, bytesTotal });
  });

  it("are a survey, too", async () => {
    const table = await openTable(["score;land\n10;Norge\n", "score;land\n0;Polen\nja;Polen"]);
    const survey = await table.survey({ score: "score", segment: "land" });
    opened.push(survey);
    // One of three answers could not be read: the score may be another.
    const reason = { code: "answers-refused", params: { count: 1, of: 3 } };
    expect(await survey.nps()).toMatchObject({ score: null, n: 2, reason });
    expect(survey.report.rowsSkipped).toEqual([{ reason: "bad-answer", count: 1, lines: [5], amount: 0 }]);
  });

  it("are refused by name, with the line in that file", async () => {
    const file = (name: string, text: string) => new File([text], name);
    const first = file("a.csv", "customer,date,amount\nA,2026-01-01,1\n");
    const different = await rejection(open([first, file("b.csv", "customer,amount\nA,1\n")]));
    expect(different).toMatchObject({
      code: "different-columns",
      file: "b.csv",
      params: { file: 2, expected: ["customer", "date", "amount"], found: ["customer", "amount"] },
    });
    expect(different.message).toMatch(/^b\.csv: .*customer, amount instead of customer, date, amount/);
    const open2 = await rejection(
      open([first, file("b.csv", 'customer,date,amount\nB,2026-01-01,"2\nC,2026-01-02,3\n'), first]),
    );
    expect(open2).toMatchObject({ code: "unclosed-quote", file: "b.csv", params: { line: 2 } });
    expect(await rejection(open([first, ""]))).toMatchObject({ code: "empty-file", file: "#2" });
    expect(await rejection(open([first, new URL("file:///no/such/file.csv")]))).toMatchObject({
      code: "unreadable-file",
      file: "file.csv",
    });
    expect((await rejection(open([]))).code).toBe("invalid-input");
    const mixed = await openTable([
      file("a.csv", "id,date,amount\n1,x,1\n"),
      file("b.csv", "id,date,amount\n2,y,2\n3,z,3\n"),
    ]);
    const wrong = await rejection(mixed.transactions({ customer: "id", date: "date", amount: "amount" }));
    expect(wrong).toMatchObject({ code: "not-a-date-column", file: "a.csv", params: { line: 2 } });
  });
});
