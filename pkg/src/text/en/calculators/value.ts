// The calculators of customer value in English, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { per, plural, share, units } from "./alike.js";

export const lifetimeValue = (): CalculatorText<"lifetime-value"> => ({
  title: "Customer lifetime value",
  question: "What is a customer worth over the whole relationship?",
  also: ["CLV", "CLTV", "LTV"],
  inputs: {
    orderValue: "Average order value",
    frequency: "Orders",
    frequencyPer: "Orders are per",
    lifetime: "Customer lifetime",
    lifetimeUnit: "Lifetime is in",
    margin: "Profit margin",
  },
  choices: {
    frequencyPer: units,
    lifetimeUnit: { year: "years", quarter: "quarters", month: "months", week: "weeks", day: "days" },
  },
  figures: { profit: "Lifetime value, as profit", revenue: "Lifetime revenue" },
  verdicts: {
    worth: ({ profit, revenue }) =>
      `*A customer brings a profit of ${profit} over the whole relationship*, out of a revenue of ${revenue}.`,
  },
  names: { revenue: "Revenue", costs: "Costs", profit: "Profit" },
  formula: "order value × orders per year × years × margin",
  note: "With margin this is profit; without it, revenue. The two are often confused, so say which you report.",
  article: {
    meaning:
      "What a customer brings over the whole relationship: order value × orders a year × years, times the margin if you want profit.",
    example:
      "Orders of 50, four times a year for three years are 600 in revenue, and 120 in profit at a margin of 20%.",
    pitfalls: [
      "Comparing revenue with acquisition cost. Use profit.",
      "Money in three years is worth less than money today: see discounted lifetime value.",
      "An average hides that a tenth of the customers may bring half of the value.",
    ],
    good: "There is no good value as such. It limits what you may spend to win a customer.",
    loyalty: "Behaviour in money, looking ahead.",
  },
});

export const averageOrderValue = (): CalculatorText<"average-order-value"> => ({
  title: "Average order value",
  question: "How much is an average order?",
  also: ["AOV", "basket"],
  inputs: { revenue: "Revenue", orders: "Orders" },
  ...share("Average order value"),
  verdicts: { mean: ({ value }) => `*An average order is worth ${value}.*` },
  formula: "revenue ÷ orders",
  article: {
    meaning: "Revenue divided by orders.",
    example: "50,000 from 1,000 orders is 50 an order.",
    pitfalls: [
      "Including taxes, delivery or refunds in one period and not in another.",
      "A few large orders lift the mean. Look at the median too.",
    ],
    good: "Compare with your own past, and with the cost of handling an order.",
    loyalty: "Neither: a high order value may come from customers who never return.",
  },
});

export const purchaseFrequency = (): CalculatorText<"purchase-frequency"> => ({
  title: "Purchase frequency",
  question: "How often do customers buy?",
  also: ["order frequency"],
  inputs: { orders: "Orders", customers: "Unique customers who ordered", periods: "Periods covered" },
  ...share("Orders per customer and period"),
  verdicts: {
    mean: ({ value }) => `*A customer orders ${value} times on average.*`,
    "mean-per-period": ({ value }) => `*A customer orders ${value} times a period on average.*`,
  },
  formula: "orders ÷ customers ÷ periods",
  article: {
    meaning: "How many orders a customer places in a period, on average.",
    example: "1,000 orders by 400 customers in a year are 2.5 a year.",
    pitfalls: [
      "Customers who did not order are left out, so it is never below 1 for the whole period.",
      "A year of sales campaigns is not a normal year.",
    ],
    good: "It depends on what you sell: coffee weekly, mattresses once in ten years.",
    loyalty: "Behaviour: how often, not how long.",
  },
});

export const perpetuityValue = (): CalculatorText<"perpetuity-value"> => ({
  title: "Discounted lifetime value",
  question: "What are all future profits from a customer worth today?",
  also: ["CLV", "DCF", "present value"],
  inputs: {
    margin: "Profit per customer and period",
    retention: "Retention per period",
    discount: "Discount rate per period",
    growth: "Profit growth per period",
    firstPayment: "First payment",
  },
  choices: { firstPayment: { next: "after one period", now: "now" } },
  figures: { value: "Present value" },
  verdicts: {
    worth: ({ value, times }) =>
      times.value === null
        ? `*All future profit from a customer is worth ${value} today.*`
        : `*All future profit from a customer is worth ${value} today*, ${times} times the profit of one period.`,
  },
  names: { value: "Worth so far", limit: "All periods", period: "Periods" },
  formula:
    "profit × retention ÷ (1 + discount − retention × (1 + growth)); with the first payment now: profit × (1 + discount) ÷ the same denominator",
  note: "Profit, retention, discount and growth must all refer to the same period, such as a year.",
  article: {
    meaning: "All future profits from a customer in today's money, if retention and profit stay as they are.",
    example: "100 a year, 80% retention and 10% discount: 100 × 0.8 ÷ (1 + 0.1 − 0.8) = 267.",
    pitfalls: [
      "Mixing yearly profit with monthly retention.",
      "“For ever” is an assumption. Most of the value should come within a few years.",
    ],
    good: "Compare with what it costs to win a customer, in today's money too.",
    loyalty: "Behaviour in money, discounted.",
  },
});

