import {
  assignTiers,
  cashback,
  incrementalLift,
  milestoneCost,
  partnership,
  pointsCost,
  programmeRoi,
  referralProgramme,
  tierMigration,
} from "../programme.js";
import {
  amount,
  calculator,
  choice,
  count,
  ends,
  group,
  level,
  money,
  percent,
  price,
  sideOf,
  verdict,
} from "./calculator.js";
import { gaugeTo } from "./picture.js";

/** Money that cannot be below zero. */
const cost = (initial: number) => ({ ...money(initial), min: 0 });

export const pointsCostCalculator = () =>
  calculator({
    id: "points-cost",
    topic: "programme",
    inputs: { earn: amount(1), faceValue: price(0.01), redemption: percent(0.8), unitCost: percent(0.6) },
    compute: (plan) => {
      const answer = { name: "shareOfSpend", value: pointsCost(plan).shareOfSpend, unit: "percent" } as const;
      const promised = plan.earn * plan.faceValue;
      return {
        verdict: verdict("cost", { value: answer, promised: { value: promised, unit: "percent" } }),
        picture: {
          kind: "bars",
          unit: "percent",
          bars: [
            { name: "promised", value: promised },
            { name: "redeemed", value: promised * plan.redemption },
            { name: "shareOfSpend", value: answer.value, isOwn: true },
          ],
        },
        answer,
        worked: "{earn} × {faceValue} × {redemption} × {unitCost}",
      };
    },
  });

export const cashbackCalculator = () =>
  calculator({
    id: "cashback",
    topic: "programme",
    inputs: { rate: percent(0.03), utilisation: percent(0.9), grossMargin: percent(0.4) },
    compute: (plan) => {
      const { cost, breakEvenLift, reason } = cashback(plan);
      return {
        verdict:
          breakEvenLift === null
            ? undefined
            : verdict("more", {
                lift: { value: breakEvenLift, unit: "percent" },
                cost: { value: cost, unit: "percent" },
              }),
        picture: {
          kind: "waterfall",
          unit: "percent",
          steps: [
            { name: "margin", value: plan.grossMargin, isTotal: true },
            { name: "cost", value: -cost },
            { name: "left", value: plan.grossMargin - cost, isTotal: true },
          ],
        },
        answer: { name: "breakEvenLift", value: breakEvenLift, unit: "percent" },
        others: [{ name: "cost", value: cost, unit: "percent" }],
        worked: "{rate} × {utilisation} ÷ ({grossMargin} − {rate} × {utilisation})",
        reason,
      };
    },
  });

export const programmeRoiCalculator = () =>
  calculator({
    id: "programme-roi",
    topic: "programme",
    inputs: {
      members: count(10_000),
      spendWith: cost(132),
      spendWithout: cost(120),
      grossMargin: percent(0.4),
      cost: cost(45_000),
    },
    compute: (input) => {
      const { roi, incrementalProfit, breakEvenLift, breakEvenShare, warnings, reason } = programmeRoi(input);
      const net = incrementalProfit - input.cost;
      return {
        verdict:
          roi === null
            ? undefined
            : verdict(roi > 0 ? "earns" : roi < 0 ? "loses" : "even", {
                profit: { value: incrementalProfit, unit: "money" },
                cost: { value: input.cost, unit: "money" },
                net: { value: Math.abs(net), unit: "money" },
              }),
        picture: {
          kind: "waterfall",
          unit: "money",
          steps: [
            { name: "incrementalProfit", value: incrementalProfit, isTotal: true },
            { name: "cost", value: -input.cost },
            { name: "net", value: net, isTotal: true },
          ],
        },
        answer: { name: "roi", value: roi, unit: "percent" },
        others: [
          { name: "incrementalProfit", value: incrementalProfit, unit: "money" },
          { name: "breakEvenLift", value: breakEvenLift, unit: "money" },
          { name: "breakEvenShare", value: breakEvenShare, unit: "percent" },
        ],
        worked: "({members} × ({spendWith} − {spendWithout}) × {grossMargin} − {cost}) ÷ {cost}",
        warnings,
        reason,
      };
    },
  });

