// The modules that workers run, each compiled once for all of them.

import text from "bytes:../wasm/analysis/analysis_bg.wasm";
import { bytesOf } from "../bytes.js";
import { LoyaltyError, notCompiled } from "../error.js";
import type { ModuleName } from "./held.js";
import { hasSimd } from "./simd.js";

/** The text of each module. Fewer people need the others: they are files of their own, loaded when they are asked for. */
const TEXTS: Record<ModuleName, () => Promise<string>> = {
  analysis: async () => text,
  models: async () => (await import("./models-module.js")).text,
  risks: async () => (await import("./risks-module.js")).text,
  spreadsheet: async () => (await import("./spreadsheet-module.js")).text,
};

const compiling: Partial<Record<ModuleName, Promise<WebAssembly.Module>>> = {};

/** A module, compiled. */
export function compiled(name: ModuleName): Promise<WebAssembly.Module> {
  compiling[name] ??= TEXTS[name]()
    .then((text) => WebAssembly.compile(bytesOf(text)))
    .catch((error: unknown) => {
      delete compiling[name];
      if (!hasSimd()) throw new LoyaltyError({ code: "no-simd", params: {} });
      throw notCompiled(error);
    });
  return compiling[name];
}
