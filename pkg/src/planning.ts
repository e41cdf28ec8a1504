// The WebAssembly module for planning: segments, programmes, strategy. A widget that shows an NPS does not load it.

import text from "bytes:./wasm/planning/planning_bg.wasm";
import { bytesOf } from "./bytes.js";
import { instanceOf } from "./instance.js";
import * as glue from "./wasm/planning/planning_bg.js";

type Core = typeof import("./wasm/planning/planning.js");

const instance = /* @__PURE__ */ instanceOf<Core>(() => bytesOf(text), glue, "./planning_bg.js");

/** As `init`, for the functions about segments, programmes and strategy. Optional as well. */
export const initPlanning = (): Promise<void> => instance.init();

export const call = <T>(compute: (core: Core) => T): T => instance.call(compute);
