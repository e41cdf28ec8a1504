// Cells of few customers are withheld in the query itself: none is shown, none more is hidden, and nobody is lost.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { duckdb } from "./engines/duckdb.mjs";
import { QUERIES } from "./questions.mjs";
import { answers, csv, orders, subscriptions } from "./tables.mjs";

const K = 6;
const tables = { orders: orders(3000, 11), subscriptions: subscriptions(300, 12), answers: answers(400, 13) };
let engine;
let folder;
before(async () => {
  engine = await duckdb();
  folder = await mkdtemp(join(tmpdir(), "loyalkit-withheld-"));
  for (const [name, table] of Object.entries(tables)) {
    const path = join(folder, `${name}.csv`);
    await writeFile(path, csv(table));
    await engine.load(name, table.columns, path);
  }
});
after(async () => {
  await engine.end();
  await rm(folder, { recursive: true });
});

const columns = { customer: "customer", date: "day", amount: "amount" };
const numbers = (rows) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, isNumber(value) ? rounded(Number(value)) : value]),
    ),
  );
/** Sums of amounts differ in their last digits from run to run: engines add in no order. */
const rounded = (value) => Number(value.toPrecision(12));
const isNumber = (value) => value !== null && value !== "" && Number.isFinite(Number(value));

async function both(query, table, options, least = K) {
  const ask = async (minimumCustomers) =>
    numbers(await engine.ask(QUERIES[query]({ dialect: "duckdb", table, ...options, minimumCustomers })));
  return [await ask(1), await ask(least)];
}

const sum = (rows, name) => rows.reduce((total, row) => total + row[name], 0);

for (const [query, history] of [
  ["compressedSummary", ["frequency", "recency_days", "age_days", "repeat_spend"]],
  ["spendSummary", ["frequency", "mean_value"]],
]) {
  test(`${query}: those of rare histories are one row`, async () => {
    const [all, shown] = await both(query, "orders", { columns }, 2);
    const [withheld, ...others] = shown.filter((row) => row.frequency === null);
    assert.deepEqual(others, []);
    assert.deepEqual(
      history.map((name) => withheld[name]),
      history.map(() => null),
    );
    const frequent = all.filter(({ customers }) => customers >= 2);
    assert.ok(frequent.length > 0 && withheld.customers > 0);
    const minimum = (rows) => rows.map((row) => ({ ...row, minimum_customers: 2 }));
    assert.deepEqual(
      shown.filter((row) => row.frequency !== null),
      minimum(frequent),
    );
    assert.equal(sum(shown, "customers"), sum(all, "customers"));
  });
}

for (const kind of ["classic", "unbounded", "bracket"]) {
  test(`cohortMatrix, ${kind}: small cells and cohorts`, async () => {
    const [all, shown] = await both("cohortMatrix", "orders", { columns: { ...columns, segment: "country" }, kind });
    const cells = shown.filter(({ cohort }) => cohort !== null);
    const at = new Map(all.map((row) => [`${row.segment}|${row.cohort}|${row.age}`, row]));
    let hidden = 0;
    for (const cell of cells) {
      const own = at.get(`${cell.segment}|${cell.cohort}|${cell.age}`);
      assert.ok(own.size >= K);
      if (own.customers > 0 && own.customers < K) assert.equal(cell.customers, null);
      if (cell.customers === null) {
        hidden += 1;
        assert.deepEqual([cell.orders, cell.revenue], [null, null]);
      } else assert.deepEqual({ ...cell, minimum_customers: 1 }, own);
    }
    assert.ok(hidden > 0);
    const sizes = (rows) =>
      sum(
        rows.filter(({ age }) => age === 0 || age === null),
        "size",
      );
    assert.equal(sizes(shown), sizes(all));
    assert.equal(cells.length, all.filter(({ size }) => size >= K).length);
  });
}

test("survivalTable: those whose duration few share are one row", async () => {
  const [all, shown] = await both("survivalTable", "orders", { columns });
  const [withheld] = shown.filter(({ duration_days }) => duration_days === null);
  assert.deepEqual([withheld.has_left, withheld.at_risk], [null, null]);
  assert.ok(shown.every(({ customers, duration_days }) => duration_days === null || customers >= K));
  assert.equal(sum(shown, "customers"), sum(all, "customers"));
});

test("surveyCounts: groups of few answers", async () => {
  const [all, shown] = await both("surveyCounts", "answers", {
    columns: { score: "score", segment: "country", date: "day" },
  });
  assert.equal(shown.length, all.length);
  let hidden = 0;
  for (const [at, own] of all.entries()) {
    const names = [
      "answers",
      "promoters",
      "passives",
      "detractors",
      ...Array.from({ length: 11 }, (_, step) => `score_${step}`),
    ];
    const expected = names.map((name) => (own.answers >= K ? own[name] : null));
    hidden += Number(own.answers < K);
    assert.deepEqual(
      names.map((name) => shown[at][name]),
      expected,
    );
  }
  assert.ok(hidden > 0 && hidden < all.length);
});

test("mrrBridge: what few customers moved, and what would give it away", async () => {
  const options = {
    columns: { customer: "customer", start: "started", end: "ended", amount: "price" },
    asOf: "2024-12-31",
  };
  const [all, shown] = await both("mrrBridge", "subscriptions", options);
  const parts = { new_mrr: "new_customers", reactivation_mrr: "reactivated_customers", churned_mrr: "lost_customers" };
  let hidden = 0;
  for (const [at, own] of all.entries()) {
    for (const [money, people] of Object.entries(parts)) {
      const isFew = own[people] > 0 && own[people] < K;
      assert.deepEqual([shown[at][money], shown[at][people]], isFew ? [null, null] : [own[money], own[people]]);
      if (!isFew) continue;
      hidden += 1;
      // Start + parts = end: one of them alone would be known from the others.
      assert.deepEqual(
        [shown[at].start_mrr, shown[at].end_mrr, shown[at].start_customers, shown[at].end_customers],
        [null, null, null, null],
      );
    }
  }
  assert.ok(hidden > 0);
});
