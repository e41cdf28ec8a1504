// Faults in Chromium: those of a tab, and what the browser and the reader do around it.

import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, unlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { chromium } from "@playwright/test";
import { args, executablePath } from "../e2e/chromium.mjs";
import { ORDERS } from "./orders.mjs";

const root = new URL("../../", import.meta.url);
const TYPES = { ".mjs": "text/javascript", ".js": "text/javascript", ".wasm": "application/wasm" };
const PAGE = `<!doctype html><input type="file"><script type="module">
  import * as tab from "/tests/faults/tab.mjs";
  window.tab = tab;
</script>`;

const server = createServer(({ url }, answer) => {
  const type = TYPES[extname(url)];
  try {
    const body = type ? readFileSync(new URL(`.${url}`, root)) : PAGE;
    answer.writeHead(200, { "content-type": type ?? "text/html" }).end(body);
  } catch {
    answer.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const address = `http://127.0.0.1:${server.address().port}/`;

const browser = await chromium.launch({ executablePath, args });
const context = await browser.newContext();

async function opened() {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction("window.tab");
  return page;
}

const page = await opened();
const figures = (of = page) => of.evaluate("tab.figures()");

const folder = mkdtempSync(join(tmpdir(), "loyalkit-faults-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "orders.csv");

/** A file of the disk that is chosen, opened, changed, and read again. */
const onDisk = (state, harm) => ({
  states: [state],
  run: async (_, random) => {
    writeFileSync(path, ORDERS);
    // Given by its path: the browser reads it from there, as one that a reader has chosen.
    await page.setInputFiles("input", path);
    await page.evaluate("tab.choose(document.querySelector('input').files[0])");
    harm(random);
    return page.evaluate("tab.readAgain()");
  },
});
const inTab = (...states) => ({
  states,
  run: (kind, random) => page.evaluate(([kind, seed]) => tab.inject(kind, seed), [kind, random.whole(0, 1e9)]),
});

export const kinds = {
  "worker killed while it reads": inTab("worker-gone", "right"),
  "worker killed while it answers": inTab("worker-gone", "right"),
  "worker killed while it is idle": inTab("worker-gone", "right"),
  "memory refused from the n-th page on": inTab("stopped", "too-many-rows", "right"),
  "cancelled at the n-th progress": inTab("AbortError", "right"),
  "closed while it reads again": inTab("closed", "right"),
  "file on disk is longer": onDisk("file-changed", () => appendFileSync(path, "Zoe,2026-03-01,5\n")),
  "file on disk is shorter": onDisk("file-changed", (random) => truncateSync(path, random.whole(1, ORDERS.length - 1))),
  "file on disk is written again": onDisk("file-changed", () => writeFileSync(path, ORDERS.replaceAll("C1", "C7"))),
  "file on disk is deleted": onDisk("unreadable-file", () => unlinkSync(path)),
  "stream broken at the n-th chunk": inTab("unreadable-file"),
  "stream above its limit": inTab("stream-too-large"),
  "stream read elsewhere": inTab("stream-locked"),
  "storage refused": inTab("storage-refused"),
  "worker refused": inTab("worker-blocked"),
  "gzip cut off or followed by something": inTab("damaged-gzip"),
  "another tab is closed, or its worker killed": {
    states: ["right"],
    run: async (_, random) => {
      const other = await opened();
      const there = figures(other).catch(() => undefined);
      const here = figures();
      await new Promise((next) => setTimeout(next, random.whole(0, 100)));
      if (random.whole(0, 1)) await other.close();
      else await other.evaluate("tab.kill()");
      const from = performance.now();
      const next = await here;
      const took = performance.now() - from;
      await there;
      await other.close();
      return { state: "right", took, next };
    },
  },
  "Back while it reads": {
    states: ["right"],
    run: async (_, random) => {
      await page.evaluate("void tab.figures().catch(() => undefined)");
      await new Promise((next) => setTimeout(next, random.whole(0, 100)));
      await page.goto(`${address}?elsewhere`);
      await page.goBack();
      await page.waitForFunction("window.tab");
      const from = performance.now();
      const next = await figures();
      return { state: "right", took: performance.now() - from, next };
    },
  },
};

export const inject = (kind, random) => kinds[kind].run(kind, random);

export const reference = () => figures();

export async function close() {
  await browser.close();
  server.close();
}
