// Cross-buying: purchases by category.

import { number, some } from "./counting.js";

export const categories = {
  crossBuying: {
    label: "Second category",
    title: "Who buys in a second category (cross-buying)",
    seen: (count: number) => `${some(count, "customer", "customers")} with a purchase.`,
    second: "Bought in a second category",
    formula: "Customers with two or more categories ÷ customers with one or more",
    half: "Median time to a second category",
    days: (days: number) => (days === 0 ? "the same day" : some(days, "day", "days")),
    halfIs: "Half of them took at most this long, from the first purchase in one category to the first in another.",
    kinds: "By number of categories",
    number: "Categories",
    unnamed: "Not stated",
    customers: "Customers",
    share: "Share of customers",
    revenue: "Revenue",
    each: "Revenue per customer",
    eachIs:
      "Customers who buy more also buy in more categories. So the second category need not be why they spend more.",
    pairs: "Which category comes second",
    pairsLead: "Of customers who started in one category, the share that later bought in another.",
    first: "First",
    next: "Second",
    ofFirst: "Share of those who started there",
    cutPairs: (shown: number, all: number) =>
      `The ${number(shown)} most common of ${number(all)} pairs. The download has all.`,
    noPairs: "Nobody has bought in another category later.",
    noDates: "Add a date column to see which category comes first.",
    together: (count: number) =>
      `${some(count, "customer", "customers")} bought in several categories on the first day, so none of these counts as the first.`,
    refundOnly: (count: number) =>
      `${some(count, "customer has", "customers have")} only refunds and ${count === 1 ? "is" : "are"} not counted.`,
    noName: (count: number) => `${some(count, "purchase has", "purchases have")} no category.`,
  },
};
