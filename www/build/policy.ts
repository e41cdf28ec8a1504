// What the page may do: connect to nothing. In a header file too, for hosts that read one.

import { createHash } from "node:crypto";
import type { Plugin } from "vite";

const rules = (script: string, style: string) =>
  [
    "default-src 'none'",
    `script-src ${script} 'wasm-unsafe-eval'`,
    `style-src ${style}`,
    "img-src 'self' data: blob:",
    "worker-src blob: 'self'",
    "manifest-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** A spreadsheet lays out its cells with styles on elements, and so does the reference. Their pages connect to nothing either. */
const sheet = rules("'self'", "'self' 'unsafe-inline'").replace("img-src", "font-src 'self' data:; img-src");

const meta = (policy: string) => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`;

/** The policy, in the build only: the development server needs its socket. */
export const policy: Plugin = {
  name: "policy",
  apply: "build",
  transformIndexHtml: (html) => html.replace("<head>", meta(rules("'self'", "'self'"))),
};

export const policyOfSheet: Plugin = {
  name: "policy-of-sheet",
  apply: "build",
  transformIndexHtml: (html) => html.replace("<head>", meta(sheet)),
};

/** What all elements of a name hold, as a policy names it. */
const hashes = (html: string, tag: string) =>
  Array.from(html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, "g")), ([, text = ""]) => text)
    .filter((text) => text !== "")
    .map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`)
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
        output.source = html.replace("<head>", meta(rules(hashes(html, "script"), hashes(html, "style"))));
      }
    },
  },
};

/** For hosts that read `_headers` (Netlify, Cloudflare Pages) and for Apache. */
export const headers: Plugin = {
  name: "headers",
  apply: "build",
  generateBundle() {
    const all = {
      "Content-Security-Policy": `${rules("'self'", "'self'")}; frame-ancestors 'none'`,
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    };
    const lines = Object.entries(all);
    // A service worker under `connect-src 'none'` could not keep the page's own files.
    const worker = "default-src 'none'; connect-src 'self'";
    this.emitFile({
      type: "asset",
      fileName: "_headers",
      source: [
        "/*",
        ...lines.map(([name, value]) => `  ${name}: ${value}`),
        "/service-worker.js",
        "  ! Content-Security-Policy",
        `  Content-Security-Policy: ${worker}`,
        ...["/sheet/*", "/docs/*"].flatMap((path) => [
          path,
          "  ! Content-Security-Policy",
          `  Content-Security-Policy: ${sheet}; frame-ancestors 'none'`,
        ]),
        "/assets/*",
        "  Cache-Control: public, max-age=31536000, immutable",
        "",
      ].join("\n"),
    });
    this.emitFile({
      type: "asset",
      fileName: ".htaccess",
      source: [
        "<IfModule mod_headers.c>",
        ...lines.map(([name, value]) => `  Header set ${name} "${value}"`),
        '  <Files "service-worker.js">',
        `    Header set Content-Security-Policy "${worker}"`,
        "  </Files>",
        '  <If "%{REQUEST_URI} =~ m#/(sheet|docs)/#">',
        `    Header set Content-Security-Policy "${sheet}; frame-ancestors 'none'"`,
        "  </If>",
        "</IfModule>",
        "",
      ].join("\n"),
    });
  },
};
