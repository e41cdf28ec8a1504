// The calculators of loyalty programmes in English, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { plural } from "./alike.js";

export const programmeRoi = (): CalculatorText<"programme-roi"> => ({
  title: "Return on a loyalty programme",
  question: "Does the programme earn more than it costs?",
  also: ["program ROI", "loyalty ROI"],
  inputs: {
    members: "Members",
    spendWith: "Revenue per member with the programme",
    spendWithout: "Revenue per member without it",
    grossMargin: "Gross margin",
    cost: "Programme cost, rewards included",
  },
  choices: {},
  figures: {
    roi: "Return (ROI)",
    incrementalProfit: "Additional profit before programme cost",
    breakEvenLift: "Break-even: additional revenue per member",
    breakEvenShare: "Break-even, as a share of revenue without the programme",
  },
  verdicts: {
    earns: ({ profit, cost, net }) =>
      `*Yes.* It brings ${profit} in additional profit and costs ${cost}: ${net} is left.`,
    loses: ({ profit, cost, net }) =>
      `*No.* It brings ${profit} in additional profit but costs ${cost}: you lose ${net}.`,
    even: ({ cost }) => `*Just about.* It brings exactly the ${cost} that it costs.`,
  },
  names: { incrementalProfit: "Additional profit", cost: "Programme cost", net: "Left" },
  formula: "(members × additional revenue × gross margin − cost) ÷ cost",
  note: "The return is on additional profit, not revenue: with the example numbers, revenue would claim +167%. Do not credit the programme with what members would have spent anyway.",
});

export const incrementalLift = (): CalculatorText<"incremental-lift"> => ({
  title: "What the programme added",
  question: "Do members spend more because of the programme?",
  also: ["uplift", "control group", "difference in differences"],
  inputs: {
    treatedMean: "Mean",
    treatedDeviation: "Standard deviation",
    treatedN: "Number",
    controlMean: "Mean",
    controlDeviation: "Standard deviation",
    controlN: "Number",
    design: "What the means measure",
    level: "Confidence level",
  },
  choices: {
    design: {
      changes: "change in spend, before to after joining",
      "hold-out": "spend, with a random hold-out group",
    },
  },
  figures: { lift: "Lift per member" },
  verdicts: {
    above: ({ lift, low, high, level }) =>
      `*Yes.* Members spend ${lift} more because of it; with ${level} confidence, between ${low} and ${high}.`,
    below: ({ lift, low, high, level }) =>
      `*No, they spend ${lift} less;* with ${level} confidence, the difference is between ${low} and ${high}.`,
    unclear: ({ low, high }) => `*Not clearly.* The true difference may be anywhere from ${low} to ${high}.`,
  },
  groups: { treated: "Members", control: "Others" },
  names: { treated: "Members", control: "Others", lift: "Difference" },
  formula: "mean of members − mean of others; with changes in spend, a difference in differences",
  note: "Good customers join first, so members already spent more before they joined. Comparing before-and-after changes removes that head start.",
});

export const pointsCost = (): CalculatorText<"points-cost"> => ({
  title: "Cost of points",
  question: "What do points cost, as a share of members' spend?",
  inputs: {
    earn: "Points per unit of currency spent",
    faceValue: "Face value of a point",
    redemption: "Share of points redeemed",
    unitCost: "Cost of a reward, as a share of its face value",
  },
  choices: {},
  figures: { shareOfSpend: "Cost, as a share of members' spend" },
  verdicts: {
    cost: ({ value, promised }) =>
      `*Points cost you ${value} of members' spend*, of the ${promised} that they promise.`,
  },
  names: { promised: "Promised", redeemed: "Redeemed", shareOfSpend: "Cost to you" },
  formula: "points per unit spent × face value × share redeemed × cost of a reward",
});

export const cashback = (): CalculatorText<"cashback"> => ({
  title: "Cashback break-even",
  question: "How much more must members spend for cashback to pay off?",
  inputs: { rate: "Cashback rate", utilisation: "Share of cashback claimed", grossMargin: "Gross margin" },
  choices: {},
  figures: { breakEvenLift: "Additional spend to break even", cost: "Cost, as a share of members' spend" },
  verdicts: {
    more: ({ lift, cost }) => `*Members must spend ${lift} more* to pay for the ${cost} of their spend that it costs.`,
  },
  names: { margin: "Gross margin", cost: "Cashback", left: "Left" },
  formula: "cost ÷ (gross margin − cost), where cost = rate × share claimed",
  note: "You pay cashback on everything members spend, including what they would have spent anyway.",
});

