// Every file that is served, with its hash, as `sha256sum -c integrity.txt` reads it: written last.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../dist/", import.meta.url));
const files = readdirSync(folder, { recursive: true })
  .map((name) => String(name).replaceAll("\\", "/"))
  .filter((name) => name !== "integrity.txt" && statSync(folder + name).isFile())
  .sort();
const hash = (name) =>
  createHash("sha256")
    .update(readFileSync(folder + name))
    .digest("hex");
writeFileSync(`${folder}integrity.txt`, files.map((name) => `${hash(name)}  ${name}\n`).join(""));
