// Column mapping: which column is which, what the survey asked, and what the file leaves open.

import type { GuessReason, QuestionCode, RowsKind } from "../../../wasm/types.js";
import type { Sentences } from "../../message.js";
import { number, rows, some } from "./counting.js";

/** A whole number below a million, by its thousands: it must not look like what is asked about. */
function spoken(value: number): string {
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000];
  return [thousands > 0 ? `${thousands} thousand` : "", rest > 0 || thousands === 0 ? String(rest) : ""]
    .filter((part) => part !== "")
    .join(" ");
}

const columnsNamed = (columns: readonly string[]) =>
  columns.map((column) => `“${column}”`).join(columns.length === 2 ? " and " : ", ");

const roles = {
  customer: { label: "Customer", hint: "A number, name or e-mail that stays the same for each customer" },
  date: { label: "Date", hint: "The day of the order" },
  amount: {
    label: "Amount",
    hint: "Optional. What was paid, or the unit price. Without it there are no figures about money",
  },
  order: {
    label: "Order number",
    hint: "Optional. Without it, everything a customer buys on one day counts as one order",
  },
  quantity: {
    label: "Quantity",
    hint: "Optional. With it, the amount is a unit price and is multiplied by the quantity",
  },
  score: { label: "Answer", hint: "The score each customer gave" },
  segment: { label: "Group", hint: "Optional. Compares answers by country or plan, for example" },
  comment: { label: "Comment", hint: "Optional. What customers wrote" },
  category: { label: "Category", hint: "A product line, service or department" },
  signup: { label: "Signup", hint: "The day the customer joined" },
  lastActivity: {
    label: "Last activity",
    hint: "The last day the customer was active; empty if never",
  },
  revenue: {
    label: "Revenue",
    hint: "Optional. What the customer pays. Shows what promoters and detractors are worth",
  },
  start: { label: "Start", hint: "The first day of the subscription" },
  end: { label: "End", hint: "Optional. Empty while the subscription is running" },
  plan: { label: "Plan", hint: "Optional. Compares subscriptions by plan" },
  manager: { label: "Account manager", hint: "Optional. Who is responsible for the customer" },
  listPrice: {
    label: "List price",
    hint: "Optional. The price before discount, for the same period as the price. Shows discounts",
  },
  reason: { label: "Reason for leaving", hint: "Optional. Why the subscription ended" },
  kind: { label: "Type", hint: "A visit, login, ticket or complaint" },
  answered: { label: "Answered at", hint: "Optional. When the customer got an answer; empty if there was none" },
  duration: {
    label: "Response time",
    hint: "Optional. How long the answer took, as a number",
  },
  status: { label: "Status", hint: "Optional. Decides which rows count: paid or cancelled, for example" },
  cancelled: { label: "Cancelled on", hint: "Optional. An order with a date here does not count" },
  refunded: { label: "Refunded", hint: "Optional. What was paid back. It is deducted from the amount" },
  currency: { label: "Currency", hint: "Optional. The currency of the amount" },
  interval: { label: "Billing interval", hint: "Optional. Monthly or yearly, for example. Makes prices monthly" },
  left: { label: "Has left", hint: "Yes or no, or 1 or 0: has the customer left?" },
  group: { label: "Group", hint: "Optional. Compares customers by contract or channel, for example" },
  orders: { label: "Number of orders", hint: "Optional. Shows who has bought again" },
  last: { label: "Last order", hint: "Optional. The day of the last order" },
  first: { label: "First order", hint: "Optional. The day of the first order. Shows who is new" },
  value: { label: "Total spent", hint: "Optional. What the customer has spent so far. Shows revenue and top spenders" },
};

/** Roles that are called something else in a file of one kind. */
type OfKind = Partial<Record<keyof typeof roles, { label: string; hint: string }>>;

const ofKind: Record<RowsKind, OfKind> = {
  orders: {
    segment: {
      label: "Group",
      hint: "Optional. Compares customers by country or channel, for example",
    },
  },
  subscriptions: {
    amount: {
      label: "Price",
      hint: "Optional. What the subscription costs. Shows revenue figures",
    },
    quantity: { label: "Seats", hint: "Optional. With it, the price is per seat and is multiplied by the seats" },
    status: { label: "Status", hint: "Optional. Decides which rows count: active or on trial, for example" },
  },
  survey: {
    date: { label: "Date", hint: "Optional. The day of the answer. Shows the score over time" },
  },
  categories: {
    date: { label: "Date", hint: "Optional. The day of the purchase. Shows what is bought first and what next" },
    amount: {
      label: "Amount",
      hint: "Optional. What was paid. Shows what customers of several categories are worth",
    },
  },
  contacts: { date: { label: "Date", hint: "The day of the contact, with or without the time" } },
  activity: {},
  lifetimes: {
    duration: { label: "Duration", hint: "How long they have been a customer, as a number in any unit" },
    customer: { label: "Customer", hint: "Optional. A number or name, different for each customer" },
  },
  customers: {},
};

/** The kinds as the middle of a sentence has them. */
const kinds: Record<RowsKind, string> = {
  orders: "orders",
  subscriptions: "subscriptions",
  survey: "survey answers",
  contacts: "contacts with customers",
  categories: "purchases by category",
  activity: "signups and last activity",
  lifetimes: "customer lifetimes, one row per customer",
  customers: "customers, one row each",
};

/** Roles that the core calls otherwise than the form. */
const others: Partial<Record<string, keyof typeof roles>> = { tenure: "duration", seats: "quantity" };

