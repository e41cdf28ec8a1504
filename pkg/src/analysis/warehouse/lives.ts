// Lives of customers as a warehouse counts them: how long, whether they have left, and how many.

import { only } from "../../numbers.js";
import type { KaplanMeierOptions, SurvivalCurve } from "../../wasm/types.js";
import { type GroupTest, kaplanMeier, logRank } from "../survival.js";
import { type Asked, askedOf, type Columns, ofSegment, placesWhere, segmentsOf, total, valuesAt } from "./columns.js";

/** The result of `survivalTable`. A curve is not that of all customers where some are withheld. */
export interface SurvivalTableResult extends Asked {
  query: "survivalTable";
  /** How many customers; those withheld are not among them. */
  customers: number;
  withheld: number;
  /** A customer counts as lost after more days than this without an order; null for subscriptions. */
  inactivityDays: number | null;
  /** Customers who ordered on one day alone, and those who came too late to be seen leaving; null for subscriptions. */
  oneTimeCustomers: number | null;
  tooNewCustomers: number | null;
  /** The segments, in the order in which they come; empty where the query asked for none. */
  segments: string[];
  /** Kaplan–Meier survival curve, in days, of all customers or of one segment. */
  kaplanMeier(
    options?: KaplanMeierOptions & { segment?: string; signal?: AbortSignal | undefined },
  ): Promise<SurvivalCurve>;
  /** Log-rank test: do the segments leave at different rates? Throws `missing-input` where the query asked for none. */
  logRank(options?: { signal?: AbortSignal | undefined }): Promise<GroupTest<string>>;
}

export function survivalTable(columns: Columns): SurvivalTableResult {
  const [durations, left, customers] = ["duration_days", "has_left", "customers"].map((name) =>
    columns.numbers(name),
  ) as [Float64Array, Float64Array, Float64Array];
  const seen = placesWhere(columns.length, (at) => !Number.isNaN(durations[at]));
  const segments = segmentsOf(columns);
  const names = segments.length > 0 ? columns.texts("segment") : [];
  /** A figure that each row of a segment repeats. */
  const ofAll = (name: string) => {
    const found = new Map(Array.from(columns.numbers(name), (value, at) => [names[at] ?? "", value] as const));
    const values = [...found.values()];
    return values.length === 0 || values.some(Number.isNaN) ? null : total(values);
  };
  const lists = (places: readonly number[]) =>
    [valuesAt(durations, places), valuesAt(left, places), valuesAt(customers, places)] as const;
  const counted = total(valuesAt(customers, seen));
  const inactivity = columns.numbers("inactivity_days")[0];
  return {
    query: "survivalTable",
    ...askedOf(columns),
    customers: counted,
    withheld: total(customers) - counted,
    inactivityDays: inactivity === undefined || Number.isNaN(inactivity) ? null : inactivity,
    oneTimeCustomers: ofAll("one_time_customers"),
    tooNewCustomers: ofAll("too_new_customers"),
    segments,
    async kaplanMeier({ segment, ...options } = {}) {
      const [times, events, weights] = lists(seen.filter(ofSegment(columns, segment)));
      return kaplanMeier(times, events, { ...options, weights });
    },
    async logRank(options = {}) {
      const { signal } = only("options", options, ["signal"]);
      ofSegment(columns, "");
      const [times, events, weights] = lists(seen);
      return logRank(
        times,
        events,
        seen.map((at) => names[at] ?? ""),
        { weights, signal },
      );
    },
  };
}
