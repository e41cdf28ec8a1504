// `loyalkit/sql`: queries for a warehouse, so that it counts and the tab concludes. Texts in, text out; nothing is run.

export type { DayOptions, QueryOptions } from "./asked.js";
export { type CohortMatrixOptions, cohortMatrix, type RetentionKind } from "./cohort-matrix.js";
export { type CompressedSummaryOptions, compressedSummary, spendSummary } from "./compressed-summary.js";
export { customerSummary, rfmInputs, type SummaryOptions } from "./customer-summary.js";
export { dbtProject } from "./dbt.js";
export type { DialectName } from "./dialects.js";
export { type MrrBridgeOptions, mrrBridge } from "./mrr-bridge.js";
export type { OrdersColumns, OrdersQueryOptions } from "./orders.js";
export {
  columnsOf,
  DIALECT_NAMES,
  QUERIES,
  QUERY_NAMES,
  QUERY_OPTIONS,
  type Query,
  type QueryAsked,
  type QueryColumn,
  type QueryName,
  type QueryOptionKind,
  type QueryOptionName,
  type QueryValues,
  queryOptionsOf,
  type ResultColumn,
  type ResultColumnsOf,
  ROW_COLUMNS,
  type RowKind,
  rowKindsOf,
  writeQuery,
} from "./queries.js";
export type { States } from "./rows.js";
export { rowsLeftOut, type SurveyRows } from "./rows-left-out.js";
export type { SubscriptionsColumns, SubscriptionsQueryOptions } from "./subscriptions.js";
export { type SurveyColumns, type SurveyCountsOptions, surveyCounts } from "./survey-counts.js";
export { type OrdersSurvivalQuery, type SurvivalTableOptions, survivalTable } from "./survival-table.js";
