// A file from the drop to the cohort table: in the reader's own tab, with every row accounted for.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { en } from "loyalkit/text/en";
import { drop, dropMade, makeLarge, SMALL } from "./files.js";
import { expect, test, WATCHED, watchFreezes } from "./page.js";
import { analyse, figure, row, saved, view } from "./shown.js";

const REAL = "../shared/data/online_retail_sample.csv.gz";

test("the sample shop from its overview to those at risk, each view saved", { tag: WATCHED }, async ({ page }) => {
  await page.goto("./#/analyse?sample");
  await page.getByRole("heading", { name: "Which column is which?" }).waitFor();
  const freezes = await watchFreezes(page);
  await analyse(page);
  await view(page, "Overview");
  expect(await saved(page)).toContain("Customers,1200");

  await view(page, "Who comes back");
  await expect(page.locator(".cohorts tbody tr")).toHaveCount(24);
  expect(await saved(page)).toHaveLength(25);
  // The two latest months whose next one is over.
  await expect(page.locator(".card")).toContainText(/^\s*First order in Oct 2025: .* First order in Sep 2025: /s);
  await page.getByLabel("Compared with first order in", { exact: true }).selectOption("Jan 2024");
  await expect(page.locator(".card")).toContainText(/First order in Jan 2024: \d+ of 40, or /);
  await page.getByLabel("Ordered again", { exact: true }).selectOption("3 months later");
  await expect(page.locator(".card")).toContainText(/First order in Aug 2025: \d+ of 56 ordered 3 months later/);
  await page.getByLabel("Periods", { exact: true }).selectOption("Quarters");
  await expect(page.locator(".cohorts tbody tr")).toHaveCount(8);
  await page.getByLabel("Count customers who ordered", { exact: true }).selectOption("In that period or later");
  await expect(page.getByText("can rise even in finished periods")).toBeVisible();
  await page.getByLabel("Measure", { exact: true }).selectOption("Revenue per customer");
  await expect(page.getByText("what they spent that many quarters later")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Compare two rows" })).toHaveCount(0);

  await view(page, "Segments");
  await expect(page.getByRole("rowheader", { name: "Champions" })).toBeVisible();
  expect(await saved(page)).toHaveLength(1201);
  await page.getByLabel("Segments", { exact: true }).selectOption("10 segments, by recency and frequency");
  await expect(page.getByRole("rowheader", { name: "Potential loyalists" })).toBeVisible();

  await view(page, "How long they stay");
  await expect(page.getByRole("img", { name: /Share of customers still active/ })).toBeVisible();
  await expect(row(page, "365 days").getByRole("cell").first()).toHaveText(/^\d+(\.\d+)?%$/);
  expect((await saved(page))[0]).toBe("Day,Still active,Low,High,Customers under observation,Left on that day");

  await view(page, "At risk");
  const late =
    Number(await figure(page, "At risk").textContent()) + Number(await figure(page, "To watch").textContent());
  expect(late).toBeGreaterThan(0);
  // Whoever is at risk is late; who is to watch spends less or waits longer, and which of them it is can be read.
  await expect(page.getByRole("columnheader", { name: "Why" })).toBeVisible();
  await expect(page.getByText(/Late: [\d.]+ times the usual gap/).first()).toBeVisible();
  expect(await saved(page)).toHaveLength(late + 1);
  await freezes();
});

test("a dropped file gives overview and cohorts: 5 customers, 9 orders, 540 in all", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "small.csv", SMALL);
  await expect(page.getByRole("heading", { name: "Which column is which?" })).toBeFocused();
  await expect(page.locator("#role-customer")).toHaveValue("customer");
  await expect(page.locator("#role-date")).toHaveValue("date");
  await expect(page.locator("#role-amount")).toHaveValue("amount");
  await analyse(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await view(page, "Overview");
  await expect(figure(page, "Customers")).toHaveText("5");
  await expect(figure(page, "Orders")).toHaveText("9");
  await expect(figure(page, "Revenue, after refunds")).toHaveText("540.00");
  await expect(figure(page, "Average order value")).toHaveText("60.00");
  await expect(figure(page, "Orders per customer")).toHaveText("1.8");
  await expect(page.locator(".card").first().locator(".answer")).toHaveText("60%");
  await page.getByRole("link", { name: "1 row left out" }).click();
  await expect(page).toHaveTitle("Data quality, small.csv – Loyalkit");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("1 of 10 rows is left out");
  await expect(page.getByText("1 row without a customer, together worth 999.00")).toBeVisible();
  await expect(page.getByText("line 11", { exact: true })).toBeVisible();
  await view(page, "Who comes back");
  // January: Ann, Bo and Cy. February: Ann and Bo came back, 66.7%. March ends with the file, so it is finished.
  await expect(row(page, "Jan 2024").getByRole("cell")).toHaveText(["3", "100.0%", "66.7%", "33.3%"]);
  await expect(row(page, "Feb 2024").getByRole("cell")).toHaveText(["1", "100.0%", "100.0%", ""]);
});

test("the threshold of churn can be changed and put back", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "small.csv", SMALL);
  await analyse(page);
  await view(page, "Overview");
  const churn = page.locator(".card").nth(1);
  await page.getByLabel("Gone quiet after (days without an order)").fill("45");
  await page.keyboard.press("Enter");
  // By 31 March, Bo (11 February) and Cy (31 January) have been quiet for more than 45 days.
  await expect(churn.locator(".answer")).toHaveText("40%");
  await expect(churn).toContainText("no order for more than 45 days, as you chose");
  await page.getByRole("button", { name: "Use the threshold from the file" }).click();
  await expect(churn).toContainText("90% of the breaks");
});

