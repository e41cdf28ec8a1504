import { drivers, loyaltyLevels, upgradeValue } from "../segments.js";
import { calculator, count, list, money, percent, verdict } from "./calculator.js";

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

/** In the order in which they are shown. */
export const driversCalculators = () =>
  [driversCalculator(), loyaltyLevelsCalculator(), upgradeValueCalculator()] as const;
