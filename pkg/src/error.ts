// What makes an input impossible, as one class that `instanceof` and `code` tell apart from a programming error.

import type { Problem } from "./problem.js";
import { errorMessages } from "./text/en/messages.js";
import type { LoyaltyError as ErrorData } from "./wasm/types.js";

export type { ErrorData };

/** The stable name of what is wrong with an input. */
export type ErrorCode = ErrorData["code"];

/** The parameters that go with an error code. */
export type ErrorParams<C extends ErrorCode = ErrorCode> = Extract<ErrorData, { code: C }>["params"];

/** What the core throws, and which of several files it is about: by its name, or `#2` where it has none. */
export type LocatedError = ErrorData & { file?: string };

/** An input that cannot be true. `code` is stable; `params` say what, where and which value. */
export class LoyaltyError extends RangeError {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  /** The file it is about, where several were opened; a line is one of that file. */
  readonly file: string | null;

  constructor(data: ErrorData & { file?: string }) {
    super(inFile(data.file, errorMessages.describe(data)));
    this.name = "LoyaltyError";
    this.code = data.code;
    this.params = data.params;
    this.file = data.file ?? null;
  }

  /** CommonJS has a copy of this class in each entry; an error of one is an error of the other. */
  static override [Symbol.hasInstance](thrown: unknown): boolean {
    return thrown instanceof RangeError && thrown.name === "LoyaltyError" && "code" in thrown;
  }
}

/** The error of a value that has the wrong shape. */
export function invalid(name: string, problem: Problem): LoyaltyError {
  return new LoyaltyError({ code: "invalid-input", params: { name, problem } });
}

/** A sentence about one of several files. */
export function inFile(file: string | null | undefined, sentence: string): string {
  return file ? `${file}: ${sentence}` : sentence;
}

/** What the core throws: a plain object, which also survives the way out of a worker. */
export function isErrorData(thrown: unknown): thrown is ErrorData {
  return typeof thrown === "object" && thrown !== null && !(thrown instanceof Error) && "code" in thrown;
}
