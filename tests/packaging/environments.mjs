// The packed package where people use it: each environment computes an NPS, catches an error by its code and opens a file, unconfigured,
// or says by a code why not. `node environments.mjs` runs the quick ones, `all` also the frameworks, NAME one of them. The table is written to
// docs/environments.md by a run of all. LOYALKIT_SMOKE=loyalkit@1.2.3 takes a published package instead.

import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { args, executablePath } from "../e2e/chromium.mjs";
import { examples } from "./environments/examples.mjs";
import { frameworks } from "./environments/frameworks.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const sources = fileURLToPath(new URL("environments/", import.meta.url));
const made = `${root}.cache/packaging/`;

const WORKS = { score: 45, refused: "out-of-range", rows: 3 };
/** Where a file cannot be opened, and the code that says so. */
const blocked = (code) => ({ ...WORKS, rows: code });

// --- Running a program ---

function run(folder, command, args, { quiet = true, env = {} } = {}) {
  return execFileSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", quiet ? "pipe" : "inherit"],
    timeout: 600_000,
    env: {
      ...process.env,
      PATH: `${folder}/node_modules/.bin:${process.env.PATH}`,
      NODE_OPTIONS: "",
      CI: "1",
      NO_COLOR: "1",
      ...env,
    },
  });
}

/** What a program prints: the last line that is JSON. */
const printed = (output) =>
  JSON.parse(
    output
      .trim()
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .at(-1) ?? `"${output.slice(-200)}"`,
  );

// --- Looking at a page ---

let browser;
const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
};

