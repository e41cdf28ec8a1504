// Survival table: how many customers have stayed how long, and how many of them have left?

import { type DayOptions, within } from "./asked.js";
import { customersUntil } from "./customer-summary.js";
import type { OrdersQueryOptions } from "./orders.js";
import { type Step, statement } from "./statement.js";
import { type SubscriptionsQueryOptions, subscriptionsAsked } from "./subscriptions.js";

/** Survival of customers who order, and never say that they leave. */
export interface OrdersSurvivalQuery extends OrdersQueryOptions {
  /** A customer counts as lost after more than this many days without an order; default: the 90th percentile of the gaps between orders, as in the overview. */
  inactiveAfterDays?: number;
}

/** Survival of customers who order, or of subscribers. */
export type SurvivalTableOptions = OrdersSurvivalQuery | (SubscriptionsQueryOptions & DayOptions);

/**
 * The survival table: how many customers have stayed for how many days, and whether they have left. Kaplan–Meier needs nothing else.
 *
 * With the column `start`, rows are subscriptions: a customer's time runs from the first start to the last end, and goes on where one runs.
 * With the column `date`, rows are orders: it runs from the first order to the last, which counts as the last once more than
 * `inactiveAfterDays` have passed without another, and customers of one day are counted apart.
 *
 * Columns: `segment` (if asked for), `duration_days`, `has_left` (1 or 0), `customers`, `at_risk` (customers who stayed at least so long; NULL with `minimumCustomers`),
 * `inactivity_days`, `one_time_customers` and `too_new_customers` (of the segment; NULL for subscriptions), `as_of`, `minimum_customers`. With
 * `minimumCustomers`, rows of fewer are counted in one row without a duration: a curve of the others would be wrong. Where nobody returned, the one
 * row has no duration and 0 customers.
 *
 * @throws LoyaltyError `missing-input`, `invalid-input`, `unusable-name`
 * @example survivalTable({ dialect: "snowflake", table: "subscriptions", columns: { customer: "customer_id", start: "started_on", end: "ended_on" } })
 */
export function survivalTable(options: SurvivalTableOptions): string {
  return "start" in (options.columns ?? {})
    ? ofSubscriptions(options as SubscriptionsQueryOptions)
    : ofOrders(options as OrdersSurvivalQuery);
}

function ofOrders({ inactiveAfterDays, ...options }: OrdersSurvivalQuery): string {
  const { orders, steps } = customersUntil(options);
  const { dialect, hasSegments, segments } = orders;
  const { types } = dialect;
  const segment = hasSegments ? "segment, " : "";
  const threshold: Step[] =
    inactiveAfterDays === undefined
      ? gapThreshold(dialect.daysBetween("previous_day", "day"), types.amount)
      : [
          {
            name: "threshold",
            is: "the silence after which a customer counts as lost",
            query: `SELECT ${within("inactiveAfterDays", inactiveAfterDays, 0, 36_525)} AS inactivity_days`,
          },
        ];
  const lives: Step = {
    name: "lives",
    is: "first order to last (stayed), and to the last day on which leaving could be seen (watched)",
    query: `
SELECT
  ${hasSegments ? "segments.segment," : ""}
  ${dialect.daysBetween("first_order", "last_order")} AS stayed,
  ${dialect.daysBetween("first_order", "as_of")} - CAST(FLOOR(inactivity_days) AS INTEGER) - 1 AS watched,
  inactivity_days, as_of
FROM customer_totals AS totals
CROSS JOIN threshold
${hasSegments ? "JOIN segments ON segments.customer = totals.customer" : ""}`,
  };
  const apart: Step = {
    name: "counted_apart",
    is: "who bought on one day only, and of whom nobody can say yet: their first order is too recent, or nobody has returned",
    query: `
SELECT
  ${segment}
  COUNT(CASE WHEN watched >= 0 AND stayed = 0 THEN 1 END) AS one_time_customers,
  COUNT(CASE WHEN watched < 0 OR watched IS NULL THEN 1 END) AS too_new_customers,
  MAX(inactivity_days) AS inactivity_days,
  MAX(as_of) AS as_of
FROM lives
${hasSegments ? "GROUP BY segment" : ""}`,
  };
  const durations: Step = {
    name: "durations",
    is: "how long each customer of several days was there, as far as it could be seen",
    query: `
SELECT
  ${segment}
  LEAST(stayed, watched) AS duration_days,
  CASE WHEN stayed <= watched THEN 1 ELSE 0 END AS has_left
FROM lives
WHERE watched >= 0 AND stayed > 0`,
  };
  const { least } = orders;
  const apartShown = (name: string) =>
    least > 1 ? `CASE WHEN NOT (${name} BETWEEN 1 AND ${least - 1}) THEN ${name} END AS ${name}` : name;
  const all: Step = {
    name: "segment_curves",
    is: "the same beside who is counted apart; where nobody has returned, that alone",
    query: `
SELECT
  ${segment && "counted_apart.segment AS segment,"}
  curve.duration_days, curve.has_left, COALESCE(curve.customers, 0) AS customers, curve.at_risk,
  inactivity_days,
  ${apartShown("one_time_customers")},
  ${apartShown("too_new_customers")},
  as_of
FROM counted_apart LEFT JOIN curve ON ${hasSegments ? "curve.segment = counted_apart.segment" : "1 = 1"}`,
  };
  return statement(
    "Survival table: how long customers stayed, and who has left",
    [...steps, segments, ...threshold, lives, apart, durations, curve(segment, ""), all],
    answer(segment, least, types.whole, all.name),
  );
}

