// Lists of numbers on their way into the core, where they arrive as one typed array.

import { LoyaltyError } from "./error.js";

function words(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : value === null ? "null" : typeof value;
}

/** The numbers as doubles. `null` and texts are refused: `Float64Array.from` would make a 0 of them. */
export function numbers(name: string, list: ArrayLike<number>): Float64Array {
  if (list instanceof Float64Array) return list;
  if (typeof list !== "object" || list === null || typeof list.length !== "number") {
    const problem = `a list of numbers is expected, not ${words(list)}`;
    throw new LoyaltyError({ code: "invalid-input", params: { name, problem } });
  }
  const doubles = new Float64Array(list.length);
  for (let i = 0; i < doubles.length; i++) {
    const value: unknown = list[i];
    if (typeof value !== "number") {
      throw new LoyaltyError({ code: "not-a-number", params: { name, value: words(value), position: i + 1 } });
    }
    doubles[i] = value;
  }
  return doubles;
}

/** A single number on its way into the core, which would take `undefined` for NaN and `null` for 0. */
export function number(name: string, value: number): number {
  if (typeof value === "number") return value;
  if (value === undefined) throw new LoyaltyError({ code: "missing-input", params: { name } });
  throw new LoyaltyError({ code: "not-a-number", params: { name, value: words(value), position: null } });
}
