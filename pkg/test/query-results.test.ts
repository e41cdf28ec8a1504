// Results of queries, read back: DuckDB counts, and what is concluded is what the core concludes from the orders themselves.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { tableFromArrays } from "@uwdata/flechette";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type ArrowTable,
  type CohortMeasure,
  fromDuckDB,
  LoyaltyError,
  type Orders,
  type QueryName,
  type QueryResult,
  type ResultOfQuery,
  sampleOrders,
  sampleSubscriptions,
} from "../dist/analysis.js";
import { compareNps, csat, nps } from "../dist/index.js";
import {
  cohortMatrix,
  compressedSummary,
  customerSummary,
  mrrBridge,
  rfmInputs,
  rowsLeftOut,
  spendSummary,
  surveyCounts,
  survivalTable,
} from "../dist/sql.js";
import { opened, openTable } from "./opened.js";

const folder = mkdtempSync(join(tmpdir(), "loyalkit-queries-"));
const at = (name: string) => join(folder, name);
let duckdb: Awaited<ReturnType<DuckDBInstance["connect"]>>;
const ORDERS = { customer: "customer", date: "date", amount: "amount" };
const HALF = "2024-12-31";

beforeAll(async () => {
  duckdb = await (await DuckDBInstance.create(":memory:")).connect();
  writeFileSync(at("orders.csv"), await (await sampleOrders()).text());
  writeFileSync(at("subscriptions.csv"), await (await sampleSubscriptions()).text());
  // A segment that a customer keeps: the last digit of their number.
  await duckdb.run(
    `create table orders as select *, 'S' || right(customer, 1)::int % 3 as segment from '${at("orders.csv")}'`,
  );
  await duckdb.run(`create table answers as select (i * 7) % 11 as score, case when i % 3 = 0 then 'DK' else 'NO' end as country,
    date '2026-01-01' + (i % 80)::int as day from range(400) r(i)`);
});
afterAll(() => {
  duckdb.closeSync();
  rmSync(folder, { recursive: true });
});

const WRITTEN = {
  cohortMatrix,
  compressedSummary,
  customerSummary,
  mrrBridge,
  rfmInputs,
  rowsLeftOut,
  spendSummary,
  surveyCounts,
  survivalTable,
};

/** What DuckDB answers to a query, opened as the file that it writes. */
async function answered<Q extends QueryName>(query: Q, options: object, form: "csv" | "parquet" = "csv") {
  const write = WRITTEN[query] as (options: object) => string;
  const path = at(`${query}.${form}`);
  await duckdb.run(`copy (${write({ dialect: "duckdb", ...options })}\n) to '${path}' (format ${form})`);
  const table = await openTable(readFileSync(path));
  expect(table.guess.query).toBe(query);
  const result = (await table.result()) as ResultOfQuery[Q];
  expect(result.query).toBe(query);
  return { table, result };
}

async function ordersOf(): Promise<Orders> {
  const table = await openTable(readFileSync(at("orders.csv")));
  const orders = await table.transactions(ORDERS);
  opened.push(orders);
  return orders;
}

const near = (value: number) => expect.toSatisfy((found: number) => Math.abs(found - value) <= 1e-9 * Math.abs(value));
const nearly = (values: Record<string, number> | null) =>
  Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, near(value)]));

test.each(["csv", "parquet"] as const)(
  "a compressed summary in %s fits, forecasts and values as the orders do, and holds out the same",
  async (form) => {
    const orders = await ordersOf();
    const { result } = await answered(
      "compressedSummary",
      { table: "orders", columns: ORDERS, calibrationEnd: HALF },
      form,
    );
    const spend = await orders.fitSpend({ asOf: HALF });
    for (const name of ["bg-nbd", "mbg-nbd", "pareto-nbd"] as const) {
      const [own, all] = [await result.fit(name), await orders.fit(name, { calibrationEnd: HALF })];
      opened.push(own, all);
      expect(own.parameters).toEqual(nearly(all.parameters));
      expect([own.customers, own.asOf, own.unit]).toEqual([all.customers, all.asOf, "week"]);
      expect(own.histories.frequency.length).toBeLessThan(all.histories.frequency.length);
      expect(await own.forecast({ horizon: 26 })).toEqual(nearly({ ...(await all.forecast({ horizon: 26 })) }));
      const histogram = await all.frequencyHistogram();
      expect(await own.frequencyHistogram()).toEqual(histogram.map((row) => nearly({ ...row })));
      const asked = { spend, horizon: 52, discount: 0.1, margin: 0.3 };
      const [worth, exact] = [await own.lifetimeValue(asked), await all.lifetimeValue(asked)];
      expect([worth.total, worth.undiscountedTotal]).toEqual([near(exact.total), near(exact.undiscountedTotal)]);
      const [held, holdout] = [await own.holdout(), await all.holdout()];
      expect([held.actual, held.customers]).toEqual([holdout.actual, holdout.customers]);
      expect([held.expected, held.bias]).toEqual([
        near(holdout.model.total),
        expect.closeTo(holdout.bias as number, 9),
      ]);
      expect(held.byFrequency).toEqual(holdout.byFrequency.map((row) => nearly({ ...row })));
    }
  },
);

