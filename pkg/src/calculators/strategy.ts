import { LoyaltyError } from "../error.js";
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
import {
  amount,
  calculator,
  changeVerdict,
  choice,
  count,
  group,
  list,
  money,
  type NumberInput,
  percent,
  verdict,
} from "./calculator.js";

/** A change as a percent, down or up. */
const change = (initial: number) => ({ ...percent(initial), min: -1, max: Number.POSITIVE_INFINITY });

/** A point on a survey scale. */
const scale = (initial: number): NumberInput => ({ kind: "number", unit: "scale", initial });

export const loyaltyMatrixCalculator = () =>
  calculator({
    id: "loyalty-matrix",
    topic: "strategy",
    inputs: {
      orders: list(6, 5, 4, 1, 2, 8, 1, 1, 3, 7, 2, 5),
      answers: list(9, 10, 9, 9, 10, 5, 4, 6, 6, 9, 3, 10),
      behaviourCutoff: amount(3),
      attitudeCutoff: scale(9),
    },
    compute: ({ orders, answers, behaviourCutoff, attitudeCutoff }) => {
      const customers = orders.map((behaviour, at) => ({ behaviour, attitude: answers[at] ?? Number.NaN }));
      if (orders.length !== answers.length)
        throw new LoyaltyError({
          code: "wrong-length",
          params: { name: "answers", expected: orders.length, found: answers.length },
        });
      const { counts } = loyaltyMatrix(customers, { behaviourCutoff, attitudeCutoff });
      const n = customers.length;
      return {
        verdict:
          n === 0
            ? undefined
            : verdict("loyal", {
                true: { value: counts.true, unit: "count" },
                n: { value: n, unit: "count" },
                spurious: { value: counts.spurious, unit: "count" },
                latent: { value: counts.latent, unit: "count" },
              }),
        picture: {
          kind: "quadrant",
          x: { name: "orders", unit: "number", cut: behaviourCutoff },
          y: { name: "answers", unit: "scale", cut: attitudeCutoff },
          points: customers.map(({ behaviour, attitude }) => [behaviour, attitude] as const),
          fields: ["true", "latent", "spurious", "none"],
        },
        answer: { name: "true", value: counts.true, unit: "count" },
        others: [
          { name: "latent", value: counts.latent, unit: "count" },
          { name: "spurious", value: counts.spurious, unit: "count" },
          { name: "none", value: counts.none, unit: "count" },
        ],
        // By Iverson's brackets: 1 where it holds, and else 0.
        worked: `∑ [x ≥ {behaviourCutoff}] × [y ≥ {attitudeCutoff}], n = ${n}`,
      };
    },
  });

