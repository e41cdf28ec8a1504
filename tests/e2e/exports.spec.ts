// Exports, in and out: of what shops and billing systems write, what counts is asked and a figure that would lie is withheld;
// what the page saves opens equal, and names nobody if the reader wants it so.

import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { drop, SMALL } from "./files.js";
import { expect, test } from "./page.js";
import { BUYERS, LIVES, STARS, STATES } from "./samples.mjs";
import { analyse, exporting, figure, row, saved, topics, view, views } from "./shown.js";

test("a state that nobody knows is asked above the figures, answered at once, and can be answered again", async ({
  page,
}) => {
  await page.goto("./#/analyse");
  await drop(page, "orders.csv", STATES);
  await expect(page.locator(".taken")).toContainText("This looks like orders. Customer: “Email”; Date: “Created at”");
  await expect(page.locator("#role-status")).toHaveValue("Financial Status");
  await expect(page.locator("#role-refunded")).toHaveValue("Refunded Amount");
  await analyse(page);
  await view(page, "Overview");
  await expect(figure(page, "Revenue, after refunds")).toHaveText("150.00");
  const open = page.getByRole("region", { name: "Questions about the file" });
  await expect(open).toContainText("Do rows with “on-hold” in “Financial Status” count?");
  await expect(open).toContainText("1 row, together worth 50.00.");
  await view(page, "Data quality");
  await expect(row(page, "voided").getByRole("cell")).toHaveText(["No", "1", "30.00"]);
  await expect(row(page, "on-hold").getByRole("cell")).toHaveText(["Not yet", "1", "50.00"]);

  await open.getByRole("button", { name: "Yes, count them" }).click();
  // The reader stays where the question was answered, beside what has been answered.
  await expect(page.getByRole("heading", { name: "Your answers" })).toBeVisible();
  await expect(open).toHaveCount(0);
  await expect(row(page, "on-hold").getByRole("cell")).toHaveText(["Yes", "1", "50.00"]);

  await view(page, "Overview");
  await expect(figure(page, "Revenue, after refunds")).toHaveText("200.00");

  await view(page, "Data quality");
  await page.getByRole("button", { name: "No, leave them out" }).click();
  await expect(row(page, "on-hold").getByRole("cell")).toHaveText(["No", "1", "50.00"]);
  await view(page, "Overview");
  await expect(figure(page, "Revenue, after refunds")).toHaveText("150.00");
});

test("a total on each line of an order is counted as the reader says", async ({ page }) => {
  await page.goto("./#/analyse");
  const [first, ...others] = ["1,a,2024-01-01,90", "2,b,2024-01-02,30", "3,a,2024-02-01,50", "3,a,2024-02-01,50"];
  await drop(page, "lines.csv", ["order id,customer,date,price", first, first, ...others].join("\n"));
  await analyse(page);
  await view(page, "Overview");
  await expect(figure(page, "Revenue, after refunds")).toHaveText("310.00");
  await page.getByRole("button", { name: /count it once per order/ }).click();
  await expect(figure(page, "Revenue, after refunds")).toHaveText("170.00");
  await view(page, "Data quality");
  await expect(page.getByRole("heading", { name: "Your answers" })).toBeVisible();
});

test("orders without amounts have cohorts and survival, and no money", async ({ page }) => {
  await page.goto("./#/analyse");
  const rows = Array.from({ length: 60 }, (_, at) => `c${(at * 7) % 20},2024-0${1 + (at % 6)}-${10 + (at % 15)}`);
  await drop(page, "orders.csv", ["customer,order date", ...rows].join("\n"));
  await expect(page.locator(".unsure")).toContainText("No column for “Amount” was found.");
  await analyse(page);
  await expect(page.getByText(/^Revenue/)).toHaveCount(0);
  await expect(topics(page)).toHaveText(["Summary", "Customers", "Retention", "At risk", "Forecast", "Data quality"]);
  await view(page, "Overview");
  await expect(page.getByText("There are no figures about money")).toBeVisible();
  await view(page, "Who comes back");
  await expect(views(page)).toHaveText(["Who comes back", "How long they stay"]);
  await expect(page.getByLabel("Measure", { exact: true }).locator("option")).toHaveCount(2);
  await view(page, "At risk");
  await expect(page.getByRole("heading", { level: 1, name: /at risk/ })).toBeVisible();
});

