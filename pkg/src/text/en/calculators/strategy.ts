// The calculators of goals and strategy in English, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { changed } from "./alike.js";

export const profitLift = (): CalculatorText<"profit-lift"> => ({
  title: "What better retention is worth",
  question: "How much more is a customer worth if retention improves?",
  inputs: {
    retention: "Retention per period now",
    change: "Change",
    unit: "The change is",
    discount: "Discount rate per period",
    margin: "Profit per customer and period",
  },
  choices: { unit: { points: "in percentage points (80% to 85%)", relative: "relative (80% to 84%)" } },
  figures: {
    value: "Change in customer value",
    retentionAfter: "Retention after the change",
    before: "Value per customer before",
    after: "Value per customer after",
  },
  verdicts: {
    more: ({ value, from, to }) => `*A customer is worth ${value} more* when retention goes from ${from} to ${to}.`,
    less: ({ value, from, to }) => `*A customer is worth ${value} less* when retention goes from ${from} to ${to}.`,
    same: () => "*A customer is worth as much as before.*",
  },
  names: { before: "Before", after: "After" },
  formula: "value after ÷ value before − 1, where value = profit × retention ÷ (1 + discount − retention)",
  note: "“5% more retention brings 25–95% more profit” is a famous claim, not a fact about your business. The answer depends on where you start, on the discount rate, and on whether 5% means percentage points or a relative change.",
});

export const goal = (): CalculatorText<"goal"> => ({
  title: "Progress towards a goal",
  question: "Are you on track?",
  inputs: {
    baseline: "Share at the start",
    change: "Change you aim for",
    unit: "The change is",
    current: "Share today",
    end: "Months from start to deadline",
    today: "Months elapsed",
  },
  choices: { unit: { relative: "relative (5% to 4.5%)", points: "in percentage points" } },
  figures: {
    progress: "Progress to the goal",
    elapsed: "Time used",
    target: "Goal",
    requiredPace: "Change needed per month from now on",
  },
  verdicts: {
    reached: () => "*Yes, you have reached it.*",
    "on-track": ({ progress, elapsed }) => `*Yes.* ${progress} of the way is done in ${elapsed} of the time.`,
    behind: ({ progress, elapsed }) => `*No.* Only ${progress} of the way is done in ${elapsed} of the time.`,
    away: ({ elapsed }) => `*No.* After ${elapsed} of the time you are farther away than at the start.`,
  },
  names: { target: "Goal", planned: "Planned by now" },
  formula: "(start − today) ÷ (start − goal); on track if that is at least the share of time used",
  note: "“Reduce churn by 10%” can be relative or in percentage points. From 5%, a relative 10% gives 4.5%; 10 points less is impossible.",
});

export const scorecard = (): CalculatorText<"scorecard"> => ({
  title: "Compare with last period",
  question: "How did a share change, and how does it compare with your benchmark?",
  inputs: {
    numeratorBefore: "Count",
    denominatorBefore: "Out of",
    numeratorAfter: "Count",
    denominatorAfter: "Out of",
    benchmark: "Your own benchmark",
  },
  choices: {},
  figures: {
    change: "Change",
    before: "Last period",
    after: "This period",
    againstBenchmark: "This period minus your benchmark",
    p: "p-value",
  },
  verdicts: changed("The share", "people"),
  groups: { before: "Last period", after: "This period" },
  names: { difference: "Change" },
  formula: "share this period − share last period",
  note: "If the interval contains 0, the change may be chance. Use your own past as the benchmark: other companies count differently.",
});

export const loyaltyMatrix = (): CalculatorText<"loyalty-matrix"> => ({
  title: "Loyalty matrix",
  question: "Who is loyal in what they do, what they say, or both?",
  also: ["Dick and Basu"],
  inputs: {
    orders: "Orders of each customer",
    answers: "Answer of each customer, in the same order",
    behaviourCutoff: "Behaviour: loyal from this many orders",
    attitudeCutoff: "Attitude: loyal from this answer",
  },
  choices: {},
  figures: {
    true: "Truly loyal: buy often and feel loyal",
    latent: "Latent: feel loyal, but buy little",
    spurious: "Spurious: buy often, but do not feel loyal",
    none: "Not loyal",
  },
  verdicts: {
    loyal: ({ true: loyal, n, spurious, latent }) =>
      `*${loyal} of ${n} customers are truly loyal.* ${spurious} buy often without feeling loyal, and ${latent} feel loyal but buy little.`,
  },
  names: {
    true: "Truly loyal",
    latent: "Latent",
    spurious: "Spurious",
    none: "Not loyal",
    orders: "Orders",
    answers: "Answer",
  },
  formula: "truly loyal: number of customers who reach both cut-offs (Dick & Basu 1994)",
  note: "A high satisfaction score does not prove either kind of loyalty: customers may stay because leaving is hard. The cut-offs are your choice, so report them with the result.",
});

