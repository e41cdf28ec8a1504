// The calculators of retention and churn in English, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { level, ofShare, per, plural } from "./alike.js";

export const retentionRate = (): CalculatorText<"retention-rate"> => ({
  title: "Retention rate",
  question: "What share of your customers stayed?",
  also: ["CRR", "customer retention", "stay", "keep"],
  inputs: {
    start: "Customers at the start",
    end: "Customers at the end",
    acquired: "New customers in the period",
    level,
  },
  choices: {},
  figures: { value: "Retention", lost: "Churn (the rest)" },
  verdicts: ofShare((value) => `You kept ${value} of the customers you started with.`),
  formula: "(customers at the end − new customers) ÷ customers at the start",
  note: "Subtract new customers from the end, never from the start. Some articles swap the two: with 150 at the start, 193 at the end and 50 new, their formula gives −95.3%.",
  article: {
    meaning:
      "The share of the customers you had at the start of a period who are still customers at its end. New customers do not count: they were not there to be kept.",
    example:
      "A gym starts March with 150 members and ends it with 193, of whom 50 joined in March. 193 − 50 = 143 of the first 150 are still there: 95.3%.",
    pitfalls: [
      "Counting new customers as kept: then 193 of 150 would be 129%.",
      "Comparing a month with a quarter. Always say for which period the rate holds.",
      "For shops without contracts, “still a customer” needs a definition, such as an order within a year. Report it with the rate.",
    ],
    good: "It depends on the contract and the price: who has signed for a year stays for a year. Published averages mix monthly and yearly rates and different definitions, so compare with your own last year.",
    loyalty: "Behaviour: who stayed, not why. Customers may stay because leaving is hard.",
  },
});

export const churnRate = (): CalculatorText<"churn-rate"> => ({
  title: "Churn rate",
  question: "What share of your customers left?",
  also: ["attrition", "turnover", "cancel", "leave"],
  inputs: {
    start: "Customers at the start",
    acquired: "New customers in the period",
    lost: "Customers lost in the period, including new ones",
    lostOfAcquired: "Of these, new in the period",
    convention: "Convention",
    level,
  },
  choices: {
    convention: {
      "opening-cohort": "Opening customers lost ÷ opening customers",
      "all-lost": "All lost ÷ opening customers",
      midpoint: "All lost ÷ average of opening and closing customers",
      "start-plus-new": "All lost ÷ opening and new customers",
    },
  },
  figures: { value: "Churn" },
  verdicts: ofShare((value) => `You lost ${value} of your customers in the period.`),
  formula: "customers lost ÷ customers who could have been lost",
  note: "The four conventions give four different figures for the same business, so state which one you report. Only the first equals 1 − retention.",
  article: {
    meaning:
      "The share of customers who left in a period. It is 1 minus retention only if both count the same customers: those who were there at the start.",
    example:
      "A service has 1,000 customers on 1 January. During the month 62 leave, 12 of whom only joined in January. 50 of the first 1,000 left: 5%.",
    pitfalls: [
      "Four conventions are in use, and they give 4.4% to 6.2% for the example above. Pick one and keep it.",
      "Multiplying a monthly rate by 12. It compounds: 5% a month is 46% a year.",
      "One average hides that new customers leave more often than old ones.",
    ],
    good: "Lower is better, but zero may mean that prices are low or that leaving is forbidden. Compare months of the same season and customers of the same age.",
    loyalty: "Behaviour, seen from its end: it says who left, and nothing about how the others feel.",
  },
});

