import { compareSegments, drivers, loyaltyLevels, npsByAccount, segmentScores, upgradeValue } from "../segments.js";
import { calculator, choice, count, group, level, list, money, percent, verdict } from "./calculator.js";

/** Which pairs clearly differ, all tests held together. */
function segmentsVerdict(pairs: ReturnType<typeof compareSegments>, alpha: number) {
  const clear = pairs.filter(({ adjustedP }) => adjustedP !== null && adjustedP < alpha);
  const widest = clear.reduce((most, { difference }) => Math.max(most, Math.abs(difference ?? 0)), 0);
  const params = { widest: { value: widest, unit: "points" } } as const;
  if (clear.length === 0) return verdict("unclear", params);
  if (clear.length === pairs.length) return verdict("all", params);
  const names = clear.map(({ a, b }) => `${a}${b}`).join("-") as "AB" | "AC" | "BC" | "AB-AC" | "AB-BC" | "AC-BC";
  return verdict(names, params);
}

export const compareSegmentsCalculator = () =>
  calculator({
    id: "compare-segments",
    topic: "survey",
    inputs: {
      ...group("A", { promotersA: count(50), passivesA: count(30), detractorsA: count(20) }),
      ...group("B", { promotersB: count(60), passivesB: count(25), detractorsB: count(15) }),
      ...group("C", { promotersC: count(80), passivesC: count(15), detractorsC: count(5) }),
      level,
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
        verdict: pooled.score === null ? undefined : segmentsVerdict(pairs, 1 - level),
        picture: {
          kind: "intervals",
          unit: "points",
          rows: segments.map((segment) => {
            const { score, interval } = segmentScores([segment], { level }).pooled;
            return { name: segment.name, value: score, interval };
          }),
        },
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

/** How a rank correlation is commonly read (Cohen 1988): from 0.5 strong, from 0.3 medium. */
function strengthOf(correlation: number): "strong" | "medium" | "weak" | "against" {
  if (correlation <= -0.3) return "against";
  if (correlation >= 0.5) return "strong";
  return correlation >= 0.3 ? "medium" : "weak";
}

export const driversCalculator = () =>
  calculator({
    id: "drivers",
    topic: "survey",
    inputs: { scores: list(10, 9, 9, 8, 7, 6, 4, 2), ratings: list(7, 6, 7, 5, 5, 3, 4, 1) },
    compute: ({ scores, ratings }) => {
      const [driver] = drivers(scores, { ratings });
      const { importance = null, n = 0 } = driver ?? {};
      return {
        verdict:
          importance === null
            ? undefined
            : verdict(strengthOf(importance), {
                importance: { value: importance, unit: "number" },
                n: { value: n, unit: "count" },
              }),
        picture:
          importance === null
            ? undefined
            : {
                kind: "gauge",
                unit: "number",
                value: importance,
                low: -1,
                high: 1,
                marks: [{ name: "none", value: 0 }],
              },
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

export const loyaltyLevelsCalculator = () =>
  calculator({
    id: "loyalty-levels",
    topic: "survey",
    inputs: { scores: list(10, 9, 9, 8, 7, 6, 4, 2), revenue: list(900, 750, 820, 400, 380, 210, 150, 90) },
    compute: ({ scores, revenue }) => {
      const levels = loyaltyLevels(scores, revenue);
      const [promoters, , detractors] = levels;
      const [worth, least] = [promoters?.meanRevenue ?? null, detractors?.meanRevenue ?? null];
      return {
        verdict:
          worth === null
            ? undefined
            : least === null || least <= 0
              ? verdict("promoter", { promoter: { value: worth, unit: "money" } })
              : verdict("times", {
                  promoter: { value: worth, unit: "money" },
                  detractor: { value: least, unit: "money" },
                  times: { value: worth / least, unit: "number" },
                }),
        picture: {
          kind: "bars",
          unit: "money",
          bars: levels.map(({ level, meanRevenue }) => ({
            name: level,
            value: meanRevenue,
            isOwn: level === "promoter",
          })),
        },
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

export const upgradeValueCalculator = () =>
  calculator({
    id: "upgrade-value",
    topic: "survey",
    inputs: { customers: count(300), from: money(700), to: money(1_200), conversion: percent(0.1) },
    compute: (upgrade) => {
      const answer = { name: "value", value: upgradeValue(upgrade).value, unit: "money" } as const;
      const now = upgrade.customers * upgrade.from;
      return {
        verdict: verdict(answer.value < 0 ? "costs" : "brings", {
          value: { value: Math.abs(answer.value), unit: "money" },
          moved: { value: upgrade.customers * upgrade.conversion, unit: "number" },
        }),
        picture: {
          kind: "waterfall",
          unit: "money",
          steps: [
            { name: "now", value: now, isTotal: true },
            { name: "value", value: answer.value },
            { name: "afterwards", value: now + answer.value, isTotal: true },
          ],
        },
        answer,
        worked: "{customers} × {conversion} × ({to} − {from})",
      };
    },
  });

export const npsByAccountCalculator = () =>
  calculator({
    id: "nps-by-account",
    topic: "survey",
    inputs: {
      accounts: list(1, 1, 1, 2, 3, 3),
      scores: list(9, 10, 9, 2, 8, 9),
      revenue: list(100, 100, 100, 300, 50, 50),
      unit: choice("account", "respondent", "revenue"),
      level,
    },
    compute: ({ accounts, scores, revenue, unit, level }) => {
      const answers = scores.map((score, at) => ({
        account: accounts[at] ?? Number.NaN,
        score,
        revenue: revenue[at] ?? Number.NaN,
      }));
      const result = npsByAccount(answers, { unit, level });
      const byAnswer = npsByAccount(answers, { unit: "respondent", level }).score;
      return {
        verdict:
          result.score === null
            ? undefined
            : verdict(unit, {
                score: { value: result.score, unit: "points" },
                byAnswer: { value: byAnswer, unit: "points" },
                accounts: { value: result.accounts, unit: "count" },
              }),
        picture:
          result.score === null
            ? undefined
            : {
                kind: "gauge",
                unit: "points",
                value: result.score,
                interval: result.interval,
                low: -100,
                high: 100,
                marks: unit === "respondent" || byAnswer === null ? [] : [{ name: "byAnswer", value: byAnswer }],
              },
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
export const segmentsCalculators = () =>
  [
    compareSegmentsCalculator(),
    npsByAccountCalculator(),
    driversCalculator(),
    loyaltyLevelsCalculator(),
    upgradeValueCalculator(),
  ] as const;
