// Lists of numbers on their way into the core, where they arrive as one typed array.

import { invalid, LoyaltyError } from "./error.js";
import type { ExpectedType } from "./wasm/types.js";

/** What was found: a text in quotes, or the name of its type. */
export function words(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : value === null ? "null" : typeof value;
}

/** Refuses a value of another type. */
export function refuse(name: string, expected: ExpectedType, value: unknown): never {
  throw invalid(name, { code: "wrong-type", params: { expected, found: words(value) } });
}

/** An object whose fields are about to be read. */
export function fields<T extends object>(name: string, value: T): T {
  if (typeof value === "object" && value !== null) return value;
  return refuse(name, "object", value);
}

/** An object of these fields, some of them perhaps absent: a misspelt one would pass for one that was not given. */
export function only<T extends object>(name: string, value: T, known: readonly string[]): T {
  const other = Object.keys(fields(name, value)).find((field) => !known.includes(field));
  if (other === undefined) return value;
  // What stands in a list is named by its place.
  const path = name.endsWith("]") ? `${name}.${other}` : other;
  throw invalid(path, { code: "unknown-option", params: { expected: [...known] } });
}

const isList = (list: unknown): list is ArrayLike<unknown> =>
  typeof list === "object" &&
  list !== null &&
  "length" in list &&
  Number.isInteger(list.length) &&
  (list.length as number) >= 0;

/** A text, such as a name. */
export function word(name: string, value: unknown): string {
  return typeof value === "string" ? value : refuse(name, "text", value);
}

/** The items of a list of any kind, as an array. */
export function items<T>(name: string, list: ArrayLike<T>): T[] {
  if (isList(list)) return Array.from(list);
  return refuse(name, "list", list);
}

/** The numbers as doubles. `null` and texts are refused: `Float64Array.from` would make a 0 of them. */
export function numbers(name: string, list: ArrayLike<number>): Float64Array {
  if (list instanceof Float64Array) return list;
  if (!isList(list)) return refuse(name, "numbers", list);
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

/** The same in memory of their own, which a worker may take away from here. */
export function ownNumbers(name: string, list: ArrayLike<number>): Float64Array<ArrayBuffer> {
  const doubles = numbers(name, list);
  return (doubles === list ? Float64Array.from(doubles) : doubles) as Float64Array<ArrayBuffer>;
}

/** A single number on its way into the core, which would take `undefined` for NaN and `null` for 0. */
export function number(name: string, value: number): number {
  if (typeof value === "number") return value;
  if (value === undefined) throw new LoyaltyError({ code: "missing-input", params: { name } });
  throw new LoyaltyError({ code: "not-a-number", params: { name, value: words(value), position: null } });
}

/** A single finite number that is used before the core sees it. */
export function finite(name: string, value: number): number {
  if (Number.isFinite(number(name, value))) return value;
  throw new LoyaltyError({ code: "not-a-number", params: { name, value: String(value), position: null } });
}
