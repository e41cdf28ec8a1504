// Which query of `loyalkit/sql` a table is the result of, by its columns.

import type { Column, CustomerRoles, LifetimeRoles } from "../../wasm/types.js";

/** The columns that tell the result of each query, in small letters: Snowflake writes them in capitals. */
const COLUMNS: Record<QueryName, string> = {
  customerSummary: "customer frequency recency_days age_days repeat_value",
  compressedSummary: "frequency recency_days age_days customers repeat_spend",
  spendSummary: "frequency mean_value customers as_of",
  cohortMatrix: "cohort age age_to size is_open kind",
  survivalTable: "duration_days has_left customers at_risk",
  surveyCounts: "answers left_out metric",
  rfmInputs: "customer recency_days frequency monetary last_order",
  mrrBridge: "start_mrr new_mrr churned_mrr end_mrr",
  rowsLeftOut: "reason row_count",
};

/** The name of a query of `loyalkit/sql`. */
export type QueryName =
  | "customerSummary"
  | "compressedSummary"
  | "spendSummary"
  | "cohortMatrix"
  | "survivalTable"
  | "surveyCounts"
  | "rfmInputs"
  | "mrrBridge"
  | "rowsLeftOut";

/** What the result of a query is, and how the reader of its rows finds its columns. */
export interface QueryGuess {
  query: QueryName;
  as?: { kind: "lifetimes"; roles: LifetimeRoles } | { kind: "customers"; roles: CustomerRoles };
}

/** The query that a table is the result of; undefined where it is of none. */
export function queryOf(columns: readonly Pick<Column, "name">[]): QueryGuess | undefined {
  const names = new Map(columns.map(({ name }) => [name.toLowerCase(), name]));
  for (const [query, needed] of Object.entries(COLUMNS) as [QueryName, string][]) {
    if (!needed.split(" ").every((name) => names.has(name))) continue;
    const roles = (wanted: Record<string, string>) =>
      Object.fromEntries(
        Object.entries(wanted).flatMap(([role, name]) => (names.has(name) ? [[role, names.get(name)]] : [])),
      );
    if (query === "survivalTable") {
      const wanted = { duration: "duration_days", left: "has_left", weight: "customers", group: "segment" };
      return { query, as: { kind: "lifetimes", roles: roles(wanted) as never } };
    }
    if (query !== "customerSummary" && query !== "rfmInputs") return { query };
    const [orders, value] = query === "rfmInputs" ? ["frequency", "monetary"] : ["orders", "revenue"];
    const wanted = {
      customer: "customer",
      orders,
      last: "last_order",
      first: "first_order",
      value,
      segment: "segment",
    };
    return { query, as: { kind: "customers", roles: roles(wanted) as never } };
  }
  return undefined;
}
