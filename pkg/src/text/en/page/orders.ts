// Orders: overview, cohorts, RFM segments, groups, survival and customers at risk.

import type { Period } from "../../../wasm/types.js";
import { number, some } from "./counting.js";
import { groupsStaying, staying } from "./staying.js";

/** RFM segments: the name of each, in both maps, and what to do with it. */
const advised = {
  champions: { label: "Champions", advice: "Thank them, ask for referrals, show them new products first." },
  loyal: { label: "Loyal", advice: "Offer more of what they buy and ask for feedback." },
  potential: {
    label: "Potential loyalists",
    advice: "Invite them to the loyalty programme and suggest a second product category.",
  },
  new: { label: "New", advice: "Help them get started and make the second order easy." },
  promising: { label: "Promising", advice: "Stay in touch: remind them while the first order is fresh." },
  attention: { label: "Need attention", advice: "Make a time-limited offer based on what they bought." },
  falling: { label: "About to lapse", advice: "Remind them now: it costs less than winning them back." },
  atRisk: { label: "At risk", advice: "Write personally, ask what went wrong and bring back what they liked." },
  mustNotLose: {
    label: "Must not lose",
    advice: "Call them first: of all who have gone quiet, they ordered or spent the most.",
  },
  asleep: { label: "Lapsed", advice: "Make one friendly offer, then let them go." },
};

/** What a period is called. */
const periods = {
  day: { one: "day", several: "days" },
  week: { one: "week", several: "weeks" },
  month: { one: "month", several: "months" },
  quarter: { one: "quarter", several: "quarters" },
  year: { one: "year", several: "years" },
} satisfies Record<Period, { one: string; several: string }>;

