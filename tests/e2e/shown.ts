// What a person does with a file that is open, and reads of its results.

import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect } from "./page.js";

export const analyse = (page: Page) => page.getByRole("button", { name: "Analyse", exact: true }).click();

/** Goes to one of the views; what the one before showed is gone then. */
export async function view(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  await button.click();
  await expect(button).toHaveAttribute("aria-current", "page");
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

/** What the n-th button of the shown view saves, line by line, without the mark in front that spreadsheets want. */
export async function saved(page: Page, at = 0): Promise<string[]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as CSV" }).nth(at).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  expect(text.startsWith("\ufeff")).toBe(true);
  return text.slice(1).trimEnd().split("\r\n");
}
