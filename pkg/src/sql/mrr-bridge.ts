// MRR bridge: from one period's end to the next, what came with new customers, what with old ones, and what was lost?

import type { Period } from "../wasm/types.js";
import { periodOf, wholeNumber } from "./asked.js";
import { firstDay, periodNumber } from "./dialects.js";
import { shownLevels } from "./levels.js";
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
 * `end_customers`, `as_of`, `minimum_customers`. With `minimumCustomers`, a period with a figure of fewer customers is NULL as a whole, and so are
 * starts and ends of others where two of them would tell what fewer customers did in between.
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
    is: "the period of the first start, and the one that is looked back from",
    query: `
SELECT as_of, ${number("MIN(started)")} AS first_number, ${number("as_of")} AS last_number
FROM spells
GROUP BY as_of`,
  };
  const steps: Step = {
    name: "steps",
    is: "periods counted from 0",
    query: dialect.upTo("last_number - first_number", "step_number", "calendar"),
  };
  const closings: Step = {
    name: "closings",
    is: "the periods and their last days; that of an unfinished one is the day looked back from",
    query: `
SELECT
  step_number, first_number + step_number AS period_number, last_number - first_number AS last_step, as_of,
  ${firstDay(dialect, period, "first_number + step_number")} AS period_start,
  LEAST(as_of, ${dayBefore(firstDay(dialect, period, "first_number + step_number + 1"))}) AS closing_day
FROM calendar CROSS JOIN steps`,
  };
  const active: Step = {
    name: "active",
    is: "who is a customer at the end of each period",
    query: `
SELECT spells.customer, closings.step_number, closings.last_step
FROM spells
JOIN closings ON closings.closing_day >= spells.started AND closings.closing_day < spells.ended_by`,
  };
  const paying: Step = {
    name: "paying",
    is: "what each customer pays a month at the end of each period, in millionths",
    query: `
SELECT known_rows.customer, closings.step_number, CAST(SUM(known_rows.monthly_millionths) AS ${types.whole}) AS monthly
FROM known_rows
JOIN closings ON closings.closing_day >= known_rows.started
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
SELECT
  customer, step_number, 1 AS is_after, monthly AS pays, 0 AS was_before, 0 AS paid, 0 AS came,
  CAST(NULL AS DATE) AS came_on
FROM ends
UNION ALL
SELECT customer, step_number + 1, 0, 0, 1, monthly, 0, CAST(NULL AS DATE) FROM ends WHERE step_number < last_step
UNION ALL
SELECT customer, ${number("started")} - first_number, 0, 0, 0, 0, 1, started
FROM spells CROSS JOIN calendar`,
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
  compared.customer, step_number,
  MAX(is_after) AS is_after, SUM(pays) AS pays, MAX(was_before) AS was_before, SUM(paid) AS paid,
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
  ${when(`${arrived(1)} AND is_after = 1`, "1")} AS new_payers,
  ${when(`${both} AND pays > paid`, "1")} AS expanding,
  ${when(`${arrived(0)} AND is_after = 1`, "1")} AS reactivated_payers,
  ${when(`${both} AND paid > pays`, "1")} AS contracting,
  ${when("was_before = 1 AND is_after = 0", "1")} AS churned_payers,
  ${when("came = 1 OR was_before <> is_after OR pays <> paid", "1")} AS movers
FROM moves
GROUP BY step_number`,
  };
  const money = [
    "start_mrr",
    "new_mrr",
    "expansion_mrr",
    "reactivation_mrr",
    "contraction_mrr",
    "churned_mrr",
    "end_mrr",
  ];
  const people = [
    "start_customers",
    "new_customers",
    "reactivated_customers",
    "lost_customers",
    "lost_of_new",
    "end_customers",
  ];
  const payers = ["new_payers", "expanding", "reactivated_payers", "contracting", "churned_payers"];
  const bridges: Step = {
    name: "bridges",
    is: "every period, those in which nobody was a customer too",
    query: `
SELECT
  closings.step_number, closings.period_number, closings.period_start, closings.as_of,
  ${[...money, ...people, ...payers, "movers"].map((name) => `COALESCE(movements.${name}, 0) AS ${name}`).join(",\n  ")}
FROM closings LEFT JOIN movements ON movements.step_number = closings.step_number`,
  };
  const guarded: (Step | null)[] =
    least === 1
      ? []
      : [
          {
            name: "judged",
            is: "whether any figure of the period is that of too few customers: then all of it is withheld",
            query: `
SELECT
  bridges.*,
  CASE WHEN
    ${[...people, ...payers].map((count) => `${count} BETWEEN 1 AND ${least - 1}`).join("\n    OR ")}
  THEN 1 ELSE 0 END AS is_few
FROM bridges`,
          },
          {
            name: "hidden",
            is: "how many customers moved in the periods that are withheld, up to the end of each",
            query: `
SELECT judged.*, SUM(is_few * movers) OVER (ORDER BY step_number) AS hidden_movers
FROM judged`,
          },
          shownLevels({
            name: "levels",
            is: `between two ends that are shown lie no hidden moves, or those of ${least} customers at least`,
            from: "hidden",
            hidden: "hidden_movers",
            within: "",
            least,
          }),
          {
            name: "levels_before",
            is: "the same beside whether the start is shown, which is the end of the period before",
            query:
              "SELECT levels.*, COALESCE(LAG(shows_level) OVER (ORDER BY step_number), 1) AS shows_start FROM levels",
          },
        ];
  const shown = (name: string) => {
    const value = money.includes(name)
      ? `CAST(${name} AS ${types.amount}) / 1000000`
      : `CAST(${name} AS ${types.whole})`;
    if (least === 1) return `${value} AS ${name}`;
    const level = name.startsWith("start_")
      ? " AND shows_start = 1"
      : name.startsWith("end_")
        ? " AND shows_level = 1"
        : "";
    return `CASE WHEN is_few = 0${level} THEN ${value} END AS ${name}`;
  };
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
      bridges,
      ...guarded,
    ],
    `
SELECT
  period_start, '${period}' AS period,
  CASE WHEN ${firstDay(dialect, period, "period_number + 1")} > ${dialect.plusDays("as_of", "1")} THEN 1 ELSE 0 END AS is_open,
  ${[...money, ...people].map(shown).join(",\n  ")},
  as_of, ${least} AS minimum_customers
FROM ${least > 1 ? "levels_before" : "bridges"}
ORDER BY period_start`,
  );
}