export const incrementalLiftCalculator = () =>
  calculator({
    id: "incremental-lift",
    topic: "programme",
    inputs: {
      ...group("treated", { treatedMean: money(22), treatedDeviation: cost(40), treatedN: count(200) }),
      ...group("control", { controlMean: money(12), controlDeviation: cost(36), controlN: count(200) }),
      design: choice("changes", "hold-out"),
      level,
    },
    compute: ({ design, level, ...given }) => {
      const treated = { mean: given.treatedMean, standardDeviation: given.treatedDeviation, n: given.treatedN };
      const control = { mean: given.controlMean, standardDeviation: given.controlDeviation, n: given.controlN };
      const input = design === "changes" ? { treatedChange: treated, controlChange: control } : { treated, control };
      const { lift, interval, warnings, reason } = incrementalLift(input, { level });
      return {
        verdict:
          lift === null || !interval
            ? undefined
            : verdict(sideOf(interval), {
                lift: { value: Math.abs(lift), unit: "money" },
                ...ends(interval, "money", true),
              }),
        picture: {
          kind: "intervals",
          unit: "money",
          rows: [
            { name: "treated", value: treated.mean },
            { name: "control", value: control.mean },
            { name: "lift", value: lift, interval, isDifference: true },
          ],
        },
        answer: { name: "lift", value: lift, unit: "money" },
        interval: interval ?? null,
        worked: "{treatedMean} − {controlMean}",
        warnings,
        reason,
      };
    },
  });

export const assignTierCalculator = () =>
  calculator({
    id: "assign-tier",
    topic: "programme",
    inputs: {
      value: { ...amount(1_200), min: Number.NEGATIVE_INFINITY },
      threshold1: amount(500),
      threshold2: amount(1_500),
    },
    compute: ({ value, threshold1, threshold2 }) => {
      const [reached] = assignTiers([value], { thresholds: [threshold1, threshold2] });
      const next = [threshold1, threshold2].find((threshold) => threshold > value);
      const tier = { value: reached?.tier ?? null, unit: "count" } as const;
      return {
        verdict:
          next === undefined
            ? verdict("top", { tier })
            : verdict("tier", { tier, missing: { value: next - value, unit: "number" } }),
        picture: gaugeTo(value, "number", [
          { name: "threshold1", value: threshold1 },
          { name: "threshold2", value: threshold2 },
        ]),
        answer: { name: "tier", value: reached?.tier ?? null, unit: "count" },
        // Iverson's brackets: 1 where it holds, and else 0.
        worked: "[{value} ≥ {threshold1}] + [{value} ≥ {threshold2}]",
      };
    },
  });

export const tierMigrationCalculator = () =>
  calculator({
    id: "tier-migration",
    topic: "programme",
    inputs: {
      ...group("low", { lowToLow: count(850), lowToMiddle: count(120), lowToTop: count(10), lowToExit: count(20) }),
      ...group("middle", {
        middleToLow: count(60),
        middleToMiddle: count(200),
        middleToTop: count(30),
        middleToExit: count(10),
      }),
      ...group("top", { topToLow: count(0), topToMiddle: count(20), topToTop: count(75), topToExit: count(5) }),
    },
    compute: (moved) => {
      const { up, down, exit, probabilities, next, reason } = tierMigration({
        counts: [
          [moved.lowToLow, moved.lowToMiddle, moved.lowToTop, moved.lowToExit],
          [moved.middleToLow, moved.middleToMiddle, moved.middleToTop, moved.middleToExit],
          [moved.topToLow, moved.topToMiddle, moved.topToTop, moved.topToExit],
        ],
      });
      return {
        verdict:
          up === null || down === null || exit === null
            ? undefined
            : verdict(up > down + exit ? "up" : up < down + exit ? "down" : "even", {
                up: { value: up, unit: "percent" },
                down: { value: down, unit: "percent" },
                exit: { value: exit, unit: "percent" },
              }),
        picture: {
          kind: "matrix",
          rows: ["low", "middle", "top"],
          columns: ["low", "middle", "top", "left"],
          shares: probabilities.map((row) => row ?? [null, null, null, null]),
        },
        answer: { name: "up", value: up, unit: "percent" },
        others: [
          { name: "down", value: down, unit: "percent" },
          { name: "exit", value: exit, unit: "percent" },
          { name: "nextLow", value: next[0] ?? null, unit: "count" },
          { name: "nextMiddle", value: next[1] ?? null, unit: "count" },
          { name: "nextTop", value: next[2] ?? null, unit: "count" },
        ],
        worked:
          "({lowToMiddle} + {lowToTop} + {middleToTop}) ÷ ({lowToLow} + {lowToMiddle} + {lowToTop} + {lowToExit} + " +
          "{middleToLow} + {middleToMiddle} + {middleToTop} + {middleToExit} + " +
          "{topToLow} + {topToMiddle} + {topToTop} + {topToExit})",
        reason,
      };
    },
  });

