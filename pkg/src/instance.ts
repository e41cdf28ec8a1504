// A WebAssembly module that is instantiated on first use and synchronously, so that importing does nothing.

import { bytesOf } from "./bytes.js";
import { isErrorData, LoyaltyError } from "./error.js";
import { reported } from "./problem.js";

/** What wasm-bindgen makes beside a module: its imports, and the functions that call its exports. */
type Glue = { __wbg_set_wasm(exports: WebAssembly.Exports): void };

/** Modules that hold references to JavaScript values fill their table first. */
type Start = { __wbindgen_start?: () => void };

/** A module that waits for its first call. */
export interface Instance<C> {
  /** Compiles the module off the first call's path. */
  init(): Promise<void>;
  /** Calls the core, and turns what it throws into a LoyaltyError. */
  call<T>(compute: (core: C) => T): T;
}

/**
 * The module behind `text`, which imports `glue` under the name `file`. `C` is what wasm-bindgen declares of it: of the glue itself
 * TypeScript knows no types.
 */
export function instanceOf<C>(text: string, glue: Glue, file: string): Instance<C> {
  let ready = false;
  const start = (module: WebAssembly.Module) => {
    const instance = new WebAssembly.Instance(module, { [file]: glue as unknown as WebAssembly.ModuleImports });
    glue.__wbg_set_wasm(instance.exports);
    (instance.exports as Start).__wbindgen_start?.();
    ready = true;
  };
  return {
    async init() {
      if (ready) return;
      const module = await WebAssembly.compile(bytesOf(text));
      if (!ready) start(module);
    },
    call(compute) {
      if (!ready) start(new WebAssembly.Module(bytesOf(text)));
      try {
        return compute(glue as unknown as C);
      } catch (thrown) {
        if (isErrorData(thrown)) throw new LoyaltyError(thrown);
        if (thrown instanceof WebAssembly.RuntimeError) {
          // A trapped instance is never entered again: the next call starts a new one.
          ready = false;
          throw new LoyaltyError({ code: "stopped", params: { problem: reported(thrown) } });
        }
        throw thrown;
      }
    },
  };
}
