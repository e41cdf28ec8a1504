// What npm publishes: the built package, its README and both licences, and nothing else.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { names as calculators } from "loyalkit/calculators/load";
import { expect, it } from "vitest";
import manifest from "../package.json";

const folder = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), "utf8");

const [{ files }] = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: fileURLToPath(folder),
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }),
) as [{ files: { path: string }[] }];
const packed = files.map(({ path }) => path);

/** The paths that the manifest names, with the files behind a pattern. */
const named = (...parts: unknown[]) =>
  Array.from(
    JSON.stringify(parts).matchAll(/"\.?\/?((?:dist\/|package\.json)[^"]*)"/g),
    ([, path = ""]) => path,
  ).flatMap((path) => {
    const [start = "", end] = path.split("*");
    return end === undefined ? [path] : packed.filter((file) => file.startsWith(start) && file.endsWith(end));
  });

it("holds what was built, the README, the licences and the manifest", () => {
  const built = readdirSync(new URL("dist/", folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/^.*\/(?=dist\/)/, "").replace("//", "/"));
  // A folder of each entry's name, for tools that do not know `exports`.
  const stubs = Object.entries(manifest.exports)
    .filter(([entry, conditions]) => entry !== "." && typeof conditions === "object")
    .flatMap(([entry]) => (entry === "./elements/*" ? calculators.map(({ id }) => `./elements/${id}`) : [entry]))
    .map((entry) => `${entry.slice(2)}/package.json`);
  expect(stubs).toContain("analysis/package.json");
  expect(stubs).toContain("elements/nps/package.json");
  expect([...packed].sort()).toEqual(
    [...built, ...stubs, "LICENSE-APACHE", "LICENSE-MIT", "README.md", "package.json"].sort(),
  );
});

it("ships no file that nothing leads to", () => {
  const reached = new Set<string>();
  const visit = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    if (!/\.(js|cjs)$/.test(path)) return;
    const own = /(?:\bfrom |\bimport\(|^import |\brequire\()"(\.[^"]+)"|sourceMappingURL=(\S+)/gm;
    for (const [, imported, map] of read(path).matchAll(own)) {
      const name = (imported ?? map ?? "").replace(/\?.*/, "");
      visit(new URL(name, new URL(path, "file:///")).pathname.slice(1));
    }
  };
  for (const path of named(manifest.exports, manifest.bin)) visit(path);
  // People read these.
  const forPeople = ["dist/THIRD-PARTY-NOTICES.txt", "dist/sbom.cdx.json"];
  const unreached = packed.filter((path) => path.startsWith("dist/") && !reached.has(path));
  expect(unreached.sort()).toEqual(forPeople);
});

it("has every file that an import or a require can lead to", () => {
  const paths = named(manifest.main, manifest.module, manifest.types, manifest.exports);
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) expect(packed).toContain(path);
});

it("says nothing of the machine that built it", () => {
  const home = fileURLToPath(new URL("../", folder));
  const texts = packed.filter((path) => !path.endsWith(".wasm"));
  expect(texts.filter((path) => read(path).includes(home))).toEqual([]);
});

it("has the licences and the README of the repository, whose links lead there", () => {
  for (const name of ["LICENSE-MIT", "LICENSE-APACHE"]) expect(read(name)).toBe(read(`../${name}`));
  const targets = Array.from(read("README.md").matchAll(/\]\(([^)]+)\)/g), ([, target]) => target);
  expect(targets.length).toBe(Array.from(read("../README.md").matchAll(/\]\(([^)]+)\)/g)).length);
  for (const target of targets) expect(target).toMatch(/^https:/);
});

it("says where it comes from and who made it", () => {
  expect(manifest).toMatchObject({
    author: expect.stringMatching(/./),
    bugs: expect.stringMatching(/^https:/),
    homepage: expect.stringMatching(/^https:/),
    license: "MIT OR Apache-2.0",
    repository: { directory: "pkg", url: expect.stringMatching(/^git\+https:/) },
  });
});