async function served(folder, look, policy = "") {
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url, "http://host").pathname));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, "index.html") : path;
    if (!file.startsWith(folder) || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      ...(policy && { "content-security-policy": policy }),
    });
    response.end(readFileSync(file));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  try {
    return await look(`http://127.0.0.1:${server.address().port}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Looks at a page; what it reports as an error is part of what goes wrong. */
async function visit(address, look) {
  browser ??= await chromium.launch({ executablePath, args });
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  try {
    await page.goto(address);
    return await look(page);
  } catch (error) {
    throw new Error(`${error.message}\n${errors.join("\n")}`);
  } finally {
    await page.close();
  }
}

/** What a page has found, once it has: `globalThis.found`. */
const foundBy = (address) =>
  visit(address, async (page) => {
    const found = await page.waitForFunction(() => globalThis.found, undefined, { timeout: 30_000 });
    return found.jsonValue();
  });

const page = (folder, path = "", policy = "") => served(folder, (address) => foundBy(address + path), policy);

/** A page with one script, classic or not. */
const shell = (folder, script, type = "module") =>
  writeFileSync(
    `${folder}/index.html`,
    `<!doctype html><title>Loyalkit</title><script src="${script}"${type ? ` type="${type}"` : ""}></script>`,
  );

const out = (folder, name) => {
  mkdirSync(`${folder}/out/${name}`, { recursive: true });
  return `${folder}/out/${name}`;
};

/** A page that starts a worker, and finds what it says. */
async function workerPage(folder, name, start) {
  const into = out(folder, name);
  run(folder, "esbuild", [`src/${name}.js`, "--bundle", "--format=iife", `--outfile=${into}/worker.js`]);
  writeFileSync(`${into}/start.js`, `const take = ({ data }) => { globalThis.found = data; };\n${start}\n`);
  shell(into, "start.js", "");
  return page(into);
}

/** A program that serves: waits until it answers, looks, and ends it. */
async function answered(folder, command, args, port, look, env = {}) {
  const server = spawn(command, args, {
    cwd: folder,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      PATH: `${folder}/node_modules/.bin:${process.env.PATH}`,
      PORT: String(port),
      HOST: "127.0.0.1",
      CI: "1",
      ...env,
    },
  });
  let said = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (text) => (said += text));
  const address = `http://127.0.0.1:${port}/`;
  try {
    for (let tries = 0; tries < 240; tries++) {
      await new Promise((next) => setTimeout(next, 250));
      if (server.exitCode !== null) throw new Error(said);
      const response = await fetch(address).catch(() => undefined);
      if (response) return await look(address);
    }
    throw new Error(`no answer: ${said.slice(-2000)}`);
  } finally {
    if (server.exitCode === null) process.kill(-server.pid, "SIGKILL");
  }
}
const json = async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}: ${(await response.text()).slice(0, 500)}`);
  return response.json();
};

// --- The environments ---

const quick = {
  "Node, ES modules": (folder) => printed(run(folder, "node", ["src/node.js"])),
  "Node, CommonJS": (folder) => printed(run(folder, "node", ["src/common.cjs"])),
  "Node, worker_threads": (folder) => printed(run(folder, "node", ["src/thread.js"])),
  Deno: (folder) =>
    printed(
      run(folder, "deno", [
        "run",
        "--no-remote",
        "--node-modules-dir=manual",
        "--allow-read",
        "--allow-env",
        "src/node.js",
      ]),
    ),
  Bun: (folder) => printed(run(folder, "bun", ["src/node.js"])),
  "Vite, build": (folder) => {
    run(folder, "vite", ["build", "--outDir", "out/vite", "--base", "./"]);
    return page(`${folder}/out/vite`);
  },
  "Vite, dev": (folder) =>
    answered(folder, "vite", ["dev", "--host", "127.0.0.1", "--port", "5391", "--strictPort"], 5391, foundBy),
  "webpack 5": (folder) => {
    run(folder, "webpack", []);
    shell(`${folder}/out/webpack`, "main.js", "");
    return page(`${folder}/out/webpack`);
  },
  Rspack: (folder) => {
    run(folder, "rspack", ["build"]);
    shell(`${folder}/out/rspack`, "main.js", "");
    return page(`${folder}/out/rspack`);
  },
  Rsbuild: (folder) => {
    run(folder, "rsbuild", ["build"]);
    return page(`${folder}/out/rsbuild`);
  },
  "Rollup, ES modules": (folder) => {
    run(folder, "rollup", ["-c", "-i", "src/page.js", "-d", out(folder, "rollup"), "-f", "es"]);
    shell(`${folder}/out/rollup`, "page.js");
    return page(`${folder}/out/rollup`);
  },
  // Rollup writes no part that is loaded later beside a script of this kind, and says which option puts all into one.
  "Rollup, iife, inlineDynamicImports": (folder) => {
    run(folder, "rollup", [
      "-c",
      "-i",
      "src/page.js",
      "-o",
      `${out(folder, "iife")}/page.js`,
      "-f",
      "iife",
      "--inlineDynamicImports",
    ]);
    shell(`${folder}/out/iife`, "page.js", "");
    return page(`${folder}/out/iife`);
  },
  "esbuild, splitting": (folder) => {
    run(folder, "esbuild", [
      "src/page.js",
      "--bundle",
      "--splitting",
      "--format=esm",
      `--outdir=${out(folder, "split")}`,
    ]);
    shell(`${folder}/out/split`, "page.js");
    return page(`${folder}/out/split`);
  },
  "esbuild, one file": (folder) => {
    run(folder, "esbuild", ["src/page.js", "--bundle", "--minify", `--outdir=${out(folder, "single")}`]);
    shell(`${folder}/out/single`, "page.js", "");
    return page(`${folder}/out/single`);
  },
  Parcel: (folder) => {
    run(folder, "parcel", [
      "build",
      "index.html",
      "--dist-dir",
      "out/parcel",
      "--public-url",
      "./",
      "--no-cache",
      "--no-source-maps",
    ]);
    return page(`${folder}/out/parcel`);
  },
  "Plain page, import map": (folder) => page(folder, "map.html"),
  "Page with a strict policy": (folder) => {
    run(folder, "vite", ["build", "--outDir", "out/strict", "--base", "./"]);
    return page(
      `${folder}/out/strict`,
      "",
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:; require-trusted-types-for 'script'; trusted-types loyalkit",
    );
  },
  "Page that allows no worker": (folder) => {
    run(folder, "vite", ["build", "--outDir", "out/no-worker", "--base", "./"]);
    return page(`${folder}/out/no-worker`, "", "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'");
  },
  "Page's worker": (folder) => workerPage(folder, "worker", `new Worker("worker.js").onmessage = take;`),
  "Shared worker": (folder) =>
    workerPage(
      folder,
      "shared-worker",
      `const { port } = new SharedWorker("worker.js"); port.onmessage = take; port.start();`,
    ),
  "Service worker": (folder) =>
    workerPage(
      folder,
      "service-worker",
      `navigator.serviceWorker.onmessage = take;
