// The headers that the page is to be served with, written for each host in its own way. `make start` serves with the same.

import type { IncomingMessage, ServerResponse } from "node:http";
import type { Plugin } from "vite";
import { ofHeaders } from "./policy.js";

/** What the page asks of nobody: a script that is not ours cannot ask for it either. */
const UNUSED = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

type Headers = Record<string, string>;

const EVERYWHERE: Headers = {
  "Content-Security-Policy": ofHeaders.page,
  // What a policy cannot stop: to leave for another page, to look up a name, WebRTC. Chromium alone, from 152.
  "Connection-Allowlist": "(response-origin)",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": UNUSED.map((feature) => `${feature}=()`).join(", "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-DNS-Prefetch-Control": "off",
};

const LASTING = { "Cache-Control": "public, max-age=31536000, immutable" };

/** What is served otherwise than the rest: a folder, or a file. The first that fits counts; `null` takes a header off. */
const ELSEWHERE: { path: string; headers: Record<string, string | null> }[] = [
  { path: "/service-worker.js", headers: { "Content-Security-Policy": ofHeaders.serviceWorker } },
  { path: "/sheet/*", headers: { "Content-Security-Policy": ofHeaders.sheet } },
  // Its links lead elsewhere, and nobody opens a file there.
  { path: "/docs/*", headers: { "Content-Security-Policy": ofHeaders.docs, "Connection-Allowlist": null } },
  { path: "/assets/*", headers: LASTING },
  // For a disk: its scripts stand in it, which the policy of a served page does not let through.
  { path: "/loyalkit.html", headers: { "Content-Disposition": "attachment" } },
];

/** The headers of a path, counted from where the page lies. */
export function headersOf(path: string): Headers {
  const other = ELSEWHERE.find(({ path: of }) => (of.endsWith("*") ? path.startsWith(of.slice(0, -1)) : path === of));
  return present({ ...EVERYWHERE, ...other?.headers });
}

const present = (headers: Record<string, string | null>): Headers =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));

const lines = (headers: Record<string, string | null>, written: (name: string, value: string | null) => string) =>
  Object.entries(headers).map(([name, value]) => written(name, value));

const listed = (headers: Record<string, string | null>) =>
  Object.entries(present(headers)).map(([key, value]) => ({ key, value }));

/** Cloudflare Pages. Rules add up there: what differs is taken off first. (Netlify reads the file, too, but takes nothing off.) */
const cloudflare = () => [
  "/*",
  ...lines(EVERYWHERE, (name, value) => `  ${name}: ${value}`),
  ...ELSEWHERE.flatMap(({ path, headers }) => [
    path,
    ...Object.keys(headers).flatMap((name) => (name in EVERYWHERE ? [`  ! ${name}`] : [])),
    ...lines(present(headers), (name, value) => `  ${name}: ${value}`),
  ]),
];

const apache = () => [
  "<IfModule mod_headers.c>",
  ...lines(EVERYWHERE, (name, value) => `  Header always set ${name} "${value}"`),
  ...ELSEWHERE.flatMap(({ path, headers }) => [
    `  <If "%{REQUEST_URI} =~ m#${path.endsWith("*") ? path.slice(0, -1) : `${path}$`}#">`,
    ...lines(headers, (name, value) =>
      value === null ? `    Header always unset ${name}` : `    Header always set ${name} "${value}"`,
    ),
    "  </If>",
  ]),
  "</IfModule>",
];

/** A location takes over no header from the server around it as soon as it has one of its own. */
const nginx = () =>
  [{ path: "/*", headers: {} }, ...ELSEWHERE].flatMap(({ path, headers }) => [
    path.endsWith("*") ? `location ${path.slice(0, -1)} {` : `location = ${path} {`,
    ...lines(present({ ...EVERYWHERE, ...headers }), (name, value) => `  add_header ${name} "${value}" always;`),
    "}",
  ]);

/** In a route, which keeps the order that is written: the later counts. */
const caddy = () => [
  "route {",
  "header {",
  ...lines(EVERYWHERE, (name, value) => `  ${name} "${value}"`),
  "}",
  ...ELSEWHERE.flatMap(({ path, headers }) =>
    lines(headers, (name, value) => (value === null ? `header ${path} -${name}` : `header ${path} ${name} "${value}"`)),
  ),
  "}",
];

/** What is taken off somewhere. */
const OFF = ELSEWHERE.flatMap(({ path, headers }) =>
  Object.keys(headers).flatMap((name) => (headers[name] === null ? [{ path, name }] : [])),
);

/** Vercel and Firebase take no header off: there it is set everywhere but in that folder. Of two rules that fit, the later counts. */
const later = (sources: (path: string, except: string) => string[]) => {
  const rules = (path: string, except: string, headers: Record<string, string | null>) =>
    sources(path, except).map((source) => ({ source, headers: listed(headers) }));
  const everywhere = { ...EVERYWHERE, ...Object.fromEntries(OFF.map(({ name }) => [name, null])) };
  return [
    ...rules("/*", "", everywhere),
    ...OFF.flatMap(({ path, name }) => rules("/*", path.slice(1, -2), { [name]: EVERYWHERE[name] ?? null })),
    ...ELSEWHERE.flatMap(({ path, headers }) => rules(path, "", headers)),
  ];
};

const json = (content: object) => [JSON.stringify(content, null, 2)];

const vercel = () =>
  json({
    headers: later((path, except) => [path.replace("*", except === "" ? "(.*)" : `((?!${except}/).*)`)]),
  });

const firebase = () =>
  json({
    hosting: {
      public: ".",
      headers: later((path, except) => (except === "" ? [path.replace("*", "**")] : ["/", "/*", `/!(${except})/**`])),
    },
  });

/** An empty value takes a header off there. */
const azure = () =>
  json({
    globalHeaders: EVERYWHERE,
    routes: ELSEWHERE.map(({ path, headers }) => ({
      route: path,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value ?? ""])),
    })),
  });

/** Each host's file. The last four are for whoever runs a server of their own, or copies them to where it looks. */
const FILES = {
  _headers: cloudflare,
  ".htaccess": apache,
  "vercel.json": vercel,
  "staticwebapp.config.json": azure,
  "hosting/firebase.json": firebase,
  "hosting/nginx.conf": nginx,
  "hosting/Caddyfile": caddy,
};

export const hosting: Plugin = {
  name: "hosting",
  generateBundle() {
    for (const [fileName, written] of Object.entries(FILES))
      this.emitFile({ type: "asset", fileName, source: `${written().join("\n")}\n` });
  },
  configurePreviewServer({ middlewares }) {
    middlewares.use(({ url = "/" }: IncomingMessage, response: ServerResponse, next: () => void) => {
      for (const [name, value] of Object.entries(headersOf(url.split("?", 1)[0] ?? "/")))
        response.setHeader(name, value);
      next();
    });
  },
};
