// Levels: figures of which two neighbours tell what lies between them, such as revenue at the ends of two months.

import type { Step } from "./statement.js";

/** Which levels may be shown: a step that adds `shows_level` (1 or 0) to the rows of another. */
export interface LevelsAsked {
  name: string;
  is: string;
  from: string;
  /** The column that counts the people behind all that is hidden up to a row: it never falls. */
  hidden: string;
  /** What divides the rows, such as a cohort; empty where nothing does. */
  within: string;
  least: number;
}

/**
 * Between two levels that are shown lie no hidden people, or `least` at least: their difference tells of nobody alone.
 *
 * The count of hidden people is cut into blocks of `least`; of every second block only the lowest count is shown, so that a whole block lies
 * between any two.
 */
export function shownLevels({ name, is, from, hidden, within, least }: LevelsAsked): Step {
  const block = `CAST(FLOOR(${hidden} / ${least}.0) AS INTEGER)`;
  return {
    name,
    is,
    query: `
SELECT
  ${from}.*,
  CASE
    WHEN ${hidden} = 0 THEN 1
    WHEN ${hidden} < ${least} OR MOD(${block}, 2) = 1 THEN 0
    WHEN ${hidden} = MIN(${hidden}) OVER (PARTITION BY ${within && `${within}, `}${block}) THEN 1
    ELSE 0
  END AS shows_level
FROM ${from}`,
  };
}
