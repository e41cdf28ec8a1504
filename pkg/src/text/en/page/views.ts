// Texts shared by the views of all files.

import { number, rows, some } from "./counting.js";

export const views = {
  periods: {
    label: "Periods",
    options: { week: "Weeks", month: "Months", quarter: "Quarters", year: "Years" },
    soFar: "so far",
    yes: "yes",
    cut: (shown: number, all: number) => `The latest ${number(shown)} of ${number(all)} periods. The download has all.`,
  },
  /** A change of a share. */
  pp: (points: string) => `${points} pp`,
  ppIs: "pp means percentage points: from 5% to 3.5% is −1.5 pp.",
  asOf: (day: string) => `As of ${day}.`,
  fromTo: (low: string, high: string) => `${low} to ${high}`,
  followed: "The numbers below the axis are customers still followed when the next one leaves.",
  sideways: "Scroll sideways to see the whole table.",
  showAll: (rows: number) => `Show all ${number(rows)}`,
  legend: "What the colours mean",
  workspace: {
    label: "Topics",
    ofTopic: "Views of this topic",
    /** The topics of a file, in the rail. */
    topics: {
      summary: "Summary",
      customers: "Customers",
      revenue: "Revenue",
      retention: "Retention",
      segments: "Segments",
      atRisk: "At risk",
      forecast: "Forecast",
      quality: "Data quality",
    },
    titled: (view: string, file: string) => `${view}, ${file}`,
    print: "Print or save as PDF",
    orders: (count: number) => some(count, "order", "orders"),
    rows,
    span: (size: string, first: string, last: string) => `${size}, ${first} to ${last}`,
    leftOut: (count: number) => `${rows(count)} left out`,
    leftOutOf: (left: number, all: number) =>
      left === 0
        ? `${all === 1 ? "The one row counts" : `All ${rows(all)} count`}`
        : `${number(left)} of ${rows(all)} ${left === 1 ? "is" : "are"} left out`,
    loading: "Calculating …",
    save: "Save as CSV",
    figure: "Figure",
    value: "Value",
  },
};
