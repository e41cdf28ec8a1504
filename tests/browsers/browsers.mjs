// How each browser is started, with a home of its own: what it keeps and what it downloads lies there and goes with it.

import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { args, executablePath } from "../e2e/chromium.mjs";
import { Tab } from "./tab.mjs";
import { http, marionette } from "./wires.mjs";

const FIREFOX = process.env.FIREFOX ?? "firefox-esr";

/** What each needs, and how it starts: it gives what sends it commands. `start` starts a process that ends with the browser. */
const BROWSERS = {
  Chromium: {
    needs: ["chromedriver"],
    async begin({ start, downloads, others }) {
      const port = await freePort();
      start("chromedriver", `--port=${port}`);
      return http(port, {
        "goog:chromeOptions": {
          binary: executablePath,
          args: [...args, "--headless=new", ...(others ? [`--proxy-server=127.0.0.1:${others}`] : [])],
          prefs: { "download.default_directory": downloads },
        },
      });
    },
  },

  Firefox: {
    needs: [FIREFOX],
    async begin({ start, home, downloads, others }) {
      const port = await freePort();
      const settings = {
        ...(others && throughProxy(others)),
        "marionette.port": port,
        "browser.download.folderList": 2,
        "browser.download.dir": downloads,
        "dom.disable_open_during_load": false,
        // It would ask Mozilla for studies.
        "app.normandy.enabled": false,
      };
      const written = Object.entries(settings).map(
        ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`,
      );
      writeFileSync(join(home, "user.js"), written.join(""));
      start(FIREFOX, "--headless", "--no-remote", "--marionette", "--profile", home);
      return marionette(port);
    },
  },

  WebKit: {
    needs: ["WebKitWebDriver", "Xvfb"],
    async begin({ start, home, downloads }) {
      const port = await freePort();
      // WebKitGTK draws on a display only: on one that nobody sees.
      const display = start("Xvfb", "-displayfd", "1", "-screen", "0", "1400x1000x24");
      const [number] = await once(display.stdout, "data");
      mkdirSync(join(home, ".config"));
      writeFileSync(join(home, ".config/user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
      start("env", `DISPLAY=:${String(number).trim()}`, `HOME=${home}`, "WebKitWebDriver", `--port=${port}`);
      const options = ["--automation", "--javascript-can-open-windows-automatically=true"];
      return http(port, { "webkitgtk:browserOptions": { args: options } });
    },
  },
};

/** The commands that a browser needs and that are not installed. */
export const missing = (name) => BROWSERS[name].needs.filter((command) => spawnSync("which", [command]).status !== 0);

/** Firefox asks this port for all that is not on this machine. */
const throughProxy = (port) => ({
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": port,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": port,
  "network.proxy.no_proxies_on": "localhost, 127.0.0.1",
});

/** Starts a browser on a page; gives its tab, the folder of its downloads, and its end. `others` is the port of a proxy that is asked for all other machines. */
export async function open(name, address, others) {
  const home = mkdtempSync(join(tmpdir(), "loyalkit-browser-"));
  const downloads = join(home, "downloads");
  mkdirSync(downloads);
  const processes = [];
  const start = (command, ...rest) => {
    const started = spawn(command, rest, { stdio: ["ignore", "pipe", "ignore"] });
    // Unread, it would fill up and the process would wait.
    started.stdout.resume();
    processes.unshift(started);
    return started;
  };
  let send;
  const close = async () => {
    // A browser that has crashed has no session, but its driver still runs.
    await send?.("DeleteSession").catch(() => undefined);
    for (const started of processes) {
      const ended = once(started, "exit");
      if (started.exitCode === null && started.kill()) await ended;
    }
    // Its helpers end a little later, and write until then.
    await rm(home, { recursive: true, maxRetries: 20, retryDelay: 100 });
  };
  try {
    send = await BROWSERS[name].begin({ start, home, downloads, others });
    const tab = new Tab(send);
    await tab.inWindow(address);
    return { tab, downloads, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A port that nobody listens on. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
