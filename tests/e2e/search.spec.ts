// The search that / and Ctrl-K open, the keys that ? shows, and the home page that offers both.

import { en } from "loyalkit/text/en";
import { find, type Place } from "../../www/src/search/find.js";
import { expect, test } from "./page.js";

const t = en.page.search;

test("a calculator is found by a word that people use for it, by keyboard alone", async ({ page }) => {
  await page.goto("./");
  await page.locator("h1").waitFor();
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: t.label })).toBeFocused();
  await page.keyboard.type("CLV");
  await expect(page.getByRole("option").first()).toContainText(en.calculators["lifetime-value"].title);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option").nth(1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.locator("h1")).toHaveText(en.calculators["lifetime-value"].title);
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("a slash typed into a field is a slash, and Ctrl-K opens the search from there", async ({ page }) => {
  await page.goto("./#/calculators/nps");
  await page.locator("#promoters").fill("");
  await page.locator("#promoters").press("/");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.locator("#promoters")).toHaveValue("/");
  await page.locator("#promoters").press("Control+k");
  await expect(page.getByRole("combobox", { name: t.label })).toBeFocused();
  await page.keyboard.type("qqq");
  await expect(page.getByText(t.nothing("qqq"))).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("the keys are shown by ?", async ({ page }) => {
  await page.goto("./#/calculators");
  await page.locator("h1").waitFor();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toContainText(t.keys.title);
});

test("home answers at once, shows who comes back in the sample shop, and moves nothing when it is ready", async ({
  page,
}) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("./");
    await page.locator("h1").waitFor();
    const below = page.locator(".promise");
    const before = (await below.boundingBox())?.y;
    await expect(page.locator(".result .answer")).toHaveText("30");
    const after = (await below.boundingBox())?.y;
    expect(Math.abs((after ?? 0) - (before ?? 0)), `moved at ${width} px`).toBeLessThan(2);
    await page.locator("#promoters").fill("80");
    await expect(page.locator(".verdict")).toContainText("Clearly more promoters");
    await expect(page.locator("table.heat tbody tr")).not.toHaveCount(0);
    await expect(page.locator("table.heat tbody")).toHaveText(/\d+%/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test("what fits best comes first: all words, and names before questions", () => {
  const place = (title: string, about = "", ...also: string[]): Place => ({ title, about, also, href: title });
  const places = [
    place("Churn rate", "What share left?", "attrition"),
    place("Compare two NPS", "Has the NPS really changed?"),
    place("Net Promoter Score", "How likely are customers to recommend you?", "NPS"),
    place("Sample size for an NPS", "How many answers?"),
    place("Fidélité"),
  ];
  const titles = (typed: string) => find(typed, places).map(({ title }) => title);
  expect(titles("nps")[0]).toBe("Net Promoter Score");
  expect(titles("nps").sort()).toEqual(["Compare two NPS", "Net Promoter Score", "Sample size for an NPS"]);
  expect(titles("sample nps")).toEqual(["Sample size for an NPS"]);
  expect(titles("  ATTRI ")).toEqual(["Churn rate"]);
  expect(titles("fidelite")).toEqual(["Fidélité"]);
  expect(titles("xyz")).toEqual([]);
  expect(titles("")).toHaveLength(places.length);
});
