// What the views of all files share.

import { number } from "./counting.js";

export const views = {
  periods: {
    label: "Periods",
    options: { week: "Weeks", month: "Months", quarter: "Quarters", year: "Years" },
    soFar: "so far",
    yes: "yes",
    cut: (shown: number, all: number) =>
      `The latest ${number(shown)} of ${number(all)} periods. The saved file has all.`,
  },
  /** A change of a share. */
  pp: (points: string) => `${points} pp`,
  ppIs: "pp is percentage points: from 5% to 3.5% is −1.5 pp.",
  asOf: (day: string) => `Looking back from ${day}.`,
  fromTo: (low: string, high: string) => `${low} to ${high}`,
  sideways: "Where the table is wider than the screen, it scrolls sideways.",
  legend: "What the colours mean",
  workspace: {
    label: "Views of the file",
    loading: "Working it out …",
    save: "Save as CSV",
    figure: "Figure",
    value: "Value",
  },
};
