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
};