navigator.serviceWorker.register("worker.js").then(() => navigator.serviceWorker.ready).then(({ active }) => active.postMessage("go"));`,
    ),
  "Cloudflare workerd": async (folder) => {
    run(folder, "esbuild", [
      "src/workerd.js",
      "--bundle",
      "--format=esm",
      "--conditions=workerd",
      "--external:*.wasm",
      `--outdir=${out(folder, "workerd")}`,
    ]);
    return printed(run(folder, "node", ["src/miniflare.js"]));
  },
  "Jest, node": (folder) => printed(run(folder, "jest", ["--rootDir=src", "--testMatch=**/*.test.cjs", "--env=node"])),
  "Jest, jsdom": (folder) =>
    printed(run(folder, "jest", ["--rootDir=src", "--testMatch=**/*.test.cjs", "--env=jsdom"])),
  "Vitest, jsdom": (folder) => printed(run(folder, "vitest", ["run", "src/probe.test.js", "--environment=jsdom"])),
  "Vitest, happy-dom": (folder) =>
    printed(run(folder, "vitest", ["run", "src/probe.test.js", "--environment=happy-dom"])),
  jsdom: (folder) => printed(run(folder, "node", ["src/jsdom.js"])),
  "happy-dom": (folder) => printed(run(folder, "node", ["src/happy.js"])),
  "TypeScript, bundler": (folder) =>
    typed(folder, "--module", "es2022", "--moduleResolution", "bundler", "--lib", "es2023,dom"),
  "TypeScript, node16": (folder) =>
    typed(folder, "--module", "node16", "--moduleResolution", "node16", "--lib", "es2023"),
  "TypeScript, node10": (folder) =>
    typed(folder, "--module", "commonjs", "--moduleResolution", "node10", "--lib", "es2023"),
};

/** The compiler is strict, and looks into the package's own declarations; without types of the DOM where `lib` has none. */
function typed(folder, ...options) {
  try {
    run(folder, "tsc", [
      "--noEmit",
      "--strict",
      "--exactOptionalPropertyTypes",
      "--target",
      "es2022",
      "--types",
      "node",
      ...options,
      "src/strict.ts",
    ]);
  } catch (error) {
    throw new Error(error.stdout.slice(0, 2000));
  }
  return WORKS;
}

/** What is not as in `WORKS`, and by which code it says so. */
const EXPECTED = {
  "Page that allows no worker": blocked("worker-blocked"),
  "Cloudflare workerd": blocked("wasm-blocked"),
};

// --- All of it ---

const asked = process.argv[2] ?? "quick";
const isAsked = (name) =>
  asked === "all" || name === asked || (asked === "quick" && (name in quick || name in examples));
const smoke = process.env.LOYALKIT_SMOKE;

mkdirSync(made, { recursive: true });
if (!smoke) run(`${root}pkg`, "npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", made]);
const packed = smoke ?? `${made}${readdirSync(made).find((name) => /^loyalkit-.*\.tgz$/.test(name))}`;

/** Copies an environment, and installs what it needs: again only where that changed. The package itself is always new. */
function installed(name, source = `${sources}${name}`) {
  const folder = `${made}${name}`;
  // Before it is published there is nothing to install it from.
  const wanted = readFileSync(`${source}/package.json`, "utf8").replace(/\n *"loyalkit": "[^"]*",/, "");
  const stamp = `${folder}/installed.json`;
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/package.json`, wanted);
    run(folder, "npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", "--legacy-peer-deps"]);
    writeFileSync(stamp, wanted);
  }
  cpSync(source, folder, { recursive: true, filter: (path) => !/\/(node_modules|out|package\.json)$/.test(path) });
  const probe = existsSync(`${folder}/src`) ? `${folder}/src/probe.js` : `${folder}/probe.js`;
  cpSync(`${sources}probe.js`, probe);
  rmSync(`${folder}/out`, { recursive: true, force: true });
  run(folder, "npm", [
    "install",
    "--no-save",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    "--legacy-peer-deps",
    packed,
  ]);
  return folder;
}

