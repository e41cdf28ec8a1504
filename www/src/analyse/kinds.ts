// What a file may hold, and which columns and settings each kind needs.

import type { CsatOptions, Direction, EndDay, Period, SurveyMetric, Table } from "loyalkit/analysis";

export const KINDS = [
  "orders",
  "subscriptions",
  "survey",
  "contacts",
  "categories",
  "activity",
  "lifetimes",
  "customers",
] as const;

/** What a file may hold. */
export type Kind = (typeof KINDS)[number];

/** The columns that are asked for, by kind. */
export const ROLES = {
  orders: ["customer", "date", "amount", "order", "quantity", "status", "cancelled", "refunded", "currency", "segment"],
  subscriptions: [
    "customer",
    "start",
    "end",
    "plan",
    "amount",
    "interval",
    "quantity",
    "currency",
    "status",
    "listPrice",
    "reason",
    "manager",
  ],
  survey: ["score", "segment", "date", "comment", "revenue"],
  contacts: ["customer", "date", "kind", "answered", "duration"],
  categories: ["customer", "category", "date", "amount"],
  activity: ["customer", "signup", "lastActivity"],
  lifetimes: ["duration", "left", "group", "customer"],
  customers: ["customer", "orders", "last", "first", "value"],
} as const satisfies Record<Kind, readonly string[]>;

export type Role = (typeof ROLES)[Kind][number];

/** The columns without which nothing can be said. */
export const NEEDED: Record<Kind, ReadonlySet<Role>> = {
  orders: new Set(["customer", "date"]),
  subscriptions: new Set(["customer", "start"]),
  survey: new Set(["score"]),
  contacts: new Set(["customer", "date", "kind"]),
  categories: new Set(["customer", "category"]),
  activity: new Set(["customer", "signup", "lastActivity"]),
  lifetimes: new Set(["duration", "left"]),
  customers: new Set(["customer"]),
};

/** Columns by role, by name; "" for none. */
export type Roles = Record<Role, string>;

/** What a survey may have asked: for which score, on which scale, and what a high answer means. */
export const QUESTIONS = {
  nps: { metric: "nps" },
  "nps-1-11": { metric: "nps", scale: [1, 11] },
  "csat-1-5": { metric: "csat", scale: [1, 5] },
  "csat-1-7": { metric: "csat", scale: [1, 7] },
  "csat-1-10": { metric: "csat", scale: [1, 10] },
  "ease-1-5": { metric: "ces", scale: [1, 5], direction: "ease" },
  "ease-1-7": { metric: "ces", scale: [1, 7], direction: "ease" },
  "effort-1-5": { metric: "ces", scale: [1, 5], direction: "effort" },
  "effort-1-7": { metric: "ces", scale: [1, 7], direction: "effort" },
} as const satisfies Record<string, { metric: SurveyMetric; scale?: CsatOptions["scale"]; direction?: Direction }>;

export type Question = keyof typeof QUESTIONS;

const SCALES: Partial<Record<string, Question>> = { "0-10": "nps", "1-5": "csat-1-5", "1-11": "nps-1-11" };

/** What was most likely asked on a scale that the answers fit. */
export const questionOfScale = (scale: string): Question | undefined => SCALES[scale];

/** For how long an amount is paid, where it may be for a month. */
export const AMOUNT_PER = ["month", "quarter", "year", "week"] as const satisfies readonly Period[];

export const END_IS = ["first-without", "last-with"] as const satisfies readonly EndDay[];

/** What the form asks for besides columns. */
export interface Settings {
  question: Question;
  amountPer: (typeof AMOUNT_PER)[number];
  endIs: EndDay;
}

/** The columns that the core found for the roles of a kind; "" for none, and for the roles of the others. */
export function guessedRoles({ guess }: Table, kind: Kind): Roles {
  const all = Object.values(ROLES)
    .flat()
    .map((role) => [role, ""]);
  const found = Object.entries(guess.query !== null && guess.kind === kind ? guess.roles : guess.byKind[kind]).filter(
    ([, name]) => typeof name === "string",
  );
  return Object.fromEntries([...all, ...found]);
}
