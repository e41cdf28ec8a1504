// Compressed summary: how many customers share each purchase history? All that a fit needs of millions of them.

import { missing, wholeNumber } from "./asked.js";
import { customersUntil, type SummaryOptions } from "./customer-summary.js";
import { type Step, statement } from "./statement.js";

/** Which compressed summary to make. */
export interface CompressedSummaryOptions extends SummaryOptions {
  /**
   * Times are rounded to so many days, so that billions of customers share few histories; a repeat is never rounded away. Parameters change
   * little as long as it is short beside the time between purchases. Default: 1, exact.
   */
  roundDays?: number;
}

/**
 * The compressed summary: each purchase history (x, t_x, T) once, with how many customers have it. A purchase model fitted to these rows,
 * weighted by `customers`, is the model of all customers, and no row names anybody.
 *
 * Columns: `segment` (if asked for), `frequency` (x), `recency_days` (t_x), `age_days` (T), `customers`, `repeat_spend` (the sum of what they spent
 * after their first days), `rounded_to_days` (1: exact), `as_of`, `minimum_customers`; with `calibrationEnd` also `holdout_purchases`, the sum of theirs, and `holdout_days`.
 * With `minimumCustomers`, customers with a rarer history are counted in one row whose history is NULL.
 *
 * @throws LoyaltyError `missing-input`, `invalid-input`, `unusable-name`
 * @example compressedSummary({ dialect: "spark", table: "shop.orders", columns: { customer: "customer_id", date: "ordered_at", amount: "total" } })
 */
export function compressedSummary({ roundDays = 1, ...options }: CompressedSummaryOptions): string {
  const round = wholeNumber("roundDays", roundDays, 1, 366);
  const { orders, steps, holdout } = customersUntil(options);
  const { dialect, hasAmounts, hasSegments, least } = orders;
  const { types } = dialect;
  const segment = hasSegments ? "segment, " : "";
  const spend = hasAmounts ? "SUM(repeat_amount)" : `CAST(NULL AS ${types.amount})`;
  const carried = [hasAmounts && "repeat_amount", holdout && "holdout_purchases", "as_of"]
    .filter((name) => name)
    .join(", ");
  const times: Step = {
    name: "times",
    is: "each customer's days from the first order to the last, and to the day looked back from",
    query: `
SELECT
  ${hasSegments ? "segments.segment," : ""}
  frequency,
  ${dialect.daysBetween("first_order", "last_order")} AS recency_days,
  ${dialect.daysBetween("first_order", "as_of")} AS age_days,
  ${carried}
FROM customer_totals AS totals
${hasSegments ? "JOIN segments ON segments.customer = totals.customer" : ""}`,
  };
  const nearest = (days: string, least: string) =>
    `GREATEST(CAST(${round} * ROUND(${days} / ${round}.0) AS INTEGER), ${least})`;
  const rounded: Step = {
    name: "rounded_times",
    is: "the same in steps of some days; who came back did so after one step at least, and not after the end",
    query: `
SELECT
  ${segment}frequency,
  CASE
    WHEN frequency > 0 THEN LEAST(${nearest("recency_days", `${round}`)}, ${nearest("age_days", `${round}`)})
    ELSE 0
  END AS recency_days,
  ${nearest("age_days", `CASE WHEN frequency > 0 THEN ${round} ELSE 0 END`)} AS age_days,
  ${carried}
FROM times`,
  };
  const histories: Step = {
    name: "histories",
    is: "each purchase history, and how many customers have it",
    query: `
SELECT
  ${segment}frequency, recency_days, age_days,
  COUNT(*) AS customers,
  ${spend} AS repeat_spend,
  ${holdout ? `CAST(SUM(holdout_purchases) AS ${types.whole}) AS holdout_purchases,` : ""}
  as_of
FROM ${round === 1 ? "times" : "rounded_times"}
GROUP BY ${segment}frequency, recency_days, age_days, as_of`,
  };
  const none = (type: string) => `CAST(NULL AS ${type})`;
  const holdoutDays = holdout ? `${dialect.daysBetween("as_of", holdout)} AS holdout_days` : "";
  return statement(
    "Compressed summary: each purchase history once, with the number of customers who have it",
    [...steps, orders.segments, times, round === 1 ? null : rounded, histories],
    `
SELECT
  ${segment}frequency, recency_days, age_days, customers, repeat_spend,
  ${holdout ? `holdout_purchases, ${holdoutDays},` : ""}
  ${round} AS rounded_to_days, as_of, ${least} AS minimum_customers
FROM histories
${least > 1 ? `WHERE customers >= ${least}` : ""}
${
  least > 1
    ? `UNION ALL
-- customers whose history fewer share: counted, not shown
SELECT
  ${segment}${none(types.whole)}, ${none("INTEGER")}, ${none("INTEGER")},
  CAST(SUM(customers) AS ${types.whole}), ${none(types.amount)},
  ${holdout ? `${none(types.whole)}, ${none("INTEGER")},` : ""}
  ${round} AS rounded_to_days, as_of, ${least} AS minimum_customers
FROM histories
WHERE customers < ${least}
GROUP BY ${segment}as_of`
    : ""
}
ORDER BY ${segment}frequency, recency_days, age_days`,
  );
}

