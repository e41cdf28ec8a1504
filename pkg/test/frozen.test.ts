// Promises to users as committed files, so that changes show in review: the public types, and all that the WebAssembly can
// reach outside. `make snapshot` writes them again.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = new URL("../", import.meta.url);
const text = (path: string) => readFileSync(new URL(path, folder), "utf8");
const hint = "changed: look at the difference, then run `make snapshot`";

const types = readdirSync(new URL("dist/", folder), { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".d.ts"),
);

describe("the public types", () => {
  it("are snapshots of every entry", () => {
    const snapshots = readdirSync(new URL("test/snapshots/", folder), { recursive: true, encoding: "utf8" });
    expect(snapshots.filter((name) => name.endsWith(".d.ts"))).toEqual(types);
  });

  it.each(types)("%s is as committed", async (name) => {
    await expect(text(`dist/${name}`), `${name} ${hint}`).toMatchFileSnapshot(`snapshots/${name}`);
  });

  // Two interfaces of one name become one that has the members of both, and the compiler believes in members that are not there.
  it.each(types)("%s declares no name twice", (name) => {
    expect(repeated(text(`dist/${name}`))).toEqual([]);
  });

  it("of one name, declared twice, are found", () => {
    const twice =
      "interface A { a: 1 }\ndeclare function f(): void;\ndeclare function f(a: 1): void;\nexport interface A { b: 2 }\n";
    expect(repeated(twice)).toEqual(["A"]);
  });
});

/** The names that are declared twice; a function may have several signatures, and a value and a type may share a name. */
function repeated(declarations: string): string[] {
  const kinds = /^(?:export )?(?:declare )?(interface|type|(?:abstract )?class|enum|const|let)\s+([\w$]+)/gm;
  const names = Array.from(declarations.matchAll(kinds), ([, kind, name]) =>
    kind === "const" || kind === "let" ? `value ${name}` : name,
  );
  return [...new Set(names.filter((name, at): name is string => names.indexOf(name) !== at))];
}

const modules = readdirSync(new URL("src/wasm/", folder), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const bytes = (name: string) => readFileSync(new URL(`src/wasm/${name}/${name}_bg.wasm`, folder));
const glue = (name: string) => text(`src/wasm/${name}/${name}_bg.js`);

/** What a module asks for, without the hashes that each version of wasm-bindgen gives. */
const imports = (name: string) =>
  WebAssembly.Module.imports(new WebAssembly.Module(bytes(name))).map(
    ({ module, name: asked, kind }) =>
      `${module === `./${name}_bg.js` ? "" : `${module} `}${asked.replace(/_[0-9a-f]{16}$/, "")}${kind === "function" ? "" : ` (${kind})`}`,
  );

/** What reaches network, storage, clock, randomness or the page, by the names that scripts have for it. */
const OUTSIDE = new RegExp(
  `\\b(?:${[
    "fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts|Worker|postMessage",
    "indexedDB|localStorage|sessionStorage|caches|cookie|cookieStore|FileSystem\\w*|require|process",
    "Date|performance|Intl|Temporal|setTimeout|setInterval|requestAnimationFrame|queueMicrotask|now|getTime",
    "crypto|getRandomValues|random|randomUUID",
    "window|document|navigator|location|globalThis|self|eval|Function|import\\(",
  ].join("|")})`,
);

/** The lines of a module's JavaScript that reach outside; comments are documentation of results. */
const reaching = (script: string) =>
  script
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "")
    .split("\n")
    .filter((line) => OUTSIDE.test(line));

describe("what the WebAssembly can do", () => {
  it("is the committed list", async () => {
    const list = modules.map((name) => `${[name, ...new Set(imports(name).sort())].join("\n  ")}\n`).join("\n");
    await expect(list, `The imports ${hint}`).toMatchFileSnapshot("snapshots/imports.txt");
  });

  it.each(modules)("%s imports from nothing but its own file, and reaches nothing outside", (name) => {
    expect(WebAssembly.Module.imports(new WebAssembly.Module(bytes(name))).map(({ module }) => module)).toEqual(
      imports(name).map(() => `./${name}_bg.js`),
    );
    expect(reaching(glue(name))).toEqual([]);
  });

  it.each(["return Date.now();", "getObject(a).fetch(b)", "globalThis.crypto", 'getObject(a)["localStorage"]'])(
    "%s would be found",
    (line) => {
      expect(reaching(line)).toEqual([line]);
    },
  );
});
