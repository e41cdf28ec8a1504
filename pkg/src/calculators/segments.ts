import { compareCounted, scoresOfCounted } from "../counted-segments.js";
import { npsByAccount } from "../segments.js";
import { calculator, choice, count, group, level, list, verdict } from "./calculator.js";

/** Which pairs clearly differ, all tests held together. */
function segmentsVerdict(pairs: ReturnType<typeof compareCounted>, alpha: number) {
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
      const pairs = compareCounted(segments, { level });
      const { pooled, mean } = scoresOfCounted(segments, { level });
      return {
        verdict: pooled.score === null ? undefined : segmentsVerdict(pairs, 1 - level),
        picture: {
          kind: "intervals",
          unit: "points",
          rows: segments.map((segment) => {
            const { score, interval } = scoresOfCounted([segment], { level }).pooled;
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
export const segmentsCalculators = () => [compareSegmentsCalculator(), npsByAccountCalculator()] as const;
