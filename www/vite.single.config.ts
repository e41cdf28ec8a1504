// The page as one file that opens from a disk: `dist/loyalkit.html`, with everything in it.

import { readFile, rename, rm } from "node:fs/promises";
import { defineConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { sources } from "../pkg/dev.mjs";
import { policyOfOneFile } from "./build/policy.js";
import { sampleCohorts } from "./build/sample-cohorts.js";
import { texts } from "./build/texts.js";

const outDir = new URL("dist/", import.meta.url);

/** Nothing lies beside the file: its picture is in it, and it is not installed. */
const alone: Plugin = {
  name: "alone",
  async transformIndexHtml(html) {
    const icon = await readFile(new URL("public/favicon.svg", import.meta.url), "utf8");
    return html
      .replace(/\s*<link rel="manifest"[^>]*>/, "")
      .replace("./favicon.svg", `data:image/svg+xml,${encodeURIComponent(icon)}`);
  },
};

const named: Plugin = {
  name: "named",
  apply: "build",
  async closeBundle() {
    await rename(new URL("single/index.html", outDir), new URL("loyalkit.html", outDir));
    await rm(new URL("single", outDir), { recursive: true });
  },
};

export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [sources, sampleCohorts, texts, alone, viteSingleFile(), policyOfOneFile, named],
  build: {
    outDir: "dist/single",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 10_000,
  },
});
