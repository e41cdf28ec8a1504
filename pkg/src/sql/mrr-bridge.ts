// MRR bridge: from one period's end to the next, what came with new customers, what with old ones, and what was lost?

import type { Period } from "../wasm/types.js";
import { periodOf, wholeNumber } from "./asked.js";
import { firstDay, periodNumber } from "./dialects.js";
import { type Step, statement } from "./statement.js";
import { type SubscriptionsQueryOptions, subscriptionsAsked } from "./subscriptions.js";

/** Which bridges to make. */
export interface MrrBridgeOptions extends SubscriptionsQueryOptions {
  /** The length of a period, by the calendar; default `month`. */
  period?: Period;
  /** A customer who comes back after at least so many days has left and is reactivated; after fewer, paid less and then more again. Default 1. */
  reactivationAfterDays?: number;
}

/**
 * The MRR bridge of each period: monthly recurring revenue at its start, what was added and lost, and at its end. Each customer is compared
 * at the end of a period with its start, so that what is undone within a period does not show.
 *
 * Columns: `period_start`, `period`, `is_open` (1 while the period is unfinished), `start_mrr`, `new_mrr`, `expansion_mrr`, `reactivation_mrr`,
 * `contraction_mrr`, `churned_mrr`, `end_mrr`, `start_customers`, `new_customers`, `reactivated_customers`, `lost_customers`, `lost_of_new`,
 * `end_customers`, `as_of`, `minimum_customers`. With `minimumCustomers`, a part that fewer customers make is NULL, and so are start and end where
 * it could be computed from them.
 *
 * @throws LoyaltyError `missing-input` (also of `amount`), `invalid-input`, `unusable-name`
 * @example mrrBridge({ dialect: "postgresql", table: "subscriptions", columns: { customer: "customer_id", start: "started_on", end: "ended_on", amount: "mrr" } })
 */
