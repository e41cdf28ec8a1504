// The queries: the one list from which terminal, page, dbt package and docs are drawn. What each reads, what it can be told, what it gives.

import type { Period } from "../wasm/types.js";
import { missing } from "./asked.js";
import { cohortMatrix, type RetentionKind } from "./cohort-matrix.js";
import { compressedSummary, spendSummary } from "./compressed-summary.js";
import { customerSummary, rfmInputs } from "./customer-summary.js";
import type { DialectName } from "./dialects.js";
import { mrrBridge } from "./mrr-bridge.js";
import { rowsLeftOut } from "./rows-left-out.js";
import { surveyCounts } from "./survey-counts.js";
import { survivalTable } from "./survival-table.js";

/** The dialects, in the order in which they are offered. */
export const DIALECT_NAMES = ["bigquery", "snowflake", "spark", "postgresql", "duckdb"] as const;

const PERIODS = ["day", "week", "month", "quarter", "year"] as const satisfies readonly Period[];

/** How the value of an option is given; of a choice, the first is the default unless `usual` names another. */
export type QueryOptionKind =
  | { choice: readonly string[]; usual?: string }
  | { number: readonly [least: number, most: number]; usual?: number }
  | "day"
  | "text"
  | "texts"
  | "numbers";

/** Every option of every query. `count`, `refundState` and `currencyCode` are `states` and `currency` of the functions. */
export const QUERY_OPTIONS = {
  asOf: "day",
  timeZone: "text",
  calibrationEnd: "day",
  period: { choice: PERIODS, usual: "month" },
  kind: { choice: ["classic", "unbounded", "bracket"] satisfies RetentionKind[] },
  brackets: "numbers",
  inactiveAfterDays: { number: [0, 36_525] },
  reactivationAfterDays: { number: [1, 36_525], usual: 1 },
  metric: { choice: ["nps", "csat"] },
  scale: "numbers",
  refunds: { choice: ["net", "leave-out"] },
  endIs: { choice: ["first-without", "last-with"] },
  amountPer: { choice: PERIODS, usual: "month" },
  count: "texts",
  refundState: "texts",
  currencyCode: "text",
  roundDays: { number: [1, 366], usual: 1 },
  minimumCustomers: { number: [1, 1_000_000], usual: 1 },
} as const satisfies Record<string, QueryOptionKind>;

/** The name of an option. */
export type QueryOptionName = keyof typeof QUERY_OPTIONS;

type ValueOf<K extends QueryOptionKind> = K extends { choice: readonly (infer C)[] }
  ? C
  : K extends { number: unknown }
    ? number
    : K extends "texts"
      ? readonly string[]
      : K extends "numbers"
        ? readonly number[]
        : string;

/** Options that were given. */
export type QueryValues = { [O in QueryOptionName]?: ValueOf<(typeof QUERY_OPTIONS)[O]> };

/** What a row of the table is. */
export type RowKind = "orders" | "subscriptions" | "survey";

/** The columns of each kind of table; of the first ones none may be missing. */
export const ROW_COLUMNS = {
  orders: {
    needed: ["customer", "date"],
    others: ["amount", "order", "quantity", "segment", "status", "currency"],
  },
  subscriptions: {
    needed: ["customer", "start"],
    others: ["end", "amount", "quantity", "segment", "status", "currency"],
  },
  survey: { needed: ["score"], others: ["segment", "date"] },
} as const;

/** What a column of a table is about. */
export type QueryColumn = (typeof ROW_COLUMNS)[RowKind]["needed" | "others"][number];

/** When a column of a result has values, where that is not always. */
export interface ResultColumn {
  /** There only with: a column of segments, days held out, a column of days, the metric NPS. */
  with?: "segment" | "holdout" | "days" | "nps";
  /** NULL without a column of amounts. */
  ofAmounts?: true;
  /** NULL where figures of too few are withheld. */
  isWithheld?: true;
  /** May be NULL for a reason of its own. */
  mayBeEmpty?: true;
}

