// Customer summary: how often, how recently, since when and for how much has each customer bought?

import { dayValue, missing } from "./asked.js";
import { type OrderSteps, type OrdersQueryOptions, ordersAsked } from "./orders.js";
import { type Step, statement } from "./statement.js";

/** Which summary to make. */
export interface SummaryOptions extends OrdersQueryOptions {
  /**
   * The last day that the models see, `yyyy-mm-dd`: the summary is of that day, and what each customer bought from then until `asOf` is
   * counted apart, to judge a model by. Default: no days are held out.
   */
  calibrationEnd?: string;
}

/**
 * The customer summary: one row for each customer who has ordered by the as-of day (Fader, Hardie & Lee 2005, "RFM and CLV", section 2).
 *
 * Columns: `customer`, `segment` (if asked for), `first_order`, `last_order`, `orders`, `frequency` (days with an order less the first),
 * `recency_days` (first order to last), `age_days` (first order to `as_of`), `repeat_value` (mean amount of the days after the first, 0 without
 * one), `revenue` (after refunds), `as_of`; with `calibrationEnd` also `holdout_purchases` (days with an order after it) and `holdout_days`.
 *
 * @throws LoyaltyError `missing-input`, `invalid-input`, `unusable-name`
 * @example customerSummary({ dialect: "duckdb", table: "shop.orders", columns: { customer: "customer_id", date: "ordered_at", amount: "total" } })
 */
export function customerSummary(options: SummaryOptions): string {
  const { steps, orders, holdout } = customersUntil(options);
  const { dialect, hasAmounts, hasSegments } = orders;
  const money = (sql: string) => (hasAmounts ? sql : `CAST(NULL AS ${dialect.types.amount})`);
  const revenue = orders.netsRefunds ? "totals.amount + COALESCE(refunds.amount, 0)" : "totals.amount";
  return statement(
    "Customer summary: purchases of each customer, for models of what they will buy",
    [...steps, orders.refundDays, orders.netsRefunds ? refunds : null, orders.segments],
    `
SELECT
  totals.customer,
  ${hasSegments ? "segments.segment," : ""}
  totals.first_order,
  totals.last_order,
  totals.orders,
  totals.frequency,
  ${dialect.daysBetween("totals.first_order", "totals.last_order")} AS recency_days,
  ${dialect.daysBetween("totals.first_order", "totals.as_of")} AS age_days,
  ${money("CASE WHEN totals.frequency > 0 THEN totals.repeat_amount / totals.frequency ELSE 0 END")} AS repeat_value,
  ${money(revenue)} AS revenue,
  ${holdout ? "totals.holdout_purchases," : ""}
  ${holdout ? `${dialect.daysBetween("totals.as_of", holdout)} AS holdout_days,` : ""}
  totals.as_of
FROM customer_totals AS totals
${orders.netsRefunds ? "LEFT JOIN refunds ON refunds.customer = totals.customer" : ""}
${hasSegments ? "LEFT JOIN segments ON segments.customer = totals.customer" : ""}`,
  );
}

/**
 * RFM inputs: what recency, frequency and monetary value are scored from, one row for each customer.
 *
 * Columns: `customer`, `segment` (if asked for), `recency_days` (last order to `as_of`), `frequency` (orders), `monetary` (revenue after
 * refunds), `first_order`, `last_order`, `as_of`. Scores and segments are given where the result is read, so that ties and cut-offs are the same.
 *
 * @throws LoyaltyError `missing-input` (also of `amount`), `invalid-input`, `unusable-name`
 * @example rfmInputs({ dialect: "spark", table: "orders", columns: { customer: "customer", date: "day", amount: "amount" } })
 */