export const bindingShares = (): CalculatorText<"binding-shares"> => ({
  title: "What binds customers",
  question: "How many customers stay because they want to?",
  inputs: {
    situational: "Situation: place, time or habit",
    technical: "Technology: systems that work together",
    contractual: "Contract",
    economic: "Cost of leaving",
    emotional: "Liking and trust",
  },
  choices: {},
  figures: {
    voluntary: "Stay because they want to",
    situational: "Situation: place, time or habit",
    technical: "Technology: systems that work together",
    contractual: "Contract",
    economic: "Cost of leaving",
  },
  verdicts: {
    most: ({ voluntary }) => `*Most stay because they want to:* ${voluntary}.`,
    some: ({ voluntary }) => `*Only ${voluntary} stay because they want to;* the others are bound in other ways.`,
  },
  names: {
    situational: "Situation",
    technical: "Technology",
    contractual: "Contract",
    economic: "Cost",
    emotional: "Liking",
  },
  formula: "customers who stay out of liking and trust ÷ all customers counted",
  note: "Count each customer once, by the strongest tie.",
});

export const chainOfEffects = (): CalculatorText<"chain-of-effects"> => ({
  title: "From first purchase to loyalty",
  question: "How many first-time buyers become loyal?",
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
  verdicts: {
    satisfied: ({ overall }) =>
      `*${overall} of first-time buyers get to the end.* Most are lost before they are satisfied.`,
    loyal: ({ overall }) =>
      `*${overall} of first-time buyers get to the end.* Most are lost between satisfied and loyal.`,
    boughtAgain: ({ overall }) =>
      `*${overall} of first-time buyers get to the end.* Most are lost between loyal and the next purchase.`,
  },
  names: { firstPurchase: "Bought once", satisfied: "Satisfied", loyal: "Loyal", boughtAgain: "Bought again" },
  formula: "the product of the conversion rates of all steps (Bruhn 2016)",
  note: "It shows where customers are lost, not why: one step does not cause the next.",
});

export const expectationGap = (): CalculatorText<"expectation-gap"> => ({
  title: "Expectation gap",
  question: "Did customers get what they expected?",
  inputs: { expected: "Expected, mean answer", received: "Received, mean answer" },
  choices: {},
  figures: { gap: "Gap, in points of the scale" },
  verdicts: {
    more: ({ gap }) => `*Yes, and more:* ${gap} points above what they expected.`,
    less: ({ gap }) => `*No.* They got ${gap} points less than they expected.`,
    same: () => "*Yes, exactly what they expected.*",
  },
  names: { expected: "Expected", received: "Received" },
  formula: "received − expected, on the same scale",
  note: "Below 0, customers were disappointed. Ask both questions on the same scale.",
});

export const acquisitionOrRetention = (): CalculatorText<"acquisition-or-retention"> => ({
  title: "Acquisition or retention",
  question: "What does it cost to keep a customer rather than win a new one?",
  inputs: { cac: "Cost of winning a customer", multiple: "Assumption: winning costs … times as much as keeping" },
  choices: {},
  figures: { value: "Cost of keeping a customer, if the assumption holds" },
  verdicts: {
    if: ({ value, cac }) => `*Keeping a customer costs ${value}, if the assumption holds;* winning one costs ${cac}.`,
  },
  names: { cac: "Winning one", value: "Keeping one" },
  formula: "cost of winning a customer ÷ assumed multiple",
  note: "That winning a customer costs 5, 16 or up to 25 times as much as keeping one is often repeated, but nobody has verified it for your business. Use your own multiple.",
});

export const sellingOdds = (): CalculatorText<"selling-odds"> => ({
  title: "Selling to customers or to prospects",
  question: "How much more does an offer to existing customers bring?",
  inputs: {
    contacts: "People contacted in each group",
    probabilityExisting: "Assumption: existing customers who buy",
    probabilityNew: "Assumption: new prospects who buy",
    margin: "Profit per sale",
    cost: "Cost per contact",
  },
  choices: {},
  figures: { difference: "Difference", existing: "Profit from existing customers", new: "Profit from new prospects" },
  verdicts: {
    more: ({ difference, existing, new: fresh }) =>
      `*The offer brings ${difference} more from existing customers:* ${existing} against ${fresh}.`,
    less: ({ difference, existing, new: fresh }) =>
      `*The offer brings ${difference} less from existing customers:* ${existing} against ${fresh}.`,
    same: ({ existing }) => `*The offer brings ${existing} from either.*`,
  },
  names: { existing: "Customers", new: "Prospects" },
  formula: "people contacted × (share who buy × profit − cost per contact), existing customers minus prospects",
  note: "That 60–70% of existing customers buy, but only 5–20% of prospects, is an assumption nobody has verified. Use your own rates.",
});
