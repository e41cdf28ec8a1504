// The two schemes that the sources import by, for esbuild; `inlined.d.ts` declares them.

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { build } from "esbuild";

/** `hex:PATH` is the file at PATH as hexadecimal text. */
export const hex = {
  name: "hex",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^hex:/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.slice(4)),
      namespace: "hex",
    }));
    onLoad({ filter: /.*/, namespace: "hex" }, async ({ path }) => ({
      contents: (await readFile(path)).toString("hex"),
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
