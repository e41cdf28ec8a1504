// The summary for a board, and its charts: read by pointer and by keys alike, with the table behind them, and saved as pictures.

import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./page.js";
import { analyse, exporting, figure, view } from "./shown.js";

async function sample(page: Page) {
  await page.goto("./#/analyse?sample");
  await analyse(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("51% of customers buy again, and 34 are overdue");
}

const chart = (page: Page, title: string) =>
  page.locator("page-chart").filter({ has: page.getByRole("heading", { name: title }) });

test("the summary of the sample shop: figures, charts, and findings that lead to their views", async ({ page }) => {
  await sample(page);
  await expect(figure(page, "Revenue")).toHaveText("166k");
  await expect(figure(page, "Customers")).toHaveText("1,200");
  await expect(figure(page, "Bought again")).toHaveText("51%");
  await expect(page.getByText("48 to 53%")).toBeVisible();
  await expect(figure(page, "Gone quiet")).toHaveText("65%");
  await expect(chart(page, "24% are back after a month; in 2024 it was 20%: not clearly different")).toBeVisible();
  const findings = page.locator(".findings li");
  await expect(findings).toHaveCount(5);
  // What the mark means is said too.
  await expect(findings.first()).toContainText(/Problem: 34 customers are overdue by their own buying rhythm/);
  for (const at of [0, 1, 2, 3, 4]) {
    const link = findings.nth(at).getByRole("link");
    const address = await link.getAttribute("href");
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await page.goBack();
    await expect(findings).toHaveCount(5);
  }
});

test("a chart says the same by pointer, by keys and in its table, and stripes what is not over", async ({ page }) => {
  await sample(page);
  const revenue = chart(page, "Nov 2025 was the best month; Dec 2025 is not over");
  await expect(revenue.locator(".column.open")).toHaveCount(1);
  const said = revenue.locator("[aria-live]");
  await revenue.locator(".column").nth(22).hover();
  await expect(said).toHaveText("Nov 2025: 13,152.33 from 215 customers");
  await page.mouse.move(0, 0);
  await expect(said).toHaveText("");
  await revenue.getByRole("group").focus();
  await page.keyboard.press("End");
  await expect(said).toHaveText("Dec 2025: 8,255.53 from 137 customers");
  await page.keyboard.press("ArrowLeft");
  await expect(said).toHaveText("Nov 2025: 13,152.33 from 215 customers");
  await expect(revenue.locator(".reading text")).toHaveText(["Nov 2025", "13,152.33 from 215 customers"]);
  await page.keyboard.press("Escape");
  await expect(revenue.locator(".reading")).toHaveCount(0);
  await revenue.getByRole("button", { name: "Table" }).click();
  await expect(revenue.getByRole("row", { name: "Nov 2025 13,152.33 215" })).toBeVisible();
  // Its letters are of one size at every width.
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await expect
      .poll(() =>
        revenue.locator("svg").evaluate((svg) => {
          const box = svg.getBoundingClientRect();
          const [, , wide = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
          return [box.width / wide, getComputedStyle(svg.querySelector("text") as Element).fontSize];
        }),
      )
      .toEqual([1, "12px"]);
  }
});

test("a chart is saved as SVG and as PNG, with its title and where it comes from", async ({ page }) => {
  await sample(page);
  const saved = async (kind: string) => {
    await exporting(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: `Chart as ${kind}: Nov 2025 was the best month` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`revenue.${kind.toLowerCase()}`);
    return readFileSync(await download.path());
  };
  const svg = (await saved("SVG")).toString();
  expect(svg).toContain("Nov 2025 was the best month");
  expect(svg.replace(/<[^>]*>/g, " ")).toMatch(/sample-shop\.csv,?\s+to December 17,?\s+2025/);
  expect(svg).toMatch(/fill="rgb\(36, 128, 122\)"/);
  // By itself: nothing is named that only the page has.
  expect(svg).not.toMatch(/var\(|href=/);
  const png = await saved("PNG");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBeGreaterThan(700);
});

test("revenue by quarter keeps its choice in the address, and tables open with ten rows", async ({ page }) => {
  await sample(page);
  await view(page, "Revenue");
  const rows = page.locator(".folded tbody tr");
  await expect(rows).toHaveCount(24);
  await expect(rows.filter({ visible: true })).toHaveCount(10);
  await expect(rows.first()).toContainText("Dec 2025");
  await page.getByRole("button", { name: "Show all 24" }).click();
  await expect(rows.filter({ visible: true })).toHaveCount(24);
  await page.getByLabel("Periods", { exact: true }).selectOption("Quarters");
  await expect(page).toHaveURL(/#\/analyse\/revenue\?period=quarter$/);
  await expect(rows).toHaveCount(8);
});
