// What is served has no name that could send but those that are listed, with their reasons; and the search finds them where they hide.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { packaged, page } from "./listed.mjs";
import { sending } from "./names.mjs";

/** They run in Node, and are no part of any page. */
const IN_NODE = ["cli.js", "mcp.js", "mcp-sdk.js"];

const scripts = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".js") && !IN_NODE.includes(name))
    .map((name) => readFileSync(join(folder, name), "utf8"));

const inDocument = (file) =>
  [...readFileSync(file, "utf8").matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text);

/** Each name with how often it stands in all of the scripts. */
function counted(sources) {
  const found = new Map();
  for (const source of sources) sending(source, found);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const listed = (list) =>
  Object.fromEntries(
    Object.entries(list)
      .map(([name, [uses]]) => [name, uses])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

test("the page", () => {
  const sources = [
    ...scripts("www/dist/assets"),
    readFileSync("www/dist/service-worker.js", "utf8"),
    ...inDocument("www/dist/index.html"),
  ];
  assert.deepEqual(counted(sources), listed(page));
});

test("the package", () => {
  const folders = ["pkg/dist", "pkg/dist/analysis", "pkg/dist/calculators", "pkg/dist/elements", "pkg/dist/standalone"];
  assert.deepEqual(counted(folders.flatMap(scripts)), listed(packaged));
});

test("the search sees each way to write a name, and what is only a word it lets pass", () => {
  const seen = (source) => Object.keys(counted([source]));
  assert.deepEqual(seen("fetch('x')"), ["fetch"]);
  assert.deepEqual(seen("window['fetch']('x')"), ["fetch"]);
  assert.deepEqual(seen("const { fetch: f } = globalThis; f('x')"), ["fetch"]);
  assert.deepEqual(seen("globalThis['fe' + 'tch']('x')"), ["globalThis[…]"]);
  assert.deepEqual(seen("location.href = 'x'"), ["href ="]);
  assert.deepEqual(seen("location = 'x'"), ["location ="]);
  assert.deepEqual(seen("document.createElement(kind)"), ["createElement(…)"]);
  assert.deepEqual(seen("html`<img src='x'>`"), ["<img>"]);
  assert.deepEqual(seen("sheet.replaceSync('a { background: url(//x) }')"), ["url()"]);
  const worker = `(() => { ${"a(1); ".repeat(500)} fetch('x'); })()`;
  assert.deepEqual(seen(`new Blob([${JSON.stringify(worker)}])`), ["fetch"]);
  assert.deepEqual(seen("// fetch\nconst prefetched = { share: 1 }; location.hash; 'fetch it'"), []);
});
