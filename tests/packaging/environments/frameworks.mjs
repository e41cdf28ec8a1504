// What `make test-all` tries besides: a folder each, installed on its own.

const quiet = {
  NEXT_TELEMETRY_DISABLED: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
  NUXT_TELEMETRY_DISABLED: "1",
  NG_CLI_ANALYTICS: "false",
};

const next =
  (path, look) =>
  async (folder, { run, answered }) => {
    run(folder, "next", ["build"], { env: quiet });
    return answered(
      folder,
      "next",
      ["start", "-H", "127.0.0.1", "-p", "5392"],
      5392,
      (address) => look(address + path),
      quiet,
    );
  };

const svelte =
  (path, look) =>
  async (folder, { run, answered }) => {
    run(folder, "vite", ["build"]);
    return answered(folder, "node", ["build/index.js"], 5393, (address) => look(address + path));
  };

const nuxt =
  (path, look) =>
  async (folder, { run, answered }) => {
    run(folder, "nuxt", ["build"], { env: quiet });
    return answered(folder, "node", [".output/server/index.mjs"], 5394, (address) => look(address + path), quiet);
  };

/** As long as the framework is told to use the page, or the server. */
const of = (make, path) => ({
  page: (folder, tools) => make("", tools.foundBy)(folder, tools),
  server: (folder, tools) => make(path, tools.json)(folder, tools),
});

export const frameworks = {
  "Next, client": { path: "next", probe: of(next, "").page },
  "Next, server": { path: "next", probe: of(next, "api/server").server },
  "Next, edge": { path: "next", probe: of(next, "api/edge").server },
  "Astro, build and page": {
    path: "astro",
    probe: (folder, { run, page }) => {
      run(folder, "astro", ["build", "--outDir", "out"], { env: quiet });
      return page(`${folder}/out`);
    },
  },
  "SvelteKit, page": { path: "sveltekit", probe: of(svelte, "").page },
  "SvelteKit, server": { path: "sveltekit", probe: of(svelte, "api").server },
  "Nuxt, page": { path: "nuxt", probe: of(nuxt, "").page },
  "Nuxt, server": { path: "nuxt", probe: of(nuxt, "api/probe").server },
  "Angular, loaded later": {
    path: "angular",
    probe: (folder, { run, page }) => {
      run(folder, "ng", ["build"], { env: quiet });
      return page(`${folder}/out/browser`);
    },
  },
};
