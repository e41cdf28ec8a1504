// The page with a spreadsheet: its functions, templates and files, and that it connects to nothing.

import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { nps, retentionRate } from "loyalkit";
import { open } from "loyalkit/analysis";
import { sheetText } from "loyalkit/text";
import { expect, test } from "./page.js";

const t = await sheetText("en");
const da = await sheetText("da");

const sheet = async (page: Page) => {
  await page.goto("./sheet/");
  await expect(page.locator("canvas[id^=univer-sheet-main]")).toBeVisible();
};

/** What the sheet holds, as the reader saves it. */
async function saved(page: Page, words = t): Promise<string[][]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: words.saveAs.csv }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  return text
    .replace(/^\ufeff/, "")
    .trim()
    .split("\r\n")
    .map((line) => line.split(words === da ? ";" : ","));
}

/** Types into the first cell. */
async function type(page: Page, text: string) {
  await page.locator("canvas[id^=univer-sheet-main]").click({ position: { x: 110, y: 35 } });
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

test("templates compute what the package does", async ({ page }) => {
  await sheet(page);
  const answers = [10, 9, 9, 10, 7, 8, 9, 3, 10, 6, 9, 8, 10, 9, 5, 9, 10, 7, 9, 10];
  const { score, interval } = nps(answers);
  await expect.poll(async () => Number((await saved(page))[0]?.[3])).toBe(score);
  const rows = await saved(page);
  expect(Number(rows[1]?.[3])).toBeCloseTo(interval?.low ?? Number.NaN, 9);
  expect(Number(rows[2]?.[3])).toBeCloseTo(interval?.high ?? Number.NaN, 9);

  await page.getByLabel(t.template).selectOption("retention");
  const rate = retentionRate({ start: 400, end: 412, acquired: 40 }).value;
  await expect.poll(async () => Number((await saved(page))[1]?.[5])).toBeCloseTo(rate ?? Number.NaN, 12);
  await page.getByLabel(t.template).selectOption("cohorts");
  await expect.poll(async () => (await saved(page))[1]?.slice(3)).toContain("1");
});

test("what is typed is computed, and functions have names and help in four languages", async ({ page }) => {
  await sheet(page);
  await page.getByLabel(t.template).selectOption("blank");
  await page.getByLabel(t.language).selectOption("da");
  await page.getByText(da.functions, { exact: true }).click();
  await expect(page.getByRole("rowheader", { name: "FASTHOLDELSE" })).toBeVisible();
  await expect(page.locator(".functions code").filter({ hasText: "FASTHOLDELSE" })).toContainText(";");
  await page.getByText(da.functions, { exact: true }).click();
  await type(page, "=FASTHOLDELSE(150,193,50)");
  await expect.poll(async () => Number((await saved(page, da))[0]?.[0]?.replace(",", "."))).toBeCloseTo(143 / 150, 12);
});

test("files are opened and saved, and no text of theirs becomes a formula", async ({ page }) => {
  await sheet(page);
  const file = { name: "svar.csv", mimeType: "text/csv", buffer: Buffer.from("navn;score\n=1+1;9\n@SUM(1);3\n") };
  await page.getByLabel(t.open).setInputFiles(file);
  await expect(page.getByRole("status")).toContainText(t.opened("svar.csv", 2, 2));
  expect(await saved(page)).toEqual([
    ["navn", "score"],
    ["'=1+1", "9"],
    ["'@SUM(1)", "3"],
  ]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: t.saveAs.xlsx }).click(),
  ]);
  const table = await open(readFileSync(await download.path()));
  expect(await table.rows()).toEqual([
    ["=1+1", 9],
    ["@SUM(1)", 3],
  ]);
  await table.close();
});

test("it connects to nothing, by its policy", async ({ browser, baseURL }) => {
  const page = await browser.newPage();
  await page.goto(`${baseURL}sheet/`);
  const sent = await page.evaluate(() =>
    fetch("./").then(
      () => "sent",
      () => "refused",
    ),
  );
  expect(sent).toBe("refused");
  await page.close();
});
