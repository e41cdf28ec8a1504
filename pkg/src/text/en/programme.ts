import type { CalculatorTexts } from "../calculators.js";

/** The calculators of loyalty programmes in English. */
export const programme: Pick<
  CalculatorTexts,
  | "programme-roi"
  | "incremental-lift"
  | "points-cost"
  | "cashback"
  | "assign-tier"
  | "tier-migration"
  | "referral-programme"
  | "milestone-cost"
  | "partnership"
  | "points-ledger"
  | "points-liability"
  | "deferred-revenue"
> = {
  "programme-roi": {
    title: "Return on a loyalty programme",
    question: "Does the programme earn more than it costs?",
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
    formula: "(members × additional revenue × gross margin − cost) ÷ cost",
    note: "The return is on additional profit, not revenue: with the example numbers, revenue would claim +167%. Do not credit the programme with what members would have spent anyway.",
  },
  "incremental-lift": {
    title: "What the programme added",
    question: "Do members spend more because of the programme?",
    inputs: {
      treatedMean: "Members: mean",
      treatedDeviation: "Members: standard deviation",
      treatedN: "Members: number",
      controlMean: "Others: mean",
      controlDeviation: "Others: standard deviation",
      controlN: "Others: number",
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
    formula: "mean of members − mean of others; with changes in spend, a difference in differences",
    note: "Good customers join first, so members already spent more before they joined. Comparing before-and-after changes removes that head start.",
  },
  "points-cost": {
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
    formula: "points per unit spent × face value × share redeemed × cost of a reward",
  },
  cashback: {
    title: "Cashback break-even",
    question: "How much more must members spend for cashback to pay off?",
    inputs: { rate: "Cashback rate", utilisation: "Share of cashback claimed", grossMargin: "Gross margin" },
    choices: {},
    figures: { breakEvenLift: "Additional spend to break even", cost: "Cost, as a share of members' spend" },
    formula: "cost ÷ (gross margin − cost), where cost = rate × share claimed",
    note: "You pay cashback on everything members spend, including what they would have spent anyway.",
  },
  "assign-tier": {
    title: "Tier of a member",
    question: "Which tier does a member reach?",
    inputs: {
      value: "Qualifying amount, such as spend",
      threshold1: "First threshold",
      threshold2: "Second threshold",
    },
    choices: {},
    figures: { tier: "Tier (0 is the lowest)" },
    formula: "number of thresholds reached; exactly reaching one counts",
  },
  "tier-migration": {
    title: "Moves between tiers",
    question: "What share of members moved up, down or out?",
    inputs: {
      lowToLow: "Low tier, stayed",
      lowToMiddle: "Low to middle",
      lowToTop: "Low to top",
      lowToExit: "Low tier, left",
      middleToLow: "Middle to low",
      middleToMiddle: "Middle tier, stayed",
      middleToTop: "Middle to top",
      middleToExit: "Middle tier, left",
      topToLow: "Top to low",
      topToMiddle: "Top to middle",
      topToTop: "Top tier, stayed",
      topToExit: "Top tier, left",
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
    formula: "members who moved up ÷ all members at the start",
    note: "New members are not counted: all shares are of members who were in a tier at the start.",
  },
  "referral-programme": {
    title: "Referral programme",
    question: "What does a referred customer cost?",
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
    formula: "(referred customers × reward + other cost) ÷ referred customers; k = people invited × share who join",
    note: "Customers in the end = customers at the start ÷ (1 − k), if new customers invite as many as the first did. With k of 1 or more, growth has no limit.",
  },
  "milestone-cost": {
    title: "Cost of a milestone",
    question: "What does rewarding a milestone cost?",
    inputs: {
      members: "Members who take part",
      completion: "Share who reach the milestone",
      reward: "Cost of the reward",
    },
    choices: {},
    figures: { value: "Cost" },
    formula: "members × share who reach it × cost of the reward",
  },
  partnership: {
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
    formula: "points × (price − cost × share redeemed)",
  },
  "points-ledger": {
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
    formula: "earned − redeemed − expired; the oldest points are redeemed first",
    note: "Only the unredeemed part of the first points can expire, not everything earned.",
  },
  "points-liability": {
    title: "Points liability",
    question: "How much do you owe for points that members still hold?",
    inputs: {
      points: "Points that members hold",
      breakage: "Breakage: share of points never redeemed",
      costPerPoint: "Cost of redeeming a point",
      faceValue: "Face value of a point",
    },
    choices: {},
    figures: { value: "Liability at cost", atFaceValue: "Liability at face value" },
    formula: "points × share redeemed × cost per point",
    note: "State whether you report cost or face value: the figures differ. This is not accounting advice.",
  },
  "deferred-revenue": {
    title: "Deferred revenue from points",
    question: "How much of today's revenue must be deferred for points?",
    inputs: {
      sales: "Sales",
      points: "Points awarded with them",
      pointPrice: "Stand-alone price of a point",
      expectedRedemption: "Points expected to be redeemed",
      redeemed1: "Redeemed by the end of year 1",
      expectation1: "Total redemption expected, as of year 1",
      redeemed2: "Redeemed by the end of year 2, including year 1",
      expectation2: "Total redemption expected, as of year 2",
    },
    choices: {},
    figures: {
      deferred: "Deferred revenue",
      goods: "Revenue recognised at once",
      recognised1: "Revenue in year 1",
      recognised2: "Revenue in year 2",
      remaining: "Still deferred after year 2",
    },
    formula:
      "sales × price of the points ÷ (sales + price of the points), counting only points expected to be redeemed",
    note: "An illustration modelled on IFRS 15, example 52. This is not accounting advice.",
  },
};
