// Early-warning signals: is a customer overdue by their own buying rhythm?

import { fields, items, numbers } from "./numbers.js";
import { call } from "./planning.js";
import type { SignalOptions as CoreOptions, Signal, SignalStatus, Signals } from "./wasm/types.js";

export type { Signal, SignalStatus, Signals };

/** What one customer has done, in any order of time. */
export interface CustomerActivity {
  /** The days of the orders, `yyyy-mm-dd`. */
  dates: ArrayLike<string>;
  /** Their amounts, in the same order. */
  amounts?: ArrayLike<number>;
  /** The days of contacts or complaints, `yyyy-mm-dd`. */
  contacts?: ArrayLike<string>;
}

/** The limits from which a customer is to watch, or at risk. */
export interface SignalOptions extends CoreOptions {
  /** The as-of day, `yyyy-mm-dd`. Required: nothing here reads a clock. */
  asOf: string;
}

/**
 * Early-warning signals of one customer from the days of their orders, or of several customers.
 *
 * Overdue ratio: days since the last order / the customer's own median gap. Trend: the mean amount of the last 2 orders
 * ÷ that of the 2 before − 1; likewise of gaps and contacts. `signals` says which of them have reached their limits, which are
 * options and part of the result. `status` is `at-risk` by the overdue ratio alone, and `watch` by any signal; with fewer than three
 * order days it is `insufficient`.
 *
 * @throws LoyaltyError `missing-input`, `invalid-input`, `not-a-number`, `out-of-range`, `wrong-length`
 * @example signals(["2026-01-01", "2026-01-31", "2026-03-02"], { asOf: "2026-05-01" }).overdueRatio // 2
 */
export function signals(dates: ArrayLike<string>, options: SignalOptions): Signals;
export function signals(customers: ArrayLike<CustomerActivity>, options: SignalOptions): Signals[];
export function signals(
  data: ArrayLike<string> | ArrayLike<CustomerActivity>,
  options: SignalOptions,
): Signals | Signals[] {
  const list = items<string | CustomerActivity>("dates", data);
  const limits = fields<SignalOptions>("options", options);
  const areDates = (all: readonly (string | CustomerActivity)[]): all is readonly string[] =>
    all.every((one) => typeof one === "string");
  if (areDates(list)) return of({ dates: list }, limits);
  return list.map((customer, at) =>
    of(fields<CustomerActivity>(`customers[${at}]`, customer as CustomerActivity), limits),
  );
}

function of({ dates, amounts, contacts, ...others }: CustomerActivity, options: SignalOptions): Signals {
  const activity = {
    ...others,
    dates: items("dates", dates),
    ...(amounts && { amounts: Array.from(numbers("amounts", amounts)) }),
    ...(contacts && { contacts: items("contacts", contacts) }),
  };
  return call((core) => core.signals(activity, options));
}