/** The threshold of the overview: the 90th percentile (type 7, rounded up) of the gaps between customers' days with orders. */
function gapThreshold(gap: string, double: string): Step[] {
  return [
    {
      name: "gaps",
      is: "how often each number of days lies between two orders of a customer, and how many gaps are no longer",
      query: `
SELECT gap, SUM(COUNT(*)) OVER (ORDER BY gap) AS up_to
FROM (
  SELECT ${gap} AS gap
  FROM (
    SELECT day, LAG(day) OVER (PARTITION BY customer ORDER BY day) AS previous_day
    FROM purchase_days
  ) AS pairs
  WHERE previous_day IS NOT NULL
) AS all_gaps
GROUP BY gap`,
    },
    {
      name: "percentile",
      is: "the place of the 90th percentile among all gaps, counted from 0",
      query: `
SELECT CAST(0.9 AS ${double}) * CAST(MAX(up_to) - 1 AS ${double}) AS place, MAX(up_to) - 1 AS last_place
FROM gaps`,
    },
    {
      name: "neighbours",
      is: "the gaps beside that place",
      query: `
SELECT
  place,
  CAST(MIN(CASE WHEN up_to > FLOOR(place) THEN gap END) AS ${double}) AS lower_gap,
  CAST(MIN(CASE WHEN up_to > LEAST(FLOOR(place) + 1, last_place) THEN gap END) AS ${double}) AS upper_gap
FROM gaps CROSS JOIN percentile
GROUP BY place`,
    },
    {
      name: "threshold",
      is: "the silence after which a customer counts as lost",
      query: `
SELECT MAX(CEIL(lower_gap + (place - FLOOR(place)) * (upper_gap - lower_gap))) AS inactivity_days
FROM neighbours`,
    },
  ];
}

function ofSubscriptions(options: SubscriptionsQueryOptions): string {
  const { dialect, hasSegments, counted, lookBack, known, least } = subscriptionsAsked(options);
  const { types } = dialect;
  const segment = hasSegments ? "segment, " : "";
  const starts: Step | null = hasSegments
    ? {
        name: "first_starts",
        is: "the same beside the first day of each customer",
        query: "SELECT known_rows.*, MIN(started) OVER (PARTITION BY customer) AS first_start FROM known_rows",
      }
    : null;
  const lives: Step = {
    name: "lives",
    is: "each customer's first start and last end, if none of their subscriptions runs",
    query: `
SELECT
  customer, as_of, MIN(started) AS first_start,
  ${hasSegments ? `MIN(CASE WHEN started = first_start THEN segment${dialect.byBytes} END) AS segment,` : ""}
  CASE WHEN COUNT(*) = COUNT(ended) THEN MAX(ended) END AS last_end
FROM ${starts ? "first_starts" : "known_rows"}
GROUP BY customer, as_of`,
  };
  const durations: Step = {
    name: "durations",
    is: "how long each customer has stayed",
    query: `
SELECT
  ${segment}
  ${dialect.daysBetween("first_start", "COALESCE(last_end, as_of)")} AS duration_days,
  CASE WHEN last_end IS NULL THEN 0 ELSE 1 END AS has_left,
  as_of
FROM lives`,
  };
  const all: Step = {
    name: "subscriber_curve",
    is: "the same in the form of that of orders, where some are counted apart",
    query: `
SELECT
  ${segment}duration_days, has_left, customers, at_risk,
  CAST(NULL AS ${types.amount}) AS inactivity_days,
  CAST(NULL AS ${types.whole}) AS one_time_customers,
  CAST(NULL AS ${types.whole}) AS too_new_customers,
  as_of
FROM curve`,
  };
  return statement(
    "Survival table: how long subscribers stayed, and who has left",
    [counted, lookBack, known, starts, lives, durations, curve(segment, ", as_of"), all],
    answer(segment, least, types.whole, all.name),
  );
}

/** Customers by how long they stayed. */
const curve = (segment: string, constants: string): Step => ({
  name: "curve",
  is: "how many customers have each duration, and how many stayed at least so long",
  query: `
SELECT
  ${segment}duration_days, has_left, COUNT(*) AS customers,
  SUM(COUNT(*)) OVER (${segment && "PARTITION BY segment "}ORDER BY duration_days DESC) AS at_risk${constants}
FROM durations
GROUP BY ${segment}duration_days, has_left${constants}`,
});

function answer(segment: string, least: number, whole: string, from: string): string {
  const apart = "inactivity_days, one_time_customers, too_new_customers, as_of";
  const none = (type: string) => `CAST(NULL AS ${type})`;
  // How many are at risk would tell of those who are withheld.
  const atRisk = least > 1 ? `${none(whole)} AS at_risk` : `CAST(at_risk AS ${whole}) AS at_risk`;
  return `
SELECT
  ${segment}duration_days, has_left, customers, ${atRisk},
  ${apart}, ${least} AS minimum_customers
FROM ${from}
${least > 1 ? `WHERE customers = 0 OR customers >= ${least}` : ""}
${
  least > 1
    ? `UNION ALL
-- customers whose duration fewer share: counted, not shown
SELECT
  ${segment}${none("INTEGER")}, ${none("INTEGER")}, CAST(SUM(customers) AS ${whole}), ${none(whole)},
  ${apart}, ${least} AS minimum_customers
FROM ${from}
WHERE customers BETWEEN 1 AND ${least - 1}
GROUP BY ${segment}${apart}`
    : ""
}
ORDER BY ${segment}duration_days, has_left`;
}