export const assignTier = (): CalculatorText<"assign-tier"> => ({
  title: "Tier of a member",
  question: "Which tier does a member reach?",
  inputs: {
    value: "Qualifying amount, such as spend",
    threshold1: "First threshold",
    threshold2: "Second threshold",
  },
  choices: {},
  figures: { tier: "Tier (0 is the lowest)" },
  verdicts: {
    tier: ({ tier, missing }) => `*The member is in tier ${tier}*, and ${missing} short of the next.`,
    top: ({ tier }) => `*The member is in the top tier, ${tier}.*`,
  },
  names: { threshold1: "Tier 1", threshold2: "Tier 2" },
  formula: "number of thresholds reached; exactly reaching one counts",
});

export const tierMigration = (): CalculatorText<"tier-migration"> => ({
  title: "Moves between tiers",
  question: "What share of members moved up, down or out?",
  inputs: {
    lowToLow: "Stayed",
    lowToMiddle: "To middle",
    lowToTop: "To top",
    lowToExit: "Left",
    middleToLow: "To low",
    middleToMiddle: "Stayed",
    middleToTop: "To top",
    middleToExit: "Left",
    topToLow: "To low",
    topToMiddle: "To middle",
    topToTop: "Stayed",
    topToExit: "Left",
  },
  choices: {},
  figures: {
    up: "Moved up",
    down: "Moved down",
    exit: "Left",
    nextLow: "Now in the low tier",
    nextMiddle: "Now in the middle tier",
    nextTop: "Now in the top tier",
  },
  verdicts: {
    up: ({ up, down, exit }) => `*More moved up than down or out:* ${up} up, ${down} down, ${exit} left.`,
    down: ({ up, down, exit }) => `*More moved down or out than up:* ${up} up, ${down} down, ${exit} left.`,
    even: ({ up, down, exit }) => `*As many moved up as down or out:* ${up} up, ${down} down, ${exit} left.`,
  },
  groups: { low: "From the low tier", middle: "From the middle tier", top: "From the top tier" },
  names: { low: "Low", middle: "Middle", top: "Top", left: "Left" },
  formula: "members who moved up ÷ all members at the start",
  note: "New members are not counted: all shares are of members who were in a tier at the start.",
});

export const referralProgramme = (): CalculatorText<"referral-programme"> => ({
  title: "Referral programme",
  question: "What does a referred customer cost?",
  also: ["viral coefficient", "k factor"],
  inputs: {
    referrals: "New customers from referrals",
    reward: "Reward per referral",
    fixedCost: "Other programme cost",
    invites: "People invited per customer",
    conversion: "Share of invited people who join",
    base: "Customers at the start",
  },
  choices: {},
  figures: {
    costPerReferral: "Cost per referred customer",
    k: "Viral coefficient (k): new customers per customer",
    total: "Customers in the end, including those at the start",
  },
  verdicts: {
    cost: ({ cost, base, total }) =>
      `*A referred customer costs ${cost}.* Referrals turn ${base} customers into ${total} in the end.`,
    endless: ({ cost }) => `*A referred customer costs ${cost}.*`,
  },
  names: { reward: "Reward", fixedCost: "Other cost", costPerReferral: "In all" },
  formula: "(referred customers × reward + other cost) ÷ referred customers; k = people invited × share who join",
  note: "Customers in the end = customers at the start ÷ (1 − k), if new customers invite as many as the first did. With k of 1 or more, growth has no limit.",
});

export const milestoneCost = (): CalculatorText<"milestone-cost"> => ({
  title: "Cost of a milestone",
  question: "What does rewarding a milestone cost?",
  inputs: {
    members: "Members who take part",
    completion: "Share who reach the milestone",
    reward: "Cost of the reward",
  },
  choices: {},
  figures: { value: "Cost" },
  verdicts: {
    cost: ({ value, reached }) =>
      `*The milestone costs ${value}*, for ${reached} ${plural(reached, "member who reaches", "members who reach")} it.`,
  },
  names: { members: "Take part", reached: "Reach it" },
  formula: "members × share who reach it × cost of the reward",
});

