// The calculators of rates and shares in English, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { changed, difference, level, ofShare, share } from "./alike.js";

export const repeatPurchaseRate = (): CalculatorText<"repeat-purchase-rate"> => ({
  title: "Repeat purchase rate",
  question: "What share of customers buys again?",
  also: ["repeat rate", "RPR", "returning customers"],
  inputs: { numerator: "Customers with two or more orders", denominator: "Customers with at least one order", level },
  ...share("Repeat purchase rate"),
  verdicts: ofShare((value) => `${value} of customers buy again.`),
  formula: "customers with two or more orders ÷ customers with at least one, in the same period",
});

export const renewalRate = (): CalculatorText<"renewal-rate"> => ({
  title: "Renewal rate",
  question: "What share of contracts are renewed?",
  inputs: { numerator: "Contracts renewed", denominator: "Contracts due for renewal", level },
  ...share("Renewal rate"),
  verdicts: ofShare((value) => `${value} of the contracts due are renewed.`),
  formula: "contracts renewed ÷ contracts due for renewal",
});

export const upsellRate = (): CalculatorText<"upsell-rate"> => ({
  title: "Upsell rate",
  question: "What share of customers upgrade?",
  inputs: { numerator: "Customers who upgraded", denominator: "Customers who could have upgraded", level },
  ...share("Upsell rate"),
  verdicts: ofShare((value) => `${value} of the customers who could upgrade do.`),
  formula: "customers who upgraded ÷ customers who could have",
});

export const crossSellRate = (): CalculatorText<"cross-sell-rate"> => ({
  title: "Cross-sell rate",
  question: "What share of customers buy a second type of product?",
  inputs: { numerator: "Customers with a second type of product", denominator: "All customers", level },
  ...share("Cross-sell rate"),
  verdicts: ofShare((value) => `${value} of customers buy a second type of product.`),
  formula: "customers with a second type of product ÷ all customers",
});

export const referralRate = (): CalculatorText<"referral-rate"> => ({
  title: "Referral rate",
  question: "What share of new customers came by referral?",
  inputs: { numerator: "New customers who were referred", denominator: "All new customers", level },
  ...share("Referral rate"),
  verdicts: ofShare((value) => `${value} of new customers come by referral.`),
  formula: "referred new customers ÷ all new customers",
});

export const winBackRate = (): CalculatorText<"win-back-rate"> => ({
  title: "Win-back rate",
  question: "What share of lost customers come back?",
  also: ["reactivation"],
  inputs: { numerator: "Lost customers who came back", denominator: "Lost customers", level },
  ...share("Win-back rate"),
  verdicts: ofShare((value) => `${value} of lost customers come back.`),
  formula: "customers who came back ÷ customers lost",
});

export const complaintRate = (): CalculatorText<"complaint-rate"> => ({
  title: "Complaint rate",
  question: "What share of customers complain?",
  inputs: { numerator: "Customers who complained", denominator: "All customers", level },
  ...share("Complaint rate"),
  verdicts: ofShare((value) => `${value} of customers complain.`),
  formula: "customers who complained ÷ all customers",
});

export const conversionRate = (): CalculatorText<"conversion-rate"> => ({
  title: "Conversion rate",
  question: "What share of visitors buy?",
  also: ["CVR", "CRO"],
  inputs: { numerator: "Visitors who bought", denominator: "All visitors", level },
  ...share("Conversion rate"),
  verdicts: ofShare((value) => `${value} of visitors buy.`),
  formula: "visitors who bought ÷ all visitors",
});

export const responseRate = (): CalculatorText<"response-rate"> => ({
  title: "Survey response rate",
  question: "What share of people asked respond?",
  inputs: { numerator: "Surveys completed", denominator: "Surveys sent (or delivered)", level },
  ...share("Response rate"),
  verdicts: ofShare((value) => `${value} of the people asked respond.`),
  formula: "surveys completed ÷ surveys sent",
  note: "State whether you divide by surveys sent or by surveys delivered: the figures differ.",
});

export const staffRetentionRate = (): CalculatorText<"staff-retention-rate"> => ({
  title: "Staff retention rate",
  question: "What share of your staff stay?",
  also: ["employee retention"],
  inputs: { numerator: "Still employed at the end", denominator: "Employees at the start", level },
  ...share("Staff retention"),
  verdicts: ofShare((value) => `${value} of your staff stay.`),
  formula: "employees who stayed ÷ employees at the start",
});

export const marketShare = (): CalculatorText<"market-share"> => ({
  title: "Market share",
  question: "What share of the market is yours?",
  inputs: { numerator: "Your sales", denominator: "All sales in the market", level },
  ...share("Market share"),
  verdicts: {
    share: ({ value }) => `*${value} of the market is yours.*`,
    alone: ({ value }) => `*${value} of the market is yours.*`,
  },
  formula: "your sales ÷ all sales in the market",
  note: "The interval is valid for sales counted in units, not for sales in money.",
});

export const rate = (): CalculatorText<"rate"> => ({
  title: "Any share, with confidence interval",
  question: "What is the share, and how precise is it?",
  also: ["confidence interval", "Wilson", "proportion"],
  inputs: { numerator: "Count", denominator: "Out of", level },
  ...share("Share"),
  verdicts: ofShare((value) => `The share is ${value}.`),
  formula: "count ÷ total; Wilson's confidence interval",
});

export const compareRates = (): CalculatorText<"compare-rates"> => ({
  title: "Compare two shares",
  question: "Has the share really changed?",
  also: ["A/B test", "significance", "two proportions"],
  inputs: {
    numeratorBefore: "Count",
    denominatorBefore: "Out of",
    numeratorAfter: "Count",
    denominatorAfter: "Out of",
    level,
  },
  choices: {},
  figures: difference,
  verdicts: changed("The share", "people"),
  groups: { before: "Before", after: "After" },
  names: { difference: "Change" },
  formula: "share after − share before",
  note: "Percentage points (pp) are not percent: from 5% to 3.5% is −1.5 pp, or −30%.",
});
