// What a reader takes away: a report of everything, a print, an analysis to go on with, the picture of a calculator.

import { readFileSync } from "node:fs";
import { en } from "loyalkit/text/en";
import { expect, test } from "./page.js";
import { analyse } from "./shown.js";

const t = en.page.analyse.whole;

test("a report holds every view, loads nothing and opens without the page", async ({ page, browser }) => {
  await page.goto("./#/analyse?sample");
  await analyse(page);
  const topics = await page.locator(".rail a").allTextContents();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: t.save }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("sample-shop-report.html");
  const written = readFileSync(await download.path(), "utf8");
  expect(written).toContain("default-src 'none'");
  expect(written).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
  const report = await context.newPage();
  await report.setContent(written);
  await expect(report.locator("h1")).toContainText("sample-shop");
  expect(await report.locator("article > section").count()).toBeGreaterThanOrEqual(topics.length);
  await expect(report.locator("article")).toContainText("1,200");
  expect(await report.locator("svg").count()).toBeGreaterThan(3);
  expect(await report.locator("button, select, input, a").count()).toBe(0);
  await context.close();
});

test("a report names nobody where pseudonyms are chosen", async ({ page }) => {
  await page.goto("./#/analyse/at-risk?sample");
  await analyse(page);
  await expect(page.locator(".view th[scope=row]").first()).toContainText("C00215");
  const menu = page.locator("export-menu");
  await menu.locator("summary").click();
  await menu.getByLabel(en.page.analyse.workspace.exporting.pseudonyms).check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: t.save }).click(),
  ]);
  const written = readFileSync(await download.path(), "utf8");
  expect(written).toContain("at risk");
  expect(written.match(/C0\d{4}/g) ?? []).toEqual([]);
});

test("everything is printed on whole pages, with the file, the day and no controls", async ({ page }) => {
  await page.goto("./#/analyse?sample");
  await analyse(page);
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset.printed = document.querySelector(".whole")?.textContent ?? "";
    };
  });
  await page.getByRole("button", { name: t.print }).click();
  await expect.poll(() => page.evaluate(() => document.body.dataset.printed ?? "")).toContain("1,200");
  expect(await page.evaluate(() => document.body.dataset.printed)).toContain(en.page.name);
  await expect(page.locator(".whole")).toHaveCount(0);
});

test("an analysis that was saved goes on where it was: same columns, same view", async ({ page }) => {
  await page.goto("./#/analyse/cohorts?period=quarter");
  await page.locator("input[type=file]").setInputFiles({
    name: "shop.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      `customer;date;amount;other\n${Array.from({ length: 60 }, (_, at) => `c${at % 17};2024-0${1 + (at % 9)}-1${at % 9};${at},50;${at}`).join("\n")}\n`,
    ),
  });
  await page.locator("#role-amount").selectOption("other");
  await analyse(page);
  const shown = () => page.locator("analyse-workspace table").first().textContent();
  await expect(page.locator("analyse-workspace table").first()).toContainText("Q1 2024");
  const before = await shown();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: t.keep }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("shop.loyalkit");
  const kept = readFileSync(await download.path());
  await page.goto("about:blank");
  await page.goto("./#/analyse");
  await page.locator("input[type=file]").setInputFiles({ name: "shop.loyalkit", mimeType: "", buffer: kept });
  await expect(page.locator("analyse-workspace table").first()).toContainText("Q1 2024");
  expect(await shown()).toBe(before);
  await page.getByRole("button", { name: en.page.analyse.correct }).click();
  await expect(page.locator("#role-amount")).toHaveValue("other");
});

test("the picture of a calculator is saved with its sentence", async ({ page }) => {
  await page.goto("./#/calculators/compare-nps");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: en.page.calculator.actions.picture }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("compare-nps.png");
  const png = readFileSync(await download.path());
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBeGreaterThan(600);
});
