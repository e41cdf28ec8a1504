// Column mapping: which column is which, what the survey asked, and what the file leaves open.

import type { QuestionCode } from "../../../wasm/types.js";
import { number, rows } from "./counting.js";

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
  amount: { label: "Amount", hint: "What was paid, or the unit price" },
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
};

/** Roles that are called something else in a file of one kind. */
type OfKind = Partial<Record<keyof typeof roles, { label: string; hint: string }>>;

const ofKind: Record<"orders" | "subscriptions" | "survey" | "contacts" | "categories" | "activity", OfKind> = {
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
};

/** What each question asks of the columns that leave it open. */
const ask: Record<QuestionCode, (columns: readonly string[]) => string> = {
  "decimal-mark": (columns) =>
    `Do the points and commas in ${columnsNamed(columns)} mark decimals or thousands? The numbers fit both.`,
  "date-order": (columns) =>
    `In the dates of ${columnsNamed(columns)}, does the day or the month come first? The dates fit both.`,
  state: (columns) => `Which states in ${columnsNamed(columns)} count? Some are unknown.`,
  "repeated-total": (columns) =>
    `Is ${columnsNamed(columns)} the total of the order or of the line? Each line of an order has the same amount.`,
  scale: (columns) => `Which scale was asked in ${columnsNamed(columns)}? The answers fit both.`,
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
  },
  settings: {
    question: {
      label: "Survey question",
      options: {
        nps: "Would you recommend us? 0 to 10",
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
        "first-without": "First day without the subscription",
        "last-with": "Last day of the subscription",
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
