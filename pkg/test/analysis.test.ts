// A file, as someone who installed the package opens it: against the built dist.

import { execFileSync } from "node:child_process";
import { mkdtempSync, openAsBlob, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  type CohortOptions,
  open,
  type Progress,
  rfm,
  sampleOrders,
  type Table,
  type TransactionOptions,
  toCsv,
} from "../dist/analysis.js";
import { rejection } from "./refusal.js";

const FOUR_CUSTOMERS = `customer,date,amount
A,2026-01-05,10
A,2026-02-03,20
A,2026-04-02,30
B,2026-01-20,10
B,2026-03-01,10
C,2026-01-31,10
D,2026-02-10,10
D,2026-03-12,10
D,2026-04-01,10
`;
const ROLES = { customer: "customer", date: "date", amount: "amount" };

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((handle) => handle.close()));
});

async function openTable(...parameters: Parameters<typeof open>): Promise<Table> {
  const table = await open(...parameters);
  opened.push(table);
  return table;
}

/** Enough rows that a run can be stopped in the middle. */
function longFile(): Blob {
  const rows = Array.from({ length: 100_000 }, (_, n) => `C${n % 5000},2026-0${1 + (n % 9)}-15,${n % 100}.50`);
  return new Blob([`customer,date,amount\n${rows.join("\n")}\n`]);
}

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
    expect(table.report.questions).toEqual([{ code: "decimal-mark", column: "amount", candidates: [".", ","] }]);
    expect(table.report.assumptions).toEqual([
      { code: "decimal-mark", params: { column: "amount", mark: ".", basis: "default" } },
    ]);
    const answers = [{ code: "decimal-mark", column: "amount", answer: "," } as const];
    const orders = await table.transactions(ROLES, { answers });
    opened.push(orders);
    expect((await orders.overview()).revenue).toBe(1234);
  });
});

describe("spoilt letters", () => {
  it("are named, and put right by a hint", async () => {
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

describe("an engine", () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.resetModules();
  });

  /** As a page would load it that has opened nothing yet. */
  async function fresh(): Promise<typeof open> {
    vi.resetModules();
    return ((await import("../dist/analysis.js")) as { open: typeof open }).open;
  }

  it("without SIMD is refused by that name, and tried again the next time", async () => {
    const open = await fresh();
    const compile = vi.spyOn(WebAssembly, "compile").mockRejectedValue(new WebAssembly.CompileError("invalid opcode"));
    const validate = vi.spyOn(WebAssembly, "validate").mockReturnValue(false);
    const error = await rejection(open(FOUR_CUSTOMERS));
    expect(error).toMatchObject({ code: "no-simd", params: {} });
    expect(error.message).toContain("Safari 16.4");
    compile.mockRestore();
    validate.mockRestore();
    const table = await open(FOUR_CUSTOMERS);
    opened.push(table);
    expect(table.report.rowsRead).toBe(9);
  });

  it("that has SIMD and cannot compile all the same has stopped", async () => {
    const open = await fresh();
    vi.spyOn(WebAssembly, "compile").mockRejectedValue(new Error("out of memory"));
    expect(await rejection(open(FOUR_CUSTOMERS))).toMatchObject({
      code: "stopped",
      params: { problem: "out of memory" },
    });
  });
});

describe("cancel", () => {
  it("stops a scan in the middle", async () => {
    const control = new AbortController();
    const reading = open(longFile(), { signal: control.signal, onProgress: () => control.abort() });
    await expect(reading).rejects.toHaveProperty("name", "AbortError");
  });

  it("leaves the table usable", async () => {
    const table = await openTable(longFile());
    const control = new AbortController();
    const reading = table.transactions(ROLES, { signal: control.signal, onProgress: () => control.abort("enough") });
    await expect(reading).rejects.toBe("enough");
    expect(await table.rows({ from: 99_999, count: 5 })).toEqual([["C4999", "2026-01-15", 99.5]]);
    const orders = await table.transactions(ROLES);
    opened.push(orders);
    expect(orders.report.rowsUsed).toBe(100_000);
  });

  it("rejects a call that waits its turn at once, and lets the others through", async () => {
    const table = await openTable(longFile());
    const control = new AbortController();
    const first = table.rows({ from: 50_000, count: 1 });
    const second = table.rows({ from: 1, count: 1, signal: control.signal });
    const third = table.rows({ from: 2, count: 1 });
    control.abort();
    await expect(second).rejects.toHaveProperty("name", "AbortError");
    expect([(await first).length, (await third).length]).toEqual([1, 1]);
    await expect(table.rows({ signal: AbortSignal.abort() })).rejects.toHaveProperty("name", "AbortError");
  });

  it("lets orders read their file again", async () => {
    const table = await openTable(longFile());
    const orders = await table.transactions(ROLES);
    opened.push(orders);
    const before = await orders.overview();
    const control = new AbortController();
    const stopped = orders.cohorts({ signal: control.signal });
    queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => control.abort())));
    await expect(stopped).rejects.toHaveProperty("name", "AbortError");
    expect(await orders.overview()).toEqual(before);
  });

  it("says that a table was closed", async () => {
    const table = await open(FOUR_CUSTOMERS);
    await table.close();
    const closed = { code: "closed", params: { name: "table" } };
    expect(await rejection(table.rows())).toMatchObject(closed);
    expect(await rejection(table.transactions({ customer: "customer", date: "date", amount: "amount" }))).toMatchObject(
      closed,
    );
  });
});

