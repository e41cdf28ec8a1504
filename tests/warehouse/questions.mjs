// What is asked of every engine: each query with the options that change its meaning.

const orders = { customer: "customer", date: "day", amount: "amount" };
const states = { counts: ["paid"], refunded: ["returned"] };
const subscriptions = { customer: "customer", start: "started", end: "ended", amount: "price" };

const of = (query, table, columns, options = {}) => ({ query, table, options: { columns, ...options } });

export const QUESTIONS = [
  of("rowsLeftOut", "orders", { ...orders, status: "state" }, { states }),
  of("customerSummary", "orders", orders),
  of("customerSummary", "orders", { ...orders, order: "order_no", status: "state" }, { states, asOf: "2024-12-31" }),
  of(
    "customerSummary",
    "orders",
    { ...orders, order: "order_no" },
    { calibrationEnd: "2024-06-30", asOf: "2024-12-31" },
  ),
  of("customerSummary", "orders", { customer: "customer", date: "day" }),
  of("compressedSummary", "orders", orders, { asOf: "2024-12-31" }),
  of(
    "compressedSummary",
    "orders",
    { ...orders, order: "order_no", status: "state" },
    { states, calibrationEnd: "2024-09-30" },
  ),
  of("rfmInputs", "orders", orders, { asOf: "2025-02-28" }),
  of("rfmInputs", "orders", { ...orders, order: "order_no", status: "state" }, { states, refunds: "leave-out" }),
  of("cohortMatrix", "orders", orders, { asOf: "2024-12-31" }),
  of("cohortMatrix", "orders", { ...orders, order: "order_no", status: "state" }, { states, period: "quarter" }),
  of("cohortMatrix", "orders", { customer: "customer", date: "day" }, { period: "week", kind: "unbounded" }),
  of("cohortMatrix", "orders", orders, { kind: "unbounded", asOf: "2025-01-15" }),
  of("cohortMatrix", "orders", orders, { kind: "bracket", asOf: "2024-12-30" }),
  of("cohortMatrix", "orders", orders, {
    kind: "bracket",
    brackets: [0, 1, 3, 7],
    refunds: "leave-out",
    period: "year",
  }),
  of("cohortMatrix", "orders", orders, { period: "day", asOf: "2023-02-15" }),
  of("survivalTable", "orders", orders, { asOf: "2024-12-31" }),
  of("survivalTable", "orders", { ...orders, order: "order_no" }, { inactiveAfterDays: 120 }),
  of("survivalTable", "subscriptions", subscriptions, { asOf: "2024-12-31" }),
  of(
    "survivalTable",
    "subscriptions",
    { ...subscriptions, segment: "plan" },
    { asOf: "2025-01-31", endIs: "last-with" },
  ),
  of("mrrBridge", "subscriptions", subscriptions, { asOf: "2024-12-31" }),
  of("mrrBridge", "subscriptions", subscriptions, { asOf: "2025-02-10", reactivationAfterDays: 31 }),
  of("mrrBridge", "subscriptions", subscriptions, {
    asOf: "2025-03-31",
    period: "quarter",
    endIs: "last-with",
    amountPer: "year",
  }),
  of("mrrBridge", "subscriptions", subscriptions, { asOf: "2024-06-16", period: "week", amountPer: "week" }),
  of("surveyCounts", "answers", { score: "score" }),
  of("surveyCounts", "answers", { score: "score", segment: "country" }),
  of("surveyCounts", "answers", { score: "score", date: "day" }, { asOf: "2024-12-15", period: "month" }),
  of("surveyCounts", "answers", { score: "score", date: "day" }, { period: "week" }),
];