export function mrrBridge(options: MrrBridgeOptions): string {
  const { period: length, reactivationAfterDays = 1, ...others } = options;
  const period = periodOf(length);
  const gap = wholeNumber("reactivationAfterDays", reactivationAfterDays, 1, 36_525);
  const { dialect, counted, lookBack, known, least } = subscriptionsAsked(others, ["amount"]);
  const { types } = dialect;
  const number = (day: string) => periodNumber(dialect, period, day);
  const dayBefore = (day: string) => dialect.plusDays(day, "-1");

  const reached: Step = {
    name: "reached",
    is: "the same beside the last end of the customer's earlier subscriptions; one that runs ends a day later than anything",
    query: `
SELECT
  customer, started, COALESCE(ended, ${dialect.plusDays("as_of", "1")}) AS ended_by, as_of,
  MAX(COALESCE(ended, ${dialect.plusDays("as_of", "1")})) OVER (
    PARTITION BY customer ORDER BY started, COALESCE(ended, ${dialect.plusDays("as_of", "1")})
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  ) AS earlier_end
FROM known_rows`,
  };
  const parts: Step = {
    name: "numbered",
    is: "a gap of days without a subscription begins another spell",
    query: `
SELECT
  customer, started, ended_by, as_of,
  SUM(CASE WHEN ${dialect.daysBetween("earlier_end", "started")} < ${gap} THEN 0 ELSE 1 END) OVER (
    PARTITION BY customer ORDER BY started, ended_by ROWS UNBOUNDED PRECEDING
  ) AS spell
FROM reached`,
  };
  const spells: Step = {
    name: "spells",
    is: "times without a break in which a customer was one: from the day started to the day before ended_by",
    query: `
SELECT customer, as_of, MIN(started) AS started, MAX(ended_by) AS ended_by
FROM numbered
GROUP BY customer, as_of, spell`,
  };
  const calendar: Step = {
    name: "calendar",
    is: "the first period and how many follow it, and the last one that is over",
    query: `
SELECT
  ${number("as_of")} - ${number("first_start")} AS last_step,
  ${number("first_start")} AS first_number,
  ${number(`(${dialect.plusDays("as_of", "1")})`)} - 1 AS closed_number,
  as_of
FROM (SELECT MIN(started) AS first_start, as_of FROM spells GROUP BY as_of) AS firsts`,
  };
  const steps: Step = {
    name: "steps",
    is: "periods counted from 0",
    query: dialect.upTo("last_step", "step_number", "calendar"),
  };
  const closings: Step = {
    name: "closings",
    is: "each period and its last day, which is the day looked back from where it is unfinished",
    query: `
SELECT
  step_number, first_number + step_number AS period_number, first_number, last_step, as_of,
  CASE WHEN first_number + step_number > closed_number THEN 1 ELSE 0 END AS is_open,
  LEAST(as_of, ${dayBefore(firstDay(dialect, period, "(first_number + step_number + 1)"))}) AS closing_day
FROM calendar CROSS JOIN steps`,
  };
  const active: Step = {
    name: "active",
    is: "who is a customer at the end of each period",
    query: `
SELECT spells.customer, closings.step_number, closings.last_step
FROM spells JOIN closings ON closings.closing_day >= spells.started AND closings.closing_day < spells.ended_by`,
  };
  const paying: Step = {
    name: "paying",
    is: "what each customer pays a month at the end of each period, in millionths",
    query: `
SELECT known_rows.customer, closings.step_number, CAST(SUM(known_rows.monthly_millionths) AS ${types.whole}) AS monthly
FROM known_rows JOIN closings ON closings.closing_day >= known_rows.started
  AND (known_rows.ended IS NULL OR closings.closing_day < known_rows.ended)
GROUP BY known_rows.customer, closings.step_number`,
  };
  const ends: Step = {
    name: "ends",
    is: "both together",
    query: `
SELECT active.customer, active.step_number, active.last_step, COALESCE(paying.monthly, 0) AS monthly
FROM active LEFT JOIN paying ON paying.customer = active.customer AND paying.step_number = active.step_number`,
  };
  const compared: Step = {
    name: "compared",
    is: "each customer at the end of a period beside the end of the one before, and the spells that begin in it",
    query: `
SELECT customer, step_number, 1 AS is_after, monthly AS pays, 0 AS was_before, 0 AS paid, 0 AS came, CAST(NULL AS DATE) AS came_on FROM ends
UNION ALL
SELECT customer, step_number + 1, 0, 0, 1, monthly, 0, CAST(NULL AS DATE) FROM ends WHERE step_number < last_step
UNION ALL
SELECT customer, ${number("started")} - first_number, 0, 0, 0, 0, 1, started FROM spells CROSS JOIN calendar`,
  };
  const firsts: Step = {
    name: "first_starts",
    is: "each customer's first day",
    query: "SELECT customer, MIN(started) AS first_start FROM spells GROUP BY customer",
  };
  const moves: Step = {
    name: "moves",
    is: "what each customer did in each period",
    query: `
SELECT
  compared.customer, step_number, MAX(is_after) AS is_after, SUM(pays) AS pays, MAX(was_before) AS was_before, SUM(paid) AS paid,
  MAX(came) AS came, MAX(CASE WHEN came_on = first_start THEN 1 ELSE 0 END) AS is_new
FROM compared JOIN first_starts ON first_starts.customer = compared.customer
GROUP BY compared.customer, step_number`,
  };
  const when = (condition: string, amount: string) => `SUM(CASE WHEN ${condition} THEN ${amount} ELSE 0 END)`;
  const both = "was_before = 1 AND is_after = 1";
  const arrived = (isNew: 0 | 1) => `was_before = 0 AND came = 1 AND is_new = ${isNew}`;
  const movements: Step = {
    name: "movements",
    is: "all customers together",
    query: `
SELECT
  step_number,
  SUM(paid) AS start_mrr,
  ${when(arrived(1), "pays")} AS new_mrr,
  ${when(`${both} AND pays > paid`, "pays - paid")} AS expansion_mrr,
  ${when(arrived(0), "pays")} AS reactivation_mrr,
  ${when(`${both} AND paid > pays`, "paid - pays")} AS contraction_mrr,
  ${when("was_before = 1 AND is_after = 0", "paid")} AS churned_mrr,
  SUM(pays) AS end_mrr,
  SUM(was_before) AS start_customers,
  ${when(arrived(1), "1")} AS new_customers,
  ${when(arrived(0), "1")} AS reactivated_customers,
  ${when("is_after = 0 AND (was_before = 1 OR came = 1)", "1")} AS lost_customers,
  ${when("is_after = 0 AND was_before = 0 AND came = 1", "1")} AS lost_of_new,
  SUM(is_after) AS end_customers,
  ${when(`${both} AND pays > paid`, "1")} AS expanding,
  ${when(`${both} AND paid > pays`, "1")} AS contracting
FROM moves
GROUP BY step_number`,
  };
  // What is left out could be computed where all others are there: the start and the end go with it.
  const counts = [
    "start_customers",
    "new_customers",
    "expanding",
    "reactivated_customers",
    "contracting",
    "lost_customers",
  ];
  const isFew = (count: string) => `${count} BETWEEN 1 AND ${least - 1}`;
  const anyFew = counts.map(isFew).join(" OR ");
  const shown = (name: string, type: string, hidden: string) => {
    const whole = `CAST(COALESCE(${name}, 0) AS ${type})`;
    const value = type === types.amount ? `${whole} / 1000000` : whole;
    return `${least > 1 ? `CASE WHEN NOT (${hidden}) THEN ${value} END` : value} AS ${name}`;
  };
  const money = (name: string, hidden: string) => shown(name, types.amount, hidden);
  const people = (name: string, hidden = isFew(name)) => shown(name, types.whole, hidden);
  return statement(
    `MRR bridge: monthly recurring revenue by ${period}`,
    [
      counted,
      lookBack,
      known,
      reached,
      parts,
      spells,
      calendar,
      steps,
      closings,
      active,
      paying,
      ends,
      compared,
      firsts,
      moves,
      movements,
    ],
    `
SELECT
  ${firstDay(dialect, period, "closings.period_number")} AS period_start, '${period}' AS period, closings.is_open,
  ${money("start_mrr", anyFew)},
  ${money("new_mrr", isFew("new_customers"))},
  ${money("expansion_mrr", isFew("expanding"))},
  ${money("reactivation_mrr", isFew("reactivated_customers"))},
  ${money("contraction_mrr", isFew("contracting"))},
  ${money("churned_mrr", isFew("lost_customers"))},
  ${money("end_mrr", anyFew)},
  ${people("start_customers", anyFew)},
  ${people("new_customers")},
  ${people("reactivated_customers")},
  ${people("lost_customers")},
  ${people("lost_of_new")},
  ${people("end_customers", anyFew)},
  closings.as_of, ${least} AS minimum_customers
FROM closings LEFT JOIN movements ON movements.step_number = closings.step_number
ORDER BY period_start`,
  );
}