export const referralProgrammeCalculator = () =>
  calculator({
    id: "referral-programme",
    topic: "programme",
    inputs: {
      referrals: count(40),
      reward: cost(20),
      fixedCost: cost(400),
      invites: amount(1.8),
      conversion: percent(0.26),
      base: count(1_000),
    },
    compute: (input) => {
      const { costPerReferral, k, total, reason } = referralProgramme(input);
      const fixed = costPerReferral === null ? null : costPerReferral - input.reward;
      return {
        verdict:
          costPerReferral === null
            ? undefined
            : verdict(total === null ? "endless" : "cost", {
                cost: { value: costPerReferral, unit: "money" },
                k: { value: k, unit: "number" },
                total: { value: total, unit: "count" },
                base: { value: input.base, unit: "count" },
              }),
        picture:
          fixed === null
            ? undefined
            : {
                kind: "waterfall",
                unit: "money",
                steps: [
                  { name: "reward", value: input.reward, isTotal: true },
                  { name: "fixedCost", value: fixed },
                  { name: "costPerReferral", value: costPerReferral, isTotal: true },
                ],
              },
        answer: { name: "costPerReferral", value: costPerReferral, unit: "money" },
        others: [
          { name: "k", value: k, unit: "number" },
          { name: "total", value: total, unit: "count" },
        ],
        worked: "({referrals} × {reward} + {fixedCost}) ÷ {referrals}",
        reason,
      };
    },
  });

export const milestoneCostCalculator = () =>
  calculator({
    id: "milestone-cost",
    topic: "programme",
    inputs: { members: count(1_000), completion: percent(0.35), reward: cost(4) },
    compute: (milestone) => {
      const answer = { name: "value", value: milestoneCost(milestone).value, unit: "money" } as const;
      const reached = milestone.members * milestone.completion;
      return {
        verdict: verdict("cost", { value: answer, reached: { value: reached, unit: "count" } }),
        picture: {
          kind: "bars",
          unit: "count",
          bars: [
            { name: "members", value: milestone.members },
            { name: "reached", value: reached, isOwn: true },
          ],
        },
        answer,
        worked: "{members} × {completion} × {reward}",
      };
    },
  });

export const partnershipCalculator = () =>
  calculator({
    id: "partnership",
    topic: "programme",
    inputs: { points: count(100_000), salePrice: price(0.012), cost: price(0.007), breakage: percent(0.2) },
    compute: (sale) => {
      const answer = { name: "value", value: partnership(sale).value, unit: "money" } as const;
      const sold = sale.points * sale.salePrice;
      return {
        verdict: verdict(answer.value < 0 ? "loses" : "earns", {
          value: { value: Math.abs(answer.value), unit: "money" },
          sold: { value: sold, unit: "money" },
        }),
        picture: {
          kind: "waterfall",
          unit: "money",
          steps: [
            { name: "sold", value: sold, isTotal: true },
            { name: "cost", value: answer.value - sold },
            { name: "value", value: answer.value, isTotal: true },
          ],
        },
        answer,
        worked: "{points} × ({salePrice} − {cost} × (1 − {breakage}))",
      };
    },
  });

export const programmeCalculators = () =>
  [
    programmeRoiCalculator(),
    incrementalLiftCalculator(),
    pointsCostCalculator(),
    cashbackCalculator(),
    assignTierCalculator(),
    tierMigrationCalculator(),
    referralProgrammeCalculator(),
    milestoneCostCalculator(),
    partnershipCalculator(),
  ] as const;
