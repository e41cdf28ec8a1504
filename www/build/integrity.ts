// What the document loads is what was built: each script, preload and style sheet that it names has the hash of its file.

import { createHash } from "node:crypto";
import type { Plugin } from "vite";

export const integrity: Plugin = {
  name: "integrity",
  apply: "build",
  enforce: "post",
  generateBundle: {
    // Once nothing is written into a script any more.
    order: "post",
    handler(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== "asset" || !output.fileName.endsWith(".html")) continue;
        output.source = output.source
          .toString()
          .replace(
            /<(?:script|link)\b[^>]*\b(?:src|href)="\.\.?\/(?:\.\.\/)*(assets\/[^"]+\.(?:js|css))"/g,
            (tag, name) => {
              const file = bundle[name];
              if (!file) throw new Error(`${output.fileName} loads ${name}, which is not built`);
              const bytes = file.type === "chunk" ? file.code : file.source;
              return `${tag} integrity="sha384-${createHash("sha384").update(bytes).digest("base64")}"`;
            },
          );
      }
    },
  },
};