test("a customer summary names its customers, fits their spend, and is read as customers too", async () => {
  const orders = await ordersOf();
  const { table, result } = await answered("customerSummary", { table: "orders", columns: ORDERS });
  const known = await orders.customers({ names: true });
  expect(result.names).toHaveLength(known.customers);
  const [own, all] = [await result.fit("bg-nbd", { unit: "month" }), await orders.fit("bg-nbd", { unit: "month" })];
  opened.push(own, all);
  expect(own.parameters).toEqual(nearly(all.parameters));
  // The order of the rows differs, and with it the sums of the likelihood.
  const [spend, exact] = [await result.fitSpend(), await orders.fitSpend()];
  expect(spend.mean).toBeCloseTo(exact.mean as number, 6);
  await expect(own.holdout()).rejects.toMatchObject({ code: "missing-input", params: { name: "calibrationEnd" } });
  expect(table.guess).toMatchObject({ kind: "customers", sure: true });
  const customers = await table.customers(table.guess.roles as never);
  opened.push(customers);
  expect((await customers.overview()).customers).toBe(known.customers);
});

test("spend in steps of 1% gives the parameters of every customer's spend to three digits", async () => {
  const { result } = await answered("spendSummary", { table: "orders", columns: ORDERS });
  const [own, exact] = [await result.fitSpend(), await (await ordersOf()).fitSpend()];
  expect(own.customers).toBe(exact.customers);
  for (const [name, value] of Object.entries(exact.parameters ?? {}))
    expect(own.parameters?.[name as "p"]).toSatisfy((found: number) => Math.abs(found / value - 1) < 1e-3);
});

test.each(["classic", "unbounded", "bracket"] as const)(
  "a cohort matrix of kind %s is the core's, cell by cell",
  async (kind) => {
    const orders = await ordersOf();
    const { result } = await answered("cohortMatrix", {
      table: "orders",
      columns: { ...ORDERS, segment: "segment" },
      kind,
    });
    const measures: CohortMeasure[] = ["customers", "orders", "revenue", "cumulative-value"];
    for (const measure of measures) {
      if (measure === "cumulative-value" && kind === "unbounded") {
        expect(() => result.cohorts({ measure })).toThrow(LoyaltyError);
        continue;
      }
      const [own, exact] = [result.cohorts({ measure }), await orders.cohorts({ measure, kind })];
      const shape = ({ cohorts, ages, asOf }: typeof exact) => [
        ages,
        asOf,
        cohorts.map(({ start, size, cells }) => [
          start,
          size,
          cells.map(({ open, denominator }) => [open, denominator]),
        ]),
      ];
      expect(shape(own)).toEqual(shape(exact));
      const values = (found: typeof exact) => [
        ...found.cohorts.flatMap(({ cells }) => cells.flatMap(({ value, soFar }) => [value ?? -1, soFar])),
        ...found.average.map(({ value }) => value ?? -1),
      ];
      const expected = values(exact);
      values(own).forEach((value, at) => {
        expect(value).toBeCloseTo(expected[at] as number, 8);
      });
      expect(own.withheld).toEqual({ customers: 0, cells: [] });
    }
    // The parts are the whole.
    expect([...result.segments].sort()).toEqual(["S0", "S1", "S2"]);
    const parts = result.segments.map((segment) => result.cohorts({ segment }).cohorts[0]?.size ?? 0);
    expect(parts.reduce((sum, each) => sum + each)).toBe(result.cohorts().cohorts[0]?.size);
  },
);

