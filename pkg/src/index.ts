// `loyalkit`: the calculators. Importing does nothing; the first call starts the core, or `init()` does so earlier.

export { describe, type Locale } from "./describe.js";
export { type ErrorCode, type ErrorParams, LoyaltyError } from "./error.js";
export { type FormatOptions, format, type Unit } from "./format.js";
export { init } from "./instance.js";
export * from "./proportion.js";
export * from "./retention.js";
export * from "./survey.js";
export type { Finding } from "./text/message.js";
export * from "./value.js";
export type {
  Ces,
  CesOptions,
  ChurnConvention,
  ChurnCounts,
  ChurnOptions,
  CompareNpsOptions,
  Comparison,
  Csat,
  CsatDefinition,
  CsatOptions,
  Direction,
  DiscountedValue,
  Figure,
  FirstPayment,
  Groups,
  Horizon,
  Interval,
  LevelOptions,
  Lifetime,
  LifetimeValue,
  LifetimeValueInput,
  Method,
  Nps,
  NpsMethod,
  NpsOptions,
  OrderCounts,
  Perpetuity,
  Reason,
  Sales,
  Scale,
  TimeUnit,
  Warning,
} from "./wasm/calculators/calculators.js";
