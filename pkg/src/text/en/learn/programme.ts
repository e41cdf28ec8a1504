import type { Articles } from "../../article.js";

/** About loyalty programmes. */
export const programme = {
  "programme-roi": {
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
  "incremental-lift": {
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
  "points-cost": {
    meaning: "What points cost as a share of members' spend, given how many are redeemed and what a reward costs you.",
    example: "One point per euro worth a cent, 80% redeemed, rewards at 60% of face value: 0.48% of spend.",
    pitfalls: [
      "Taking the face value as the cost.",
      "Counting on breakage: members who like the programme redeem more.",
    ],
    good: "Well below your margin, with room for members who redeem more than you expect.",
    loyalty: "Neither: it is the price of the programme.",
  },
  cashback: {
    meaning: "How much more members must spend so that cashback pays for itself.",
    example: "3% cashback, 90% claimed, 40% margin: it costs 2.7% of spend, so members must spend 7.2% more.",
    pitfalls: [
      "You pay on all spend, not only on the additional part.",
      "Low margins make it impossible: at 3% margin it never pays.",
    ],
    good: "Test with a hold-out group whether the lift is real before you roll it out.",
    loyalty: "Behaviour that was paid for.",
  },
  "assign-tier": {
    meaning: "Which tier a member reaches with what they spent.",
    example: "1,200 reaches the first threshold of 500 and not the second of 1,500: tier 1, with 300 to go.",
    pitfalls: [
      "Saying whether exactly reaching a threshold counts. Here it does.",
      "Changing thresholds without notice.",
    ],
    good: "The top tier should be rare enough to mean something.",
    loyalty: "Behaviour, sorted into steps.",
  },
  "tier-migration": {
    meaning: "What share of members moved up, down or out of the programme in a period.",
    example: "Of 1,400 members 160 moved up (11.4%), 80 down (5.7%) and 35 left (2.5%).",
    pitfalls: [
      "New members distort the shares, so only those of the start count.",
      "Those at the top can only stay or fall.",
    ],
    good: "More up than down, and few leaving from the top.",
    loyalty: "Behaviour over two periods.",
  },
  "referral-programme": {
    meaning: "What a referred customer costs, and how far referrals carry by themselves.",
    example:
      "40 referrals at 20 each plus 400 in other costs are 30 a customer. If each invites 1.8 people and 26% join, 1,000 customers become 1,880.",
    pitfalls: ["Later customers rarely invite as many as the first.", "Friends who would have come anyway."],
    good: "Compare the cost with your other channels. A coefficient near 1 is rare and does not last.",
    loyalty: "Both: recommending is attitude turned into an act.",
  },
  "milestone-cost": {
    meaning: "What it costs to reward everyone who reaches a milestone.",
    example: "35% of 1,000 members reach it at 4 each: 1,400.",
    pitfalls: ["The reward raises the share who reach it.", "Some had reached it before."],
    good: "Set against the profit from what they did to reach it.",
    loyalty: "Behaviour that was paid for.",
  },
  partnership: {
    meaning: "What you earn by selling points to a partner, who gives them to their customers.",
    example: "100,000 points at 0.012 bring 1,200; redeeming four fifths of them at 0.007 costs 560: 640 is left.",
    pitfalls: [
      "Points of a partner may be redeemed more than your own.",
      "The profit comes before the cost: keep a reserve.",
    ],
    good: "A price above the full cost of a point, so that breakage is a bonus and not the plan.",
    loyalty: "Neither: it is a trade in points.",
  },
  "points-ledger": {
    meaning: "How many points a member has left when the oldest are redeemed first.",
    example: "100 earned, 60 redeemed, 50 earned later; the first lot expires with 40 unused: 50 are left.",
    pitfalls: ["Letting all 100 expire instead of the unused 40.", "Unclear rules about the order of use."],
    good: "Few points should expire in silence. A reminder brings members back.",
    loyalty: "Behaviour, in points.",
  },
  "points-liability": {
    meaning: "What you owe for points that members hold, counting only those that will be redeemed.",
    example: "1,000,000 points, 20% never redeemed, 0.007 each: 5,600.",
    pitfalls: [
      "Breakage from the past falls when the programme gets better.",
      "Cost and face value differ. Auditors ask for one of them.",
    ],
    good: "A figure that your accountants agree with. This is no advice on accounting.",
    loyalty: "Neither: it is what loyalty will cost.",
  },
  "deferred-revenue": {
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
} satisfies Partial<Articles>;
