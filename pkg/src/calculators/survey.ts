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
import {
  amount,
  calculator,
  changeVerdict,
  choice,
  count,
  ends,
  expert,
  group,
  level,
  type NumberInput,
  percent,
  sideOf,
  verdict,
} from "./calculator.js";
import { along, through } from "./picture.js";

/** The group of an answer from 0 to 10. */
const groupOf = (answer: number) => (answer >= 9 ? "promoters" : answer >= 7 ? "passives" : "detractors");

/** The whole scale of an NPS. */
const wholeNps = { low: -100, high: 100 };

export const npsCalculator = () =>
  calculator({
    id: "nps",
    topic: "survey",
    inputs: {
      promoters: count(50),
      passives: count(30),
      detractors: count(20),
      level,
      method: expert(choice("adjusted-wald", "wald", "bootstrap")),
    },
    answers: { scale: [0, 10], countedIn: groupOf },
    compute: ({ level, method, ...groups }) => {
      const { score, n, standardError, interval, warnings, reason } = nps(groups, { level, method });
      const answers = { value: n, unit: "count" } as const;
      return {
        verdict:
          score === null
            ? undefined
            : interval
              ? verdict(sideOf(interval), { n: answers, ...ends(interval, "points", true) })
              : verdict("unsure", { n: answers }),
        picture:
          score === null
            ? undefined
            : {
                kind: "split",
                unit: "count",
                parts: [
                  { name: "detractors", value: groups.detractors },
                  { name: "passives", value: groups.passives },
                  { name: "promoters", value: groups.promoters },
                ],
                scale: { unit: "points", value: score, interval, ...wholeNps },
              },
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

export const compareNpsCalculator = () =>
  calculator({
    id: "compare-nps",
    topic: "survey",
    inputs: {
      ...group("before", { promotersBefore: count(50), passivesBefore: count(30), detractorsBefore: count(20) }),
      ...group("after", { promotersAfter: count(60), passivesAfter: count(25), detractorsAfter: count(15) }),
      level,
      method: expert(choice("adjusted-wald", "wald")),
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
      const [was, is] = [nps(before, { level, method }), nps(after, { level, method })];
      return {
        verdict: changeVerdict({ difference, p, interval }, "points", was.n, is.n),
        picture: {
          kind: "intervals",
          unit: "points",
          rows: [
            { name: "before", value: was.score, interval: was.interval },
            { name: "after", value: is.score, interval: is.interval },
            { name: "difference", value: difference, interval, isDifference: true },
          ],
        },
        answer: { name: "difference", value: difference, unit: "points", isSigned: true },
        interval,
        others: [
          { name: "before", value: was.score, unit: "points" },
          { name: "after", value: is.score, unit: "points" },
          { name: "p", value: p, unit: "p-value" },
          { name: "z", value: z, unit: "number" },
        ],
        worked: `${workedScore("After", method)} − ${workedScore("Before", method)}`,
        warnings,
        reason,
      };
    },
  });

export const csatCalculator = () =>
  calculator({
    id: "csat",
    topic: "survey",
    inputs: {
      answers1: count(4),
      answers2: count(6),
      answers3: count(10),
      answers4: count(30),
      answers5: count(50),
      definition: expert(choice("top-2-box", "top-box", "mean", "rescaled-mean", "net")),
      level,
    },
    answers: { scale: [1, 5], countedIn: (answer) => `answers${answer}` },
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
      const unit = definition === "mean" ? "scale" : "percent";
      return {
        verdict:
          value === null
            ? undefined
            : verdict(definition, {
                value: { value, unit },
                ...ends(interval, unit),
                n: { value: n, unit: "count" },
              }),
        picture:
          value === null
            ? undefined
            : {
                kind: "split",
                unit: "count",
                parts: counts.map((value, at) => ({ name: `answers${at + 1}`, value })),
                scale: {
                  unit,
                  value,
                  interval,
                  ...(unit === "scale" ? { low: 1, high: 5 } : { low: definition === "net" ? -1 : 0, high: 1 }),
                },
              },
        answer: { name: "value", value, unit },
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

export const cesCalculator = () =>
  calculator({
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
      level,
    },
    answers: { scale: [1, 7], countedIn: (answer) => `answers${answer}` },
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
        verdict:
          result.mean === null
            ? undefined
            : verdict(direction, {
                mean: { value: result.mean, unit: "scale" },
                atLeast5: { value: result.atLeast5, unit: "percent" },
              }),
        picture:
          result.mean === null
            ? undefined
            : {
                kind: "split",
                unit: "count",
                parts: counts.map((value, at) => ({ name: `answers${at + 1}`, value })),
                scale: { unit: "scale", value: result.mean, interval: result.interval, low: 1, high: 7 },
              },
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
const variance = () => expert({ ...amount(0.61), max: 1 });

/** How many answers each precision takes, from half of what was asked to twice as much, with what was asked marked. */
const needed = (
  name: string,
  unit: "points" | "percent",
  asked: number,
  most: number,
  n: (precision: number) => number,
) =>
  asked <= 0
    ? undefined
    : ({
        kind: "curve",
        unit: "count",
        along: { name, unit },
        lines: [{ name: "n", points: through(along(asked / 2, Math.min(asked * 2, most)), n) }],
        marks: [{ name: "asked", x: asked, y: n(asked) }],
      } as const);

export const npsSampleSizeCalculator = () =>
  calculator({
    id: "nps-sample-size",
    topic: "survey",
    inputs: { margin: { ...points(10), min: 0, max: 100 }, variance: variance(), level },
    compute: (precision) => {
      const n = (margin: number) => npsSampleSize({ ...precision, margin }).n;
      const answer = { name: "n", value: n(precision.margin), unit: "count" } as const;
      return {
        verdict: verdict("needed", {
          n: answer,
          margin: { value: precision.margin, unit: "points" },
          level: { value: precision.level, unit: "percent" },
        }),
        picture: needed("margin", "points", precision.margin, 100, n),
        answer,
        worked: "⌈{variance} × z({level})² ÷ ({margin} ÷ 100)² − 3⌉",
      };
    },
  });

export const npsComparisonSampleSizeCalculator = () =>
  calculator({
    id: "nps-comparison-sample-size",
    topic: "survey",
    inputs: {
      difference: { ...points(10), min: 0, max: 200 },
      variance: variance(),
      power: expert(percent(0.8)),
      level,
    },
    compute: (change) => {
      const n = (difference: number) => npsComparisonSampleSize({ ...change, difference }).perGroup;
      const answer = { name: "perGroup", value: n(change.difference), unit: "count" } as const;
      return {
        verdict: verdict("needed", {
          n: answer,
          difference: { value: change.difference, unit: "points" },
          power: { value: change.power, unit: "percent" },
        }),
        picture: needed("difference", "points", change.difference, 200, n),
        answer,
        worked: "⌈2 × {variance} × (z({level}) + z({power}))² ÷ ({difference} ÷ 100)² − 3⌉",
      };
    },
  });

export const promotersNeededCalculator = () =>
  calculator({
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
      const { target, ...groups } = input;
      const { score } = nps(groups);
      const goal = { value: target, unit: "points" } as const;
      return {
        verdict:
          promoters === null
            ? undefined
            : promoters === 0
              ? verdict("there", { target: goal })
              : verdict("needed", { promoters: { value: promoters, unit: "count" }, target: goal }),
        picture:
          score === null
            ? undefined
            : { kind: "gauge", unit: "points", value: score, goal: { name: "target", value: target }, ...wholeNps },
        answer: { name: "promoters", value: promoters, unit: "count" },
        worked:
          "⌈({target} × ({promoters} + {passives} + {detractors}) − 100 × ({promoters} − {detractors})) ÷ (100 − {target})⌉",
        reason,
      };
    },
  });

export const rateSampleSizeCalculator = () =>
  calculator({
    id: "rate-sample-size",
    topic: "survey",
    inputs: { margin: percent(0.05), population: count(1_000), proportion: expert(percent(0.5)), level },
    compute: ({ population, ...precision }) => {
      const n = (margin: number) => rateSampleSize({ ...precision, margin, population }).n;
      const answer = { name: "n", value: n(precision.margin), unit: "count" } as const;
      return {
        verdict: verdict("needed", {
          n: answer,
          population: { value: population, unit: "count" },
          margin: { value: precision.margin, unit: "percent" },
        }),
        picture: needed("margin", "percent", precision.margin, 1, n),
        answer,
        others: [{ name: "unlimited", value: rateSampleSize(precision).n, unit: "count" }],
        worked: "⌈n₀ ÷ (1 + (n₀ − 1) ÷ {population})⌉, n₀ = z² × {proportion} × (1 − {proportion}) ÷ {margin}²",
      };
    },
  });

/** In the order in which they are shown. */
export const surveyCalculators = () =>
  [
    npsCalculator(),
    compareNpsCalculator(),
    csatCalculator(),
    cesCalculator(),
    npsSampleSizeCalculator(),
    npsComparisonSampleSizeCalculator(),
    rateSampleSizeCalculator(),
    promotersNeededCalculator(),
  ] as const;
