// How the page is built: for any static host and any sub-path, and with a policy that lets it connect to nothing.

import { defineConfig, type Plugin } from "vite";
import { sources } from "../pkg/dev.mjs";
import { hosting } from "./build/hosting.js";
import { integrity } from "./build/integrity.js";
import { notices } from "./build/notices.js";
import { offline } from "./build/offline.js";
import { policy } from "./build/policy.js";
import { prerender } from "./build/prerender.js";
import { sampleCohorts } from "./build/sample-cohorts.js";
import { texts } from "./build/texts.js";

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
  plugins: [sources, sampleCohorts, texts, policy, frameFirst, hosting, prerender, notices, integrity, offline],
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
