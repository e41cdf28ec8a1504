// The licences in the package: of each crate whose code is in a module, and of each npm package whose code is in a bundle.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const notices = readFileSync(`${root}dist/THIRD-PARTY-NOTICES.txt`, "utf8");
const named = (name: string, version: string) =>
  notices.split("\n").some((line) => line.startsWith(`${name} ${version} (`));

test("each crate that a module names where it may panic has its licence", () => {
  const crates = new Set<string>();
  // Those of the standard library have its licence.
  for (const module of readdirSync(`${root}src/wasm`, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const text = readFileSync(`${root}src/wasm/${module.name}/${module.name}_bg.wasm`, "latin1");
    for (const [, crate] of text.matchAll(/(?<!rust\/deps\/)\b([a-z][a-z0-9_-]*-\d+\.\d+\.\d+)\/src\//g))
      crates.add(crate ?? "");
  }
  expect(crates.size).toBeGreaterThan(3);
  for (const crate of crates) {
    const at = crate.lastIndexOf("-");
    expect(named(crate.slice(0, at), crate.slice(at + 1)), crate).toBe(true);
  }
});

describe("npm packages", () => {
  const require = createRequire(import.meta.url);

  test("those of the MCP server have their licences", async () => {
    const { metafile } = await build({
      entryPoints: [`${root}src/mcp/sdk.ts`],
      bundle: true,
      platform: "node",
      mainFields: ["module", "main"],
      format: "esm",
      write: false,
      metafile: true,
      logLevel: "silent",
      absWorkingDir: root,
    });
    const inputs = Object.keys(metafile.inputs).filter((path) => path.includes("node_modules/"));
    const packages = new Set(inputs.map((path) => path.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? ""));
    expect(packages.size).toBeGreaterThan(2);
    for (const folder of packages) {
      const { name, version } = JSON.parse(readFileSync(`${root}${folder}/package.json`, "utf8"));
      expect(named(name, version), name).toBe(true);
    }
  });

  test("those of the elements without a bundler have their licences", () => {
    for (const name of ["lit", "lit-html", "lit-element", "@lit/reactive-element", "d3-array"]) {
      const file = require.resolve(name);
      const folder = file.slice(0, file.lastIndexOf(`node_modules/${name}/`) + `node_modules/${name}/`.length);
      expect(named(name, JSON.parse(readFileSync(`${folder}package.json`, "utf8")).version), name).toBe(true);
    }
  });
});

test("each licence is a text, and each block names what it covers", () => {
  const blocks = notices.split(/^={80}$/m).slice(1);
  for (let at = 0; at + 1 < blocks.length; at += 2) {
    expect(blocks[at]?.trim()).toMatch(/ \d+\.\d+\.\d+ \(/);
    expect(blocks[at + 1]?.length, blocks[at]).toBeGreaterThan(400);
  }
});

/** What asks for no more than its notice, and what one may choose instead of such. */
const FREE = /\b(?:MIT|ISC|0BSD|Zlib|BSD-[23]-Clause|Apache-2\.0)\b/;

test("the bill of materials names the same, with licences that ask for a notice at most, and hashes", () => {
  const bom = JSON.parse(readFileSync(`${root}dist/sbom.cdx.json`, "utf8"));
  expect([bom.bomFormat, bom.specVersion]).toEqual(["CycloneDX", "1.6"]);
  expect(bom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  const refs = bom.components.map((component: { "bom-ref": string }) => component["bom-ref"]);
  expect(new Set(refs).size).toBe(refs.length);
  expect(bom.dependencies[0].dependsOn).toEqual(refs);
  for (const { name, version, licenses, purl, hashes } of bom.components) {
    expect(named(name, version), name).toBe(true);
    expect(licenses[0].expression, name).toMatch(FREE);
    expect(licenses[0].expression, name).not.toMatch(/GPL/);
    if (name === "the Rust standard library") continue;
    expect(purl, name).toMatch(/^pkg:(?:cargo|npm)\/\S+@\d+\.\d+\.\d+$/);
    expect(hashes[0].content, name).toMatch(/^(?:[0-9a-f]{64}|[0-9a-f]{128})$/);
  }
});

test("nothing that is installed needs a script of its own: they are switched off, and the lock names those that have one", () => {
  const npmrc = readFileSync(`${root}../.npmrc`, "utf8");
  expect(npmrc).toMatch(/^ignore-scripts=true$/m);
  const { packages } = JSON.parse(readFileSync(`${root}../package-lock.json`, "utf8"));
  const withScript = Object.entries<{ hasInstallScript?: boolean }>(packages).filter(
    ([, { hasInstallScript }]) => hasInstallScript,
  );
  // core-js-pure and protobufjs print a line; esbuild exchanges a script for the binary that it finds without.
  expect(withScript.map(([path]) => path.replace(/^.*node_modules\//, "")).sort()).toEqual([
    "core-js-pure",
    "esbuild",
    "protobufjs",
  ]);
});
