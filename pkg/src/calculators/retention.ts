import { LoyaltyError } from "../error.js";
import {
  annualRate,
  churnRate,
  lifetime,
  mrrBridge,
  periodRate,
  retentionRate,
  revenueRetention,
  serviceLevel,
} from "../retention.js";
import { signals } from "../signals.js";
import { amount, calculator, choice, count, list, money, percent } from "./calculator.js";

const retentionRateCalculator = calculator({
  id: "retention-rate",
  topic: "retention",
  inputs: { start: count(150), end: count(193), acquired: count(50), level: percent(0.95) },
  compute: ({ level, ...counts }) => {
    const { value, interval, warnings, reason } = retentionRate(counts, { level });
    return {
      answer: { name: "value", value, unit: "percent" },
      interval,
      others: [{ name: "lost", value: value === null ? null : 1 - value, unit: "percent" }],
      worked: "({end} − {acquired}) ÷ {start}",
      warnings,
      reason,
    };
  },
});

const churnRateCalculator = calculator({
  id: "churn-rate",
  topic: "retention",
  inputs: {
    start: count(1_000),
    acquired: count(400),
    lost: count(62),
    lostOfAcquired: count(12),
    convention: choice("opening-cohort", "all-lost", "midpoint", "start-plus-new"),
    level: percent(0.95),
  },
  compute: ({ convention, level, ...counts }) => {
    const { value, interval, warnings, reason } = churnRate(counts, { convention, level });
    const worked = {
      "opening-cohort": "({lost} − {lostOfAcquired}) ÷ {start}",
      "all-lost": "{lost} ÷ {start}",
      midpoint: "{lost} ÷ (({start} + {start} + {acquired} − {lost}) ÷ 2)",
      "start-plus-new": "{lost} ÷ ({start} + {acquired})",
    };
    return {
      answer: { name: "value", value, unit: "percent" },
      interval,
      worked: worked[convention],
      warnings,
      reason,
    };
  },
});

const periods = { month: 12, quarter: 4, week: 52 } as const;

const annualRateCalculator = calculator({
  id: "annual-rate",
  topic: "retention",
  inputs: { loss: percent(0.05), per: choice("month", "quarter", "week") },
  compute: ({ loss, per }) => ({
    answer: { name: "value", value: annualRate(loss, periods[per]), unit: "percent" },
    others: [{ name: "kept", value: 1 - annualRate(loss, periods[per]), unit: "percent" }],
    worked: `1 − (1 − {loss})^${periods[per]}`,
  }),
});

const periodRateCalculator = calculator({
  id: "period-rate",
  topic: "retention",
  inputs: { annual: percent(0.2), per: choice("month", "quarter", "week") },
  compute: ({ annual, per }) => ({
    answer: { name: "value", value: periodRate(annual, periods[per]), unit: "percent" },
    worked: `1 − (1 − {annual})^(1 ÷ ${periods[per]})`,
  }),
});

const lifetimeCalculator = calculator({
  id: "lifetime",
  topic: "retention",
  inputs: { churn: percent(0.05) },
  compute: ({ churn }) => {
    const { mean, halfLife, reason } = lifetime(churn);
    return {
      answer: { name: "mean", value: mean, unit: "periods" },
      others: [{ name: "halfLife", value: halfLife, unit: "periods" }],
      worked: "1 ÷ {churn}",
      reason,
    };
  },
});

const paid = (initial: number) => ({ ...money(initial), min: 0 });

const mrrBridgeCalculator = calculator({
  id: "mrr-bridge",
  topic: "retention",
  inputs: {
    start: paid(100_000),
    new: paid(20_000),
    expansion: paid(8_000),
    reactivation: paid(1_000),
    contraction: paid(3_000),
    churned: paid(5_000),
  },
  compute: (movement) => {
    const bridge = mrrBridge(movement);
    return {
      answer: { name: "end", value: bridge.end, unit: "money" },
      others: [
        { name: "growth", value: bridge.growth, unit: "percent" },
        { name: "grossChurn", value: bridge.grossChurn, unit: "percent" },
        { name: "netChurn", value: bridge.netChurn, unit: "percent" },
        { name: "grossRetention", value: bridge.grossRetention, unit: "percent" },
        { name: "netRetention", value: bridge.netRetention, unit: "percent" },
        { name: "quickRatio", value: bridge.quickRatio, unit: "number" },
        { name: "quickRatioWithReactivation", value: bridge.quickRatioWithReactivation, unit: "number" },
      ],
      worked: "{start} + {new} + {expansion} + {reactivation} − {contraction} − {churned}",
      reason: bridge.reason,
    };
  },
});

const revenueRetentionCalculator = calculator({
  id: "revenue-retention",
  topic: "retention",
  inputs: { before: list(100, 100, 100), after: list(150, 80, 0) },
  compute: ({ before, after }) => {
    const { gross, net, logo, reason } = revenueRetention(before, after);
    // New customers, who paid nothing before, are left out of the sum as they are of the rate.
    const kept = after.filter((_, at) => before[at] !== 0);
    return {
      answer: { name: "net", value: net, unit: "percent" },
      others: [
        { name: "gross", value: gross, unit: "percent" },
        { name: "logo", value: logo.value, unit: "percent" },
      ],
      worked: kept.length === after.length ? "{after} ÷ {before}" : `(${kept.join(" + ")}) ÷ {before}`,
      warnings: logo.warnings,
      reason,
    };
  },
});

const serviceLevelCalculator = calculator({
  id: "service-level",
  topic: "retention",
  inputs: { durations: list(66, 12, 25, 31, 44, 58, 59, 90), target: amount(60) },
  compute: ({ durations, target }) => {
    const { median, p90, within, reason } = serviceLevel(durations, { target });
    return {
      answer: { name: "within", value: within.value, unit: "percent" },
      interval: within.interval,
      others: [
        { name: "median", value: median, unit: "number" },
        { name: "p90", value: p90, unit: "number" },
      ],
      worked: `${within.numerator} ÷ ${within.denominator}`,
      warnings: within.warnings,
      reason,
    };
  },
});

const DAY = 86_400_000;

const overdueCustomerCalculator = calculator({
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
    const { overdueRatio, medianGap, gapTrend, reason } = signals(dates, { asOf: day() });
    return {
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

/** Days that a calendar can count: more than a century of them is a slip. */
function wholeDays(name: string, days: number): number {
  const [low, high] = [0, 36_525];
  if (days >= low && days <= high && Number.isInteger(days)) return days;
  if (!Number.isInteger(days)) throw new LoyaltyError({ code: "not-whole", params: { name, value: days } });
  throw new LoyaltyError({ code: "out-of-range", params: { name, value: days, low, high } });
}

/** In the order in which they are shown. */
export const retentionCalculators = [
  retentionRateCalculator,
  churnRateCalculator,
  annualRateCalculator,
  periodRateCalculator,
  lifetimeCalculator,
  mrrBridgeCalculator,
  revenueRetentionCalculator,
  serviceLevelCalculator,
  overdueCustomerCalculator,
] as const;