export const partnership = (): CalculatorText<"partnership"> => ({
  title: "Selling points to a partner",
  question: "What do you earn by selling points to a partner?",
  inputs: {
    points: "Points sold",
    salePrice: "Price per point",
    cost: "Cost of redeeming a point",
    breakage: "Breakage: share of points never redeemed",
  },
  choices: {},
  figures: { value: "Profit" },
  verdicts: {
    earns: ({ value, sold }) => `*You earn ${value}*, of the ${sold} that the partner pays.`,
    loses: ({ value, sold }) => `*You lose ${value}:* the partner pays ${sold}, less than the points cost.`,
  },
  names: { sold: "Partner pays", cost: "Redeeming", value: "Profit" },
  formula: "points × (price − cost × share redeemed)",
});

export const pointsLedger = (): CalculatorText<"points-ledger"> => ({
  title: "Points balance",
  question: "How many points are left?",
  inputs: {
    earnedFirst: "Points earned first",
    redeemed: "Points redeemed since",
    earnedSecond: "Points earned later",
    firstExpired: "Have the first points expired?",
  },
  choices: { firstExpired: { yes: "Yes, the unused ones", no: "No" } },
  figures: { balance: "Points left", earned: "Earned in total", expired: "Expired" },
  verdicts: {
    left: ({ balance }) => `*${balance} ${plural(balance, "point is", "points are")} left*, and none have expired.`,
    "left-and-expired": ({ balance, expired }) =>
      `*${balance} ${plural(balance, "point is", "points are")} left:* ${expired} expired.`,
  },
  names: {
    earnedFirst: "Earned",
    redeemed: "Redeemed",
    earnedSecond: "Earned later",
    expired: "Expired",
    balance: "Left",
  },
  formula: "earned − redeemed − expired; the oldest points are redeemed first",
  note: "Only the unredeemed part of the first points can expire, not everything earned.",
});

export const pointsLiability = (): CalculatorText<"points-liability"> => ({
  title: "Points liability",
  question: "How much do you owe for points that members still hold?",
  also: ["breakage"],
  inputs: {
    points: "Points that members hold",
    breakage: "Breakage: share of points never redeemed",
    costPerPoint: "Cost of redeeming a point",
    faceValue: "Face value of a point",
  },
  choices: {},
  figures: { value: "Liability at cost", atFaceValue: "Liability at face value" },
  verdicts: {
    owed: ({ value, all }) =>
      `*You owe about ${value} for points still held.* If every point were redeemed, it would be ${all}.`,
  },
  names: { all: "All points", breakage: "Never redeemed", value: "Liability" },
  formula: "points × share redeemed × cost per point",
  note: "State whether you report cost or face value: the figures differ. This is not accounting advice.",
});

export const deferredRevenue = (): CalculatorText<"deferred-revenue"> => ({
  title: "Deferred revenue from points",
  question: "How much of today's revenue must be deferred for points?",
  also: ["IFRS 15"],
  inputs: {
    sales: "Sales",
    points: "Points awarded with them",
    pointPrice: "Stand-alone price of a point",
    expectedRedemption: "Points expected to be redeemed",
    redeemed1: "Redeemed by the end",
    expectation1: "Total redemption expected by then",
    redeemed2: "Redeemed by the end, year 1 included",
    expectation2: "Total redemption expected by then",
  },
  choices: {},
  figures: {
    deferred: "Deferred revenue",
    goods: "Revenue recognised at once",
    recognised1: "Revenue in year 1",
    recognised2: "Revenue in year 2",
    remaining: "Still deferred after year 2",
  },
  verdicts: {
    deferred: ({ deferred, sales, remaining }) =>
      `*Defer ${deferred} of the ${sales} sold.* After two years, ${remaining} of it is still to be recognised.`,
  },
  groups: { year1: "Year 1", year2: "Year 2" },
  names: { deferred: "Deferred", recognised1: "Year 1", recognised2: "Year 2", remaining: "Still deferred" },
  formula: "sales × price of the points ÷ (sales + price of the points), counting only points expected to be redeemed",
  note: "An illustration modelled on IFRS 15, example 52. This is not accounting advice.",
});
