// Files as spreadsheets and exports really leave them: what was found is told, and can be changed.

import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { drop, dropAll, SMALL } from "./files.js";
import { expect, test, WATCHED, watchFreezes } from "./page.js";
import { DANISH, OPEN_QUESTIONS, SURVEY } from "./samples.mjs";
import { analyse, figure, view } from "./shown.js";
import { workbook } from "./workbook.js";

const revenue = (page: Page) => figure(page, "Revenue, after refunds");

/** Pastes this text where the focus is. */
const paste = (page: Page, cells: string) =>
  page.evaluate((cells) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", cells);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, cells);

test("an .xlsx with two sheets: the first is read, and the second when it is chosen", async ({ page }) => {
  const header = ["customer", "date", "amount"];
  const file = workbook({
    Spring: [header, ["Ann", { day: 45356 }, 100], ["Bo", { day: 45357 }, 50.5]],
    Autumn: [header, ["Ann", { day: 45540 }, 7], ["Cy", { day: 45541 }, 8], ["Dee", { day: 45542 }, 9]],
  });
  await page.goto("./#/analyse");
  await drop(page, "shop.xlsx", file);
  await expect(page.getByText("shop.xlsx: 2 rows.")).toBeVisible();
  await expect(page.getByLabel("Sheet", { exact: true })).toHaveValue("Spring");
  await expect(page.locator(".preview tbody tr").first().getByRole("cell")).toHaveText(["Ann", "2024-03-05", "100"]);
  await expect(page.locator("#read-encoding")).toHaveCount(0);
  await page.getByLabel("Sheet", { exact: true }).focus();
  await page.getByLabel("Sheet", { exact: true }).selectOption("Autumn");
  await expect(page.getByText("shop.xlsx: 3 rows.")).toBeVisible();
  await expect(page.getByLabel("Sheet", { exact: true })).toBeFocused();
  await analyse(page);
  await view(page, "Overview");
  await expect(figure(page, "Customers")).toHaveText("3");
  await expect(revenue(page)).toHaveText("24.00");
  await view(page, "Data quality");
  await expect(page.getByText("Read from the sheet “Autumn”.")).toBeVisible();
});

test("20,000 rows of an .xlsx are read", { tag: WATCHED }, async ({ page }, info) => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [
    `C${at % 977}`,
    { day: 45_292 + (at % 360) },
    (at % 100) + 0.5,
  ]);
  const path = info.outputPath("large.xlsx");
  writeFileSync(path, workbook({ Orders: [["customer", "date", "amount"], ...rows] }));
  await page.goto("./#/analyse");
  const input = page.locator("input[type=file]");
  const freezes = await watchFreezes(page);
  await input.setInputFiles(path);
  await expect(page.getByText("large.xlsx: 20,000 rows.")).toBeVisible();
  await analyse(page);
  await view(page, "Overview");
  await expect(revenue(page)).toHaveText("1,000,000.00");
  await freezes();
});

test("a blank cover sheet is turned over", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(
    page,
    "shop.xlsx",
    workbook({
      Cover: [],
      Orders: [
        ["customer", "date", "amount"],
        ["Ann", { day: 45356 }, 1],
      ],
    }),
  );
  await expect(page.getByText("shop.xlsx: 1 row.")).toBeVisible();
  await expect(page.getByLabel("Sheet", { exact: true })).toHaveValue("Orders");
  await page.getByLabel("Sheet", { exact: true }).selectOption("Cover");
  await expect(page.getByRole("alert")).toHaveText("The file is empty.");
  await expect(page.getByLabel("Sheet", { exact: true })).toHaveValue("Orders");
});

test("a damaged spreadsheet is said to be one, with what to do", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "damaged.xlsx", workbook({ Spring: [["customer"]] }).subarray(0, 400));
  await expect(page.getByRole("alert")).toContainText("save the sheet as CSV, and open that.");
});

test("cells pasted from a spreadsheet are a table", async ({ page }) => {
  await page.goto("./#/analyse");
  await page.locator(".drop").waitFor();
  await paste(page, SMALL.replaceAll(",", "\t"));
  await expect(page.getByText("Pasted rows: 10 rows.")).toBeVisible();
  await expect(page.locator("#read-delimiter")).toHaveValue("\t");
  await analyse(page);
  await view(page, "Overview");
  await expect(revenue(page)).toHaveText("540.00");
});

