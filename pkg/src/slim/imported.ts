// As `module.ts`, where the host compiles what is imported: Cloudflare's workerd, and edge functions. The build names the file.

import module from "loyalkit.wasm";
import { instanceOf } from "../instance.js";
import * as glue from "../wasm/slim/slim_bg.js";

type Core = typeof import("../wasm/slim/slim.js");

const instance = /* @__PURE__ */ instanceOf<Core>(() => module, glue, "./slim_bg.js");

export const init = (): Promise<void> => instance.init();

export const initPlanning = init;

export const call = <T>(compute: (core: Core) => T): T => instance.call(compute);
