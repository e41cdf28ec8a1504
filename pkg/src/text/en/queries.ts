// Queries for a warehouse: what each tells, its columns, its options and its result; on the page, in the terminal and in the dbt package.

import type { DialectName } from "../../sql/dialects.js";
import type {
  QUERY_OPTIONS,
  QueryColumn,
  QueryName,
  QueryOptionName,
  ResultColumnsOf,
  RowKind,
} from "../../sql/queries.js";

/** What a query is called, the question that it answers, and what its result is for. */
interface QueryText {
  title: string;
  question: string;
  use: string;
}

const list: Record<QueryName, QueryText> = {
  compressedSummary: {
    title: "Forecast (compressed summary)",
    question: "How many customers are still active, and what will they buy?",
    use: "Each purchase history once, with the number of customers who share it. No row names a customer.",
  },
  spendSummary: {
    title: "Spend per order (spend summary)",
    question: "How much does a customer spend each time?",
    use: "Repeat customers by frequency and mean value. With the forecast, it gives customer lifetime value.",
  },
  customerSummary: {
    title: "Customer summary",
    question: "What has each customer bought, and what will each one buy?",
    use: "One row per customer. Use it when you need the forecast of every customer by name.",
  },
  cohortMatrix: {
    title: "Cohorts",
    question: "How many new customers come back, month after month?",
    use: "Customers, orders and revenue by first order and age.",
  },
  survivalTable: {
    title: "Survival",
    question: "How long do customers stay?",
    use: "Customers by how long they stayed, and whether they have left. It gives the Kaplan–Meier curve.",
  },
  rfmInputs: {
    title: "RFM",
    question: "Who are the best customers, and who is slipping away?",
    use: "Recency, frequency and monetary value of each customer. One row per customer.",
  },
  surveyCounts: {
    title: "NPS and CSAT",
    question: "How satisfied are customers, by segment and over time?",
    use: "The number of people who gave each answer, by segment and period.",
  },
  mrrBridge: {
    title: "MRR bridge",
    question: "Where does the change in monthly recurring revenue come from?",
    use: "New, expansion, reactivation, contraction and churned MRR, period by period.",
  },
  rowsLeftOut: {
    title: "Rows left out",
    question: "Which rows do the other queries not use?",
    use: "The number of rows by reason. The counts add up to the whole table.",
  },
};

const rows: Record<RowKind, string> = {
  orders: "Orders",
  subscriptions: "Subscriptions",
  survey: "Survey answers",
};

const dialects: Record<DialectName, string> = {
  bigquery: "BigQuery",
  snowflake: "Snowflake",
  spark: "Spark SQL (Databricks)",
  postgresql: "PostgreSQL",
  duckdb: "DuckDB",
};

const columns: Record<QueryColumn, string> = {
  customer: "Customer",
  date: "Date",
  amount: "Amount",
  order: "Order number",
  quantity: "Quantity",
  segment: "Segment to split by",
  status: "Status",
  currency: "Currency",
  start: "Start of the subscription",
  end: "End of the subscription",
  score: "Answer",
};

/** What to know about a column. */
const columnNotes: Partial<Record<QueryColumn, string>> = {
  amount: "Amounts below zero are refunds.",
  order: "Rows with the same number are one order. Without it, all rows of a customer’s day are one order.",
  quantity: "The amount is then the price of one.",
  segment: "Such as country or plan. A customer is in the segment of their first day with an order or a subscription.",
  status: "Then name the states that count.",
  currency: "Then name the currency that counts.",
  end: "Empty while the subscription is running.",
};

/** What an option is called, and what to know about it. */
const options: Record<QueryOptionName, { name: string; note?: string }> = {
  asOf: { name: "Day to look back from", note: "Default: last day in the table" },
  timeZone: { name: "Time zone", note: "Such as Europe/Copenhagen. Default: days as the engine has them" },
  calibrationEnd: {
    name: "Last day the model sees",
    note: "Later purchases are held out, to test its forecast. Default: nothing is held out",
  },
  period: { name: "Length of a period" },
  kind: { name: "Retained means", note: "An order in that period, in it or later, or in a range of periods" },
  brackets: { name: "Ages at which brackets begin", note: "Such as 0, 1, 3, 6, 12. Default: 0, 1, 2, 4, 8 and so on" },
  inactiveAfterDays: {
    name: "Lost after days without an order",
    note: "Default: 90th percentile of the gaps between orders",
  },
  reactivationAfterDays: {
    name: "Reactivated after days without a subscription",
    note: "Customers who return sooner never left",
  },
  metric: { name: "What the survey asked" },
  scale: { name: "Lowest and highest answer", note: "Such as 1, 5" },
  refunds: { name: "Refunds", note: "They reduce revenue (net), or nothing (leave-out)" },
  endIs: { name: "The end is", note: "The first day without the subscription, or the last day with it" },
  amountPer: { name: "An amount is for a" },
  count: { name: "States that count", note: "As they are written in the table" },
  refundState: { name: "States of refunds", note: "They count where the amount is below zero" },
  currencyCode: { name: "Currency that counts", note: "As it is written in the table" },
  roundDays: {
    name: "Round times to days",
    note: "7 counts in weeks: far fewer rows where there are millions of customers, and nearly the same forecast",
  },
  minimumCustomers: {
    name: "Smallest group shown",
    note: "Figures about fewer customers (or answers) are withheld in the query itself",
  },
};