export const discountedValue = (): CalculatorText<"discounted-value"> => ({
  title: "Lifetime value over a horizon",
  question: "What is a customer worth in the next few periods?",
  also: ["CLV", "present value", "NPV"],
  inputs: {
    margin: "Profit per customer and period",
    retention: "Retention per period",
    discount: "Discount rate per period",
    periods: "Periods",
  },
  choices: {},
  figures: { value: "Present value", undiscounted: "Without discounting" },
  verdicts: {
    worth: ({ value, undiscounted, periods }) =>
      `*The next ${periods} ${plural(periods, "period is", "periods are")} worth ${value} today*, or ${undiscounted} without discounting.`,
  },
  names: { value: "Worth today", undiscounted: "Without discounting", period: "Periods" },
  formula: "the sum over all periods of profit × retention^period ÷ (1 + discount)^period",
  article: {
    meaning: "What a customer brings in the next few periods, in today's money.",
    example: "100 a year for five years with 80% retention and 10% discount is worth 212 today, 269 undiscounted.",
    pitfalls: ["Choosing a long horizon to justify a high acquisition cost.", "Mixing periods."],
    good: "Three to five years is a horizon that most budgets accept.",
    loyalty: "Behaviour in money, within a horizon.",
  },
});

export const periodDiscount = (): CalculatorText<"period-discount"> => ({
  title: "Monthly discount rate",
  question: "What monthly discount rate corresponds to a yearly one?",
  inputs: { annual: "Discount rate per year", per: "Period" },
  choices: { per },
  figures: { value: "Discount rate per period" },
  verdicts: {
    month: ({ annual, value }) => `*A discount rate of ${annual} a year is ${value} a month.*`,
    quarter: ({ annual, value }) => `*A discount rate of ${annual} a year is ${value} a quarter.*`,
    week: ({ annual, value }) => `*A discount rate of ${annual} a year is ${value} a week.*`,
  },
  names: {
    worth: "Worth today of 1 received then",
    year: "After a year",
    month: "Months",
    quarter: "Quarters",
    week: "Weeks",
  },
  formula: "(1 + yearly rate) to the power of 1 ÷ periods in a year, − 1",
  article: {
    meaning: "The monthly rate that compounds to a yearly discount rate.",
    example: "10% a year is 0.797% a month, not 0.833%.",
    pitfalls: [
      "Dividing the yearly rate by 12.",
      "Using the loan rate of a bank where your own cost of capital is meant.",
    ],
    good: "Ask your finance department for the yearly rate.",
    loyalty: "Neither: it converts a rate.",
  },
});

export const historicValue = (): CalculatorText<"historic-value"> => ({
  title: "Historic customer value",
  question: "What has a customer been worth so far?",
  inputs: { margins: "Profit of each past order" },
  choices: {},
  figures: { value: "Value so far" },
  verdicts: {
    "so-far": ({ value, orders }) =>
      `*This customer has brought ${value} so far*, in ${orders} ${plural(orders, "order", "orders")}.`,
  },
  names: { items: "Orders, the largest first", largest: "Largest orders" },
  formula: "the sum of all past profits",
  article: {
    meaning: "The profit a customer has brought so far.",
    example: "Orders with profits of 12.50, 30, 18.25 and 9 add up to 69.75.",
    pitfalls: [
      "Taking the past for the future: the best customer so far may have left.",
      "Adding revenue instead of profit.",
    ],
    good: "Good for thanking customers, poor for predicting them.",
    loyalty: "Behaviour in the past.",
  },
});