export const annualRate = (): CalculatorText<"annual-rate"> => ({
  title: "Monthly to yearly churn",
  question: "What does monthly churn add up to in a year?",
  inputs: { loss: "Churn per period", per: "Period" },
  choices: { per },
  figures: { value: "Churn in a year", kept: "Retained after a year" },
  verdicts: {
    month: ({ loss, value, kept }) =>
      `*Churn of ${loss} a month is ${value} a year.* After a year, ${kept} of the customers are still there.`,
    quarter: ({ loss, value, kept }) =>
      `*Churn of ${loss} a quarter is ${value} a year.* After a year, ${kept} of the customers are still there.`,
    week: ({ loss, value, kept }) =>
      `*Churn of ${loss} a week is ${value} a year.* After a year, ${kept} of the customers are still there.`,
  },
  names: { there: "Still customers", kept: "After a year", month: "Months", quarter: "Quarters", week: "Weeks" },
  formula: "1 − (1 − churn per period) to the power of the periods in a year",
  note: "Churn compounds: 5% a month is 46% a year, not 60%.",
  article: {
    meaning:
      "What a monthly, quarterly or weekly churn rate adds up to in a year. Each period takes its share of those who are still there.",
    example: "5% a month leaves 95% after one month, 90.25% after two and 54% after twelve: 46% have left.",
    pitfalls: [
      "Adding rates up: 12 × 5% would be 60%.",
      "It assumes the same rate all year. If most leave in the first months, use a survival curve instead.",
    ],
    good: "Use it to compare rates that were measured over different periods. The yearly figure is the one to put beside your acquisition cost.",
    loyalty: "Behaviour, restated for a longer period.",
  },
});

export const periodRate = (): CalculatorText<"period-rate"> => ({
  title: "Yearly to monthly churn",
  question: "What monthly churn corresponds to a yearly rate?",
  inputs: { annual: "Churn in a year", per: "Period" },
  choices: { per },
  figures: { value: "Churn per period" },
  verdicts: {
    month: ({ annual, value }) => `*Churn of ${annual} a year is ${value} a month*, if it is the same every month.`,
    quarter: ({ annual, value }) =>
      `*Churn of ${annual} a year is ${value} a quarter*, if it is the same every quarter.`,
    week: ({ annual, value }) => `*Churn of ${annual} a year is ${value} a week*, if it is the same every week.`,
  },
  names: { there: "Still customers", kept: "After a year", month: "Months", quarter: "Quarters", week: "Weeks" },
  formula: "1 − (1 − yearly churn) to the power of 1 ÷ periods in a year",
  article: {
    meaning:
      "The monthly, quarterly or weekly rate that adds up to a given yearly churn, if it is the same in each period.",
    example: "20% a year is 1.84% a month: 0.9816 multiplied by itself twelve times is 0.80.",
    pitfalls: [
      "Dividing by 12: 20% ÷ 12 = 1.67% would only add up to 18%.",
      "Customers rarely leave evenly. Renewal months and seasons stand out.",
    ],
    good: "Useful for planning by month. It is not a target in itself.",
    loyalty: "Behaviour, restated for a shorter period.",
  },
});

export const lifetime = (): CalculatorText<"lifetime"> => ({
  title: "Customer lifetime",
  question: "How long do customers stay?",
  also: ["tenure", "average lifetime"],
  inputs: { churn: "Churn per period" },
  choices: {},
  figures: { mean: "Mean lifetime, in periods", halfLife: "Half-life: half have left after, in periods" },
  verdicts: {
    stay: ({ mean, halfLife }) =>
      `*Customers stay for ${mean} ${plural(mean, "period", "periods")} on average.* Half of them have left after ${halfLife}.`,
  },
  names: { there: "Still customers", halfLife: "Half are left", period: "Periods" },
  formula: "1 ÷ churn",
  note: "This assumes the same churn in every period. In practice, newer customers leave more often.",
  article: {
    meaning:
      "How long customers stay on average if the same share leaves in every period: 1 ÷ churn. The half-life is when half have left.",
    example: "At 5% a month, customers stay 20 months on average, and half have left after 13.5 months.",
    pitfalls: [
      "Real churn falls with age: those who leave early are gone, and the rest stay longer. Then 1 ÷ churn is too short.",
      "A churn rate from one good month gives an absurd lifetime. Use a year.",
    ],
    good: "Long lifetimes are worth something only with a margin. Put the figure into customer lifetime value.",
    loyalty: "Behaviour over time.",
  },
});

