// The modules that workers run, each compiled once, and which of them a request needs.

import wasmHex from "hex:../wasm/analysis/analysis_bg.wasm";
import { LoyaltyError } from "../error.js";
import { bytesOfHex } from "../hex.js";
import type { Kind, ModuleName, Request } from "./protocol.js";
import { hasSimd } from "./simd.js";

/** A module that a worker runs, compiled once for all workers. */
export interface Compiled {
  name: ModuleName;
  module(): Promise<WebAssembly.Module>;
}

export function compiled(name: ModuleName, hex: () => Promise<string>): Compiled {
  let compiling: Promise<WebAssembly.Module> | undefined;
  return {
    name,
    module() {
      compiling ??= hex()
        .then((text) => WebAssembly.compile(bytesOfHex(text)))
        .catch((error: unknown) => {
          compiling = undefined;
          if (!hasSimd()) throw new LoyaltyError({ code: "no-simd", params: {} });
          throw stopped(error instanceof Error ? error.message : String(error));
        });
      return compiling;
    },
  };
}

/** Files, orders, and the scores of a survey: what most come for. */
export const analysis = compiled("analysis", async () => wasmHex);

/** What fewer need: a file of its own, loaded when it is asked for. */
const further = compiled("further", async () => (await import("./further-module.js")).wasmHex);

/** What customers will buy and renew: a file of its own too. */
const models = compiled("models", async () => (await import("./models-module.js")).wasmHex);

/** What only the module of models answers. */
const MODELS: ReadonlySet<Kind> = new Set([
  ...([
    "base",
    "fitModel",
    "predict",
    "ranking",
    "residual",
    "probabilities",
    "histogram",
    "holdout",
    "intervals",
  ] as const),
  ...(["newCustomers", "tracking", "fitSpend", "expectedSpend"] as const),
  ...(["fitContractual", "renewals", "residualLifetime", "sample"] as const),
]);

/** What only the further module answers. */
const FURTHER: ReadonlySet<Kind> = new Set([
  ...(["csat", "ces", "figureBySegment", "compareSegments", "trend", "drivers", "comments", "npsByAccount"] as const),
  ...(["loyaltyLevels", "matchedLevels", "loyaltyMatrix"] as const),
  ...([
    "subscriptions",
    "subscriptionChurn",
    "mrr",
    "tenure",
    "exitReasons",
    "subscriptionScorecard",
    "renewalDiscounts",
    "managers",
    "leaving",
  ] as const),
  ...(["events", "engagement", "rising", "serviceLevel"] as const),
  ...(["categories", "crossBuying", "activity", "signupCohorts"] as const),
  "segmentFigures",
  ...(["kaplanMeier", "nelsonAalen", "lifeTable", "logRank", "cox", "proportionalHazards"] as const),
]);

/** The module that a request needs, or nothing where the one that runs will do. */
export function moduleOf(request: Request): Compiled | undefined {
  const { kind } = request;
  // What stands beside the answers of a survey is asked about there, so that the file is not read twice.
  const isWide = kind === "survey" && Object.keys(request.roles).some((role) => role !== "score" && role !== "segment");
  if (MODELS.has(kind)) return models;
  return FURTHER.has(kind) || isWide ? further : undefined;
}

export function stopped(problem: string): LoyaltyError {
  return new LoyaltyError({ code: "stopped", params: { problem } });
}