/** A query: by the kind of its table, what it can be told; and the columns of its result. */
export interface Query {
  rows: Partial<Record<RowKind, readonly QueryOptionName[]>>;
  /** Columns that it needs besides. */
  needs?: readonly QueryColumn[];
  /** Columns that change nothing in its result. */
  ignores?: readonly QueryColumn[];
  results: Record<string, ResultColumn>;
  write(options: never): string;
}

/** Which rows count; states and currency of subscriptions, too. */
const COUNTED = ["count", "currencyCode"] as const;
const ORDERS = ["asOf", "timeZone", ...COUNTED, "refundState"] as const;
const SUBSCRIPTIONS = ["asOf", "timeZone", "endIs", ...COUNTED] as const;
const WITHHELD = { isWithheld: true } as const;
const SPLIT = { with: "segment" } as const;
const HELD_OUT = { with: "holdout" } as const;
const FIXED = { as_of: {}, minimum_customers: {} } as const;

/** The queries by the names of their functions. */
export const QUERIES = {
  compressedSummary: {
    rows: { orders: ["calibrationEnd", "roundDays", "minimumCustomers", ...ORDERS] },
    results: {
      segment: SPLIT,
      frequency: WITHHELD,
      recency_days: WITHHELD,
      age_days: WITHHELD,
      customers: {},
      repeat_spend: { ...WITHHELD, ofAmounts: true },
      holdout_purchases: { ...HELD_OUT, ...WITHHELD },
      holdout_days: { ...HELD_OUT, ...WITHHELD },
      rounded_to_days: {},
      ...FIXED,
    },
    write: compressedSummary,
  },
  spendSummary: {
    rows: { orders: ["calibrationEnd", "minimumCustomers", ...ORDERS] },
    needs: ["amount"],
    ignores: ["segment"],
    results: { frequency: WITHHELD, mean_value: WITHHELD, customers: {}, ...FIXED },
    write: spendSummary,
  },
  customerSummary: {
    rows: { orders: ["calibrationEnd", "refunds", ...ORDERS] },
    results: {
      customer: {},
      segment: SPLIT,
      first_order: {},
      last_order: {},
      orders: {},
      frequency: {},
      recency_days: {},
      age_days: {},
      repeat_value: { ofAmounts: true },
      revenue: { ofAmounts: true },
      holdout_purchases: HELD_OUT,
      holdout_days: HELD_OUT,
      as_of: {},
    },
    write: customerSummary,
  },
  cohortMatrix: {
    rows: { orders: ["period", "kind", "brackets", "minimumCustomers", "refunds", ...ORDERS] },
    results: {
      cohort: WITHHELD,
      segment: SPLIT,
      age: WITHHELD,
      age_to: { mayBeEmpty: true },
      size: {},
      customers: WITHHELD,
      orders: WITHHELD,
      revenue: { ...WITHHELD, ofAmounts: true },
      is_open: WITHHELD,
      period: {},
      kind: {},
      ...FIXED,
    },
    write: cohortMatrix,
  },
  survivalTable: {
    rows: {
      orders: ["inactiveAfterDays", "minimumCustomers", ...ORDERS],
      subscriptions: ["minimumCustomers", ...SUBSCRIPTIONS],
    },
    results: {
      segment: SPLIT,
      duration_days: WITHHELD,
      has_left: WITHHELD,
      customers: {},
      at_risk: WITHHELD,
      inactivity_days: { mayBeEmpty: true },
      one_time_customers: { mayBeEmpty: true },
      too_new_customers: { mayBeEmpty: true },
      ...FIXED,
    },
    write: survivalTable,
  },
  rfmInputs: {
    rows: { orders: ["refunds", ...ORDERS] },
    needs: ["amount"],
    results: {
      customer: {},
      segment: SPLIT,
      recency_days: {},
      frequency: {},
      monetary: {},
      first_order: {},
      last_order: {},
      as_of: {},
    },
    write: rfmInputs,
  },
  surveyCounts: {
    rows: { survey: ["metric", "scale", "period", "minimumCustomers", "asOf", "timeZone"] },
    results: {
      segment: SPLIT,
      period_start: { with: "days" },
      period: { with: "days" },
      is_open: { with: "days" },
      answers: WITHHELD,
      promoters: { with: "nps", ...WITHHELD },
      passives: { with: "nps", ...WITHHELD },
      detractors: { with: "nps", ...WITHHELD },
      score: WITHHELD,
      left_out: {},
      metric: {},
      as_of: { mayBeEmpty: true },
      minimum_customers: {},
    },
    write: surveyCounts,
  },
  mrrBridge: {
    rows: { subscriptions: ["period", "reactivationAfterDays", "amountPer", "minimumCustomers", ...SUBSCRIPTIONS] },
    needs: ["amount"],
    ignores: ["segment"],
    results: {
      period_start: {},
      period: {},
      is_open: {},
      start_mrr: WITHHELD,
      new_mrr: WITHHELD,
      expansion_mrr: WITHHELD,
      reactivation_mrr: WITHHELD,
      contraction_mrr: WITHHELD,
      churned_mrr: WITHHELD,
      end_mrr: WITHHELD,
      start_customers: WITHHELD,
      new_customers: WITHHELD,
      reactivated_customers: WITHHELD,
      lost_customers: WITHHELD,
      lost_of_new: WITHHELD,
      end_customers: WITHHELD,
      ...FIXED,
    },
    write: mrrBridge,
  },
  rowsLeftOut: {
    rows: {
      orders: ["timeZone", ...COUNTED, "refundState"],
      subscriptions: ["timeZone", ...COUNTED],
      survey: ["timeZone"],
    },
    ignores: ["segment", "order"],
    results: { reason: {}, row_count: {} },
    write: rowsLeftOut,
  },
} as const satisfies Record<string, Query>;

