import { readFileSync } from "node:fs";
import { Miniflare } from "miniflare";

const wasm = new URL("../node_modules/loyalkit/dist/loyalkit.wasm", import.meta.url);
const host = new Miniflare({
  compatibilityDate: "2025-10-01",
  modules: [
    {
      type: "ESModule",
      path: "worker.js",
      contents: readFileSync(new URL("../out/workerd/workerd.js", import.meta.url), "utf8"),
    },
    { type: "CompiledWasm", path: "loyalkit.wasm", contents: readFileSync(wasm) },
  ],
});
console.log(await (await host.dispatchFetch("http://localhost/")).text());
await host.dispose();
