// What others wrote and is in the page: the licences, and a bill of materials, of what is in the package and in the bundle.

import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";
import { packages, notices as text } from "../../pkg/notices.mjs";
import { merged } from "../../pkg/sbom.mjs";

export const notices: Plugin = {
  name: "notices",
  apply: "build",
  async generateBundle(_, bundle) {
    const files = Object.values(bundle).flatMap((output) => (output.type === "chunk" ? output.moduleIds : []));
    const ofPackage = (name: string) => readFile(new URL(`../../pkg/dist/${name}`, import.meta.url), "utf8");
    const parts = packages(files);
    const ofPage = text("Its page contains this besides.", parts);
    const licences = `${await ofPackage("THIRD-PARTY-NOTICES.txt")}\n${ofPage}`;
    this.emitFile({ type: "asset", fileName: "THIRD-PARTY-NOTICES.txt", source: licences });
    const materials = merged("loyalkit-page", await ofPackage("sbom.cdx.json"), parts);
    this.emitFile({ type: "asset", fileName: "sbom.cdx.json", source: materials });
  },
};
