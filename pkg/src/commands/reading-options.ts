// How a file is to be read, as it is said in a terminal or by an assistant: columns by role, and what the file leaves open.

import { QUESTIONS } from "./survey-question.js";

/** Columns by role, each under the name that it is said by. */
export const ROLES = {
  customer: "customer",
  date: "date",
  amount: "amount",
  order: "order",
  quantity: "quantity",
  segment: "segment",
  status: "status",
  cancelled: "cancelled",
  refunded: "refunded",
  currency: "currency",
  category: "category",
  start: "start",
  end: "end",
  plan: "plan",
  interval: "interval",
  listPrice: "listPrice",
  reason: "reason",
  manager: "manager",
  score: "score",
  comment: "comment",
  revenue: "revenue",
  // `kind` says what the file holds.
  type: "kind",
  answered: "answered",
  duration: "duration",
  signup: "signup",
  lastActivity: "lastActivity",
  left: "left",
  group: "group",
  orders: "orders",
  first: "first",
  last: "last",
  value: "value",
} as const satisfies Record<string, string>;

export type RoleOption = keyof typeof ROLES;

const KINDS = [
  "orders",
  "subscriptions",
  "survey",
  "contacts",
  "categories",
  "activity",
  "lifetimes",
  "customers",
] as const;

/** What else is said of a file: a choice, or a word of the reader's. */
export const READING = {
  kind: { choice: KINDS },
  decimal: { choice: [".", ","] },
  dateOrder: { choice: ["ymd", "dmy", "mdy"] },
  encoding: "word",
  delimiter: "word",
  header: { choice: ["yes", "no"] },
  sheet: "word",
  question: { choice: Object.keys(QUESTIONS) },
  count: "words",
  leaveOut: "words",
  total: { choice: ["once", "each"] },
  asOf: "day",
  timeZone: "word",
  amountPer: { choice: ["day", "week", "month", "quarter", "year"] },
} as const;

export type ReadingOption = keyof typeof READING;
