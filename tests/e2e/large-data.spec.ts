// Large data: a question and a table become the query that the package writes; what it gives is dropped back and analysed.

import { readFileSync } from "node:fs";
import { cohortMatrix, compressedSummary, mrrBridge, QUERY_NAMES, surveyCounts } from "loyalkit/sql";
import { drop, SMALL } from "./files.js";
import { expect, test } from "./page.js";

type Page = import("@playwright/test").Page;

const fill = async (page: Page, fields: Record<string, string>) => {
  for (const [field, value] of Object.entries(fields)) await page.locator(`#large-${field}`).fill(value);
};

const query = (page: Page) => page.locator(".large-data pre code");
const ask = (page: Page, name: string) => page.locator(`input[value=${name}]`).check();

test.beforeEach(async ({ page }) => {
  await page.goto("#/large-data");
  await expect(page.locator("h1")).toHaveText("Large data");
});

test("the query is the package's own, and says first what it lacks", async ({ page }) => {
  await expect(page.getByText("Still needed: Table, Customer, and Date.")).toBeVisible();
  await fill(page, { table: "shop.orders", customer: "customer_id" });
  await expect(page.getByText("Still needed: Date.")).toBeVisible();
  await expect(query(page)).toHaveCount(0);
  await fill(page, { date: "ordered at" });
  const columns = { customer: "customer_id", date: "ordered at" };
  await expect(query(page)).toHaveText(compressedSummary({ dialect: "bigquery", table: "shop.orders", columns }), {
    useInnerText: true,
  });
  await page.getByLabel("Warehouse").selectOption("snowflake");
  await fill(page, { minimumCustomers: "5" });
  const asked = { dialect: "snowflake", table: "shop.orders", columns, minimumCustomers: 5 } as const;
  await expect(query(page)).toHaveText(compressedSummary(asked), { useInnerText: true });
  await expect(page.getByText("Groups of fewer than 5 are withheld in the warehouse.")).toBeVisible();

  // What was typed stays for another question.
  await ask(page, "cohortMatrix");
  await page.getByLabel("Length of a period").selectOption("quarter");
  await page.getByLabel("Retained means").selectOption("bracket");
  await fill(page, { brackets: "0, 1, 4" });
  await expect(query(page)).toHaveText(
    cohortMatrix({ ...asked, period: "quarter", kind: "bracket", brackets: [0, 1, 4] }),
    { useInnerText: true },
  );
});

test("every question has a query", async ({ page }) => {
  await fill(page, { table: "t" });
  for (const name of QUERY_NAMES) {
    await ask(page, name);
    for (const field of ["customer", "date", "start", "amount", "score"])
      if (await page.locator(`#large-${field}`).count()) await fill(page, { [field]: field });
    await expect(query(page), name).toContainText("FROM `t`");
  }
  await ask(page, "surveyCounts");
  await page.getByLabel("What the survey asked").selectOption("csat");
  await expect(page.getByText("Still needed: Lowest and highest answer.")).toBeVisible();
  await fill(page, { scale: "1, 5" });
  const survey = { columns: { score: "score", date: "date" }, metric: "csat", scale: [1, 5] } as const;
  await expect(query(page)).toHaveText(surveyCounts({ dialect: "bigquery", table: "t", ...survey }), {
    useInnerText: true,
  });
  await ask(page, "mrrBridge");
  const columns = { customer: "customer", start: "start", amount: "amount" };
  await expect(query(page)).toHaveText(mrrBridge({ dialect: "bigquery", table: "t", columns }), { useInnerText: true });
});

test("states and a currency are asked for beside their columns, and what cannot be is said at its field", async ({
  page,
}) => {
  await fill(page, { table: "t", customer: "c", date: "d" });
  await page.getByText("More columns and options").click();
  await expect(page.locator("#large-count")).toHaveCount(0);
  await fill(page, { status: "state", currency: "cur" });
  await expect(page.getByText("Still needed: States that count and Currency that counts.")).toBeVisible();
  await fill(page, { count: "paid, sent", currencyCode: "DKK" });
  await expect(query(page)).toHaveText(
    compressedSummary({
      dialect: "bigquery",
      table: "t",
      columns: { customer: "c", date: "d", status: "state", currency: "cur" },
      states: { counts: ["paid", "sent"] },
      currency: "DKK",
    }),
    { useInnerText: true },
  );
  await fill(page, { customer: "a`b" });
  await expect(query(page)).toHaveCount(0);
  await expect(page.locator("#large-customer")).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#large-customer-problem")).toContainText('cannot be "a`b" in bigquery');
  await fill(page, { customer: "c", minimumCustomers: "half" });
  await expect(page.locator("#large-minimumCustomers")).toHaveAttribute("aria-invalid", "true");
});

test("the query is copied and saved as it stands", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await fill(page, { table: "t", customer: "c", date: "d" });
  const expected = compressedSummary({ dialect: "bigquery", table: "t", columns: { customer: "c", date: "d" } });
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("compressed-summary.sql");
  expect(readFileSync(await download.path(), "utf8")).toBe(expected);
});

test("a file dropped there is analysed, and the way there is said where files are chosen", async ({ page }) => {
  await drop(page, "orders.csv", SMALL);
  await expect(page.getByRole("heading", { name: "Which column is which?" })).toBeVisible();
  expect(new URL(page.url()).hash).toBe("#/analyse");
  await page.goto("#/");
  await page.goto("#/analyse");
  await page.reload();
  await page.getByRole("link", { name: "Too large to export?" }).click();
  await expect(page.locator("h1")).toHaveText("Large data");
});
