// What purchases by category say.

import { number, some } from "./counting.js";

export const categories = {
  crossBuying: {
    label: "Second category",
    title: "Who buys in a second category",
    seen: (count: number) => `${some(count, "customer", "customers")} with a purchase.`,
    second: "Bought in a second category",
    formula: "Customers with two or more categories ÷ customers with one or more",
    half: "Half of them did so within",
    days: (days: number) => (days === 0 ? "the same day" : some(days, "day", "days")),
    halfIs: "The median of the days from the first purchase in one category to the first in another.",
    kinds: "By number of categories",
    number: "Categories",
    unnamed: "Not stated",
    customers: "Customers",
    share: "Of all customers",
    revenue: "Paid in all",
    each: "Each paid",
    eachIs:
      "Who buys more, buys in more categories: that those customers pay more need not come from the second category itself.",
    pairs: "What comes second",
    pairsLead: "Of those who began with one category alone, how many went on to another.",
    first: "First",
    next: "Second",
    ofFirst: "Of those who began so",
    cutPairs: (shown: number, all: number) =>
      `The ${number(shown)} commonest of ${number(all)} pairs. The saved file has all.`,
    noPairs: "Nobody has gone on to another category.",
    noDates: "Without a column of dates, nothing is known of what comes first.",
    together: (count: number) =>
      `${some(count, "customer", "customers")} bought in several categories on the first day, so none of them is the first.`,
    refundOnly: (count: number) =>
      `${some(count, "customer has", "customers have")} refunds only and ${count === 1 ? "is" : "are"} not counted.`,
    noName: (count: number) => `${some(count, "purchase", "purchases")} without a category.`,
  },
};