export const bindingSharesCalculator = () =>
  calculator({
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
        verdict:
          voluntary === null
            ? undefined
            : verdict(voluntary > 0.5 ? "most" : "some", { voluntary: { value: voluntary, unit: "percent" } }),
        picture: {
          kind: "split",
          unit: "count",
          parts: Object.entries(bindings).map(([name, value]) => ({ name, value, isOwn: name === "emotional" })),
        },
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

/** The step at which the largest share is lost. */
function weakest(steps: readonly (number | null)[]): "satisfied" | "loyal" | "boughtAgain" {
  const shares = steps.map((step) => step ?? 1);
  return (["satisfied", "loyal", "boughtAgain"] as const)[shares.indexOf(Math.min(...shares))] ?? "satisfied";
}

export const chainOfEffectsCalculator = () =>
  calculator({
    id: "chain-of-effects",
    topic: "strategy",
    inputs: { firstPurchase: count(1_000), satisfied: count(700), loyal: count(450), boughtAgain: count(300) },
    compute: ({ firstPurchase, satisfied, loyal, boughtAgain }) => {
      const { steps, overall, reason } = chainOfEffects([firstPurchase, satisfied, loyal, boughtAgain]);
      return {
        verdict:
          overall === null ? undefined : verdict(weakest(steps), { overall: { value: overall, unit: "percent" } }),
        picture: {
          kind: "bars",
          unit: "count",
          bars: [
            { name: "firstPurchase", value: firstPurchase },
            { name: "satisfied", value: satisfied },
            { name: "loyal", value: loyal },
            { name: "boughtAgain", value: boughtAgain, isOwn: true },
          ],
        },
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

export const expectationGapCalculator = () =>
  calculator({
    id: "expectation-gap",
    topic: "strategy",
    inputs: { expected: scale(4.5), received: scale(4.2) },
    compute: (expectation) => {
      const answer = { name: "gap", value: expectationGap(expectation).gap, unit: "scale" } as const;
      return {
        verdict: verdict(answer.value > 0 ? "more" : answer.value < 0 ? "less" : "same", {
          gap: { value: Math.abs(answer.value), unit: "scale" },
        }),
        picture: {
          kind: "bars",
          unit: "scale",
          bars: [
            { name: "expected", value: expectation.expected },
            { name: "received", value: expectation.received, isOwn: true },
          ],
        },
        answer,
        worked: "{received} − {expected}",
      };
    },
  });

export const profitLiftCalculator = () =>
  calculator({
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
        verdict:
          value === null
            ? undefined
            : verdict(value > 0 ? "more" : value < 0 ? "less" : "same", {
                value: { value: Math.abs(value), unit: "percent" },
                from: { value: input.retention, unit: "percent" },
                to: { value: retention, unit: "percent" },
              }),
        picture:
          before === undefined || after === undefined
            ? undefined
            : {
                kind: "bars",
                unit: "money",
                bars: [
                  { name: "before", value: before },
                  { name: "after", value: after, isOwn: true },
                ],
              },
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

export const acquisitionOrRetentionCalculator = () =>
  calculator({
    id: "acquisition-or-retention",
    topic: "strategy",
    inputs: { cac: { ...money(200), min: 0 }, multiple: amount(5) },
    compute: (cost) => {
      const { value, warnings } = acquisitionOrRetention(cost);
      const answer = { name: "value", value, unit: "money" } as const;
      return {
        verdict: verdict("if", { value: answer, cac: { value: cost.cac, unit: "money" } }),
        picture: {
          kind: "bars",
          unit: "money",
          bars: [
            { name: "cac", value: cost.cac },
            { name: "value", value, isOwn: true },
          ],
        },
        answer,
        worked: "{cac} ÷ {multiple}",
        warnings,
      };
    },
  });

export const sellingOddsCalculator = () =>
  calculator({
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
      const difference = existing.value - fresh.value;
      return {
        verdict: verdict(difference > 0 ? "more" : difference < 0 ? "less" : "same", {
          difference: { value: Math.abs(difference), unit: "money" },
          existing: { value: existing.value, unit: "money" },
          new: { value: fresh.value, unit: "money" },
        }),
        picture: {
          kind: "bars",
          unit: "money",
          bars: [
            { name: "existing", value: existing.value, isOwn: true },
            { name: "new", value: fresh.value },
          ],
        },
        answer: { name: "difference", value: difference, unit: "money" },
        others: [
          { name: "existing", value: existing.value, unit: "money" },
          { name: "new", value: fresh.value, unit: "money" },
        ],
        worked: `${worked("probabilityExisting")} − ${worked("probabilityNew")}`,
        warnings: existing.warnings,
      };
    },
  });

/** Whether as much of the way is done as of the time is used. */
function goalVerdict({ progress, elapsed, onTrack }: ReturnType<typeof goal>) {
  if (progress === null || onTrack === null) return undefined;
  return verdict(progress >= 1 ? "reached" : onTrack ? "on-track" : progress < 0 ? "away" : "behind", {
    progress: { value: progress, unit: "percent" },
    elapsed: { value: elapsed, unit: "percent" },
  });
}

export const goalCalculator = () =>
  calculator({
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
        verdict: goalVerdict(result),
        picture: {
          kind: "gauge",
          unit: "percent",
          value: input.current,
          low: Math.min(input.baseline, result.target, input.current),
          high: Math.max(input.baseline, result.target, input.current),
          goal: { name: "target", value: result.target },
          marks: [
            { name: "planned", value: input.baseline + (result.target - input.baseline) * (result.elapsed ?? 0) },
          ],
        },
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

export const scorecardCalculator = () =>
  calculator({
    id: "scorecard",
    topic: "strategy",
    inputs: {
      ...group("before", { numeratorBefore: count(800), denominatorBefore: count(1_000) }),
      ...group("after", { numeratorAfter: count(870), denominatorAfter: count(1_050) }),
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
      const difference = after?.change ?? null;
      return {
        verdict: changeVerdict(
          { difference, p: after?.p ?? null, interval: after?.changeInterval },
          "percentage-points",
          given.denominatorBefore,
          given.denominatorAfter,
        ),
        picture: {
          kind: "intervals",
          unit: "percent",
          rows: [
            { name: "before", value: before?.value ?? null, interval: before?.interval },
            { name: "after", value: after?.value ?? null, interval: after?.interval },
            { name: "change", value: difference, interval: after?.changeInterval, isDifference: true },
          ],
        },
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

export const strategyCalculators = () =>
  [
    profitLiftCalculator(),
    goalCalculator(),
    scorecardCalculator(),
    loyaltyMatrixCalculator(),
    bindingSharesCalculator(),
    chainOfEffectsCalculator(),
    expectationGapCalculator(),
    acquisitionOrRetentionCalculator(),
    sellingOddsCalculator(),
  ] as const;
