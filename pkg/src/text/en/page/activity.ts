// Retention by signup and last activity.

import type { Period } from "../../../wasm/types.js";
import { some } from "./counting.js";

export const activity = {
  staying: {
    label: "Who is still active",
    title: "Who is still active",
    seen: (count: number) => `${some(count, "customer", "customers")} signed up.`,
    caption: (period: Period) =>
      `Each row is the customers who signed up in one ${period}. Each cell is the share of them still active that many ${period}s later or beyond: +1 is one ${period} later.`,
    first: "Signed up in",
    never: (count: number) =>
      `${some(count, "customer was", "customers were")} never active after signing up. They count in the size of their row, but as active in no cell.`,
    later: (count: number) =>
      `${some(count, "customer was", "customers were")} active after the as-of day and ${count === 1 ? "counts" : "count"} as active up to it.`,
    lastOnly:
      "The file gives only the last activity of each customer, so a cell counts everyone who was active then or later.",
  },
};
