// The module that a worker runs: its glue, and the memory that files are read into.

import * as analysis from "../../wasm/analysis/analysis_bg.js";
import * as models from "../../wasm/models/models_bg.js";
import * as risks from "../../wasm/risks/risks_bg.js";
import * as spreadsheet from "../../wasm/spreadsheet/spreadsheet_bg.js";
import type { ModuleName } from "../held.js";

/** What wasm-bindgen has written beside each module, with the types that it declares. */
export const glue = { analysis, models, risks, spreadsheet } as unknown as {
  analysis: typeof import("../../wasm/analysis/analysis.js");
  models: typeof import("../../wasm/models/models.js");
  risks: typeof import("../../wasm/risks/risks.js");
  spreadsheet: typeof import("../../wasm/spreadsheet/spreadsheet.js");
};

/** Those that run: one in a worker, several where there are no workers. */
const running = new Map<ModuleName, WebAssembly.Exports>();

/** The bytes that files are read into, from a place on. They are looked up anew, because the memory moves when it grows. */
export function bytesAt(pointer: number, length: number): Uint8Array {
  const { memory } = running.get("analysis") as { memory: WebAssembly.Memory };
  return new Uint8Array(memory.buffer, pointer, length);
}

/** Has a compiled module run, unless it does. */
export function instantiate(module: WebAssembly.Module, name: ModuleName): void {
  if (running.has(name)) return;
  const own = { analysis, models, risks, spreadsheet }[name];
  const instance = new WebAssembly.Instance(module, {
    [`./${name}_bg.js`]: own as unknown as WebAssembly.ModuleImports,
  });
  own.__wbg_set_wasm(instance.exports);
  running.set(name, instance.exports);
  (instance.exports.__wbindgen_start as (() => void) | undefined)?.();
}