export const acquisition = (): CalculatorText<"acquisition"> => ({
  title: "LTV : CAC ratio",
  question: "Does a new customer pay back the cost of acquisition?",
  also: ["CAC", "LTV/CAC", "payback"],
  inputs: {
    revenuePerCustomer: "Revenue per customer and month",
    grossMargin: "Gross margin",
    churn: "Churn per month",
    cac: "Customer acquisition cost (CAC)",
    horizon: "Horizon in months",
  },
  choices: {},
  figures: {
    ratio: "LTV : CAC",
    ltv: "Lifetime value (LTV)",
    payback: "Payback in months, without churn",
    churnAdjustedPayback: "Payback in months, with churn",
    horizonLtv: "LTV within the horizon",
  },
  verdicts: {
    pays: ({ ltv, cac, payback }) =>
      `*Yes.* A customer brings ${ltv} for ${cac} spent, and pays back after ${payback} ${plural(payback, "month", "months")}.`,
    late: ({ ltv, cac, payback, horizon }) =>
      `*Not clearly.* A customer brings ${ltv} for ${cac} spent, but only pays back after ${payback} months, beyond your horizon of ${horizon}.`,
    free: ({ ltv }) => `*Yes.* Winning a customer costs nothing, and brings ${ltv}.`,
    never: ({ ltv, cac }) => `*No.* A customer brings ${ltv} for ${cac} spent, and never pays it back.`,
  },
  names: { balance: "Profit less cost, per customer", payback: "Paid back", month: "Months" },
  formula: "revenue × margin ÷ churn ÷ acquisition cost",
  note: "Revenue and churn must both be per month. Customers who leave early never pay back; only the payback with churn accounts for them.",
  article: {
    meaning: "What a customer brings for each unit spent on winning them, and when the cost has been paid back.",
    example:
      "100 a month at 80% margin and 5% churn is 1,600 over the lifetime. At a cost of 500 that is 3.2 : 1, paid back in the eighth month.",
    pitfalls: [
      "Dividing revenue instead of profit by the cost.",
      "Leaving salaries and tools out of the cost.",
      "A payback without churn is too short: some leave before it.",
    ],
    good: "3 : 1 is a rule of thumb from venture capital. Cash matters more: how many months can you wait?",
    loyalty: "Behaviour in money, against the price of winning it.",
  },
});

export const shareOfWallet = (): CalculatorText<"share-of-wallet"> => ({
  title: "Share of wallet",
  question: "How much of their category spend do customers give you?",
  also: ["SOW"],
  inputs: { own: "What each customer spends with you", category: "What each spends in total, in the same order" },
  choices: {},
  figures: { pooled: "Share of total spend", mean: "Mean share per customer", n: "Customers" },
  verdicts: { share: ({ pooled }) => `*Customers give you ${pooled} of what they spend in the category.*` },
  names: { pooled: "Of all spend", mean: "Mean of customers" },
  formula: "spend with you ÷ total spend",
  note: "You need to know what customers spend elsewhere too, for example from a survey.",
  article: {
    meaning: "How much of what customers spend in your category they spend with you.",
    example:
      "Two customers spend 500 of 1,000 and 90 of 100 with you: 590 of 1,100 is 54%. The mean of their shares is 70%.",
    pitfalls: [
      "The share of all spend and the mean share answer different questions.",
      "Spend elsewhere is usually asked for, and people guess.",
    ],
    good: "A loyal customer with a small share is where growth is easiest.",
    loyalty: "Behaviour relative to competitors, which sales alone never show.",
  },
});

export const walletAllocation = (): CalculatorText<"wallet-allocation"> => ({
  title: "Wallet Allocation Rule",
  question: "What share of wallet does your rank among brands predict?",
  inputs: { rank: "Your rank (for ties, the mean rank)", brands: "Brands the customer uses" },
  choices: {},
  figures: { share: "Expected share of wallet" },
  verdicts: {
    share: ({ share, rank, brands }) =>
      `*Ranked ${rank} of ${brands} ${plural(brands, "brand", "brands")}, you can expect ${share} of what customers spend.*`,
  },
  names: { own: "You", rank: "Rank" },
  formula: "(1 − rank ÷ (brands + 1)) × 2 ÷ brands",
  article: {
    meaning:
      "The share of spend that a brand can expect from its rank among the brands a customer uses (Keiningham and others, 2011).",
    example: "Second of three brands: (1 − 2 ÷ 4) × 2 ÷ 3 = 33%.",
    pitfalls: ["It is an average across markets, not a law of yours.", "For a tie, use the mean of the ranks."],
    good: "Being first of two brands is worth 67%. Fewer rivals help as much as a better rank.",
    loyalty: "From attitude, the rank, to expected behaviour.",
  },
});
