// The queries, run by real engines: the same figures as the core finds in the same rows.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import * as sql from "loyalkit/sql";
import { differences, KEYS, likeTheCore } from "./compare.mjs";
import { ENGINES } from "./engines/index.mjs";
import { expected } from "./expected.mjs";
import { QUESTIONS } from "./questions.mjs";
import { answers, csv, orders, subscriptions } from "./tables.mjs";

const ROWS = Number(process.env.ROWS ?? 20_000);
const named = (process.env.ENGINES ?? "duckdb").split(",");

const tables = {
  orders: orders(ROWS, 1),
  subscriptions: subscriptions(Math.ceil(ROWS / 10), 2),
  answers: answers(Math.ceil(ROWS / 4), 3),
};
const folder = await mkdtemp(join(tmpdir(), "loyalkit-warehouse-"));
const path = (name) => join(folder, `${name}.csv`);
for (const [name, table] of Object.entries(tables)) await writeFile(path(name), csv(table));
after(() => rm(folder, { recursive: true }));

/** What the core says, computed once for all engines. */
const known = new Map();
async function core({ query, table, options }) {
  const key = JSON.stringify([query, table, options]);
  if (!known.has(key)) known.set(key, await expected[query](path(table), options));
  return known.get(key);
}

for (const name of named) {
  const skip = ENGINES[name].missing();
  describe(name, { skip }, () => {
    let engine;
    before(async () => {
      engine = await ENGINES[name].start();
      for (const [own, { columns }] of Object.entries(tables)) await engine.load(own, columns, path(own));
    });
    after(() => engine.end());
    for (const question of QUESTIONS) {
      const { query, table, options } = question;
      test(`${query} ${JSON.stringify(options)}`, async () => {
        const text = sql[query]({ dialect: engine.dialect, table, ...options });
        const rows = await engine.ask(text);
        const found = likeTheCore[query]?.(rows) ?? rows;
        assert.ok(found.length > 0, "no rows");
        assert.deepEqual(differences(found, await core(question), KEYS[query]), []);
      });
    }
  });
}
