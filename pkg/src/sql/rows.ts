// Rows that count: conditions that leave a row out, one for each reason.

import { fields, items, only } from "../numbers.js";
import { type Asked, missing } from "./asked.js";
import { NOBODY } from "./nobody.js";
import type { Step } from "./statement.js";

/** Why a row is left out, in the order in which that is asked, and how SQL asks it. */
export type Reasons = [reason: string, condition: string][];

/** The states of rows that count. */
export interface States {
  /** As they stand in the column `status`. A row without a state counts. */
  counts: readonly string[];
  /** Those of rows that count as refunds where the amount is below zero. */
  refunded?: readonly string[];
}

/** A column as text, without the spaces around it. */
export const written = ({ dialect }: Asked<string>, column: string) => `TRIM(CAST(${column} AS ${dialect.types.text}))`;

/** The reason that a row names nobody. */
export function namesNobody(asked: Asked<string>, column: string): Reasons[number] {
  const words = ["''", ...NOBODY.map((word) => asked.text("nobody", word))];
  return ["no-customer", `${column} IS NULL\nOR LOWER(${written(asked, column)}) IN (\n${lines(words)}\n)`];
}

/** The reason that a row has a state that does not count; none without a column of states. */
export function hasOtherState(
  asked: Asked<string>,
  column: string | null,
  states: States | undefined,
  amount: string,
): Reasons {
  if (column === null) {
    if (states !== undefined) throw missing("status");
    return [];
  }
  if (states === undefined) throw missing("states");
  const { counts, refunded = [] } = only("states", fields("states", states), ["counts", "refunded"]);
  if (counts === undefined || items("states.counts", counts).length === 0) throw missing("states.counts");
  const status = written(asked, column);
  const among = (name: string, list: readonly string[]) =>
    `(${items(name, list)
      .map((state) => asked.text(name, state))
      .join(", ")})`;
  const refunds =
    refunded.length > 0 ? `\nAND NOT (${status} IN ${among("states.refunded", refunded)} AND ${amount} < 0)` : "";
  return [["state", `COALESCE(${status}, '') <> ''\nAND ${status} NOT IN ${among("states.counts", counts)}${refunds}`]];
}

/** The reason that an amount is of another currency; none without a column of currencies. */
export function hasOtherCurrency(asked: Asked<string>, column: string | null, currency: string | undefined): Reasons {
  if (column === null && currency === undefined) return [];
  if (column === null) throw missing("columns.currency");
  if (currency === undefined) throw missing("currency");
  return [["currency", `${column} IS NULL\nOR ${written(asked, column)} <> ${asked.text("currency", currency)}`]];
}

/** The rows for which there is no reason to leave them out. */
export const rowsThatCount = (
  is: string,
  fields: readonly (string | null)[],
  table: string,
  leftOut: Reasons,
): Step => ({
  name: "counted_rows",
  is,
  query: `
SELECT
${fields.flatMap((field) => (field === null ? [] : [`  ${field}`])).join(",\n")}
FROM ${table}
WHERE ${leftOut.map(([, condition]) => `NOT (${condition.replaceAll("\n", "\n    ")})`).join("\n  AND ")}`,
});

/** Values in lines of moderate length. */
function lines(values: readonly string[]): string {
  const rows: string[] = [];
  for (const value of values) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + value.length < 100) rows[rows.length - 1] = `${last}, ${value}`;
    else rows.push(`  ${value}`);
  }
  return rows.join(",\n");
}
