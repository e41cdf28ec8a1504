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
const tables = { orders: orders(3000, 11), subscriptions: subscriptions(4000, 12), answers: answers(400, 13) };
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

for (const kind of ["classic", "bracket"]) {
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

test("cohortMatrix, unbounded: two ages do not tell who came last in between", async () => {
  const [all, shown] = await both("cohortMatrix", "orders", {
    columns: { ...columns, segment: "country" },
    kind: "unbounded",
  });
  const at = new Map(all.map((row) => [`${row.segment}|${row.cohort}|${row.age}`, row]));
  const known = new Map();
  for (const cell of shown.filter(({ cohort }) => cohort !== null)) {
    assert.deepEqual([cell.orders, cell.revenue], [null, null]);
    if (cell.customers === null) continue;
    assert.equal(cell.customers, at.get(`${cell.segment}|${cell.cohort}|${cell.age}`).customers);
    const cohort = `${cell.segment}|${cell.cohort}`;
    const before = known.get(cohort) ?? cell.size;
    assert.ok(before === cell.customers || before - cell.customers >= K, `${cohort} ${before} ${cell.customers}`);
    assert.ok(cell.customers === 0 || cell.customers >= K);
    known.set(cohort, cell.customers);
  }
  assert.ok(
    shown.some(({ customers, age }) => age > 0 && customers > 0) && shown.some(({ customers }) => customers === null),
  );
});

const MONEY = [
  "start_mrr",
  "new_mrr",
  "expansion_mrr",
  "reactivation_mrr",
  "contraction_mrr",
  "churned_mrr",
  "end_mrr",
];
const PEOPLE = [
  "start_customers",
  "new_customers",
  "reactivated_customers",
  "lost_customers",
  "lost_of_new",
  "end_customers",
];
const LEVELS = ["start_mrr", "end_mrr", "start_customers", "end_customers"];

test("mrrBridge: a period with a figure of few customers is withheld as a whole", async () => {
  const options = {
    columns: { customer: "customer", start: "started", end: "ended", amount: "price" },
    asOf: "2024-12-31",
  };
  const [all, shown] = await both("mrrBridge", "subscriptions", options);
  let hidden = 0;
  for (const [at, own] of all.entries()) {
    const isNull = (names) => names.every((name) => shown[at][name] === null);
    if (PEOPLE.some((name) => own[name] > 0 && own[name] < K)) assert.ok(isNull([...MONEY, ...PEOPLE]));
    for (const name of [...MONEY, ...PEOPLE])
      assert.ok(shown[at][name] === null || shown[at][name] === own[name], name);
    hidden += Number(isNull([...MONEY, ...PEOPLE]));
    // A level is known wherever it is shown: its neighbour shows it, too, or is withheld as a whole.
    const next = shown[at + 1];
    if (next && !isNull(LEVELS) && next.start_mrr !== null)
      assert.equal(next.start_mrr, shown[at].end_mrr ?? next.start_mrr);
  }
  assert.ok(hidden > 0 && hidden < all.length);
});

/** A table of subscriptions, and its bridges by month. */
async function bridgesOf(name, rows) {
  const path = join(folder, `${name}.csv`);
  const columns = { customer: "text", started: "date", ended: "date", price: "number" };
  await writeFile(path, csv({ columns, rows }));
  await engine.load(name, columns, path);
  const options = {
    columns: { customer: "customer", start: "started", end: "ended", amount: "price" },
    asOf: "2024-04-30",
  };
  return numbers(
    await engine.ask(QUERIES.mrrBridge({ dialect: "duckdb", table: name, ...options, minimumCustomers: 5 })),
  );
}
const several = (count, from, row) => Array.from({ length: count }, (_, at) => [`${from}${at}`, ...row]);

test("mrrBridge: the neighbours of a withheld period do not tell what one customer pays", async () => {
  const found = await bridgesOf("one_more", [
    ...several(10, "a", ["2024-01-05", null, 100]),
    ["b", "2024-02-05", null, 777],
  ]);
  const [january, february, ...later] = found;
  assert.deepEqual([january.start_mrr, january.new_mrr, january.end_mrr, january.new_customers], [0, 1000, 1000, 10]);
  assert.deepEqual(
    PEOPLE.concat(MONEY).map((name) => february[name]),
    Array(13).fill(null),
  );
  // Neither March nor April shows a start or an end, which less January's end would be the one customer's price.
  assert.equal(later.length, 2);
  for (const period of later)
    assert.deepEqual(
      LEVELS.map((name) => period[name]),
      [null, null, null, null],
    );
});

test("mrrBridge: after enough hidden moves the level is known again", async () => {
  const one = ["b", "2024-02-05", null, 777];
  const many = several(12, "c", ["2024-02-09", null, 10]);
  const found = await bridgesOf("many_more", [
    ...several(10, "a", ["2024-01-05", null, 100]),
    one,
    ...many,
    ["c0", "2024-02-20", null, 5],
  ]);
  const left = await bridgesOf("few_left", [
    ...several(10, "a", ["2024-01-05", null, 100]),
    ["z", "2024-01-05", "2024-02-09", 777],
    ...several(12, "c", ["2024-02-09", null, 10]),
  ]);
  // One has left beside twelve who came: February is withheld, and March begins with what all thirteen did.
  assert.deepEqual(
    [left[1].new_mrr, left[1].churned_mrr, left[2].start_mrr, left[2].start_customers],
    [null, null, 1120, 22],
  );
  // Thirteen came: nobody is few.
  assert.deepEqual([found[1].new_mrr, found[1].new_customers], [902, 13]);
});

test("mrrBridge: people who pay nothing do not hide what one pays", async () => {
  const old = several(9, "a", ["2024-01-05", null, 100]);
  const brief = several(5, "c", ["2024-02-03", "2024-02-20", 10]);
  const [, february] = await bridgesOf("brief", [...old, ["z", "2024-01-05", "2024-02-09", 777], ...brief]);
  assert.deepEqual([february.churned_mrr, february.lost_customers], [null, null]);
  const stays = [["z", "2024-01-05", null, 777], ...several(6, "c", ["2024-01-03", "2024-01-20", 10])];
  const [january] = await bridgesOf("stays", stays);
  assert.deepEqual([january.new_mrr, january.end_mrr, january.end_customers], [null, null, null]);
});

/** A table of orders, and the survival table of it. */
async function survivalOf(name, rows, options) {
  const path = join(folder, `${name}.csv`);
  const columns = { customer: "text", day: "date", country: "text" };
  await writeFile(path, csv({ columns, rows }));
  await engine.load(name, columns, path);
  const asked = { dialect: "duckdb", table: name, asOf: "2024-12-31", ...options };
  return numbers(await engine.ask(QUERIES.survivalTable({ columns: { customer: "customer", date: "day" }, ...asked })));
}
const twice = (name, days) => [
  [name, "2024-01-01", "A"],
  [name, new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10), "A"],
];

