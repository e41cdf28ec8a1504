// What the page and a worker say to each other about models.

import type {
  ContractualModel,
  FrequencyCount,
  Holdout,
  Interval,
  ModelName,
  Tracked,
} from "../wasm/calculators/calculators.js";
import type { FittedModel, FittedSpend, GivenModel } from "../wasm/models/models.js";

/** The histories of customers, one entry per customer in each list. */
export interface BaseColumns {
  frequency: Float64Array;
  recency: Float64Array;
  age: Float64Array;
  weight: Float64Array | undefined;
  /** What the covariates are called, and their columns, one behind the other. */
  names: string[];
  covariates: Float64Array;
}

/** How many of the refits are done. */
export interface Refitted {
  done: number;
  total: number;
}

/** What customers are expected to do, one entry per customer in each list. */
export interface Predicted {
  /** Purchases within the horizon. */
  expectedPurchases: Float64Array;
  /** The probability that the customer will still buy. */
  aliveProbability: Float64Array;
  /** Purchases within the horizon, each counted at what it is worth today; only with a discount. */
  discountedPurchases?: Float64Array;
}

/** How far predictions may be off: one entry per customer in `low` and `high`. */
export interface PredictionIntervals {
  low: Float64Array;
  high: Float64Array;
  /** The interval of the sum over all customers. */
  total: Interval;
  /** How many refits they rest on. */
  resamples: number;
  /** How many more had no maximum, and are left out. */
  failed: number;
}

/** Each thing a worker can be asked of models, and its answer. The first keeps the customers for the others. */
export interface ModelCalls {
  base: { ask: { columns: BaseColumns }; answer: null };
  fitModel: { ask: { name: ModelName; level: number }; answer: FittedModel };
  predict: { ask: { given: GivenModel; horizon: number; rate: number | undefined }; answer: Predicted };
  /** The customers of whom most is expected, in purchases times amounts, by their places; one entry for each in every list. */
  ranking: {
    ask: { given: GivenModel; horizon: number; amounts: Float64Array | undefined; limit: number };
    answer: Predicted & { at: Uint32Array; worth: Float64Array };
  };
  residual: { ask: { given: GivenModel; discount: number }; answer: Float64Array };
  probabilities: { ask: { given: GivenModel; horizon: number; most: number }; answer: Float64Array[] };
  histogram: { ask: { given: GivenModel; most: number }; answer: FrequencyCount[] };
  holdout: { ask: { given: GivenModel; actual: Float64Array; length: number }; answer: Holdout };
  intervals: {
    ask: { given: GivenModel; horizon: number; resamples: number; seed: number; level: number };
    answer: PredictionIntervals | null;
  };
  newCustomers: {
    ask: { given: GivenModel; times: Float64Array; horizon: number; rate: number };
    answer: { expected: Float64Array; discounted: number };
  };
  tracking: {
    ask: { given: GivenModel; births: Float64Array; repeats: Float64Array; calibrationEnd: number; end: number };
    answer: Tracked[];
  };
  fitSpend: {
    ask: { frequency: Float64Array; value: Float64Array; weight: Float64Array | undefined; level: number };
    answer: FittedSpend;
  };
  expectedSpend: {
    ask: { parameters: { p: number; q: number; gamma: number }; frequency: Float64Array; value: Float64Array };
    answer: Float64Array | null;
  };
  fitContractual: { ask: { name: ContractualModel; survivors: Float64Array; level: number }; answer: FittedModel };
  renewals: { ask: { parameters: RenewalParameters; times: Float64Array }; answer: Float64Array };
  residualLifetime: {
    ask: { parameters: RenewalParameters; discount: number; renewals: number };
    answer: number | null;
  };
  /** The orders of an invented shop. */
  sample: { ask: { seed: number }; answer: string };
}

/** α and β, and c, which is 1 in the shifted beta-geometric model. */
export interface RenewalParameters {
  alpha: number;
  beta: number;
  c: number;
}
