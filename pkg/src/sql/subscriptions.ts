// Subscriptions in a warehouse: which rows count, from when to when, and for how much a month? The steps that queries share.

import type { EndDay, Period } from "../wasm/types.js";
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

/** The columns of a table of subscriptions, by name. */
export interface SubscriptionsColumns {
  /** Who. */
  customer: string;
  /** The first day. */
  start: string;
  /** The end, empty while the subscription is running; a day in 2099 or later counts as empty. */
  end?: string;
  /** The price; for what time, `amountPer` says. */
  amount?: string;
  /** How many seats: the amount is the price of one. */
  quantity?: string;
  /** What customers are divided by, such as the plan: each is in that of their first subscription. */
  segment?: string;
  /** The state; `states` says which of them count. */
  status?: string;
  /** The currency of the amount; `currency` says which one counts. */
  currency?: string;
}

/** Which subscriptions count, and how. */
export interface SubscriptionsQueryOptions extends QueryOptions, DayOptions {
  columns: SubscriptionsColumns;
  /** Which day an end is; default `first-without`, the first day without the subscription. */
  endIs?: EndDay;
  /** What the amount is paid for; default `month`. A year is 12 months, a quarter 3, a week 12/52, a day 12/365. */
  amountPer?: Period;
  /** Which states count, where there is a column `status`. */
  states?: States;
  /** The currency of the rows that count, as it stands in the column `currency`. */
  currency?: string;
}

const ROLES = ["customer", "start", "end", "amount", "quantity", "segment", "status", "currency"] as const;

/** How many months an amount is paid for, as a quotient. */
const MONTHS: Record<Period, [number, number]> = {
  day: [12, 365],
  week: [12, 52],
  month: [1, 1],
  quarter: [3, 1],
  year: [12, 1],
};

/** The steps of subscriptions, for the queries that are made of them. */
export interface SubscriptionSteps extends Asked<(typeof ROLES)[number]> {
  hasSegments: boolean;
  /** Each subscription that counts: customer, started, ended (the first day without it, NULL while it runs), monthly_millionths and, where there are any, segment. */
  counted: Step;
  /** The day that everything looks back from: as_of. */
  lookBack: Step;
  /** Those that had started by as_of, whose later ends have not come yet: the same, and as_of. */
  known: Step;
  leftOut: Reasons;
}

/** Checks what is asked of a table of subscriptions. `more` are the options of the query itself, `needed` its columns. */
export function subscriptionsAsked(
  options: SubscriptionsQueryOptions,
  needed: readonly (typeof ROLES)[number][] = [],
): SubscriptionSteps {
  const known = ["asOf", "timeZone", "endIs", "amountPer", "states", "currency"];
  const found = asked(options, known, ROLES, ["customer", "start", ...needed]);
  const { dialect, columns, table, text } = found;
  const { asOf, timeZone, endIs = "first-without", amountPer = "month", states, currency } = options;
  oneOf("endIs", endIs, ["first-without", "last-with"]);
  oneOf("amountPer", amountPer, Object.keys(MONTHS));
  const { types } = dialect;
  const zone = timeZone === undefined ? undefined : text("timeZone", timeZone);
  const day = (time: string) => (zone === undefined ? `CAST(${time} AS DATE)` : dialect.dayInZone(time, zone));
  const [customer, start] = [columns.customer as string, columns.start as string];
  const price = columns.amount && `CAST(${columns.amount} AS ${types.amount})`;
  const seats = columns.quantity && `COALESCE(CAST(${columns.quantity} AS ${types.amount}), 1)`;
  const paid = price && seats ? `${price} * ${seats}` : price;
  const [months, of] = MONTHS[amountPer];
  // As an amount, because a quotient of decimals is rounded.
  const monthly = months === 1 ? paid : `${paid} / (CAST(${months} AS ${types.amount}) / ${of})`;
  const first = day(start);
  const end = columns.end && day(columns.end);
  const ended = end && (endIs === "last-with" ? dialect.plusDays(end, "1") : end);
  const leftOut: Reasons = [
    namesNobody(found, customer),
    ["no-date", `${first} IS NULL`],
    ...(paid
      ? ([
          ["no-amount", `${paid} IS NULL`],
          ["negative-amount", `${paid} < 0`],
        ] satisfies Reasons)
      : []),
    ...hasOtherState(found, columns.status, states, "0"),
    ...hasOtherCurrency(found, columns.currency, currency),
    ...(end ? ([["end-before-start", `${end} IS NOT NULL AND ${end} < ${first}`]] satisfies Reasons) : []),
  ];
  const fields = [
    `${written(found, customer)} AS customer`,
    `${first} AS started`,
    `${ended ? `CASE WHEN ${end} < DATE '2099-01-01' THEN ${ended} END` : "CAST(NULL AS DATE)"} AS ended`,
    // Sums of whole millionths are exact, in whatever order they are made.
    `${paid ? `CAST(ROUND(${monthly} * 1000000) AS ${types.whole})` : "0"} AS monthly_millionths`,
    columns.segment && `COALESCE(${written(found, columns.segment)}, '') AS segment`,
  ];
  const hasSegments = columns.segment !== null;
  return {
    ...found,
    hasSegments,
    counted: rowsThatCount(
      "the subscriptions that count: from the day started to the day before ended",
      fields,
      table,
      leftOut,
    ),
    lookBack: {
      name: "look_back",
      is: "the day that everything looks back from",
      query:
        asOf === undefined
          ? "SELECT GREATEST(MAX(started), COALESCE(MAX(ended), MAX(started))) AS as_of FROM counted_rows"
          : `SELECT ${dayValue("asOf", asOf)} AS as_of`,
    },
    known: {
      name: "known_rows",
      is: "what was known on that day: later starts are left out, and later ends have not come",
      query: `
SELECT customer, started, CASE WHEN ended <= as_of THEN ended END AS ended, monthly_millionths, ${hasSegments ? "segment, " : ""}as_of
FROM counted_rows CROSS JOIN look_back
WHERE started <= as_of`,
    },
    leftOut,
  };
}
