// Which column is which, what was asked, and what the file leaves open.

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
  customer: { label: "Customer", hint: "A number, name or e-mail that is always the same for the same customer" },
  date: { label: "Date", hint: "The day of the order" },
  amount: { label: "Amount", hint: "What was paid, or the price of one piece" },
  order: { label: "Order number", hint: "Optional. Without it, all that a customer buys in a day is one order" },
  quantity: { label: "Quantity", hint: "Optional. The amount is then the price of one and is multiplied by it" },
  score: { label: "Answer", hint: "The number that each customer answered" },
  segment: { label: "Group", hint: "Optional. What the answers are compared by, such as a country or a plan" },
  comment: { label: "Comment", hint: "Optional. What customers wrote in their own words" },
  category: { label: "Category", hint: "The kind of thing: a product line, a service, a department" },
  signup: { label: "Signup", hint: "The day on which the customer joined" },
  lastActivity: {
    label: "Last activity",
    hint: "The last day on which the customer did anything; empty where never",
  },
  revenue: {
    label: "Revenue",
    hint: "Optional. What the customer who answered pays; with it, what promoters and detractors bring",
  },
  start: { label: "Start", hint: "The first day of the subscription" },
  end: { label: "End", hint: "Optional. Empty where the subscription goes on" },
  plan: { label: "Plan", hint: "Optional. What the subscriptions are compared by" },
  manager: { label: "Account manager", hint: "Optional. Who looks after the customer" },
  listPrice: {
    label: "List price",
    hint: "Optional. The price before any discount, for the same time as the price; with it, there are discounts",
  },
  reason: { label: "Reason for leaving", hint: "Optional. Why the subscription ended" },
  what: { label: "What it was", hint: "A visit, a login, a ticket, a complaint" },
  answered: { label: "Answered at", hint: "Optional. When the customer got an answer; empty where there was none" },
  duration: {
    label: "Time to answer",
    hint: "Optional. How long the answer took, where the file says so in numbers",
  },
};

/** Roles that are called something else in a file of one kind. */
type OfKind = Partial<Record<keyof typeof roles, { label: string; hint: string }>>;

const ofKind: Record<"orders" | "subscriptions" | "survey" | "contacts" | "categories" | "activity", OfKind> = {
  orders: {
    segment: {
      label: "Group",
      hint: "Optional. What customers are compared by, such as a country or a channel",
    },
  },
  subscriptions: {
    amount: {
      label: "Price",
      hint: "Optional. What the subscription costs; with it, there are figures of revenue",
    },
  },
  survey: {
    date: { label: "Date", hint: "Optional. The day of the answer; with it, the score is followed over time" },
  },
  categories: {
    date: { label: "Date", hint: "Optional. The day of the purchase; with it, what is bought first, and what next" },
    amount: { label: "Amount", hint: "Optional. What was paid; with it, what customers of several categories bring" },
  },
  contacts: { date: { label: "Date", hint: "The day of the contact, perhaps with its time" } },
  activity: {},
};

/** What each question asks of the columns that leave it open. */
const ask: Record<QuestionCode, (columns: readonly string[]) => string> = {
  "decimal-mark": (columns) =>
    `Are the marks in ${columnsNamed(columns)} for decimals or for thousands? The numbers fit both.`,
  "date-order": (columns) =>
    `Which comes first in the dates of ${columnsNamed(columns)}, the day or the month? The dates fit both.`,
  encoding: () => "Which of these is spelt right? The letters of the file fit several alphabets.",
};

export const columns = {
  title: "Which column is which?",
  found: (file: string, count: number) => `${file}: ${rows(count)}. Check the guesses below and correct what is wrong.`,
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
      label: "What was asked",
      options: {
        nps: "Would you recommend us? 0 to 10",
        "csat-1-5": "How satisfied are you? 1 to 5",
        "csat-1-7": "How satisfied are you? 1 to 7",
        "csat-1-10": "How satisfied are you? 1 to 10",
        "ease-1-5": "Was it easy? 1 to 5, 5 is easy",
        "ease-1-7": "Was it easy? 1 to 7, 7 is easy",
        "effort-1-5": "How much effort was it? 1 to 5, 5 is much",
        "effort-1-7": "How much effort was it? 1 to 7, 7 is much",
      },
    },
    endIs: {
      label: "The end is",
      options: {
        "first-without": "First day without",
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
    hint: "Optional. Answers about price, service and the like show what the score depends on. Higher must be better.",
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
    lead: "The file leaves this open. A wrong guess would make every figure wrong, so please choose.",
    forNow: "used until you choose",
    candidates: {
      ".": "The point starts the decimals: 1,234.56",
      ",": "The comma starts the decimals: 1.234,56",
      dmy: "The day comes first: 31/12/2024",
      mdy: "The month comes first: 12/31/2024",
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
  analyse: "Analyse",
};
