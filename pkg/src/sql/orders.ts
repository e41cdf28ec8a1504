// Orders in a warehouse: which rows count, as of which day, and on which days did each customer buy? The steps that queries share.

import { type Asked, asked, type DayOptions, dayValue, oneOf, type QueryOptions } from "./asked.js";
import {
  hasOtherCurrency,
  hasOtherState,
  namesNobody,
  type Reasons,
  rowsThatCount,
  type States,
  written,
} from "./rows.js";
import type { Step } from "./statement.js";

/** The columns of a table of orders, by name. */
export interface OrdersColumns {
  /** Who. Rows without a customer, and those of guests, are left out. */
  customer: string;
  /** When: a date or a time. */
  date: string;
  /** For how much; below zero it is a refund. Without it there are no figures of money. */
  amount?: string;
  /** The number that the lines of one order share; without it, the lines of a customer's day are one order. */
  order?: string;
  /** How many pieces: the amount is then the price of one. */
  quantity?: string;
  /** What customers are divided by: each is in the segment of their first order. */
  segment?: string;
  /** The state of the order; `states` says which of them count. */
  status?: string;
  /** The currency of the amount; `currency` says which one counts. */
  currency?: string;
}

/** Which orders count, and how. */
export interface OrdersQueryOptions extends QueryOptions, DayOptions {
  columns: OrdersColumns;
  /** Which states count, where there is a column `status`. */
  states?: States;
  /** The currency of the rows that count, as it stands in the column `currency`. */
  currency?: string;
  /** What amounts below zero do: reduce revenue (`net`, default), or nothing (`leave-out`). They are never an order. */
  refunds?: "net" | "leave-out";
}

const ROLES = ["customer", "date", "amount", "order", "quantity", "segment", "status", "currency"] as const;
const OPTIONS = ["asOf", "timeZone", "states", "currency", "refunds"];

/** The steps of orders, for the queries that are made of them. */
export interface OrderSteps extends Asked<(typeof ROLES)[number]> {
  hasAmounts: boolean;
  hasSegments: boolean;
  /** Refunds that reduce revenue. */
  netsRefunds: boolean;
  /** Each row that counts: customer, day, amount, and, where there are any, order_number and segment. */
  counted: Step;
  /** The day that everything looks back from: as_of. */
  lookBack: Step;
  /** Each customer's days with orders up to as_of: customer, as_of, day, orders, amount. */
  purchaseDays: Step;
  /** The same of `counted` where later days are wanted too. */
  everyPurchaseDay: Step;
  /** Each customer's refunds up to as_of, by day; null where nothing is taken off. */
  refundDays: Step | null;
  /** Each customer's segment; null without a column of segments. */
  segments: Step | null;
  /** Why rows are left out. */
  leftOut: Reasons;
}

/** Checks what is asked of a table of orders. `more` are the options of the query itself. */
export function ordersAsked(options: OrdersQueryOptions, more: readonly string[] = []): OrderSteps {
  const found = asked(options, [...OPTIONS, ...more], ROLES, ["customer", "date"]);
  const { dialect, columns, table, text } = found;
  const { asOf, timeZone, states, currency, refunds = "net" } = options;
  oneOf("refunds", refunds, ["net", "leave-out"]);
  const types = dialect.types;
  const price = columns.amount && `CAST(${columns.amount} AS ${types.amount})`;
  const amount = price && columns.quantity ? `${price} * CAST(${columns.quantity} AS ${types.amount})` : price;
  const [customer, time] = [columns.customer as string, columns.date as string];
  const day = timeZone === undefined ? `CAST(${time} AS DATE)` : dialect.dayInZone(time, text("timeZone", timeZone));
  const leftOut: Reasons = [
    namesNobody(found, customer),
    ["no-date", `${day} IS NULL`],
    ...(amount ? ([["no-amount", `${amount} IS NULL`]] satisfies Reasons) : []),
    ...hasOtherState(found, columns.status, states, amount ?? "0"),
    ...hasOtherCurrency(found, columns.currency, currency),
  ];
  const counted = rowsThatCount(
    "the rows that count; amounts below zero are refunds",
    [
      `${written(found, customer)} AS customer`,
      `${day} AS day`,
      `${amount ?? `CAST(0 AS ${types.amount})`} AS amount`,
      columns.order && `NULLIF(${written(found, columns.order)}, '') AS order_number`,
      columns.segment && `COALESCE(${written(found, columns.segment)}, '') AS segment`,
    ],
    table,
    leftOut,
  );
  const lookBack: Step = {
    name: "look_back",
    is: "the day that everything looks back from",
    query:
      asOf === undefined ? "SELECT MAX(day) AS as_of FROM counted_rows" : `SELECT ${dayValue("asOf", asOf)} AS as_of`,
  };
  const netsRefunds = amount !== null && refunds === "net";
  return {
    ...found,
    hasAmounts: amount !== null,
    hasSegments: columns.segment !== null,
    netsRefunds,
    counted,
    lookBack,
    purchaseDays: purchaseDays(columns.order !== null, true),
    everyPurchaseDay: purchaseDays(columns.order !== null, false),
    refundDays: netsRefunds
      ? {
          name: "refund_days",
          is: "what each customer got back, by day",
          query: `
SELECT customer, as_of, day, SUM(amount) AS amount
FROM counted_rows CROSS JOIN look_back
WHERE amount < 0 AND day <= as_of
GROUP BY customer, as_of, day`,
        }
      : null,
    segments: columns.segment
      ? {
          name: "segments",
          is: "each customer's segment: that of the first day, of several the first by letters",
          query: `
SELECT customer, MIN(segment${dialect.byBytes}) AS segment
FROM (
  SELECT customer, segment, day, MIN(day) OVER (PARTITION BY customer) AS first_day
  FROM counted_rows
  WHERE amount >= 0
) AS first_days
WHERE day = first_day
GROUP BY customer`,
        }
      : null,
    leftOut,
  };
}

/** Lines with the same number are one order, on the earliest of their days; those without one are one order a day. */
function purchaseDays(hasNumbers: boolean, upToAsOf: boolean): Step {
  const until = upToAsOf ? " AND day <= as_of" : "";
  const where = upToAsOf ? "WHERE order_day <= as_of\n" : "";
  if (!hasNumbers) {
    return {
      name: "purchase_days",
      is: "each customer's days with an order: all lines of a day are one order",
      query: `
SELECT customer, as_of, day, 1 AS orders, SUM(amount) AS amount
FROM counted_rows CROSS JOIN look_back
WHERE amount >= 0${until}
GROUP BY customer, as_of, day`,
    };
  }
  return {
    name: "purchase_days",
    is: "each customer's days with an order: lines of one number are one order, on the first of their days",
    query: `
SELECT customer, as_of, order_day AS day, COUNT(*) AS orders, SUM(order_amount) AS amount
FROM (
  SELECT customer, MIN(day) AS order_day, SUM(amount) AS order_amount
  FROM counted_rows
  WHERE amount >= 0
  GROUP BY customer, order_number, CASE WHEN order_number IS NULL THEN day END
) AS single_orders CROSS JOIN look_back
${where}GROUP BY customer, as_of, order_day`,
  };
}
