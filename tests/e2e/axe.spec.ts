// Accessibility: axe finds nothing on any route or view, on a phone and on a desk, light and dark.

import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { calculators } from "loyalkit/calculators";
import { compressedSummary } from "loyalkit/sql";
import { en } from "loyalkit/text/en";
import { drop } from "./files.js";
import { expect, test } from "./page.js";
import { RATED } from "./samples.mjs";
import { analyse, everyView, exporting } from "./shown.js";
import { warehouse } from "./warehouse.js";

const AXE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const LOOKS = [360, 1280].flatMap((width) => (["light", "dark"] as const).map((scheme) => ({ width, scheme })));
type Look = (typeof LOOKS)[number];

/** What axe objects to in what is shown, in each of the looks; the page is not loaded anew. */
async function objections(page: Page, where: string, looks: readonly Look[] = LOOKS): Promise<string[]> {
  const found: string[] = [];
  for (const { width, scheme } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    // Charts are drawn again for another width, with the next frames.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const { violations } = await page.evaluate(
      (values): Promise<AxeResults> =>
        (window as unknown as { axe: typeof import("axe-core") }).axe.run(document, {
          runOnly: { type: "tag", values },
          resultTypes: ["violations"],
        }),
      TAGS,
    );
    for (const { id, nodes } of violations)
      found.push(`${where}, ${width} px, ${scheme}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  }
  return found;
}

/** Opens the page with axe in it, where it stays while addresses change. */
async function open(page: Page): Promise<void> {
  // Colours are as they end up, not on the way there.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./");
  await page.locator("h1").waitFor();
  await page.evaluate(AXE);
}

const go = (page: Page, hash: string) => page.evaluate((hash) => location.assign(hash), hash);

test("home, the list, choosing a file and its columns", async ({ page }) => {
  await open(page);
  const found = await objections(page, "home");
  await go(page, "#/calculators");
  await page.locator("h1").waitFor();
  found.push(...(await objections(page, "calculators")));
  await go(page, "#/privacy");
  await expect(page.locator("h1")).toHaveText(en.page.privacy.title);
  found.push(...(await objections(page, "privacy")));
  await go(page, "#/large-data");
  await expect(page.locator("h1")).toHaveText(en.page.largeData.title);
  await page.getByText("More columns and options").click();
  for (const [field, name] of Object.entries({
    table: "shop.orders",
    customer: "c",
    date: "d",
    status: "s",
    count: "paid",
  }))
    await page.locator(`#large-${field}`).fill(name);
  await page.locator("pre code").waitFor();
  found.push(...(await objections(page, "large data")));
  await go(page, "#/analyse");
  await page.locator("page-analyse .drop").waitFor();
  found.push(...(await objections(page, "choose")));
  await go(page, "#/analyse?sample");
  await page.getByRole("button", { name: "Analyse", exact: true }).waitFor();
  found.push(...(await objections(page, "columns")));
  // A fault that is put there is found: silence means something.
  await page.evaluate(() => document.querySelector("main")?.append(document.createElement("button")));
  expect(await objections(page, "a fault", LOOKS.slice(0, 1))).toHaveLength(1);
  expect(found).toEqual([]);
});

test("what a warehouse has counted", async ({ page }) => {
  await open(page);
  await go(page, "#/large-data");
  await page.locator(".drop").waitFor();
  const columns = { customer: "customer", date: "date" };
  const query = compressedSummary({ dialect: "duckdb", table: "orders", columns });
  await drop(page, "counted.csv", await (await warehouse())(query, "csv"));
  await page.getByRole("region", { name: "Parameters" }).waitFor();
  expect(await objections(page, "a compressed summary")).toEqual([]);
});

test("every calculator", async ({ page }) => {
  await open(page);
  const found: string[] = [];
  for (const [at, { id }] of calculators.entries()) {
    await go(page, `#/calculators/${id}`);
    await expect(page.locator("h1")).toHaveText(en.calculators[id].title);
    await expect(page.locator(".result .answer")).toHaveText(/\d/);
    // A phone in the one scheme and a desk in the other, in turn.
    const looks = LOOKS.filter(({ width, scheme }) => (width === 360) === ((scheme === "light") === (at % 2 === 0)));
    found.push(...(await objections(page, id, looks)));
  }
  expect(found).toEqual([]);
});

const FILES: Record<string, (page: Page) => Promise<void>> = {
  "the sample shop": (page) => go(page, "#/analyse?sample"),
  "the sample subscriptions": (page) => go(page, "#/analyse?sample=subscriptions"),
  "a survey": async (page) => {
    await go(page, "#/analyse");
    await page.locator(".drop").waitFor();
    await drop(page, "survey.csv", RATED);
  },
};

for (const [file, bring] of Object.entries(FILES)) {
  test(`every view of ${file}, and its export menu`, async ({ page }) => {
    await open(page);
    await bring(page);
    await analyse(page);
    await page.locator(".about").waitFor();
    const found: string[] = [];
    for (const address of await everyView(page)) {
      await go(page, address);
      await expect(page.locator(`nav [href="${address}"]`).last()).toHaveAttribute("aria-current", /./);
      await expect(page.locator(".view [role=status], main progress")).toHaveCount(0, { timeout: 60_000 });
      found.push(...(await objections(page, address)));
    }
    await exporting(page);
    found.push(...(await objections(page, "export menu")));
    expect(found).toEqual([]);
  });
}