/** The width of a class of mean values, as the logarithm of their ratio: 1 %. A fit differs in the fifth digit. */
const WIDTH = 0.01;

/**
 * The spend summary: how many customers have bought how often again, and for how much on average? What the gamma-gamma model of spend is
 * fitted to, weighted by `customers`.
 *
 * Columns: `frequency` (days with an order after the first), `mean_value` (the mean amount of these days: customers within 1 % of each other
 * share a row, which has their geometric mean; 0 for those who spent nothing), `customers`, `as_of`, `minimum_customers`. With `minimumCustomers`,
 * others are counted in one row that is NULL but for their number.
 *
 * @throws LoyaltyError `missing-input` (also of `amount`), `invalid-input`, `unusable-name`
 * @example spendSummary({ dialect: "duckdb", table: "orders", columns: { customer: "customer", date: "day", amount: "amount" } })
 */
export function spendSummary(options: SummaryOptions): string {
  if (options.columns?.amount === undefined) throw missing("amount");
  const { orders, steps } = customersUntil(options);
  const { dialect, least } = orders;
  const { types } = dialect;
  const repeaters: Step = {
    name: "repeaters",
    is: "each customer's mean amount after the first day, and its logarithm",
    query: `
SELECT
  frequency,
  CASE WHEN repeat_amount > 0 THEN LN(repeat_amount / frequency) END AS logarithm,
  as_of
FROM customer_totals
WHERE frequency > 0`,
  };
  const classes: Step = {
    name: "classes",
    is: "customers within 1 % of each other",
    query: `
SELECT frequency, COALESCE(EXP(AVG(logarithm)), 0) AS mean_value, COUNT(*) AS customers, as_of
FROM repeaters
GROUP BY frequency, CAST(FLOOR(logarithm / ${WIDTH}) AS INTEGER), as_of`,
  };
  return statement(
    "Spend summary: repeat customers by how often and for how much they bought again",
    [...steps, repeaters, classes],
    `
SELECT frequency, mean_value, customers, as_of, ${least} AS minimum_customers
FROM classes
${least > 1 ? `WHERE customers >= ${least}` : ""}
${
  least > 1
    ? `UNION ALL
-- customers of smaller classes: counted, not shown
SELECT
  CAST(NULL AS ${types.whole}), CAST(NULL AS ${types.amount}), CAST(SUM(customers) AS ${types.whole}),
  as_of, ${least} AS minimum_customers
FROM classes
WHERE customers < ${least}
GROUP BY as_of`
    : ""
}
ORDER BY frequency, mean_value`,
  );
}
