// The texts of every calculator. Apart from what lists them, so that an element ships with its own alone.

export * from "./programme.js";
export * from "./retention.js";
export * from "./share.js";
export * from "./strategy.js";
export * from "./survey.js";
export * from "./value.js";
