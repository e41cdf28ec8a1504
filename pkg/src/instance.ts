// A WebAssembly module that is instantiated on first use and synchronously, so that importing does nothing.

import { isErrorData, LoyaltyError } from "./error.js";
import { bytesOfHex } from "./hex.js";

/** What wasm-bindgen makes beside a module: its imports, and the functions that call its exports. */
type Glue = { __wbg_set_wasm(exports: WebAssembly.Exports): void };

/** A module that waits for its first call. */
export interface Instance<G> {
  /** Compiles the module off the first call's path. */
  init(): Promise<void>;
  /** Calls the core, and turns what it throws into a LoyaltyError. */
  call<T>(compute: (core: G) => T): T;
}

/** The module behind `hex`, which imports `glue` under the name `file`. */
export function instanceOf<G extends Glue>(hex: string, glue: G, file: string): Instance<G> {
  let ready = false;
  const start = (module: WebAssembly.Module) => {
    const instance = new WebAssembly.Instance(module, { [file]: glue as unknown as WebAssembly.ModuleImports });
    glue.__wbg_set_wasm(instance.exports);
    ready = true;
  };
  return {
    async init() {
      if (ready) return;
      const module = await WebAssembly.compile(bytesOfHex(hex));
      if (!ready) start(module);
    },
    call(compute) {
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
    },
  };
}
