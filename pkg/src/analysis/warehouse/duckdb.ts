// DuckDB-WASM in the tab: it counts there, and its answer is read without becoming text.

import { invalid } from "../../error.js";
import { refuse, word } from "../../numbers.js";
import type {
  CohortMatrixOptions,
  CompressedSummaryOptions,
  MrrBridgeOptions,
  OrdersQueryOptions,
  SubscriptionsQueryOptions,
  SummaryOptions,
  SurveyCountsOptions,
  SurveyRows,
  SurvivalTableOptions,
} from "../../sql/index.js";
import type { ArrowTable } from "./arrow.js";
import type { QueryName } from "./names.js";
import type { ResultOfQuery } from "./result.js";

/** What is used of DuckDB-WASM's `AsyncDuckDBConnection`. */
export interface DuckDBConnection {
  query(sql: string): Promise<ArrowTable>;
}

/** An option less, of each of several types. */
export type Less<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** The options of each query of `loyalkit/sql`, without the dialect. */
export interface OptionsOfQuery {
  customerSummary: Less<SummaryOptions, "dialect">;
  compressedSummary: Less<CompressedSummaryOptions, "dialect">;
  spendSummary: Less<SummaryOptions, "dialect">;
  cohortMatrix: Less<CohortMatrixOptions, "dialect">;
  survivalTable: Less<SurvivalTableOptions, "dialect">;
  surveyCounts: Less<SurveyCountsOptions, "dialect">;
  rfmInputs: Less<OrdersQueryOptions, "dialect">;
  mrrBridge: Less<MrrBridgeOptions, "dialect">;
  rowsLeftOut:
    | Less<OrdersQueryOptions, "dialect">
    | Less<SubscriptionsQueryOptions, "dialect">
    | Less<SurveyRows, "dialect">;
}

/**
 * Runs a query of `loyalkit/sql` on a DuckDB-WASM connection, and gives its result as `table.result()` does: the rows stay where they are,
 * the counts come as Arrow. Throws what the query throws for its options (`missing-input`, `invalid-input`, `unusable-name`), and what
 * DuckDB throws.
 *
 * @example (await fromDuckDB(connection, "compressedSummary", { table: "orders", columns: { customer: "customer", date: "day", amount: "total" } })).fit("bg-nbd")
 */
export async function fromDuckDB<Q extends QueryName>(
  connection: DuckDBConnection,
  query: Q,
  options: OptionsOfQuery[Q],
): Promise<ResultOfQuery[Q]> {
  if (typeof connection?.query !== "function") refuse("connection", "object", connection);
  const [queries, { columnsOfArrow, resultOf }] = await Promise.all([
    import("../../sql/index.js"),
    import("./result.js"),
  ]);
  const write = queries[word("query", query) as QueryName] as ((options: object) => string) | undefined;
  if (!write) throw invalid("query", { code: "none-of", params: { value: query, expected: Object.keys(queries) } });
  return resultOf(query, columnsOfArrow(await connection.query(write({ ...options, dialect: "duckdb" }))));
}