export const mrrBridge = (): CalculatorText<"mrr-bridge"> => ({
  title: "Recurring revenue (MRR)",
  question: "How did recurring revenue change, and how much was lost?",
  also: ["MRR", "ARR", "NRR", "GRR", "NDR", "quick ratio", "subscription revenue"],
  inputs: {
    start: "MRR at the start",
    new: "New: from new customers",
    expansion: "Expansion: more from existing customers",
    reactivation: "Reactivation: from customers who came back",
    contraction: "Contraction: less from existing customers",
    churned: "Churned: lost with customers who left",
  },
  choices: {},
  figures: {
    end: "MRR at the end",
    growth: "Growth",
    grossChurn: "Gross churn",
    netChurn: "Net churn",
    grossRetention: "Gross retention (GRR)",
    netRetention: "Net retention (NRR)",
    quickRatio: "Quick ratio",
    quickRatioWithReactivation: "Quick ratio, with reactivation",
  },
  verdicts: {
    grew: ({ growth }) =>
      `*Recurring revenue grew by ${growth}*, and existing customers pay at least as much as before.`,
    "grew-by-new": ({ growth, lost }) =>
      `*Recurring revenue grew by ${growth}, thanks to customers won:* existing ones pay ${lost} less than before.`,
    fell: ({ growth, lost }) =>
      `*Recurring revenue fell by ${growth}:* existing customers pay ${lost} less than before, and customers won do not make up for it.`,
    "fell-otherwise": ({ growth }) => `*Recurring revenue fell by ${growth}.*`,
    same: () => "*Recurring revenue is what it was.*",
  },
  names: {
    start: "Start",
    new: "New",
    expansion: "Expansion",
    reactivation: "Back",
    contraction: "Contraction",
    churned: "Churned",
    end: "End",
  },
  formula: "start + new + expansion + reactivation − contraction − churned",
  note: "Net retention ignores customers who came back; net churn subtracts them. So the two need not add up to 100%.",
  article: {
    meaning:
      "How monthly recurring revenue got from start to end: what new customers, upgrades and returning customers added, and what downgrades and departures took.",
    example:
      "100,000 at the start, plus 20,000 new, 8,000 expansion and 1,000 reactivation, minus 3,000 contraction and 5,000 churn: 121,000. Net retention is 100%: expansion just made up for what was lost.",
    pitfalls: [
      "Booking reactivation as expansion. It lifts net retention although those customers had left.",
      "Counting one-off fees or yearly payments in the month they are paid.",
      "One month is noise for a small company. Look at twelve.",
    ],
    good: "Net retention above 100% means that existing customers grow by themselves. Published figures come mostly from listed software companies; smaller customers always churn more.",
    loyalty: "Behaviour in money: large customers count for more.",
  },
});

export const revenueRetention = (): CalculatorText<"revenue-retention"> => ({
  title: "Revenue retention",
  question: "How much of your revenue did you retain?",
  also: ["NRR", "GRR", "NDR", "net dollar retention"],
  inputs: { before: "What each customer paid before", after: "What each pays now, in the same order" },
  choices: {},
  figures: { net: "Net retention (NRR)", gross: "Gross retention (GRR)", logo: "Customer retention (logo)" },
  verdicts: {
    more: ({ change, gross }) =>
      `*Existing customers pay ${change} more than before.* Without counting increases, ${gross} of the revenue was kept.`,
    less: ({ change, gross }) =>
      `*Existing customers pay ${change} less than before.* Without counting increases, ${gross} of the revenue was kept.`,
    same: ({ gross }) =>
      `*Existing customers pay as much as before.* Without counting increases, ${gross} of the revenue was kept.`,
  },
  names: { net: "Net", gross: "Gross", logo: "Customers" },
  formula: "what customers pay now ÷ what they paid before; gross caps each customer at what it paid before",
  note: "Customers who paid nothing before are new, so they are not counted.",
  article: {
    meaning:
      "How much of the revenue of one period the same customers pay in the next. Gross retention leaves increases out; net retention counts them.",
    example:
      "Three customers paid 100 each. One now pays 150, one 80 and one nothing. Net: 230 of 300 is 76.7%. Gross: 100 + 80 + 0 of 300 is 60%.",
    pitfalls: [
      "Counting new customers. They paid nothing before, so they belong to neither figure.",
      "Reporting net retention alone: one large upgrade can hide many departures.",
    ],
    good: "Gross retention cannot exceed 100%, and shows how leaky the base is. Net above 100% shows growth without new customers. Read them together.",
    loyalty: "Behaviour in money. The customer figure beside it shows how many stayed, whatever they pay.",
  },
});

