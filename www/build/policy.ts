// What each document may do: connect to nothing, and start no worker but the package's own, whose script it has itself.

import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** Who may turn text into what runs: Lit its templates, the package the script of its worker. */
const MAKERS = "lit-html loyalkit";

interface Allowed {
  script?: string;
  style?: string;
  worker?: string;
  font?: string;
  /** The names of the policies that may make what runs; none where a library does not ask for one. */
  makers?: string | undefined;
}

const rules = ({ script = "'self'", style = "'self'", worker = "blob:", font, makers }: Allowed) =>
  [
    "default-src 'none'",
    `script-src ${script} 'wasm-unsafe-eval'`,
    `style-src ${style}`,
    "img-src 'self' data: blob:",
    ...(font ? [`font-src ${font}`] : []),
    `worker-src ${worker}`,
    "manifest-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(makers ? ["require-trusted-types-for 'script'", `trusted-types ${makers}`] : []),
  ].join("; ");

const page = rules({ makers: MAKERS });

/** A spreadsheet lays out its cells with styles on elements, and its library makes markup of text. */
const sheet = rules({ style: "'self' 'unsafe-inline'", font: "'self' data:" });

/** So does the reference, which reads no file and needs no worker. */
const docs = rules({ style: "'self' 'unsafe-inline'", worker: "'none'" });

/**
 * The page's one inline script, before its policy: it asks for the service worker, which alone may fetch, and only the page's own files.
 * Whatever runs later can start none. In a header the policy comes first: there the script is let through by what it says.
 */
const OFFLINE = `if ("serviceWorker" in navigator && location.protocol !== "file:") {
  const address = new URL((document.documentElement.dataset.root ?? "./") + "service-worker.js", location.href).href;
  const script = self.trustedTypes?.createPolicy("loyalkit-offline", { createScriptURL: () => address }).createScriptURL("") ?? address;
  navigator.serviceWorker.register(script).catch(() => undefined);
}`;

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** As headers, which bind every file of the folder: what a document frames or opens, too. */
export const ofHeaders = {
  page: `${rules({ script: `'self' ${hash(OFFLINE)}`, worker: "blob: 'self'", makers: `${MAKERS} loyalkit-offline` })}; frame-ancestors 'none'`,
  sheet: `${sheet}; frame-ancestors 'none'`,
  docs: `${docs}; frame-ancestors 'none'`,
  /** It keeps the page's own files: under `connect-src 'none'` it could not. */
  serviceWorker: "default-src 'none'; connect-src 'self'",
};

const meta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
/** Before all that could ask for anything, and after the encoding, which must be within the first kilobyte. */
const first = (html: string, markup: string) =>
  html.replace('<meta charset="utf-8" />', (encoding) => `${encoding}\n    ${markup}`);

/** The policy, in the build only: the development server needs its socket. */
export const policy: Plugin = {
  name: "policy",
  apply: "build",
  transformIndexHtml: (html) => first(html, `<script>${OFFLINE}</script>\n    ${meta(page)}`),
};

export const policyOfSheet: Plugin = {
  name: "policy-of-sheet",
  apply: "build",
  transformIndexHtml: (html) => first(html, meta(sheet)),
};

/** What all elements of a name hold, as a policy names it. */
const hashes = (html: string, tag: string) =>
  Array.from(html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, "g")), ([, text = ""]) => text)
    .filter((text) => text !== "")
    .map(hash)
    .join(" ");

/** The same for one file with everything in it: its one script and its one style sheet, by what they hold. */
export const policyOfOneFile: Plugin = {
  name: "policy-of-one-file",
  apply: "build",
  enforce: "post",
  generateBundle: {
    // Once everything is in the document.
    order: "post",
    handler(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== "asset" || !output.fileName.endsWith(".html")) continue;
        const html = output.source.toString();
        const own = rules({ script: hashes(html, "script"), style: hashes(html, "style"), makers: MAKERS });
        output.source = first(html, meta(own));
      }
    },
  },
};
