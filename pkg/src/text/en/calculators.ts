import type { CalculatorTexts } from "../calculators.js";
import { programme } from "./programme.js";
import { strategy } from "./strategy.js";
import { changed, ofShare, plural, truly } from "./verdicts.js";

const level = "Confidence level";
const difference = { difference: "Difference", before: "Before", after: "After", p: "p-value", z: "z" };
const share = (figure: string) => ({ choices: {}, figures: { value: figure } });
const per = { month: "month", quarter: "quarter", week: "week" };
const units = { year: "year", quarter: "quarter", month: "month", week: "week", day: "day" };

/** The calculators in English. */
export const calculators: CalculatorTexts = {
  "retention-rate": {
    title: "Retention rate",
    question: "What share of your customers stayed?",
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
  },
  "churn-rate": {
    title: "Churn rate",
    question: "What share of your customers left?",
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
  },
  "annual-rate": {
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
  },
  "period-rate": {
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
  },
  lifetime: {
    title: "Customer lifetime",
    question: "How long do customers stay?",
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
  },
  nps: {
    title: "Net Promoter Score",
    question: "How likely are customers to recommend you?",
    inputs: {
      promoters: "Promoters (9–10)",
      passives: "Passives (7–8)",
      detractors: "Detractors (0–6)",
      level,
      method: "Method for the interval",
    },
    choices: { method: { "adjusted-wald": "Adjusted Wald", wald: "Wald", bootstrap: "Bootstrap, seed 1" } },
    figures: { score: "NPS", n: "Answers", standardError: "Standard error" },
    verdicts: {
      above: ({ n, low, high, level }) =>
        `*Clearly more promoters than detractors.* With ${n} answers, the true score is between ${low} and ${high} (${level} confidence).`,
      below: ({ n, low, high, level }) =>
        `*Clearly more detractors than promoters.* With ${n} answers, the true score is between ${low} and ${high} (${level} confidence).`,
      unclear: ({ n, low, high, level }) =>
        `*Promoters or detractors could be ahead.* With ${n} answers, the true score may be anywhere from ${low} to ${high} (${level} confidence).`,
      unsure: ({ n }) =>
        `*${n} ${plural(n, "answer is", "answers are")} too few* to say how far this score can be trusted.`,
    },
    names: { promoters: "Promoters", passives: "Passives", detractors: "Detractors" },
    formula: "100 × (promoters − detractors) ÷ all answers, including passives",
    note: "NPS and Net Promoter are registered trademarks of Bain & Company, Satmetrix Systems and Fred Reichheld.",
  },
  "compare-nps": {
    title: "Compare two NPS",
    question: "Has the NPS really changed?",
    inputs: {
      promotersBefore: "Promoters",
      passivesBefore: "Passives",
      detractorsBefore: "Detractors",
      promotersAfter: "Promoters",
      passivesAfter: "Passives",
      detractorsAfter: "Detractors",
      level,
      method: "Method",
    },
    choices: { method: { "adjusted-wald": "Adjusted Wald", wald: "Wald" } },
    figures: difference,
    verdicts: changed("The score", "answers", " points"),
    groups: { before: "Before", after: "After" },
    names: { difference: "Change" },
    formula: "score after − score before; the adjusted method first adds three pseudo-answers to each survey",
    note: "Overlapping intervals do not mean “no difference”: go by the p-value.",
  },
  csat: {
    title: "Customer satisfaction (CSAT)",
    question: "What share of customers are satisfied?",
    inputs: {
      answers1: "Answered 1, very dissatisfied",
      answers2: "Answered 2",
      answers3: "Answered 3",
      answers4: "Answered 4",
      answers5: "Answered 5, very satisfied",
      definition: "Score",
      level,
    },
    choices: {
      definition: {
        "top-2-box": "Top two boxes: share of 4 and 5",
        "top-box": "Top box: share of 5",
        mean: "Mean answer",
        "rescaled-mean": "Mean answer, rescaled to 0–100%",
        net: "Net: share of 4 and 5 minus share of 1 and 2",
      },
    },
    figures: { value: "CSAT", mean: "Mean answer", n: "Answers" },
    verdicts: {
      "top-2-box": (said) => `*${said.value} of customers are satisfied*, answering 4 or 5.${truly(said)}`,
      "top-box": (said) => `*${said.value} of customers gave the best answer, 5.*${truly(said)}`,
      mean: (said) => `*The mean answer is ${said.value} of 5.*${truly(said)}`,
      "rescaled-mean": (said) => `*The mean answer is ${said.value} of the way from worst to best.*${truly(said)}`,
      net: (said) => `*Satisfied minus dissatisfied customers are ${said.value} of all.*${truly(said)}`,
    },
    names: { answers1: "1", answers2: "2", answers3: "3", answers4: "4", answers5: "5" },
    formula: "answers of 4 and 5 ÷ all answers, or the variant you pick",
    note: "A high score is not proof of loyalty: customers may stay only because leaving is hard.",
  },
  ces: {
    title: "Customer effort (CES)",
    question: "How easy are you to do business with?",
    inputs: {
      answers1: "Answered 1",
      answers2: "Answered 2",
      answers3: "Answered 3",
      answers4: "Answered 4",
      answers5: "Answered 5",
      answers6: "Answered 6",
      answers7: "Answered 7",
      direction: "A high answer means",
      level,
    },
    choices: { direction: { ease: "easy (high is good)", effort: "hard (low is good)" } },
    figures: {
      mean: "CES, mean answer",
      atLeast5: "Answered 5 or more",
      atLeast6: "Answered 6 or more",
      net: "Net: 5 or more minus 3 or less",
      n: "Answers",
    },
    verdicts: {
      ease: ({ mean, atLeast5 }) =>
        `*The mean answer is ${mean} of 7.* ${atLeast5} of customers found it easy (5 or more).`,
      effort: ({ mean, atLeast5 }) =>
        `*The mean effort is ${mean} of 7*, where low is good. ${atLeast5} of customers found it hard (5 or more).`,
    },
    names: { answers1: "1", answers2: "2", answers3: "3", answers4: "4", answers5: "5", answers6: "6", answers7: "7" },
    formula: "sum of the answers ÷ number of answers",
    note: "Answers are used as given, never reversed. Do not average a question about ease with one about effort.",
  },
  "lifetime-value": {
    title: "Customer lifetime value",
    question: "What is a customer worth over the whole relationship?",
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
  },
  "average-order-value": {
    title: "Average order value",
    question: "How much is an average order?",
    inputs: { revenue: "Revenue", orders: "Orders" },
    ...share("Average order value"),
    verdicts: { mean: ({ value }) => `*An average order is worth ${value}.*` },
    formula: "revenue ÷ orders",
  },
  "purchase-frequency": {
    title: "Purchase frequency",
    question: "How often do customers buy?",
    inputs: { orders: "Orders", customers: "Unique customers who ordered", periods: "Periods covered" },
    ...share("Orders per customer and period"),
    verdicts: {
      mean: ({ value }) => `*A customer orders ${value} times on average.*`,
      "mean-per-period": ({ value }) => `*A customer orders ${value} times a period on average.*`,
    },
    formula: "orders ÷ customers ÷ periods",
  },
  "perpetuity-value": {
    title: "Discounted lifetime value",
    question: "What are all future profits from a customer worth today?",
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
  },
  "discounted-value": {
    title: "Lifetime value over a horizon",
    question: "What is a customer worth in the next few periods?",
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
  },
  "period-discount": {
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
  },
  "repeat-purchase-rate": {
    title: "Repeat purchase rate",
    question: "What share of customers buys again?",
    inputs: { numerator: "Customers with two or more orders", denominator: "Customers with at least one order", level },
    ...share("Repeat purchase rate"),
    verdicts: ofShare((value) => `${value} of customers buy again.`),
    formula: "customers with two or more orders ÷ customers with at least one, in the same period",
  },
  "renewal-rate": {
    title: "Renewal rate",
    question: "What share of contracts are renewed?",
    inputs: { numerator: "Contracts renewed", denominator: "Contracts due for renewal", level },
    ...share("Renewal rate"),
    verdicts: ofShare((value) => `${value} of the contracts due are renewed.`),
    formula: "contracts renewed ÷ contracts due for renewal",
  },
  "upsell-rate": {
    title: "Upsell rate",
    question: "What share of customers upgrade?",
    inputs: { numerator: "Customers who upgraded", denominator: "Customers who could have upgraded", level },
    ...share("Upsell rate"),
    verdicts: ofShare((value) => `${value} of the customers who could upgrade do.`),
    formula: "customers who upgraded ÷ customers who could have",
  },
  "cross-sell-rate": {
    title: "Cross-sell rate",
    question: "What share of customers buy a second type of product?",
    inputs: { numerator: "Customers with a second type of product", denominator: "All customers", level },
    ...share("Cross-sell rate"),
    verdicts: ofShare((value) => `${value} of customers buy a second type of product.`),
    formula: "customers with a second type of product ÷ all customers",
  },
  "referral-rate": {
    title: "Referral rate",
    question: "What share of new customers came by referral?",
    inputs: { numerator: "New customers who were referred", denominator: "All new customers", level },
    ...share("Referral rate"),
    verdicts: ofShare((value) => `${value} of new customers come by referral.`),
    formula: "referred new customers ÷ all new customers",
  },
  "win-back-rate": {
    title: "Win-back rate",
    question: "What share of lost customers come back?",
    inputs: { numerator: "Lost customers who came back", denominator: "Lost customers", level },
    ...share("Win-back rate"),
    verdicts: ofShare((value) => `${value} of lost customers come back.`),
    formula: "customers who came back ÷ customers lost",
  },
  "complaint-rate": {
    title: "Complaint rate",
    question: "What share of customers complain?",
    inputs: { numerator: "Customers who complained", denominator: "All customers", level },
    ...share("Complaint rate"),
    verdicts: ofShare((value) => `${value} of customers complain.`),
    formula: "customers who complained ÷ all customers",
  },
  "conversion-rate": {
    title: "Conversion rate",
    question: "What share of visitors buy?",
    inputs: { numerator: "Visitors who bought", denominator: "All visitors", level },
    ...share("Conversion rate"),
    verdicts: ofShare((value) => `${value} of visitors buy.`),
    formula: "visitors who bought ÷ all visitors",
  },
  "response-rate": {
    title: "Survey response rate",
    question: "What share of people asked respond?",
    inputs: { numerator: "Surveys completed", denominator: "Surveys sent (or delivered)", level },
    ...share("Response rate"),
    verdicts: ofShare((value) => `${value} of the people asked respond.`),
    formula: "surveys completed ÷ surveys sent",
    note: "State whether you divide by surveys sent or by surveys delivered: the figures differ.",
  },
  "staff-retention-rate": {
    title: "Staff retention rate",
    question: "What share of your staff stay?",
    inputs: { numerator: "Still employed at the end", denominator: "Employees at the start", level },
    ...share("Staff retention"),
    verdicts: ofShare((value) => `${value} of your staff stay.`),
    formula: "employees who stayed ÷ employees at the start",
  },
  "market-share": {
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
  },
  rate: {
    title: "Any share, with confidence interval",
    question: "What is the share, and how precise is it?",
    inputs: { numerator: "Count", denominator: "Out of", level },
    ...share("Share"),
    verdicts: ofShare((value) => `The share is ${value}.`),
    formula: "count ÷ total; Wilson's confidence interval",
  },
  "compare-rates": {
    title: "Compare two shares",
    question: "Has the share really changed?",
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
  },
  "nps-sample-size": {
    title: "Sample size for an NPS",
    question: "How many answers do you need for a reliable NPS?",
    inputs: { margin: "Margin of error, in points", variance: "Variance of the answers", level },
    choices: {},
    figures: { n: "Answers needed" },
    verdicts: {
      needed: ({ n, margin, level }) =>
        `*You need ${n} ${plural(n, "answer", "answers")}* to know the score to within ±${margin} points with ${level} confidence.`,
    },
    names: { asked: "You asked for", margin: "Margin of error, in points" },
    formula: "variance × z² ÷ (margin ÷ 100)² − 3, rounded up",
    note: "The variance is 0.61 with 50% promoters, 30% passives and 20% detractors, and at most 1. If in doubt, use 1.",
  },
  "nps-comparison-sample-size": {
    title: "Sample size to detect an NPS change",
    question: "How many answers does each survey need to detect a change in NPS?",
    inputs: {
      difference: "Smallest change to detect, in points",
      variance: "Variance of the answers",
      power: "Power: chance of detecting it",
      level,
    },
    choices: {},
    figures: { perGroup: "Answers needed in each survey" },
    verdicts: {
      needed: ({ n, difference, power }) =>
        `*Each survey needs ${n} ${plural(n, "answer", "answers")}* to show a change of ${difference} points in ${power} of cases.`,
    },
    names: { n: "Answers needed in each survey", asked: "You asked for", difference: "Change to detect, in points" },
    formula: "2 × variance × (z of the confidence level + z of the power)² ÷ (change ÷ 100)² − 3, rounded up",
  },
  "rate-sample-size": {
    title: "Sample size for a share",
    question: "How many answers do you need for a precise share?",
    inputs: {
      margin: "Margin of error",
      proportion: "Share you expect",
      population: "Total number of customers",
      level,
    },
    choices: {},
    figures: { n: "Answers needed", unlimited: "With an unlimited number of customers" },
    verdicts: {
      needed: ({ n, population, margin }) =>
        `*You need ${n} ${plural(n, "answer", "answers")}* from your ${population} customers to know the share to within ±${margin}.`,
    },
    names: { asked: "You asked for", margin: "Margin of error" },
    formula: "n₀ = z² × share × (1 − share) ÷ margin²; with few customers, n₀ ÷ (1 + (n₀ − 1) ÷ customers)",
    note: "A share of 50% needs the most answers. Use it if you do not know what to expect.",
  },
  "promoters-needed": {
    title: "Promoters needed for a target NPS",
    question: "How many more promoters do you need to reach your target NPS?",
    inputs: { promoters: "Promoters", passives: "Passives", detractors: "Detractors", target: "Target, in points" },
    choices: {},
    figures: { promoters: "Additional promoters" },
    verdicts: {
      needed: ({ promoters, target }) =>
        `*You need ${promoters} more ${plural(promoters, "promoter", "promoters")}* to reach ${target}, if nobody else changes.`,
      there: ({ target }) => `*None: you have reached ${target} already.*`,
    },
    names: { target: "Target" },
    formula: "(target × answers − 100 × (promoters − detractors)) ÷ (100 − target), rounded up",
  },
  "compare-segments": {
    title: "Compare three segments",
    question: "Which segments really differ in their NPS?",
    inputs: {
      promotersA: "Promoters",
      passivesA: "Passives",
      detractorsA: "Detractors",
      promotersB: "Promoters",
      passivesB: "Passives",
      detractorsB: "Detractors",
      promotersC: "Promoters",
      passivesC: "Passives",
      detractorsC: "Detractors",
      level,
    },
    choices: {},
    figures: {
      pooled: "NPS of all answers pooled",
      mean: "Mean of the three scores",
      differenceAB: "B minus A",
      differenceAC: "C minus A",
      differenceBC: "C minus B",
      pAB: "p-value of A and B, adjusted",
      pAC: "p-value of A and C, adjusted",
      pBC: "p-value of B and C, adjusted",
    },
    verdicts: {
      all: ({ widest }) => `*Yes, all three differ clearly*, by up to ${widest} points.`,
      unclear: () => "*Not clearly.* None of the differences is larger than chance may explain.",
      AB: ({ widest }) => `*Only A and B differ clearly*, by ${widest} points. C could be like either.`,
      AC: ({ widest }) => `*Only A and C differ clearly*, by ${widest} points. B could be like either.`,
      BC: ({ widest }) => `*Only B and C differ clearly*, by ${widest} points. A could be like either.`,
      "AB-AC": ({ widest }) => `*A differs clearly from B and C*, by up to ${widest} points. B and C could be alike.`,
      "AB-BC": ({ widest }) => `*B differs clearly from A and C*, by up to ${widest} points. A and C could be alike.`,
      "AC-BC": ({ widest }) => `*C differs clearly from A and B*, by up to ${widest} points. A and B could be alike.`,
    },
    groups: { A: "Segment A", B: "Segment B", C: "Segment C" },
    names: { A: "A", B: "B", C: "C" },
    formula:
      "100 × (all promoters − all detractors) ÷ all answers; adjusted Wald differences, p-values with Holm's correction",
    note: "The pooled NPS and the mean of the segment scores are different figures: state which one you report. Do not rank countries by raw NPS.",
  },
  "nps-by-account": {
    title: "NPS by account",
    question: "What is your NPS when several people answer for one customer?",
    inputs: {
      accounts: "Account of each answer, as a number",
      scores: "Answers from 0 to 10, in the same order",
      revenue: "Revenue of each answer's account, in the same order",
      unit: "One vote per",
      level,
    },
    choices: {
      unit: {
        account: "account: the mean of its answers",
        respondent: "answer",
        revenue: "account, weighted by revenue",
      },
    },
    figures: {
      score: "NPS",
      n: "Answers",
      accounts: "Accounts with an answer",
      contactsPerAccount: "Answers per account",
    },
    verdicts: {
      account: ({ score, byAnswer, accounts }) =>
        `*With one vote per account, the NPS is ${score}.* With one vote per answer it is ${byAnswer}; ${accounts} ${plural(accounts, "account", "accounts")} answered.`,
      respondent: ({ score, accounts }) =>
        `*With one vote per answer, the NPS is ${score}.* ${accounts} ${plural(accounts, "account", "accounts")} answered.`,
      revenue: ({ score, byAnswer }) =>
        `*Weighted by revenue, the NPS is ${score}.* With one vote per answer it is ${byAnswer}.`,
    },
    names: { byAnswer: "By answer" },
    formula: "weighted mean of the accounts' scores: a promoter counts 100, a passive 0, a detractor −100",
    note: "Large accounts often give more answers. State whether you count people, accounts or revenue.",
  },
  drivers: {
    title: "What drives recommendation",
    question: "How strongly does a rating (price, delivery, support) drive the score?",
    inputs: { scores: "Scores from 0 to 10", ratings: "Ratings, in the same order" },
    choices: {},
    figures: {
      importance: "Importance (rank correlation)",
      performance: "Mean rating",
      gap: "NPS gap: satisfied vs. unsatisfied with it",
      n: "Customers",
    },
    verdicts: {
      strong: ({ n, importance }) =>
        `*Customers who rate this higher are much more likely to recommend you* (correlation ${importance}, ${n} answers).`,
      medium: ({ n, importance }) =>
        `*Customers who rate this higher are somewhat more likely to recommend you* (correlation ${importance}, ${n} answers).`,
      weak: ({ n, importance }) =>
        `*This rating says little about who recommends you* (correlation ${importance}, ${n} answers).`,
      against: ({ n, importance }) =>
        `*Customers who rate this higher are less likely to recommend you* (correlation ${importance}, ${n} answers).`,
    },
    names: { none: "No link" },
    formula: "Spearman's rank correlation of rating and score, from −1 to 1",
    note: "Correlation is not causation. Test a change before you rely on it.",
  },
  "loyalty-levels": {
    title: "What promoters are worth",
    question: "How much do promoters, passives and detractors spend?",
    inputs: { scores: "Scores from 0 to 10", revenue: "Revenue of each customer, in the same order" },
    choices: {},
    figures: {
      promoter: "Revenue per promoter",
      passive: "Revenue per passive",
      detractor: "Revenue per detractor",
      promoterShare: "Share of promoters",
      passiveShare: "Share of passives",
      detractorShare: "Share of detractors",
    },
    verdicts: {
      times: ({ promoter, detractor, times }) =>
        `*A promoter spends ${times} times as much as a detractor:* ${promoter} against ${detractor}.`,
      promoter: ({ promoter }) => `*A promoter spends ${promoter} on average.*`,
    },
    names: { promoter: "Promoters", passive: "Passives", detractor: "Detractors" },
    formula: "revenue of the promoters ÷ number of promoters, and the same for passives and detractors",
  },
  "upgrade-value": {
    title: "Turning passives into promoters",
    question: "What is it worth if some passives become promoters?",
    inputs: {
      customers: "Customers on the lower level",
      from: "Value of each now",
      to: "Value of each on the level above",
      conversion: "Share that moves up",
    },
    choices: {},
    figures: { value: "Additional value" },
    verdicts: {
      brings: ({ value, moved }) => `*Moving ${moved} ${plural(moved, "customer", "customers")} up is worth ${value}.*`,
      costs: ({ value, moved }) =>
        `*Moving ${moved} ${plural(moved, "customer", "customers")} up costs ${value}:* those above are worth less.`,
    },
    names: { now: "All of them now", value: "Additional", afterwards: "Afterwards" },
    formula: "customers × share that moves up × (value above − value now)",
    note: "This assumes that customers who move up become worth as much as those already there. They may not.",
  },
  "mrr-bridge": {
    title: "Recurring revenue (MRR)",
    question: "How did recurring revenue change, and how much was lost?",
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
  },
  "revenue-retention": {
    title: "Revenue retention",
    question: "How much of your revenue did you retain?",
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
  },
  "service-level": {
    title: "Service level (response times)",
    question: "How often do you answer customers within the promised time?",
    inputs: { durations: "Response times", target: "Promised response time, in the same unit" },
    choices: {},
    figures: { within: "Answered in time", median: "Median response time", p90: "90% answered within" },
    verdicts: {
      answered: ({ value, median, p90 }) =>
        `*${value} were answered in time.* Half waited ${median} or less, and nine in ten ${p90} or less.`,
    },
    names: { target: "Promised", median: "Half", p90: "90%" },
    formula: "answers within the promised time ÷ all answers",
  },
  "overdue-customer": {
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
  },
  acquisition: {
    title: "LTV : CAC ratio",
    question: "Does a new customer pay back the cost of acquisition?",
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
  },
  "share-of-wallet": {
    title: "Share of wallet",
    question: "How much of their category spend do customers give you?",
    inputs: { own: "What each customer spends with you", category: "What each spends in total, in the same order" },
    choices: {},
    figures: { pooled: "Share of total spend", mean: "Mean share per customer", n: "Customers" },
    verdicts: { share: ({ pooled }) => `*Customers give you ${pooled} of what they spend in the category.*` },
    names: { pooled: "Of all spend", mean: "Mean of customers" },
    formula: "spend with you ÷ total spend",
    note: "You need to know what customers spend elsewhere too, for example from a survey.",
  },
  "wallet-allocation": {
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
  },
  "historic-value": {
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
  },
  ...programme,
  ...strategy,
};