export function rfmInputs(options: OrdersQueryOptions): string {
  if (options.columns?.amount === undefined) throw missing("amount");
  const { steps, orders } = customersUntil(options);
  const { dialect, hasSegments, netsRefunds } = orders;
  return statement(
    "RFM inputs: how recently, how often and for how much each customer has bought",
    [...steps, orders.refundDays, netsRefunds ? refunds : null, orders.segments],
    `
SELECT
  totals.customer,
  ${hasSegments ? "segments.segment," : ""}
  ${dialect.daysBetween("totals.last_order", "totals.as_of")} AS recency_days,
  totals.orders AS frequency,
  ${netsRefunds ? "totals.amount + COALESCE(refunds.amount, 0)" : "totals.amount"} AS monetary,
  totals.first_order,
  totals.last_order,
  totals.as_of
FROM customer_totals AS totals
${netsRefunds ? "LEFT JOIN refunds ON refunds.customer = totals.customer" : ""}
${hasSegments ? "LEFT JOIN segments ON segments.customer = totals.customer" : ""}`,
  );
}

const refunds: Step = {
  name: "refunds",
  is: "what each customer got back in all",
  query: "SELECT customer, SUM(amount) AS amount FROM refund_days GROUP BY customer",
};

/** The steps up to one row a customer: first_order, last_order, orders, frequency, repeat_amount, amount, as_of and holdout_purchases. */
export function customersUntil(options: SummaryOptions): {
  orders: OrderSteps;
  steps: Step[];
  /** The last day of the hold-out, as an expression; null where there is none. */
  holdout: string | null;
} {
  const { calibrationEnd, ...others } = options;
  if (calibrationEnd === undefined) {
    const orders = ordersAsked(others);
    const { counted, lookBack, purchaseDays } = orders;
    return {
      orders,
      holdout: null,
      steps: [counted, lookBack, purchaseDays, datedPurchases(false), totals(orders, false)],
    };
  }
  // The models see what was known at the end of the calibration.
  const orders = ordersAsked({ ...others, asOf: calibrationEnd });
  const { counted, lookBack, everyPurchaseDay } = orders;
  const last =
    others.asOf === undefined
      ? "SELECT MAX(day) AS last_day FROM counted_rows"
      : `SELECT ${dayValue("asOf", others.asOf)} AS last_day`;
  const end: Step = { name: "holdout", is: "the last day of what is held out", query: last };
  return {
    orders,
    holdout: "(SELECT last_day FROM holdout)",
    steps: [counted, lookBack, end, everyPurchaseDay, datedPurchases(true), totals(orders, true)],
  };
}

const datedPurchases = (holdsOut: boolean): Step => ({
  name: "dated_purchases",
  is: "the same beside the day of the customer's first order",
  query: `
SELECT
  customer, as_of, day, orders, amount,
  ${holdsOut ? "last_day," : ""}
  MIN(day) OVER (PARTITION BY customer) AS first_order
FROM purchase_days
${holdsOut ? "CROSS JOIN holdout\nWHERE day <= last_day" : ""}`,
});

function totals({ dialect }: OrderSteps, holdsOut: boolean): Step {
  const seen = (value: string) => (holdsOut ? `CASE WHEN day <= as_of THEN ${value} END` : value);
  return {
    name: "customer_totals",
    is: "each customer's purchases; the first is no repeat",
    query: `
SELECT
  customer,
  as_of,
  first_order,
  MAX(${seen("day")}) AS last_order,
  CAST(SUM(${seen("orders")}) AS ${dialect.types.whole}) AS orders,
  COUNT(${seen("day")}) - 1 AS frequency,
  ${holdsOut ? "COUNT(CASE WHEN day > as_of THEN 1 END) AS holdout_purchases," : ""}
  SUM(${seen("amount")}) AS amount,
  SUM(CASE WHEN day > first_order${holdsOut ? " AND day <= as_of" : ""} THEN amount ELSE 0 END) AS repeat_amount
FROM dated_purchases
${holdsOut ? "WHERE first_order <= as_of" : ""}
GROUP BY customer, as_of, first_order`,
  };
}