test("what a query withholds is counted, and is in no figure", async () => {
  const few = { table: "orders", columns: ORDERS, minimumCustomers: 10 };
  const { result: matrix } = await answered("cohortMatrix", few);
  const { cohorts, average, withheld } = matrix.cohorts();
  expect(matrix.minimumCustomers).toBe(10);
  const shown = cohorts.reduce((sum, { size }) => sum + size, 0);
  expect(shown + withheld.customers).toBe(1200);
  expect(withheld.cells.length).toBeGreaterThan(0);
  for (const { cohort, age } of withheld.cells)
    expect(cohorts[cohort]?.cells[age]).toMatchObject({ value: null, numerator: 0 });
  const [one] = withheld.cells;
  const closed = cohorts.filter(({ cells }, cohort) => {
    const cell = cells[one?.age ?? 0];
    return cell && !cell.open && !withheld.cells.some((cell) => cell.cohort === cohort && cell.age === one?.age);
  });
  expect(average[one?.age ?? 0]?.denominator).toBe(closed.reduce((sum, { size }) => sum + size, 0));
  // The cells that are left are those of many who came back: their average would be too high.
  const isFinished = withheld.cells.some(({ cohort, age }) => age === one?.age && !cohorts[cohort]?.cells[age]?.open);
  expect(isFinished).toBe(true);
  expect(average[one?.age ?? 0]?.value).toBeNull();
  const { result: summary } = await answered("compressedSummary", few);
  expect(summary.withheld).toBeGreaterThan(0);
  expect(summary.customers + summary.withheld).toBe(1200);
  const model = await summary.fit("bg-nbd");
  opened.push(model);
  expect(model.customers).toBe(summary.customers);
});

test("survival from counted lives is that of the orders, and by segment", async () => {
  const orders = await ordersOf();
  const exact = await orders.survival({});
  const columns = { ...ORDERS, segment: "segment" };
  const { table, result } = await answered("survivalTable", { table: "orders", columns });
  const own = await result.kaplanMeier();
  expect(own.median).toBe(exact.median);
  expect(own.restrictedMean).toEqual(exact.restrictedMean);
  expect(result.customers).toBe(exact.n);
  expect([result.oneTimeCustomers, result.tooNewCustomers]).toEqual([exact.oneTime.numerator, exact.tooNew]);
  expect((await result.logRank()).groups.map(({ group }) => group).sort()).toEqual(["S0", "S1", "S2"]);
  expect(table.guess).toMatchObject({ kind: "lifetimes", roles: { weight: "customers", group: "segment" } });
  const lifetimes = await table.lifetimes(table.guess.roles as never);
  opened.push(lifetimes);
  expect((await lifetimes.kaplanMeier()).median).toBe(own.median);
});

test("scores of counted answers are those of the package's own functions, by segment and month", async () => {
  const columns = { score: "score", segment: "country", date: "day" };
  const { result } = await answered("surveyCounts", { table: "answers", columns });
  const answers = Array.from({ length: 400 }, (_, i) => ({ score: (i * 7) % 11, no: i % 3 !== 0, day: i % 80 }));
  const scores = (test: (answer: (typeof answers)[number]) => boolean) =>
    answers.filter(test).map(({ score }) => score);
  expect(result.nps()).toEqual(nps(scores(() => true)));
  expect(result.csat()).toEqual(
    csat(
      scores(() => true),
      { scale: [0, 10] },
    ),
  );
  const [first] = result.bySegment();
  expect(first).toMatchObject({ segment: "NO", ...nps(scores(({ no }) => no)) });
  const [january, february] = result.trend();
  const [before, after] = [scores(({ day }) => day < 31), scores(({ day }) => day >= 31 && day < 59)];
  expect(january).toEqual({ ...nps(before), start: "2026-01-01", open: false, change: null });
  expect(february).toEqual({ ...nps(after), start: "2026-02-01", open: false, change: compareNps(before, after) });
  const { result: satisfied } = await answered("surveyCounts", {
    table: "answers",
    columns: { score: "score" },
    metric: "csat",
    scale: [1, 5],
  });
  expect(satisfied.csat()).toEqual(
    csat(
      scores(({ score }) => score >= 1 && score <= 5),
      { scale: [1, 5] },
    ),
  );
  expect(satisfied.leftOut).toBe(scores(({ score }) => score < 1 || score > 5).length);
  expect(() => satisfied.nps()).toThrow(LoyaltyError);
});

