import { annualRate, churnRate, lifetime, periodRate, retentionRate } from "../retention.js";
import { calculator, choice, count, percent } from "./calculator.js";

export const retentionRateCalculator = calculator({
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

export const churnRateCalculator = calculator({
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

export const annualRateCalculator = calculator({
  id: "annual-rate",
  topic: "retention",
  inputs: { loss: percent(0.05), per: choice("month", "quarter", "week") },
  compute: ({ loss, per }) => ({
    answer: { name: "value", value: annualRate(loss, periods[per]), unit: "percent" },
    others: [{ name: "kept", value: 1 - annualRate(loss, periods[per]), unit: "percent" }],
    worked: `1 − (1 − {loss})^${periods[per]}`,
  }),
});

export const periodRateCalculator = calculator({
  id: "period-rate",
  topic: "retention",
  inputs: { annual: percent(0.2), per: choice("month", "quarter", "week") },
  compute: ({ annual, per }) => ({
    answer: { name: "value", value: periodRate(annual, periods[per]), unit: "percent" },
    worked: `1 − (1 − {annual})^(1 ÷ ${periods[per]})`,
  }),
});

export const lifetimeCalculator = calculator({
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
