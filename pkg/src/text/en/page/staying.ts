// How long customers stay: what orders and subscriptions say in the same words.

import { number, some } from "./counting.js";

export const staying = {
  label: "How long they stay",
  title: "How long customers stay",
  half: "Half are gone after",
  notHalf: "More than half are still there",
  never: "not yet",
  days: (days: number) => some(days, "day", "days"),
  between: (low: string, high: string, level: string) => `${low} to ${high}, ${level} sure.`,
  leftOf: (left: number, all: number) => `${number(left)} of ${number(all)} customers are gone.`,
  mean: (days: number) => `Average time there, of the first ${some(days, "day", "days")}`,
  naive: (days: number) =>
    `Those who are gone stayed ${some(days, "day", "days")} on average. That is not how long customers stay: it leaves out everybody who is still there.`,
  day: "Day",
  there: "Still there",
  low: "Low",
  high: "High",
  atRisk: "Customers under observation",
  leftNow: "Gone on that day",
  all: "All",
  customers: "Customers",
  left: "Gone",
  expected: "Gone, if all were alike",
  halfGone: "Half gone after",
  afterDays: (days: number) => `There after ${some(days, "day", "days")}`,
};

/** How groups of customers stay beside each other, by what one and several of them are called. */
export const groupsStaying = (one: string, several: string) => ({
  ...staying,
  differ: `Do the ${several} differ?`,
  verdict: (differ: boolean) => (differ ? "Yes" : "Not surely"),
  unknown: "–",
  test: (p: string, differ: boolean) =>
    differ
      ? `Log-rank test, p = ${p}: such differences would rarely be chance. Whether the ${one} is the reason, the test cannot say.`
      : `Log-rank test, p = ${p}: differences like these may well be chance.`,
  drawn: (shown: number, all: number) =>
    `The ${number(shown)} ${several} with most customers of ${number(all)} are drawn.`,
  cutGroups: (shown: number, all: number) =>
    `The ${number(shown)} ${several} with most customers of ${number(all)}. The saved file has all.`,
  expectedIs: `“Gone, if all were alike” is how many would have left a ${one} if its customers left at the rate of all together. A customer belongs to the first ${one}, even after a change.`,
});
