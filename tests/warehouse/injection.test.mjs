// Hostile names and values: quoted, so that they name what they name, or refused. Run by real engines beside a table that must stay.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import * as sql from "loyalkit/sql";
import { ENGINES } from "./engines/index.mjs";

const REAL = ["duckdb", "postgresql", "spark"];
const named = (process.env.ENGINES ?? "duckdb").split(",").filter((name) => REAL.includes(name));

/** Names of tables, and of columns. */
const NAMES = [
  'x"; DROP TABLE victims; --',
  "x`; DROP TABLE victims; --",
  "x'; DROP TABLE victims; --",
  'a"" UNION SELECT 1 --',
  "a`` UNION SELECT 1 --",
  "\\",
  '\\"',
  "\\`",
  "a\\'b",
  "/* */",
  "*/ DROP TABLE victims; /*",
  "-- name",
  "order",
  "select",
  "user",
  "a b",
  "1st",
  "a-b",
  "a;b",
  "{{ config }}",
  "$1",
  ":name",
  "?",
  "%s",
  "købsdato",
  "kundeżółć",
  "客户",
  "😀",
  "a\u200bb",
  "'",
  '"',
  "`",
  "counted_rows",
  "look_back",
  "purchase_days",
  "histories",
  "customer",
  "as_of",
];

/** What no name may hold. */
const REFUSED = ["", "a\nb", "a\u0000b", "a\tb", "a\u202eb", "a\u2028b", "\ud800", "x".repeat(2000)];

const VALUES = [
  "paid'); DROP TABLE victims; --",
  "\\'); DROP TABLE victims; --",
  "\\",
  "''",
  "$$",
  "E'",
  'a"b',
  "/*",
  "--",
  "{{ x }}",
  "%s",
];

const codeOf = (run) => {
  try {
    run();
    return undefined;
  } catch (error) {
    return error.code;
  }
};

describe("what cannot be a name", () => {
  for (const dialect of ["spark", "duckdb", "bigquery", "snowflake", "postgresql"]) {
    test(dialect, () => {
      const columns = { customer: "customer", date: "day" };
      const expected = (name) => (name === "" ? "missing-input" : "unusable-name");
      for (const name of REFUSED) {
        assert.equal(
          codeOf(() => sql.compressedSummary({ dialect, table: [name], columns })),
          expected(name),
        );
        const hostile = { ...columns, customer: name };
        assert.equal(
          codeOf(() => sql.compressedSummary({ dialect, table: "orders", columns: hostile })),
          expected(name),
        );
      }
      for (const value of REFUSED.slice(1, -1)) {
        const asked = {
          dialect,
          table: "orders",
          columns: { ...columns, status: "state" },
          states: { counts: [value] },
        };
        assert.equal(
          codeOf(() => sql.compressedSummary(asked)),
          "unusable-name",
        );
      }
    });
  }
});

test("no name stands in a comment", () => {
  for (const dialect of ["spark", "duckdb", "bigquery", "snowflake", "postgresql"]) {
    const text = sql.compressedSummary({
      dialect,
      table: "sentinel",
      columns: { customer: "sentinel", date: "sentinel" },
    });
    const comments = text.split("\n").filter((line) => line.trimStart().startsWith("--"));
    assert.ok(comments.length > 3);
    assert.deepEqual(
      comments.filter((line) => line.includes("sentinel")),
      [],
    );
  }
});

for (const name of named) {
  describe(name, { skip: ENGINES[name].missing() }, () => {
    let engine;
    const known = ["victims"];
    before(async () => {
      engine = await ENGINES[name].start();
      await engine.create("victims", "customer");
    });
    after(() => engine.end());

    test("names are quoted, or refused", async () => {
      let asked = 0;
      for (const [at, hostile] of NAMES.entries()) {
        const columns = { customer: hostile, date: "day" };
        const text = sql.compressedSummary({ dialect: engine.dialect, table: [hostile], columns });
        await engine.create(hostile, hostile);
        known.push(hostile);
        const rows = await engine.ask(text);
        assert.deepEqual(rows, [], `name ${at}`);
        asked += 1;
      }
      assert.equal(asked, NAMES.length);
      // Spark has all names in small letters.
      const small = (names) => [...new Set(names.map((name) => name.toLowerCase()))].sort();
      assert.deepEqual(small(await engine.names()), small(known));
    });

    test("values are quoted", async () => {
      for (const value of VALUES) {
        const columns = { customer: "customer", date: "day", status: "customer", currency: "customer" };
        const options = { states: { counts: [value], refunded: [value] }, currency: value };
        const rows = await engine.ask(
          sql.compressedSummary({ dialect: engine.dialect, table: "victims", columns, ...options }),
        );
        assert.deepEqual(rows, []);
        const found = await engine.ask(
          sql.rowsLeftOut({ dialect: engine.dialect, table: "victims", columns, ...options }),
        );
        assert.deepEqual(found, []);
        // An engine knows no such time zone; it may say so, or have no row to convert.
        const inZone = sql.compressedSummary({
          dialect: engine.dialect,
          table: "victims",
          columns: { customer: "customer", date: "day" },
          timeZone: value,
        });
        await engine.ask(inZone).catch(() => []);
      }
      assert.ok((await engine.names()).includes("victims"));
    });
  });
}
