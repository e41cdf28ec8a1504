// What subscriptions say, view by view.

import { number, some } from "./counting.js";
import { staying } from "./staying.js";

export const subscriptions = {
  churn: {
    label: "Who leaves",
    title: "Who leaves (churn)",
    customers: (count: number) => `${some(count, "customer", "customers")}.`,
    ofCustomers: (period: string) => `Customers lost in ${period}`,
    ofRevenue: (period: string) => `Monthly revenue lost in ${period}`,
    netIs: (share: string, isWon: boolean) =>
      isWon
        ? `Net: ${share}. Customers who pay more, or came back, won more than was lost.`
        : `Net: ${share}, after what other customers pay more and what came back.`,
    revenueFormula:
      "What those who left paid, and what others pay less now ÷ monthly revenue at the start. A sum of money has no range.",
    choose: "Which customers count as lost",
    conventions: {
      "opening-cohort": "Those there at the start",
      "all-lost": "All who left, of those at the start",
      midpoint: "All who left, of the average of start and end",
      "start-plus-new": "All who left, of start and new",
    },
    formulas: {
      "opening-cohort": "Customers who were there at the start and are gone ÷ customers at the start",
      "all-lost": "All customers who left ÷ customers at the start",
      midpoint: "All customers who left ÷ the average of customers at the start and at the end",
      "start-plus-new": "All customers who left ÷ customers at the start and new ones",
    },
    figure: "Share of customers lost in each period. The band is where the true share most likely lies.",
    few: "Periods that began with fewer than 30 customers are not drawn.",
    period: "Period",
    start: "At the start",
    new: "New",
    back: "Came back",
    lost: "Left",
    end: "At the end",
    rate: "Lost",
    range: "Range",
    range95: "The range is where the true share lies, 95% sure.",
    low: "Low",
    high: "High",
    gross: "Revenue lost",
    net: "Revenue lost, net",
    open: "“So far”: that period is not over yet, so it has no rate.",
    unfinished: "No period is over yet, so there is no rate. Choose shorter periods.",
  },
  revenue: {
    label: "Monthly revenue",
    title: "Monthly recurring revenue",
    atEnd: (period: string) => `Monthly revenue at the end of ${period}`,
    growth: (share: string, isLess: boolean) => `${isLess ? "" : "+"}${share} since its start`,
    formula: "At the start + new + more + came back − less − left",
    kept: (period: string) => `Of the revenue at the start of ${period}, kept`,
    netRetentionIs:
      "Net revenue retention: what the customers of the start pay at the end, more and less included ÷ what they paid at the start. Gross leaves out what they pay more.",
    quickRatioIs: "The quick ratio: new and more ÷ less and left. Above 1, the revenue grows.",
    figure:
      "What came and went in each period: won above the line, lost below it. In the currency of the file, for a month.",
    period: "Period",
    start: "At the start",
    new: "New",
    expansion: "Pay more",
    reactivation: "Came back",
    contraction: "Pay less",
    churned: "Left",
    end: "At the end",
    grossRetention: "Kept, gross",
    netRetention: "Kept, net",
    quickRatio: "Won for each 1.00 lost",
    perMonth: "All amounts are for a month: what is paid for a year counts as a twelfth.",
    open: "“So far”: that period is not over yet, so it has no rates.",
    unfinished: "No period is over yet. Choose shorter periods.",
  },
  tenure: {
    ...staying,
    lead: "From the first start to the last end; pauses are part of it. Those who are still there count for as long as they have been.",
    none: "There is not one customer to look at.",
    differ: "Do the plans differ?",
    verdict: (differ: boolean) => (differ ? "Yes" : "Not surely"),
    unknown: "–",
    test: (p: string, differ: boolean) =>
      differ
        ? `Log-rank test, p = ${p}: such differences would rarely be chance. Whether the plan is the reason, the test cannot say.`
        : `Log-rank test, p = ${p}: differences like these may well be chance.`,
    figure: "Share of customers still there, by days since their first start.",
    band: "The band is where the true share most likely lies.",
    cut: (shown: number, all: number) => `The ${number(shown)} plans with most customers of ${number(all)} are drawn.`,
    cutPlans: (shown: number, all: number) =>
      `The ${number(shown)} plans with most customers of ${number(all)}. The saved file has all.`,
    plan: "Plan",
    all: "All",
    noPlan: "Without a plan",
    customers: "Customers",
    left: "Gone",
    expected: "Gone, if all were alike",
    expectedIs:
      "“Gone, if all were alike” is how many would have left a plan if its customers left at the rate of all together. A customer belongs to the first plan, even after a change.",
    halfGone: "Half gone after",
    afterDays: (days: number) => `There after ${some(days, "day", "days")}`,
  },
  reasons: {
    label: "Why they leave",
    title: "Why customers leave",
    first: (reason: string, share: string) => `“${reason}” is the commonest: ${share} of those who left.`,
    lead: (left: number) => `${some(left, "customer is", "customers are")} gone and not back.`,
    nobody: "Nobody has left.",
    none: "No reason given",
    reason: "Reason",
    customers: "Customers",
    share: "Of those who left",
    cumulative: "With those above",
    revenue: "Paid a month",
    revenueShare: "Of revenue lost",
    howCounted:
      "Shares are of all who left, those without a reason included. “With those above” adds the reasons up: few of them often make up most.",
    without: (count: number) =>
      `${some(count, "customer", "customers")} left without a reason; if they left for other reasons than the rest, the shares are off.`,
    cut: (shown: number, all: number) =>
      `The ${number(shown)} commonest of ${number(all)} reasons. The saved file has all.`,
  },
  leaving: {
    label: "At risk",
    title: "Which contracts are at risk",
    lead: (days: number) =>
      `How likely each customer is to leave within ${some(days, "day", "days")}, as those who had stayed as long did.`,
    asOf: (day: string) => `Looking ahead from ${day}.`,
    choose: "Look ahead",
    days: (days: number) => some(days, "day", "days"),
    active: "Customers now",
    expected: "Expected to leave",
    ofKnown: (count: number) => `of ${number(count)} whose risk is known`,
    atStake: "Revenue at stake",
    within: (days: number) => `within ${some(days, "day", "days")}`,
    customer: "Customer",
    value: "At stake",
    amount: "Pays a month",
    probability: "Likely to leave",
    plan: "First plan",
    tenure: "Days there",
    low: "Low",
    high: "High",
    why: "Why not known",
    nobody: "Nobody has a subscription now.",
    more: (shown: number, all: number) =>
      `The ${number(shown)} with most at stake of ${number(all)}. The saved file has all.`,
    unknown: (count: number) => `For ${some(count, "customer", "customers")} the risk is not known.`,
    how: "How they were judged",
    rules: {
      probability:
        "Likely to leave: of the customers on the same plan who stayed as long as this one, the share that left within the days ahead.",
      value: "At stake: what the customer pays a month × the months ahead × how likely the customer is to leave.",
      past: "It supposes that customers leave as they did so far. A new price or a new competitor is not in it.",
    },
  },
  discounts: {
    label: "Discounts",
    title: "What is taken off the list price",
    atRenewals: "Taken off at renewals",
    atFirstSales: "Taken off at first sales",
    formula: "1 − what was paid ÷ the list prices of the same subscriptions",
    of: (priced: number, sold: number) =>
      priced === sold
        ? `Of ${number(sold)} sold.`
        : `Of ${number(priced)} of ${number(sold)} sold: the others are named below.`,
    median: "Half had no more taken off than",
    discounted: "Sold below the list price",
    choose: "By",
    by: { "": "All together", plan: "Plan", manager: "Account manager" },
    period: "Period",
    group: "Group",
    noPlan: "Without a plan",
    noManager: "Without a manager",
    renewals: "Renewals",
    renewalDiscount: "Off at renewals",
    renewalMedian: "Median",
    renewalsDiscounted: "Below list price",
    firstSales: "First sales",
    firstSaleDiscount: "Off at first sales",
    whatCounts: (days: number) =>
      days === 1
        ? "A renewal starts on the day on which the subscription before it ended. What starts later is of a customer won back."
        : `A renewal starts fewer than ${number(days)} days after the subscription before it ended. What starts later is of a customer won back.`,
    additions: (count: number) =>
      `${some(count, "subscription", "subscriptions")} bought beside another: in no figure.`,
    reactivations: (count: number) =>
      `${some(count, "subscription", "subscriptions")} of customers won back: in no figure.`,
    open: "“So far”: that period is not over yet, so it has no figures.",
    odd: "Prices that do not fit",
    oddLead: "These are in no figure. They may be mistakes in the file.",
    oddCut: (count: number) => `The first ${number(count)}.`,
    customer: "Customer",
    start: "Start",
    paid: "Pays a month",
    list: "List price a month",
    problem: "What is odd",
    problems: {
      "above-list-price": "Costs more than its list price",
      "zero-list-price": "The list price is zero",
      "without-list-price": "No list price",
    },
  },
  managers: {
    label: "Account managers",
    title: "Who looks after whom",
    first: (manager: string, share: string, isRevenue: boolean) =>
      `${manager} looks after ${share} of the ${isRevenue ? "monthly revenue" : "customers"}.`,
    lead: "What would leave with an account manager, if the customers did.",
    choose: "Customers kept since",
    ago: (days: number) => `${number(days)} days ago`,
    manager: "Account manager",
    nobody: "Nobody",
    customers: "Customers",
    share: "Of all customers",
    revenue: "They pay a month",
    revenueShare: "Of monthly revenue",
    kept: "Kept",
    keptLow: "Kept, low",
    keptHigh: "Kept, high",
    left: "Left",
    none: "Nobody has a customer now.",
    keptIs: (day: string) =>
      `Left and kept: of the customers that a manager had on ${day}, those who are gone, and the share that is still there, with whichever manager. The range is where the true share lies, 95% sure.`,
    shared: (count: number) =>
      `${some(count, "customer has", "customers have")} several managers at a time and ${count === 1 ? "is" : "are"} counted with one of them.`,
    cut: (shown: number, all: number) =>
      `The ${number(shown)} with most to lose of ${number(all)}. The saved file has all.`,
  },
  renewals: {
    label: "Renewals",
    title: "How many will renew",
    lead: "Enter how many customers of a cohort there were at first, and how many were left after each renewal. The projection goes on from there.",
    counts: "Customers at first, and after each renewal",
    countsHint: "One number a line, or a column pasted from a spreadsheet.",
    example:
      "An example: 1,000 customers of whom 326 were left after four renewals. Put your own numbers in its place.",
    model: "Model",
    models: {
      "shifted-beta-geometric": "Everybody has a chance to leave of their own",
      "beta-discrete-weibull": "… which also changes with the time stayed",
    },
    stays: "Renew next time",
    next: (renewals: number) => `Still there ${some(renewals, "renewal", "renewals")} later`,
    left: (discount: string) => `Renewals still ahead, discounted at ${discount} each`,
    figure:
      "Share of the cohort still there after each renewal: what was seen (solid line), and what the model says (broken line).",
    after: (renewals: number) => number(renewals),
    renewal: "Renewals",
    seen: "Seen",
    projected: "By the model",
    share: "Share",
    how: "Those who leave first are those who were most likely to leave, so that the share that renews rises with each renewal. A fixed churn rate does not see that, and promises too few.",
  },
};
