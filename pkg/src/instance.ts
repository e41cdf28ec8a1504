// The calculators' WebAssembly, instantiated on first use and synchronously, so that importing does nothing.

import hex from "hex:./wasm/calculators/calculators_bg.wasm";
import { isErrorData, LoyaltyError } from "./error.js";
import { bytesOfHex } from "./hex.js";
import * as glue from "./wasm/calculators/calculators_bg.js";

let ready = false;

function start(module: WebAssembly.Module): void {
  const instance = new WebAssembly.Instance(module, { "./calculators_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  ready = true;
}

/**
 * Compiles the calculators off the first call's path. Optional: without it the first call compiles them, which takes
 * some milliseconds and which old versions of Chrome refuse on the main thread.
 */
export async function init(): Promise<void> {
  if (ready) return;
  const module = await WebAssembly.compile(bytesOfHex(hex));
  if (!ready) start(module);
}

/** Calls the core, and turns what it throws into a LoyaltyError. */
export function call<T>(compute: (core: typeof glue) => T): T {
  if (!ready) start(new WebAssembly.Module(bytesOfHex(hex)));
  try {
    return compute(glue);
  } catch (thrown) {
    if (isErrorData(thrown)) throw new LoyaltyError(thrown);
    if (thrown instanceof WebAssembly.RuntimeError) {
      // A trapped instance is never entered again: the next call starts a new one.
      ready = false;
      throw new LoyaltyError({ code: "stopped", params: { problem: thrown.message } });
    }
    throw thrown;
  }
}
