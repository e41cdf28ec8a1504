// The engines that the queries are run by, and why one of them cannot be had here.

import { duckdb } from "./duckdb.mjs";
import { postgresql, missing as withoutPostgresql } from "./postgresql.mjs";
import { spark, missing as withoutSpark } from "./spark.mjs";
import { bigquery, snowflake, missing as withoutPython } from "./transpiled.mjs";

export const ENGINES = {
  duckdb: { start: duckdb, missing: () => undefined },
  postgresql: { start: postgresql, missing: withoutPostgresql },
  spark: { start: spark, missing: withoutSpark },
  bigquery: { start: bigquery, missing: withoutPython },
  snowflake: { start: snowflake, missing: withoutPython },
};
