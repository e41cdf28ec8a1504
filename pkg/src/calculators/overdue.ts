import { LoyaltyError } from "../error.js";
import { signals } from "../signals.js";
import { calculator, count, list, verdict } from "./calculator.js";
import { gaugeTo } from "./picture.js";

const DAY = 86_400_000;

export const overdueCustomerCalculator = () =>
  calculator({
    id: "overdue-customer",
    topic: "retention",
    inputs: { gaps: list(30, 32, 28, 30), daysSinceLast: count(75) },
    compute: ({ gaps, daysSinceLast }) => {
      // Any first day will do.
      let now = Date.UTC(2000, 0, 1);
      const day = () => new Date(now).toISOString().slice(0, 10);
      const dates = [day()];
      for (const gap of gaps) {
        now += wholeDays("gaps", gap) * DAY;
        dates.push(day());
      }
      now += wholeDays("daysSinceLast", daysSinceLast) * DAY;
      const { overdueRatio, medianGap, gapTrend, limits, reason } = signals(dates, { asOf: day() });
      return {
        verdict: overdueRatio === null ? undefined : overdueVerdict(overdueRatio, medianGap, daysSinceLast, limits),
        picture: gaugeTo(overdueRatio, "number", [
          { name: "watch", value: limits.overdueWatch },
          { name: "late", value: limits.overdueAtRisk },
        ]),
        answer: { name: "overdueRatio", value: overdueRatio, unit: "number" },
        others: [
          { name: "medianGap", value: medianGap, unit: "number" },
          { name: "gapTrend", value: gapTrend, unit: "percent" },
        ],
        worked: `{daysSinceLast} ÷ ${medianGap ?? "?"}`,
        reason,
      };
    },
  });

/** Whether a customer is late by their own rhythm. */
function overdueVerdict(
  ratio: number,
  medianGap: number | null,
  days: number,
  { overdueWatch, overdueAtRisk }: { overdueWatch: number; overdueAtRisk: number },
) {
  const params = {
    ratio: { value: ratio, unit: "number" },
    usual: { value: medianGap, unit: "points" },
    days: { value: days, unit: "count" },
  } as const;
  if (ratio >= overdueAtRisk) return verdict("overdue", params);
  return verdict(ratio >= overdueWatch ? "unclear" : ratio > 1 ? "soon" : "not-yet", params);
}

/** Days that a calendar can count: more than a century of them is a slip. */
function wholeDays(name: string, days: number): number {
  const [low, high] = [0, 36_525];
  if (days >= low && days <= high && Number.isInteger(days)) return days;
  if (!Number.isInteger(days)) throw new LoyaltyError({ code: "not-whole", params: { name, value: days } });
  throw new LoyaltyError({ code: "out-of-range", params: { name, value: days, low, high } });
}
