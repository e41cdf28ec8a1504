import {
  acquisitionOrRetention,
  bindingShares,
  chainOfEffects,
  expectationGap,
  goal,
  loyaltyMatrix,
  profitLift,
  scorecard,
  sellingOdds,
} from "../strategy.js";
import { amount, calculator, choice, count, money, type NumberInput, percent } from "./calculator.js";

/** A change as a percent, down or up. */
const change = (initial: number) => ({ ...percent(initial), min: -1, max: Number.POSITIVE_INFINITY });

/** A point on a survey scale. */
const scale = (initial: number): NumberInput => ({ kind: "number", unit: "scale", initial });

/** 1 where a customer reaches both cut-offs, and else 0, by Iverson's brackets. */
const workedLoyal = (customer: number) =>
  `[{orders${customer}} ≥ {behaviourCutoff}] × [{score${customer}} ≥ {attitudeCutoff}]`;

const loyaltyMatrixCalculator = calculator({
  id: "loyalty-matrix",
  topic: "strategy",
  inputs: {
    behaviourCutoff: amount(3),
    attitudeCutoff: scale(9),
    orders1: amount(6),
    score1: scale(9),
    orders2: amount(6),
    score2: scale(5),
    orders3: amount(1),
    score3: scale(9),
    orders4: amount(1),
    score4: scale(5),
  },
  compute: ({ behaviourCutoff, attitudeCutoff, ...given }) => {
    const customers = [
      { behaviour: given.orders1, attitude: given.score1 },
      { behaviour: given.orders2, attitude: given.score2 },
      { behaviour: given.orders3, attitude: given.score3 },
      { behaviour: given.orders4, attitude: given.score4 },
    ];
    const { counts } = loyaltyMatrix(customers, { behaviourCutoff, attitudeCutoff });
    return {
      answer: { name: "true", value: counts.true, unit: "count" },
      others: [
        { name: "latent", value: counts.latent, unit: "count" },
        { name: "spurious", value: counts.spurious, unit: "count" },
        { name: "none", value: counts.none, unit: "count" },
      ],
      worked: [1, 2, 3, 4].map(workedLoyal).join(" + "),
    };
  },
});

const bindingSharesCalculator = calculator({
  id: "binding-shares",
  topic: "strategy",
  inputs: {
    situational: count(10),
    technical: count(15),
    contractual: count(25),
    economic: count(20),
    emotional: count(30),
  },
  compute: (bindings) => {
    const { voluntary, situational, technical, contractual, economic, reason } = bindingShares(bindings);
    return {
      answer: { name: "voluntary", value: voluntary, unit: "percent" },
      others: [
        { name: "situational", value: situational, unit: "percent" },
        { name: "technical", value: technical, unit: "percent" },
        { name: "contractual", value: contractual, unit: "percent" },
        { name: "economic", value: economic, unit: "percent" },
      ],
      worked: "{emotional} ÷ ({situational} + {technical} + {contractual} + {economic} + {emotional})",
      reason,
    };
  },
});

const chainOfEffectsCalculator = calculator({
  id: "chain-of-effects",
  topic: "strategy",
  inputs: { firstPurchase: count(1_000), satisfied: count(700), loyal: count(450), boughtAgain: count(300) },
  compute: ({ firstPurchase, satisfied, loyal, boughtAgain }) => {
    const { steps, overall, reason } = chainOfEffects([firstPurchase, satisfied, loyal, boughtAgain]);
    return {
      answer: { name: "overall", value: overall, unit: "percent" },
      others: [
        { name: "toSatisfied", value: steps[0] ?? null, unit: "percent" },
        { name: "toLoyal", value: steps[1] ?? null, unit: "percent" },
        { name: "toBoughtAgain", value: steps[2] ?? null, unit: "percent" },
      ],
      // With a step of 0 the product of the steps is undefined, but the share of the first is not.
      worked:
        satisfied > 0 && loyal > 0
          ? "({satisfied} ÷ {firstPurchase}) × ({loyal} ÷ {satisfied}) × ({boughtAgain} ÷ {loyal})"
          : "{boughtAgain} ÷ {firstPurchase}",
      reason,
    };
  },
});

const expectationGapCalculator = calculator({
  id: "expectation-gap",
  topic: "strategy",
  inputs: { expected: scale(4.5), received: scale(4.2) },
  compute: (expectation) => ({
    answer: { name: "gap", value: expectationGap(expectation).gap, unit: "scale" },
    worked: "{received} − {expected}",
  }),
});

