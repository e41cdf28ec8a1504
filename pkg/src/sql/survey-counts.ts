// Survey counts: how many people gave each answer, by segment and period?

import { items } from "../numbers.js";
import type { Period } from "../wasm/types.js";
import {
  type Asked,
  asked,
  type DayOptions,
  dayValue,
  missing,
  oneOf,
  periodOf,
  type QueryOptions,
  wholeNumber,
} from "./asked.js";
import { firstDay, periodNumber } from "./dialects.js";
import { type Reasons, rowsThatCount, written } from "./rows.js";
import { type Step, statement } from "./statement.js";

/** The columns of a table of answers, by name. */
export interface SurveyColumns {
  /** The answer. Rows without one are left out. */
  score: string;
  /** What people are divided by. */
  segment?: string;
  /** When it was given: with it, each period has its own row. Answers without a day are in none. */
  date?: string;
}

/** Which answers to count. */
export interface SurveyCountsOptions extends QueryOptions, DayOptions {
  columns: SurveyColumns;
  /** What was asked: whether people would recommend (0 to 10), or whether they are satisfied; default `nps`. */
  metric?: "nps" | "csat";
  /** The lowest and the highest answer; needed for `csat`, and always 0 to 10 for `nps`. */
  scale?: readonly [number, number];
  /** The length of a period, by the calendar; default `month`. */
  period?: Period;
}

/** The answers of a table, for the queries that are made of them. */
interface SurveySteps extends Asked<"score" | "segment" | "date"> {
  hasDays: boolean;
  /** Each answer: score and, where there are any, segment and day. */
  counted: Step;
  leftOut: Reasons;
}

/** Checks what is asked of a table of answers. `more` are the options of the query itself. */
export function surveyAsked(
  options: QueryOptions & DayOptions & { columns: SurveyColumns },
  more: readonly string[] = [],
): SurveySteps {
  const found = asked(options, ["asOf", "timeZone", ...more], ["score", "segment", "date"], ["score"]);
  const { dialect, columns, table, text } = found;
  const { timeZone } = options;
  const time = columns.date;
  const zone = timeZone === undefined ? undefined : text("timeZone", timeZone);
  const day = time && (zone === undefined ? `CAST(${time} AS DATE)` : dialect.dayInZone(time, zone));
  const score = `CAST(${columns.score} AS ${dialect.types.amount})`;
  const leftOut: Reasons = [
    ["no-score", `${score} IS NULL`],
    ...(day ? ([["no-date", `${day} IS NULL`]] satisfies Reasons) : []),
  ];
  const fields = [
    `${score} AS score`,
    columns.segment && `COALESCE(${written(found, columns.segment)}, '') AS segment`,
    day && `${day} AS day`,
  ];
  return { ...found, hasDays: day !== null, counted: rowsThatCount("the answers", fields, table, leftOut), leftOut };
}

/**
 * Survey counts: how many people gave each answer, in one row for each segment and period. Scores, intervals and tests need nothing else.
 *
 * Columns: `segment` and `period_start`, `period`, `is_open` (each if asked for), `answers`, for NPS `promoters`, `passives`, `detractors`,
 * then `score_0` … `score_10` (or those of the scale), `left_out` (answers that are no step of it), `metric`, `as_of` (NULL without days),
 * `minimum_customers`. With `minimumCustomers`, a segment or period with fewer answers in all is NULL; within a larger one, the count of each answer
 * is there, however few gave it.
 *
 * @throws LoyaltyError `missing-input`, `invalid-input`, `unusable-name`
 * @example surveyCounts({ dialect: "duckdb", table: "answers", columns: { score: "nps", segment: "country", date: "answered_on" } })
 */
