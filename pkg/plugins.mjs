// The two schemes that the sources import by, for esbuild; `inlined.d.ts` declares them.

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { build } from "esbuild";
import { inlined } from "./inline.mjs";

/** `bytes:PATH` is the file at PATH as text. */
export const bytes = {
  name: "bytes",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^bytes:/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.slice(6)),
      namespace: "bytes",
    }));
    onLoad({ filter: /.*/, namespace: "bytes" }, async ({ path }) => ({
      contents: inlined(await readFile(path)),
      loader: "text",
    }));
  },
};

/** How every file of the package is bundled. */
export const shared = {
  bundle: true,
  target: "es2022",
  platform: "neutral",
  mainFields: ["module"],
  logLevel: "warning",
};

/** `script:PATH` is the TypeScript file at PATH with its imports, as one classic script in text. */
export const script = {
  name: "script",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^script:/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.slice(7)),
      namespace: "script",
    }));
    onLoad({ filter: /.*/, namespace: "script" }, async ({ path }) => {
      const bundled = await build({ ...shared, entryPoints: [path], format: "iife", minify: true, write: false });
      return { contents: bundled.outputFiles[0].text, loader: "text" };
    });
  },
};
