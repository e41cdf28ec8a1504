// Views have addresses: what was chosen comes back with them, and the file stays.

import { drop, SMALL } from "./files.js";
import { expect, test } from "./page.js";
import { analyse, row, view } from "./shown.js";

test("a view and its choices have an address, which Back, Forward and a bookmark lead to with the file kept", async ({
  page,
}) => {
  await page.goto("./#/analyse/cohorts?period=quarter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Analyse a file");
  await drop(page, "small.csv", SMALL);
  await analyse(page);
  // The address was there before the file.
  await expect(row(page, "Q1 2024")).toBeVisible();
  await expect(page).toHaveTitle("Who comes back, small.csv – Loyalkit");
  await page.getByLabel("Periods", { exact: true }).selectOption("Months");
  await expect(page).toHaveURL(/#\/analyse\/cohorts$/);
  await page.getByLabel("Measure", { exact: true }).selectOption("Orders per customer");
  await expect(page).toHaveURL(/#\/analyse\/cohorts\?measure=orders$/);

  await view(page, "At risk");
  await expect(page).toHaveTitle("At risk, small.csv – Loyalkit");
  await page.goBack();
  await expect(page.getByLabel("Measure", { exact: true })).toHaveValue("orders");
  await expect(row(page, "Jan 2024")).toBeVisible();
  await page.goForward();
  await expect(page).toHaveTitle("At risk, small.csv – Loyalkit");

  // What is no choice, and what is no view, is what is usual.
  await page.evaluate(() => location.assign("#/analyse/cohorts?period=decade"));
  await expect(page.getByLabel("Periods", { exact: true })).toHaveValue("month");
  await page.evaluate(() => location.assign("#/analyse/horoscope"));
  await expect(page.locator(".rail a").first()).toHaveAttribute("aria-current", /./);
});

test.describe("without the files that a service worker has kept", () => {
  test.use({ serviceWorkers: "block" });

  test("a part that cannot be loaded is said, and takes nothing away", async ({ page }) => {
    await page.goto("./#/analyse");
    await drop(page, "small.csv", SMALL);
    await analyse(page);
    await view(page, "Data quality");
    let isBlocked = true;
    await page.route(/\/section-.*\.js/, (route) => (isBlocked ? route.fulfill({ status: 404 }) : route.continue()));
    // The browser itself says that it found nothing.
    const errors: string[] = [];
    page.removeAllListeners("console");
    page.on("console", (message) => errors.push(message.text()));
    await page.getByRole("link", { name: "Calculators", exact: true }).click();
    await expect(page.getByRole("alert")).toContainText("A part of the page could not be loaded.");
    await expect(page.getByText("10 rows read")).toBeVisible();
    isBlocked = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Calculators");
    await expect(page.getByRole("alert")).toHaveCount(0);
    expect(errors.every((text) => text.includes("404"))).toBe(true);
  });
});
