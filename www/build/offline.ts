// The page without a network: a service worker that keeps the files of one build, and the manifest by which it is installed.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { locales } from "loyalkit/text";
import type { Plugin } from "vite";
import { headersOf } from "./hosting.js";

/** The document in each language, and what stands beside the bundle. */
const BESIDE = ["./", ...locales.map((locale) => `./${locale}/`), "./favicon.svg", "./manifest.webmanifest"];

export const offline: Plugin = {
  name: "offline",
  apply: "build",
  enforce: "post",
  async generateBundle(_, bundle) {
    const { en } = await import("loyalkit/text/en");
    const manifest = {
      name: en.page.name,
      short_name: en.page.name,
      description: en.page.description,
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: "#fbfcfb",
      theme_color: "#0b6b66",
      icons: [{ src: "./favicon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
    };
    this.emitFile({ type: "asset", fileName: "manifest.webmanifest", source: JSON.stringify(manifest) });
    const own = Object.keys(bundle).filter((name) => name.startsWith("assets/"));
    const documents = BESIDE.map((path) => bundle[`${path.slice(2)}index.html`]).flatMap((html) =>
      html?.type === "asset" ? [html.source.toString()] : [],
    );
    const template = await readFile(new URL("./service-worker.js", import.meta.url), "utf8");
    const headers = JSON.stringify(headersOf("/"));
    const version = createHash("sha256")
      .update([...own, ...documents, template, headers].join("\n"))
      .digest("hex")
      .slice(0, 12);
    const files = [...BESIDE, ...own.map((name) => `./${name}`)];
    this.emitFile({
      type: "asset",
      fileName: "service-worker.js",
      source: template
        .replace('"%version%"', JSON.stringify(version))
        .replace('["%files%"]', JSON.stringify(files))
        .replace('{ "%headers%": "" }', () => headers),
    });
  },
};
