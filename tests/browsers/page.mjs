// The built page on a port, with a listener in front of its scripts: not every browser tells WebDriver what is on its console.

import { readFileSync } from "node:fs";
import { preview } from "vite";

/**
 * Runs in the page, before its scripts: keeps what goes wrong there. Two events are no faults. A chart that has drawn itself for its
 * width is as high as it then is, of which a ResizeObserver tells a frame later. Firefox calls the preload of a module that already runs
 * an error; a module that is missing fails where it is imported.
 */
const LISTENER = `window.complaints = [];
const complain = (...what) => complaints.push(what.map(String).join(" "));
addEventListener("error", ({ message, target }) => {
  if (message?.startsWith("ResizeObserver loop") || target.rel === "modulepreload") return;
  complain(message ?? "not loaded: " + target.outerHTML);
}, true);
addEventListener("unhandledrejection", ({ reason }) => complain(reason));
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => complain(violatedDirective, blockedURI), true);
for (const level of ["error", "warn"]) console[level] = complain;`;

const heard = {
  name: "heard",
  configurePreviewServer({ middlewares }) {
    const document = readFileSync("www/dist/index.html", "utf8");
    middlewares.use((request, response, next) => {
      if (request.url === "/listener.js") response.setHeader("content-type", "text/javascript").end(LISTENER);
      else if (request.url.split("?")[0] === "/")
        response
          .setHeader("content-type", "text/html")
          .end(document.replace("<head>", '<head><script src="./listener.js"></script>'));
      else next();
    });
  },
};

/** Serves the page; gives its address and its end. */
export async function serve() {
  const port = Number(process.env.E2E_PORT ?? 4273);
  const server = await preview({
    root: "www",
    preview: { port, strictPort: true, host: "localhost" },
    plugins: [heard],
    logLevel: "error",
  });
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}
