// Questions that take several calls: totals by period, and a forecast by the model that fits best.

import type { ContinuousModel, Orders, PeriodTotals, RankedCustomer, RunOptions } from "../analysis/index.js";
import { overTime, yearBefore } from "../analysis/index.js";
import type { Interval, ModelName, Period, Reason, SurvivalCurve } from "../wasm/types.js";

export type { ContinuousModel, Orders };

/** What is read of a survival curve. */
export type SurvivalTimes = Pick<SurvivalCurve, "time" | "atRisk" | "survival" | "low" | "high" | "tau">;

/** Revenue and customers by period, and the latest month beside the same one a year before. */
export async function periodTotals(source: Orders, hasAmounts: boolean, period: Period, run: RunOptions) {
  const customers = await source.cohorts({ period, ...run });
  const revenue = hasAmounts ? await source.cohorts({ period, measure: "revenue", ...run }) : null;
  const periods: PeriodTotals[] = overTime(customers, revenue, period);
  return { periods, yearBefore: period === "month" ? yearBefore(periods) : null };
}

/** A forecast for all customers together, and the most promising ones. */
export interface ForecastFound {
  model: ModelName | null;
  /** In weeks. */
  horizon: number;
  customers: number | null;
  active: number | null;
  expectedPurchases: number | null;
  interval: Interval | null;
  expectedRevenue: number | null;
  ranking: RankedCustomer[];
  reason?: Reason;
}

/** The models among which the best is found, as on the page. */
export const COMPARED: readonly ContinuousModel[] = ["mbg-nbd", "bg-nbd", "pareto-nbd", "mbg-cnbd-k"];

/** For more customers a range takes minutes. */
const MOST_FOR_RANGE = 20_000;

/** Fits the model that is named, or the one that explains the first two thirds of the time best, to all orders. */
export async function forecastOf(
  source: Orders,
  {
    model: wanted = "best",
    horizon = 13,
    limit = 25,
  }: { model?: ModelName | "best"; horizon?: number; limit?: number },
  hasAmounts: boolean,
  { signal }: RunOptions,
): Promise<ForecastFound> {
  const none = { customers: null, active: null, expectedPurchases: null, interval: null, expectedRevenue: null };
  const compared = wanted === "best" ? await source.compareModels({ models: COMPARED, signal }) : null;
  const name = compared ? compared.best : (wanted as ModelName);
  const notConverged: Reason = { code: "not-converged", params: {} };
  if (name === null) return { model: null, horizon, ...none, ranking: [], reason: compared?.reason ?? notConverged };
  const model = await source.fit(name, { signal });
  try {
    if (model.reason) return { model: name, horizon, ...none, ranking: [], reason: model.reason };
    const spend = hasAmounts ? await source.fitSpend({ signal }) : undefined;
    const spent = spend && spend.mean !== null ? { spend } : {};
    const intervals =
      model.customers <= MOST_FOR_RANGE ? await model.predictionIntervals({ horizon, resamples: 100, signal }) : null;
    const { customers, active, expectedPurchases } = await model.forecast({ horizon, signal });
    const value =
      "spend" in spent && spent.spend
        ? await model.lifetimeValue({ spend: spent.spend, horizon, margin: 1, signal })
        : null;
    return {
      model: name,
      horizon,
      customers,
      active,
      expectedPurchases,
      interval: intervals?.total ?? null,
      expectedRevenue: value?.undiscountedTotal ?? null,
      ranking: await model.ranking({ horizon, limit, intervals, ...spent, signal }),
    };
  } finally {
    await model.close();
  }
}
