// What every browser test holds the page to: it asks no other origin for anything and logs no error.

import { test as base, expect, type Page } from "@playwright/test";

export { expect };

export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const strangers: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== "blob:" && protocol !== "data:" && origin !== new URL(baseURL ?? "").origin)
        strangers.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    await use(page);
    expect(strangers, "requests to other origins").toEqual([]);
    expect(errors, "errors on the console").toEqual([]);
  },
});

/** Counts the tasks that froze the page for more than 100 ms, from now on. */
export async function watchFreezes(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
    });
  });
  return () =>
    page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.filter((duration) => duration > 100));
}
