// Summaries of customers: purchase models of what a warehouse has counted, one row a customer or one for all who are alike.

import { invalid, LoyaltyError } from "../../error.js";
import { number, only, word } from "../../numbers.js";
import type { ModelName, NextByFrequency, Period } from "../../wasm/types.js";
import { type BaseModel, baseModel, unitOf } from "../base-model.js";
import { methods, type Unguarded } from "../methods.js";
import { baseSession, fitGammaGamma, type ModelFit, type SpendFit, toFit } from "../models.js";
import type { ContinuousModel } from "../orders-model.js";
import type { RunOptions } from "../session.js";
import { type Asked, askedOf, type Columns, ofSegment, placesWhere, segmentsOf, total, valuesAt } from "./columns.js";

/** How a model is fitted to a summary. */
export interface SummaryFitOptions extends RunOptions {
  /** The unit of all times, of the horizon too; default: weeks. */
  unit?: Period;
  /** The confidence level of the intervals; default 0.95. */
  level?: number;
  /** The customers of one segment; default: all. */
  segment?: string;
}

/** What customers bought after the calibration period, and what was expected: of all together, and by their purchases before. */
export interface SummaryHoldout {
  /** The length of the holdout, in the unit of the model. */
  duration: number;
  /** How many customers there were at its beginning. */
  customers: number;
  /** The purchases they made in it. */
  actual: number;
  /** The purchases that the model expects. */
  expected: number;
  /** Expected minus actual purchases, as a share of the actual ones; null if there are none. */
  bias: number | null;
  /** Means, by the purchases before: the last row is 7 or more. */
  byFrequency: NextByFrequency[];
}

/** The models that are fitted to a summary, which says nothing of single gaps. */
export type SummaryModelName = Exclude<ContinuousModel, "mbg-cnbd-k">;

/** A model of a summary. An entry of its lists stands for as many customers as `histories.weight` says. */
export interface SummaryModel extends BaseModel {
  readonly model: SummaryModelName;
  /** Holdout validation; throws `missing-input` where the query held nothing out (`calibrationEnd`). */
  holdout(options?: RunOptions): Promise<SummaryHoldout>;
}

/** What both summaries answer. */
interface Summary extends Asked {
  /** How many customers; those withheld are not among them. */
  customers: number;
  /** How many are withheld, because fewer than `minimumCustomers` had the same history. */
  withheld: number;
  /** The segments, in the order in which they come; empty where the query asked for none. */
  segments: string[];
  /**
   * Fits `bg-nbd`, `mbg-nbd` or `pareto-nbd`. BG/BB counts periods of the calendar, which a summary does not tell: it throws
   * `invalid-input`.
   */
  fit(model: SummaryModelName, options?: SummaryFitOptions): Promise<SummaryModel>;
}

/** The compressed summary: one row for all customers with the same history. */
export interface CompressedSummaryResult extends Summary {
  query: "compressedSummary";
  /** Times are rounded to so many days; 1 where they are exact. */
  roundedToDays: number;
}

/** The customer summary: one row for each customer, who stand in this order in the lists of a fit. */
export interface CustomerSummaryResult extends Summary {
  query: "customerSummary";
  /** Who they are. */
  names: (string | null)[];
  /** Fits the gamma-gamma model of spend per purchase to the repeat purchases. */
  fitSpend(options?: { level?: number } & RunOptions): Promise<SpendFit>;
}

/** What customers spend, for the gamma-gamma model. */
export interface SpendSummaryResult extends Asked {
  query: "spendSummary";
  /** Customers with a repeat purchase; those withheld are not among them. */
  customers: number;
  withheld: number;
  /** Fits the gamma-gamma model of spend per purchase, each row weighted by its customers. */
  fitSpend(options?: { level?: number } & RunOptions): Promise<SpendFit>;
}

const MODELS = ["bg-nbd", "mbg-nbd", "pareto-nbd"] as const satisfies readonly SummaryModelName[];

/** Frequencies from here on are one row of the holdout, as in the core. */
const MANY = 7;

export function compressedSummary(columns: Columns): CompressedSummaryResult {
  const [frequency, customers] = [columns.numbers("frequency"), columns.numbers("customers")];
  const spend = columns.numbers("repeat_spend");
  const value = spend.map((sum, at) => {
    const purchases = (frequency[at] as number) * (customers[at] as number);
    return purchases > 0 ? sum / purchases : 0;
  });
  const roundedToDays = (columns.names.includes("rounded_to_days") && columns.numbers("rounded_to_days")[0]) || 1;
  return { query: "compressedSummary", ...summary(columns, customers, value), roundedToDays };
}

export function customerSummary(columns: Columns): CustomerSummaryResult {
  const value = columns.numbers("repeat_value");
  const frequency = columns.numbers("frequency");
  return {
    query: "customerSummary",
    ...summary(columns, null, value),
    names: columns.texts("customer"),
    fitSpend: (options) => spendFit({ frequency, value: known(value, frequency) }, options),
  };
}

