// What a reader sees: each page narrow and wide, light and dark. `node tests/e2e/screenshots.mjs [folder]`

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { args, executablePath } from "./chromium.mjs";

const folder = process.argv[2] ?? "tests/e2e/results";
mkdirSync(folder, { recursive: true });

const server = await preview({
  root: "www",
  preview: { port: 4183, strictPort: true, host: "localhost" },
  logLevel: "error",
});
const browser = await chromium.launch({ executablePath, args });

const pages = {
  home: async () => {},
  calculators: async () => {},
  retention: async () => {},
  nps: async () => {},
  value: async () => {},
  mistake: async (page) => page.getByLabel("New customers in between").fill("500"),
  choose: async () => {},
  columns: async (page) => page.getByRole("heading", { name: "Which column is which?" }).waitFor(),
  results: async (page) => {
    await page.getByRole("button", { name: "Analyse", exact: true }).click();
    await page.getByRole("heading", { name: "Overview" }).waitFor();
  },
};
const addresses = {
  home: "#/",
  calculators: "#/calculators",
  retention: "#/calculators/retention-rate",
  nps: "#/calculators/nps",
  value: "#/calculators/lifetime-value",
  mistake: "#/calculators/retention-rate",
  choose: "#/analyse",
  columns: "#/analyse?sample",
  results: "#/analyse?sample",
};

for (const colorScheme of ["light", "dark"]) {
  for (const width of [360, 1280]) {
    for (const [name, ready] of Object.entries(pages)) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
      await page.goto(`http://localhost:4183/${addresses[name]}`);
      await page.locator("h1").waitFor();
      await ready(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) console.log(`${name} at ${width} px is ${wide} px wide`);
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      await page.close();
    }
  }
}

await browser.close();
await server.close();
