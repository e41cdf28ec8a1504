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
});
