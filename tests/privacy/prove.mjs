// The proof that nothing leaves the tab: `make prove`. A file of made-up customers is analysed from end to end beside a host that counts
// what reaches it, with and without a network; then builds that leak on purpose are run, to see which of them a browser stops.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { missing, open } from "../browsers/browsers.mjs";
import { host, proxy, rulesOf, sink } from "./hosts.mjs";
import { MUTANTS, STOWAWAY } from "./mutants.mjs";
import { sending } from "./names.mjs";

const { values } = parseArgs({
  options: { browsers: { type: "string", default: "Chromium,Firefox" }, only: { type: "string" } },
});

const SECRET = "canary-9d1f6c";
const PAGE = "www/dist";
const headersOf = rulesOf(readFileSync(join(PAGE, "_headers"), "utf8"));
/** The policy that `docs/elements.md` asks of a page with an element. */
const ELEMENT_POLICY = /`(default-src[^`]+)`/.exec(readFileSync("docs/elements.md", "utf8"))[1];
const FOLDERS = [
  { at: "/element/", of: "pkg/dist/standalone/" },
  { at: "/", of: PAGE },
];

const META = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
const EMBEDDING = `<!doctype html><head><meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${ELEMENT_POLICY}" /></head><body><loyalkit-nps></loyalkit-nps><script type="module" src="./elements.js"></script></body>`;

/** How the text of a worker begins. */
const WORKER = '"use strict";(()=>{';
/** The files of the page that hold one: the analysis, and what reads Parquet and Arrow. */
const WORKERS = readdirSync(join(PAGE, "assets")).filter(
  (name) => name.endsWith(".js") && readFileSync(join(PAGE, "assets", name), "utf8").includes(WORKER),
);
const ANALYSIS = WORKERS.find((name) => !name.startsWith("columnar"));

/** Where a mutant's lines go: into a script of the page, into the text of its worker, into an element. */
const SPOTS = {
  page: { at: /^\/assets\/frame-[\w-]+\.js$/, into: (text, code) => `${text}\n;{${code}}` },
  worker: {
    at: { test: (path) => path === `/assets/${ANALYSIS}` },
    into: (text, code) => replaced(text, WORKER, (start) => `${start}try{${code}}catch{}`),
  },
  element: { at: /^\/element\/elements\.js$/, into: (text, code) => `${text}\n;{${code}}` },
};

function replaced(text, part, by) {
  const changed = text.replace(part, by);
  if (changed === text) throw new Error(`the build has no ${part}`);
  return changed;
}

/** How the page is hosted: with no policy, to see that a mutant does leak; as a folder of files; with the headers of its files. */
const HOSTINGS = {
  open: { headers: false, meta: false },
  files: { headers: false, meta: true },
  headers: { headers: true, meta: true },
};

let failed = false;
const fail = (text) => {
  failed = true;
  console.log(`NOT AS IT SHOULD BE: ${text}`);
};

/** The customers of the file: each name and address is one that nothing else holds. */
function canaries() {
  const rows = ["order,customer,email,date,amount"];
  for (let order = 0; order < 600; order++) {
    const customer = (order * 7) % 90;
    const day = new Date(Date.UTC(2024, 0, 1 + ((order * 3) % 540))).toISOString().slice(0, 10);
    rows.push(`${order},Canary-${SECRET}-${customer},${customer}@${SECRET}.example,${day},${20 + (order % 37)}.50`);
  }
  return `${rows.join("\n")}\n`;
}

const carries = (text) => decodeURIComponent(text.replace(/%(?![\da-f]{2})/gi, "%25")).includes(SECRET);

const own = new Set(
  readdirSync(PAGE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(PAGE, join(entry.parentPath, entry.name))}`),
);

/** Goes through a whole analysis, saves a table and a picture, and gives how many views it saw. */
async function analysis(tab, address, file) {
  await tab.load(`${address}#/analyse`);
  await tab.choose(".drop input[type=file]", file);
  await tab.click("button", "Analyse");
  await tab.until("seek('.rail a')");
  const seen = new Set();
  const links = () =>
    tab.run("[...document.querySelectorAll('analyse-workspace nav a')].map((a) => a.getAttribute('href'))");
  for (let open = await links(); open.length > 0; ) {
    const href = open.shift();
    if (seen.has(href)) continue;
    seen.add(href);
    await tab.run("location.assign(given[0])", href);
    await tab.until(
      "seek('analyse-workspace nav a[href=\"' + given[0] + '\"][aria-current]') && !seek('[aria-busy=true]')",
      href,
    );
    await wait(300);
    open = [...open, ...(await links())];
  }
  await tab.click(".rail a", "Customers");
  await tab.click("export-menu summary");
  await tab.click(".export button", "CSV");
  await tab.click(".rail a", "Summary");
  await tab.click("export-menu summary");
  await tab.click(".export button", "PNG");
  for (const id of ["nps", "churn-rate", "mrr-bridge"]) {
    await tab.run("location.assign(given[0])", `#/calculators/${id}`);
    await tab.until("seek('.result .answer')");
  }
  return seen.size;
}

