// How the page is built: for any static host and any sub-path, and with a policy that lets it connect to nothing.

import { defineConfig, type Plugin } from "vite";
import { sources } from "../pkg/dev.mjs";
import { sampleCohorts } from "./sample-cohorts.js";

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "worker-src blob: 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The policy, in the build only: the development server needs its socket. */
const policy: Plugin = {
  name: "policy",
  apply: "build",
  transformIndexHtml: (html) =>
    html.replace("<head>", `<head>\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`),
};

/** The few texts that are read before any script runs. `ready` says them in the reader's. */
const texts: Plugin = {
  name: "texts",
  async transformIndexHtml(html, { server }) {
    const { en } = await (server ? server.ssrLoadModule("loyalkit/text/en") : import("loyalkit/text/en"));
    return html.replace(/%(name|description|needsScript)%/g, (_, key: string) => en.page[key as "name"]);
  },
};

/** The frame waits for the reader's catalogue, which only the script can choose: it is fetched meanwhile. */
const frameFirst: Plugin = {
  name: "frame-first",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
      const frame = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith("/www/src/frame.ts"));
      if (!frame) throw new Error("there is no frame to preload");
      const missing = [frame.fileName, ...frame.imports].filter((path) => !html.includes(path));
      return missing.map((path) => {
        const attrs = { rel: "modulepreload", crossorigin: true, href: `./${path}` };
        return { tag: "link", attrs, injectTo: "head" };
      });
    },
  },
};

export default defineConfig({
  base: "./",
  plugins: [sources, sampleCohorts, texts, policy, frameFirst],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    // The polyfill fetches, and nothing here may fetch.
    modulePreload: { polyfill: false },
    // An asset turned into a `data:` address would be refused by the policy, unless it is an image.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_500,
  },
});
