// Forecast (purchase prediction): how many orders to expect, and from whom.

import { number, some } from "./counting.js";

export const forecast = {
  label: "Forecast",
  refused: {
    tooFewWeeks: (found: number, needed: number) =>
      `A forecast needs at least ${some(needed, "week", "weeks")} of orders: two thirds to learn from, one third to check against. This file has ${some(found, "week", "weeks")}.`,
    nobodyReturned: (day: string) =>
      `A forecast learns from customers who bought again. By ${day}, the end of the two thirds that it learns from, nobody had.`,
    nobodySeen: "A forecast needs orders, and there are none by that date.",
    notConverged:
      "A forecast estimates how soon customers leave for good, and these orders do not show it: nobody has been silent for long enough, or too few customers bought again. A longer export usually helps.",
    notConvergedOne: (model: string) => `The model “${model}” does not fit these orders. Choose another.`,
  },
  asOf: (day: string) => `From ${day}. New customers are not counted.`,
  purchases: (weeks: number) => `Purchases in ${some(weeks, "week", "weeks")}`,
  active: "Customers still active",
  ofAll: (customers: number) => `of ${some(customers, "customer", "customers")}`,
  revenue: "Expected revenue from them",
  ofNew: "Repeat orders per new customer in the first year",
  totalRange: (level: string, low: string, high: string) =>
    `${level} prediction interval: ${low} to ${high} purchases. It includes chance and the model’s uncertainty, but no seasons or campaigns.`,
  noIntervals: "No range for more than 20,000 customers: it would take minutes to compute.",
  doing: {
    judging: (model: string, at: number, all: number) =>
      `Fitting model ${number(at)} of ${number(all)} to the first two thirds of the period: “${model}” …`,
    fitting: (model: string) => `Fitting the model to all orders: “${model}” …`,
    ranges: (refits: number) =>
      `Working out how uncertain the forecast is: fitting the model again to ${number(refits)} simulated files …`,
    customers: "Working out each customer’s forecast …",
  },
  choose: { horizon: "Forecast horizon", model: "Model" },
  weeks: (weeks: number) => some(weeks, "week", "weeks"),
  models: {
    best: "Best fit",
    "mbg-nbd": "May leave after any purchase (MBG/NBD)",
    "bg-nbd": "May leave after a repeat purchase (BG/NBD)",
    "pareto-nbd": "May leave at any time (Pareto/NBD)",
    "mbg-cnbd-k": "Buys regularly, may leave after any purchase (MBG/CNBD-k)",
  },
  inWords: "What the model found",
  everyWeeks: (weeks: number) =>
    `An active customer with the average rate buys every ${number(Number(weeks.toFixed(1)))} weeks.`,
  leaves: (share: string) => `After each purchase, ${share} of customers leave for good, on average.`,
  leavesInTime: (share: string) => `Within a year, ${share} of new customers leave for good.`,
  spends: (amount: string) => `A purchase is worth ${amount} on average.`,
  regularity: {
    title: "How regular are purchases?",
    patterns: {
      regular: (k: string, interval: string) =>
        `Regular: k is ${k} (${interval}). The time between a customer’s purchases varies less than if they bought at random (k = 1).`,
      unclear: (k: string, interval: string) =>
        `No clear regularity: k may be 1, as if customers bought at random. The estimate is ${k} (${interval}).`,
      clumped: (k: string, interval: string) =>
        `Clumped: k is ${k} (${interval}). The time between a customer’s purchases varies more than if they bought at random (k = 1): several close together, then a long gap.`,
    },
    interval: (level: string, low: string, high: string) => `${level} confidence: ${low} to ${high}`,
    basis: (customers: number, gaps: number) =>
      `Based on ${some(gaps, "gap", "gaps")} between orders by ${some(customers, "customer", "customers")} who ordered on at least three days (maximum likelihood).`,
    lastGaps: (k: string, interval: string) =>
      `From each customer’s last two gaps only (Wheat & Morrison): k is ${k} (${interval}).`,
    chosen: (k: number) =>
      k === 1
        ? "MBG/CNBD-k needs a whole number and fits best with k = 1: no regularity, the same as MBG/NBD."
        : `MBG/CNBD-k fits best with k = ${number(k)}: it expects the next purchase about one usual gap after the last.`,
    chosenEarly: (k: number) =>
      k === 1
        ? "In the first part of the period, MBG/CNBD-k fits best with k = 1: no regularity, the same as MBG/NBD."
        : `In the first part of the period, MBG/CNBD-k fits best with k = ${number(k)}.`,
  },
  withoutRegularity: "The model without regularity (k = 1)",
  most: "Your most promising customers",
  mostLead: (weeks: number) =>
    `Within ${some(weeks, "week", "weeks")}. The range is that of the expected number: what a single customer does varies more.`,
  shown: (shown: number, saved: number) => `Top ${number(shown)}. The download has ${number(saved)}.`,
  customer: "Customer",
  expected: "Expected purchases",
  range: "Range",
  low: "Low",
  high: "High",
  worth: "Expected revenue",
  rhythm: "Own rhythm",
  rhythms: { "at-risk": "At risk: late", watch: "To watch", ok: "As usual", insufficient: "Too few orders to tell" },
  gone: "Gone quiet",
  lateOf: (late: number, all: number) =>
    late === 0
      ? `None of these ${number(all)} is late by their own buying rhythm.`
      : `${number(late)} of these ${number(all)} ${late === 1 ? "is" : "are"} late by their own buying rhythm, as in “At risk”: contact ${late === 1 ? "this customer" : "them"} first.`,
  lateBoth:
    "The model weighs how often and how recently a customer bought, so it can still expect orders from one who is late.",
  timesGap: "Times the usual gap",
  times: (times: string) => `${times}×`,
  alive: "Probability active",
  repeats: "Repeat purchases",
  silent: "Weeks since last order",
  valueTitle: "What customers are worth",
  valueSubtitle: (weeks: number) => `Customers by expected revenue in ${some(weeks, "week", "weeks")}`,
  valueNote: (shown: number, all: number, source: string) =>
    shown < all ? `The ${number(shown)} of ${number(all)} worth most. ${source}` : source,
  valueClass: (from: string, to: string | null) => (to === null ? `${from} or more` : `${from}–${to}`),
  customersCounted: (count: number) => some(count, "customer", "customers"),
  map: "Who is still active, by frequency and recency",
  mapSubtitle: (weeks: number) =>
    `Probability of being active, for a customer who first bought ${some(weeks, "week", "weeks")} ago`,
  silentRow: "Weeks since last order",
  mapCell: (weeks: number, purchases: number) =>
    `${some(weeks, "week", "weeks")} since last order, ${some(purchases, "repeat purchase", "repeat purchases")}`,
  mapReading: (alive: string, expected: string, weeks: number) =>
    `${alive} active, ${expected} purchases expected in ${some(weeks, "week", "weeks")}`,
  repeatsColumn: (count: number) => some(count, "repeat order", "repeat orders"),
  trackedLabel: "Cumulative repeat purchases by week: actual and forecast",
  unseen: "Not seen by the model",
  week: (week: number) => `Week ${number(week)}`,
  weekColumn: "Week",
  actual: "Actual",
  seen: "Used to fit the model",
  yes: "yes",
  no: "no",
  notFitted: (model: string, why: string) => `${model}: ${why}`,
  notJudged: "This model could not be fitted to the first part of the period, so its accuracy is unknown.",
  guesses: "Compared with simple forecasts",
  guess: "Forecast",
  guessTotal: "Total purchases",
  guessOff: "Mean absolute error per customer",
  byModel: "The model",
  sameRate: "Everyone keeps buying at their own past rate",
  silentAreGone: "Overdue customers never return",
  histogram: "Customers by repeat purchases",
  actualCustomers: "Customers",
  expectedCustomers: "Expected",
  orMore: (count: number) => `${number(count)} or more`,
  bands: "Did customers rated active buy again?",
  band: "Probability of being active",
  bandCustomers: "Customers",
  bandExpected: "Expected to buy",
  bandBought: "Actually bought",
  compare: "Which model fits best",
  compareLead: "All were fitted to the first two thirds of the period. A lower AIC means a better fit.",
  model: "Model",
  aic: "AIC",
  off: "Forecast error",
  how: "How this is worked out",
  rules: [
    "All orders by a customer on one day count as one purchase. Only repeat purchases are forecast.",
    "The model assumes that each customer buys at their own rate (at regular intervals in MBG/CNBD-k, at random in the others) and one day leaves unnoticed.",
    "The range of the total comes from simulation: the model is fitted again to 100 invented files, and from each fit the next purchases of all customers are drawn 20 times. The same file always gives the same range.",
    "It does not know about seasons, campaigns or prices: a forecast across Christmas is too low if the data contain no Christmas.",
  ],
};
