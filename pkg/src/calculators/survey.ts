import {
  ces,
  compareNps,
  csat,
  nps,
  npsComparisonSampleSize,
  npsSampleSize,
  promotersNeeded,
  rateSampleSize,
} from "../survey.js";
import { amount, calculator, choice, count, type NumberInput, percent } from "./calculator.js";

const npsCalculator = calculator({
  id: "nps",
  topic: "survey",
  inputs: {
    promoters: count(50),
    passives: count(30),
    detractors: count(20),
    level: percent(0.95),
    method: choice("adjusted-wald", "wald", "bootstrap"),
  },
  compute: ({ level, method, ...groups }) => {
    const { score, n, standardError, interval, warnings, reason } = nps(groups, { level, method });
    return {
      answer: { name: "score", value: score, unit: "points" },
      interval,
      others: [
        { name: "n", value: n, unit: "count" },
        { name: "standardError", value: standardError, unit: "points" },
      ],
      worked: "100 × ({promoters} − {detractors}) ÷ ({promoters} + {passives} + {detractors})",
      warnings,
      reason,
    };
  },
});

/** One of the two scores compared; the adjusted method adds three answers to each. */
const workedScore = (when: "Before" | "After", method: "adjusted-wald" | "wald") =>
  `100 × ({promoters${when}} − {detractors${when}}) ÷ ({promoters${when}} + {passives${when}} + {detractors${when}}` +
  (method === "wald" ? ")" : " + 3)");

const compareNpsCalculator = calculator({
  id: "compare-nps",
  topic: "survey",
  inputs: {
    promotersBefore: count(50),
    passivesBefore: count(30),
    detractorsBefore: count(20),
    promotersAfter: count(60),
    passivesAfter: count(25),
    detractorsAfter: count(15),
    level: percent(0.95),
    method: choice("adjusted-wald", "wald"),
  },
  compute: ({ level, method, ...groups }) => {
    const before = {
      promoters: groups.promotersBefore,
      passives: groups.passivesBefore,
      detractors: groups.detractorsBefore,
    };
    const after = {
      promoters: groups.promotersAfter,
      passives: groups.passivesAfter,
      detractors: groups.detractorsAfter,
    };
    const { difference, z, p, interval, warnings, reason } = compareNps(before, after, { level, method });
    const score = (answers: typeof before) => nps(answers, { level }).score;
    return {
      answer: { name: "difference", value: difference, unit: "points" },
      interval,
      others: [
        { name: "before", value: score(before), unit: "points" },
        { name: "after", value: score(after), unit: "points" },
        { name: "p", value: p, unit: "p-value" },
        { name: "z", value: z, unit: "number" },
      ],
      worked: `${workedScore("After", method)} − ${workedScore("Before", method)}`,
      warnings,
      reason,
    };
  },
});

const csatCalculator = calculator({
  id: "csat",
  topic: "survey",
  inputs: {
    answers1: count(4),
    answers2: count(6),
    answers3: count(10),
    answers4: count(30),
    answers5: count(50),
    definition: choice("top-2-box", "top-box", "mean", "rescaled-mean", "net"),
    level: percent(0.95),
  },
  compute: ({ answers1, answers2, answers3, answers4, answers5, definition, level }) => {
    const counts = [answers1, answers2, answers3, answers4, answers5];
    const { value, mean, n, interval, warnings, reason } = csat({ counts }, { scale: [1, 5], definition, level });
    const all = "({answers1} + {answers2} + {answers3} + {answers4} + {answers5})";
    const sum = "(1 × {answers1} + 2 × {answers2} + 3 × {answers3} + 4 × {answers4} + 5 × {answers5})";
    const worked = {
      "top-2-box": `({answers4} + {answers5}) ÷ ${all}`,
      "top-box": `{answers5} ÷ ${all}`,
      mean: `${sum} ÷ ${all}`,
      "rescaled-mean": `(${sum} ÷ ${all} − 1) ÷ (5 − 1)`,
      net: `({answers4} + {answers5} − {answers1} − {answers2}) ÷ ${all}`,
    };
    return {
      answer: { name: "value", value, unit: definition === "mean" ? "scale" : "percent" },
      interval,
      others: [
        { name: "mean", value: mean, unit: "scale" },
        { name: "n", value: n, unit: "count" },
      ],
      worked: worked[definition],
      warnings,
      reason,
    };
  },
});

