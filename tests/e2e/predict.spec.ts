// Forecast and renewals: what customers will buy and how many renew, validated and saved.

import type { Page } from "@playwright/test";
import { drop } from "./files.js";
import { expect, test, WATCHED, watchFreezes } from "./page.js";
import { figure, saved, view } from "./shown.js";

const count = async (page: Page, label: string) =>
  Number((await figure(page, label).textContent())?.replace(/[^0-9.]/g, ""));

test("the sample shop’s forecast, judged against what happened, and saved", { tag: WATCHED }, async ({ page }) => {
  // Four forecasts, each with a hundred refits.
  test.setTimeout(180_000);
  await page.goto("./#/analyse?sample");
  await page.getByRole("button", { name: "Analyse", exact: true }).click();
  await expect(page.getByRole("navigation", { name: /./ }).first()).toBeVisible();
  const freezes = await watchFreezes(page);
  await view(page, "Forecast");
  await expect(
    page.getByRole("heading", {
      level: 1,
      name: /^Expect [\d,]+ purchases in the next 13 weeks, likely [\d,]+ to [\d,]+$/,
    }),
  ).toBeVisible({ timeout: 60_000 });
  const quarter = await count(page, "Purchases in 13 weeks");
  expect(quarter).toBeGreaterThan(0);
  await expect(page.getByText(/95% prediction interval: [\d,]+ to [\d,]+ purchases/)).toBeVisible();
  await expect(page.getByText(/An active customer with the average rate buys every/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "How regular are purchases?" })).toBeVisible();
  await expect(
    page.getByText(
      /^(Regular|No clear regularity|Clumped): k (is|may be 1, .* The estimate is) [\d.]+ \(95% confidence: [\d.]+ to [\d.]+\)/,
    ),
  ).toBeVisible();
  await expect(page.getByRole("img", { name: /Cumulative repeat purchases by week/ })).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Everyone keeps buying at their own past rate" })).toBeVisible();
  await expect(
    page.getByRole("img", { name: /Probability of being active, for a customer who first bought/ }),
  ).toBeVisible();
  await expect(
    page.getByRole("heading", { name: /^The best tenth of customers bring \d+% of the expected revenue$/ }),
  ).toBeVisible();
  await expect(
    page.getByRole("heading", { name: /^For the last 34 weeks the model expected [\d,]+ purchases; there were 674$/ }),
  ).toBeVisible();
  expect((await saved(page, 0))[0]).toBe(
    "Customer,Expected revenue,Expected purchases,Low,High,Probability active,Repeat purchases,Weeks since last order,Times the usual gap,Own rhythm",
  );
  expect((await saved(page, 1)).length).toBeGreaterThan(20);
  await page.getByLabel("Forecast horizon", { exact: true }).selectOption("52 weeks");
  await expect.poll(() => count(page, "Purchases in 52 weeks"), { timeout: 60_000 }).toBeGreaterThan(quarter);
  await page.getByLabel("Model", { exact: true }).selectOption("May leave after a repeat purchase (BG/NBD)");
  await expect(page.getByText(/This model counts them all as active/)).toBeVisible({ timeout: 30_000 });
  await page.getByLabel("Model", { exact: true }).selectOption("May leave at any time (Pareto/NBD)");
  await expect(page.getByText(/Within a year, [\d.]+% of new customers leave for good/)).toBeVisible({
    timeout: 30_000,
  });
  await freezes();
});

test("too few weeks, or nobody who came back, are said where the forecast would be", async ({ page }) => {
  for (const [lines, sentence] of [
    ["2026-01-01,Ann\n2026-01-01,Bo\n2026-02-11,Ann", /needs at least 12 weeks of orders.*This file has 5 weeks\./],
    ["2026-01-01,Ann\n2026-01-01,Bo\n2026-09-30,Ann", /By July 1, 2026, .* nobody had\./],
  ] as const) {
    await page.goto("./#/analyse");
    await drop(page, "orders.csv", `date,customer\n${lines}\n`);
    await page.getByRole("button", { name: "Analyse", exact: true }).click();
    await view(page, "Forecast");
    await expect(page.locator(".reason")).toHaveText(sentence);
    await page.reload();
  }
});

