// The licences of what others wrote and is in the page: those of the package, and of each npm package in the bundle.

import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";
import { packages, notices as text } from "../../pkg/notices.mjs";

export const notices: Plugin = {
  name: "notices",
  apply: "build",
  async generateBundle(_, bundle) {
    const files = Object.values(bundle).flatMap((output) => (output.type === "chunk" ? output.moduleIds : []));
    const ofPackage = await readFile(new URL("../../pkg/dist/THIRD-PARTY-NOTICES.txt", import.meta.url), "utf8");
    const ofPage = text("Its page contains this besides.", packages(files));
    this.emitFile({ type: "asset", fileName: "THIRD-PARTY-NOTICES.txt", source: `${ofPackage}\n${ofPage}` });
  },
};
