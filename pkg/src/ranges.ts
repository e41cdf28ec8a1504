// The WebAssembly module for ranges of a spreadsheet: what is asked of columns, and answered at once, without a worker.

import text from "bytes:./wasm/ranges/ranges_bg.wasm";
import { bytesOf } from "./bytes.js";
import { instanceOf } from "./instance.js";
import * as glue from "./wasm/ranges/ranges_bg.js";

type Core = typeof import("./wasm/ranges/ranges.js");

const instance = /* @__PURE__ */ instanceOf<Core>(() => bytesOf(text), glue, "./ranges_bg.js");

export const init = (): Promise<void> => instance.init();

export const call = <T>(compute: (core: Core) => T): T => instance.call(compute);
