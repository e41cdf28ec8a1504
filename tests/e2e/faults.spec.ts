// What goes wrong around the page: a worker that the browser ends, storage that it refuses, a reader who leaves by mistake.

import type { Page } from "@playwright/test";
import { en } from "loyalkit/text/en";
import { drop, SMALL } from "./files.js";
import { expect, test } from "./page.js";
import { analyse, figure, saved, view } from "./shown.js";

const AGAIN = en.page.missing.again;

/** Keeps the page's workers at hand. What ends one from here is what a browser does for lack of memory: no event tells of it. */
async function holdWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const workers: Worker[] = [];
    const held = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        workers.push(this);
      }
    };
    Object.assign(window, { Worker: held, workers });
  });
}

const endWorkers = (page: Page) =>
  page.evaluate(() => {
    for (const worker of (window as unknown as { workers: Worker[] }).workers) worker.terminate();
  });

/** As many orders as take a moment to read. */
const rows = (count: number) =>
  `order,customer,date,amount\n${Array.from({ length: count }, (_, at) => `${at},C${at % 977},2024-${String((at % 12) + 1).padStart(2, "0")}-0${(at % 9) + 1},${at % 100}\n`).join("")}`;

test("a worker that is ended while it reads is said within a second, and the file is read again", async ({ page }) => {
  await holdWorkers(page);
  await page.goto("./#/analyse");
  // Ended as soon as it says how far it has read.
  await page.evaluate(() => {
    const { workers } = window as unknown as { workers: Worker[] };
    const watched = new WeakSet<Worker>();
    const watch = setInterval(() => {
      for (const worker of workers) {
        if (watched.has(worker)) continue;
        watched.add(worker);
        worker.addEventListener("message", ({ data }) => {
          if ((data.progress?.bytesRead ?? 0) < 1e6 || "endedAt" in window) return;
          clearInterval(watch);
          Object.assign(window, { endedAt: performance.now() });
          worker.terminate();
        });
      }
    }, 1);
    new MutationObserver(() => {
      if (document.querySelector(".failed") && !("saidAt" in window))
        Object.assign(window, { saidAt: performance.now() });
    }).observe(document.body, { childList: true, subtree: true });
  });
  await drop(page, "orders.csv", rows(300_000));
  await expect(page.getByRole("alert")).toContainText("The analysis was stopped from outside");
  const took = await page.evaluate(() => {
    const { endedAt, saidAt } = window as unknown as { endedAt: number; saidAt: number };
    return saidAt - endedAt;
  });
  expect(took).toBeLessThan(1000);
  await page.getByRole("button", { name: AGAIN }).click();
  await analyse(page);
  await view(page, "Overview");
  await expect(figure(page, "Orders")).toHaveText("300,000");
});

test("a worker that is ended while the page waits for nothing is replaced", async ({ page }) => {
  await holdWorkers(page);
  await page.goto("./#/analyse");
  await drop(page, "small.csv", SMALL);
  await analyse(page);
  await view(page, "Overview");
  await expect(figure(page, "Orders")).toHaveText("9");
  await endWorkers(page);
  await view(page, "Who comes back");
  await expect(page.locator(".cohorts tbody tr")).toHaveCount(3);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a view whose worker is ended offers to ask again", async ({ page }) => {
  await holdWorkers(page);
  await page.goto("./#/analyse");
  await drop(page, "small.csv", SMALL);
  await analyse(page);
  await page.evaluate(() => {
    const post = Worker.prototype.postMessage;
    let isFirst = true;
    Worker.prototype.postMessage = function (this: Worker, ...given: Parameters<Worker["postMessage"]>) {
      const { question } = given[0] as { question?: { method: string } };
      if (isFirst && question?.method === "survival") {
        isFirst = false;
        this.terminate();
      } else post.apply(this, given);
    } as typeof post;
  });
  await view(page, "How long they stay");
  await expect(page.getByRole("alert")).toContainText("The analysis was stopped from outside");
  await page.getByRole("button", { name: AGAIN }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.getByRole("img", { name: /Share of customers still active/ })).toBeVisible();
});

test("leaving an analysed file is asked about, leaving a sample or a saved one is not", async ({ page }) => {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  const leave = async () => {
    asked.length = 0;
    await page.reload();
    return asked.splice(0);
  };
  await page.goto("./#/analyse?sample");
  await analyse(page);
  expect(await leave()).toEqual([]);

  let visits = 0;
  const small = async () => {
    // Loaded anew: the sample would still be there otherwise.
    await page.goto(`./?${++visits}#/analyse`);
    await drop(page, "small.csv", SMALL);
  };
  await small();
  await page.getByRole("heading", { name: "Which column is which?" }).waitFor();
  expect(await leave()).toEqual([]);

  await small();
  await analyse(page);
  await view(page, "Who comes back");
  await saved(page);
  expect(asked).toEqual([]);
  expect(await leave()).toEqual(["beforeunload"]);

  await small();
  await analyse(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: en.page.analyse.whole.keep }).click();
  await download;
  expect(await leave()).toEqual([]);

  await small();
  await analyse(page);
  await page.getByRole("button", { name: en.page.analyse.again }).click();
  await page.locator(".drop").waitFor();
  expect(await leave()).toEqual([]);
});

test("a browser that refuses all storage shows and reads as any other", async ({ page }) => {
  await page.addInitScript(() => {
    const refused = () => {
      throw new DOMException("refused", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(window, name, { get: refused });
  });
  await page.goto("./#/analyse");
  await drop(page, "small.csv", SMALL);
  await analyse(page);
  await view(page, "Overview");
  await expect(figure(page, "Revenue, after refunds")).toHaveText("540.00");
  await page.goto("./#/calculators/average-order-value");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("two tabs analyse at once, and one that is closed leaves the other alone", async ({ page, context }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto("./#/analyse");
    await drop(tab, "small.csv", SMALL);
  }
  await Promise.all([analyse(page), analyse(other)]);
  await other.close();
  await view(page, "Who comes back");
  await expect(page.locator(".cohorts tbody tr")).toHaveCount(3);
});

test("Back leaves a view and comes to it again, and from another page to the file", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "small.csv", SMALL);
  await analyse(page);
  await view(page, "Who comes back");
  await view(page, "Overview");
  await page.goBack();
  await expect(page.locator(".cohorts tbody tr")).toHaveCount(3);
  await page.evaluate(() => {
    location.hash = "#/calculators/nps";
  });
  await expect(page.locator(".cohorts")).toHaveCount(0);
  await page.goBack();
  await expect(page.locator(".cohorts tbody tr")).toHaveCount(3);
});
