// What makes an input impossible, as one class that `instanceof` and `code` tell apart from a programming error.

import { messages } from "./text/en/messages.js";
import type { LoyaltyError as ErrorData } from "./wasm/calculators/calculators.js";

export type { ErrorData };

/** The stable name of what is wrong with an input. */
export type ErrorCode = ErrorData["code"];

/** The parameters that go with an error code. */
export type ErrorParams<C extends ErrorCode = ErrorCode> = Extract<ErrorData, { code: C }>["params"];

/** An input that cannot be true. `code` is stable; `params` say what, where and which value. */
export class LoyaltyError extends RangeError {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(data: ErrorData) {
    super(messages.describe(data));
    this.name = "LoyaltyError";
    this.code = data.code;
    this.params = data.params;
  }

  /** CommonJS has a copy of this class in each entry; an error of one is an error of the other. */
  static [Symbol.hasInstance](thrown: unknown): boolean {
    return thrown instanceof RangeError && thrown.name === "LoyaltyError" && "code" in thrown;
  }
}

/** What the core throws: a plain object, which also survives the way out of a worker. */
export function isErrorData(thrown: unknown): thrown is ErrorData {
  return typeof thrown === "object" && thrown !== null && !(thrown instanceof Error) && "code" in thrown;
}
