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
  article: {
    meaning: "How much more a customer is worth if retention improves.",
    example: "From 80% to 85% at a discount of 10%, a customer is worth 27.5% more.",
    pitfalls: [
      "“5% more retention brings 25–95% more profit” is a claim about some industries of 1990, not about yours.",
      "5% can mean five points or a twentieth. Then a customer is worth 27.5% or 21% more.",
    ],
    good: "The higher retention is, the more a further point is worth, and the harder it is to get.",
    loyalty: "Behaviour in money, under an assumption.",
  },
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
  article: {
    meaning: "Whether as much of the way to a goal is done as of the time has passed.",
    example: "From 5% to 4.5% in twelve months. After six months you are at 4.8%: 40% of the way in 50% of the time.",
    pitfalls: ["“Reduce churn by 10%” can mean 4.5% or −5%.", "Progress is rarely even: a late change can be on plan."],
    good: "On track, with a range: a small share moves by luck too.",
    loyalty: "What the goal measures decides.",
  },
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
  article: {
    meaning: "How a share changed since last period, and how it compares with your own benchmark.",
    example: "800 of 1,000, then 870 of 1,050: +2.9 points, but the true change may be from −0.5 to +6.2.",
    pitfalls: [
      "A benchmark from elsewhere counts something else.",
      "Looking at twenty figures: one will be red by luck.",
    ],
    good: "Your own past, in the same season.",
    loyalty: "What it counts decides.",
  },
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
  article: {
    meaning:
      "Customers sorted by what they do and what they say (Dick and Basu, 1994): truly loyal, latent, spurious and not loyal.",
    example:
      "Of twelve customers, five buy often and feel loyal, two buy often without it, two feel it and buy little.",
    pitfalls: ["The cut-offs decide the picture. Report them.", "Those who answered are not all customers."],
    good: "Few spurious customers: they leave at the first better offer.",
    loyalty: "Both, side by side. That is its point.",
  },
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
  article: {
    meaning:
      "Why customers stay: because they want to, or because of place, technology, contract or the cost of leaving.",
    example: "Of 100 customers, 30 stay out of liking and trust, 70 for other reasons.",
    pitfalls: ["People name good reasons rather than true ones.", "Count each customer once, by the strongest tie."],
    good: "Ties that customers would choose again. Others break when a rival removes them.",
    loyalty: "Both: it separates staying from wanting to stay.",
  },
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
  article: {
    meaning: "How many first-time buyers become satisfied, loyal and repeat customers, step by step (Bruhn, 2016).",
    example: "Of 1,000 first-time buyers, 700 are satisfied, 450 loyal and 300 buy again: 30%.",
    pitfalls: ["One step does not cause the next.", "The steps must count the same people."],
    good: "Work on the step with the largest loss.",
    loyalty: "From attitude to behaviour.",
  },
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
  article: {
    meaning: "Whether customers got what they expected, in points of the same scale (Oliver, 1980).",
    example: "Expected 4.5 and received 4.2: −0.3, a disappointment.",
    pitfalls: [
      "Expectations asked for afterwards are coloured by what happened.",
      "Low expectations are easy to beat and bring nobody in.",
    ],
    good: "Around 0 or a little above. Advertising that promises less closes the gap too.",
    loyalty: "Attitude, before and after.",
  },
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
  article: {
    meaning: "What it would cost to keep a customer, if winning one costs so many times as much.",
    example: "At 200 to win a customer and a multiple of 5, keeping one would cost 40.",
    pitfalls: [
      "The famous “five times” was never measured for your business.",
      "Costs of keeping are rarely booked as such.",
    ],
    good: "Measure both in your own accounts, then compare.",
    loyalty: "Neither: it compares costs.",
  },
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
  article: {
    meaning: "What an offer brings from existing customers, compared with the same offer to prospects.",
    example: "100 contacts each, 60% against 20% who buy, 100 profit and 5 per contact: 5,500 against 1,500.",
    pitfalls: [
      "“60–70% against 5–20%” is an assumption. Use your own rates.",
      "Existing customers may have bought without the offer.",
    ],
    good: "Decide by profit per contact, with a group that gets no offer.",
    loyalty: "Behaviour, as a chance to sell.",
  },
});
