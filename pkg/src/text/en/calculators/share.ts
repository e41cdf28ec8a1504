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
  article: {
    meaning: "The share of customers who have ordered at least twice.",
    example: "1,800 of 10,000 customers have two or more orders: 18%.",
    pitfalls: [
      "Customers won last month have had no time to return. Give everyone the same time.",
      "Counting two parcels of one order as two orders.",
    ],
    good: "It rises with time by itself, so only compare cohorts of the same age.",
    loyalty: "Behaviour: the first step of it.",
  },
});

export const renewalRate = (): CalculatorText<"renewal-rate"> => ({
  title: "Renewal rate",
  question: "What share of contracts are renewed?",
  inputs: { numerator: "Contracts renewed", denominator: "Contracts due for renewal", level },
  ...share("Renewal rate"),
  verdicts: ofShare((value) => `${value} of the contracts due are renewed.`),
  formula: "contracts renewed ÷ contracts due for renewal",
  article: {
    meaning: "The share of contracts due in a period that were renewed.",
    example: "45 of 50 contracts due in June were renewed: 90%.",
    pitfalls: ["Dividing by all contracts instead of those due.", "Counting early renewals twice."],
    good: "Compare contracts of the same length: yearly ones renew less often than monthly ones go on.",
    loyalty: "Behaviour at the moment of choice.",
  },
});

export const upsellRate = (): CalculatorText<"upsell-rate"> => ({
  title: "Upsell rate",
  question: "What share of customers upgrade?",
  inputs: { numerator: "Customers who upgraded", denominator: "Customers who could have upgraded", level },
  ...share("Upsell rate"),
  verdicts: ofShare((value) => `${value} of the customers who could upgrade do.`),
  formula: "customers who upgraded ÷ customers who could have",
  article: {
    meaning: "The share of customers who moved to a more expensive version, out of those who could.",
    example: "30 of 200 customers on the basic plan upgraded: 15%.",
    pitfalls: ["Counting customers who are on the top plan already.", "Forgetting those who move back a month later."],
    good: "Look at what upgraded customers do next: an upgrade that is soon reversed was sold, not wanted.",
    loyalty: "Behaviour: growth of the relationship.",
  },
});

export const crossSellRate = (): CalculatorText<"cross-sell-rate"> => ({
  title: "Cross-sell rate",
  question: "What share of customers buy a second type of product?",
  inputs: { numerator: "Customers with a second type of product", denominator: "All customers", level },
  ...share("Cross-sell rate"),
  verdicts: ofShare((value) => `${value} of customers buy a second type of product.`),
  formula: "customers with a second type of product ÷ all customers",
  article: {
    meaning: "The share of customers who also bought a second type of product.",
    example: "60 of 400 customers bought shoes and bags: 15%.",
    pitfalls: ["Types that are too fine make any two products a cross-sale.", "Old customers have had more chances."],
    good: "Customers with two types often stay longer, but that does not prove that selling a second one makes them stay.",
    loyalty: "Behaviour: breadth of the relationship.",
  },
});

export const referralRate = (): CalculatorText<"referral-rate"> => ({
  title: "Referral rate",
  question: "What share of new customers came by referral?",
  inputs: { numerator: "New customers who were referred", denominator: "All new customers", level },
  ...share("Referral rate"),
  verdicts: ofShare((value) => `${value} of new customers come by referral.`),
  formula: "referred new customers ÷ all new customers",
  article: {
    meaning: "The share of new customers who came because somebody recommended you.",
    example: "30 of 150 new customers named a friend: 20%.",
    pitfalls: [
      "Only counting codes misses those who recommend without one.",
      "Rewards bring people who come for the reward.",
    ],
    good: "A rising share with stable sales means your customers work for you.",
    loyalty: "Both: an attitude that was acted on.",
  },
});

export const winBackRate = (): CalculatorText<"win-back-rate"> => ({
  title: "Win-back rate",
  question: "What share of lost customers come back?",
  also: ["reactivation"],
  inputs: { numerator: "Lost customers who came back", denominator: "Lost customers", level },
  ...share("Win-back rate"),
  verdicts: ofShare((value) => `${value} of lost customers come back.`),
  formula: "customers who came back ÷ customers lost",
  article: {
    meaning: "The share of lost customers who came back.",
    example: "30 of 150 lost customers ordered again within a year: 20%.",
    pitfalls: [
      "Without a time limit the rate only grows.",
      "Customers who would have returned anyway are no success of a campaign.",
    ],
    good: "Compare with a group that you did not contact.",
    loyalty: "Behaviour after a break.",
  },
});

