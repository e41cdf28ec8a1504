// The hosts of the proof, on loopback: one that serves the page and keeps a log, and one that nobody may reach and that counts who does.

import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

/** The rules of a `_headers` file, as the hosts that read one apply them: all that fit, in their order; `! Name` takes one off. */
export function rulesOf(text) {
  const rules = [];
  for (const line of text.split("\n").filter((line) => line.trim() !== ""))
    if (line.startsWith("/")) rules.push({ path: line.trim(), set: [] });
    else rules.at(-1).set.push(line.trim());
  return (path) => {
    const headers = {};
    for (const { path: of, set } of rules) {
      if (!(of.endsWith("*") ? path.startsWith(of.slice(0, -1)) : path === of)) continue;
      for (const line of set) {
        if (line.startsWith("! ")) delete headers[line.slice(2)];
        else headers[line.slice(0, line.indexOf(":"))] = line.slice(line.indexOf(":") + 1).trim();
      }
    }
    return headers;
  };
}

/** Serves folders; `change` may rewrite what a path holds, or make it up. What was asked for, with what body, is in `log`. */
export async function host(folders, { headersOf = () => ({}), change = (_, text) => text } = {}) {
  const log = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://host");
    const body = Buffer.concat(await request.toArray()).toString("latin1");
    log.push({ method: request.method, url: request.url, body, headers: JSON.stringify(request.headers) });
    const asked = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const file = folders
      .filter(({ at }) => asked.startsWith(at))
      .map(({ at, of }) => join(of, normalize(asked.slice(at.length))))
      .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
    const type = TYPES[extname(asked)] ?? "application/octet-stream";
    const isText = /text|svg/.test(type);
    const text = isText ? change(asked, file && readFileSync(file, "utf8")) : undefined;
    const headers = { "content-type": type, "cache-control": "no-store", ...headersOf(pathname) };
    if (text !== undefined) response.writeHead(200, headers).end(text);
    else if (file && !isText) createReadStream(file).pipe(response.writeHead(200, headers));
    else response.writeHead(404, { ...headers, "content-type": "text/plain" }).end();
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  const { port } = server.address();
  return { address: `http://localhost:${port}/`, log, close: () => closed(server) };
}

/** Counts what reaches it: connections, requests with what they carry, and packets. */
export async function sink() {
  const hits = { connections: 0, requests: [], packets: 0 };
  const allowed = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" };
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString("latin1");
    hits.requests.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)} ${body}`);
    response.writeHead(200, { "content-type": "text/javascript", ...allowed }).end("");
  });
  server.on("connection", () => hits.connections++);
  server.on("upgrade", (request, socket) => {
    hits.requests.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  const packets = createSocket("udp4").on("message", () => hits.packets++);
  packets.bind(port, "127.0.0.1");
  await once(packets, "listening");
  const close = async () => {
    packets.close();
    await closed(server);
  };
  return { hits, port, close };
}

/** Stands between the browser and every other machine: lets nothing through, and keeps the names that were asked for. */
export async function proxy() {
  const names = new Set();
  const server = createServer((request, response) => {
    names.add(new URL(request.url).hostname);
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    names.add(request.url.replace(/:\d+$/, ""));
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { names, port: server.address().port, close: () => closed(server) };
}

async function closed(server) {
  server.close();
  server.closeAllConnections();
  await once(server, "close");
}
