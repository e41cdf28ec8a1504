// The calculators' module as a file that is given, where the package's own may not be compiled or is not wanted in a script. The build
// puts this in the place of `core.ts` and `planning.ts`.

import { invalid, LoyaltyError } from "../error.js";
import { instanceOf } from "../instance.js";
import { type Problem, reported } from "../problem.js";
import * as glue from "../wasm/slim/slim_bg.js";

type Core = typeof import("../wasm/slim/slim.js");

const instance = /* @__PURE__ */ instanceOf<Core>(missing, glue, "./slim_bg.js");

function missing(): never {
  throw invalid("module", { code: "not-started", params: {} });
}

const unreadable = (problem: Problem) => new LoyaltyError({ code: "unreadable-file", params: { problem } });

/** What is not our module. */
const unfit = () => invalid("module", { code: "unfit", params: {} });

/**
 * Starts the calculators with `loyalkit/loyalkit.wasm`, which every calculator waits for: as a compiled module, as its bytes, as the
 * response of your own server, or as its address. Once is enough.
 *
 * @throws LoyaltyError `invalid-input` for what is not that file, `unreadable-file` where an address does not give it, `wasm-blocked` where
 * bytes may not be compiled
 * @example await init(import.meta.resolve("loyalkit/loyalkit.wasm")) // in Node; in a bundler, the address that it gives the file
 */
export async function init(module: WebAssembly.Module | BufferSource | Response | URL | string): Promise<void> {
  let given = await module;
  if (typeof given === "string" || given instanceof URL) given = await file(given);
  if (typeof given !== "object" || given === null) throw unfit();
  if ("ok" in given) {
    if (!given.ok) throw unreadable({ code: "http-status", params: { status: given.status } });
    given = await given.arrayBuffer();
  }
  if (!isOurs(given)) throw unfit();
  await instance.init(given);
}

/** A page of an error is no module, and another program's module has other functions. */
function isOurs(given: BufferSource | WebAssembly.Module): boolean {
  if ("byteLength" in given) return WebAssembly.validate(given);
  try {
    return WebAssembly.Module.exports(given).some(({ name }) => name === "npsOfCounts");
  } catch {
    return false;
  }
}

/** Node reads files by their address, and fetches none. */
async function file(address: string | URL): Promise<BufferSource | Response> {
  const host = globalThis as {
    process?: { getBuiltinModule?(name: "node:fs"): { readFileSync(path: URL): Uint8Array<ArrayBuffer> } };
  };
  const files = String(address).startsWith("file:") && host.process?.getBuiltinModule?.("node:fs");
  try {
    return files ? files.readFileSync(new URL(address)) : await fetch(address);
  } catch (error) {
    throw unreadable(reported(error));
  }
}

/** As `init`, which has started these functions too. */
export const initPlanning = async (): Promise<void> => instance.call(() => undefined);

export const call = <T>(compute: (core: Core) => T): T => instance.call(compute);