/** What a role is called, in a file of one kind. */
function roleOf(role: string, kind?: RowsKind): string {
  const name = others[role] ?? (role as keyof typeof roles);
  return ((kind && ofKind[kind][name]) ?? roles[name])?.label ?? role;
}

/** Why a guess is not sure. */
const guessReasons: Sentences<GuessReason> = {
  "missing-role": ({ kind, role }) => `No column for “${roleOf(role, kind)}” was found.`,
  "unfit-column": ({ role, column }) => `“${column}” sounds like “${roleOf(role)}”, but its cells hold something else.`,
  "only-date": ({ column }) =>
    `“${column}” was taken as the date because no other column has dates. Check that it is the right one.`,
  "never-again": ({ column }) =>
    `Every value in “${column}” is different, so it may number the rows and not the customers.`,
};

/** What each question asks of the columns that leave it open. */
const ask: Record<QuestionCode, (columns: readonly string[], value?: string) => string> = {
  "decimal-mark": (columns) =>
    `Do the points and commas in ${columnsNamed(columns)} mark decimals or thousands? The numbers fit both.`,
  "date-order": (columns) =>
    `In the dates of ${columnsNamed(columns)}, does the day or the month come first? The dates fit both.`,
  state: (columns, value = "") => `Do rows with “${value}” in ${columnsNamed(columns)} count?`,
  "repeated-total": (columns) =>
    `Is ${columnsNamed(columns)} the total of the order or the amount of the line? It is the same on every line of an order.`,
  scale: (columns) => `Which scale did the survey use in ${columnsNamed(columns)}? The answers fit more than one.`,
  encoding: () => "Which of these looks right? The file fits several character encodings.",
};

export const columns = {
  title: "Which column is which?",
  found: (file: string, count: number) =>
    `${file}: ${rows(count)}. Check the columns we recognised and correct any that are wrong.`,
  roles,
  /** What the same column is in a file of another kind. */
  ofKind,
  kind: {
    label: "What is in the file?",
    orders: "Orders",
    subscriptions: "Subscriptions",
    survey: "Survey answers",
    contacts: "Contacts with customers",
    categories: "Purchases by category",
    activity: "Signups and last activity",
    lifetimes: "Customer lifetimes",
    customers: "Customers, one row each",
  },
  guess: {
    is: (kind: RowsKind, columns: readonly { role: string; column: string }[]) =>
      `This looks like ${kinds[kind]}. ${columns.map(({ role, column }) => `${role}: “${column}”`).join("; ")}.`,
    unknown: "We could not tell what is in this file. Choose below.",
    unsure: "Please check the columns, because the guess is not certain:",
    unclear: "What is missing or unclear:",
    reasons: guessReasons,
  },
  settings: {
    question: {
      label: "Survey question",
      open: "Choose the question and its scale",
      options: {
        nps: "Would you recommend us? 0 to 10",
        "nps-1-11": "Would you recommend us? Exported as 1 to 11",
        "csat-1-5": "How satisfied are you? 1 to 5",
        "csat-1-7": "How satisfied are you? 1 to 7",
        "csat-1-10": "How satisfied are you? 1 to 10",
        "ease-1-5": "How easy was it? 1 to 5, 5 is easy",
        "ease-1-7": "How easy was it? 1 to 7, 7 is easy",
        "effort-1-5": "How much effort was it? 1 to 5, 5 is a lot",
        "effort-1-7": "How much effort was it? 1 to 7, 7 is a lot",
      },
    },
    endIs: {
      label: "The end date is",
      options: {
        "first-without": "First day without it",
        "last-with": "Last day with it",
      },
    },
    amountPer: {
      label: "The price is for",
      options: { week: "A week", month: "A month", quarter: "A quarter", year: "A year" },
    },
  },
  ratings: {
    label: "What else was rated?",
    hint: "Optional. Ratings of price, service and so on show what drives the score. Higher must be better.",
  },
  sheet: {
    label: "Sheet",
    hint: (count: number) => `The file has ${number(count)} sheets. One is read at a time.`,
  },
  none: "None",
  pick: "Choose a column",
  questions: {
    title: "Questions about the file",
    ask,
    lead: "The file does not say. A wrong guess would make every figure wrong, so please choose.",
    forNow: "used until you choose",
    candidates: {
      ".": "Decimal point: 1,234.56",
      ",": "Decimal comma: 1.234,56",
      dmy: "Day first: 31/12/2024",
      mdy: "Month first: 12/31/2024",
      counts: "Yes, count them",
      "left-out": "No, leave them out",
      once: "Order total: count it once per order",
      each: "Line amount: add up every line",
      "0-10": "0 to 10: would you recommend us?",
      "1-5": "1 to 5: how satisfied are you?",
      "1-11": "0 to 10, exported as 1 to 11",
    },
    /** Questions that only reading the rows brings up. */
    ofRows: {
      lead: "The file does not say. Your answer changes the figures below.",
      more: (count: number) => `${some(count, "more question follows", "more questions follow")}.`,
      worth: (count: number, amount?: string) =>
        amount === undefined ? `${rows(count)}.` : `${rows(count)}, together worth ${amount}.`,
      yours: "Your answers",
    },
    number: (cell: string, value: number, isDecimal: boolean) =>
      isDecimal
        ? `${cell} is ${Number.isInteger(value) ? `exactly ${value}` : `${Math.floor(value)} and a fraction`}`
        : `${cell} is ${spoken(value)}`,
    day: (cell: string, day: string) => `${cell} is ${day}`,
    text: (value: string) => `“${value}”`,
  },
  preview: (count: number) => `The first ${rows(count)}`,
  blank: "empty",
  /** What a column without a name is called, before its position. */
  unnamed: "Column",
  analyse: "Analyse",
};
