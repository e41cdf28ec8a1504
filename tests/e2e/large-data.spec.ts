// Large data: a question and a table become the query that the package writes; what it gives is dropped back and analysed.

import { readFileSync } from "node:fs";
import { open, sampleOrders } from "loyalkit/analysis";
import {
  cohortMatrix,
  compressedSummary,
  mrrBridge,
  QUERY_NAMES,
  rowsLeftOut,
  spendSummary,
  surveyCounts,
  survivalTable,
} from "loyalkit/sql";
import { drop, SMALL } from "./files.js";
import { expect, test } from "./page.js";
import { type Warehouse, warehouse } from "./warehouse.js";

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

const ORDERS = { customer: "customer", date: "date", amount: "amount" };

/** Drops the result of a query, and waits for what it says. */
async function dropped(page: Page, [result, query, form]: [Warehouse, string, "csv" | "parquet"]): Promise<void> {
  await page.goto("#/");
  await page.goto("#/large-data");
  await drop(page, `result.${form}`, await result(query, form));
  await page.locator(".about").waitFor();
  await expect(page.locator(".view [role=status]")).toHaveCount(0);
}

const whole = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 0 });
const share = (value: number) =>
  value.toLocaleString("en", { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });

test("a compressed summary gives the forecast of the orders themselves, and says what it withholds", async ({
  page,
}) => {
  const result = await warehouse();
  const asked = { dialect: "duckdb", table: "orders", columns: ORDERS } as const;
  const table = await open(new Blob([await (await sampleOrders()).text()]));
  if (table.guess.kind !== "orders") throw new Error("not of orders");
  const orders = await table.transactions(table.guess.roles);
  const model = await orders.fit("mbg-nbd");
  const { active, expectedPurchases } = await model.forecast({ horizon: 13 });

  await dropped(page, [result, compressedSummary(asked), "parquet"]);
  const figures = page.locator("dl.figures.large");
  await expect(figures).toContainText(whole(expectedPurchases));
  await expect(figures).toContainText(whole(active));
  await expect(page.getByRole("region", { name: "Parameters" })).toContainText(
    ((model.parameters as { r: number }).r ?? 0).toPrecision(4),
  );
  await expect(page.locator(".notice")).toHaveCount(0);

  await dropped(page, [result, compressedSummary({ ...asked, minimumCustomers: 2 }), "csv"]);
  await expect(page.locator(".notice")).toContainText("withheld: fewer than 2 share their purchase history");

  const fit = await orders.fitSpend();
  await dropped(page, [result, spendSummary(asked), "csv"]);
  await expect(page.locator("h1")).toContainText(`${whole(fit.mean ?? 0)}`);
  await Promise.all([model.close(), orders.close(), table.close()]);
});

test("cohorts, survival, scores, MRR and rows left out open as what they are", async ({ page }) => {
  const result = await warehouse();
  const asked = { dialect: "duckdb", table: "orders", columns: ORDERS } as const;
  const table = await open(new Blob([await (await sampleOrders()).text()]));
  if (table.guess.kind !== "orders") throw new Error("not of orders");
  const orders = await table.transactions(table.guess.roles);

  const { average } = await orders.cohorts({ period: "quarter" });
  await dropped(page, [result, cohortMatrix({ ...asked, period: "quarter" }), "parquet"]);
  await expect(page.locator("table.cohorts")).toContainText(share(average[1]?.value ?? 0));
  await page.getByLabel("Measure").selectOption("revenue");
  await expect(page.locator("table.cohorts")).not.toContainText("%");
  await dropped(page, [result, cohortMatrix({ ...asked, minimumCustomers: 10 }), "csv"]);
  await expect(page.locator(".notice").first()).toContainText("withheld");

  // 60 promoters, 70 passives and 30 detractors of 160, by hand: 18.75.
  const survey = surveyCounts({ dialect: "duckdb", table: "answers", columns: { score: "nps", date: "date" } });
  await dropped(page, [result, survey, "csv"]);
  await expect(page.locator("h1")).toContainText("NPS");
  await expect(page.locator(".card .answer")).toHaveText("18.8");
  await page.getByRole("link", { name: "Trend" }).click();
  await expect(page.locator("h1")).toContainText("2024");

  const columns = { customer: "customer", start: "start", end: "end", amount: "monthly_price" };
  await dropped(page, [result, mrrBridge({ dialect: "duckdb", table: "subscriptions", columns }), "parquet"]);
  await expect(page.locator("h1")).toContainText("MRR was");

  await dropped(page, [result, rowsLeftOut(asked), "csv"]);
  await expect(page.locator("h1")).toHaveText("99.8% of the rows are used");

  // Its rows are lifetimes, each of several customers.
  await page.goto("#/");
  await page.goto("#/large-data");
  await drop(page, "survival.csv", await result(survivalTable(asked), "csv"));
  await page.getByRole("button", { name: "Analyse", exact: true }).click();
  await page.locator(".about").waitFor();
  const { left, n } = await orders.survival();
  await expect(page.locator(".view .hint").first()).toContainText(whole(n));
  await expect(page.locator(".view .hint").first()).toContainText(whole(left));
  await Promise.all([orders.close(), table.close()]);
});
