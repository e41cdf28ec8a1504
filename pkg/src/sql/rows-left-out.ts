// Rows left out: how many rows do the queries not use, and why?

import { type OrdersQueryOptions, ordersAsked } from "./orders.js";
import { statement } from "./statement.js";
import { type SubscriptionsQueryOptions, subscriptionsAsked } from "./subscriptions.js";
import { type SurveyCountsOptions, surveyAsked } from "./survey-counts.js";

/** A table of answers. */
export type SurveyRows = Omit<SurveyCountsOptions, "metric" | "scale" | "period">;

/**
 * Rows left out: how many rows of a table of orders, subscriptions or answers the other queries do not use, by reason. With the same options as
 * theirs. Nothing is lost silently: the counts add up to the rows of the table.
 *
 * Columns: `reason` (`no-customer`, `no-date`, `no-amount`, `negative-amount`, `state`, `currency`, `end-before-start`, `no-score`, or `counted`), `row_count`.
 *
 * @throws LoyaltyError `missing-input`, `invalid-input`, `unusable-name`
 * @example rowsLeftOut({ dialect: "duckdb", table: "orders", columns: { customer: "customer", date: "day", amount: "amount" } })
 */
export function rowsLeftOut(options: OrdersQueryOptions | SubscriptionsQueryOptions | SurveyRows): string {
  const { leftOut, table } = rowsAsked(options);
  const cases = leftOut.map(
    ([reason, condition]) => `    WHEN ${condition.replaceAll("\n", "\n      ")} THEN '${reason}'`,
  );
  return statement(
    "Rows left out: how many rows the other queries do not use, by reason",
    [
      {
        name: "reasons",
        is: "each row, and the first reason not to count it",
        query: `
SELECT
  CASE
${cases.join("\n")}
    ELSE 'counted'
  END AS reason
FROM ${table}`,
      },
    ],
    "SELECT reason, COUNT(*) AS row_count\nFROM reasons\nGROUP BY reason\nORDER BY row_count DESC, reason",
  );
}

function rowsAsked(options: OrdersQueryOptions | SubscriptionsQueryOptions | SurveyRows) {
  const { columns = {} } = options as { columns?: object };
  if ("start" in columns) return subscriptionsAsked(options as SubscriptionsQueryOptions);
  if ("score" in columns) return surveyAsked(options as SurveyRows);
  return ordersAsked(options as OrdersQueryOptions);
}
