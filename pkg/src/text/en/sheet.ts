// What the page says around a spreadsheet, in English.

import { number, rows } from "./page/counting.js";

export const sheet = {
  title: "A sheet with NPS, retention, lifetime value and cohorts",
  description: "A spreadsheet in your browser with 31 loyalty functions. What you type and paste stays in this tab.",
  home: "Loyalkit",
  private: "What you type, paste and open stays in this tab. Nothing is saved until you save it.",
  needsScript: "The sheet needs JavaScript.",
  loading: "Loading the spreadsheet (about 1.8 MB) …",
  open: "Open a file",
  saveAs: { xlsx: "Save as Excel", csv: "Save as CSV" },
  values: "Excel has no functions of these names: the file holds their results.",
  template: "Begin with",
  templates: {
    blank: "A blank sheet",
    nps: "NPS of a list of answers",
    retention: "Retention and churn by month",
    value: "Lifetime value and payback",
    cohorts: "Cohorts of orders",
  },
  replace: "This replaces what is in the sheet. Continue?",
  functions: "Functions",
  language: "Language",
  columns: { name: "Function", gives: "What it gives", example: "Example" },
  opened: (name: string, read: number, of: number) =>
    read < of
      ? `${name}: the first ${number(read)} of ${rows(of)}. For more, use the analysis, which reads millions.`
      : `${name}: ${rows(of)}.`,
  cells: {
    answer: "Answer (0 to 10)",
    score: "NPS",
    low: "Lower limit (95%)",
    high: "Upper limit (95%)",
    month: "Month",
    start: "At the start",
    end: "At the end",
    acquired: "New customers",
    lost: "Lost customers",
    retention: "Retention",
    churn: "Churn",
    orderValue: "Order value",
    ordersPerYear: "Orders a year",
    margin: "Margin",
    years: "Years",
    value: "Lifetime value",
    cost: "Acquisition cost",
    ratio: "Value ÷ cost",
    customer: "Customer",
    date: "Date",
    cohort: "First month, customers, then the share that ordered in each month",
  },
};

/** What a language says there. */
export type SheetText = typeof sheet;
