// The reference for developers, beside the page and under its policy.

import { expect, test } from "./page.js";

test("the page leads to the reference, which finds a function by its name", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("link", { name: "For developers" }).click();
  await expect(page).toHaveURL(/\/docs\/$/);
  await page.goto("./docs/functions/index.nps.html");
  await expect(page.locator("h1")).toContainText("nps");
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    "content",
    /connect-src 'none'/,
  );
});

test("llms.txt lists each function, at an address that is there", async ({ request, baseURL }) => {
  const text = await (await request.get(`${baseURL}llms.txt`)).text();
  const links = Array.from(text.matchAll(/^- \[(\w+)\]\((docs\/[^)]+)\): \S/gm), ([, name, path]) => ({ name, path }));
  expect(links.length).toBeGreaterThan(100);
  expect(links.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["nps", "open", "toCsv", "kaplanMeier", "functions"]),
  );
  for (const { path } of links)
    expect((await request.get(`${baseURL}${path}`)).headers()["content-type"]).toContain("html");
});
