// Texts shared by the views of all files.

import { number } from "./counting.js";

export const views = {
  periods: {
    label: "Periods",
    options: { week: "Weeks", month: "Months", quarter: "Quarters", year: "Years" },
    soFar: "so far",
    yes: "yes",
    cut: (shown: number, all: number) => `The latest ${number(shown)} of ${number(all)} periods. The download has all.`,
  },
  /** A change of a share. */
  pp: (points: string) => `${points} pp`,
  ppIs: "pp means percentage points: from 5% to 3.5% is −1.5 pp.",
  asOf: (day: string) => `As of ${day}.`,
  fromTo: (low: string, high: string) => `${low} to ${high}`,
  followed: "The numbers below the axis are customers still followed when the next one leaves.",
  sideways: "Scroll sideways to see the whole table.",
  legend: "What the colours mean",
  workspace: {
    label: "Views of the file",
    loading: "Calculating …",
    save: "Save as CSV",
    figure: "Figure",
    value: "Value",
  },
};
