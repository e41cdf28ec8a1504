// Forecast and renewals: what customers will buy and how many renew, validated and saved.

import type { Page } from "@playwright/test";
import { expect, test, WATCHED, watchFreezes } from "./page.js";
import { figure, saved, view } from "./shown.js";

const count = async (page: Page, label: string) =>
  Number((await figure(page, label).textContent())?.replace(/[^0-9.]/g, ""));

test("the sample shop’s forecast, judged against what happened, and saved", { tag: WATCHED }, async ({ page }) => {
  // Four forecasts, each with a hundred refits.
  test.setTimeout(180_000);
  await page.goto("./#/analyse?sample");
  await page.getByRole("button", { name: "Analyse", exact: true }).click();
  await expect(page.getByRole("navigation", { name: /./ }).first()).toBeVisible();
  const freezes = await watchFreezes(page);
  await view(page, "Forecast");
  await expect(page.getByRole("heading", { name: "What customers will buy" })).toBeVisible({ timeout: 60_000 });
  const quarter = await count(page, "Purchases in 13 weeks");
  expect(quarter).toBeGreaterThan(0);
  await expect(page.getByText(/95% confidence:/).first()).toBeVisible();
  await expect(page.getByText(/An active customer with the average rate buys every/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "How accurate would it have been?" })).toBeVisible();
  await expect(page.getByRole("img", { name: /Cumulative repeat purchases by week/ })).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Everyone keeps buying at their own past rate" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Probability of being active" }).first()).toBeVisible();
  expect((await saved(page, 0))[0]).toBe(
    "Customer,Expected revenue,Expected purchases,Low,High,Probability active,Repeat purchases,Weeks since last order",
  );
  expect((await saved(page, 1)).length).toBeGreaterThan(20);
  await page.getByLabel("Forecast horizon", { exact: true }).selectOption("52 weeks");
  await expect.poll(() => count(page, "Purchases in 52 weeks"), { timeout: 60_000 }).toBeGreaterThan(quarter);
  await page.getByLabel("Model", { exact: true }).selectOption("May leave after a repeat purchase (BG/NBD)");
  await expect(page.getByText(/This model counts them all as active/)).toBeVisible({ timeout: 30_000 });
  await page.getByLabel("Model", { exact: true }).selectOption("May leave at any time (Pareto/NBD)");
  await expect(page.getByText(/Within a year, [\d.]+% of new customers leave for good/)).toBeVisible({
    timeout: 30_000,
  });
  await freezes();
});

test("while a forecast is worked out, it says what is done, and how far it is", async ({ page }) => {
  await page.goto("./#/analyse?sample");
  await page.getByRole("button", { name: "Analyse", exact: true }).click();
  await page.locator(".about").waitFor();
  await page.evaluate(() => {
    const said: string[] = [];
    const shares: number[] = [];
    Object.assign(window, { said, shares });
    new MutationObserver(() => {
      const words = document.querySelector("[role=status]")?.textContent ?? "";
      if (words !== "" && words !== said.at(-1)) said.push(words);
      const share = document.querySelector("progress")?.value;
      if (share !== undefined) shares.push(share);
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  await view(page, "Forecast");
  await expect(page.getByRole("heading", { name: "What customers will buy" })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("status")).toHaveCount(0);
  const { said, shares } = await page.evaluate(() => {
    const { said, shares } = window as unknown as { said: string[]; shares: number[] };
    return { said, shares };
  });
  expect(said.map((words) => words.slice(0, 20)).filter((words) => !words.startsWith("Calculating"))).toEqual([
    "Fitting model 1 of 3",
    "Fitting model 2 of 3",
    "Fitting model 3 of 3",
    "Fitting the model to",
    "Working out how unce",
    "Working out each cus",
  ]);
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

test("a cohort’s renewals are projected from a column of survivors", async ({ page }) => {
  await page.goto("./#/analyse?sample=subscriptions");
  await page.getByRole("button", { name: "Analyse", exact: true }).click();
  await view(page, "Renewals");
  await expect(page.getByRole("heading", { name: "How many will renew" })).toBeVisible();
  // Fader and Hardie 2007: of 1,000 customers the model expects 284.5 after five renewals.
  await expect(
    page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "5", exact: true }) }),
  ).toContainText("28.4%");
  await page.getByLabel("Customers at the start and after each renewal").fill("100\n120\n90");
  await page.getByLabel("Model", { exact: true }).focus();
  await expect(page.getByRole("alert")).toContainText("cannot be more than");
  await page
    .getByLabel("Customers at the start and after each renewal")
    .fill("1000\n869\n743\n653\n593\n551\n517\n491");
  await page.getByLabel("Model", { exact: true }).focus();
  await expect(
    page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "7", exact: true }) }),
  ).toContainText("491");
  expect((await saved(page, 0))[0]).toBe("Renewals,Actual,Model,Share");
});

for (const sample of ["shop", "subscriptions"]) {
  test(`the ${sample} forecast is no wider than 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`./#/analyse?sample${sample === "shop" ? "" : `=${sample}`}`);
    await page.getByRole("button", { name: "Analyse", exact: true }).click();
    await view(page, sample === "shop" ? "Forecast" : "Renewals");
    await expect(page.locator("h2").first()).toHaveText(
      sample === "shop" ? "What customers will buy" : "How many will renew",
      { timeout: 60_000 },
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}