test("columns guessed wrong are corrected", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "odd.csv", SMALL.replace("order,customer,date,amount", "a,b,c,d"));
  await page.locator("#role-customer").selectOption("b");
  await page.locator("#role-date").selectOption("c");
  await page.locator("#role-amount").selectOption("d");
  await analyse(page);
  await view(page, "Overview");
  await expect(figure(page, "Revenue, after refunds")).toHaveText("540.00");
});

test("the sample shop: 3,675 rows, 1,200 customers, seven rows without one", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("link", { name: en.page.home.cohorts.open }).click();
  await expect(page.getByText("3,675 rows.")).toBeVisible();
  await analyse(page);
  await view(page, "Overview");
  await expect(figure(page, "Customers")).toHaveText("1,200");
  await page.getByRole("link", { name: "7 rows left out" }).click();
  await expect(page.getByText("7 rows without a customer")).toBeVisible();
  await view(page, "Who comes back");
  await expect(page.locator(".cohorts tbody tr")).toHaveCount(24);
  await expect(row(page, "Dec 2025").locator(".open")).toHaveText(/so far\s+44 of 44/);
});

test("an analysed file is still there after a look at a calculator", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "small.csv", SMALL);
  await analyse(page);
  await page.getByRole("link", { name: "Calculators", exact: true }).click();
  await expect(page).toHaveTitle("Calculators – Loyalkit");
  await page.getByRole("link", { name: "Analyse a file" }).click();
  await expect(page).toHaveTitle("Summary, small.csv – Loyalkit");
  await view(page, "Overview");
  await expect(figure(page, "Customers")).toHaveText("5");
  await page.getByRole("button", { name: "Change the columns" }).click();
  await page.locator("#role-customer").selectOption("order");
  await analyse(page);
  await expect(figure(page, "Customers")).toHaveText("10");
});

test("no page is wider than 360 px", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  for (const path of [
    "",
    "#/calculators",
    "#/calculators/compare-nps",
    "#/calculators/churn-rate",
    "#/analyse?sample",
  ]) {
    await page.goto(`./${path}`);
    await page.locator("h1").waitFor();
    expect(await width(), path).toBe(360);
  }
  await analyse(page);
  await view(page, "Data quality");
  await page.locator(".report").waitFor();
  expect(await width()).toBe(360);
  for (const name of ["Overview", "Who comes back", "Segments", "How long they stay", "At risk"]) {
    await view(page, name);
    await page.locator("offered-table").first().waitFor({ state: "attached" });
    expect(await width(), name).toBe(360);
  }
});

test("cancelling in the middle of a large file leaves a page that works", { tag: WATCHED }, async ({ page }) => {
  await page.goto("./#/analyse");
  await makeLarge(page, 10_000_000);
  const freezes = await watchFreezes(page);
  await dropMade(page);
  await expect(page.locator("progress")).toBeVisible();
  await expect(page.getByText(/MB of \d+.\d MB, [\d,]+ rows/)).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Cancelled. The file was not read to the end.")).toBeVisible();
  await drop(page, "small.csv", SMALL);
  await analyse(page);
  await expect(figure(page, "Customers")).toHaveText("5");
  await freezes();
});

test("a quote that is never closed is said with its line", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "broken.csv", `customer,date,amount\nAnn,2024-01-05,10\n"Bo,2024-01-06,20\nCy,2024-01-07,30\n`);
  await expect(page.getByRole("alert")).toContainText("A quote opened on line 3 is never closed.");
  await page.getByRole("button", { name: "Choose another file" }).click();
  await drop(page, "small.csv", SMALL);
  await expect(page.getByText("small.csv: 10 rows.")).toBeVisible();
});

test("an empty file is said to be empty", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "empty.csv", "");
  await expect(page.getByRole("alert")).toContainText("The file is empty.");
});

test("40,000 rows of a real shop, read", { tag: WATCHED }, async ({ page }, info) => {
  if (!existsSync(REAL)) console.log(`skipped: ${REAL} is not beside this clone`);
  test.skip(!existsSync(REAL), `${REAL} is not beside this clone`);
  // By its path: a file handed over as bytes is unpacked by the test's own task in the page, which freezes it.
  const file = info.outputPath("online_retail.csv");
  writeFileSync(file, gunzipSync(readFileSync(REAL)));
  await page.goto("./#/analyse");
  const input = page.locator("input[type=file]");
  const freezes = await watchFreezes(page);
  await input.setInputFiles(file);
  await expect(page.getByText("online_retail.csv: 40,000 rows.")).toBeVisible();
  await expect(page.locator("#role-customer")).toHaveValue("CustomerID");
  await page.locator("#role-date").selectOption("InvoiceDate");
  await page.locator("#role-amount").selectOption("UnitPrice");
  await page.locator("#role-quantity").selectOption("Quantity");
  await page.locator("#role-order").selectOption("InvoiceNo");
  await analyse(page);
  await view(page, "Data quality");
  await expect(page.getByText("40,000 rows read,")).toBeVisible();
  await expect(page.getByText("10,057 rows without a customer")).toBeVisible();
  // Counted and summed apart from this project: rows with a customer, price × quantity.
  await expect(page.getByText("648 rows with a negative amount: 22,943.73 in refunds")).toBeVisible();
  await view(page, "Overview");
  await expect(figure(page, "Revenue, after refunds")).toHaveText("580,032.85");
  await freezes();
});
