// What signups and last activities say.

import { some } from "./counting.js";

export const activity = {
  staying: {
    label: "Who is still active",
    title: "Who is still active",
    seen: (count: number) => `${some(count, "customer", "customers")} who signed up.`,
    caption: (period: string) =>
      `Each row is the customers who signed up in one ${period}. Each cell is the share of them who were active that many ${period}s later or after that: +1 is one ${period} later.`,
    first: "Signed up in",
    never: (count: number) =>
      `${some(count, "customer was", "customers were")} never active after signing up: they are in the size of their row and in no cell.`,
    later: (count: number) =>
      `${some(count, "customer was", "customers were")} active after the day looked back from, and ${count === 1 ? "counts" : "count"} as active up to it.`,
    lastOnly:
      "The file says when customers were last active, not when before. So a cell counts whoever was active then or later.",
  },
};
