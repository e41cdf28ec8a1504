// Messages: errors, warnings and reasons in one language.

import type { LoyaltyError as ErrorData, Reason, Warning } from "../wasm/types.js";

/** Anything with a code that a person may have to read. */
export type Finding = ErrorData | Reason | Warning;

/** One sentence for each code; a code without one does not compile. */
export type Sentences<F extends Finding = Finding> = {
  [Code in F["code"]]: (params: Extract<Finding, { code: Code }>["params"]) => string;
};

/** The sentences of a language, chosen by a finding's code. */
export interface Messages {
  describe(finding: Finding): string;
}

export function messagesOf(...tables: Partial<Sentences>[]): Messages {
  return {
    describe: ({ code, params }) => {
      const sentences = tables.find((table) => Object.hasOwn(table, code));
      // A table has a sentence for each code's own parameters; TypeScript cannot follow the pair through the look-up.
      return (sentences?.[code] as ((params: Finding["params"]) => string) | undefined)?.(params) ?? code;
    },
  };
}
