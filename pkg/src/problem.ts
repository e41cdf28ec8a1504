// What is wrong with an input, as data. It knows no catalogue, so that the worker does not carry one.

import type { Problem } from "./wasm/types.js";

export type { Problem };

/** What the engine or the host said, in its own words. */
export function reported(error: unknown): Problem {
  return { code: "reported", params: { detail: error instanceof Error ? error.message : String(error) } };
}
