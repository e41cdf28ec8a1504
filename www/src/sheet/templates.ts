// What a sheet may begin with: labels, numbers to type over, and formulas of ours. English names are understood in every language.

import type { SheetText } from "loyalkit/text";
import type { Cell, Formula } from "./spreadsheet.js";

export const TEMPLATES = ["nps", "retention", "value", "cohorts", "blank"] as const;
export type Template = (typeof TEMPLATES)[number];

export const isTemplate = (name: string): name is Template => (TEMPLATES as readonly string[]).includes(name);

const ANSWERS = [10, 9, 9, 10, 7, 8, 9, 3, 10, 6, 9, 8, 10, 9, 5, 9, 10, 7, 9, 10];

/** Customers at the start and at the end of each month, and those who joined. */
const MONTHS: [string, number, number, number][] = [
  ["2026-01-01", 400, 412, 40],
  ["2026-02-01", 412, 431, 45],
  ["2026-03-01", 431, 428, 30],
];

const ORDERS: [string, string][] = [
  ["A", "2026-01-05"],
  ["B", "2026-01-20"],
  ["A", "2026-02-03"],
  ["C", "2026-02-11"],
  ["B", "2026-03-01"],
  ["A", "2026-03-09"],
  ["C", "2026-03-15"],
  ["D", "2026-03-20"],
];

const points = (formula: string): Formula => ({ formula, pattern: "0.0" });
const share = (formula: string): Formula => ({ formula, pattern: "0.0%" });

export function template(name: Template, { cells: t }: SheetText): (Cell | Formula)[][] {
  if (name === "blank") return [];
  if (name === "nps") {
    const found = [
      [t.score, points("=NPS(A2:A1000)")],
      [t.low, points("=NPS.LOW(A2:A1000)")],
      [t.high, points("=NPS.HIGH(A2:A1000)")],
    ];
    return [[t.answer], ...ANSWERS.map((answer) => [answer])].map((row, at) => [...row, null, ...(found[at] ?? [])]);
  }
  if (name === "retention")
    return [
      [t.month, t.start, t.end, t.acquired, t.lost, t.retention, t.churn],
      ...MONTHS.map(([month, start, end, acquired], at) => {
        const row = at + 2;
        const lost = start + acquired - end;
        const rates = [`=RETENTION(B${row},C${row},D${row})`, `=CHURN(B${row},E${row})`].map(share);
        return [month, start, end, acquired, lost, ...rates];
      }),
    ];
  if (name === "value")
    return [
      [t.orderValue, 60],
      [t.ordersPerYear, 4],
      [t.margin, 0.3],
      [t.years, 3],
      [t.cost, 45],
      [t.value, { formula: "=CLV(B1,B2,B4,B3)", pattern: "0.00" }],
      [t.ratio, points("=B6/B5")],
    ];
  const month = { pattern: "yyyy-mm" };
  const shares = Array.from({ length: 6 }, () => ({ pattern: "0%" }));
  return [
    [t.customer, t.date, null, t.cohort],
    ...ORDERS.map(([customer, date], at) => {
      const first = at === 0 ? { formula: "=COHORT(A2:A1000,B2:B1000,6)", ...month } : month;
      return [customer, date, null, first, null, ...shares];
    }),
  ];
}
