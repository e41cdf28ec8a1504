import type { Articles } from "../../article.js";

/** About surveys. */
export const survey = {
  nps: {
    meaning:
      "Customers say from 0 to 10 how likely they are to recommend you. The score is the share of promoters (9–10) minus the share of detractors (0–6), from −100 to 100.",
    example:
      "Of 100 answers, 50 are promoters, 30 passives and 20 detractors: 50 − 20 = 30. With 100 answers the true score is between 14 and 44.",
    pitfalls: [
      "Reporting the score without its range. With 100 answers, ±15 points is normal.",
      "Asking only after a good experience, or letting staff ask for a 9.",
      "Comparing countries: some use the ends of a scale more than others.",
    ],
    good: "No score is good everywhere: it depends on the wording, the channel and the country. Compare with yourself a quarter ago, with the range in view.",
    loyalty: "Attitude: what customers say they would do. Check it against what they buy.",
  },
  "compare-nps": {
    meaning:
      "Whether two surveys differ by more than chance. The difference has its own range; if it contains 0, the change may be luck.",
    example:
      "From 30 to 45 with 100 answers each is +15 points, but the true change could be anywhere from −6 to +35: not clear.",
    pitfalls: [
      "Reading overlapping ranges as “no difference”. Judge by the range of the difference.",
      "Comparing a survey by e-mail with one by telephone.",
      "Testing every month and celebrating the one that is clear: 1 in 20 is, by luck.",
    ],
    good: "Decide before the survey which change would matter, and ask enough people to see it.",
    loyalty: "Attitude, and whether it has moved.",
  },
  csat: {
    meaning: "The share of customers who answer 4 or 5 on a scale of 5 when asked how satisfied they are.",
    example: "4, 6, 10, 30 and 50 customers answered 1 to 5: 80 of 100 are satisfied, 80%.",
    pitfalls: [
      "Mixing definitions: the share of 4 and 5, the mean and the net score are three different figures.",
      "Only very happy and very angry customers answer. Report the response rate too.",
    ],
    good: "Scores from other companies depend on their scale, channel and country. Watch your own trend by channel.",
    loyalty: "Attitude towards one experience. Satisfied customers still leave for a better offer.",
  },
  ces: {
    meaning: "How easy customers found it to get something done, as the mean answer from 1 to 7.",
    example: "1,000 answers with a mean of 4.08: 46% answered 5 or more, 43% answered 3 or less.",
    pitfalls: [
      "Questions about effort (low is good) and ease (high is good) must never be averaged.",
      "A mean near the middle can hide two camps. Look at the bar.",
    ],
    good: "Aim at few hard experiences rather than a high mean: effort drives people away more than delight keeps them (Dixon, Freeman and Toman, 2010).",
    loyalty: "Attitude towards one contact, right after it.",
  },
  "nps-sample-size": {
    meaning: "How many answers make a score precise enough to act on.",
    example: "For ±10 points with 95% confidence you need 232 answers; for ±5 points about four times as many.",
    pitfalls: [
      "It counts answers, not invitations. Divide by your response rate.",
      "More answers from the wrong people do not help.",
    ],
    good: "±10 points shows large moves, ±5 a normal quarter's change.",
    loyalty: "Neither: it plans how to measure attitude.",
  },
  "nps-comparison-sample-size": {
    meaning: "How many answers each of two surveys needs so that a change of a given size will be seen.",
    example: "To see 10 points in four cases of five takes about 955 answers in each survey.",
    pitfalls: [
      "Using the size for a single score: a difference is less certain than either score.",
      "Expecting a test to find changes that are smaller than the one you planned for.",
    ],
    good: "Plan for the smallest change that would make you act.",
    loyalty: "Neither: it plans how to measure a change of attitude.",
  },
  "rate-sample-size": {
    meaning: "How many answers make a share precise enough, also when there are only a few customers to ask.",
    example: "For ±5% among 1,000 customers you need 278 answers; without a limit it would be 385.",
    pitfalls: [
      "Believing that a sample must be a tenth of all customers. Above some thousands, the number of customers hardly matters.",
      "Forgetting the response rate.",
    ],
    good: "±5% is enough for most decisions. Ask for more only where a wrong answer is expensive.",
    loyalty: "Neither: it plans how to measure.",
  },
  "promoters-needed": {
    meaning: "How many more promoters would lift the score to your target if all other answers stayed as they are.",
    example: "50 promoters, 30 passives and 20 detractors give 30. For 40, 17 more promoters are needed.",
    pitfalls: [
      "Winning over a detractor counts twice as much as a passive, so start there.",
      "Choosing whom to ask until the score fits.",
    ],
    good: "Use it to see whether a target is within reach before you promise it.",
    loyalty: "Attitude, as a target.",
  },
  "compare-segments": {
    meaning:
      "Which of three segments really differ in their score, with a correction because three comparisons are made at once.",
    example: "Scores of 30, 45 and 75 with 100 answers each: C is clearly above A and B, but A and B may be alike.",
    pitfalls: [
      "Ranking segments by score alone: small ones end up first and last by luck.",
      "The mean of the scores and the score of all answers together are different figures.",
    ],
    good: "Act on differences that are clear and large. Ask more people where it matters and is not clear.",
    loyalty: "Attitude, by group.",
  },
  "nps-by-account": {
    meaning: "A score in which each account counts once, or by its revenue, however many of its people answered.",
    example:
      "Three answers come from one account, one from a second and two from a third. With one vote each the score is 16.7; by answer it is 50.",
    pitfalls: [
      "Letting a large account with many answers outvote all others.",
      "Changing the unit from one quarter to the next.",
    ],
    good: "If a contract is what you can lose, count accounts. State the unit beside the score.",
    loyalty: "Attitude of the customer as a whole rather than of its people.",
  },
  drivers: {
    meaning:
      "How strongly a rating, of price or delivery for example, goes along with the willingness to recommend, from −1 to 1.",
    example:
      "If those who rate delivery highest also give the highest scores, in the same order, the correlation is 1.",
    pitfalls: [
      "It is not a cause: both may follow from something else.",
      "If everyone rates something the same, it cannot show as a driver, however much it matters.",
    ],
    good: "From 0.5 a link is commonly called strong. Work first on what is important and rated low, then test.",
    loyalty: "What attitude goes along with.",
  },
  "loyalty-levels": {
    meaning: "What promoters, passives and detractors spend on average.",
    example: "Promoters spend 823 and detractors 150: 5.5 times as much.",
    pitfalls: [
      "People who spend more may like you more because they use you more: the score need not be the cause.",
      "With a handful of answers, one big customer decides the figure.",
    ],
    good: "A large gap says that attitude and money go together in your base. Then it pays to ask why detractors are.",
    loyalty: "Both: attitude beside behaviour.",
  },
  "upgrade-value": {
    meaning: "What it is worth if some passives come to spend as much as promoters do.",
    example: "300 passives spend 700 each, promoters 1,200. If 10% move up, that is 30 × 500 = 15,000.",
    pitfalls: ["A better score does not by itself make anyone spend more.", "Leaving out what the improvement costs."],
    good: "Treat it as the most that can be gained, and test with a small group.",
    loyalty: "Attitude turned into money, on an assumption.",
  },
} satisfies Partial<Articles>;
