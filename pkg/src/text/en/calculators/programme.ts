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
  article: {
    meaning: "What a programme brings in additional profit, compared with what it costs.",
    example: "10,000 members spend 12 more each at a margin of 40%: 48,000 for a cost of 45,000, a return of 6.7%.",
    pitfalls: [
      "Counting what members would have spent anyway.",
      "Counting revenue instead of profit: the example would claim 167%.",
      "Leaving out the points that are still to be redeemed.",
    ],
    good: "Anything above 0, if the additional spend was measured against a group without the programme.",
    loyalty: "Behaviour that was paid for. Whether it outlasts the reward is another question.",
  },
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
  article: {
    meaning: "How much more members spend because of the programme, compared with similar customers without it.",
    example:
      "Members spend 22 more than before, others 12 more: 10 are due to the programme, with a range of 2.5 to 17.5.",
    pitfalls: [
      "Comparing members with all others: those who join spent more before.",
      "Only a random hold-out group shows the effect without doubt.",
    ],
    good: "A range wholly above what a member costs.",
    loyalty: "Behaviour caused by the programme.",
  },
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
  article: {
    meaning: "What points cost as a share of members' spend, given how many are redeemed and what a reward costs you.",
    example: "One point per euro worth a cent, 80% redeemed, rewards at 60% of face value: 0.48% of spend.",
    pitfalls: [
      "Taking the face value as the cost.",
      "Counting on breakage: members who like the programme redeem more.",
    ],
    good: "Well below your margin, with room for members who redeem more than you expect.",
    loyalty: "Neither: it is the price of the programme.",
  },
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
  article: {
    meaning: "How much more members must spend so that cashback pays for itself.",
    example: "3% cashback, 90% claimed, 40% margin: it costs 2.7% of spend, so members must spend 7.2% more.",
    pitfalls: [
      "You pay on all spend, not only on the additional part.",
      "Low margins make it impossible: at 3% margin it never pays.",
    ],
    good: "Test with a hold-out group whether the lift is real before you roll it out.",
    loyalty: "Behaviour that was paid for.",
  },
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
  article: {
    meaning: "Which tier a member reaches with what they spent.",
    example: "1,200 reaches the first threshold of 500 and not the second of 1,500: tier 1, with 300 to go.",
    pitfalls: [
      "Leaving open whether exactly reaching a threshold counts. Here it does.",
      "Changing thresholds without notice.",
    ],
    good: "The top tier should be rare enough to mean something.",
    loyalty: "Behaviour, sorted into steps.",
  },
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
  article: {
    meaning: "What share of members moved up, down or out of the programme in a period.",
    example: "Of 1,400 members 160 moved up (11.4%), 80 down (5.7%) and 35 left (2.5%).",
    pitfalls: [
      "New members distort the shares, so only those of the start count.",
      "Those at the top can only stay or fall.",
    ],
    good: "More up than down, and few leaving from the top.",
    loyalty: "Behaviour over two periods.",
  },
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
  article: {
    meaning: "What a referred customer costs, and how far referrals carry by themselves.",
    example:
      "40 referrals at 20 each plus 400 in other costs are 30 a customer. If each invites 1.8 people and 26% join, 1,000 customers become 1,880.",
    pitfalls: ["Later customers rarely invite as many as the first.", "Friends who would have come anyway."],
    good: "Compare the cost with your other channels. A coefficient near 1 is rare and does not last.",
    loyalty: "Both: recommending is attitude turned into an act.",
  },
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
  article: {
    meaning: "What it costs to reward everyone who reaches a milestone.",
    example: "35% of 1,000 members reach it at 4 each: 1,400.",
    pitfalls: ["The reward raises the share who reach it.", "Some had reached it before."],
    good: "Set against the profit from what they did to reach it.",
    loyalty: "Behaviour that was paid for.",
  },
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
  article: {
    meaning: "What you earn by selling points to a partner, who gives them to their customers.",
    example: "100,000 points at 0.012 bring 1,200; redeeming four fifths of them at 0.007 costs 560: 640 is left.",
    pitfalls: [
      "Points of a partner may be redeemed more than your own.",
      "The profit comes before the cost: keep a reserve.",
    ],
    good: "A price above the full cost of a point, so that breakage is a bonus and not the plan.",
    loyalty: "Neither: it is a trade in points.",
  },
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
  article: {
    meaning: "How many points a member has left when the oldest are redeemed first.",
    example: "100 earned, 60 redeemed, 50 earned later; the first lot expires with 40 unused: 50 are left.",
    pitfalls: ["Letting all 100 expire instead of the unused 40.", "Unclear rules about the order of use."],
    good: "Few points should expire in silence. A reminder brings members back.",
    loyalty: "Behaviour, in points.",
  },
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
  article: {
    meaning: "What you owe for points that members hold, counting only those that will be redeemed.",
    example: "1,000,000 points, 20% never redeemed, 0.007 each: 5,600.",
    pitfalls: [
      "Breakage from the past falls when the programme gets better.",
      "Cost and face value differ. Auditors ask for one of them.",
    ],
    good: "A figure that your accountants agree with. This is no advice on accounting.",
    loyalty: "Neither: it is what loyalty will cost.",
  },
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
  article: {
    meaning:
      "The part of today's sales that belongs to points and is recognised only when they are redeemed, as in IFRS 15, example 52.",
    example:
      "Sales of 100,000 with 10,000 points worth 9,500: 8,676 is deferred, and recognised as points are redeemed.",
    pitfalls: [
      "Expected redemption changes, and the whole past changes with it.",
      "Using the cost of a point instead of its stand-alone price.",
    ],
    good: "Estimates that need little correction year after year. This is no advice on accounting.",
    loyalty: "Neither: it is accounting.",
  },
});
