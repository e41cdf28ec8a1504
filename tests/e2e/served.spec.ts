// What is served, as files: each has its hash in the list, and the document loads nothing that was not built.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

const dist = fileURLToPath(new URL("../../www/dist/", import.meta.url));
const read = (name: string) => readFileSync(dist + name, "utf8");

test("the list has the hash of every file that is served, and of no other", () => {
  const listed = new Map(
    read("integrity.txt")
      .trimEnd()
      .split("\n")
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const served = readdirSync(dist, { recursive: true })
    .map(String)
    .filter((name) => statSync(dist + name).isFile() && name !== "integrity.txt");
  expect([...listed.keys()].sort()).toEqual(served.sort());
  for (const [name, hash] of listed) {
    expect(
      createHash("sha256")
        .update(readFileSync(dist + name))
        .digest("hex"),
      name,
    ).toBe(hash);
  }
});

for (const [page, least] of [
  ["index.html", 4],
  ["sheet/index.html", 2],
] as const) {
  test(`${page} loads scripts and styles by their hash`, () => {
    const folder = page.replace("index.html", "");
    const tags = read(page).match(/<(?:script|link)\b[^>]*="\.\/assets\/[^>]*>/g) ?? [];
    const loaded = tags.filter((tag) => /\.(?:js|css)"/.test(tag));
    expect(loaded.length).toBeGreaterThanOrEqual(least);
    for (const tag of loaded) {
      const [, name] = tag.match(/"\.\/(assets\/[^"]+)"/) ?? [];
      const hash = createHash("sha384")
        .update(readFileSync(dist + folder + name))
        .digest("base64");
      expect(tag).toContain(`integrity="sha384-${hash}"`);
    }
  });
}

test("the licences of what others wrote lie beside the page and the sheet", () => {
  const licences = read("THIRD-PARTY-NOTICES.txt");
  for (const name of ["lit", "lit-html", "d3-array", "d3-scale", "d3-shape", "calamine", "memchr"]) {
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
  }
  const ofSheet = read("sheet/THIRD-PARTY-NOTICES.txt");
  for (const name of ["@univerjs/core", "@univerjs/sheets", "react", "rxjs"]) {
    expect(ofSheet).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
  }
});

test("the bills of materials of page and sheet name what the licences name", () => {
  for (const folder of ["", "sheet/"]) {
    const { components, specVersion } = JSON.parse(read(`${folder}sbom.cdx.json`));
    expect(specVersion).toBe("1.6");
    const licences = read(`${folder}THIRD-PARTY-NOTICES.txt`).split("\n");
    for (const { name, version, licenses } of components) {
      expect(licences, name).toContain(`${name} ${version} (${licenses[0].expression})`);
      expect(licenses[0].expression).not.toContain("GPL");
    }
    const listed = licences.filter((line) => / \d+\.\d+\.\d+ \(/.test(line));
    expect(new Set(listed).size).toBe(components.length);
  }
});
