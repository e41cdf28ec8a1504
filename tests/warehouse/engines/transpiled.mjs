// BigQuery and Snowflake cannot be run here: sqlglot parses their texts, and DuckDB runs what they mean.

import { duckdb } from "./duckdb.mjs";
import { python } from "./python.mjs";

export { missing } from "./python.mjs";

const transpiled = (name, dialect) => async () => {
  const program = python("transpile.py");
  const engine = await duckdb();
  return {
    ...engine,
    name,
    dialect,
    ask: async (sql) => engine.ask(await program.ask({ dialect, sql })),
    async end() {
      await program.end();
      await engine.end();
    },
  };
};

export const bigquery = transpiled("BigQuery by sqlglot", "bigquery");
export const snowflake = transpiled("Snowflake by sqlglot", "snowflake");