test("lifetimes: half stay so long in the unit of the file, by group, with a life table", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "churn.csv", LIVES);
  await expect(page.getByLabel("Customer lifetimes")).toBeChecked();
  await expect(page.locator("#role-duration")).toHaveValue("tenure");
  await expect(page.locator("#role-left")).toHaveValue("Churn");
  await page.locator("#role-group").selectOption("Contract");
  await analyse(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /^\s*Half of your customers stay 14 or longer, in the unit of “tenure”\.\s*$/,
  );
  await expect(page.getByRole("heading", { name: "Do the groups differ?" })).toBeVisible();
  await expect(row(page, "All").getByRole("cell").first()).toHaveText("80");
  await expect(row(page, /^A$/).getByRole("cell").first()).toHaveText("40");
  expect((await saved(page))[0]).toBe(
    "Contract,Time,Still active,Low,High,Customers under observation,Left at that time",
  );
  await view(page, "Life table");
  await expect(row(page, "0 – 2").getByRole("cell").first()).toHaveText("80");
});

test("customers, one row each: who has bought again, their segments and highlights", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "customers.csv", BUYERS);
  await expect(page.getByLabel("Customers, one row each")).toBeChecked();
  await analyse(page);
  await view(page, "Overview");
  await expect(page.locator(".found-first")).toHaveText(
    /^\s*32 of 40 customers have bought and spent 4,000\.00\. 75% of them bought again \(95% confidence: 58% to 87%\)\.\s*$/,
  );
  await expect(figure(page, "Orders per buyer")).toHaveText("2.5");
  await view(page, "Highlights");
  await expect(page.locator(".card").first()).toContainText("Top 20% by spend");
  await view(page, "Segments");
  await expect(page.getByRole("rowheader", { name: "Champions" })).toBeVisible();
  expect(await saved(page)).toHaveLength(33);
});

test("answers from 1 to 5 have no score until the scale is said", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "survey.csv", STARS);
  await expect(page.getByLabel("Survey question")).toHaveValue("");
  await analyse(page);
  await expect(page.locator(".card .answer")).toHaveText("No score yet");
  await expect(page.getByText("choose the scale in “Survey question”")).toBeVisible();
  await expect(page.getByText("Promoters (9–10)")).toHaveCount(0);
  await page.getByRole("button", { name: "1 to 5: how satisfied are you?" }).click();
  await view(page, "Score");
  await expect(page.getByRole("heading", { name: "Customer satisfaction (CSAT)" })).toBeVisible();
  await expect(page.locator(".card .answer")).toHaveText("40%");

  // Some tools export the positions of the answers 0 to 10.
  await page.getByRole("button", { name: "Choose another file" }).click();
  await drop(page, "positions.csv", ["respondent,score", "1,11", "2,11", "3,1", "4,9"].join("\n"));
  await page.getByRole("button", { name: "0 to 10, exported as 1 to 11" }).click();
  await analyse(page);
  await view(page, "Score");
  await expect(page.locator(".card .answer")).toHaveText("25");
});

/** What a button of the export menu saves. */
async function file(page: Page, button: string): Promise<{ name: string; text: string }> {
  await exporting(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("export-menu").getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

const openSmall = async (page: Page, address = "./") => {
  await page.goto(`${address}#/analyse`);
  await drop(page, "small.csv", SMALL);
  await analyse(page);
};

test("a saved table opens equal as CSV and as JSON, in one menu that works by keys", async ({ page }) => {
  await openSmall(page);
  await view(page, "Segments");
  const csv = await file(page, "Table as CSV: Segment of each customer");
  const json = await file(page, "Table as JSON: Segment of each customer");
  expect([csv.name, json.name]).toEqual(["segments.csv", "segments.json"]);
  const rows: Record<string, string | number>[] = JSON.parse(json.text);
  expect(rows.map(({ Customer }) => Customer).sort()).toEqual(["Ann", "Bo", "Cy", "Dee", "Eve"]);
  const lines = csv.text.slice(1).trimEnd().split("\r\n");
  expect(lines).toEqual([Object.keys(rows[0] ?? {}).join(), ...rows.map((row) => Object.values(row).join())]);

  const menu = page.locator("export-menu details");
  await page.keyboard.press("Escape");
  await expect(menu).not.toHaveAttribute("open");
  await expect(menu.locator("summary")).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Table as CSV: Segment of each customer" })).toBeFocused();
  // A press anywhere else closes it: the menu may lie over the middle of the heading.
  await page.getByRole("heading", { level: 1 }).click({ position: { x: 4, y: 4 } });
  await expect(menu).not.toHaveAttribute("open");
});

test("a name that a spreadsheet would run is neutralised in CSV", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "small.csv", SMALL.replaceAll("Ann", "=1+1"));
  await analyse(page);
  await view(page, "Segments");
  const { text } = await file(page, "Table as CSV");
  expect(text).toContain("'=1+1,");
  expect(text).not.toMatch(/^=/m);
});