test("the MRR bridge is the core's, period by period", async () => {
  const file = readFileSync(at("subscriptions.csv"));
  const own = await openTable(file);
  const roles = own.guess.roles as { customer: string; start: string; end?: string; plan?: string; amount?: string };
  const subscriptions = await own.subscriptions(roles);
  opened.push(subscriptions);
  const exact = await subscriptions.mrr();
  await duckdb.run(`create table subscriptions as select * from '${at("subscriptions.csv")}'`);
  const { customer, start, end, amount } = roles;
  const { result } = await answered("mrrBridge", { table: "subscriptions", columns: { customer, start, end, amount } });
  const found = result.mrr();
  expect(found.periods.map(({ customers: _, ...period }) => period)).toEqual(exact.periods);
  expect(found.asOf).toBe(exact.asOf);
});

test("RFM from its inputs is that of the orders", async () => {
  const { result } = await answered("rfmInputs", { table: "orders", columns: ORDERS });
  const [own, exact] = [await result.rfm(), await (await ordersOf()).rfm()];
  const sizes = (found: { segments: { name: string; customers: number }[] }) =>
    found.segments.map(({ name, customers }) => [name, customers]);
  expect(sizes(own)).toEqual(sizes(exact));
});

test("an amount of 1.234 is one and a bit, and columns in capitals are the same", async () => {
  const table = await openTable(
    "CUSTOMER,RECENCY_DAYS,FREQUENCY,MONETARY,FIRST_ORDER,LAST_ORDER,AS_OF\n" +
      "A,3,2,1.234,2026-01-01,2026-01-28,2026-01-31\nB,9,1,250.125,2026-01-22,2026-01-22,2026-01-31\n",
  );
  const result = (await table.result()) as ResultOfQuery["rfmInputs"];
  expect(result).toMatchObject({ query: "rfmInputs", asOf: "2026-01-31", customers: 2 });
  const { customers } = await result.rfm();
  expect(customers.map(({ customer, monetary }) => [customer, monetary])).toEqual([
    ["A", 1.234],
    ["B", 250.125],
  ]);
  const counts = await openTable("REASON,ROW_COUNT\ncounted,12\n");
  expect(await counts.result()).toEqual({ query: "rowsLeftOut", rows: [{ reason: "counted", count: 12 }] });
});

test("a table that is no result says so", async () => {
  const table = await openTable("customer,as_of\nA,2026-01-01\nB,2026-01-02\n");
  expect(table.guess.query).toBeNull();
  await expect(table.result()).rejects.toMatchObject({ code: "missing-input", params: { name: "guess.query" } });
});

test("DuckDB in the tab gives the same without a text: its answer is read from Arrow", async () => {
  const connection = {
    /** As DuckDB-WASM answers, column by column; counts of 64 bits stay so. */
    async query(text: string): Promise<ArrowTable> {
      const answer = await duckdb.runAndReadAll(text);
      const columns = answer.getColumnsObjectJS() as Record<string, unknown[]>;
      const table = tableFromArrays(columns as never, { useBigInt: true } as never);
      return table as unknown as ArrowTable;
    },
  };
  const options = { table: "orders", columns: ORDERS };
  // Rows come in any order.
  const without = (found: QueryResult) =>
    Object.fromEntries(
      Object.entries(found)
        .filter(([, value]) => typeof value !== "function")
        .map(([name, value]) => [name, name === "names" || name === "rows" ? new Set(value as unknown[]) : value]),
    );
  for (const query of [
    "customerSummary",
    "compressedSummary",
    "spendSummary",
    "cohortMatrix",
    "rowsLeftOut",
  ] as const) {
    const { result } = await answered(query, options);
    expect(without(await fromDuckDB(connection, query, options))).toEqual(without(result));
  }
  const model = await (await fromDuckDB(connection, "compressedSummary", options)).fit("bg-nbd");
  const exact = await (await ordersOf()).fit("bg-nbd");
  opened.push(model, exact);
  expect(model.parameters).toEqual(nearly(exact.parameters));
  await expect(fromDuckDB(connection, "everything" as "rfmInputs", options)).rejects.toMatchObject({
    code: "invalid-input",
  });
  await expect(fromDuckDB(null as never, "rfmInputs", options)).rejects.toMatchObject({ code: "invalid-input" });
});
