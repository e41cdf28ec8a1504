// The licences of what others wrote and is in what we give away: of each crate in the WebAssembly, and of each npm package in a bundle.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const own = (name) => readFileSync(join(root, name), "utf8");

/** The files of a package that we have taken, by esbuild: whatever it loads from `node_modules`. */
export const taken = new Set();
export const thirdParties = {
  name: "third-parties",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/]/ }, ({ path }) => {
      taken.add(path);
    });
  },
};

/** The MIT licence of others. */
const mit = (authors) => {
  const lines = authors.map((author) => `Copyright (c) ${author}`).join("\n");
  return own("LICENSE-MIT")
    .replace(/^Copyright.*$/m, lines)
    .trim();
};

/** The ISC licence, which we have not. */
const isc = (author) => `ISC License

Copyright (c) ${author}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF
CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

/** What a licence says, and no other of those that one may choose from. */
function texts(folder, license, author) {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice|unlicense)/i.test(name));
  const isMit = (name) => /[-_.]mit\b/i.test(name) && !/mit-?0/i.test(name);
  const others = /apache|unlicense|copying|zlib|cc0|0bsd|mit-?0/i;
  const chosen = files.some(isMit) ? files.filter((name) => isMit(name) || !others.test(name)) : files;
  if (chosen.length > 0) return chosen.sort().map((name) => readFileSync(join(folder, name), "utf8").trim());
  // Some have it in what they say of themselves; others name one, and have no file of it.
  const about = readdirSync(folder).find((name) => /^readme\.md$/i.test(name));
  const [, section] =
    (about && readFileSync(join(folder, about), "utf8").match(/^#+ Licen[cs]e\n([\s\S]{400,})/m)) || [];
  if (section) return [section.trim()];
  if (/\bMIT\b/.test(license)) return [mit([author])];
  if (/\bISC\b/.test(license)) return [isc(author)];
  if (/\bApache-2\.0\b/.test(license)) return [own("LICENSE-APACHE").trim()];
  throw new Error(`${folder} has no licence`);
}

/** The crates that are linked into the WebAssembly, with the standard library. */
export function crates() {
  const features = "spreadsheet,_calculators,_planning,_ranges,_analysis,_models,_risks";
  const options = [
    "--locked",
    "--format-version",
    "1",
    "--filter-platform",
    "wasm32-unknown-unknown",
    "--features",
    features,
  ];
  const said = execFileSync("cargo", ["metadata", ...options], { cwd: root, maxBuffer: 1 << 28, encoding: "utf8" });
  const { packages, resolve } = JSON.parse(said);
  const byId = new Map(packages.map((crate) => [crate.id, crate]));
  const needs = new Map(resolve.nodes.map(({ id, deps }) => [id, deps]));
  const locked = own("Cargo.lock");
  const found = new Set();
  const visit = (id) => {
    // Macros and what builds are not part of what is built.
    if (found.has(id) || byId.get(id).targets.some(({ kind }) => kind.includes("proc-macro"))) return;
    found.add(id);
    for (const { pkg, dep_kinds } of needs.get(id)) if (dep_kinds.some(({ kind }) => kind === null)) visit(pkg);
  };
  visit(resolve.root);
  found.delete(resolve.root);
  // What the library is made of, for WebAssembly, by the same licence.
  const authors = [
    "The Rust Project Contributors",
    "2016 Amanieu d'Antras (hashbrown)",
    "2014 Alex Crichton (dlmalloc)",
  ];
  const std = mit(authors);
  const linked = [...found].map((id) => {
    const { name, version, license, authors, manifest_path } = byId.get(id);
    const sha256 = locked.match(
      new RegExp(`name = "${name}"\nversion = "${version.replace("+", "\\+")}"\n.*\nchecksum = "(\\w+)"`),
    )?.[1];
    const hash = { alg: "SHA-256", content: sha256 };
    const purl = `pkg:cargo/${name}@${version}`;
    return {
      name,
      version,
      license,
      purl,
      hash,
      texts: texts(dirname(manifest_path), license, authors.join(", ") || name),
    };
  });
  const channel = own("rust-toolchain.toml").match(/channel = "([^"]+)"/)[1];
  const standard = {
    name: "the Rust standard library",
    version: channel,
    license: "MIT OR Apache-2.0",
    texts: [std],
  };
  return [...linked, standard];
}

/** The licence of a package that has its text and does not name it. */
function recognised([text = ""], folder) {
  if (/^\s*Apache License\s+Version 2\.0/.test(text)) return "Apache-2.0";
  throw new Error(`${folder} does not say which licence it has`);
}

/** The npm packages that these files belong to. */
export function packages(files) {
  const folders = new Set(
    [...files].flatMap((file) => file.match(/^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/)?.[0] ?? []),
  );
  const { packages: locked } = JSON.parse(own("package-lock.json"));
  const linked = new Map();
  for (const folder of folders) {
    const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const by = author?.name ?? author ?? `the authors of ${name}`;
    // As npm writes the address of a package: the @ of its scope is no @ before a version.
    const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
    const { integrity = "" } = locked[relative(root, folder)] ?? {};
    const hash = { alg: "SHA-512", content: Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex") };
    const said = texts(folder, license ?? "", by);
    linked.set(purl, { name, version, license: license ?? recognised(said, folder), purl, hash, texts: said });
  }
  return [...linked.values()];
}

/** One text: each licence once, below all that it covers. */
export function notices(title, parts) {
  const byText = new Map();
  for (const { name, version, license, texts } of parts) {
    const text = texts.join("\n\n");
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const line = "=".repeat(80);
  const blocks = [...byText].map(([text, names]) => `${line}\n${names.sort().join("\n")}\n${line}\n\n${text}\n`);
  return `${title}\n\n${blocks.sort().join("\n")}`;
}
