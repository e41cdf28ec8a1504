// Messages: errors, warnings, reasons and assumptions in one language.

import type { ErrorData } from "../problem.js";
import type { Assumption, Reason, Warning } from "../wasm/types.js";

/** Anything with a code that a person may have to read. */
export type Finding = Assumption | ErrorData | Reason | Warning;

/** One sentence for each code; a code without one does not compile. */
export type Sentences<F extends { code: string; params: object }> = {
  [Code in F["code"]]: (params: Extract<F, { code: Code }>["params"]) => string;
};

/** Assumptions whose code a warning has too. */
type Shared = Extract<Assumption, { code: Warning["code"] }>;

/** The sentences of warnings and reasons. */
export type Found = Sentences<Reason | Warning | Shared>;

/** The sentence of a code with its parameters; the code itself where a newer core has one that is unknown here. */
export function sentence<F extends { code: string; params: object }>(table: Sentences<F>, { code, params }: F): string {
  // A table has a sentence for each code's own parameters; TypeScript cannot follow the pair through the look-up.
  const say = Object.hasOwn(table, code) ? table[code as F["code"]] : undefined;
  return (say as ((params: F["params"]) => string) | undefined)?.(params) ?? code;
}

/** The sentences of a language, chosen by a finding's code. */
export interface Messages {
  describe(finding: Finding): string;
}

/** Not one table made of several: bundlers keep what is spread, though an entry that only throws needs the errors alone. */
export const messagesOf = <F extends Finding>(...tables: Partial<Sentences<F>>[]): Messages => ({
  describe: (finding) => {
    const table = tables.find((table) => Object.hasOwn(table, finding.code)) ?? {};
    return sentence<Finding>(table as Sentences<Finding>, finding);
  },
});
