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
import {
  amount,
  calculator,
  choice,
  count,
  expert,
  level,
  list,
  money,
  percent,
  shareVerdict,
  verdict,
} from "./calculator.js";
import { along, shareGauge, through } from "./picture.js";

export const retentionRateCalculator = () =>
  calculator({
    id: "retention-rate",
    topic: "retention",
    inputs: { start: count(150), end: count(193), acquired: count(50), level },
    compute: ({ level, ...counts }) => {
      const { value, interval, warnings, reason } = retentionRate(counts, { level });
      return {
        verdict: shareVerdict(value, interval),
        picture: shareGauge(value, interval),
        answer: { name: "value", value, unit: "percent" },
        interval,
        others: [{ name: "lost", value: value === null ? null : 1 - value, unit: "percent" }],
        worked: "({end} − {acquired}) ÷ {start}",
        warnings,
        reason,
      };
    },
  });

export const churnRateCalculator = () =>
  calculator({
    id: "churn-rate",
    topic: "retention",
    inputs: {
      start: count(1_000),
      acquired: count(400),
      lost: count(62),
      lostOfAcquired: count(12),
      convention: expert(choice("opening-cohort", "all-lost", "midpoint", "start-plus-new")),
      level,
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
        verdict: shareVerdict(value, interval),
        picture: shareGauge(value, interval),
        answer: { name: "value", value, unit: "percent" },
        interval,
        worked: worked[convention],
        warnings,
        reason,
      };
    },
  });

const periods = { month: 12, quarter: 4, week: 52 } as const;

/** The share of customers still there, period by period, where the same share leaves in each. */
const leaving = (loss: number, last: number, mark: { name: string; x: number }, period: string) =>
  ({
    kind: "curve",
    unit: "percent",
    along: { name: period, unit: "count" },
    lines: [{ name: "there", points: through(along(0, last), (time) => (1 - loss) ** time) }],
    marks: [{ ...mark, y: (1 - loss) ** mark.x }],
  }) as const;

export const annualRateCalculator = () =>
  calculator({
    id: "annual-rate",
    topic: "retention",
    inputs: { loss: percent(0.05), per: choice("month", "quarter", "week") },
    compute: ({ loss, per }) => {
      const answer = { name: "value", value: annualRate(loss, periods[per]), unit: "percent" } as const;
      const kept = { name: "kept", value: 1 - answer.value, unit: "percent" } as const;
      return {
        verdict: verdict(per, { loss: { value: loss, unit: "percent" }, value: answer, kept }),
        picture: leaving(loss, periods[per], { name: "kept", x: periods[per] }, per),
        answer,
        others: [kept],
        worked: `1 − (1 − {loss})^${periods[per]}`,
      };
    },
  });

export const periodRateCalculator = () =>
  calculator({
    id: "period-rate",
    topic: "retention",
    inputs: { annual: percent(0.2), per: choice("month", "quarter", "week") },
    compute: ({ annual, per }) => {
      const answer = { name: "value", value: periodRate(annual, periods[per]), unit: "percent" } as const;
      return {
        verdict: verdict(per, { annual: { value: annual, unit: "percent" }, value: answer }),
        picture: leaving(answer.value, periods[per], { name: "kept", x: periods[per] }, per),
        answer,
        worked: `1 − (1 − {annual})^(1 ÷ ${periods[per]})`,
      };
    },
  });

export const lifetimeCalculator = () =>
  calculator({
    id: "lifetime",
    topic: "retention",
    inputs: { churn: percent(0.05) },
    compute: ({ churn }) => {
      const { mean, halfLife, reason } = lifetime(churn);
      return {
        verdict:
          mean === null || halfLife === null
            ? undefined
            : verdict("stay", {
                mean: { value: mean, unit: "periods" },
                halfLife: { value: halfLife, unit: "periods" },
              }),
        picture:
          mean === null || halfLife === null || halfLife === 0
            ? undefined
            : leaving(churn, 3 * mean, { name: "halfLife", x: halfLife }, "period"),
        answer: { name: "mean", value: mean, unit: "periods" },
        others: [{ name: "halfLife", value: halfLife, unit: "periods" }],
        worked: "1 ÷ {churn}",
        reason,
      };
    },
  });

const paid = (initial: number) => ({ ...money(initial), min: 0 });

/** Whether revenue grew, and whether the customers of the start did without the new ones. */
function mrrVerdict({ growth, netRetention }: ReturnType<typeof mrrBridge>) {
  if (growth === null || netRetention === null) return undefined;
  const params = {
    growth: { value: Math.abs(growth), unit: "percent" },
    lost: { value: Math.abs(1 - netRetention), unit: "percent" },
  } as const;
  if (growth === 0) return verdict("same", params);
  if (growth < 0) return verdict(netRetention < 1 ? "fell" : "fell-otherwise", params);
  return verdict(netRetention < 1 ? "grew-by-new" : "grew", params);
}

export const mrrBridgeCalculator = () =>
  calculator({
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
        verdict: mrrVerdict(bridge),
        picture: {
          kind: "waterfall",
          unit: "money",
          steps: [
            { name: "start", value: movement.start, isTotal: true },
            { name: "new", value: movement.new },
            { name: "expansion", value: movement.expansion },
            { name: "reactivation", value: movement.reactivation },
            { name: "contraction", value: -movement.contraction },
            { name: "churned", value: -movement.churned },
            { name: "end", value: bridge.end, isTotal: true },
          ],
        },
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

export const revenueRetentionCalculator = () =>
  calculator({
    id: "revenue-retention",
    topic: "retention",
    inputs: { before: list(100, 100, 100), after: list(150, 80, 0) },
    compute: ({ before, after }) => {
      const { gross, net, logo, reason } = revenueRetention(before, after);
      // New customers, who paid nothing before, are left out of the sum as they are of the rate.
      const kept = after.filter((_, at) => before[at] !== 0);
      return {
        verdict:
          net === null
            ? undefined
            : verdict(net > 1 ? "more" : net < 1 ? "less" : "same", {
                change: { value: Math.abs(net - 1), unit: "percent" },
                gross: { value: gross, unit: "percent" },
                logo: { value: logo.value, unit: "percent" },
              }),
        picture: {
          kind: "bars",
          unit: "percent",
          bars: [
            { name: "logo", value: logo.value },
            { name: "gross", value: gross },
            { name: "net", value: net, isOwn: true },
          ],
        },
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

export const serviceLevelCalculator = () =>
  calculator({
    id: "service-level",
    topic: "retention",
    inputs: { durations: list(66, 12, 25, 31, 44, 58, 59, 90), target: amount(60) },
    compute: ({ durations, target }) => {
      const { median, p90, within, reason } = serviceLevel(durations, { target });
      return {
        verdict:
          within.value === null || median === null || p90 === null
            ? undefined
            : verdict("answered", {
                value: { value: within.value, unit: "percent" },
                median: { value: median, unit: "number" },
                p90: { value: p90, unit: "number" },
              }),
        picture:
          median === null || p90 === null
            ? undefined
            : {
                kind: "strip",
                unit: "number",
                values: durations,
                limit: { name: "target", value: target },
                marks: [
                  { name: "median", value: median },
                  { name: "p90", value: p90 },
                ],
              },
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

/** In the order in which they are shown. */
export const retentionCalculators = () =>
  [
    retentionRateCalculator(),
    churnRateCalculator(),
    annualRateCalculator(),
    periodRateCalculator(),
    lifetimeCalculator(),
    mrrBridgeCalculator(),
    revenueRetentionCalculator(),
    serviceLevelCalculator(),
  ] as const;
