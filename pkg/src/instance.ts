// A WebAssembly module that is instantiated on first use and synchronously, so that importing does nothing.

import { isErrorData, LoyaltyError, notCompiled, stopped } from "./error.js";

/** What wasm-bindgen makes beside a module: its imports, and the functions that call its exports. */
type Glue = { __wbg_set_wasm(exports: WebAssembly.Exports): void };

/** Modules that hold references to JavaScript values fill their table first. */
type Start = { __wbindgen_start?: () => void };

/** A module that waits for its first call. */
export interface Instance<C> {
  /** Compiles the module off the first call's path; default, the one that the package brings. */
  init(given?: Given): Promise<void>;
  /** Calls the core, and turns what it throws into a LoyaltyError. */
  call<T>(compute: (core: C) => T): T;
}

type Given = BufferSource | WebAssembly.Module;

/** Not by its class: a host that compiles what is imported may do so elsewhere. */
const isModule = (given: Given): given is WebAssembly.Module => !("byteLength" in given);

/**
 * The module that `own` gives, which imports `glue` under the name `file`. `C` is what wasm-bindgen declares of it: of the glue itself
 * TypeScript knows no types.
 */
export function instanceOf<C>(own: () => Given, glue: Glue, file: string): Instance<C> {
  let module: WebAssembly.Module | undefined;
  let ready = false;
  const start = () => {
    const instance = new WebAssembly.Instance(module as WebAssembly.Module, {
      [file]: glue as unknown as WebAssembly.ModuleImports,
    });
    glue.__wbg_set_wasm(instance.exports);
    (instance.exports as Start).__wbindgen_start?.();
    ready = true;
  };
  return {
    async init(given) {
      if (ready) return;
      try {
        const found = given ?? own();
        module ??= isModule(found) ? found : await WebAssembly.compile(found);
        if (!ready) start();
      } catch (error) {
        throw notCompiled(error);
      }
    },
    call(compute) {
      try {
        if (!ready) {
          const found = module ?? own();
          module = isModule(found) ? found : new WebAssembly.Module(found);
          start();
        }
      } catch (error) {
        throw notCompiled(error);
      }
      try {
        return compute(glue as unknown as C);
      } catch (thrown) {
        if (isErrorData(thrown)) throw new LoyaltyError(thrown);
        if (thrown instanceof WebAssembly.RuntimeError) {
          // A trapped instance is never entered again: the next call starts a new one.
          ready = false;
          throw stopped({ code: "trapped", params: { detail: thrown.message } });
        }
        throw thrown;
      }
    },
  };
}