/** The name of a query: that of its function. */
export type QueryName = keyof typeof QUERIES;

/** The names of the queries, in the order in which they are offered. */
export const QUERY_NAMES = Object.keys(QUERIES) as QueryName[];

/** The columns of a result, by the names that they have there; `score` stands for `score_0` and so on. */
export type ResultColumnsOf<Q extends QueryName> = keyof (typeof QUERIES)[Q]["results"];

/** The columns that a query can be told, the needed ones first. */
export function columnsOf(name: QueryName, rows: RowKind): { column: QueryColumn; isNeeded: boolean }[] {
  const { needs = [], ignores = [] }: Query = QUERIES[name];
  const { needed, others }: { needed: readonly QueryColumn[]; others: readonly QueryColumn[] } = ROW_COLUMNS[rows];
  return [...needed, ...others]
    .filter((column) => !ignores.includes(column))
    .map((column) => ({ column, isNeeded: needed.includes(column) || needs.includes(column) }))
    .sort((a, b) => Number(b.isNeeded) - Number(a.isNeeded));
}

/** The kinds of tables that a query reads. */
export const rowKindsOf = (name: QueryName): RowKind[] => Object.keys(QUERIES[name].rows) as RowKind[];

/** The options of a query of a kind of table. */
export const queryOptionsOf = (name: QueryName, rows: RowKind): readonly QueryOptionName[] =>
  (QUERIES[name] as Query).rows[rows] ?? [];

/** What a query is asked for, as all of them are asked. */
export interface QueryAsked {
  dialect: DialectName;
  table: string | readonly string[];
  columns: Partial<Record<QueryColumn, string>>;
  values?: QueryValues;
}

/**
 * Writes a query of the list by its name. Columns that change nothing in its result are left out.
 *
 * @throws LoyaltyError `missing-input`, `invalid-input`, `unusable-name`
 * @example writeQuery("rfmInputs", { dialect: "duckdb", table: "orders", columns: { customer: "customer", date: "day", amount: "amount" } })
 */
export function writeQuery(name: QueryName, { dialect, table, columns, values = {} }: QueryAsked): string {
  const { write, ignores = [] }: Query = QUERIES[name];
  const { count, refundState, currencyCode, ...options } = values;
  if (refundState !== undefined && count === undefined) throw missing("states.counts");
  const read = Object.fromEntries(Object.entries(columns).filter(([column]) => !ignores.some((one) => one === column)));
  const asked = {
    dialect,
    table,
    columns: read,
    ...options,
    ...(count && { states: { counts: count, ...(refundState && { refunded: refundState }) } }),
    ...(currencyCode !== undefined && { currency: currencyCode }),
  };
  return write(asked as never);
}
