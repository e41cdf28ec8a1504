// What a person does with a file that is open, and reads of its results.

import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect } from "./page.js";

export const analyse = (page: Page) => page.getByRole("button", { name: "Analyse", exact: true }).click();

/** The topics that have several views, by the views. */
const TOPICS: Record<string, string> = {
  Overview: "Customers",
  Highlights: "Customers",
  "By group": "Customers",
  Scorecard: "Customers",
  "Account managers": "Customers",
  MRR: "Revenue",
  Discounts: "Revenue",
  Churn: "Retention",
  "Who comes back": "Retention",
  "How long they stay": "Retention",
  "Reasons for leaving": "Retention",
  "Reasons over time": "Retention",
  "Life table": "Retention",
  Moves: "Segments",
  Renewals: "Forecast",
};

export const topics = (page: Page) => page.getByRole("navigation", { name: "Topics" }).getByRole("link");

/** The views of the topic that is shown, where it has several. */
export const views = (page: Page) => page.getByRole("navigation", { name: "Views of this topic" }).getByRole("link");

/** The addresses of all views of the file, by topic. */
export async function everyView(page: Page): Promise<string[]> {
  const found = new Set<string>();
  const addresses = (links: ReturnType<typeof topics>) =>
    links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const topic of await addresses(topics(page))) {
    await page.evaluate((address) => location.assign(address), topic);
    await expect(topics(page).and(page.locator(`[href="${topic}"]`))).toHaveAttribute("aria-current", /./);
    for (const address of [topic, ...(await addresses(views(page)))]) found.add(address);
  }
  return [...found];
}

/** Goes to one of the views, by its topic; what the one before showed is gone then. */
export async function view(page: Page, name: string): Promise<void> {
  const topic = topics(page).getByText(TOPICS[name] ?? name, { exact: true });
  await topic.click();
  await expect(topic).toHaveAttribute("aria-current", /./);
  const link = views(page).getByText(name, { exact: true });
  if ((await link.count()) === 0) return;
  await link.click();
  await expect(link).toHaveAttribute("aria-current", "page");
}

/** What stands under a label. */
export const figure = (page: Page, label: string) =>
  page
    .locator(".figures > div")
    .filter({ has: page.getByText(label, { exact: true }) })
    .locator("dd")
    .first();

export const row = (page: Page, name: string | RegExp) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });

/** Opens the export menu, unless it is open. */
export async function exporting(page: Page): Promise<void> {
  const menu = page.locator("export-menu details");
  if ((await menu.getAttribute("open")) === null) await menu.locator("summary").click();
}

/** What the n-th table of the shown view is as CSV, line by line, without the mark in front that spreadsheets want. */
export async function saved(page: Page, at = 0): Promise<string[]> {
  await exporting(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Table as CSV" }).nth(at).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  await page.keyboard.press("Escape");
  expect(text.startsWith("\ufeff")).toBe(true);
  return text.slice(1).trimEnd().split("\r\n");
}