describe("orders", () => {
  const four = async () => {
    const table = await openTable(FOUR_CUSTOMERS);
    const orders = await table.transactions(ROLES, { asOf: "2026-04-15" });
    opened.push(orders);
    return orders;
  };
  const january = async (options: CohortOptions) => {
    const { cohorts } = await (await four()).cohorts(options);
    return cohorts[0]?.cells.map(({ numerator, open }) => (open ? null : numerator));
  };

  it("make the cohort matrices of the definitions", async () => {
    expect(await january({ kind: "classic" })).toEqual([3, 1, 1, null]);
    expect(await january({ kind: "unbounded" })).toEqual([3, 2, 2, null]);
    expect(await january({ kind: "bracket", brackets: [0, 1, 3] })).toEqual([3, 2]);
    expect(await january({ rolling: true })).toEqual([3, 1, null, null]);
    expect(await january({ rolling: 30 })).toEqual([3, 1, null, null]);
    expect(await january({ measure: "revenue" })).toEqual([30, 20, 10, null]);
    expect(await january({ measure: "cumulative-value" })).toEqual([30, 50, 60, null]);
    expect(await january({ period: "quarter", measure: "orders" })).toEqual([7, null]);
  });

  it("say how many days lie between two of a customer", async () => {
    // A: 29 and 58, B: 40, D: 30 and 20.
    const gaps = await (await four()).gaps();
    expect(gaps).toMatchObject({ count: 5, customers: 3, median: 30, asOf: "2026-04-15", warnings: [] });
    expect(gaps.percentiles.find(({ share }) => share === 0.75)).toEqual({ share: 0.75, days: 40 });
    const early = await (await four()).gaps({ asOf: "2026-01-31" });
    expect(early).toMatchObject({ count: 0, median: null, percentiles: [], reason: { code: "nobody-returned" } });
  });

  it("compare two cohorts by a test", async () => {
    const orders = await four();
    const pair = { a: "2026-01-01", b: "2026-02-01", age: 1 };
    expect(await orders.compareCohorts(pair)).toMatchObject({ difference: 1 - 1 / 3 });
    expect(await orders.compareCohorts({ ...pair, age: 2 })).toMatchObject({
      difference: null,
      reason: { code: "still-open" },
    });
    expect(await rejection(orders.compareCohorts({ ...pair, a: "2020-01-01" }))).toMatchObject({
      code: "invalid-input",
    });
  });

  it("are scored by recency, frequency and monetary value", async () => {
    const orders = await four();
    const { customers, segments, cutoffs, warnings } = await orders.rfm({ names: true });
    expect(customers.names).toEqual(["A", "B", "C", "D"]);
    expect([...customers.recency]).toEqual([13, 45, 74, 14]);
    expect([...customers.frequency]).toEqual([3, 2, 1, 3]);
    expect(segments).toHaveLength(11);
    expect(cutoffs.frequency).toHaveLength(4);
    expect(warnings.map(({ code }) => code)).toContain("few-buyers");
    const moved = await orders.rfmMigration({ from: "2026-02-01", to: "2026-04-15" }, { map: "10-segments" });
    expect(moved.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(moved.joined.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it("name those of high value, the new and those at risk, with what makes them so", async () => {
    const found = await (await four()).highlights({ asOf: "2026-04-15", newDays: 70, highValueShare: 0.25 });
    expect(found.newCustomers).toEqual({ customers: 1, threshold: 70, revenue: 30 });
    expect(found.highValue).toMatchObject({ customers: 1, revenue: 60 });
    expect(found.atRisk.customers).toBe(0);
  });

  it("say how long customers stay, and by what rule they leave", async () => {
    const orders = await four();
    const found = await orders.survival({ asOf: "2026-04-15", inactiveAfterDays: 30 });
    // B is gone on 31 March, after 70 days, and C on 2 March, after 30; A and D are still there.
    expect([...found.time]).toEqual([30, 70]);
    expect([...found.survival]).toEqual([0.75, 0.75 * (1 - 1 / 2)]);
    expect(found).toMatchObject({ n: 4, left: 2, inactivityDays: 30, asOf: "2026-04-15", median: 70 });
  });

  it("tell who is late by the own rhythm", async () => {
    const orders = await four();
    const { insufficient, ok, customers } = await orders.signals({ asOf: "2026-12-31" });
    expect({ insufficient, ok }).toEqual({ insufficient: 2, ok: 0 });
    // A has spent 60 and D 30.
    expect(customers.map(({ customer, status }) => [customer, status])).toEqual([
      ["A", "at-risk"],
      ["D", "at-risk"],
    ]);
    expect((await orders.signals({ asOf: "2026-12-31", limit: 1 })).customers).toHaveLength(1);
    // The histories were sorted for it, and say the same as before.
    expect(await orders.overview()).toMatchObject({ customers: 4, orders: 9, revenue: 120 });
  });
});

describe("rfm", () => {
  it("keeps ties together at quantiles and cuts them into equal groups by ntile", async () => {
    const customers = [1, 1, 1, 1, 1, 1, 2, 2, 3, 8].map((frequency, at) => ({
      customer: at,
      recency: 10,
      frequency,
      monetary: 5,
    }));
    const scores = async (method: "quantile" | "ntile") =>
      (await rfm(customers, { method })).customers.map(({ f }) => f).join("");
    expect(await scores("quantile")).toBe("1111114455");
    expect(await scores("ntile")).toBe("1122334455");
  });

  it("takes the day of the last order, and names what is missing", async () => {
    const customer = { customer: "Ann", lastOrder: "2026-04-01", frequency: 2, monetary: 10 };
    const { customers } = await rfm([customer], { asOf: "2026-04-15" });
    expect(customers[0]).toMatchObject({ customer: "Ann", recency: 14, code: "111", segment: "Lost" });
    expect(await rejection(rfm([customer]))).toMatchObject({ code: "missing-input", params: { name: "asOf" } });
    expect(await rejection(rfm([{ frequency: 2, monetary: 1 }]))).toMatchObject({ code: "missing-input" });
    expect(await rejection(rfm([{ ...customer, lastOrder: "2026-02-30" }], { asOf: "2026-04-15" }))).toMatchObject({
      code: "invalid-input",
    });
    const cuts = { recency: [30, 10], frequency: [1, 3], monetary: [5, 50] };
    const own = await rfm([customer], { asOf: "2026-04-15", method: { cuts }, bins: 3 });
    expect(own.customers[0]).toMatchObject({ r: 2, f: 2, m: 2, segment: "Potential Loyalist" });
  });
});

describe("transactions", () => {
  it("count the day of the place that is named", async () => {
    const late =
      "customer,date,amount\nAnn,2026-01-31T23:30Z,5\nBo,2026-06-30T22:15:00+00:00,7\nCy,2026-03-05 23:59,9\n";
    const table = await openTable(late);
    const lastDays = async (options: TransactionOptions) => {
      const orders = await table.transactions(ROLES, options);
      opened.push(orders);
      const { recency, age, asOf } = await orders.customers();
      return { recency: [...recency], age: [...age], asOf, told: orders.report.assumptions.map(({ code }) => code) };
    };
    const written = await lastDays({});
    expect(written).toMatchObject({ asOf: "2026-06-30", age: [150, 0, 117] });
    const copenhagen = await lastDays({ timeZone: "Europe/Copenhagen" });
    expect(copenhagen).toMatchObject({ asOf: "2026-07-01", age: [150, 0, 118] });
    expect(copenhagen.told).toContain("day-in-time-zone");
    expect(await lastDays({ timeZone: "America/New_York" })).toMatchObject({ asOf: "2026-06-30", age: [150, 0, 117] });
    expect(await rejection(table.transactions(ROLES, { timeZone: "Mars/Olympus" }))).toMatchObject({
      code: "invalid-input",
      params: { name: "timeZone" },
    });
  });

  it("give the worked example of four customers", async () => {
    const table = await openTable(FOUR_CUSTOMERS);
    const orders = await table.transactions(ROLES, { asOf: "2026-04-15" });
    opened.push(orders);
    const overview = await orders.overview();
    expect(overview).toMatchObject({
      customers: 4,
      orders: 9,
      revenue: 120,
      asOf: "2026-04-15",
      lastDay: "2026-04-02",
    });
    expect(overview.repeatRate).toMatchObject({ value: 0.75, numerator: 3, denominator: 4 });
    const { cohorts, average } = await orders.cohorts({ period: "month", kind: "classic", measure: "customers" });
    expect(cohorts.map(({ start, size }) => [start, size])).toEqual([
      ["2026-01-01", 3],
      ["2026-02-01", 1],
    ]);
    expect(cohorts[0]?.cells.map(({ value }) => value)).toEqual([1, 1 / 3, 1 / 3, null]);
    expect(cohorts[0]?.cells[3]).toEqual({ value: null, soFar: 1 / 3, numerator: 1, denominator: 3, open: true });
    expect(average.map(({ value }) => value)).toEqual([1, 0.5, 1 / 3, null]);
    expect(orders.report.assumptions).toEqual([{ code: "one-order-per-day", params: {} }]);
  });

  it("name columns and choices that do not exist", async () => {
    const table = await openTable(FOUR_CUSTOMERS);
    expect(await rejection(table.transactions({ ...ROLES, date: "day" }))).toMatchObject({
      code: "no-such-column",
      params: { name: "day", columns: ["customer", "date", "amount"] },
    });
    expect(await rejection(table.transactions({ ...ROLES, amount: "customer" }))).toMatchObject({
      code: "not-a-number-column",
      params: { name: "customer", line: 2, value: "A" },
    });
    const orders = await table.transactions(ROLES);
    opened.push(orders);
    const decade = await rejection(orders.cohorts({ period: "decade" as "month" }));
    expect(decade.code).toBe("invalid-input");
    expect(decade.message).toContain("month");
    expect(await rejection(orders.overview({ asOf: "yesterday" }))).toMatchObject({ code: "invalid-input" });
    expect((await orders.overview()).customers).toBe(4);
  });

  it("work on the invented shop", async () => {
    const file = await sampleOrders({ seed: 7 });
    expect(await file.text()).toBe(await (await sampleOrders({ seed: 7 })).text());
    expect((await sampleOrders()).size).toBe(110_554); // as natively
    const table = await openTable(file);
    const orders = await table.transactions({ ...ROLES, order: "order_id" });
    opened.push(orders);
    expect(orders.report.rowsSkipped[0]).toMatchObject({ reason: "no-customer", count: 7 });
    expect((await orders.overview()).customers).toBe(1200);
  });
});

describe("a Node script", () => {
  const run = (script: string, type: "module" | "commonjs") =>
    execFileSync(process.execPath, [`--input-type=${type}`, "-e", script], {
      encoding: "utf8",
      cwd: new URL("..", import.meta.url),
      timeout: 20_000,
    });

  it("ends by itself though nothing was closed", () => {
    const body = `open("customer,date,amount\\na,2026-01-01,5\\n").then((table) =>
      table.transactions({ customer: "customer", date: "date", amount: "amount" }))
      .then((orders) => orders.overview()).then((overview) => console.log(overview.revenue))`;
    expect(run(`import { open } from "./dist/analysis.js"; ${body}`, "module")).toBe("5\n");
    expect(run(`const { open } = require("./dist/analysis.cjs"); ${body}`, "commonjs")).toBe("5\n");
  });

  it("starts nothing by importing", () => {
    const script = 'await import("./dist/analysis.js"); await import("./dist/analysis/worker.js"); console.log("done")';
    expect(run(script, "module")).toBe("done\n");
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
    const [fast, slow] = await Promise.all([one.transactions(ROLES), two.transactions(ROLES)]);
    opened.push(fast, slow);
    expect(fast.report).toEqual(slow.report);
    expect(await fast.overview()).toEqual(await slow.overview());
    expect(await fast.customers({ names: true })).toEqual(await slow.customers({ names: true }));
    expect(await one.rows({ from: 8000, count: 2 })).toEqual(await two.rows({ from: 8000, count: 2 }));
    expect(one.report.assumptions).toEqual([{ code: "types-of-first-rows", params: { rows: 4096 } }]);
    // Other columns, or an option, are a pass of their own.
    const again = await one.transactions({ ...ROLES, order: "amount" }, { asOf: "2026-12-31" });
    opened.push(again);
    expect(again.report.rowsRead).toBe(9000);
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

describe("customers", () => {
  it("are counted in days, as the models ask", async () => {
    const orders = await (await openTable(FOUR_CUSTOMERS)).transactions(ROLES);
    opened.push(orders);
    expect(await orders.customers({ asOf: "2026-04-15", names: true })).toEqual({
      asOf: "2026-04-15",
      customers: 4,
      names: ["A", "B", "C", "D"],
      frequency: Uint32Array.of(2, 1, 0, 2),
      recency: Int32Array.of(87, 40, 0, 50),
      age: Int32Array.of(100, 85, 74, 64),
      value: Float64Array.of(25, 10, 0, 10),
    });
    expect((await orders.customers({ asOf: "2026-01-25" })).frequency).toEqual(Uint32Array.of(0, 0));
    expect((await rejection(orders.customers({ asOf: "soon" }))).code).toBe("invalid-input");
  });
});

describe("survey", () => {
  it("scores answers by segment, and counts those that are none", async () => {
    const text = 'score;land\n10 – Meget sandsynligt;"Dan""mark"\n0;Norge\nVed ikke;Norge\n9;Norge\n7,5;Norge\n8;\n';
    const table = await openTable(text);
    const survey = await table.survey({ score: "score", segment: "land" });
    opened.push(survey);
    expect(survey.report).toMatchObject({ rowsRead: 6, rowsUsed: 4 });
    expect(survey.report.rowsSkipped.map(({ reason, lines }) => [reason, lines])).toEqual([
      ["no-answer", [4]],
      ["bad-answer", [6]],
    ]);
    expect(await survey.nps()).toMatchObject({ score: 25, n: 4, promoters: 2, passives: 1, detractors: 1 });
    const segments = (await survey.bySegment()).map(({ segment, score, n, mean }) => [segment, score, n, mean]);
    expect(segments).toEqual([
      ["Norge", 0, 2, 4.5],
      [null, 0, 1, 8],
      ['Dan"mark', 100, 1, 10],
    ]);
    const { code, params } = await rejection(table.survey({ score: "land" }));
    expect([code, params]).toEqual([
      "not-a-score-column",
      { name: "land", line: 2, value: 'Dan"mark', low: 0, high: 10 },
    ]);
  });
});

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
    expect(fast.report.assumptions).toContainEqual({ code: "types-of-first-rows", params: { rows: 4096 } });
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
    expect(await survey.nps()).toMatchObject({ score: 0, n: 2 });
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
    const open2 = await rejection(open([first, file("b.csv", 'customer,date,amount\nB,2026-01-01,"2\n'), first]));
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
    expect((await rejection(open(packed.subarray(0, 30)))).code).toBe("unreadable-file");
    expect((await rejection(open(new URL("file:///no/such/file.csv")))).code).toBe("unreadable-file");
    expect((await rejection(open(new URL("https://example.org/orders.csv")))).code).toBe("invalid-input");
  });
});

describe("toCsv", () => {
  it("writes objects under their names, and quotes what needs it", () => {
    const rows = [
      { customer: 'Ann "A", Ltd', value: -1.5 },
      { customer: "two\nlines", value: null, note: " padded" },
    ];
    expect(toCsv(rows)).toBe('customer,value,note\r\n"Ann ""A"", Ltd",-1.5,\r\n"two\nlines",," padded"\r\n');
    expect(toCsv([[1, true, undefined]])).toBe("1,true,\r\n");
    expect(toCsv([])).toBe("");
  });

  it("leaves nothing that a spreadsheet would run", () => {
    const cells = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\rx", "-12.5", "+45 %"];
    const written = toCsv(cells.map((cell) => [cell, 0]))
      .split("\r\n")
      .slice(0, -1);
    for (const line of written.filter((line) => !line.startsWith("-12.5"))) expect(line).toMatch(/^"?'/);
    expect(written[6]).toBe("-12.5,0");
    expect(toCsv([["=A1", "=A2"].map(String)])).toBe("'=A1,'=A2\r\n");
  });
});
