import type { Articles } from "../../article.js";

/** About the value of customers. */
export const value = {
  "lifetime-value": {
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
  "average-order-value": {
    meaning: "Revenue divided by orders.",
    example: "50,000 from 1,000 orders is 50 an order.",
    pitfalls: [
      "Including taxes, delivery or refunds in one period and not in another.",
      "A few large orders lift the mean. Look at the median too.",
    ],
    good: "Compare with your own past, and with the cost of handling an order.",
    loyalty: "Neither: a high order value may come from customers who never return.",
  },
  "purchase-frequency": {
    meaning: "How many orders a customer places in a period, on average.",
    example: "1,000 orders by 400 customers in a year are 2.5 a year.",
    pitfalls: [
      "Customers who did not order are left out, so it is never below 1 for the whole period.",
      "A year of sales campaigns is not a normal year.",
    ],
    good: "It depends on what you sell: coffee weekly, mattresses once in ten years.",
    loyalty: "Behaviour: how often, not how long.",
  },
  "perpetuity-value": {
    meaning: "All future profits from a customer in today's money, if retention and profit stay as they are.",
    example: "100 a year, 80% retention and 10% discount: 100 × 0.8 ÷ (1 + 0.1 − 0.8) = 267.",
    pitfalls: [
      "Mixing yearly profit with monthly retention.",
      "“For ever” is an assumption. Most of the value should come within a few years.",
    ],
    good: "Compare with what it costs to win a customer, in today's money too.",
    loyalty: "Behaviour in money, discounted.",
  },
  "discounted-value": {
    meaning: "What a customer brings in the next few periods, in today's money.",
    example: "100 a year for five years with 80% retention and 10% discount is worth 212 today, 269 undiscounted.",
    pitfalls: ["Choosing a long horizon to justify a high acquisition cost.", "Mixing periods."],
    good: "Three to five years is a horizon that most budgets accept.",
    loyalty: "Behaviour in money, within a horizon.",
  },
  "period-discount": {
    meaning: "The monthly rate that compounds to a yearly discount rate.",
    example: "10% a year is 0.797% a month, not 0.833%.",
    pitfalls: [
      "Dividing the yearly rate by 12.",
      "Using the loan rate of a bank where your own cost of capital is meant.",
    ],
    good: "Ask your finance department for the yearly rate.",
    loyalty: "Neither: it converts a rate.",
  },
  "historic-value": {
    meaning: "The profit a customer has brought so far.",
    example: "Orders with profits of 12.50, 30, 18.25 and 9 add up to 69.75.",
    pitfalls: [
      "Taking the past for the future: the best customer so far may have left.",
      "Adding revenue instead of profit.",
    ],
    good: "Good for thanking customers, poor for predicting them.",
    loyalty: "Behaviour in the past.",
  },
  acquisition: {
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
  "share-of-wallet": {
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
  "wallet-allocation": {
    meaning:
      "The share of spend that a brand can expect from its rank among the brands a customer uses (Keiningham and others, 2011).",
    example: "Second of three brands: (1 − 2 ÷ 4) × 2 ÷ 3 = 33%.",
    pitfalls: ["It is an average across markets, not a law of yours.", "For a tie, use the mean of the ranks."],
    good: "Being first of two brands is worth 67%. Fewer rivals help as much as a better rank.",
    loyalty: "From attitude, the rank, to expected behaviour.",
  },
} satisfies Partial<Articles>;
