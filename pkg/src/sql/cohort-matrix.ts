// Cohort matrix: of customers who first ordered in a period, how many ordered in each later one, and for how much?

import { invalid } from "../error.js";
import { items } from "../numbers.js";
import type { Period } from "../wasm/types.js";
import { oneOf, periodOf } from "./asked.js";
import { firstDay, periodNumber } from "./dialects.js";
import { shownLevels } from "./levels.js";
import { type OrdersQueryOptions, ordersAsked } from "./orders.js";
import { type Step, statement } from "./statement.js";

/** When a customer counts as retained: in that period, in it or later, or in a window of several. */
export type RetentionKind = "classic" | "unbounded" | "bracket";

/** Which matrix to make. */
export interface CohortMatrixOptions extends OrdersQueryOptions {
  /** The length of a period, by the calendar; default `month`. */
  period?: Period;
  /** When a customer counts as retained; default `classic`. */
  kind?: RetentionKind;
  /** The ages at which brackets begin, rising from 0; the last one ends the last bracket. Default: 0, 1, 2, 4, 8 and so on. */
  brackets?: readonly number[];
}

/** The core cuts no more periods: more are a wall, not a table. */
const MOST_PERIODS = 1500;

/**
 * The cohort matrix in long form: a row for each cohort and each age that has begun. Age k is the k-th period of the calendar after the
 * one of the first order. With the column `segment`, each segment has its own.
 *
 * Columns: `cohort` (the first day of its period), `segment` (if asked for), `age`, `age_to` (the last age of the row; NULL where it has no end),
 * `size` (customers of the cohort), `customers` (those retained), `orders`, `revenue` (after refunds), `is_open` (1 while the period is unfinished:
 * figures are so far), `period`, `kind`, `as_of`, `minimum_customers`. Of kind `unbounded`, all three count this age and later ones. With
 * `minimumCustomers`, figures of fewer customers are NULL (of kind `unbounded` also where two ages would tell them, and orders and revenue), and cohorts of fewer are one row without a cohort, whose `size` counts them.
 *
 * @throws LoyaltyError `missing-input`, `invalid-input`, `unusable-name`
 * @example cohortMatrix({ dialect: "bigquery", table: ["shop", "sales", "orders"], columns: { customer: "customer_id", date: "ordered_at" }, kind: "unbounded" })
 */
