// Serves the built page with a policy under which nothing can be sent. The policy must stand on the worker's file too.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../out/strict/", import.meta.url));
const TYPES = { ".html": "text/html", ".js": "text/javascript" };
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'none'";

const server = createServer(({ url }, response) => {
  const path = normalize(decodeURIComponent(url === "/" ? "/index.html" : url.replace(/\?.*/, "")));
  try {
    const body = readFileSync(join(folder, path));
    response.writeHead(200, {
      "content-type": TYPES[extname(path)] ?? "text/plain",
      "content-security-policy": policy,
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () =>
  console.log(`http://127.0.0.1:${server.address().port}/`),
);