export function surveyCounts(options: SurveyCountsOptions): string {
  const { period: length, metric: wanted = "nps", scale, asOf } = options;
  const { counted, hasDays, ...found } = surveyAsked(options, ["metric", "scale", "period"]);
  const { dialect, columns, least } = found;
  const metric = oneOf("metric", wanted, ["nps", "csat"]);
  const period = periodOf(length);
  const [low, high] = steps(metric, scale);
  if (!hasDays && asOf !== undefined) throw missing("date");
  const number = periodNumber(dialect, period, "day");
  const lookBack: Step | null = hasDays
    ? {
        name: "look_back",
        is: "the day up to which answers were collected",
        query:
          asOf === undefined
            ? "SELECT MAX(day) AS as_of FROM counted_rows"
            : `SELECT ${dayValue("asOf", asOf)} AS as_of`,
      }
    : null;
  const keys = [columns.segment && "segment", hasDays && "period_number"].filter((key) => key).join(", ");
  const isStep = `score BETWEEN ${low} AND ${high} AND score = FLOOR(score)`;
  const whole = Array.from({ length: high - low + 1 }, (_, at) => low + at);
  const count = (condition: string, name: string) => `COUNT(CASE WHEN ${condition} THEN 1 END) AS ${name}`;
  const groups: [string, string][] =
    metric === "nps"
      ? [
          [`${isStep} AND score >= 9`, "promoters"],
          [`${isStep} AND score IN (7, 8)`, "passives"],
          [`${isStep} AND score <= 6`, "detractors"],
        ]
      : [];
  const dated: Step | null = hasDays
    ? {
        name: "dated",
        is: "the same beside the period of their day",
        query: `
SELECT score, ${columns.segment ? "segment, " : ""}as_of, ${number} AS period_number
FROM counted_rows CROSS JOIN look_back
WHERE day <= as_of`,
      }
    : null;
  const cells: Step = {
    name: "cells",
    is: "how many gave each answer",
    query: `
SELECT
  ${keys && `${keys},`}
  ${hasDays ? "as_of," : ""}
  ${count(isStep, "answers")},
  ${groups.map(([condition, name]) => `${count(condition, name)},`).join("\n  ")}
  ${whole.map((step) => count(`score = ${step}`, `score_${step}`)).join(",\n  ")},
  ${count(`NOT (${isStep})`, "left_out")}
FROM ${dated ? "dated" : "counted_rows"}
${keys && `GROUP BY ${keys}${hasDays ? ", as_of" : ""}`}`,
  };
  const shown = (name: string) => (least > 1 ? `CASE WHEN answers >= ${least} THEN ${name} END AS ${name}` : name);
  const leftOutShown =
    least > 1 ? `CASE WHEN NOT (left_out BETWEEN 1 AND ${least - 1}) THEN left_out END AS left_out` : "left_out";
  const between = least > 1 ? ",\n  " : ", ";
  const start = firstDay(dialect, period, "period_number");
  const isOpen = `CASE WHEN ${firstDay(dialect, period, "period_number + 1")} > ${dialect.plusDays("as_of", "1")} THEN 1 ELSE 0 END`;
  return statement(
    `Survey counts: how many people gave each answer (${metric})`,
    [counted, lookBack, dated, cells],
    `
SELECT
  ${columns.segment ? "segment," : ""}
  ${hasDays ? `${start} AS period_start, '${period}' AS period,\n  ${isOpen} AS is_open,` : ""}
  ${["answers", ...groups.map(([, name]) => name)].map(shown).join(between)},
  ${whole.map((step) => shown(`score_${step}`)).join(between)},
  ${leftOutShown}, '${metric}' AS metric, ${hasDays ? "as_of" : "CAST(NULL AS DATE) AS as_of"}, ${least} AS minimum_customers
FROM cells
${keys && `ORDER BY ${[columns.segment && "segment", hasDays && "period_start"].filter((key) => key).join(", ")}`}`,
  );
}

function steps(metric: "nps" | "csat", scale: readonly [number, number] | undefined): [number, number] {
  if (metric === "csat" && scale === undefined) throw missing("scale");
  const [low = Number.NaN, high = Number.NaN] = items("scale", scale ?? [0, 10]);
  const first = wholeNumber("scale", low, metric === "nps" ? 0 : 0, metric === "nps" ? 0 : 10);
  return [first, wholeNumber("scale", high, metric === "nps" ? 10 : first + 1, 10)];
}
