// The pictures of the README, of the page as it is built: `make pictures`.

import { mkdirSync, statSync } from "node:fs";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { args, executablePath } from "./chromium.mjs";

const FOLDER = "docs/pictures";
const PORT = 4184;

/** A view of an invented file, once it is there. */
const view = async (page) => {
  await page.getByRole("heading", { name: "Which column is which?" }).waitFor();
  await page.getByRole("button", { name: "Analyse", exact: true }).click();
  await page.locator(".view page-chart, .view table").first().waitFor();
  await page.waitForTimeout(500);
  await page.evaluate(() => scrollTo(0, 0));
};

const pictures = {
  nps: ["#/calculators/nps"],
  "who-comes-back": ["#/analyse/cohorts?sample", view],
  board: ["#/analyse/summary?sample", view],
  "monthly-revenue": ["#/analyse/mrr?sample=subscriptions", view],
};

mkdirSync(FOLDER, { recursive: true });
const server = await preview({
  root: "www",
  preview: { port: PORT, strictPort: true, host: "localhost" },
  logLevel: "error",
});
const browser = await chromium.launch({ executablePath, args });
for (const [name, [address, ready]] of Object.entries(pictures)) {
  const page = await browser.newPage({ colorScheme: "light", viewport: { width: 1000, height: 760 } });
  await page.goto(`http://localhost:${PORT}/${address}`);
  await page.locator("h1").waitFor();
  await ready?.(page);
  const path = `${FOLDER}/${name}.png`;
  await page.screenshot({ path });
  console.log(`${path} ${(statSync(path).size / 1000).toFixed(0)} kB`);
  await page.close();
}
await browser.close();
await server.close();
