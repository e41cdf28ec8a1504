// The help of spreadsheet functions in English.

import type { FunctionTexts } from "../functions.js";

export const en: FunctionTexts = {
  locale: "en",
  arguments: {
    answers: {
      name: "answers",
      help: "The answers, one to a cell. Text and blanks are ignored. NPS also takes the number of promoters, with the next two arguments.",
    },
    passives: { name: "passives", help: "The number of passives, if the first argument is the number of promoters." },
    detractors: {
      name: "detractors",
      help: "The number of detractors, if the first argument is the number of promoters.",
    },
    level: { name: "level", help: "The confidence level; default 0.95." },
    answersBefore: { name: "before", help: "The answers from 0 to 10 of the first group." },
    answersAfter: { name: "after", help: "The answers from 0 to 10 of the second group." },
    points: { name: "margin_points", help: "The margin of error that you accept, in points." },
    variance: {
      name: "variance",
      help: "The variance of one answer, with promoters as 1, passives as 0 and detractors as −1; default 1, the largest possible.",
    },
    highest: { name: "highest", help: "The highest answer of the scale; default 5 for CSAT, 7 for CES." },
    lowest: { name: "lowest", help: "The lowest answer of the scale; default 1." },
    part: { name: "part", help: "How many: the customers who bought again, the answers of 9 and 10, and so on." },
    whole: { name: "whole", help: "Of how many." },
    otherPart: { name: "other_part", help: "How many in the second group." },
    otherWhole: { name: "other_whole", help: "Of how many in the second group." },
    margin: {
      name: "margin",
      help: "The margin of error that you accept, as a fraction: 0.05 is ±5 percentage points.",
    },
    share: {
      name: "share",
      help: "The share that you expect, from 0 to 1; default 0.5, which needs the most answers.",
    },
    population: { name: "population", help: "How many customers there are in all, if not many." },
    start: { name: "start", help: "Customers at the start of the period." },
    end: { name: "end", help: "Customers at the end of the period, with new ones." },
    new: { name: "new_customers", help: "Customers gained in the period; default 0." },
    lost: { name: "lost", help: "Customers lost, of those at the start." },
    monthlyChurn: { name: "monthly_churn", help: "Churn per month, from 0 to 1." },
    yearlyChurn: { name: "yearly_churn", help: "Churn per year, from 0 to 1." },
    churn: { name: "churn", help: "Churn per period, from 0 to 1." },
    orderValue: { name: "order_value", help: "Average order value." },
    frequency: { name: "frequency", help: "Orders per customer and year." },
    lifetime: { name: "lifetime", help: "How many years a customer stays." },
    grossMargin: {
      name: "gross_margin",
      help: "The gross margin, from 0 to 1. In CLV it can be left out: then the result is revenue, not profit.",
    },
    contribution: { name: "margin_per_period", help: "The margin that a customer brings per period, in money." },
    retention: { name: "retention", help: "The retention rate per period, from 0 to 1." },
    discount: { name: "discount_rate", help: "The discount rate per period, as a fraction." },
    growth: { name: "growth", help: "How much the margin grows per period, as a fraction; default 0." },
    revenue: { name: "revenue", help: "Revenue of all orders." },
    orders: { name: "orders", help: "The number of orders." },
    repeatCustomers: { name: "repeat_customers", help: "Customers with at least two orders." },
    customers: {
      name: "customers",
      help: "In REPEAT.RATE the number of customers with an order; elsewhere the customer of each order, one to a row.",
    },
    revenuePerCustomer: { name: "revenue_per_customer", help: "Revenue per customer and period." },
    cac: { name: "cac", help: "What acquiring one customer costs (CAC)." },
    startMrr: { name: "start", help: "MRR at the start." },
    newMrr: { name: "new_mrr", help: "MRR from new customers." },
    expansion: { name: "expansion", help: "MRR gained from customers who stayed and pay more." },
    reactivation: { name: "reactivation", help: "MRR from customers won back." },
    contraction: { name: "contraction", help: "MRR lost from customers who stayed and pay less." },
    churned: { name: "churned", help: "MRR lost with customers who left." },
    paidBefore: { name: "before", help: "What each customer paid before, one to a row. A blank counts as 0." },
    paidAfter: { name: "after", help: "What the same customers pay now, in the same rows. A blank counts as 0." },
    dates: { name: "dates", help: "The day of each order: dates, or text such as 2026-01-31." },
    periods: { name: "periods", help: "How many cohorts and periods to show; default 12." },
    period: { name: "period", help: '"day", "week", "month", "quarter" or "year"; default "month".' },
    asOf: { name: "as_of", help: "The day to look back from; default the last day in the range. OVERDUE needs it." },
    amounts: { name: "amounts", help: "The amount of each order; refunds are negative." },
    durations: { name: "durations", help: "How long each customer was followed, one to a row." },
    left: { name: "left", help: "TRUE or 1 if the customer left after that time, FALSE or 0 if they are still there." },
    time: { name: "time", help: "After how long, in the unit of the durations." },
    outstanding: { name: "points", help: "Points that members still hold." },
    breakage: { name: "breakage", help: "The share of points that will never be redeemed, from 0 to 1." },
    costPerPoint: { name: "cost_per_point", help: "What one redeemed point costs." },
    members: { name: "members", help: "Members of the programme." },
    spendWith: { name: "spend_with", help: "What a member spends with the programme." },
    spendWithout: { name: "spend_without", help: "What a member would spend without it." },
    cost: { name: "cost", help: "What the programme costs in the same time." },
  },
  functions: {
    NPS: {
      description: "Net Promoter Score (NPS) in points, −100 to 100, of answers from 0 to 10 or of three counts.",
      example: "=NPS(B2:B400)",
    },
    "NPS.LOW": {
      description: "The lower limit of the confidence interval of an NPS, in points.",
      example: "=NPS.LOW(B2:B400,0.95)",
    },
    "NPS.HIGH": {
      description: "The upper limit of the confidence interval of an NPS, in points.",
      example: "=NPS.HIGH(B2:B400,0.95)",
    },
    "NPS.PVALUE": {
      description: "Do two NPS differ? The p-value: below 0.05 the difference is statistically significant.",
      example: "=NPS.PVALUE(B2:B400,C2:C400)",
    },
    "NPS.SAMPLE": { description: "How many answers an NPS needs for a margin of error.", example: "=NPS.SAMPLE(10)" },
    CSAT: {
      description: "Customer satisfaction (CSAT): the share of the two best answers (top-2-box).",
      example: "=CSAT(B2:B400)",
    },
    CES: {
      description: "Customer Effort Score (CES): the mean answer, on a scale of 1 to 7 or 1 to 5.",
      example: "=CES(B2:B400,7)",
    },
    "SHARE.LOW": {
      description: "The lower limit of the confidence interval of a share (Wilson).",
      example: "=SHARE.LOW(80,100)",
    },
    "SHARE.HIGH": {
      description: "The upper limit of the confidence interval of a share (Wilson).",
      example: "=SHARE.HIGH(80,100)",
    },
    "SHARE.PVALUE": {
      description: "Do two shares differ? The p-value: below 0.05 the difference is statistically significant.",
      example: "=SHARE.PVALUE(50,1000,35,1000)",
    },
    "SHARE.SAMPLE": {
      description: "How many answers a share needs for a margin of error.",
      example: "=SHARE.SAMPLE(0.05)",
    },
    RETENTION: {
      description: "Retention rate: the share of opening customers who stayed, (end − new) ÷ start.",
      example: "=RETENTION(150,193,50)",
    },
    CHURN: { description: "Churn rate: the share of opening customers lost, lost ÷ start.", example: "=CHURN(150,7)" },
    "CHURN.YEARLY": {
      description: "Churn per year from churn per month: 1 − (1 − churn)^12.",
      example: "=CHURN.YEARLY(0.05)",
    },
    "CHURN.MONTHLY": {
      description: "Churn per month from churn per year: 1 − (1 − churn)^(1/12).",
      example: "=CHURN.MONTHLY(0.2)",
    },
    LIFETIME: { description: "Expected customer lifetime in periods: 1 ÷ churn.", example: "=LIFETIME(0.05)" },
    CLV: {
      description: "Customer lifetime value (CLV): order value × frequency × lifetime × margin.",
      example: "=CLV(50,4,3,0.2)",
    },
    "CLV.DISCOUNTED": {
      description:
        "Lifetime value in perpetuity at its value today, first payment next period: m·r ÷ (1 + d − r(1 + g)).",
      example: "=CLV.DISCOUNTED(100,0.8,0.1)",
    },
    AOV: { description: "Average order value (AOV): revenue per order.", example: "=AOV(50000,1000)" },
    "REPEAT.RATE": {
      description: "Repeat purchase rate: the share of customers who bought again.",
      example: "=REPEAT.RATE(120,400)",
    },
    "LTV.CAC": {
      description: "LTV : CAC, the lifetime value of a customer per unit of acquisition cost.",
      example: "=LTV.CAC(100,0.8,0.05,500)",
    },
    PAYBACK: {
      description:
        "Payback: after how many periods a customer has earned back the acquisition cost, with churn if you give it.",
      example: "=PAYBACK(100,0.8,500)",
    },
    "MRR.MOVES": {
      description:
        "The MRR bridge in five cells, one below the other: MRR at the end, growth, gross churn, net churn, quick ratio.",
      example: "=MRR.MOVES(100,20,8,1,3,5)",
    },
    NRR: {
      description: "Net revenue retention (NRR): what the same customers pay now, as a share of before.",
      example: "=NRR(B2:B400,C2:C400)",
    },
    GRR: {
      description: "Gross revenue retention (GRR): as NRR, but no customer counts for more than before.",
      example: "=GRR(B2:B400,C2:C400)",
    },
    COHORT: {
      description:
        "The cohort matrix: for each of the last cohorts its first day, its size and the share that ordered in each period, from the first. Unfinished periods are blank.",
      example: "=COHORT(A2:A400,B2:B400,12)",
    },
    "RFM.SEGMENT": {
      description:
        "The RFM segment of the customer of each row, as a column beside the orders. Segments have their English names in every language.",
      example: "=RFM.SEGMENT(A2:A400,B2:B400,C2:C400)",
    },
    SURVIVAL: {
      description: "Survival (Kaplan–Meier): the share of customers who are still there after a time.",
      example: "=SURVIVAL(A2:A400,B2:B400,90)",
    },
    "POINTS.LIABILITY": {
      description: "Points liability, what is owed for points: points × (1 − breakage) × cost per point.",
      example: "=POINTS.LIABILITY(1000000,0.2,0.007)",
    },
    "PROGRAM.ROI": {
      description: "Programme ROI: (additional profit − cost) ÷ cost, as a fraction.",
      example: "=PROGRAM.ROI(10000,132,120,0.4,45000)",
    },
    OVERDUE: {
      description:
        "How overdue a customer is: days since the last order ÷ the customer’s usual days between orders. From 2 on they are at risk.",
      example: "=OVERDUE(B2:B20,TODAY())",
    },
  },
};
