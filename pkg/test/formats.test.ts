// The formats of `exports.json`: a file with the columns of each is recognised, and its columns say what they are.

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openTable } from "./opened.js";

const SPEC = new URL("../../../shared/spec/exports.json", import.meta.url);

interface Format {
  id: string;
  kind: string;
  distinguishing: string[];
  full: string[] | null;
  roles: Record<string, string>;
  states?: Record<string, string> | null;
}

const isHere = existsSync(SPEC);
const formats: Format[] = isHere ? JSON.parse(readFileSync(SPEC, "utf8")).formats : [];
if (!isHere) console.log("skipped: the list of formats lies beside the repository, not in it");

/** Formats that say nothing of a customer, or of a day: no kind of rows can be made of them, and the guess says why. */
const LACKING: Record<string, string> = {
  "amazon-all-orders": "customer",
  "stripe-balance": "customer",
  "adyen-received-payments": "customer",
  "adyen-settlement": "customer",
  "klarna-settlement": "customer",
  "ga4-transactions": "customer",
  "instacart-orders": "date",
};

/** Lists of people, of whom nothing is said that could be counted. */
const LISTS = ["mailchimp-audience", "hubspot-contacts", "klaviyo-profiles"];

/** The roles that are expected of a kind, as its method calls them. */
const ROLES: Record<string, Record<string, string[]>> = {
  orders: {
    customer: ["customer", "customerName", "email"],
    order: ["order"],
    date: ["date"],
    amount: ["amount", "unitPrice"],
    status: ["status"],
    refunded: ["refunded"],
    currency: ["currency"],
  },
  subscriptions: {
    customer: ["customer"],
    start: ["start"],
    end: ["end"],
    plan: ["plan"],
    amount: ["amount"],
    status: ["status"],
    interval: ["interval"],
    quantity: ["quantity"],
    currency: ["currency"],
  },
  survey: { score: ["score"], date: ["date"] },
  lifetimes: { customer: ["customer"], duration: ["duration"], left: ["event"] },
  customers: { customer: ["customer"], orders: ["orders"], value: ["amount"] },
};

/** A cell of a column in a made-up row. */
function cell({ id, kind, roles, states: known }: Format, column: string, row: number): string {
  const role = Object.entries(roles).find(([, name]) => name === column)?.[0] ?? "";
  const who = kind === "orders" || kind === "subscriptions" || kind === "survey" ? row % 7 : row;
  const day = `2024-0${1 + (row % 6)}-1${row % 9} 10:00:00`;
  const states = known ?? {};
  const counts = Object.keys(states).filter((state) => states[state]?.startsWith("counts"));
  const made: Record<string, string> = {
    customer: /e-?mail/i.test(column) ? `c${who}@example.com` : `cus_${who}`,
    respondent: `r${row}`,
    email: `c${who}@example.com`,
    customerName: `Person ${who}`,
    order: `${id.startsWith("shopify") ? "#" : ""}${1000 + row}`,
    subscription: `sub_${row}`,
    date: day,
    start: day,
    created: day,
    trialEnd: day,
    solved: day,
    end: row % 3 === 0 ? "2024-09-01 10:00:00" : "",
    cancelledAt: kind === "subscriptions" && row % 3 === 0 ? "2024-09-01 10:00:00" : "",
    amount: `${10 + (row % 9)}.50`,
    subtotal: `${9 + (row % 9)}.50`,
    unitPrice: `${10 + (row % 9)}.50`,
    tax: "1.25",
    shipping: "2.25",
    discount: "0.25",
    fee: "0.75",
    refunded: `${row % 3}.25`,
    quantity: `${1 + (row % 3)}`,
    currency: "EUR",
    status: counts[row % (counts.length || 1)] ?? (kind === "subscriptions" ? "active" : "paid"),
    interval: "month",
    plan: ["basic", "pro"][row % 2] as string,
    score: id === "delighted" ? `${[10, 9, 3, 7, 0][row % 5]}` : (["Good", "Bad"][row % 2] as string),
    orders: `${1 + (row % 4)}`,
    duration: `${1 + 3 * row}`,
    event: ["Yes", "No"][row % 2] as string,
    gap: `${row}.0`,
  };
  if (role) return made[role] ?? `x${row % 3}`;
  if (/ (at|date|time)$|_at$|_date|date\b|\(utc\)|^date /i.test(column)) return day;
  if (/price|amount|total|sales|\bnet\b|sum|spen|charges|fees?\b|revenue|value/i.test(column))
    return `${5 + (row % 4)}.10`;
  if (/e-?mail/i.test(column)) return `c${who}@example.com`;
  return /recommend/i.test(column) ? `${row % 11}` : "";
}

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function fileOf(format: Format): string {
  const { full, distinguishing, roles, kind } = format;
  const asked = kind === "survey" && !roles.score ? ["How likely are you to recommend us?"] : [];
  const columns = [...new Set([...(full ?? []), ...distinguishing, ...Object.values(roles), ...asked])];
  const rows = Array.from({ length: 24 }, (_, row) => columns.map((column) => cell(format, column, row)));
  return [columns, ...rows].map((row) => row.map(quoted).join(",")).join("\n");
}

describe.skipIf(!isHere)("a file in the format of", () => {
  // CDNOW's has no header.
  it.each(formats.filter(({ id }) => id !== "cdnow").map((format) => [format.id, format] as const))(
    "%s is recognised",
    async (id, format) => {
      const { guess } = await openTable(fileOf(format));
      if (LISTS.includes(id)) return expect(guess.kind).toBeNull();
      const lacking = LACKING[id];
      if (lacking) {
        expect(guess).toMatchObject({ kind: null, roles: {} });
        // Where a row's own number is all that may name a customer, that is said instead.
        const said = guess.reasons.map(({ code, params }) => ("role" in params ? params.role : code));
        expect(said).toContain(id === "stripe-balance" ? "never-again" : lacking);
        return;
      }
      const wanted = Object.entries(ROLES[format.kind] ?? {}).flatMap(([role, names]) => {
        const column = names.map((name) => format.roles[name]).find((name) => name);
        return column ? [[role, column] as const] : [];
      });
      expect(guess.kind).toBe(format.kind);
      expect(guess.roles).toMatchObject(Object.fromEntries(wanted));
    },
  );
});
