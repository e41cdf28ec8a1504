// What analyses can be told: each option once, whichever analyses take it.

/** How the value of an option is given. */
export type OptionKind = { choice: readonly string[] } | "number" | "day" | "yes";

const PERIODS = ["day", "week", "month", "quarter", "year"] as const;

/** Every option of every analysis, by the name that the package has for it. */
export const OPTIONS = {
  period: { choice: PERIODS },
  counting: { choice: ["classic", "unbounded", "bracket"] },
  measure: { choice: ["customers", "orders", "revenue", "cumulative-value"] },
  level: "number",
  inactiveAfterDays: "number",
  reactivationAfterDays: "number",
  method: { choice: ["quantile", "ntile"] },
  bins: "number",
  map: { choice: ["11-segments", "10-segments"] },
  limit: "number",
  byGroup: "yes",
  model: { choice: ["best", "mbg-nbd", "bg-nbd", "pareto-nbd", "mbg-cnbd-k", "bg-bb"] },
  unit: { choice: PERIODS },
  horizon: "number",
  calibrationEnd: "day",
  convention: { choice: ["opening-cohort", "all-lost", "midpoint", "start-plus-new"] },
  target: "number",
  width: "number",
  highValueShare: "number",
  newDays: "number",
} as const satisfies Record<string, OptionKind>;

export type OptionName = keyof typeof OPTIONS;

type ValueOf<K extends OptionKind> = K extends { choice: readonly (infer C)[] }
  ? C
  : K extends "number"
    ? number
    : K extends "day"
      ? string
      : boolean;

/** The values of options that were given. */
export type Values<N extends OptionName> = { [O in N]?: ValueOf<(typeof OPTIONS)[O]> };
