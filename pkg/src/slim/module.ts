// The calculators' module as a file that is given, where the package's own may not be compiled or is not wanted in a script. The build
// puts this in the place of `core.ts` and `planning.ts`.

import { invalid, LoyaltyError } from "../error.js";
import { instanceOf } from "../instance.js";
import * as glue from "../wasm/slim/slim_bg.js";

type Core = typeof import("../wasm/slim/slim.js");

const instance = /* @__PURE__ */ instanceOf<Core>(missing, glue, "./slim_bg.js");

function missing(): never {
  throw invalid("module", { code: "not-started", params: {} });
}

/**
 * Starts the calculators with `loyalkit/loyalkit.wasm`, which every calculator waits for: as a compiled module, as its bytes, as the
 * response of your own server, or as its address. Once is enough.
 *
 * @throws LoyaltyError `unreadable-file` where an address does not give it, `wasm-blocked` where bytes may not be compiled
 * @example await init(new URL("loyalkit/loyalkit.wasm", import.meta.url))
 */
export async function init(module: WebAssembly.Module | BufferSource | Response | URL | string): Promise<void> {
  const given = await module;
  if (typeof given === "string" || given instanceof URL) return init(await file(given));
  if ("ok" in given) {
    const { ok, status } = given;
    if (!ok)
      throw new LoyaltyError({
        code: "unreadable-file",
        params: { problem: { code: "http-status", params: { status } } },
      });
    return instance.init(await given.arrayBuffer());
  }
  return instance.init(given);
}

/** Node reads files by their address, and fetches none. */
async function file(address: string | URL): Promise<BufferSource | Response> {
  const host = globalThis as {
    process?: { getBuiltinModule?(name: "node:fs"): { readFileSync(path: URL): Uint8Array<ArrayBuffer> } };
  };
  const files = String(address).startsWith("file:") && host.process?.getBuiltinModule?.("node:fs");
  return files ? files.readFileSync(new URL(address)) : fetch(address);
}

/** As `init`, which has started these functions too. */
export const initPlanning = async (): Promise<void> => instance.call(() => undefined);

export const call = <T>(compute: (core: Core) => T): T => instance.call(compute);