const profitLiftCalculator = calculator({
  id: "profit-lift",
  topic: "strategy",
  inputs: {
    retention: percent(0.8),
    change: change(0.05),
    unit: choice("points", "relative"),
    discount: { ...percent(0.1), max: Number.POSITIVE_INFINITY },
    margin: money(100),
  },
  compute: (input) => {
    const { value, retention, before, after, reason } = profitLift(input);
    const then = input.unit === "points" ? "({retention} + {change})" : "{retention} × (1 + {change})";
    return {
      answer: { name: "value", value, unit: "percent" },
      others: [
        { name: "retentionAfter", value: retention, unit: "percent" },
        { name: "before", value: before ?? null, unit: "money" },
        { name: "after", value: after ?? null, unit: "money" },
      ],
      worked:
        `({margin} × ${then} ÷ (1 + {discount} − ${then}))` +
        " ÷ ({margin} × {retention} ÷ (1 + {discount} − {retention})) − 1",
      reason,
    };
  },
});

const acquisitionOrRetentionCalculator = calculator({
  id: "acquisition-or-retention",
  topic: "strategy",
  inputs: { cac: { ...money(200), min: 0 }, multiple: amount(5) },
  compute: (cost) => {
    const { value, warnings } = acquisitionOrRetention(cost);
    return { answer: { name: "value", value, unit: "money" }, worked: "{cac} ÷ {multiple}", warnings };
  },
});

const sellingOddsCalculator = calculator({
  id: "selling-odds",
  topic: "strategy",
  inputs: {
    contacts: count(100),
    probabilityExisting: percent(0.6),
    probabilityNew: percent(0.2),
    margin: money(100),
    cost: { ...money(5), min: 0 },
  },
  compute: ({ probabilityExisting, probabilityNew, ...offers }) => {
    const existing = sellingOdds({ ...offers, probability: probabilityExisting });
    const fresh = sellingOdds({ ...offers, probability: probabilityNew });
    const worked = (probability: string) => `({contacts} × {${probability}} × {margin} − {contacts} × {cost})`;
    return {
      answer: { name: "difference", value: existing.value - fresh.value, unit: "money" },
      others: [
        { name: "existing", value: existing.value, unit: "money" },
        { name: "new", value: fresh.value, unit: "money" },
      ],
      worked: `${worked("probabilityExisting")} − ${worked("probabilityNew")}`,
      warnings: existing.warnings,
    };
  },
});

const goalCalculator = calculator({
  id: "goal",
  topic: "strategy",
  inputs: {
    baseline: percent(0.05),
    change: change(-0.1),
    unit: choice("relative", "points"),
    current: percent(0.048),
    end: amount(12),
    today: amount(6),
  },
  compute: (input) => {
    const result = goal({ ...input, start: 0, measure: "rate" });
    const target = input.unit === "relative" ? "{baseline} × (1 + {change})" : "({baseline} + {change})";
    return {
      answer: { name: "progress", value: result.progress, unit: "percent" },
      others: [
        { name: "elapsed", value: result.elapsed, unit: "percent" },
        { name: "target", value: result.target, unit: "percent" },
        { name: "requiredPace", value: result.requiredPace, unit: "percentage-points" },
      ],
      worked: `({baseline} − {current}) ÷ ({baseline} − ${target})`,
      reason: result.reason,
    };
  },
});

const scorecardCalculator = calculator({
  id: "scorecard",
  topic: "strategy",
  inputs: {
    numeratorBefore: count(800),
    denominatorBefore: count(1_000),
    numeratorAfter: count(870),
    denominatorAfter: count(1_050),
    benchmark: percent(0.85),
  },
  compute: (given) => {
    const [row] = scorecard(
      [
        {
          period: "before",
          figures: { share: { numerator: given.numeratorBefore, denominator: given.denominatorBefore } },
        },
        {
          period: "after",
          figures: { share: { numerator: given.numeratorAfter, denominator: given.denominatorAfter } },
        },
      ],
      { benchmarks: { share: given.benchmark } },
    );
    const [before, after] = row?.periods ?? [];
    return {
      answer: { name: "change", value: after?.change ?? null, unit: "percentage-points" },
      interval: after?.changeInterval ?? null,
      others: [
        { name: "before", value: before?.value ?? null, unit: "percent" },
        { name: "after", value: after?.value ?? null, unit: "percent" },
        { name: "againstBenchmark", value: after?.againstBenchmark ?? null, unit: "percentage-points" },
        { name: "p", value: after?.p ?? null, unit: "p-value" },
      ],
      worked: "{numeratorAfter} ÷ {denominatorAfter} − {numeratorBefore} ÷ {denominatorBefore}",
      reason: after?.reason ?? before?.reason,
    };
  },
});

export const strategyCalculators = [
  profitLiftCalculator,
  goalCalculator,
  scorecardCalculator,
  loyaltyMatrixCalculator,
  bindingSharesCalculator,
  chainOfEffectsCalculator,
  expectationGapCalculator,
  acquisitionOrRetentionCalculator,
  sellingOddsCalculator,
] as const;