export const orders = {
  overview: {
    title: "Overview",
    customers: "Customers",
    orders: "Orders",
    revenue: "Revenue, after refunds",
    noAmounts:
      "There are no figures about money, because no column of amounts was chosen. Choose one under “Change the columns” to see revenue, segments and top spenders.",
    averageOrderValue: "Average order value",
    ordersPerCustomer: "Orders per customer",
    repeatRate: "Bought again",
    repeatFormula: "Customers with two or more orders ÷ all customers",
    churn: {
      title: "Gone quiet (churn)",
      formula: "Customers gone quiet ÷ all customers",
      basis: {
        "gap-percentile": (days: number, share: string) =>
          `Gone quiet means no order for more than ${some(days, "day", "days")}, which is longer than ${share} of the breaks between orders in this file.`,
        given: (days: number) => `Gone quiet means no order for more than ${some(days, "day", "days")}, as you chose.`,
        none: "Nobody has ordered twice yet, so the file cannot show how long a break is normal. Choose a number of days.",
      },
      label: "Gone quiet after (days without an order)",
      reset: "Use the threshold from the file",
    },
  },
  cohorts: {
    title: "Who comes back",
    caption: {
      customers: (period: Period) =>
        `Each row is the customers who first ordered in one ${period}. Each cell is the share of them who ordered that many ${period}s later: +1 is one ${period} later.`,
      orders: (period: Period) =>
        `Each row is the customers who first ordered in one ${period}. Each cell is their orders that many ${period}s later, per customer in the row.`,
      revenue: (period: Period) =>
        `Each row is the customers who first ordered in one ${period}. Each cell is what they spent that many ${period}s later, after refunds, per customer in the row.`,
      "cumulative-value": (period: Period) =>
        `Each row is the customers who first ordered in one ${period}. Each cell is what they have spent from the first ${period} up to that one, after refunds, per customer in the row.`,
    },
    choose: { period: "Periods", kind: "Count customers who ordered", measure: "Measure" },
    kinds: {
      classic: { label: "In exactly that period", hint: "" },
      unbounded: { label: "In that period or later", hint: "An order in that period or any later one counts." },
      bracket: { label: "Within a range of periods", hint: "Each range is twice as long as the one before." },
    },
    measures: {
      customers: "Share of customers",
      orders: "Orders per customer",
      revenue: "Revenue per customer",
      "cumulative-value": "Revenue per customer so far",
    },
    first: "First order in",
    size: "Customers",
    quarter: (quarter: number, year: string) => `Q${quarter} ${year}`,
    age: (periods: number) => `+${number(periods)}`,
    ages: (from: number, to: number) => `+${number(from)}–${number(to)}`,
    ageLong: (from: number, to: number | null, period: Period) => {
      const words = periods[period];
      if (from === 0 && (to === 0 || to === null)) return `In the same ${words.one}`;
      return to === null || to === from
        ? `${some(from, words.one, words.several)} later`
        : `${number(from)} to ${some(to, words.one, words.several)} later`;
    },
    average: "Average, weighted by customers",
    soFar: "so far",
    of: {
      customers: (count: number, all: number) => `${number(count)} of ${number(all)}`,
      orders: (count: number, all: number) =>
        `${some(count, "order", "orders")} from ${some(all, "customer", "customers")}`,
      revenue: (amount: string, all: number) => `${amount} from ${some(all, "customer", "customers")}`,
    },
    cut: (shown: number, all: number) =>
      `The latest ${number(shown)} of ${number(all)} rows and columns. The download has all.`,
    compare: {
      title: "Compare two rows",
      choose: { b: "First order in", a: "Compared with first order in", age: "Ordered again" },
      when: {
        classic: (later: string) => later,
        unbounded: (later: string) => `${later} or after`,
        bracket: (later: string) => later,
      },
      came: (start: string, of: string, when: string, share: string) =>
        `First order in ${start}: ${of} ordered ${when}, or ${share}.`,
      against: (start: string, of: string, share: string) => `First order in ${start}: ${of}, or ${share}.`,
      verdict: (p: string, isSure: boolean) =>
        isSure
          ? `The difference is statistically significant (p = ${p}).`
          : `No clear difference: it may be chance (p = ${p}).`,
      many: "If you compare many pairs, expect about 1 in 20 to look significant by luck alone.",
    },
    legend: (strongest: string) => `Stronger colours are larger figures, up to ${strongest}.`,
    open: "Striped: the period is not over yet, so the figure can still grow. It is not in the average.",
  },
  segments: {
    title: "RFM segments: recency, frequency and monetary value",
    label: "Segments",
    lead: "Customers are scored from 1 to 5 on how recently they ordered, how often, and how much they spent. Customers with similar scores form a segment.",
    choose: { map: "Segments", method: "Scoring" },
    maps: { "11-segments": "11 segments, by all three scores", "10-segments": "10 segments, by recency and frequency" },
    methods: { quantile: "Quantiles: equal values get equal scores", ntile: "Groups of equal size" },
    customer: "Customer",
    code: "RFM scores",
    segment: "Segment",
    customers: "Customers",
    ofRevenue: "Share of revenue",
    lastOrder: "Days since last order",
    ordersEach: "Orders per customer",
    spentEach: "Revenue per customer",
    empty: (names: readonly string[]) => `Empty segments: ${names.join(", ")}.`,
    mapSubtitle: "Area: share of revenue. Stronger colour: ordered more recently",
    tile: (customers: number, days: number) =>
      `${some(customers, "customer", "customers")}, last order ${some(days, "day", "days")} ago`,
    cutoffs: "Cut-offs for each score",
    score: "Score",
    recency: "Last order",
    frequency: "Orders",
    monetary: "Spent",
    fewerDays: (days: number) => `fewer than ${some(Math.ceil(days), "day", "days")} ago`,
    more: (value: string) => `more than ${value}`,
    less: "below that",
    equalEdges: "If two scores have the same cut-off, customers get the higher score.",
    named: {
      Champions: advised.champions,
      Loyal: advised.loyal,
      "Potential Loyalist": advised.potential,
      New: advised.new,
      Promising: advised.promising,
      "Need Attention": advised.attention,
      "About To Sleep": advised.falling,
      "At Risk": advised.atRisk,
      "Cannot Lose": advised.mustNotLose,
      Hibernating: advised.asleep,
      Lost: { label: "Lost", advice: "Try once if it is cheap; otherwise spend elsewhere." },
      champions: advised.champions,
      loyal: advised.loyal,
      potential_loyalists: advised.potential,
      new: advised.new,
      promising: advised.promising,
      need_attention: advised.attention,
      about_to_sleep: advised.falling,
      at_risk: advised.atRisk,
      cant_lose: advised.mustNotLose,
      hibernating: advised.asleep,
    } as Record<string, { label: string; advice: string }>,
  },
  highlights: {
    label: "Highlights",
    title: "Customers to know",
    choose: { share: "Top spenders", days: "New customers" },
    top: (share: string) => `Top ${share}`,
    lastDays: (days: number) => `In the last ${some(days, "day", "days")}`,
    highValue: (share: string) => `Top ${share} by spend`,
    ofRevenue: (share: string, amount: string) => `They bring ${share} of revenue: ${amount}.`,
    each: (amount: string) => `Each has spent ${amount} or more.`,
    newCustomers: (days: number) => `New in the last ${some(days, "day", "days")}`,
    broughtIn: (amount: string) => `They have spent ${amount} so far.`,
    atRisk: "At risk",
    lateMeans: (times: string) => `Late: no order for ${times} times their usual gap or longer.`,
    atStake: (amount: string) => `Revenue at stake: ${amount}, what they spent in the year up to their last order.`,
    goneBesides: (count: number, days: number) =>
      `${some(count, "other customer", "other customers")} with a signal ${count === 1 ? "has" : "have"} already gone quiet: no order for more than ${some(days, "day", "days")}.`,
    who: "See who to contact in At risk; download every customer’s score in Segments.",
    customers: "Customers",
    revenue: "Revenue, after refunds",
    stake: "Revenue at stake",
    group: "Group",
    threshold: "Minimum spend per customer",
  },
  moves: {
    label: "Moves",
    title: "Who has moved to another segment",
    choose: { from: "From", to: "To" },
    moved: (from: string) => `In a different segment than on ${from}`,
    ofAll: (moved: number, all: number) =>
      `${number(moved)} of ${some(all, "customer", "customers")} who had ordered by then.`,
    joined: (to: string) => `New customers by ${to}`,
    joinedAre: "Customers whose first order falls between the two dates.",
    segments: "Segments before and after",
    segment: "Segment",
    before: "Before",
    out: "Moved out",
    in: "Moved in",
    new: "New",
    after: "After",
    change: "Change",
    largest: "The largest moves",
    move: "From and to",
    arrow: (from: string, to: string) => `${from} → ${to}`,
    customers: "Customers",
    share: "Share of the first segment",
    shown: (shown: number, all: number) =>
      `The ${number(shown)} largest of ${number(all)} moves. The download has all.`,
    nobody: "Nobody has moved.",
    scored:
      "Both dates use the same cut-offs, so a customer only moves because of their own orders. (“Segments” uses today’s cut-offs.) Orders and spend count from the first day of the file, so only time without an order moves a customer down. “New” customers had not ordered by the first date.",
    from: "From",
    to: "To",
    noneBefore: "Had not ordered",
  },
  bySegment: {
    label: "By group",
    title: (column: string) => `By “${column}”`,
    one: "All customers are in one group, so there is nothing to compare.",
    lead: "Each customer counts in the group of their first order.",
    moved: (count: number) =>
      `${some(count, "customer has", "customers have")} orders in several groups and ${count === 1 ? "counts" : "count"} only in the first.`,
    gone: (days: number) => `Gone quiet: no order for more than ${some(days, "day", "days")}, the same for all groups.`,
    noGroup: "Not stated",
    differ: {
      repeat: "Do the groups differ in repeat purchase rate?",
      churn: "Do the groups differ in churn (gone quiet)?",
    },
    verdict: (differ: boolean): string => (differ ? "Yes" : "No clear difference"),
    unknown: "–",
    pair: (high: string, highRate: string, low: string, lowRate: string) =>
      `${high} (${highRate}) more than ${low} (${lowRate})`,
    morePairs: (count: number) =>
      `${some(count, "more pair differs", "more pairs differ")} significantly: the download has all.`,
    noPair: "No two groups differ significantly.",
    tested: (pairs: number, groups: number, all: number) =>
      `${groups < all ? `Each pair of the ${number(groups)} largest groups was tested` : pairs === 1 ? "The one pair was tested" : `Each of the ${number(pairs)} pairs was tested`}. ${pairs === 1 ? "" : "The more pairs, the larger a difference has to be (Holm’s correction). "}No test can say whether the group is the cause.`,
    customers: "Customers",
    orders: "Orders",
    repeat: "Bought again",
    churn: "Gone quiet",
    revenue: "Revenue, after refunds",
    each: "Revenue per customer",
    low: (figure: string) => `${figure}, low`,
    high: (figure: string) => `${figure}, high`,
    range: "The small figures are the 95% confidence interval.",
    few: "few",
    fewNote: "Few: fewer than 30 customers. Shares of such small groups vary a lot.",
    cut: (shown: number, all: number) => `The ${number(shown)} largest of ${number(all)} groups. The download has all.`,
    pairs: "All pairs of groups",
    figure: "Figure",
    first: "First group",
    second: "Second group",
    difference: "Second minus first",
    differenceLow: "Difference, low",
    differenceHigh: "Difference, high",
    p: "p-value, adjusted",
    isSure: "Statistically significant",
    yes: "yes",
    no: "no",
    staying: {
      ...groupsStaying("group", "groups"),
      differ: "Do the groups differ in how long customers stay?",
      figure: "Share of customers still active, by days since the first order.",
      returning: "Only customers who ordered on several days.",
      nobodyLeft: (day: string) =>
        `Nobody who ordered on several days had left by ${day}, the last day on which leaving can be seen. Export a longer period.`,
      largest: (shown: number) =>
        `Shows ${number(shown)} groups: the largest of those with customers who ordered on several days.`,
    },
  },
  survival: {
    ...staying,
    lead: (days: number) =>
      `A customer stays from the first order to the last. An order counts as the last after more than ${some(days, "day", "days")} without another.`,
    seenUntil: (day: string) =>
      `So nobody can be seen to leave after ${day}: customers who have ordered since then count as active up to that day.`,
    none: "There are no orders by that date.",
    noneReturned: "No customer has ordered on several days, so there is no time to measure.",
    allNew: (days: number) =>
      `All customers first ordered in the last ${some(days, "day", "days")}: too early to say who stays. Export a longer period.`,
    oneTime: "Ordered once and never again",
    oneTimeOf: (once: number, all: number) =>
      `${number(once)} of ${some(all, "customer", "customers")}. They are not in the curve: there is no time between a first and a last order.`,
    tooNew: (count: number, day: string) =>
      `${some(count, "customer", "customers")} first ordered after ${day}: too early to say, and not counted here.`,
    leftOf: (left: number, all: number) =>
      `${number(left)} of ${some(all, "returning customer has", "returning customers have")} left.`,
    figure:
      "Share of customers still active, by days since the first order, among those who ordered on several days. The band is the 95% confidence interval.",
    after: "After",
    range: "Range",
  },
  atRisk: {
    title: "Customers at risk of leaving",
    label: "At risk",
    lead: "Each customer is compared with their own buying rhythm: the usual gap between their orders. At risk means late by that rhythm; to watch means another signal, or a little late.",
    status: { "at-risk": "At risk", watch: "To watch", ok: "As usual", insufficient: "Too few orders to tell" },
    atStake: "Revenue at stake",
    ofAtRisk: "of those at risk",
    gone: "Gone quiet",
    goneAre: (days: number) => `no order for more than ${some(days, "day", "days")}`,
    nobody: "Nobody is late, and no order values fall or gaps grow.",
    customer: "Customer",
    state: "Status",
    value: "Spent in last year",
    since: "Days since last order",
    usual: "Usual gap, days",
    why: "Why",
    signals: {
      overdue: (times: string) => `Late: ${times} times the usual gap`,
      "amounts-falling": (share: string) => `Orders ${share} smaller`,
      "gaps-growing": (times: string) => `Gaps ${times} times as long`,
    },
    overdue: "Overdue (times the usual gap)",
    amounts: "Change in order value",
    gaps: "Change in gaps",
    more: (shown: number, all: number) =>
      `The first ${number(shown)} of ${number(all)}: those at risk before those to watch, the most valuable first. The download has all.`,
    how: "How this is worked out",
    rules: {
      overdue: (watch: string, risk: string) =>
        `Late: when the time since the last order reaches ${risk} times the usual gap, the customer is at risk; at ${watch} times, to watch.`,
      change: (last: number, watch: string) =>
        `Change: when the last ${number(last)} orders are smaller, or the gaps longer, than the ${number(last)} before by ${watch} or more, the customer is to watch. However large, a change alone puts nobody at risk.`,
      gone: (days: number, amount?: string) =>
        `Gone quiet: no order for more than ${some(days, "day", "days")}, as in the overview, among customers with a signal. They are not in the list${amount === undefined ? "" : `, and the ${amount} they spent in their last year is not at stake: it is lost already`}.`,
      value: "Revenue at stake: what customers at risk spent in the year up to their last order.",
      thumb: "These limits are rules of thumb, not calibrated to your business.",
    },
  },
};
