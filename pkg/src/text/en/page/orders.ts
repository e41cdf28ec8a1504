// What orders say, view by view.

import { number, some } from "./counting.js";
import { groupsStaying, staying } from "./staying.js";

/** What each segment is called, whichever map it is of, and what to do with it. */
const advised = {
  champions: { label: "Champions", advice: "Thank them, ask them to recommend you, show them what is new first." },
  loyal: { label: "Loyal", advice: "Offer more of what they buy, and ask what they think." },
  potential: {
    label: "Could become loyal",
    advice: "Invite them into the programme, suggest a second kind of product.",
  },
  new: { label: "New", advice: "Help them start well, and make the second order easy." },
  promising: { label: "Promising", advice: "Stay in touch: remind them while the first order is fresh." },
  attention: { label: "Need attention", advice: "Make a limited offer based on what they bought." },
  falling: { label: "About to fall asleep", advice: "Remind them now; it costs less than winning them back." },
  atRisk: { label: "At risk", advice: "Write personally, ask what went wrong, renew what they liked." },
  mustNotLose: { label: "Must not lose", advice: "Call them. They were among the best and have gone quiet." },
  asleep: { label: "Asleep", advice: "One friendly offer, then leave them be." },
};

export const orders = {
  overview: {
    title: "Overview",
    span: (first: string, last: string) => `Orders from ${first} to ${last}.`,
    customers: "Customers",
    orders: "Orders",
    revenue: "Revenue, after refunds",
    averageOrderValue: "Average order value",
    ordersPerCustomer: "Orders per customer",
    repeatRate: "Bought again",
    repeatFormula: "Customers with two or more orders ÷ all customers",
    churn: {
      title: "Gone quiet (churn)",
      formula: "Customers gone ÷ all customers",
      basis: {
        "gap-percentile": (days: number, share: string) =>
          `Counted as gone: no order for more than ${some(days, "day", "days")}. That is longer than ${share} of the breaks between orders in this file.`,
        given: (days: number) => `Counted as gone: no order for more than ${some(days, "day", "days")}, as you chose.`,
        none: "Nobody has come back yet, so this file cannot say how long a break is normal. Choose a number of days.",
      },
      label: "Days without an order",
      reset: "Use the file’s own threshold",
    },
  },
  cohorts: {
    title: "Who comes back",
    caption: {
      customers: (period: string) =>
        `Each row is the customers who first ordered in one ${period}. Each cell is the share of them who ordered that many ${period}s later: +1 is one ${period} later.`,
      orders: (period: string) =>
        `Each row is the customers who first ordered in one ${period}. Each cell is how many orders they placed that many ${period}s later, for each customer of the row.`,
      revenue: (period: string) =>
        `Each row is the customers who first ordered in one ${period}. Each cell is what they spent that many ${period}s later, refunds taken off, for each customer of the row.`,
      "cumulative-value": (period: string) =>
        `Each row is the customers who first ordered in one ${period}. Each cell is what they have spent from the first ${period} up to that one, refunds taken off, for each customer of the row.`,
    },
    choose: { period: "Periods", kind: "Count customers who came", measure: "Measure" },
    periods: {
      day: { one: "day", several: "days" },
      week: { one: "week", several: "weeks" },
      month: { one: "month", several: "months" },
      quarter: { one: "quarter", several: "quarters" },
      year: { one: "year", several: "years" },
    },
    kinds: {
      classic: { label: "In that very period", hint: "" },
      unbounded: { label: "In that period or later", hint: "An order in that period or any later one counts." },
      bracket: { label: "Within a span of periods", hint: "Spans grow: each is twice as long as the one before." },
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
    ageLong: (from: number, to: number | null, words: { one: string; several: string }) => {
      if (from === 0 && (to === 0 || to === null)) return `In the same ${words.one}`;
      return to === null || to === from
        ? `${some(from, words.one, words.several)} later`
        : `${number(from)} to ${some(to, words.one, words.several)} later`;
    },
    average: "All, weighted by customers",
    soFar: "so far",
    of: {
      customers: (count: number, all: number) => `${number(count)} of ${number(all)}`,
      orders: (count: number, all: number) => `${number(count)} orders of ${number(all)} customers`,
      revenue: (amount: string, all: number) => `${amount} from ${number(all)} customers`,
    },
    cut: (shown: number, all: number) =>
      `The latest ${number(shown)} of ${number(all)} rows, and as many columns. The saved file has all.`,
    compare: {
      title: "Compare two rows",
      choose: { b: "First order in", a: "Against first order in", age: "Who ordered" },
      when: {
        classic: (later: string) => later,
        unbounded: (later: string) => `${later} or after that`,
        bracket: (later: string) => later,
      },
      came: (start: string, of: string, when: string, share: string) =>
        `First order in ${start}: ${of} ordered ${when}, or ${share}.`,
      against: (start: string, of: string, share: string) => `First order in ${start}: ${of}, or ${share}.`,
      verdict: (p: string, isSure: boolean) =>
        isSure
          ? `More than chance: so large a difference would rarely come by chance (p = ${p}).`
          : `It may be chance: as large a difference often comes by chance (p = ${p}).`,
      many: "Of many pairs, about one in twenty looks more than chance by chance.",
    },
    legend: (strongest: string) => `The stronger the colour, the larger the figure; the strongest is ${strongest}.`,
    open: "Striped: that period is not over yet, so the figure can still grow. It is left out of the average.",
  },
  segments: {
    title: "Segments by recency, frequency and value",
    label: "Segments",
    lead: "Customers are scored from 1 to 5 by how recently they ordered, how often, and for how much. Alike scores make a segment.",
    choose: { map: "Segments", method: "Scores" },
    maps: { "11-segments": "Eleven, by all three scores", "10-segments": "Ten, by recency and frequency" },
    methods: { quantile: "Equal values, equal score", ntile: "Groups of equal size" },
    customer: "Customer",
    code: "Scores (recency, frequency, value)",
    segment: "Segment",
    customers: "Customers",
    ofRevenue: "Of revenue",
    lastOrder: "Days since last order",
    ordersEach: "Orders each",
    spentEach: "Spent each",
    empty: (names: readonly string[]) => `Nobody is in: ${names.join(", ")}.`,
    cutoffs: "What each score takes",
    score: "Score",
    recency: "Last order",
    frequency: "Orders",
    monetary: "Spent",
    fewerDays: (days: string) => `fewer than ${days} days ago`,
    more: (value: string) => `more than ${value}`,
    less: "less than that",
    equalEdges: "Where two scores take the same, only the higher one is given.",
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
      Lost: { label: "Lost", advice: "Try once if it is cheap; otherwise spend on others." },
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
    choose: { share: "Who spends most", days: "Who is new" },
    top: (share: string) => `The top ${share}`,
    lastDays: (days: number) => `In the last ${some(days, "day", "days")}`,
    highValue: (share: string) => `The ${share} who spend most`,
    ofRevenue: (share: string, amount: string) => `${share} of all revenue: ${amount}.`,
    each: (amount: string) => `Each has spent ${amount} or more, refunds taken off.`,
    newCustomers: (days: number) => `New in the last ${some(days, "day", "days")}`,
    broughtIn: (amount: string) => `They have spent ${amount} so far.`,
    atRisk: "At risk or to watch",
    atStake: (amount: string) => `${amount} at stake: what they spent in the year up to their last order.`,
    goneBesides: (count: number, days: number) =>
      `${some(count, "other", "others")} would be at risk, but ${count === 1 ? "is" : "are"} gone: silent for more than ${some(days, "day", "days")}.`,
    who: "“At risk” names those to write to, and “Segments” saves the scores of everybody.",
    customers: "Customers",
    revenue: "Revenue, after refunds",
    stake: "At stake",
    group: "Group",
    threshold: "Spent each, at least",
  },
  moves: {
    label: "Moves",
    title: "Who has moved to another segment",
    choose: { from: "From", to: "To" },
    moved: (from: string) => `In another segment than on ${from}`,
    ofAll: (moved: number, all: number) => `${number(moved)} of ${number(all)} customers who had ordered by then.`,
    joined: (to: string) => `New by ${to}`,
    joinedAre: "Customers whose first order came in between.",
    segments: "Each segment then and now",
    segment: "Segment",
    before: "Then",
    out: "Went",
    in: "Came",
    new: "New",
    after: "Now",
    change: "Change",
    largest: "The largest moves",
    move: "From and to",
    arrow: (from: string, to: string) => `${from} → ${to}`,
    customers: "Customers",
    share: "Of those in the first",
    shown: (shown: number, all: number) =>
      `The ${number(shown)} largest of ${number(all)} moves. The saved file has all.`,
    nobody: "Nobody has moved.",
    scored:
      "Both days are scored by what each score took on the first, so that nobody moves because others have changed; “Segments” scores customers among all of today. Orders and amounts add up from the first day of the file on, so only silence moves a customer down. “Went” and “came” are moves between segments; “new” had not ordered by the first day.",
    from: "From",
    to: "To",
    noneBefore: "Had not ordered",
  },
  bySegment: {
    label: "By group",
    title: (column: string) => `By “${column}”`,
    one: "All customers are in one group, so there is nothing to compare.",
    lead: "Customers are counted in the group of their first order.",
    moved: (count: number) =>
      `${some(count, "customer has", "customers have")} orders of several groups and ${count === 1 ? "counts" : "count"} in the first alone.`,
    gone: (days: number) => `Gone quiet: no order for more than ${some(days, "day", "days")}, the same for all groups.`,
    noGroup: "Not stated",
    differ: { repeat: "Do they differ in who bought again?", churn: "Do they differ in who has gone quiet?" },
    verdict: (differ: boolean) => (differ ? "Yes" : "Not surely"),
    unknown: "–",
    pair: (high: string, highRate: string, low: string, lowRate: string) =>
      `${high} (${highRate}) more than ${low} (${lowRate})`,
    morePairs: (count: number) =>
      `${some(count, "more pair differs", "more pairs differ")} by more than chance: the saved file has all.`,
    noPair: "No two groups differ by more than may well be chance.",
    tested: (pairs: number, groups: number, all: number) =>
      `${groups < all ? `Of the ${number(groups)} largest groups, each pair was tested` : pairs === 1 ? "The one pair was tested" : `Each of the ${number(pairs)} pairs was tested`}. ${pairs === 1 ? "" : "The more pairs there are, the larger a difference has to be (Holm’s adjustment). "}Whether the group is the reason, no test can say.`,
    customers: "Customers",
    orders: "Orders",
    repeat: "Bought again",
    churn: "Gone quiet",
    revenue: "Revenue, after refunds",
    each: "Revenue per customer",
    low: (figure: string) => `${figure}, low`,
    high: (figure: string) => `${figure}, high`,
    range: "The small figures are the range in which the true share lies, 95% sure.",
    few: "few",
    fewNote: "Few: fewer than 30 customers. The shares of such a group move a lot.",
    cut: (shown: number, all: number) =>
      `The ${number(shown)} largest of ${number(all)} groups. The saved file has all.`,
    pairs: "Each pair of groups",
    figure: "Figure",
    first: "First group",
    second: "Second group",
    difference: "Second less first",
    differenceLow: "Difference, low",
    differenceHigh: "Difference, high",
    p: "p-value, adjusted",
    isSure: "More than chance",
    yes: "yes",
    no: "no",
    staying: {
      ...groupsStaying("group", "groups"),
      differ: "Do they differ in how long they stay?",
      figure: "Share of customers still there, by days since the first order.",
      flat: (days: number) =>
        `The curves start flat because nobody can be told to be gone before ${some(days, "day", "days")}.`,
      largest: (shown: number) => `Only the ${number(shown)} largest groups are followed over time.`,
    },
  },
  survival: {
    ...staying,
    lead: (days: number) =>
      `A customer counts as gone on the day that makes it ${some(days, "day", "days")} without an order. Those who are still there count for as long as they have been.`,
    none: "Nobody ordered by then.",
    figure:
      "Share of customers still there, by days since the first order. The band is where the true share most likely lies.",
    flat: (days: number) =>
      `The curve starts flat because nobody can be told to be gone before ${some(days, "day", "days")}; the first step down is those who ordered only once.`,
    after: "After",
    range: "Range",
  },
  atRisk: {
    title: "Who may be leaving",
    label: "At risk",
    lead: "Each customer is measured against the customer’s own rhythm: the usual wait between orders.",
    status: { "at-risk": "At risk", watch: "To watch", ok: "As usual", insufficient: "Too few orders to say" },
    atStake: "At stake",
    gone: "Gone",
    goneAre: (days: number) => `silent for more than ${some(days, "day", "days")}`,
    nobody: "Nobody is late.",
    customer: "Customer",
    state: "State",
    value: "At stake",
    since: "Days since last order",
    usual: "Usual wait, days",
    overdue: "Times the usual wait",
    amounts: "Change of amounts",
    gaps: "Change of waits",
    more: (shown: number, all: number) =>
      `The ${number(shown)} with most at stake of ${number(all)}. The saved file has all.`,
    how: "How they were judged",
    rules: {
      overdue: (watch: string, risk: string) =>
        `The wait since the last order is ${watch} times the usual one or more: to watch; ${risk} times: at risk.`,
      change: (last: number, watch: string, risk: string) =>
        `The last ${number(last)} orders are smaller, or the waits longer, than the ${number(last)} before by ${watch}: to watch; by ${risk}: at risk.`,
      gone: (days: number, amount: string) =>
        `Gone: no order for more than ${some(days, "day", "days")}, as in the overview; counted here are those who ordered often enough to have a rhythm. They are not in the list, and the ${amount} that they spent in their last year is not at stake: it is lost already.`,
      value: "At stake: what the customer spent in the year up to the last order.",
      thumb: "These limits are rules of thumb, not measured for your business.",
    },
  },
};
