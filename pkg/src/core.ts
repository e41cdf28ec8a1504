// The WebAssembly module of the calculators: shares, scores, rates, values.

import text from "bytes:./wasm/calculators/calculators_bg.wasm";
import { bytesOf } from "./bytes.js";
import { instanceOf } from "./instance.js";
import * as glue from "./wasm/calculators/calculators_bg.js";

type Core = typeof import("./wasm/calculators/calculators.js");

const instance = /* @__PURE__ */ instanceOf<Core>(() => bytesOf(text), glue, "./calculators_bg.js");

/**
 * Compiles the calculators off the first call's path. Optional: without it the first call compiles them, which takes
 * some milliseconds and which old versions of Chrome refuse on the main thread.
 */
export const init = (): Promise<void> => instance.init();

export const call = <T>(compute: (core: Core) => T): T => instance.call(compute);
