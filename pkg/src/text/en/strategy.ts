import type { CalculatorTexts } from "../calculators.js";

/** The calculators of strategy in English. */
export const strategy: Pick<
  CalculatorTexts,
  | "profit-lift"
  | "goal"
  | "scorecard"
  | "loyalty-matrix"
  | "binding-shares"
  | "chain-of-effects"
  | "expectation-gap"
  | "acquisition-or-retention"
  | "selling-odds"
> = {
  "profit-lift": {
    title: "What better retention is worth",
    question: "How much more is a customer worth if more of them stay?",
    inputs: {
      retention: "Retention per period now",
      change: "Change",
      unit: "The change is",
      discount: "Discount rate per period",
      margin: "Profit per customer and period",
    },
    choices: { unit: { points: "in percentage points (80% to 85%)", relative: "relative (80% to 84%)" } },
    figures: {
      value: "Change of a customer's value",
      retentionAfter: "Retention then",
      before: "Value per customer now",
      after: "Value per customer then",
    },
    formula: "value then ÷ value now − 1, value = profit × retention ÷ (1 + discount − retention)",
    note: "“5% more retention brings 25–95% more profit” is a claim that nobody has verified for your business. The answer depends on where you start, on the discount rate and on what 5% means: points, or relative.",
  },
  goal: {
    title: "Progress towards a goal",
    question: "Are you on the way to your goal?",
    inputs: {
      baseline: "Share at the start",
      change: "Change to reach",
      unit: "The change is",
      current: "Share today",
      end: "Months from the start until it is due",
      today: "Months gone",
    },
    choices: { unit: { relative: "relative (5% to 4.5%)", points: "in percentage points" } },
    figures: {
      progress: "Way done",
      elapsed: "Time gone",
      target: "Goal",
      requiredPace: "Change per month that still reaches it",
    },
    formula: "(start − today) ÷ (start − goal); on the way if that is at least the time gone",
    note: "“Reduce churn by 10%” does not say whether it is relative or in points. From 5%, 10% less is 4.5%; 10 points less is impossible.",
  },
  scorecard: {
    title: "A figure against last period",
    question: "How did a share change, and where does it stand?",
    inputs: {
      numeratorBefore: "Part last period",
      denominatorBefore: "Whole last period",
      numeratorAfter: "Part this period",
      denominatorAfter: "Whole this period",
      benchmark: "Your own benchmark",
    },
    choices: {},
    figures: {
      change: "Change",
      before: "Last period",
      after: "This period",
      againstBenchmark: "This period less your benchmark",
      p: "p-value",
    },
    formula: "share this period − share last period",
    note: "If the interval holds 0, the change may be chance. Take a benchmark of your own: others count differently.",
  },
  "loyalty-matrix": {
    title: "Loyalty matrix",
    question: "Who is loyal in deed, in word, in both or in neither?",
    inputs: {
      behaviourCutoff: "Loyal in deed: orders, at least",
      attitudeCutoff: "Loyal in word: answer, at least",
      orders1: "First customer: orders",
      score1: "First customer: answer",
      orders2: "Second customer: orders",
      score2: "Second customer: answer",
      orders3: "Third customer: orders",
      score3: "Third customer: answer",
      orders4: "Fourth customer: orders",
      score4: "Fourth customer: answer",
    },
    choices: {},
    figures: {
      true: "Truly loyal: buy and mean it",
      latent: "Latent: mean it, but buy little",
      spurious: "Spurious: buy, but do not mean it",
      none: "Not loyal",
    },
    formula: "one for each customer who reaches both cut-offs (Dick & Basu 1994)",
    note: "A high satisfaction score does not imply both kinds of loyalty: customers may stay because leaving is hard. The cut-offs are yours; they belong to the result.",
  },
  "binding-shares": {
    title: "What binds customers",
    question: "How many customers stay because they want to?",
    inputs: {
      situational: "By place, time or habit",
      technical: "By systems that fit together",
      contractual: "By contract",
      economic: "By what leaving would cost",
      emotional: "By liking and trust",
    },
    choices: {},
    figures: {
      voluntary: "Stay because they want to",
      situational: "By place, time or habit",
      technical: "By systems that fit together",
      contractual: "By contract",
      economic: "By what leaving would cost",
    },
    formula: "customers bound by liking and trust ÷ all customers bound",
    note: "Count each customer once, by the tie that weighs most.",
  },
  "chain-of-effects": {
    title: "From first purchase to loyalty",
    question: "How many customers get from a first purchase to loyalty?",
    inputs: {
      firstPurchase: "Bought once",
      satisfied: "Of these, satisfied",
      loyal: "Of these, loyal",
      boughtAgain: "Of these, bought again or recommended",
    },
    choices: {},
    figures: {
      overall: "From first purchase to the last step",
      toSatisfied: "Bought once to satisfied",
      toLoyal: "Satisfied to loyal",
      toBoughtAgain: "Loyal to bought again",
    },
    formula: "the product of the shares that go on at each step (Bruhn 2016)",
    note: "It shows where customers are lost, not why: a step does not cause the next.",
  },
  "expectation-gap": {
    title: "Expectation gap",
    question: "Did customers get what they expected?",
    inputs: { expected: "Expected, mean answer", received: "Received, mean answer" },
    choices: {},
    figures: { gap: "Gap, in points of the scale" },
    formula: "received − expected, on the same scale",
    note: "Below 0 customers were disappointed. Both questions must be asked on one scale.",
  },
  "acquisition-or-retention": {
    title: "Winning or keeping a customer",
    question: "What would keeping a customer cost?",
    inputs: { cac: "Cost of winning a customer", multiple: "Assumption: winning costs this many times as much" },
    choices: {},
    figures: { value: "Cost of keeping a customer, if the assumption holds" },
    formula: "cost of winning a customer ÷ assumed multiple",
    note: "That winning costs 5, 5 to 25 or 16 times as much is an assumption that nobody has verified; articles credit it to different sources. Put in your own multiple.",
  },
  "selling-odds": {
    title: "Selling to customers or to strangers",
    question: "How much more does asking existing customers bring?",
    inputs: {
      contacts: "People asked, in each group",
      probabilityExisting: "Assumption: existing customers who buy",
      probabilityNew: "Assumption: new prospects who buy",
      margin: "Profit per sale",
      cost: "Cost of asking one",
    },
    choices: {},
    figures: { difference: "Difference", existing: "Existing customers bring", new: "New prospects bring" },
    formula: "people asked × share who buy × profit − people asked × cost, existing less new",
    note: "That 60–70% of existing customers buy against 5–20% of prospects is an assumption that nobody has verified. Put in your own shares.",
  },
};
