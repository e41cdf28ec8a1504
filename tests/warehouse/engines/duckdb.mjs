// DuckDB, in this process.

import { DuckDBInstance } from "@duckdb/node-api";

const TYPES = { text: "VARCHAR", date: "DATE", number: "DOUBLE" };
const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

/** An empty database. `load` makes a table of a CSV file, `ask` answers a query with its rows, `end` lets go of it. */
export async function duckdb() {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const run = (sql) => connection.runAndReadAll(sql);
  return {
    name: "DuckDB",
    dialect: "duckdb",
    async load(name, columns, path) {
      const types = Object.entries(columns).map(
        ([column, type]) => `'${column.replaceAll("'", "''")}': '${TYPES[type]}'`,
      );
      await run(
        `CREATE TABLE ${quoted(name)} AS SELECT * FROM read_csv('${path}', header = true, columns = {${types.join(", ")}})`,
      );
    },
    /** A table of one text column, to be named as a caller likes. */
    async create(name, column) {
      await run(`CREATE TABLE ${quoted(name)} (${quoted(column)} VARCHAR, "day" DATE)`);
    },
    async names() {
      return (await run("SELECT table_name AS name FROM duckdb_tables()")).getRowObjectsJson().map(({ name }) => name);
    },
    async ask(sql) {
      return (await run(sql)).getRowObjectsJson();
    },
    async end() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