test("pseudonyms hide every name, and the same key gives the same again", async ({ page }) => {
  await openSmall(page);
  await view(page, "Segments");
  await exporting(page);
  await page.getByLabel("Pseudonyms instead of customers").check();
  const made = await page.getByLabel("Key of the pseudonyms").inputValue();
  expect(made).toMatch(/^[0-9a-f]{32}$/);
  const customers = async (key?: string) => {
    if (key !== undefined) await page.getByLabel("Key of the pseudonyms").fill(key);
    const { text } = await file(page, "Table as JSON");
    expect(text).not.toMatch(/\b(Ann|Bo|Cy|Dee|Eve)\b/);
    return (JSON.parse(text) as { Customer: string }[]).map(({ Customer }) => Customer);
  };
  const first = await customers();
  expect(new Set(first).size).toBe(5);
  for (const pseudonym of first) expect(pseudonym).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
  const other = await customers("my own key");
  expect(other.filter((one) => first.includes(one))).toEqual([]);
  expect(await customers(made)).toEqual(first);
  expect((await file(page, "Table as CSV")).text).not.toMatch(/\b(Ann|Bo|Cy|Dee|Eve)\b/);

  // The choice holds for the next view; without a key nothing is saved.
  await view(page, "At risk");
  await exporting(page);
  await expect(page.getByLabel("Pseudonyms instead of customers")).toBeChecked();
  await page.getByLabel("Key of the pseudonyms").fill("");
  await page.getByRole("button", { name: "Table as CSV" }).click();
  await expect(page.locator("export-menu").getByRole("alert")).toContainText("key");
});

test("small groups are hidden, their figures with them", async ({ page }) => {
  await page.goto("./#/analyse");
  const of = (start: string, customers: number) =>
    Array.from({ length: customers }, (_, at) => [`${start}${at},${start}-10,7`, `${start}${at},${start}-20,3`]).flat();
  await drop(
    page,
    "orders.csv",
    ["customer,date,amount", ...of("2024-01", 9), ...of("2024-02", 3), ...of("2024-03", 8), ...of("2024-04", 2)].join(
      "\n",
    ),
  );
  await analyse(page);
  await view(page, "Who comes back");
  // The share of the month itself is 1, and none where that is not over.
  const sizes = async () =>
    (JSON.parse((await file(page, "Table as JSON: Cohorts")).text) as Record<string, unknown>[]).map((row) =>
      Object.values(row).slice(1, 3),
    );
  expect(await sizes()).toEqual([
    [9, 1],
    [3, 1],
    [8, 1],
    [2, null],
  ]);
  await page.getByLabel("Hide groups below 5").check();
  expect(await sizes()).toEqual([
    [9, 1],
    ["<5", null],
    [8, 1],
    ["<5", null],
  ]);
});

test("a group column that is called as a figure keeps its names", async ({ page }) => {
  await page.goto("./#/analyse");
  const answers = [
    "respondent,Score,nps",
    ...[10, 9, 3, 8].map((score, at) => `r${at},${at % 2 ? "shop" : "web"},${score}`),
  ];
  await drop(page, "answers.csv", answers.join("\n"));
  await page.locator("#role-segment").selectOption("Score");
  await analyse(page);
  await page.evaluate(() => location.assign("#/analyse/score"));
  await expect(page.getByRole("heading", { name: "By “Score”" })).toBeVisible();
  const rows: Record<string, string | number>[] = JSON.parse((await file(page, "Table as JSON: Groups")).text);
  expect(rows.map((row) => [row["Score (group)"], row.Score])).toEqual([
    ["shop", 50],
    ["web", 0],
  ]);
});

test.describe("for a reader in Denmark", () => {
  test.use({ locale: "da-DK" });

  test("a saved table has semicolons between cells and commas in numbers, in English too", async ({ page }) => {
    await openSmall(page, "./en/");
    await page.locator(".rail a").nth(1).click();
    await exporting(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("export-menu button[aria-label*=CSV]").first().click(),
    ]);
    const text = readFileSync(await download.path(), "utf8");
    expect(text).toMatch(/^\ufeff[^;,]+;[^;,]+\r\n/);
    expect(text).toMatch(/;0,6\r\n/);
  });
});
