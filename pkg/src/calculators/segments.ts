import { compareSegments, drivers, loyaltyLevels, npsByAccount, segmentScores, upgradeValue } from "../segments.js";
import { calculator, choice, count, list, money, percent } from "./calculator.js";

const compareSegmentsCalculator = calculator({
  id: "compare-segments",
  topic: "survey",
  inputs: {
    promotersA: count(50),
    passivesA: count(30),
    detractorsA: count(20),
    promotersB: count(60),
    passivesB: count(25),
    detractorsB: count(15),
    promotersC: count(80),
    passivesC: count(15),
    detractorsC: count(5),
    level: percent(0.95),
  },
  compute: ({ level, ...n }) => {
    const segments = [
      { name: "A", promoters: n.promotersA, passives: n.passivesA, detractors: n.detractorsA },
      { name: "B", promoters: n.promotersB, passives: n.passivesB, detractors: n.detractorsB },
      { name: "C", promoters: n.promotersC, passives: n.passivesC, detractors: n.detractorsC },
    ];
    const pairs = compareSegments(segments, { level });
    const { pooled, mean } = segmentScores(segments, { level });
    return {
      answer: { name: "pooled", value: pooled.score, unit: "points" },
      interval: pooled.interval,
      others: [
        { name: "mean", value: mean, unit: "points" },
        ...pairs.map(({ a, b, difference }) => ({
          name: `difference${a}${b}`,
          value: difference,
          unit: "points" as const,
        })),
        ...pairs.map(({ a, b, adjustedP }) => ({ name: `p${a}${b}`, value: adjustedP, unit: "p-value" as const })),
      ],
      worked:
        "100 × ({promotersA} + {promotersB} + {promotersC} − {detractorsA} − {detractorsB} − {detractorsC})" +
        ` ÷ ${pooled.n}`,
      warnings: pooled.warnings,
      reason: pooled.reason,
    };
  },
});

const driversCalculator = calculator({
  id: "drivers",
  topic: "survey",
  inputs: { scores: list(10, 9, 9, 8, 7, 6, 4, 2), ratings: list(7, 6, 7, 5, 5, 3, 4, 1) },
  compute: ({ scores, ratings }) => {
    const [driver] = drivers(scores, { ratings });
    return {
      answer: { name: "importance", value: driver?.importance ?? null, unit: "number" },
      others: [
        { name: "performance", value: driver?.performance ?? null, unit: "scale" },
        { name: "gap", value: driver?.gap ?? null, unit: "points" },
        { name: "n", value: driver?.n ?? 0, unit: "count" },
      ],
      worked: `ρ(${scores.join(" ")}; ${ratings.join(" ")})`,
      reason: driver?.importance === null ? { code: "nothing-varies", params: {} } : undefined,
    };
  },
});

const loyaltyLevelsCalculator = calculator({
  id: "loyalty-levels",
  topic: "survey",
  inputs: { scores: list(10, 9, 9, 8, 7, 6, 4, 2), revenue: list(900, 750, 820, 400, 380, 210, 150, 90) },
  compute: ({ scores, revenue }) => {
    const levels = loyaltyLevels(scores, revenue);
    const [promoters] = levels;
    return {
      answer: { name: "promoter", value: promoters?.meanRevenue ?? null, unit: "money" },
      others: [
        ...levels
          .slice(1)
          .map(({ level, meanRevenue }) => ({ name: level, value: meanRevenue, unit: "money" as const })),
        ...levels.map(({ level, share }) => ({ name: `${level}Share`, value: share, unit: "percent" as const })),
      ],
      worked: `${promoters?.revenue ?? 0} ÷ ${promoters?.n ?? 0}`,
      reason: promoters?.n === 0 ? { code: "no-answers", params: {} } : undefined,
    };
  },
});

const upgradeValueCalculator = calculator({
  id: "upgrade-value",
  topic: "survey",
  inputs: { customers: count(300), from: money(700), to: money(1_200), conversion: percent(0.1) },
  compute: (upgrade) => ({
    answer: { name: "value", value: upgradeValue(upgrade).value, unit: "money" },
    worked: "{customers} × {conversion} × ({to} − {from})",
  }),
});

const npsByAccountCalculator = calculator({
  id: "nps-by-account",
  topic: "survey",
  inputs: {
    accounts: list(1, 1, 1, 2, 3, 3),
    scores: list(9, 10, 9, 2, 8, 9),
    revenue: list(100, 100, 100, 300, 50, 50),
    unit: choice("account", "respondent", "revenue"),
    level: percent(0.95),
  },
  compute: ({ accounts, scores, revenue, unit, level }) => {
    const answers = scores.map((score, at) => ({
      account: accounts[at] ?? Number.NaN,
      score,
      revenue: revenue[at] ?? Number.NaN,
    }));
    const result = npsByAccount(answers, { unit, level });
    return {
      answer: { name: "score", value: result.score, unit: "points" },
      interval: result.interval,
      others: [
        { name: "n", value: result.n, unit: "count" },
        { name: "accounts", value: result.accounts, unit: "count" },
        { name: "contactsPerAccount", value: result.contactsPerAccount, unit: "number" },
      ],
      worked: `NPS(${scores.join(" ")}; ${accounts.join(" ")})`,
      warnings: result.warnings,
      reason: result.reason,
    };
  },
});

/** In the order in which they are shown. */
export const segmentsCalculators = [
  compareSegmentsCalculator,
  npsByAccountCalculator,
  driversCalculator,
  loyaltyLevelsCalculator,
  upgradeValueCalculator,
] as const;
