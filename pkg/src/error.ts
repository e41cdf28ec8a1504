// LoyaltyError: impossible input, told apart from a programming error by `instanceof` and `code`.

import {
  type CoreError,
  type ErrorData,
  type GzipProblem,
  type HostError,
  type Problem,
  type QueryError,
  reported,
} from "./problem.js";
import { errorMessages } from "./text/en/errors.js";

export type { CoreError, ErrorData, GzipProblem, HostError, QueryError };

/** The stable code of an error. */
export type ErrorCode = ErrorData["code"];

/** The parameters that go with an error code. */
export type ErrorParams<C extends ErrorCode = ErrorCode> = Extract<ErrorData, { code: C }>["params"];

/** An error of the core, and the file it is about where there are several: its name, or `#2` if it has none. */
export type LocatedError = ErrorData & { file?: string };

/** An impossible input. `code` is stable; `params` give the field, the place and the value. */
export class LoyaltyError extends RangeError {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  /** The file it is about, if several were opened; line numbers are those of that file. */
  readonly file: string | null;

  constructor(data: ErrorData & { file?: string }) {
    super(inFile(data.file, errorMessages.describe(data)));
    this.name = "LoyaltyError";
    this.code = data.code;
    this.params = data.params;
    this.file = data.file ?? null;
  }

  /** A program may hold this class twice, as a module and in CommonJS: an error of one is an error of the other. */
  static override [Symbol.hasInstance](thrown: unknown): boolean {
    // biome-ignore-start lint/complexity/noThisInStatic: a class that extends this one inherits the test, and has instances of its own.
    if (Function.prototype[Symbol.hasInstance].call(this, thrown)) return true;
    if (this !== LoyaltyError) return false;
    // biome-ignore-end lint/complexity/noThisInStatic: as above
    return thrown instanceof RangeError && thrown.name === "LoyaltyError" && "code" in thrown;
  }
}

/** The error of a value that has the wrong shape. */
export function invalid(name: string, problem: Problem): LoyaltyError {
  return new LoyaltyError({ code: "invalid-input", params: { name, problem } });
}

/** What ends a call without an answer. */
export function stopped(problem: Problem): LoyaltyError {
  return new LoyaltyError({ code: "stopped", params: { problem } });
}

/** What a worker that was ended left of itself: the host's words, where it had some. */
export function workerGone(error?: Error): LoyaltyError {
  return new LoyaltyError({ code: "worker-gone", params: { detail: error?.message ?? null } });
}

/** Why a module was not compiled. It is valid: an engine that calls it wrong may not compile, by a policy or by its host. */
export function notCompiled(error: unknown): LoyaltyError {
  if (error instanceof LoyaltyError) return error;
  return /^(Compile|Eval|Reference)Error$/.test((error as Error).name)
    ? new LoyaltyError({ code: "wasm-blocked", params: {} })
    : stopped(reported(error));
}

/** A message about one of several files. */
export function inFile(file: string | null | undefined, sentence: string): string {
  return file ? `${file}: ${sentence}` : sentence;
}

/** What the core throws: a plain object, which also survives the way out of a worker. */
export function isErrorData(thrown: unknown): thrown is ErrorData {
  return typeof thrown === "object" && thrown !== null && !(thrown instanceof Error) && "code" in thrown;
}