test("while a forecast is worked out, it says what is done, and how far it is", async ({ page }) => {
  await page.goto("./#/analyse?sample");
  await page.getByRole("button", { name: "Analyse", exact: true }).click();
  await page.locator(".about").waitFor();
  await page.evaluate(() => {
    const said: string[] = [];
    const shares: number[] = [];
    Object.assign(window, { said, shares });
    new MutationObserver(() => {
      const words = document.querySelector("[role=status]")?.textContent ?? "";
      if (words !== "" && words !== said.at(-1)) said.push(words);
      const share = document.querySelector("progress")?.value;
      if (share !== undefined) shares.push(share);
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  await view(page, "Forecast");
  await expect(
    page.getByRole("heading", {
      level: 1,
      name: /^Expect [\d,]+ purchases in the next 13 weeks, likely [\d,]+ to [\d,]+$/,
    }),
  ).toBeVisible({ timeout: 60_000 });
  await expect(page.locator(".view").getByRole("status")).toHaveCount(0);
  const { said, shares } = await page.evaluate(() => {
    const { said, shares } = window as unknown as { said: string[]; shares: number[] };
    return { said, shares };
  });
  expect(said.map((words) => words.slice(0, 20)).filter((words) => !words.startsWith("Calculating"))).toEqual([
    "Fitting model 1 of 4",
    "Fitting model 2 of 4",
    "Fitting model 3 of 4",
    "Fitting model 4 of 4",
    "Fitting the model to",
    "Working out how unce",
    "Working out each cus",
  ]);
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

/** Customers who buy at random in the first eight months, and those who have stayed at equal gaps after that. */
function regularLater(): string {
  let state = 1;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const lines = Array.from({ length: 120 }, (_, customer) => {
    const gap = [7, 14, 28, 56][customer % 4] as number;
    const leaving = [0.01, 0.1, 0.5][Math.floor(customer / 4) % 3] as number;
    let last = customer % 7;
    const days = [last];
    let stays = random() > leaving;
    for (; stays && last < 240; stays = random() > leaving) {
      last += Math.ceil(-gap * Math.log(random()));
      days.push(last);
    }
    for (last += gap; stays && last <= 360; last += gap) days.push(last);
    const dates = days.filter((day) => day <= 360).map((day) => new Date(Date.UTC(2025, 0, 1 + day)));
    return dates.map((date) => `${date.toISOString().slice(0, 10)},c${customer}`);
  });
  return ["date,customer", ...lines.flat(), ""].join("\n");
}

test("the k that is said is that of the forecast shown, and that of the first part is said to be", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("./#/analyse");
  await drop(page, "orders.csv", regularLater());
  await page.getByRole("button", { name: "Analyse", exact: true }).click();
  await view(page, "Forecast");
  const model = page.getByLabel("Model", { exact: true });
  await model.selectOption("May leave after any purchase (MBG/NBD)", { timeout: 60_000 });
  const early = page.getByText("In the first part of the period, MBG/CNBD-k fits best with k = 1: no regularity");
  await expect(early).toBeVisible({ timeout: 60_000 });
  await model.selectOption("Buys regularly, may leave after any purchase (MBG/CNBD-k)");
  await expect(page.getByText(/MBG\/CNBD-k fits best with k = ([2-9]|1[0-2]): it expects/)).toBeVisible({
    timeout: 60_000,
  });
  await expect(early).toHaveCount(0);
  // What it was judged by had k = 1: without regularity it is the same model.
  await expect(page.getByRole("row").filter({ hasText: "Everyone keeps buying at their own past rate" })).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "The model without regularity" })).toHaveCount(0);
});

test("renewals are projected from the survivors of the file, and too short a time is said", async ({ page }) => {
  await page.goto("./#/analyse?sample=subscriptions");
  await page.getByRole("button", { name: "Analyse", exact: true }).click();
  await view(page, "Renewals");
  await expect(
    page.getByRole("heading", { level: 1, name: /^[\d.]+% of the \d+ customers left are expected to renew next$/ }),
  ).toBeVisible();
  const cohort = Number(/(\d+) customers began/.exec(await page.getByText(/customers began/).innerText())?.[1]);
  const atStart = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "0", exact: true }) });
  await expect(atStart.getByRole("cell").first()).toHaveText(String(cohort));
  await expect(page.getByRole("textbox")).toHaveCount(0);
  expect((await saved(page, 0))[0]).toBe("Renewals,Actual,Model,Share");
  await page.getByLabel("A renewal comes after each").selectOption("year");
  await expect(page.locator(".reason")).toHaveText(/needs 2 years in which .* this file has 1 year\./);
});

for (const sample of ["shop", "subscriptions"]) {
  test(`the ${sample} forecast is no wider than 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`./#/analyse?sample${sample === "shop" ? "" : `=${sample}`}`);
    await page.getByRole("button", { name: "Analyse", exact: true }).click();
    await view(page, sample === "shop" ? "Forecast" : "Renewals");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      sample === "shop" ? /Expect .* purchases/ : /expected to renew next/,
      { timeout: 60_000 },
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}