/** Whom the browsers ask of their own accord: the time, updates, lists of add-ons. */
const OF_BROWSERS = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|mozgcp)\.(com|org|net)$/;

/** What the page tells of, from its first script on, and its worker. */
const LISTENER = `window.violations = [];
new BroadcastChannel("violations").onmessage = ({ data }) => violations.push(data);
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => violations.push(violatedDirective + " " + blockedURI), true);`;

/** In the worker: its violations are its own, and the document does not hear of them. */
const HEARD = `const told = new BroadcastChannel("violations"); self.addEventListener("securitypolicyviolation", (event) => told.postMessage("in the worker: " + event.violatedDirective + " " + event.blockedURI));`;

/** The page as it is: nothing reaches the other host, nothing but the page's own files is asked of its own, and it does without either. */
async function proof(browser, name, { headers }, file) {
  const other = await sink();
  const outside = await proxy();
  const page = await host(FOLDERS, {
    headersOf: headers ? headersOf : undefined,
    change(path, text) {
      if (path === "/listener.js") return LISTENER;
      if (WORKERS.some((name) => path === `/assets/${name}`)) return SPOTS.worker.into(text, HEARD);
      return path === "/index.html"
        ? replaced(text, META, (meta) => `${meta}<script src="./listener.js"></script>`)
        : text;
    },
  });
  const { tab, downloads, close } = await open(browser, page.address, outside.port);
  try {
    const views = await analysis(tab, page.address, file);
    const violations = await tab.run("window.violations");
    await tab.until("navigator.serviceWorker.controller !== null");
    const saved = readdirSync(downloads);
    const asked = page.log.length;
    await page.close();
    const offline = await analysis(tab, `${page.address}?again`, file);
    // What the browser asks for of its own accord.
    const strange = page.log.filter(({ method, url }) => {
      const path = url.endsWith("/") ? `${url}index.html` : url;
      return method !== "GET" || !(own.has(path) || path === "/listener.js" || path === "/favicon.ico");
    });
    const told = page.log.filter((request) => Object.values(request).some(carries));
    const { connections, requests, packets } = other.hits;
    const strangers = [...outside.names].filter((name) => !OF_BROWSERS.test(name));
    console.log(
      `${browser}, ${name}: ${views} views of ${canaries().split("\n").length - 2} orders, three calculators, ${saved.length} files saved; ` +
        `other host: ${connections} connections, ${requests.length} requests, ${packets} packets; ` +
        `any other machine: ${strangers.length} (${outside.names.size} of the browser's own); ` +
        `own host: ${asked} requests, ${strange.length} for anything but the page's files, ${told.length} with a customer; ` +
        `${violations.length} violations; without a network: ${offline} of ${views} views`,
    );
    if (saved.length !== 2) fail(`saved were ${saved}`);
    if (views < 10) fail(`only ${views} views were seen`);
    if (connections + requests.length + packets > 0) fail(`the other host was reached: ${requests}`);
    if (strangers.length > 0) fail(`asked for: ${strangers}`);
    if (strange.length + told.length > 0) fail(`asked of its own host: ${[...strange, ...told].map(({ url }) => url)}`);
    if (violations.length > 0) fail(violations.join("; "));
    if (offline !== views) fail(`without a network ${offline} of ${views} views`);
  } finally {
    await close();
    await other.close();
    await outside.close();
  }
}

/** How long a build that leaks is watched, at least, and where nothing stops it. */
const LEAST_MS = 1000;
const MOST_MS = 6000;

/** Runs a build that leaks; gives the milliseconds after which its secret arrived, if it did within those that it may take. */
async function leaks(tab, page, mutant, at, hosting, patience) {
  // Otherwise a browser would only look for a place in the document that it has.
  const visit = `${at}-${Object.values(hosting).map(Number).join("")}`;
  const other = await sink();
  const secret = `${SECRET}-${visit}`;
  const filled = (code) =>
    code
      .replaceAll("SINK", `http://127.0.0.1:${other.port}`)
      .replaceAll("PORT", other.port)
      .replaceAll("SECRET", secret);
  page.now = { mutant: { ...mutant, code: filled(mutant.code) }, stowaway: filled(STOWAWAY), hosting };
  const arrived = () =>
    mutant.by === "packet"
      ? other.hits.packets > 0
      : mutant.by === "connection"
        ? other.hits.connections > 0
        : mutant.by === "own host"
          ? page.log.some(({ url }) => url.includes(`favicon.svg?${secret}`))
          : other.hits.requests.some((request) => request.includes(secret));
  const began = performance.now();
  try {
    if (mutant.place === "element") await tab.load(`${page.address}element/?${visit}`);
    else if (mutant.place === "page") await tab.load(`${page.address}?${visit}`);
    else await tab.load(`${page.address}?${visit}#/analyse?sample`);
    while (performance.now() - began < patience && !arrived()) await wait(50);
    return arrived() ? performance.now() - began : undefined;
  } finally {
    await other.close();
  }
}

