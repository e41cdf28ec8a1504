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
    title: "Return of a loyalty programme",
    question: "Does the programme earn more than it costs?",
    inputs: {
      members: "Members",
      spendWith: "Revenue per member with the programme",
      spendWithout: "Revenue per member without it",
      grossMargin: "Gross margin",
      cost: "Cost of the programme, rewards included",
    },
    choices: {},
    figures: {
      roi: "Return",
      incrementalProfit: "Additional profit before the cost",
      breakEvenLift: "Additional revenue per member that pays for it",
      breakEvenShare: "The same, of the revenue without the programme",
    },
    formula: "(members × additional revenue × gross margin − cost) ÷ cost",
    note: "The return is on additional profit, not on revenue: with these example numbers, revenue would claim +167%. What members would have spent anyway is not the programme's doing.",
  },
  "incremental-lift": {
    title: "What the programme added",
    question: "Do members spend more because of the programme?",
    inputs: {
      treatedMean: "Members: mean",
      treatedDeviation: "Members: standard deviation",
      treatedN: "Members: how many",
      controlMean: "Others: mean",
      controlDeviation: "Others: standard deviation",
      controlN: "Others: how many",
      design: "The means are",
      level: "Confidence level",
    },
    choices: {
      design: {
        changes: "changes from before to after joining",
        "hold-out": "spend, with chance deciding who was left out",
      },
    },
    figures: { lift: "Added per member" },
    formula: "mean of members − mean of others; of each customer's change, that is a difference in differences",
    note: "Members choose to join, and good customers join first. Comparing their spend with others' credits the programme with what they spent already; comparing changes takes that off.",
  },
  "points-cost": {
    title: "Cost of points",
    question: "What share of spend do points cost you?",
    inputs: {
      earn: "Points per unit of money spent",
      faceValue: "What a point is worth to the member",
      redemption: "Points ever redeemed",
      unitCost: "What a reward costs you, of its face value",
    },
    choices: {},
    figures: { shareOfSpend: "Cost, of members' spend" },
    formula: "points per unit spent × face value × share redeemed × cost of a reward",
  },
  cashback: {
    title: "Cashback that pays",
    question: "How much more must members spend for cashback to pay?",
    inputs: { rate: "Cashback rate", utilisation: "Cashback that is taken up", grossMargin: "Gross margin" },
    choices: {},
    figures: { breakEvenLift: "Additional spend that pays for it", cost: "Cost, of members' spend" },
    formula: "cost ÷ (gross margin − cost), cost = rate × share taken up",
    note: "Cashback is paid on all that members spend, also on what they would have spent without it.",
  },
  "assign-tier": {
    title: "Tier of a member",
    question: "Which tier does a member reach?",
    inputs: { value: "What counts, spend for example", threshold1: "First threshold", threshold2: "Second threshold" },
    choices: {},
    figures: { tier: "Thresholds reached; 0 is the lowest tier" },
    formula: "one for each threshold that is reached; exactly the threshold is enough",
  },
  "tier-migration": {
    title: "Moves between tiers",
    question: "How many members move up, down and out?",
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
    note: "New members are not in it: all shares are of those who were in a tier at the start.",
  },
  "referral-programme": {
    title: "Referral programme",
    question: "What does a referred customer cost?",
    inputs: {
      referrals: "Referred customers who were won",
      reward: "Reward for each",
      fixedCost: "Other cost of the programme",
      invites: "People invited per customer",
      conversion: "Of those invited, become customers",
      base: "Customers at first",
    },
    choices: {},
    figures: {
      costPerReferral: "Cost per referred customer",
      k: "New customers per customer (k)",
      total: "Customers in the end, the first included",
    },
    formula: "(referred customers × reward + other cost) ÷ referred customers; k = people invited × share who join",
    note: "Customers in the end are customers at first ÷ (1 − k), if each new customer invites like the first. From k = 1 on there is no end.",
  },
  "milestone-cost": {
    title: "Cost of a milestone",
    question: "What does rewarding a milestone cost?",
    inputs: { members: "Members who take part", completion: "Reach the milestone", reward: "Cost of the reward" },
    choices: {},
    figures: { value: "Cost" },
    formula: "members × share who reach it × cost of the reward",
  },
  partnership: {
    title: "Selling points to a partner",
    question: "What does selling points bring?",
    inputs: {
      points: "Points sold",
      salePrice: "Price per point",
      cost: "Cost of redeeming a point",
      breakage: "Points never redeemed",
    },
    choices: {},
    figures: { value: "Profit" },
    formula: "points × (price − cost × share redeemed)",
  },
  "points-ledger": {
    title: "Points balance",
    question: "How many points are still there?",
    inputs: {
      earnedFirst: "Points earned first",
      redeemed: "Points redeemed of them",
      earnedSecond: "Points earned later",
      firstExpired: "Have the first points expired?",
    },
    choices: { firstExpired: { yes: "Yes, what is left of them", no: "No" } },
    figures: { balance: "Points left", earned: "Earned in all", expired: "Expired" },
    formula: "earned − redeemed − expired; the oldest points are redeemed first",
    note: "Only what is left of the first points can expire, not all that was earned.",
  },
  "points-liability": {
    title: "What is owed for points",
    question: "How much do you owe for the points members hold?",
    inputs: {
      points: "Points that members hold",
      breakage: "Points never redeemed",
      costPerPoint: "Cost of redeeming a point",
      faceValue: "What a point is worth to the member",
    },
    choices: {},
    figures: { value: "Owed, at cost", atFaceValue: "Owed, at face value" },
    formula: "points × share redeemed × cost per point",
    note: "Say whether you report cost or face value: the figures differ. This is not accounting advice.",
  },
  "deferred-revenue": {
    title: "Deferred revenue from points",
    question: "How much of today's sales must wait for the points?",
    inputs: {
      sales: "Sales",
      points: "Points given with them",
      pointPrice: "Stand-alone price of a point",
      expectedRedemption: "Points expected to be redeemed",
      redeemed1: "Redeemed by the end of year 1",
      expectation1: "Expected in all, as seen in year 1",
      redeemed2: "Redeemed by the end of year 2, year 1 included",
      expectation2: "Expected in all, as seen in year 2",
    },
    choices: {},
    figures: {
      deferred: "Deferred",
      goods: "Revenue at once",
      recognised1: "Revenue in year 1",
      recognised2: "Revenue in year 2",
      remaining: "Still deferred after year 2",
    },
    formula: "sales × price of the points ÷ (sales + price of the points), only points expected to be redeemed",
    note: "An illustration in the manner of IFRS 15, example 52. It is not accounting advice.",
  },
};