export function spendSummary(columns: Columns): SpendSummaryResult {
  const [frequency, value, customers] = ["frequency", "mean_value", "customers"].map((name) =>
    columns.numbers(name),
  ) as [Float64Array, Float64Array, Float64Array];
  const places = placesWhere(columns.length, (at) => !Number.isNaN(frequency[at]));
  const rows = {
    frequency: valuesAt(frequency, places),
    value: valuesAt(value, places),
    weight: valuesAt(customers, places),
  };
  const seen = total(rows.weight);
  return {
    query: "spendSummary",
    ...askedOf(columns),
    customers: seen,
    withheld: total(customers) - seen,
    fitSpend: (options) => spendFit(rows, options),
  };
}

const spendFit = (rows: Parameters<typeof fitGammaGamma>[0], options: { level?: number } & RunOptions = {}) => {
  const { level, signal } = only("options", options, ["level", "signal", "onProgress"]);
  return fitGammaGamma(rows, { ...(level !== undefined && { level }), signal });
};

/** The means, where the query had amounts. */
function known(value: Float64Array, frequency: Float64Array): Float64Array {
  const isUnknown = value.some((mean, at) => Number.isNaN(mean) && (frequency[at] as number) > 0);
  if (isUnknown) throw new LoyaltyError({ code: "missing-input", params: { name: "amount" } });
  return value;
}

function summary(columns: Columns, customers: Float64Array | null, value: Float64Array): Summary {
  const [frequency, recency, age] = ["frequency", "recency_days", "age_days"].map((name) => columns.numbers(name)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const asked = askedOf(columns);
  const isSeen = (at: number) => !Number.isNaN(frequency[at]);
  const counted = (places: readonly number[]) => (customers ? total(valuesAt(customers, places)) : places.length);
  const all = placesWhere(columns.length, isSeen);
  return {
    ...asked,
    customers: counted(all),
    withheld: customers ? total(customers) - counted(all) : 0,
    segments: segmentsOf(columns),
    async fit(name, options = {}) {
      const {
        unit = "week",
        level = 0.95,
        segment,
        ...run
      } = only("options", options, ["unit", "level", "segment", "signal", "onProgress"]);
      if (!MODELS.includes(word("model", name) as SummaryModelName))
        throw invalid("model", { code: "none-of", params: { value: name, expected: [...MODELS] } });
      const days = unitOf("unit", unit);
      const isOf = ofSegment(columns, segment);
      const places = segment === undefined ? all : all.filter(isOf);
      const weight = customers && valuesAt(customers, places);
      const base = {
        frequency: valuesAt(frequency, places),
        recency: valuesAt(recency, places).map((each) => each / days),
        age: valuesAt(age, places).map((each) => each / days),
        weight,
        names: [],
        covariates: new Float64Array(),
      };
      const means = valuesAt(value, places);
      const spent = {
        frequency: base.frequency,
        value: means.some((mean, at) => Number.isNaN(mean) && (base.frequency[at] as number) > 0) ? null : means,
      };
      const session = baseSession("model", base);
      try {
        const found = await session.ask("base", "fit", [name, number("level", level)], run);
        const fit = toFit<ModelFit>(name, found) as ModelFit<string, ModelName>;
        const about = { unit, asOf: asked.asOf ?? "", customers: counted(places), base, spent };
        const answers = baseModel(session, fit, about);
        return methods<SummaryModel>(
          {
            ...answers,
            model: name,
            async holdout(options = {}) {
              return holdout(columns, places, { ...base, days, answers, options });
            },
          } satisfies Unguarded<SummaryModel>,
          "options",
        );
      } catch (error) {
        session.close();
        throw error;
      }
    },
  };
}

/** What came after the calibration, as sums: a row that stands for several customers does not tell what each of them bought. */
async function holdout(
  columns: Columns,
  places: readonly number[],
  asked: {
    frequency: Float64Array;
    weight: Float64Array | null;
    days: number;
    answers: Unguarded<BaseModel>;
    options: RunOptions;
  },
): Promise<SummaryHoldout> {
  if (!columns.names.includes("holdout_days"))
    throw new LoyaltyError({ code: "missing-input", params: { name: "calibrationEnd" } });
  const { frequency, weight, days, answers, options } = asked;
  const bought = valuesAt(columns.numbers("holdout_purchases"), places);
  const duration = (valuesAt(columns.numbers("holdout_days"), places)[0] ?? 0) / days;
  const each = await answers.expectedPurchases({ horizon: duration, ...options });
  const rows = Array.from({ length: MANY + 1 }, (_, frequency) => ({
    frequency,
    customers: 0,
    actual: 0,
    expected: 0,
  }));
  bought.forEach((purchases, at) => {
    const row = rows[Math.min(frequency[at] as number, MANY)] as (typeof rows)[number];
    const customers = weight ? (weight[at] as number) : 1;
    row.customers += customers;
    row.actual += purchases;
    row.expected += customers * (each[at] as number);
  });
  const [customers, actual, expected] = [
    total(rows.map((row) => row.customers)),
    total(rows.map((row) => row.actual)),
    total(rows.map((row) => row.expected)),
  ];
  return {
    duration,
    customers,
    actual,
    expected,
    bias: actual > 0 ? expected / actual - 1 : null,
    byFrequency: rows
      .filter((row) => row.customers > 0)
      .map((row) => ({ ...row, actual: row.actual / row.customers, expected: row.expected / row.customers })),
  };
}
