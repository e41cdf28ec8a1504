// `loyalkit`: the calculators. Importing does nothing; the first call starts the core, or `init()` does so earlier.

export { init } from "./core.js";
export { describe } from "./describe.js";
export {
  type CoreError,
  type ErrorCode,
  type ErrorData,
  type ErrorParams,
  type GzipProblem,
  type HostError,
  LoyaltyError,
  type QueryError,
} from "./error.js";
export { type FormatOptions, format, type Unit } from "./format.js";
export { initPlanning } from "./planning.js";
// Those that take or give something else than the core does.
export type { DeferredRevenueInput, TierMigration, TierMoves } from "./programme.js";
export * from "./programme.js";
export * from "./proportion.js";
export * from "./retention.js";
export * from "./segments.js";
export type { CustomerActivity, SignalOptions } from "./signals.js";
export * from "./signals.js";
export * from "./strategy.js";
export * from "./survey.js";
export type { Locale } from "./text/in-use.js";
export type { Finding } from "./text/message.js";
export * from "./value.js";
export type * from "./wasm/types.js";
