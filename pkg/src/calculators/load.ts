// The calculators one file at a time, with the module that computes them: a page that shows one need not load all.

import type { Topic } from "./calculator.js";
import type { AnyListed, CalculatorId } from "./list.js";

export { inputNames } from "./inputs.js";
export type { AnyListed, CalculatorId } from "./list.js";
export { related } from "./related.js";

const onCore = async () => (await import("../core.js")).init();
const onPlanning = async () => (await import("../planning.js")).initPlanning();

interface File {
  topic: Topic;
  ids: readonly CalculatorId[];
  load(): Promise<readonly AnyListed[]>;
  /** Compiles what computes. */
  init(): Promise<void>;
}

/** In the order in which they are shown. */
const FILES: readonly File[] = [
  {
    topic: "retention",
    ids: [
      "retention-rate",
      "churn-rate",
      "annual-rate",
      "period-rate",
      "lifetime",
      "mrr-bridge",
      "revenue-retention",
      "service-level",
    ],
    load: async () => (await import("./retention.js")).retentionCalculators(),
    init: onCore,
  },
  {
    topic: "retention",
    ids: ["overdue-customer"],
    load: async () => [(await import("./overdue.js")).overdueCustomerCalculator()],
    init: onPlanning,
  },
  {
    topic: "survey",
    ids: [
      "nps",
      "compare-nps",
      "csat",
      "ces",
      "nps-sample-size",
      "nps-comparison-sample-size",
      "rate-sample-size",
      "promoters-needed",
    ],
    load: async () => (await import("./survey.js")).surveyCalculators(),
    init: onCore,
  },
  {
    topic: "survey",
    ids: ["compare-segments", "nps-by-account"],
    load: async () => (await import("./segments.js")).segmentsCalculators(),
    init: onPlanning,
  },
  {
    topic: "survey",
    ids: ["drivers", "loyalty-levels", "upgrade-value"],
    load: async () => (await import("./drivers.js")).driversCalculators(),
    init: onPlanning,
  },
  {
    topic: "value",
    ids: [
      "lifetime-value",
      "average-order-value",
      "purchase-frequency",
      "perpetuity-value",
      "discounted-value",
      "period-discount",
      "historic-value",
      "acquisition",
      "share-of-wallet",
      "wallet-allocation",
    ],
    load: async () => (await import("./value.js")).valueCalculators(),
    init: onCore,
  },
  {
    topic: "share",
    ids: [
      "repeat-purchase-rate",
      "renewal-rate",
      "upsell-rate",
      "cross-sell-rate",
      "referral-rate",
      "win-back-rate",
      "complaint-rate",
      "conversion-rate",
      "response-rate",
      "staff-retention-rate",
      "market-share",
      "rate",
      "compare-rates",
    ],
    load: async () => {
      const { shareCalculators, compareRatesCalculator } = await import("./share.js");
      return [...shareCalculators(), compareRatesCalculator()];
    },
    init: onCore,
  },
  {
    topic: "programme",
    ids: [
      "programme-roi",
      "incremental-lift",
      "points-cost",
      "cashback",
      "assign-tier",
      "tier-migration",
      "referral-programme",
      "milestone-cost",
      "partnership",
    ],
    load: async () => (await import("./programme.js")).programmeCalculators(),
    init: onPlanning,
  },
  {
    topic: "programme",
    ids: ["points-ledger", "points-liability", "deferred-revenue"],
    load: async () => (await import("./points.js")).pointsCalculators(),
    init: onPlanning,
  },
  {
    topic: "strategy",
    ids: [
      "profit-lift",
      "goal",
      "scorecard",
      "loyalty-matrix",
      "binding-shares",
      "chain-of-effects",
      "expectation-gap",
      "acquisition-or-retention",
      "selling-odds",
    ],
    load: async () => (await import("./strategy.js")).strategyCalculators(),
    init: onPlanning,
  },
];

/** Every calculator's name and topic, in the order in which they are shown; the calculators themselves are loaded one by one. */
export const names: readonly { id: CalculatorId; topic: Topic }[] = FILES.flatMap(({ topic, ids }) =>
  ids.map((id) => ({ id, topic })),
);

/** Loads a calculator, and compiles what computes it; undefined where there is none of that name. */
export async function load(name: string): Promise<AnyListed | undefined> {
  const file = FILES.find(({ ids }) => ids.some((id) => id === name));
  if (!file) return undefined;
  const [entries] = await Promise.all([file.load(), file.init()]);
  return entries.find(({ id }) => id === name);
}
