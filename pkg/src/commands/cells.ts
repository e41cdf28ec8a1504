// The rows that an analysis answers with: which columns there are, and what stands in them.

import type { Unit } from "../format.js";
import type { Interval, Mean, Rate, Reason } from "../wasm/types.js";

/** What a column holds. */
export type Holds =
  | Unit
  /** A count of customers, answers or contacts: of people. */
  | "people"
  /** The first day of a period. */
  | "period"
  | "day"
  /** A number of which the significant digits matter. */
  | "exact"
  /** A word of the file that many may share: a segment, a plan, a reason. */
  | "name"
  /** A customer. */
  | "person"
  /** The name of a column of the file. */
  | "column"
  /** A code of the package, such as a segment of RFM. */
  | "code"
  | "yes";

/** Every column of every analysis. */
export const COLUMNS = {
  customers: "people",
  buyers: "people",
  orders: "count",
  revenue: "money",
  averageOrderValue: "money",
  purchaseFrequency: "number",
  repeatRate: "percent",
  quiet: "percent",
  inactivityDays: "count",
  firstDay: "day",
  lastDay: "day",
  asOf: "day",
  start: "period",
  period: "period",
  end: "money",
  open: "yes",
  size: "people",
  newCustomers: "people",
  segment: "name",
  rfmSegment: "code",
  share: "percent",
  revenueShare: "percent",
  meanRecency: "points",
  meanFrequency: "number",
  meanMonetary: "money",
  ok: "people",
  watch: "people",
  atRisk: "people",
  gone: "people",
  insufficient: "people",
  valueAtStake: "money",
  customer: "person",
  status: "code",
  daysSinceLast: "count",
  medianGap: "points",
  overdueRatio: "points",
  gaps: "count",
  covers: "percent",
  days: "points",
  median: "points",
  highlight: "code",
  threshold: "number",
  time: "number",
  observed: "people",
  survival: "percent",
  group: "name",
  plan: "name",
  left: "people",
  model: "code",
  parameter: "code",
  estimate: "exact",
  standardError: "exact",
  estimator: "code",
  k: "exact",
  low: "exact",
  high: "exact",
  pattern: "code",
  aic: "number",
  active: "people",
  expectedPurchases: "number",
  expectedRevenue: "money",
  aliveProbability: "percent",
  frequency: "count",
  answers: "people",
  promoters: "people",
  passives: "people",
  detractors: "people",
  nps: "points",
  csat: "percent",
  ces: "scale",
  score: "number",
  p: "p-value",
  driver: "column",
  importance: "number",
  performance: "scale",
  gap: "points",
  quadrant: "code",
  level: "code",
  meanRevenue: "money",
  comments: "people",
  terms: "person",
  atStart: "people",
  joined: "people",
  reactivated: "people",
  lost: "people",
  atEnd: "people",
  churn: "percent",
  grossChurn: "percent",
  netChurn: "percent",
  startMrr: "money",
  newMrr: "money",
  expansion: "money",
  reactivation: "money",
  contraction: "money",
  churned: "money",
  growth: "percent",
  netRetention: "percent",
  grossRetention: "percent",
  incidence: "percent",
  reason: "name",
  monthlyRevenue: "money",
  metric: "code",
  value: "exact",
  change: "exact",
  expected: "number",
  known: "people",
  horizon: "count",
  tenure: "count",
  probability: "percent",
  discount: "percent",
  discounted: "percent",
  sold: "count",
  manager: "name",
  retention: "percent",
  category: "name",
  kinds: "count",
  secondKind: "percent",
  first: "name",
  second: "name",
  contacts: "count",
  perCustomer: "number",
  contactKind: "name",
  within: "percent",
  p90: "number",
  notAnswered: "count",
  from: "number",
  to: "number",
  entering: "people",
  withdrawn: "people",
  neverActive: "people",
} as const satisfies Record<string, Holds>;

export type ColumnName = keyof typeof COLUMNS;

/** A figure with its range; `part` of `whole` where it is a share of counted people. */
export interface Figure {
  value: number | null;
  low: number | null;
  high: number | null;
  part?: number;
  whole?: number;
  /** What it is, where its column does not say. */
  holds?: Unit;
  reason?: Reason | undefined;
}

/** What stands in a row. */
export type Cell = number | string | boolean | null | Figure;

/** A row: its columns, and those of ages of a cohort. */
export type Row = { [C in ColumnName]?: Cell } & { [age: `+${string}`]: Cell };

export const isFigure = (cell: Cell | undefined): cell is Figure => typeof cell === "object" && cell !== null;

/** What a column of a row holds. */
export const holds = (column: string): Holds =>
  Object.hasOwn(COLUMNS, column) ? COLUMNS[column as ColumnName] : "percent";

/** A share with its interval. */
export const rate = ({ value, interval, numerator, denominator, reason }: Rate): Figure => ({
  value,
  low: interval?.low ?? null,
  high: interval?.high ?? null,
  part: numerator,
  whole: denominator,
  reason,
});

/** A value with its interval. */
export const figure = (value: number | null, interval: Interval | null | undefined, reason?: Reason): Figure => ({
  value,
  low: interval?.low ?? null,
  high: interval?.high ?? null,
  reason,
});

export const mean = ({ value, reason }: Mean): Figure => ({ value, low: null, high: null, reason });

/** Rows as plain cells, as CSV has them: each range in two columns of its own. */
export function flat(rows: readonly Row[]): Record<string, number | string | boolean | null>[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([column, cell]) => {
        // A spreadsheet would take "+1" for a number.
        const name = column.replace(/^\+/, "age");
        if (!isFigure(cell)) return [[name, cell ?? null]];
        const { value, low, high } = cell;
        return low === null && high === null
          ? [[name, value]]
          : [
              [name, value],
              [`${name}Low`, low],
              [`${name}High`, high],
            ];
      }),
    ),
  );
}
