// The calculators of surveys in English, each a function: an element ships with what it says itself, and no more.

import type { CalculatorText } from "../../calculators.js";
import { changed, difference, level, plural, truly } from "./alike.js";

export const nps = (): CalculatorText<"nps"> => ({
  title: "Net Promoter Score",
  question: "How likely are customers to recommend you?",
  also: ["promoter score", "recommend", "eNPS"],
  inputs: {
    promoters: "Promoters (9–10)",
    passives: "Passives (7–8)",
    detractors: "Detractors (0–6)",
    level,
    method: "Method for the interval",
  },
  choices: { method: { "adjusted-wald": "Adjusted Wald", wald: "Wald", bootstrap: "Bootstrap, seed 1" } },
  figures: { score: "NPS", n: "Answers", standardError: "Standard error" },
  verdicts: {
    above: ({ n, low, high, level }) =>
      `*Clearly more promoters than detractors.* With ${n} answers, the true score is between ${low} and ${high} (${level} confidence).`,
    below: ({ n, low, high, level }) =>
      `*Clearly more detractors than promoters.* With ${n} answers, the true score is between ${low} and ${high} (${level} confidence).`,
    unclear: ({ n, low, high, level }) =>
      `*Promoters or detractors could be ahead.* With ${n} answers, the true score may be anywhere from ${low} to ${high} (${level} confidence).`,
    unsure: ({ n }) =>
      `*${n} ${plural(n, "answer is", "answers are")} too few* to say how far this score can be trusted.`,
  },
  names: { promoters: "Promoters", passives: "Passives", detractors: "Detractors" },
  formula: "100 × (promoters − detractors) ÷ all answers, including passives",
  note: "NPS and Net Promoter are registered trademarks of Bain & Company, Satmetrix Systems and Fred Reichheld.",
  article: {
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
});

export const compareNps = (): CalculatorText<"compare-nps"> => ({
  title: "Compare two NPS",
  question: "Has the NPS really changed?",
  also: ["significance", "A/B test"],
  inputs: {
    promotersBefore: "Promoters",
    passivesBefore: "Passives",
    detractorsBefore: "Detractors",
    promotersAfter: "Promoters",
    passivesAfter: "Passives",
    detractorsAfter: "Detractors",
    level,
    method: "Method",
  },
  choices: { method: { "adjusted-wald": "Adjusted Wald", wald: "Wald" } },
  figures: difference,
  verdicts: changed("The score", "answers", " points"),
  groups: { before: "Before", after: "After" },
  names: { difference: "Change" },
  formula: "score after − score before; the adjusted method first adds three pseudo-answers to each survey",
  note: "Overlapping intervals do not mean “no difference”: go by the p-value.",
  article: {
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
});

export const csat = (): CalculatorText<"csat"> => ({
  title: "Customer satisfaction (CSAT)",
  question: "What share of customers are satisfied?",
  also: ["satisfaction"],
  inputs: {
    answers1: "Answered 1, very dissatisfied",
    answers2: "Answered 2",
    answers3: "Answered 3",
    answers4: "Answered 4",
    answers5: "Answered 5, very satisfied",
    definition: "Score",
    level,
  },
  choices: {
    definition: {
      "top-2-box": "Top two boxes: share of 4 and 5",
      "top-box": "Top box: share of 5",
      mean: "Mean answer",
      "rescaled-mean": "Mean answer, rescaled to 0–100%",
      net: "Net: share of 4 and 5 minus share of 1 and 2",
    },
  },
  figures: { value: "CSAT", mean: "Mean answer", n: "Answers" },
  verdicts: {
    "top-2-box": (said) => `*${said.value} of customers are satisfied*, answering 4 or 5.${truly(said)}`,
    "top-box": (said) => `*${said.value} of customers gave the best answer, 5.*${truly(said)}`,
    mean: (said) => `*The mean answer is ${said.value} of 5.*${truly(said)}`,
    "rescaled-mean": (said) => `*The mean answer is ${said.value} of the way from worst to best.*${truly(said)}`,
    net: (said) => `*Satisfied minus dissatisfied customers are ${said.value} of all.*${truly(said)}`,
  },
  names: { answers1: "1:", answers2: "2:", answers3: "3:", answers4: "4:", answers5: "5:" },
  formula: "answers of 4 and 5 ÷ all answers, or the variant you pick",
  note: "A high score is not proof of loyalty: customers may stay only because leaving is hard.",
  article: {
    meaning: "The share of customers who answer 4 or 5 on a scale of 5 when asked how satisfied they are.",
    example: "4, 6, 10, 30 and 50 customers answered 1 to 5: 80 of 100 are satisfied, 80%.",
    pitfalls: [
      "Mixing definitions: the share of 4 and 5, the mean and the net score are three different figures.",
      "Only very happy and very angry customers answer. Report the response rate too.",
    ],
    good: "Scores from other companies depend on their scale, channel and country. Watch your own trend by channel.",
    loyalty: "Attitude towards one experience. Satisfied customers still leave for a better offer.",
  },
});

export const ces = (): CalculatorText<"ces"> => ({
  title: "Customer effort (CES)",
  question: "How easy are you to do business with?",
  also: ["effort score"],
  inputs: {
    answers1: "Answered 1",
    answers2: "Answered 2",
    answers3: "Answered 3",
    answers4: "Answered 4",
    answers5: "Answered 5",
    answers6: "Answered 6",
    answers7: "Answered 7",
    direction: "A high answer means",
    level,
  },
  choices: { direction: { ease: "easy (high is good)", effort: "hard (low is good)" } },
  figures: {
    mean: "CES, mean answer",
    atLeast5: "Answered 5 or more",
    atLeast6: "Answered 6 or more",
    net: "Net: 5 or more minus 3 or less",
    n: "Answers",
  },
  verdicts: {
    ease: ({ mean, atLeast5 }) =>
      `*The mean answer is ${mean} of 7.* ${atLeast5} of customers found it easy (5 or more).`,
    effort: ({ mean, atLeast5 }) =>
      `*The mean effort is ${mean} of 7*, where low is good. ${atLeast5} of customers found it hard (5 or more).`,
  },
  names: {
    answers1: "1:",
    answers2: "2:",
    answers3: "3:",
    answers4: "4:",
    answers5: "5:",
    answers6: "6:",
    answers7: "7:",
  },
  formula: "sum of the answers ÷ number of answers",
  note: "Answers are used as given, never reversed. Do not average a question about ease with one about effort.",
  article: {
    meaning: "How easy customers found it to get something done, as the mean answer from 1 to 7.",
    example: "1,000 answers with a mean of 4.08: 46% answered 5 or more, 43% answered 3 or less.",
    pitfalls: [
      "Questions about effort (low is good) and ease (high is good) must never be averaged.",
      "A mean near the middle can hide two camps. Look at the bar.",
    ],
    good: "Aim at few hard experiences rather than a high mean: effort drives people away more than delight keeps them (Dixon, Freeman and Toman, 2010).",
    loyalty: "Attitude towards one contact, right after it.",
  },
});

export const npsSampleSize = (): CalculatorText<"nps-sample-size"> => ({
  title: "Sample size for an NPS",
  question: "How many answers do you need for a reliable NPS?",
  also: ["survey size", "how many answers"],
  inputs: { margin: "Margin of error, in points", variance: "Variance of the answers", level },
  choices: {},
  figures: { n: "Answers needed" },
  verdicts: {
    needed: ({ n, margin, level }) =>
      `*You need ${n} ${plural(n, "answer", "answers")}* to know the score to within ±${margin} points with ${level} confidence.`,
  },
  names: { asked: "You asked for", margin: "Margin of error, in points" },
  formula: "variance × z² ÷ (margin ÷ 100)² − 3, rounded up",
  note: "The variance is 0.61 with 50% promoters, 30% passives and 20% detractors, and at most 1. If in doubt, use 1.",
  article: {
    meaning: "How many answers make a score precise enough to act on.",
    example: "For ±10 points with 95% confidence you need 232 answers; for ±5 points about four times as many.",
    pitfalls: [
      "It counts answers, not invitations. Divide by your response rate.",
      "More answers from the wrong people do not help.",
    ],
    good: "±10 points shows large moves, ±5 a normal quarter's change.",
    loyalty: "Neither: it plans how to measure attitude.",
  },
});

export const npsComparisonSampleSize = (): CalculatorText<"nps-comparison-sample-size"> => ({
  title: "Sample size to detect an NPS change",
  question: "How many answers does each survey need to detect a change in NPS?",
  inputs: {
    difference: "Smallest change to detect, in points",
    variance: "Variance of the answers",
    power: "Power: chance of detecting it",
    level,
  },
  choices: {},
  figures: { perGroup: "Answers needed in each survey" },
  verdicts: {
    needed: ({ n, difference, power }) =>
      `*Each survey needs ${n} ${plural(n, "answer", "answers")}* to show a change of ${difference} points in ${power} of cases.`,
  },
  names: { n: "Answers needed in each survey", asked: "You asked for", difference: "Change to detect, in points" },
  formula: "2 × variance × (z of the confidence level + z of the power)² ÷ (change ÷ 100)² − 3, rounded up",
  article: {
    meaning: "How many answers each of two surveys needs so that a change of a given size will be seen.",
    example: "To see 10 points in four cases of five takes about 955 answers in each survey.",
    pitfalls: [
      "Using the size for a single score: a difference is less certain than either score.",
      "Expecting a test to find changes that are smaller than the one you planned for.",
    ],
    good: "Plan for the smallest change that would make you act.",
    loyalty: "Neither: it plans how to measure a change of attitude.",
  },
});

export const rateSampleSize = (): CalculatorText<"rate-sample-size"> => ({
  title: "Sample size for a share",
  question: "How many answers do you need for a precise share?",
  also: ["survey size", "how many answers"],
  inputs: {
    margin: "Margin of error",
    proportion: "Share you expect",
    population: "Total number of customers",
    level,
  },
  choices: {},
  figures: { n: "Answers needed", unlimited: "With an unlimited number of customers" },
  verdicts: {
    needed: ({ n, population, margin }) =>
      `*You need ${n} ${plural(n, "answer", "answers")}* from your ${population} customers to know the share to within ±${margin}.`,
  },
  names: { asked: "You asked for", margin: "Margin of error" },
  formula: "n₀ = z² × share × (1 − share) ÷ margin²; with few customers, n₀ ÷ (1 + (n₀ − 1) ÷ customers)",
  note: "A share of 50% needs the most answers. Use it if you do not know what to expect.",
  article: {
    meaning: "How many answers make a share precise enough, also when there are only a few customers to ask.",
    example: "For ±5% among 1,000 customers you need 278 answers; without a limit it would be 385.",
    pitfalls: [
      "Believing that a sample must be a tenth of all customers. Above some thousands, the number of customers hardly matters.",
      "Forgetting the response rate.",
    ],
    good: "±5% is enough for most decisions. Ask for more only where a wrong answer is expensive.",
    loyalty: "Neither: it plans how to measure.",
  },
});

export const promotersNeeded = (): CalculatorText<"promoters-needed"> => ({
  title: "Promoters needed for a target NPS",
  question: "How many more promoters do you need to reach your target NPS?",
  inputs: { promoters: "Promoters", passives: "Passives", detractors: "Detractors", target: "Target, in points" },
  choices: {},
  figures: { promoters: "Additional promoters" },
  verdicts: {
    needed: ({ promoters, target }) =>
      `*You need ${promoters} more ${plural(promoters, "promoter", "promoters")}* to reach ${target}, if nobody else changes.`,
    there: ({ target }) => `*None: you have reached ${target} already.*`,
  },
  names: { target: "Target" },
  formula: "(target × answers − 100 × (promoters − detractors)) ÷ (100 − target), rounded up",
  article: {
    meaning: "How many more promoters would lift the score to your target if all other answers stayed as they are.",
    example: "50 promoters, 30 passives and 20 detractors give 30. For 40, 17 more promoters are needed.",
    pitfalls: [
      "Winning over a detractor counts twice as much as a passive, so start there.",
      "Choosing whom to ask until the score fits.",
    ],
    good: "Use it to see whether a target is within reach before you promise it.",
    loyalty: "Attitude, as a target.",
  },
});

export const compareSegments = (): CalculatorText<"compare-segments"> => ({
  title: "Compare three segments",
  question: "Which segments really differ in their NPS?",
  inputs: {
    promotersA: "Promoters",
    passivesA: "Passives",
    detractorsA: "Detractors",
    promotersB: "Promoters",
    passivesB: "Passives",
    detractorsB: "Detractors",
    promotersC: "Promoters",
    passivesC: "Passives",
    detractorsC: "Detractors",
    level,
  },
  choices: {},
  figures: {
    pooled: "NPS of all answers pooled",
    mean: "Mean of the three scores",
    differenceAB: "B minus A",
    differenceAC: "C minus A",
    differenceBC: "C minus B",
    pAB: "p-value of A and B, adjusted",
    pAC: "p-value of A and C, adjusted",
    pBC: "p-value of B and C, adjusted",
  },
  verdicts: {
    all: ({ widest }) => `*Yes, all three differ clearly*, by up to ${widest} points.`,
    unclear: () => "*Not clearly.* None of the differences is larger than chance may explain.",
    AB: ({ widest }) => `*Only A and B differ clearly*, by ${widest} points. C could be like either.`,
    AC: ({ widest }) => `*Only A and C differ clearly*, by ${widest} points. B could be like either.`,
    BC: ({ widest }) => `*Only B and C differ clearly*, by ${widest} points. A could be like either.`,
    "AB-AC": ({ widest }) => `*A differs clearly from B and C*, by up to ${widest} points. B and C could be alike.`,
    "AB-BC": ({ widest }) => `*B differs clearly from A and C*, by up to ${widest} points. A and C could be alike.`,
    "AC-BC": ({ widest }) => `*C differs clearly from A and B*, by up to ${widest} points. A and B could be alike.`,
  },
  groups: { A: "Segment A", B: "Segment B", C: "Segment C" },
  names: { A: "A", B: "B", C: "C" },
  formula:
    "100 × (all promoters − all detractors) ÷ all answers; adjusted Wald differences, p-values with Holm's correction",
  note: "The pooled NPS and the mean of the segment scores are different figures: state which one you report. Do not rank countries by raw NPS.",
  article: {
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
});

export const npsByAccount = (): CalculatorText<"nps-by-account"> => ({
  title: "NPS by account",
  question: "What is your NPS when several people answer for one customer?",
  inputs: {
    accounts: "Account of each answer, as a number",
    scores: "Answers from 0 to 10, in the same order",
    revenue: "Revenue of each answer's account, in the same order",
    unit: "One vote per",
    level,
  },
  choices: {
    unit: {
      account: "account: the mean of its answers",
      respondent: "answer",
      revenue: "account, weighted by revenue",
    },
  },
  figures: {
    score: "NPS",
    n: "Answers",
    accounts: "Accounts with an answer",
    contactsPerAccount: "Answers per account",
  },
  verdicts: {
    account: ({ score, byAnswer, accounts }) =>
      `*With one vote per account, the NPS is ${score}.* With one vote per answer it is ${byAnswer}; ${accounts} ${plural(accounts, "account", "accounts")} answered.`,
    respondent: ({ score, accounts }) =>
      `*With one vote per answer, the NPS is ${score}.* ${accounts} ${plural(accounts, "account", "accounts")} answered.`,
    revenue: ({ score, byAnswer }) =>
      `*Weighted by revenue, the NPS is ${score}.* With one vote per answer it is ${byAnswer}.`,
  },
  names: { byAnswer: "By answer" },
  formula: "weighted mean of the accounts' scores: a promoter counts 100, a passive 0, a detractor −100",
  note: "Large accounts often give more answers. State whether you count people, accounts or revenue.",
  article: {
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
});

export const drivers = (): CalculatorText<"drivers"> => ({
  title: "What drives recommendation",
  question: "How strongly does a rating (price, delivery, support) drive the score?",
  also: ["key driver analysis", "correlation"],
  inputs: { scores: "Scores from 0 to 10", ratings: "Ratings, in the same order" },
  choices: {},
  figures: {
    importance: "Importance (rank correlation)",
    performance: "Mean rating",
    gap: "NPS gap: satisfied vs. unsatisfied with it",
    n: "Customers",
  },
  verdicts: {
    strong: ({ n, importance }) =>
      `*Customers who rate this higher are much more likely to recommend you* (correlation ${importance}, ${n} answers).`,
    medium: ({ n, importance }) =>
      `*Customers who rate this higher are somewhat more likely to recommend you* (correlation ${importance}, ${n} answers).`,
    weak: ({ n, importance }) =>
      `*This rating says little about who recommends you* (correlation ${importance}, ${n} answers).`,
    against: ({ n, importance }) =>
      `*Customers who rate this higher are less likely to recommend you* (correlation ${importance}, ${n} answers).`,
  },
  names: { none: "No link" },
  formula: "Spearman's rank correlation of rating and score, from −1 to 1",
  note: "Correlation is not causation. Test a change before you rely on it.",
  article: {
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
});

export const loyaltyLevels = (): CalculatorText<"loyalty-levels"> => ({
  title: "What promoters are worth",
  question: "How much do promoters, passives and detractors spend?",
  inputs: { scores: "Scores from 0 to 10", revenue: "Revenue of each customer, in the same order" },
  choices: {},
  figures: {
    promoter: "Revenue per promoter",
    passive: "Revenue per passive",
    detractor: "Revenue per detractor",
    promoterShare: "Share of promoters",
    passiveShare: "Share of passives",
    detractorShare: "Share of detractors",
  },
  verdicts: {
    times: ({ promoter, detractor, times }) =>
      `*A promoter spends ${times} times as much as a detractor:* ${promoter} against ${detractor}.`,
    promoter: ({ promoter }) => `*A promoter spends ${promoter} on average.*`,
  },
  names: { promoter: "Promoters", passive: "Passives", detractor: "Detractors" },
  formula: "revenue of the promoters ÷ number of promoters, and the same for passives and detractors",
  article: {
    meaning: "What promoters, passives and detractors spend on average.",
    example: "Promoters spend 823 and detractors 150: 5.5 times as much.",
    pitfalls: [
      "People who spend more may like you more because they use you more: the score need not be the cause.",
      "With a handful of answers, one big customer decides the figure.",
    ],
    good: "A large gap says that attitude and money go together in your base. Then it pays to ask why detractors are.",
    loyalty: "Both: attitude beside behaviour.",
  },
});

export const upgradeValue = (): CalculatorText<"upgrade-value"> => ({
  title: "Turning passives into promoters",
  question: "What is it worth if some passives become promoters?",
  inputs: {
    customers: "Customers on the lower level",
    from: "Value of each now",
    to: "Value of each on the level above",
    conversion: "Share that moves up",
  },
  choices: {},
  figures: { value: "Additional value" },
  verdicts: {
    brings: ({ value, moved }) => `*Moving ${moved} ${plural(moved, "customer", "customers")} up is worth ${value}.*`,
    costs: ({ value, moved }) =>
      `*Moving ${moved} ${plural(moved, "customer", "customers")} up costs ${value}:* those above are worth less.`,
  },
  names: { now: "All of them now", value: "Additional", afterwards: "Afterwards" },
  formula: "customers × share that moves up × (value above − value now)",
  note: "This assumes that customers who move up become worth as much as those already there. They may not.",
  article: {
    meaning: "What it is worth if some passives come to spend as much as promoters do.",
    example: "300 passives spend 700 each, promoters 1,200. If 10% move up, that is 30 × 500 = 15,000.",
    pitfalls: ["A better score does not by itself make anyone spend more.", "Leaving out what the improvement costs."],
    good: "Treat it as the most that can be gained, and test with a small group.",
    loyalty: "Attitude turned into money, on an assumption.",
  },
});
