// The result of a query of `loyalkit/sql`, and what can be asked of it. A part of the package that is loaded with the first.

import type { Column } from "../../wasm/types.js";
import type { CellValue } from "../results.js";
import { type Rfm, type RfmOptions, rfm } from "../rfm.js";
import type { RunOptions } from "../session.js";
import { type SurveyCountsResult, surveyCounts } from "./answers.js";
import { type CohortMatrixResult, cohortMatrix } from "./cohorts.js";
import { type Asked, askedOf, type Columns, columnsOfRows } from "./columns.js";
import {
  type CompressedSummaryResult,
  type CustomerSummaryResult,
  compressedSummary,
  customerSummary,
  type SpendSummaryResult,
  spendSummary,
} from "./customers.js";
import { type SurvivalTableResult, survivalTable } from "./lives.js";
import { type QueryName, queryOf } from "./names.js";
import { type MrrBridgeResult, mrrBridge } from "./revenue.js";

/** The result of `rfmInputs`. */
export interface RfmInputsResult extends Asked {
  query: "rfmInputs";
  customers: number;
  /** RFM scores and segments, as `rfm` has them. */
  rfm(options?: Omit<RfmOptions, "asOf"> & RunOptions): Promise<Rfm>;
}

/** The result of `rowsLeftOut`: how many rows the other queries did not use, by reason, and how many they `counted`. */
export interface RowsLeftOutResult {
  query: "rowsLeftOut";
  rows: { reason: string; count: number }[];
}

/** What each query gives. */
export interface ResultOfQuery {
  customerSummary: CustomerSummaryResult;
  compressedSummary: CompressedSummaryResult;
  spendSummary: SpendSummaryResult;
  cohortMatrix: CohortMatrixResult;
  survivalTable: SurvivalTableResult;
  surveyCounts: SurveyCountsResult;
  rfmInputs: RfmInputsResult;
  mrrBridge: MrrBridgeResult;
  rowsLeftOut: RowsLeftOutResult;
}

/** The result of any query: `query` says of which. */
export type QueryResult = ResultOfQuery[QueryName];

const READERS: { [Q in QueryName]: (columns: Columns) => ResultOfQuery[Q] } = {
  customerSummary,
  compressedSummary,
  spendSummary,
  cohortMatrix,
  survivalTable,
  surveyCounts,
  rfmInputs,
  mrrBridge,
  rowsLeftOut,
};

/** Reads the columns of a query's result. Throws `no-such-column` for one that it needs. */
export const resultOf = <Q extends QueryName>(query: Q, columns: Columns): ResultOfQuery[Q] => READERS[query](columns);

export { columnsOfArrow } from "./arrow.js";

/** A table that is the result of a query. */
export interface QueryTable {
  /** What its rows are, and of which query. */
  guess: object;
  /** Reads them, so many from one on at a time. */
  result(rows: (from: number, count: number) => Promise<CellValue[][]>): Promise<QueryResult>;
}

/** The query that a table is the result of, by its columns; undefined where it is of none. */
export function queryTable(columns: readonly Column[]): QueryTable | undefined {
  const found = queryOf(columns);
  if (!found) return undefined;
  const { query, as = { kind: null, roles: {} } } = found;
  const names = columns.map(({ name }) => name);
  return {
    guess: { query, ...as, sure: true, reasons: [] },
    result: async (rows) => resultOf(query, await columnsOfRows(names, rows)),
  };
}

function rfmInputs(columns: Columns): RfmInputsResult {
  const names = columns.texts("customer");
  const [recency, frequency, monetary] = ["recency_days", "frequency", "monetary"].map((name) =>
    columns.numbers(name),
  ) as [Float64Array, Float64Array, Float64Array];
  return {
    query: "rfmInputs",
    ...askedOf(columns),
    customers: columns.length,
    async rfm(options) {
      const rows = names.map((customer, at) => ({
        customer: customer ?? "",
        recency: recency[at] as number,
        frequency: frequency[at] as number,
        monetary: monetary[at] as number,
      }));
      return rfm(rows, options);
    },
  };
}

function rowsLeftOut(columns: Columns): RowsLeftOutResult {
  const counts = columns.numbers("row_count");
  const rows = columns.texts("reason").map((reason, at) => ({ reason: reason ?? "", count: counts[at] as number }));
  return { query: "rowsLeftOut", rows };
}
