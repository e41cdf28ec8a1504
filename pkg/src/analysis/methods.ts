// The methods of an open file, with clear errors for arguments that are not options.

import { fields, word } from "../numbers.js";
import { type Closing, closing, inUse } from "./closing.js";

/** The methods themselves, which nothing closes. */
export type Unguarded<T extends Closing> = Omit<T, typeof Symbol.asyncDispose>;

/**
 * The same methods, but one that destructures options or roles rejects anything else with `invalid-input`: null would be a
 * `TypeError` about an internal variable, and a number would pass for empty options. `required` is the name of an argument that a
 * method cannot do without.
 */
export function methods<T extends Closing>(all: Unguarded<T>, required = ""): T {
  const guarded = Object.entries(all).map(([name, method]) => {
    // Closing takes nothing, and is handed to promises that call it with what they hold.
    if (typeof method !== "function" || name === "close") return [name, method];
    // The name of a model comes before its options, and is refused by those who know the models.
    const first = name === "fit" ? 1 : 0;
    const refusing = async (...given: unknown[]) => {
      const needed = Math.max(given.length, method.length);
      for (let at = first; at < needed; at++) {
        const isRequired = at < method.length;
        if (given[at] !== undefined || isRequired) fields(isRequired ? required : "", given[at] as object);
      }
      const answer = await method(...given);
      inUse(owner, answer);
      return answer;
    };
    return [name, refusing];
  });
  const owner: T = closing(Object.fromEntries(guarded), all.close);
  return owner;
}

/** A day that the core takes as a text and nothing else; null for none. */
export function dayOf(name: string, day: string | null | undefined): string | null {
  return day === undefined || day === null ? null : word(name, day);
}
