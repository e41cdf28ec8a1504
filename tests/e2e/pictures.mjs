// The pictures of the README, of the page as it is built: `make pictures`.

import { mkdirSync, statSync } from "node:fs";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { args, executablePath } from "./chromium.mjs";

const FOLDER = "docs/pictures";
const PORT = 4184;

/** A view of an invented file, once it is there. */
const view = (name) => async (page) => {
  await page.getByRole("heading", { name: "Which column is which?" }).waitFor();
  await page.getByRole("button", { name: "Analyse", exact: true }).click();
  await page.locator(".report").waitFor();
  await page.getByRole("button", { name, exact: true }).click();
  await page.locator("[aria-current=page]").getByText(name, { exact: true }).waitFor();
  await page.getByRole("button", { name: "Save as CSV" }).first().waitFor();
  // The result, without the head of the page above it.
  await page
    .locator("button[aria-current=page]")
    .evaluate((chosen) => window.scrollTo(0, chosen.getBoundingClientRect().top + scrollY - 8));
};

const pictures = {
  nps: ["#/calculators/nps"],
  "who-comes-back": ["#/analyse?sample", view("Who comes back")],
  segments: ["#/analyse?sample", view("Segments")],
  "monthly-revenue": ["#/analyse?sample=subscriptions", view("MRR")],
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