test("survivalTable: neither those at risk nor those counted apart tell of few", async () => {
  const rows = [
    ...Array.from({ length: 5 }, (_, at) => twice(`p${at}`, 10)).flat(),
    ...Array.from({ length: 6 }, (_, at) => twice(`q${at}`, 12)).flat(),
    ...twice("r", 11),
    ["once", "2024-01-01", "A"],
    ["late", "2024-12-30", "A"],
  ];
  const all = await survivalOf("lives", rows, { inactiveAfterDays: 30 });
  assert.deepEqual(
    all.map((row) => [row.duration_days, row.customers, row.at_risk, row.one_time_customers, row.too_new_customers]),
    [
      [10, 5, 12, 1, 1],
      [11, 1, 7, 1, 1],
      [12, 6, 6, 1, 1],
    ],
  );
  const shown = await survivalOf("lives2", rows, { inactiveAfterDays: 30, minimumCustomers: 5 });
  const byDuration = shown.sort((a, b) => (a.duration_days ?? 0) - (b.duration_days ?? 0));
  assert.deepEqual(
    byDuration.map((row) => [
      row.duration_days,
      row.customers,
      row.at_risk,
      row.one_time_customers,
      row.too_new_customers,
    ]),
    [
      [null, 1, null, null, null],
      [10, 5, null, null, null],
      [12, 6, null, null, null],
    ],
  );
});

test("survivalTable: a customer is lost once the last order lies more than the limit back, as in the package", async () => {
  const rows = [
    ["A", "2023-12-01", "A"],
    ["A", "2024-01-01", "A"],
  ];
  for (const [asOf, left, name] of [
    ["2024-03-01", 0, "at_the_limit"],
    ["2024-03-02", 1, "beyond_it"],
  ]) {
    const found = await survivalOf(name, rows, { inactiveAfterDays: 60, asOf });
    assert.deepEqual(
      found.map((row) => [row.duration_days, row.has_left]),
      [[left === 1 ? 31 : 30, left]],
    );
  }
});

test("survivalTable: a segment in which nobody returned is there, and so are all customers of a base in which nobody did", async () => {
  const once = Array.from({ length: 7 }, (_, at) => [`b${at}`, "2024-01-01", "B"]);
  const rows = [
    ...Array.from({ length: 6 }, (_, at) => twice(`a${at}`, 10)).flat(),
    ...once,
    ["new", "2024-12-30", "B"],
  ];
  const columns = { customer: "customer", date: "day", segment: "country" };
  const found = await survivalOf("two_segments", rows, { inactiveAfterDays: 30, columns });
  const apart = found.map((row) => [
    row.segment,
    row.duration_days,
    row.customers,
    row.one_time_customers,
    row.too_new_customers,
  ]);
  assert.deepEqual(apart, [
    ["A", 10, 6, 0, 0],
    ["B", null, 0, 7, 1],
  ]);
  const nobody = await survivalOf("nobody", once, {});
  assert.deepEqual(
    nobody.map((row) => [row.duration_days, row.customers, row.inactivity_days, row.too_new_customers]),
    [[null, 0, null, 7]],
  );
});

test("rowsLeftOut: answers without a score or a day are counted", async () => {
  const path = join(folder, "some_answers.csv");
  const kinds = { score: "number", day: "date" };
  await writeFile(
    path,
    csv({
      columns: kinds,
      rows: [
        [9, "2024-01-01"],
        [null, "2024-01-01"],
        [5, null],
      ],
    }),
  );
  await engine.load("some_answers", kinds, path);
  const found = numbers(
    await engine.ask(
      QUERIES.rowsLeftOut({ dialect: "duckdb", table: "some_answers", columns: { score: "score", date: "day" } }),
    ),
  );
  assert.deepEqual(Object.fromEntries(found.map(({ reason, row_count }) => [reason, row_count])), {
    counted: 1,
    "no-date": 1,
    "no-score": 1,
  });
});
