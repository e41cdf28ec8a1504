// What every browser test holds the page to: it asks no other origin for anything and logs no error.

import { test as base, expect, type Page } from "@playwright/test";

export { expect };

export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const strangers: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (
        protocol !== "blob:" &&
        protocol !== "data:" &&
        protocol !== "file:" &&
        origin !== new URL(baseURL ?? "").origin
      )
        strangers.push(request.url());
    });
    page.on("console", (message) => {
      // What a test itself has asked for is no error of the page.
      if (message.text() === "Service Worker registration blocked by Playwright") return;
      if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    await use(page);
    expect(strangers, "requests to other origins").toEqual([]);
    expect(errors, "errors on the console").toEqual([]);
  },
});

/** Marks a test that watches for freezes: `make bench-page` runs these. */
export const WATCHED = "@freezes";

/** The longest that a task may hold the page up. */
const MOST_MS = 100;

/**
 * Watches for tasks that hold the page up, from now on; what it gives back says the longest.
 * How long a task takes depends on what else the machine does, so `make bench-page` judges it and a test does not.
 */
export async function watchFreezes(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    // Longer than 50 ms: shorter ones are not told.
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
    });
  });
  return async () => {
    if (!process.env.FREEZES) return;
    const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
    console.log(`${test.info().title}: ${longest === 0 ? "no task over 50 ms" : `longest task ${longest} ms`}`);
    expect(longest, "milliseconds of the longest task").toBeLessThanOrEqual(MOST_MS);
  };
}
