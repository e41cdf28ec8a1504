// Results of a warehouse's queries: what was withheld, and what only these views say.

import { number, some } from "./counting.js";

export const warehouse = {
  label: "From your warehouse",
  size: (customers: number) => some(customers, "customer", "customers"),
  /** Times that the query rounded. */
  rounded: (days: number) => `Times are rounded to ${some(days, "day", "days")}.`,
  withheld: {
    customers: (count: number, least: number) =>
      `${some(count, "customer is", "customers are")} withheld: fewer than ${number(least)} share their row. No figure here counts them.`,
    histories: (count: number, least: number) =>
      `${some(count, "customer is", "customers are")} withheld: fewer than ${number(least)} share their purchase history. Most of them buy often, so this forecast is too low.`,
    cells: (count: number, least: number) =>
      `${some(count, "cell is", "cells are")} withheld (–): each is about fewer than ${number(least)} customers, or would tell of them. Ages with such cells have no average: it would be too high.`,
    groups: (count: number, least: number) =>
      `${some(count, "row is", "rows are")} withheld: each is about fewer than ${number(least)} answers. No figure here counts them.`,
    periods: (count: number, least: number) =>
      `${some(count, "period is", "periods are")} left out: each has figures about fewer than ${number(least)} customers, or that would tell of them.`,
  },
  segment: "Segment",
  allSegments: "All customers",
  kinds: {
    classic: "A customer counts in the periods in which they ordered.",
    unbounded: "A customer counts up to the period of their last order.",
    bracket: "A customer counts in each range of periods in which they ordered.",
  },
  forecast: {
    doing: (model: string) => `Fitting the model: “${model}” …`,
    parameters: "Parameters",
    parameter: "Parameter",
    estimate: "Estimate",
    interval: (level: string) => `${level} confidence`,
    held: "The forecast against the days held out",
    heldSaid: (expected: string, actual: string, weeks: string) =>
      `In the ${weeks} weeks held out, the model expected ${expected} purchases. There were ${actual}.`,
    byFrequency: "Purchases per customer in the days held out",
    actual: "Actual",
    expected: "Expected",
    value:
      "For customer lifetime value, also run the query “How much does a customer spend each time?” and multiply the purchases by its mean.",
    notConverged: "The model does not fit these customers. Choose another.",
  },
  spend: {
    label: "Spend",
    title: (mean: string) => `A purchase is worth ${mean} on average`,
    mean: "Mean value of a purchase",
    of: (customers: number) => `of ${some(customers, "customer", "customers")} who bought again`,
    none: "These customers show no mean value of a purchase.",
  },
  leftOut: {
    label: "Rows left out",
    title: (used: string) => `${used} of the rows are used`,
    reason: "Reason",
    rows: "Rows",
    share: "Share",
    reasons: {
      counted: "Used",
      "no-customer": "No customer, or a guest",
      "no-date": "No date",
      "no-amount": "No amount",
      "negative-amount": "Amount below zero",
      state: "A state that does not count",
      currency: "Another currency",
      "end-before-start": "Ends before it starts",
      "no-score": "No answer",
    } as Record<string, string>,
  },
};