export const complaintRate = (): CalculatorText<"complaint-rate"> => ({
  title: "Complaint rate",
  question: "What share of customers complain?",
  inputs: { numerator: "Customers who complained", denominator: "All customers", level },
  ...share("Complaint rate"),
  verdicts: ofShare((value) => `${value} of customers complain.`),
  formula: "customers who complained ÷ all customers",
  article: {
    meaning: "The share of customers who complained.",
    example: "12 of 400 customers complained: 3%.",
    pitfalls: [
      "Most unhappy customers never complain: they leave.",
      "A new complaint form raises the rate and is good news.",
    ],
    good: "Low is not always good. How many complainers stayed says more.",
    loyalty: "Attitude, of the few who speak.",
  },
});

export const conversionRate = (): CalculatorText<"conversion-rate"> => ({
  title: "Conversion rate",
  question: "What share of visitors buy?",
  also: ["CVR", "CRO"],
  inputs: { numerator: "Visitors who bought", denominator: "All visitors", level },
  ...share("Conversion rate"),
  verdicts: ofShare((value) => `${value} of visitors buy.`),
  formula: "visitors who bought ÷ all visitors",
  article: {
    meaning: "The share of visitors who bought.",
    example: "24 of 300 visitors bought: 8%.",
    pitfalls: ["Visits and visitors are not the same.", "Mixing new and returning visitors."],
    good: "It depends on who comes more than on the page: compare visitors from the same source.",
    loyalty: "Neither: it shows how well you win, not how well you keep.",
  },
});

export const responseRate = (): CalculatorText<"response-rate"> => ({
  title: "Survey response rate",
  question: "What share of people asked respond?",
  inputs: { numerator: "Surveys completed", denominator: "Surveys sent (or delivered)", level },
  ...share("Response rate"),
  verdicts: ofShare((value) => `${value} of the people asked respond.`),
  formula: "surveys completed ÷ surveys sent",
  note: "State whether you divide by surveys sent or by surveys delivered: the figures differ.",
  article: {
    meaning: "The share of people asked who answered.",
    example: "257 of 1,000 invitations were answered: 25.7%.",
    pitfalls: [
      "Dividing by delivered in one survey and by sent in the next.",
      "A high rate among fans is no better than a low one among all.",
    ],
    good: "Below a tenth, ask who did not answer and why before you trust the score.",
    loyalty: "Neither, though loyal customers answer more often, which flatters every score.",
  },
});

export const staffRetentionRate = (): CalculatorText<"staff-retention-rate"> => ({
  title: "Staff retention rate",
  question: "What share of your staff stay?",
  also: ["employee retention"],
  inputs: { numerator: "Still employed at the end", denominator: "Employees at the start", level },
  ...share("Staff retention"),
  verdicts: ofShare((value) => `${value} of your staff stay.`),
  formula: "employees who stayed ÷ employees at the start",
  article: {
    meaning: "The share of employees at the start of a period who are still there at its end.",
    example: "46 of 50 people stayed through the year: 92%.",
    pitfalls: ["Counting people who joined in the year.", "Temporary contracts that end are not departures."],
    good: "Staff who know their customers keep them. Compare teams, and ask those who leave.",
    loyalty: "Neither: loyalty of your staff, on which that of customers often rests.",
  },
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
  article: {
    meaning: "Your sales as a share of all sales in the market, in units or in money.",
    example: "1.25 of 10 million is 12.5%.",
    pitfalls: ["The market is what you define it to be.", "A share in money and one in units differ when prices do."],
    good: "A growing share in a shrinking market may still mean fewer sales.",
    loyalty: "Neither: it mixes new and old customers.",
  },
});

export const rate = (): CalculatorText<"rate"> => ({
  title: "Any share, with confidence interval",
  question: "What is the share, and how precise is it?",
  also: ["confidence interval", "Wilson", "proportion"],
  inputs: { numerator: "Count", denominator: "Out of", level },
  ...share("Share"),
  verdicts: ofShare((value) => `The share is ${value}.`),
  formula: "count ÷ total; Wilson's confidence interval",
  article: {
    meaning: "Any share, with the range in which its true value lies.",
    example: "80 of 100 is 80%, and the true share is between 71% and 87% with 95% confidence.",
    pitfalls: [
      "A share of 3 in 5 is not “60%” in any useful sense: its range is 23 to 88%.",
      "The count must be part of the total.",
    ],
    good: "Report the range beside the share, always.",
    loyalty: "What it counts decides.",
  },
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
  article: {
    meaning: "Whether two shares differ by more than chance.",
    example:
      "50 of 1,000 before and 35 of 1,000 after: 1.5 percentage points less, but the true change could be anywhere from −3.3 to +0.3.",
    pitfalls: [
      "From 5% to 3.5% is −1.5 percentage points, or −30%. Say which.",
      "Stopping a test as soon as it looks good.",
    ],
    good: "Decide beforehand how many to count and what change would matter.",
    loyalty: "What it counts decides.",
  },
});