type Choices<O> = O extends { choice: readonly (infer C extends string)[] } ? Record<C, string> : never;

/** What can be chosen. */
const choices: {
  [O in QueryOptionName as (typeof QUERY_OPTIONS)[O] extends { choice: unknown } ? O : never]: Choices<
    (typeof QUERY_OPTIONS)[O]
  >;
} = {
  period: { day: "Day", week: "Week", month: "Month", quarter: "Quarter", year: "Year" },
  kind: { classic: "Ordered in that period", unbounded: "In it or later", bracket: "In a range of periods" },
  metric: { nps: "NPS: would recommend, 0 to 10", csat: "CSAT: satisfaction" },
  refunds: { net: "Reduce revenue", "leave-out": "Are left out" },
  endIs: { "first-without": "First day without it", "last-with": "Last day with it" },
  amountPer: { day: "Day", week: "Week", month: "Month", quarter: "Quarter", year: "Year" },
};

const asOf = "Day that everything looks back from";
const least = "Figures about fewer customers (or answers) are withheld: NULL, or summed in one row without a key";
const segment = "Segment of the customer’s first day";
const isOpen = "1 while the period is unfinished, so that its figures are so far; otherwise 0";
const histories = {
  segment,
  frequency: "Days with an order after the first (x)",
  recency_days: "Days from the first order to the last (t_x)",
  age_days: "Days from the first order to as_of (T)",
  holdout_days: "Days held out",
  as_of: asOf,
};

const results: { [Q in QueryName]: Record<ResultColumnsOf<Q>, string> } = {
  compressedSummary: {
    ...histories,
    customers: "Customers who share this history",
    repeat_spend: "What they spent after their first days, in all",
    holdout_purchases: "Days with an order that they had in the days held out, in all",
    rounded_to_days: "Times are rounded to so many days; 1 is exact",
    minimum_customers: least,
  },
  spendSummary: {
    frequency: histories.frequency,
    mean_value: "Mean amount of these days; customers within 1% of each other share a row",
    customers: "Customers of this row",
    as_of: asOf,
    minimum_customers: least,
  },
  customerSummary: {
    ...histories,
    customer: "Customer",
    first_order: "Day of the first order",
    last_order: "Day of the last order",
    orders: "Orders",
    repeat_value: "Mean amount of the days after the first; 0 without one",
    revenue: "Revenue after refunds",
    holdout_purchases: "Days with an order in the days held out",
  },
  cohortMatrix: {
    cohort: "First day of the period of the first order",
    segment,
    age: "Periods since that of the first order",
    age_to: "Last age of the row; NULL if it has no end",
    size: "Customers of the cohort",
    customers: "Customers retained at this age",
    orders: "Their orders",
    revenue: "Their revenue after refunds",
    is_open: isOpen,
    period: "Length of a period",
    kind: "When a customer counts as retained",
    as_of: asOf,
    minimum_customers: least,
  },
  survivalTable: {
    segment,
    duration_days: "Days that these customers have stayed",
    has_left: "1 if they have left, 0 if they were last seen active",
    customers: "Customers of this row",
    at_risk: "Customers who stayed at least so long",
    inactivity_days: "A customer counts as lost after more days than this without an order; NULL for subscriptions",
    one_time_customers: "Customers of the segment who bought on one day only; NULL for subscriptions",
    too_new_customers: "Customers of the segment whose first order is too recent; NULL for subscriptions",
    as_of: asOf,
    minimum_customers: least,
  },
  rfmInputs: {
    customer: "Customer",
    segment,
    recency_days: "Days since the last order",
    frequency: "Orders",
    monetary: "Revenue after refunds",
    first_order: "Day of the first order",
    last_order: "Day of the last order",
    as_of: asOf,
  },
  surveyCounts: {
    segment: "Segment of the answers",
    period_start: "First day of the period",
    period: "Length of a period",
    is_open: isOpen,
    answers: "Answers",
    promoters: "Answers of 9 or 10",
    passives: "Answers of 7 or 8",
    detractors: "Answers of 0 to 6",
    score: "People who gave this answer",
    left_out: "Answers that are no step of the scale",
    metric: "What was asked: nps or csat",
    as_of: `${asOf}; NULL without days`,
    minimum_customers: least,
  },
  mrrBridge: {
    period_start: "First day of the period",
    period: "Length of a period",
    is_open: isOpen,
    start_mrr: "MRR at the start",
    new_mrr: "MRR of new customers",
    expansion_mrr: "MRR gained from existing customers",
    reactivation_mrr: "MRR of customers who came back",
    contraction_mrr: "MRR lost from customers who stayed",
    churned_mrr: "MRR of customers who left",
    end_mrr: "MRR at the end",
    start_customers: "Customers at the start",
    new_customers: "New customers",
    reactivated_customers: "Customers who came back",
    lost_customers: "Customers who left",
    lost_of_new: "Of these, customers who had joined in the same period",
    end_customers: "Customers at the end",
    as_of: asOf,
    minimum_customers: least,
  },
  rowsLeftOut: {
    reason: "Why the rows are not used; counted: they are",
    row_count: "Rows",
  },
};

/** Texts about the queries. */
export const queries = { list, rows, dialects, columns, columnNotes, options, choices, results };

/** What is said about the queries in a language. */
export type QueryTexts = typeof queries;