test("cells are pasted by keyboard into their field, and stay there until they are read", async ({ page }) => {
  await page.goto("./#/analyse");
  const field = page.getByLabel("Or paste rows from a spreadsheet");
  await field.focus();
  await paste(page, "customer\tdate");
  await expect(field).toBeVisible();
  await field.fill(SMALL.replaceAll(",", "\t"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Pasted rows: 10 rows.")).toBeVisible();
});

test("a Danish file of Windows-1252: what was found is listed, and one of it overridden and put back", async ({
  page,
}) => {
  await page.goto("./#/analyse");
  await drop(page, "salg.csv", DANISH);
  await expect(page.locator("#read-encoding")).toHaveValue("windows-1252");
  await expect(page.locator("#read-delimiter")).toHaveValue(";");
  await expect(page.locator("#read-header")).toHaveValue("true");
  await expect(page.locator("#read-decimal")).toHaveValue(",");
  await expect(page.locator("#read-dateOrder")).toHaveValue("dmy");
  const panel = page.locator(".decisions");
  await expect(panel).toContainText("1 line above the column names");
  await expect(panel).toContainText("1 row is a total and was left out (line 8).");
  await expect(panel).toContainText("“beløb” is in DKK.");
  await expect(page.locator(".preview")).toContainText("Søren Ærø");

  await page.locator("#read-encoding").focus();
  await page.locator("#read-encoding").selectOption("ibm865");
  await expect(page.locator(".preview")).not.toContainText("Søren Ærø");
  await expect(page.locator("#read-encoding")).toBeFocused();
  await page.getByRole("button", { name: "Undo (Character encoding)" }).click();
  await expect(page.locator(".preview")).toContainText("Søren Ærø");
  await analyse(page);
  await view(page, "Overview");
  await expect(revenue(page)).toHaveText("1,900.00");
  await expect(figure(page, "Customers")).toHaveText("3");
  await view(page, "Data quality");
  await expect(page.getByText("1 row that is a total")).toBeVisible();
});

test("marks and dates that fit two ways are asked with the file’s own cells, and the answers are heeded", async ({
  page,
}) => {
  await page.goto("./#/analyse");
  await drop(page, "open.csv", OPEN_QUESTIONS);
  await expect(page.getByRole("button", { name: "1.234 is 1 and a fraction" })).toBeVisible();
  await expect(page.getByRole("button", { name: "03/04/2024 is April 3, 2024" })).toBeVisible();
  await page.getByRole("button", { name: "1.234 is 1 thousand 234" }).click();
  await expect(page.locator("#read-decimal")).toHaveValue(",");
  await expect(page.getByRole("button", { name: "1.234 is" })).toHaveCount(0);
  await page.getByRole("button", { name: "03/04/2024 is March 4, 2024" }).click();
  await expect(page.locator(".questions-open")).toHaveCount(0);
  await expect(page.locator("#read-decimal")).toHaveValue(",");
  await expect(page.locator(".preview tbody tr").first().getByRole("cell")).toHaveText(["Ann", "2024-03-04", "1234"]);
  await analyse(page);
  await view(page, "Overview");
  await expect(revenue(page)).toHaveText("13,734.00");
  await expect(page.getByText("3 orders, March 4, 2024 to July 8, 2024")).toBeVisible();
});

test.describe("in Copenhagen", () => {
  test.use({ timezoneId: "Europe/Copenhagen" });

  test("times with an offset count on the day of the place that is chosen", async ({ page }) => {
    await page.goto("./#/analyse");
    await drop(page, "times.csv", "customer,date,amount\nAnn,2026-01-31T23:30Z,5\nAnn,2026-02-01T09:00Z,7\n");
    await analyse(page);
    await view(page, "Overview");
    await expect(figure(page, "Orders")).toHaveText("2");
    await page.getByRole("button", { name: "Change the columns" }).click();
    await page.getByLabel("Time zone", { exact: true }).selectOption("In Europe/Copenhagen");
    await analyse(page);
    await view(page, "Overview");
    // Half past midnight there, so that both are of the first of February.
    await expect(figure(page, "Orders")).toHaveText("1");
    await view(page, "Data quality");
    await expect(page.getByText("Days in “date” are in the time zone Europe/Copenhagen.")).toBeVisible();
  });
});

test("letters that fit several alphabets are asked with each spelling", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "code.csv", Buffer.from("customer,date,amount\n\xE6,2024-01-05,10\nAnn,2024-01-06,20\n", "latin1"));
  await expect(page.getByRole("button", { name: "“æ” Western European (Windows)" })).toBeVisible();
  await page.getByRole("button", { name: "“ć” Central European (Windows)" }).click();
  await expect(page.locator(".preview tbody tr").first().getByRole("cell").first()).toHaveText("ć");
  await expect(page.locator("#read-encoding")).toHaveValue("windows-1250");
  await expect(page.locator(".questions-open")).toHaveCount(0);
});

test("an answer about one column leaves another that is sure of its marks alone", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "two.csv", "customer,date,amount,weight\nAnn,2024-01-05,1.234,0.5\nBo,2024-01-06,2.500,12.25\n");
  await page.getByRole("button", { name: "1.234 is 1 thousand 234" }).click();
  await expect(page.getByRole("button", { name: "1.234 is 1 thousand 234" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator(".preview")).toContainText("12.25");
  await analyse(page);
  await view(page, "Overview");
  await expect(revenue(page)).toHaveText("3,734.00");
});

test("a packed file, .csv.gz, is unpacked, and asked about as others", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "open.csv.gz", gzipSync(OPEN_QUESTIONS));
  await expect(page.getByRole("button", { name: "1.234 is 1 thousand 234" })).toBeVisible();
  await page.getByRole("button", { name: "Choose another file" }).click();
  await drop(page, "small.csv.gz", gzipSync(SMALL));
  await analyse(page);
  await view(page, "Overview");
  await expect(revenue(page)).toHaveText("540.00");
});

