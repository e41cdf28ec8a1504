// What the sources import beyond files, for esbuild; `inlined.d.ts` declares it.

import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { inlined } from "./inline.mjs";
import { taken, thirdParties } from "./notices.mjs";

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

/**
 * What readers of files trust, and a hostile file makes endless: lengths that no bytes stand behind. Each is bounded here, and the build
 * fails where the library has changed.
 */
const BOUNDS = {
  "hyparquet/src/encoding.js": [
    ["const count = header >>> 1", "const count = Math.min(header >>> 1, output.length - seen)"],
    [
      "let count = header >> 1 << 3",
      "let count = Math.min((header >>> 1) * 8, Math.ceil((output.length - seen) / 8) * 8)",
    ],
  ],
  "@uwdata/flechette/src/decode/message.js": [
    [
      "if (metadataLength === 0) return null;",
      'if (metadataLength < 0) throw new Error("a message has no length");\n  if (metadataLength === 0) return null;',
    ],
  ],
  "@uwdata/flechette/src/util/read.js": [
    [
      "const base = offset + readInt32(buf, offset);",
      "const base = offset + readInt32(buf, offset);\n  const count = readInt32(buf, base);\n  if (!(count * stride <= buf.length)) throw new Error('a list is longer than its message');",
    ],
    ["{ length: readInt32(buf, base) }", "{ length: count }"],
  ],
  "lz4js/lz4.js": [
    [
      "if (useBlockSum) {\n      // TODO: read block checksum",
      'if ((compSize & 0x7fffffff) > src.length - sIndex) throw new Error("a block is longer than its buffer");\n    if (useBlockSum) {\n',
    ],
  ],
};

export const bounds = {
  name: "bounds",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](hyparquet|flechette)[\\/]src[\\/].*\.js$|[\\/]lz4js[\\/]\w+\.js$/ }, async ({ path }) => {
      const changes = Object.entries(BOUNDS).find(([end]) => path.endsWith(end))?.[1] ?? [];
      const isCommonJs = path.includes("lz4js");
      if (changes.length === 0 && !isCommonJs) return undefined;
      taken.add(path); // The first plugin to load a file is the only one that sees it.
      let contents = await readFile(path, "utf8");
      for (const [trusting, bounded] of changes) {
        if (!contents.includes(trusting)) throw new Error(`${path} no longer has \`${trusting}\``);
        contents = contents.replace(trusting, () => bounded);
      }
      // A file that assigns to `exports` passes for CommonJS, and the worker that holds it is none.
      if (isCommonJs) contents = `var own = exports;\n${contents.replaceAll(/\bexports\./g, "own.")}`;
      return { contents, loader: "js" };
    });
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
        plugins: [bounds, coders, thirdParties],
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
