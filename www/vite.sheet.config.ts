// The page with a spreadsheet: `dist/sheet/`, built apart, because only who goes there loads a spreadsheet, and under a policy of its own.

import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { sources } from "../pkg/dev.mjs";
import { integrity } from "./build/integrity.js";
import { notices } from "./build/notices.js";
import { policyOfSheet } from "./build/policy.js";
import { textsOfSheet } from "./build/texts.js";

/** Univer breaks words of 70 languages at line ends, which no cell of ours asks for: 6 MB of patterns. */
const withoutHyphens: Plugin = {
  name: "without-hyphens",
  enforce: "pre",
  resolveId: (source, importer) =>
    importer?.includes("@univerjs/engine-render/lib/es/index.js") && /^\.\/[\w-]+-[\w-]{8}\.js$/.test(source)
      ? "\0no-hyphens"
      : undefined,
  load: (id) => (id === "\0no-hyphens" ? "export default [];" : undefined),
};

export default defineConfig({
  root: fileURLToPath(new URL("sheet", import.meta.url)),
  base: "./",
  publicDir: false,
  plugins: [withoutHyphens, sources, textsOfSheet, policyOfSheet, notices, integrity],
  build: {
    outDir: "../dist/sheet",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 10_000,
  },
});