const cesCalculator = calculator({
  id: "ces",
  topic: "survey",
  inputs: {
    answers1: count(80),
    answers2: count(210),
    answers3: count(140),
    answers4: count(110),
    answers5: count(160),
    answers6: count(180),
    answers7: count(120),
    direction: choice("ease", "effort"),
    level: percent(0.95),
  },
  compute: ({ direction, level, ...answers }) => {
    const counts = [
      answers.answers1,
      answers.answers2,
      answers.answers3,
      answers.answers4,
      answers.answers5,
      answers.answers6,
      answers.answers7,
    ];
    const result = ces({ counts }, { scale: [1, 7], direction, level });
    return {
      answer: { name: "mean", value: result.mean, unit: "scale" },
      interval: result.interval,
      others: [
        { name: "atLeast5", value: result.atLeast5, unit: "percent" },
        { name: "atLeast6", value: result.atLeast6, unit: "percent" },
        { name: "net", value: result.net, unit: "percent" },
        { name: "n", value: result.n, unit: "count" },
      ],
      worked:
        "(1 × {answers1} + 2 × {answers2} + 3 × {answers3} + 4 × {answers4} + 5 × {answers5} + 6 × {answers6} + 7 × {answers7})" +
        " ÷ ({answers1} + {answers2} + {answers3} + {answers4} + {answers5} + {answers6} + {answers7})",
      warnings: result.warnings,
      reason: result.reason,
    };
  },
});

const points = (initial: number): NumberInput => ({ kind: "number", unit: "points", initial });
const variance = { ...amount(0.61), max: 1 };

const npsSampleSizeCalculator = calculator({
  id: "nps-sample-size",
  topic: "survey",
  inputs: { margin: { ...points(10), min: 0, max: 100 }, variance, level: percent(0.95) },
  compute: (precision) => ({
    answer: { name: "n", value: npsSampleSize(precision).n, unit: "count" },
    worked: "⌈{variance} × z² ÷ ({margin} ÷ 100)² − 3⌉, z at {level}",
  }),
});

const npsComparisonSampleSizeCalculator = calculator({
  id: "nps-comparison-sample-size",
  topic: "survey",
  inputs: { difference: { ...points(10), min: 0, max: 200 }, variance, power: percent(0.8), level: percent(0.95) },
  compute: (change) => ({
    answer: { name: "perGroup", value: npsComparisonSampleSize(change).perGroup, unit: "count" },
    worked: "⌈2 × {variance} × (z at {level} + z at {power})² ÷ ({difference} ÷ 100)² − 3⌉",
  }),
});

const promotersNeededCalculator = calculator({
  id: "promoters-needed",
  topic: "survey",
  inputs: {
    promoters: count(50),
    passives: count(30),
    detractors: count(20),
    target: { ...points(40), min: -100, max: 100 },
  },
  compute: (input) => {
    const { promoters, reason } = promotersNeeded(input);
    return {
      answer: { name: "promoters", value: promoters, unit: "count" },
      worked:
        "⌈({target} × ({promoters} + {passives} + {detractors}) − 100 × ({promoters} − {detractors})) ÷ (100 − {target})⌉",
      reason,
    };
  },
});

const rateSampleSizeCalculator = calculator({
  id: "rate-sample-size",
  topic: "survey",
  inputs: { margin: percent(0.05), proportion: percent(0.5), population: count(1_000), level: percent(0.95) },
  compute: ({ population, ...precision }) => ({
    answer: { name: "n", value: rateSampleSize({ ...precision, population }).n, unit: "count" },
    others: [{ name: "unlimited", value: rateSampleSize(precision).n, unit: "count" }],
    worked: "⌈n₀ ÷ (1 + (n₀ − 1) ÷ {population})⌉, n₀ = z² × {proportion} × (1 − {proportion}) ÷ {margin}²",
  }),
});

/** In the order in which they are shown. */
export const surveyCalculators = [
  npsCalculator,
  compareNpsCalculator,
  csatCalculator,
  cesCalculator,
  npsSampleSizeCalculator,
  npsComparisonSampleSizeCalculator,
  rateSampleSizeCalculator,
  promotersNeededCalculator,
] as const;