const rows = [];
let folder;
if ((asked === "all" || asked === "quick") && !smoke) {
  folder = installed("quick");
  // The worker and the file have no types.
  const rules = ["--exclude-entrypoints", "analysis/worker", "loyalkit.wasm", "--profile", "strict"];
  console.log(run(folder, "publint", ["--strict", packed]).trim());
  console.log(run(folder, "attw", [packed, "--no-emoji", "--format", "ascii", ...rules]).trim());
}
for (const [name, probe] of Object.entries(quick)) {
  if (!isAsked(name)) continue;
  folder ??= installed("quick");
  await tried(name, () => probe(folder));
}
const tools = { run, page, answered, json, foundBy, served, visit, write: writeFileSync };
let reader;
for (const [name, { probe }] of Object.entries(examples)) {
  if (!isAsked(name)) continue;
  reader ??= installed("examples", `${root}examples`);
  await tried(name, () => probe(reader, tools));
}
for (const [name, { path, probe }] of Object.entries(frameworks)) {
  if (isAsked(name)) await tried(name, () => probe(installed(path), tools));
}
await browser?.close();

async function tried(name, probe) {
  const started = performance.now();
  let found;
  try {
    found = await probe();
  } catch (error) {
    found = `${error.message}\n${error.stderr ?? ""}`;
  }
  const expected = EXPECTED[name] ?? (frameworks[name] ?? examples[name])?.expected ?? WORKS;
  const isRight = typeof found === "object" && Object.entries(expected).every(([key, value]) => found[key] === value);
  rows.push({ name, isRight, code: typeof expected.rows === "string" ? expected.rows : "" });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const shown = isRight
    ? typeof expected.rows === "string"
      ? `all but files: ${expected.rows}`
      : "all"
    : `FAILED\n${typeof found === "string" ? found.slice(0, 3000) : JSON.stringify(found)}`;
  console.log(`${name.padEnd(28)} ${seconds.padStart(5)} s  ${shown}`);
}

const failed = rows.filter(({ isRight }) => !isRight);
console.log(`${rows.length - failed.length} of ${rows.length} environments`);
if (rows.length === 0) throw new Error(`there is no environment ${asked}`);
if (asked === "all" && failed.length === 0) {
  const lines = rows
    .filter(({ name }) => !(name in examples))
    .map(({ name, code }) => `| ${name} | yes | yes | ${code ? `no: \`${code}\`` : "yes"} |`);
  const text = `# Where Loyalkit runs

Each environment installs the packed package and, without configuration, computes an NPS, catches a \`LoyaltyError\` by its code and opens
a CSV file. Written by \`make test-all\`; do not edit. TypeScript is strict, with \`@types/node\` or the types of the DOM: it takes files as one of
them declares them.

| Environment | Calculators | Errors by code | Files |
|---|---|---|---|
${lines.join("\n")}
`;
  writeFileSync(`${root}docs/environments.md`, text);
}
process.exit(failed.length > 0 ? 1 : 0);
