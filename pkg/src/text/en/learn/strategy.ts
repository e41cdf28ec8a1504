import type { Articles } from "../../article.js";

/** About goals and strategy. */
export const strategy = {
  "profit-lift": {
    meaning: "How much more a customer is worth if retention improves.",
    example: "From 80% to 85% at a discount of 10%, a customer is worth 27.5% more.",
    pitfalls: [
      "“5% more retention brings 25–95% more profit” is a claim about some industries of 1990, not about yours.",
      "5% can mean five points or a twentieth. Then a customer is worth 27.5% or 21% more.",
    ],
    good: "The higher retention is, the more a further point is worth, and the harder it is to get.",
    loyalty: "Behaviour in money, under an assumption.",
  },
  goal: {
    meaning: "Whether as much of the way to a goal is done as of the time has passed.",
    example: "From 5% to 4.5% in twelve months. After six months you are at 4.8%: 40% of the way in 50% of the time.",
    pitfalls: ["“Reduce churn by 10%” can mean 4.5% or −5%.", "Progress is rarely even: a late change can be on plan."],
    good: "On track, with a range: a small share moves by luck too.",
    loyalty: "What the goal measures decides.",
  },
  scorecard: {
    meaning: "How a share changed since last period, and how it compares with your own benchmark.",
    example: "800 of 1,000, then 870 of 1,050: +2.9 points, but the true change may be from −0.5 to +6.2.",
    pitfalls: [
      "A benchmark from elsewhere counts something else.",
      "Looking at twenty figures: one will be red by luck.",
    ],
    good: "Your own past, in the same season.",
    loyalty: "What it counts decides.",
  },
  "loyalty-matrix": {
    meaning:
      "Customers sorted by what they do and what they say (Dick and Basu, 1994): truly loyal, latent, spurious and not loyal.",
    example:
      "Of twelve customers, five buy often and feel loyal, two buy often without it, two feel it and buy little.",
    pitfalls: ["The cut-offs decide the picture. Report them.", "Those who answered are not all customers."],
    good: "Few spurious customers: they leave at the first better offer.",
    loyalty: "Both, side by side. That is its point.",
  },
  "binding-shares": {
    meaning:
      "Why customers stay: because they want to, or because of place, technology, contract or the cost of leaving.",
    example: "Of 100 customers, 30 stay out of liking and trust, 70 for other reasons.",
    pitfalls: ["People name good reasons rather than true ones.", "Count each customer once, by the strongest tie."],
    good: "Ties that customers would choose again. Others break when a rival removes them.",
    loyalty: "Both: it separates staying from wanting to stay.",
  },
  "chain-of-effects": {
    meaning: "How many first-time buyers become satisfied, loyal and repeat customers, step by step (Bruhn, 2016).",
    example: "Of 1,000 first-time buyers, 700 are satisfied, 450 loyal and 300 buy again: 30%.",
    pitfalls: ["One step does not cause the next.", "The steps must count the same people."],
    good: "Work on the step with the largest loss.",
    loyalty: "From attitude to behaviour.",
  },
  "expectation-gap": {
    meaning: "Whether customers got what they expected, in points of the same scale (Oliver, 1980).",
    example: "Expected 4.5 and received 4.2: −0.3, a disappointment.",
    pitfalls: [
      "Expectations asked for afterwards are coloured by what happened.",
      "Low expectations are easy to beat and bring nobody in.",
    ],
    good: "Around 0 or a little above. Advertising that promises less closes the gap too.",
    loyalty: "Attitude, before and after.",
  },
  "acquisition-or-retention": {
    meaning: "What it would cost to keep a customer, if winning one costs so many times as much.",
    example: "At 200 to win a customer and a multiple of 5, keeping one would cost 40.",
    pitfalls: [
      "The famous “five times” was never measured for your business.",
      "Costs of keeping are rarely booked as such.",
    ],
    good: "Measure both in your own accounts, then compare.",
    loyalty: "Neither: it compares costs.",
  },
  "selling-odds": {
    meaning: "What an offer brings from existing customers, compared with the same offer to prospects.",
    example: "100 contacts each, 60% against 20% who buy, 100 profit and 5 per contact: 5,500 against 1,500.",
    pitfalls: [
      "“60–70% against 5–20%” is an assumption. Use your own rates.",
      "Existing customers may have bought without the offer.",
    ],
    good: "Decide by profit per contact, with a group that gets no offer.",
    loyalty: "Behaviour, as a chance to sell.",
  },
} satisfies Partial<Articles>;
