// What the sources import beyond files, for esbuild; `inlined.d.ts` declares it.

import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { inlined } from "./inline.mjs";
import { thirdParties } from "./notices.mjs";

const own = fileURLToPath(new URL("./", import.meta.url));

/** An import with a scheme, as a file that is named from the package on: esbuild writes its name into what it builds. */
const named =
  (scheme) =>
  ({ path, resolveDir }) => {
    const file = resolve(resolveDir, path.slice(scheme.length + 1));
    return { path: relative(own, file), namespace: scheme, pluginData: file };
  };

/** `bytes:PATH` is the file at PATH as text. */
export const bytes = {
  name: "bytes",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^bytes:/ }, named("bytes"));
    onLoad({ filter: /.*/, namespace: "bytes" }, async ({ pluginData: file }) => ({
      contents: inlined(await readFile(file)),
      loader: "text",
    }));
  },
};

/** What wasm-bindgen writes for engines without `encodeInto`, of which none runs these modules. */
const OLD_ENGINES = [
  /\n {4}if \(realloc === undefined\) \{[\s\S]*?\n {4}\}\n/,
  /\nif \(!\('encodeInto' in cachedTextEncoder\)\) \{[\s\S]*?\n\}\n/,
];

/** A script of wasm-bindgen with coders of UTF-8 that are found when first needed: what it names may be missing when it is loaded. */
export async function glue(path) {
  const script = await readFile(path, "utf8");
  const needed = OLD_ENGINES.reduce((text, old) => text.replace(old, "\n"), script);
  return { contents: `${needed}\nimport { TextDecoder, TextEncoder } from "../../utf8.js";\n`, loader: "js" };
}

/** The scripts of wasm-bindgen. */
export const GLUE = /\/wasm\/\w+\/\w+_bg\.js$/;

export const coders = {
  name: "coders",
  setup({ onLoad }) {
    onLoad({ filter: GLUE }, ({ path }) => glue(path));
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
    onResolve({ filter: /^script:/ }, named("script"));
    onLoad({ filter: /.*/, namespace: "script" }, async ({ pluginData: file }) => {
      const options = {
        ...shared,
        entryPoints: [file],
        plugins: [coders, thirdParties],
        format: "iife",
        minify: true,
        write: false,
      };
      const bundled = await build(options);
      return { contents: bundled.outputFiles[0].text, loader: "text" };
    });
  },
};

/** The modules of the calculators, both from the file that `instead` gets: its name where the host imports it. */
export const slim = (instead, file) => ({
  name: "slim",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\/(core|planning)\.js$/ }, () => ({ path: `${own}src/${instead}` }));
    onResolve({ filter: /^loyalkit\.wasm$/ }, () => ({ path: file, external: true }));
  },
});