export const serviceLevel = (): CalculatorText<"service-level"> => ({
  title: "Service level (response times)",
  question: "How often do you answer customers within the promised time?",
  also: ["SLA", "response time"],
  inputs: { durations: "Response times", target: "Promised response time, in the same unit" },
  choices: {},
  figures: { within: "Answered in time", median: "Median response time", p90: "90% answered within" },
  verdicts: {
    answered: ({ value, median, p90 }) =>
      `*${value} were answered in time.* Half waited ${median} or less, and nine in ten ${p90} or less.`,
  },
  names: { target: "Promised", median: "Half", p90: "90%" },
  formula: "answers within the promised time ÷ all answers",
  article: {
    meaning:
      "The share of answers given within the promised time, with the median and the time within which nine in ten were answered.",
    example:
      "Eight answers took 12 to 90 minutes; six were within the promised 60. The service level is 75%, the median 51 minutes.",
    pitfalls: [
      "Reporting the mean: a few very late answers drag it up, and nobody waits the mean.",
      "Leaving out customers who gave up waiting.",
    ],
    good: "A promise kept nine times in ten is a common aim. What customers accept depends on the channel: minutes in chat, a day by e-mail.",
    loyalty: "Neither: it measures what you do, which customers answer with loyalty or without.",
  },
});

export const overdueCustomer = (): CalculatorText<"overdue-customer"> => ({
  title: "Overdue customer",
  question: "Is a customer overdue by their own buying rhythm?",
  inputs: { gaps: "Days between orders, oldest first", daysSinceLast: "Days since the last order" },
  choices: {},
  figures: {
    overdueRatio: "Overdue ratio: times the usual gap",
    medianGap: "Usual gap in days (median)",
    gapTrend: "Change in the last 2 gaps vs. the 2 before",
  },
  verdicts: {
    overdue: ({ days, usual, ratio }) => `*Yes.* It has been ${days} days, ${ratio} times the usual gap of ${usual}.`,
    unclear: ({ days, usual, ratio }) =>
      `*Not clearly.* It has been ${days} days, ${ratio} times the usual gap of ${usual}: keep an eye on this customer.`,
    soon: ({ days, usual }) => `*No.* It has been ${days} days, only a little more than the usual gap of ${usual}.`,
    "not-yet": ({ days, usual }) =>
      `*No.* It has been ${days} ${plural(days, "day", "days")}, within the usual gap of ${usual}.`,
  },
  names: { watch: "Watch", late: "Overdue" },
  formula: "days since the last order ÷ median of the days between orders",
  note: "As a rule of thumb, keep an eye on a customer from 1.5 and call from 2. Adjust the limits to your business.",
  article: {
    meaning:
      "Whether a customer is late by their own rhythm: the days since the last order divided by their usual gap between orders.",
    example: "Orders came every 30 days. The last one was 75 days ago, 2.5 times the usual gap: overdue.",
    pitfalls: [
      "One limit for all customers: 75 days are late for a weekly buyer, and early for a yearly one.",
      "Customers with one or two orders have no rhythm yet.",
    ],
    good: "As a rule of thumb, watch from 1.5 times and act from 2. Check in your own data how often overdue customers still came back.",
    loyalty: "Behaviour: an early sign, weeks before a churn rate shows anything.",
  },
});