test("a survey: the score of all and of each group, with the range of each", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "survey.csv", SURVEY);
  await expect(page.getByLabel("Survey answers")).toBeChecked();
  await expect(page.locator("#role-score")).toHaveValue("nps");
  await expect(page.locator("#role-segment")).toHaveValue("country");
  await analyse(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await view(page, "Score");
  await expect(page.locator(".card .answer")).toHaveText("25");
  await expect(page.locator(".card .interval")).toContainText("95% confidence:");
  await expect(page.locator(".card .worked")).toHaveText("50% − 25% = 25");
  const rows = page.locator(".segments tbody tr");
  await expect(rows.getByRole("rowheader")).toHaveText(["Denmark", "Poland", "Not stated"]);
  await expect(rows.locator(".strong")).toHaveText(["75", "0", "−100"]);
  await expect(rows.last().getByRole("cell").last()).toHaveText(/−?\d.* to −?\d/);
  await expect(rows.last()).toContainText("few");
  await page.getByRole("button", { name: "Change the columns" }).click();
  await page.getByLabel("Orders", { exact: true }).check();
  await expect(page.locator("#role-customer")).toBeVisible();
});

test("files of several months, dropped or chosen at once, are one table in the order of their names", async ({
  page,
}) => {
  const [header = "", ...rows] = SMALL.trimEnd().split("\n");
  const part = (from: number, to: number) => [header, ...rows.slice(from, to)].join("\n");
  const names = ["month-2.csv", "month-10.csv", "month-11.csv"] as const;
  const parts = { "month-11.csv": part(7, 10), "month-10.csv": part(3, 7), "month-2.csv": part(0, 3) };
  await page.goto("./#/analyse");
  await dropAll(page, parts);
  await expect(page.getByText("3 files (month-2.csv to month-11.csv): 10 rows.")).toBeVisible();
  await expect(page.locator(".preview tbody tr").first().getByRole("cell")).toHaveText([
    "1",
    "Ann",
    "2024-01-05",
    "100",
  ]);
  const told =
    "month-2.csv (3 rows, from line 1), month-10.csv (4 rows, from line 5), month-11.csv (3 rows, from line 10)";
  await expect(page.locator(".decisions")).toContainText(told);
  await analyse(page);
  await view(page, "Overview");
  await expect(figure(page, "Customers")).toHaveText("5");
  await expect(revenue(page)).toHaveText("540.00");
  await view(page, "Data quality");
  await expect(page.locator(".report")).toContainText(told);
  await expect(page.getByText("line 13", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Choose another file" }).click();
  await page.locator("input[type=file]").setInputFiles(
    names.map((name, at) => ({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(at === 1 ? "order,customer,amount\n4,Ann,60\n" : parts[name]),
    })),
  );
  await expect(page.getByRole("alert")).toContainText(
    "month-10.csv: The columns of file 2 are not those of the first: order, customer, amount instead of order, customer, date, amount.",
  );
});

test("garbled characters and rows with too few cells are told with their lines", async ({ page }) => {
  await page.goto("./#/analyse");
  const file = "customer,date,amount\nSÃ¸ren,2024-01-05,10\nBo,2024-01-06\nCy,2024-01-07,30\n";
  await drop(page, "spoilt.csv", file);
  const careful = page.locator(".careful");
  await expect(careful).toContainText('1 row has garbled characters (line 2): "SÃ¸ren"');
  await expect(careful).toContainText("1 row has too many or too few cells (line 3).");
  const first = page.locator(".preview tbody tr").first().getByRole("cell").first();
  await page.getByLabel("Repair garbled characters").check();
  await expect(first).toHaveText("Søren");
  await expect(careful).not.toContainText("has garbled characters");
  await expect(page.locator(".decisions")).toContainText("“SÃ¸ren” is read as “Søren”.");
  await expect(page.getByLabel("Repair garbled characters")).toBeFocused();
  await page.getByLabel("Repair garbled characters").uncheck();
  await expect(first).toHaveText("SÃ¸ren");
});

test("what cannot be read the reader’s way leaves the columns as they were", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "small.csv", SMALL);
  await page.locator("#role-customer").selectOption("order");
  await page.locator("#read-delimiter").selectOption(";");
  await expect(page.locator("#role-customer option")).toHaveCount(2);
  await page.locator("#read-delimiter").selectOption(",");
  await expect(page.locator("#role-customer")).toHaveValue("order");
  await analyse(page);
  await view(page, "Overview");
  await expect(figure(page, "Customers")).toHaveText("10");
});

test("no step of these files is wider than 360 px", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  for (const [name, content] of Object.entries({ "salg.csv": DANISH, "open.csv": OPEN_QUESTIONS, "nps.csv": SURVEY })) {
    await page.goto("./#/analyse");
    await page.reload();
    await drop(page, name, content);
    await page.locator(".decisions").waitFor();
    expect(await width(), `columns of ${name}`).toBe(360);
    await analyse(page);
    await view(page, "Data quality");
    await page.locator(".report").waitFor();
    expect(await width(), `results of ${name}`).toBe(360);
  }
});
