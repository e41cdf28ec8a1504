// The MRR bridge of a warehouse: the rates of each period, by the package's own formula.

import { mrrBridge as bridgeOf } from "../../retention.js";
import type { MrrPeriod, MrrPeriods, Period } from "../../wasm/types.js";
import { type Asked, askedOf, type Columns, placesWhere } from "./columns.js";

/** The customers behind a period of the bridge. */
export interface MrrCustomers {
  start: number;
  new: number;
  reactivated: number;
  lost: number;
  /** Those lost who had come in the same period. */
  lostOfNew: number;
  end: number;
}

/** A period of the bridge of a warehouse; null for customers that are withheld. */
export interface WarehouseMrrPeriod extends MrrPeriod {
  customers: { [K in keyof MrrCustomers]: number | null };
}

/** The MRR bridge of a warehouse, as the core's own. */
export interface WarehouseMrr extends MrrPeriods {
  periods: WarehouseMrrPeriod[];
}

/** The result of `mrrBridge`. */
export interface MrrBridgeResult extends Asked {
  query: "mrrBridge";
  /** The length of a period. */
  period: Period | null;
  /** How many periods are left out, because an amount of theirs is withheld. */
  withheld: number;
  /** The periods from that of the first start on. `reactivationAfterDays` is what the query was asked with, which its result does not say. */
  mrr(options?: { reactivationAfterDays?: number }): WarehouseMrr;
}

const AMOUNTS = ["start", "new", "expansion", "reactivation", "contraction", "churned", "end"] as const;
const PEOPLE = {
  start: "start_customers",
  new: "new_customers",
  reactivated: "reactivated_customers",
  lost: "lost_customers",
  lostOfNew: "lost_of_new",
  end: "end_customers",
} as const satisfies Record<keyof MrrCustomers, string>;

export function mrrBridge(columns: Columns): MrrBridgeResult {
  const asked = askedOf(columns);
  const starts = columns.texts("period_start");
  const open = columns.numbers("is_open");
  const amounts = AMOUNTS.map((name) => columns.numbers(`${name}_mrr`));
  const people = Object.entries(PEOPLE).map(([name, column]) => [name, columns.numbers(column)] as const);
  const places = placesWhere(columns.length, (at) => amounts.every((list) => !Number.isNaN(list[at])));
  return {
    query: "mrrBridge",
    ...asked,
    period: (columns.texts("period")[0] ?? null) as Period | null,
    withheld: columns.length - places.length,
    mrr({ reactivationAfterDays = 1 } = {}) {
      const periods = places.map((at): WarehouseMrrPeriod => {
        const movement = Object.fromEntries(AMOUNTS.map((name, which) => [name, amounts[which]?.[at] as number]));
        const { start, end, ...moved } = movement as Record<(typeof AMOUNTS)[number], number>;
        const isOpen = open[at] === 1;
        const bridge = bridgeOf({ start, ...moved });
        const rates = Object.fromEntries(Object.keys(bridge).map((name) => [name, null])) as unknown as typeof bridge;
        const found = isOpen ? { ...rates, reason: { code: "still-open", params: {} } as const } : bridge;
        const customers = Object.fromEntries(
          people.map(([name, list]) => [name, Number.isNaN(list[at]) ? null : (list[at] as number)]),
        ) as WarehouseMrrPeriod["customers"];
        return { period: starts[at] ?? "", open: isOpen, start, ...moved, ...found, end, customers };
      });
      return { periods, reactivationAfterDays, asOf: asked.asOf ?? "", warnings: [] };
    },
  };
}