/** Whether the list of what may send tells the mutant from the build. */
const isListed = (() => {
  const before = new Map();
  const scriptOf = (place) => {
    if (place === "element") return "pkg/dist/standalone/elements.js";
    const name = readdirSync(join(PAGE, "assets")).find((name) => SPOTS[place].at.test(`/assets/${name}`));
    return join(PAGE, "assets", name);
  };
  return ({ place, code }) => {
    const text = readFileSync(scriptOf(place), "utf8");
    if (!before.has(place)) before.set(place, sending(text));
    return [...sending(SPOTS[place].into(text, code))].every(
      ([name, uses]) => uses <= (before.get(place).get(name) ?? 0),
    );
  };
})();

async function mutants(browsers) {
  const chosen = MUTANTS.filter(({ place, name }) => `${place}: ${name}`.includes(values.only ?? ""));
  /** By mutant, by browser, by hosting. */
  const leaked = chosen.map(() => ({}));
  for (const browser of browsers) {
    const page = await host(FOLDERS, {
      headersOf: (path) => {
        if (!page.now?.hosting.headers) return {};
        return path.startsWith("/element/") ? { "Content-Security-Policy": ELEMENT_POLICY } : headersOf(path);
      },
      change(path, text) {
        // Kept files would answer for the next mutant.
        if (path === "/service-worker.js") return undefined;
        // One that has been kept asks for itself again: it is there for its own mutant alone.
        if (/\/stowaway\S*\.js$/.test(path))
          return page.now?.mutant.code.includes(path.split("/").at(-1)) ? page.now.stowaway : undefined;
        const html = path === "/element/index.html" ? EMBEDDING : path === "/index.html" ? text : undefined;
        if (html !== undefined) {
          // What is bad from the start has the hash of what is bad.
          const built = html.replace(/ integrity="[^"]*"/g, "");
          return page.now?.hosting.meta === false ? replaced(built, META, () => "") : built;
        }
        const { place, code } = page.now?.mutant ?? {};
        return place && SPOTS[place].at.test(path) ? SPOTS[place].into(text, code) : text;
      },
    });
    const { tab, close } = await open(browser, page.address);
    try {
      for (const [at, mutant] of chosen.entries()) {
        leaked[at][browser] = {};
        if (mutant.only && mutant.only !== browser) continue;
        // Where something may stop it, it is watched for three times as long as it takes where nothing does.
        let patience = MOST_MS;
        for (const [name, hosting] of Object.entries(HOSTINGS)) {
          const took = await leaks(tab, page, mutant, at, hosting, patience);
          leaked[at][browser][name] = took !== undefined;
          if (name === "open") patience = Math.max(LEAST_MS, 3 * (took ?? 0)) + LEAST_MS;
        }
      }
    } finally {
      await close();
      await page.close();
    }
  }
  const rows = chosen.map((mutant, at) => {
    const tried = Object.values(leaked[at]).filter((found) => Object.values(found).some(Boolean));
    const stopped = (name) => tried.length > 0 && tried.every((found) => !found[name]);
    const isSeen = !isListed(mutant);
    const by = stopped("files") ? "policy" : stopped("headers") ? "headers" : isSeen ? "list" : "";
    if (tried.length === 0) fail(`${mutant.place}: ${mutant.name} does not leak where nothing stops it`);
    else if (by === "") fail(`${mutant.place}: ${mutant.name} is caught by nothing`);
    const said = Object.entries(leaked[at]).map(([browser, found]) => [
      browser,
      Object.entries(found)
        .map(([name, is]) => `${name} ${is ? "leaks" : "–"}`)
        .join(", "),
    ]);
    return {
      mutant: `${mutant.place}: ${mutant.name}`,
      ...Object.fromEntries(said),
      "in the list": isSeen,
      "caught by": by,
    };
  });
  console.table(rows);
  const count = (by) => rows.filter((row) => row["caught by"] === by).length;
  console.log(
    `${rows.length} builds that leak: ${count("policy")} stopped by the policy in the document, ${count("headers")} more by headers, ` +
      `${count("list")} by no policy everywhere, found by the list of names; caught by nothing: ${count("")}`,
  );
}

const folder = mkdtempSync(join(tmpdir(), "loyalkit-privacy-"));
const file = join(folder, "canaries.csv");
writeFileSync(file, canaries());
const browsers = values.browsers.split(",").filter((name) => {
  const lacks = missing(name);
  if (lacks.length > 0) console.log(`${name} is left out: not installed: ${lacks.join(", ")}`);
  return lacks.length === 0;
});
try {
  if (values.only === undefined || values.only === "none")
    for (const browser of browsers)
      for (const name of ["files", "headers"]) await proof(browser, name, HOSTINGS[name], file);
  await mutants(browsers);
} finally {
  rmSync(folder, { recursive: true });
}
if (browsers.length === 0) fail("no browser is installed");
process.exit(failed ? 1 : 0);