export function cohortMatrix(options: CohortMatrixOptions): string {
  const { period: length, kind: wanted = "classic", brackets, ...others } = options;
  const period = periodOf(length);
  const kind = oneOf("kind", wanted, ["classic", "unbounded", "bracket"]);
  const begins = bracketsOf(kind, brackets);
  const orders = ordersAsked(others);
  const { dialect, hasAmounts, hasSegments, least, segments } = orders;
  const { types } = dialect;
  const number = (day: string) => periodNumber(dialect, period, day);
  const segment = hasSegments ? "segment, " : "";
  const whole = (sum: string) => `CAST(SUM(${sum}) AS ${types.whole})`;

  const activity: Step | null = orders.refundDays && {
    name: "activity",
    is: "what each customer ordered and got back, by day",
    query: `
SELECT customer, as_of, day, orders, amount FROM purchase_days
UNION ALL
SELECT customer, as_of, day, 0 AS orders, amount FROM refund_days`,
  };
  const members: Step = {
    name: "members",
    is: "the period of each customer's first order",
    query: `
SELECT
  firsts.customer,
  ${hasSegments ? "segments.segment," : ""}
  firsts.first_order,
  ${number("firsts.first_order")} AS cohort_number
FROM (SELECT customer, MIN(day) AS first_order FROM purchase_days GROUP BY customer) AS firsts
${hasSegments ? "JOIN segments ON segments.customer = firsts.customer" : ""}`,
  };
  const dated: Step = {
    name: "dated",
    is: "how many periods later each day lies (age)",
    query: `
SELECT
  activity.customer, ${segment && "members.segment, "}members.cohort_number,
  ${number("activity.day")} - members.cohort_number AS age,
  activity.orders,
  activity.amount
FROM ${activity ? "activity" : "purchase_days AS activity"}
JOIN members ON members.customer = activity.customer
WHERE activity.day >= members.first_order`,
  };
  const columns = begins && {
    name: "age_columns",
    is: "the ages that each column is about",
    query: begins
      .slice(0, -1)
      .map((from, at) => `SELECT ${from} AS age, ${(begins[at + 1] as number) - 1} AS age_to`)
      .join("\nUNION ALL "),
  };
  const atAge: Step = {
    name: "customer_ages",
    is: "each customer at each age",
    query: begins
      ? `
SELECT
  dated.customer, ${segment && "dated.segment, "}dated.cohort_number, age_columns.age,
  SUM(dated.orders) AS orders, SUM(dated.amount) AS revenue
FROM dated
JOIN age_columns ON dated.age BETWEEN age_columns.age AND age_columns.age_to
GROUP BY dated.customer, ${segment && "dated.segment, "}dated.cohort_number, age_columns.age`
      : `
SELECT customer, ${segment}cohort_number, age, SUM(orders) AS orders, SUM(amount) AS revenue
FROM dated
GROUP BY customer, ${segment}cohort_number, age`,
  };
  const unbounded = kind === "unbounded";
  const lastAges: Step | null = unbounded
    ? {
        name: "last_ages",
        is: "the same beside the age of the last order, up to which a customer is retained",
        query: `
SELECT
  ${segment}cohort_number, age, orders, revenue,
  MAX(CASE WHEN orders > 0 THEN age END) OVER (PARTITION BY customer) AS last_age
FROM customer_ages`,
      }
    : null;
  const cells: Step = {
    name: "cells",
    is: "customers, orders and revenue by cohort and age",
    query: `
SELECT
  ${segment}cohort_number, age,
  COUNT(CASE WHEN ${unbounded ? "age = last_age" : "orders > 0"} THEN 1 END) AS customers,
  COUNT(*) AS people,
  ${whole("orders")} AS orders,
  SUM(revenue) AS revenue
FROM ${unbounded ? "last_ages" : "customer_ages"}
GROUP BY ${segment}cohort_number, age`,
  };
  const cohorts: Step = {
    name: "cohorts",
    is: "the size of each cohort",
    query: `
SELECT ${segment}cohort_number, COUNT(*) AS size
FROM members
GROUP BY ${segment}cohort_number`,
  };
  const calendar: Step = {
    name: "calendar",
    is: "the first cohort's period, and the one that is looked back from",
    query: `
SELECT as_of, (SELECT MIN(cohort_number) FROM cohorts) AS first_number, ${number("as_of")} AS last_number
FROM look_back`,
  };
  const ages: Step | null = begins
    ? null
    : { name: "age_columns", is: "ages from 0", query: dialect.upTo("last_number - first_number", "age", "calendar") };
  // A cell that nobody is in has no row until here.
  const ageTo = begins ? "age_columns.age_to" : "age_columns.age";
  const joined = `cells.cohort_number = cohorts.cohort_number${hasSegments ? " AND cells.segment = cohorts.segment" : ""}`;
  const grid: Step = {
    name: "grid",
    is: unbounded ? "each age that has begun, with all later ones" : "each age that has begun",
    query: `
SELECT
  ${segment && "cohorts.segment, "}cohorts.cohort_number, cohorts.size,
  age_columns.age, ${ageTo} AS age_to, calendar.as_of,
  ${unbounded ? whole("COALESCE(cells.customers, 0)") : "COALESCE(cells.customers, 0)"} AS customers,
  ${unbounded ? whole("COALESCE(cells.people, 0)") : "COALESCE(cells.people, 0)"} AS people,
  ${unbounded ? whole("COALESCE(cells.orders, 0)") : "COALESCE(cells.orders, 0)"} AS orders,
  ${unbounded ? "SUM(COALESCE(cells.revenue, 0))" : "COALESCE(cells.revenue, 0)"} AS revenue
FROM cohorts
CROSS JOIN calendar
JOIN age_columns ON age_columns.age <= calendar.last_number - cohorts.cohort_number
LEFT JOIN cells ON ${joined}
  AND cells.age ${unbounded ? ">=" : "="} age_columns.age
${
  unbounded
    ? `GROUP BY ${segment && "cohorts.segment, "}cohorts.cohort_number, cohorts.size, age_columns.age, calendar.as_of`
    : ""
}`,
  };
  const few = `(customers BETWEEN 1 AND ${least - 1} OR people BETWEEN 1 AND ${least - 1})`;
  // Ages that follow each other tell by their difference who came last in between, so that this is what must not be of few.
  const levels: (Step | null)[] =
    unbounded && least > 1
      ? [
          {
            name: "gone",
            is: "how many of the cohort did not come back at this age or later",
            query: "SELECT grid.*, size - customers AS gone_customers FROM grid",
          },
          shownLevels({
            name: "levels",
            is: `between two ages that are shown nobody, or ${least} customers at least, came for the last time`,
            from: "gone",
            hidden: "gone_customers",
            within: `${segment}cohort_number`,
            least,
          }),
        ]
      : [];
  const none = (type: string) => `CAST(NULL AS ${type})`;
  const shown = (figure: string) => {
    if (least === 1) return figure;
    if (!unbounded) return `CASE WHEN NOT ${few} THEN ${figure} END AS ${figure}`;
    if (figure !== "customers") return `${none(figure === "orders" ? types.whole : types.amount)} AS ${figure}`;
    return `CASE WHEN NOT (customers BETWEEN 1 AND ${least - 1}) AND shows_level = 1 THEN customers END AS customers`;
  };
  const constants = `'${period}' AS period, '${kind}' AS kind, as_of, ${least} AS minimum_customers`;
  return statement(
    `Cohort matrix: retention (${kind}) by ${period} of the first order`,
    [
      orders.counted,
      orders.lookBack,
      orders.purchaseDays,
      orders.refundDays,
      segments,
      activity,
      members,
      dated,
      columns,
      atAge,
      lastAges,
      cells,
      cohorts,
      calendar,
      ages,
      grid,
      ...levels,
    ],
    `
SELECT
  ${firstDay(dialect, period, "cohort_number")} AS cohort,
  ${segment}age,
  ${unbounded ? `${none("INTEGER")} AS age_to` : "age_to"},
  size,
  ${shown("customers")},
  ${shown("orders")},
  ${hasAmounts ? shown("revenue") : `${none(types.amount)} AS revenue`},
  CASE WHEN ${firstDay(dialect, period, "cohort_number + age_to + 1")} > ${dialect.plusDays("as_of", "1")} THEN 1 ELSE 0 END AS is_open,
  ${constants}
FROM ${levels.length > 0 ? "levels" : "grid"}
${least > 1 ? `WHERE size >= ${least}` : ""}
${
  least > 1
    ? `UNION ALL
-- customers of smaller cohorts: counted, not shown
SELECT
  ${none("DATE")}, ${segment}${none("INTEGER")}, ${none("INTEGER")}, CAST(SUM(size) AS ${types.whole}),
  ${none(types.whole)}, ${none(types.whole)}, ${none(types.amount)}, ${none("INTEGER")},
  ${constants}
FROM cohorts CROSS JOIN look_back
WHERE size < ${least}
GROUP BY ${segment}as_of`
    : ""
}
ORDER BY ${segment}cohort, age`,
  );
}

/** Where each bracket begins, and where the last one ends; null where each age is its own. */
function bracketsOf(kind: RetentionKind, given: readonly number[] | undefined): number[] | null {
  if (kind !== "bracket") {
    if (given === undefined) return null;
    throw invalid("brackets", { code: "only-with", params: { option: "kind", value: "bracket" } });
  }
  // Each twice as long as the one before.
  if (given === undefined) return [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048];
  const begins = items("brackets", given);
  const isWhole = begins.every((begin) => Number.isInteger(begin) && begin >= 0 && begin <= MOST_PERIODS);
  const rises = begins.every((begin, at) => at === 0 || begin > (begins[at - 1] as number));
  if (begins.length >= 2 && begins[0] === 0 && isWhole && rises) return begins;
  throw invalid("brackets", { code: "wrong-brackets", params: { most: MOST_PERIODS } });
}
