// Survival (how long customers stay): texts shared by orders and subscriptions.

import { number, some } from "./counting.js";

/** A share that has not been reached by the end of the data. */
const notYet = "not yet";

export const staying = {
  label: "How long they stay",
  title: "How long customers stay",
  half: "Half have left after",
  notHalf: "More than half are still active",
  never: notYet,
  days: (days: number) => some(days, "day", "days"),
  between: (low: string, high: string, level: string) =>
    high === notYet ? `${level} confidence: ${low} or more` : `${level} confidence: ${low} to ${high}`,
  leftOf: (left: number, all: number) => `${number(left)} of ${some(all, "customer has", "customers have")} left.`,
  mean: (days: number) => `Average time as a customer (within the ${some(days, "day", "days")} observed)`,
  naive: (days: number) =>
    `Customers who left stayed ${some(days, "day", "days")} on average. That understates how long customers stay, because it ignores everyone still active.`,
  day: "Day",
  there: "Still active",
  low: "Low",
  high: "High",
  atRisk: "Customers under observation",
  leftNow: "Left on that day",
  all: "All",
  customers: "Customers",
  left: "Left",
  expected: "Expected if groups were alike",
  halfGone: "Half left after",
  afterDays: (days: number) => `Active after ${some(days, "day", "days")}`,
};

/** Survival by group, with the words for one group and for several. */
export const groupsStaying = (one: string, several: string) => ({
  ...staying,
  differ: `Do the ${several} differ?`,
  verdict: (differ: boolean): string => (differ ? "Yes" : "No clear difference"),
  unknown: "–",
  test: (p: string, differ: boolean) =>
    differ
      ? `Log-rank test, ${p.startsWith("<") ? "p" : "p ="} ${p}: the difference is statistically significant. The test cannot say whether the ${one} is the cause.`
      : `Log-rank test, p = ${p}: differences this large may well be chance.`,
  drawn: (shown: number, all: number) => `The chart shows the ${number(shown)} largest of ${number(all)} ${several}.`,
  cutGroups: (shown: number, all: number) =>
    `The ${number(shown)} largest of ${number(all)} ${several}. The download has all.`,
  expectedIs: `“Expected if groups were alike” is how many would have left each ${one} at the overall rate. Customers count under their first ${one}, even if they changed later.`,
});
