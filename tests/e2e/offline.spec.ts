// The page without a network, after an update, from a disk and for readers without scripts.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { calculators } from "loyalkit/calculators";
import { catalogue, locales } from "loyalkit/text";
import { en } from "loyalkit/text/en";
import { expect, test } from "./page.js";
import { analyse } from "./shown.js";

const answer = ".result .answer";

test.describe("once visited", () => {
  test.use({ serviceWorkers: "allow" });

  test("the whole page works without a network: calculators, a file and its analysis", async ({ page, context }) => {
    await page.goto("./");
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await context.setOffline(true);
    await page.goto("./#/calculators/mrr-bridge");
    await page.reload();
    await expect(page.locator(answer)).toHaveText("121,000.00");
    await page.goto("./en/nps/");
    await expect(page.locator(answer)).toHaveText("30");
    await page.goto("./#/analyse?sample");
    await analyse(page);
    await expect(page.locator("analyse-workspace")).toContainText("1,200");
  });

  test("a manifest names what is installed", async ({ page }) => {
    await page.goto("./");
    const href = await page.locator("link[rel=manifest]").getAttribute("href");
    const manifest = await (await page.request.get(href ?? "")).json();
    expect(manifest).toMatchObject({ name: "Loyalkit", start_url: "./", display: "standalone" });
  });
});

test("one file from a disk holds everything: a calculator, and a file with its analysis", async ({ page }) => {
  await page.goto(new URL("../../www/dist/loyalkit.html", import.meta.url).href);
  await expect(page.locator(".result .answer")).toHaveText("30");
  await page.goto(`${new URL("../../www/dist/loyalkit.html", import.meta.url).href}#/analyse?sample`);
  await analyse(page);
  await expect(page.locator("analyse-workspace")).toContainText("1,200");
  expect(fileURLToPath(page.url())).toMatch(/loyalkit\.html/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`each calculator has a page with its article, its example and its title: ${locale}`, async ({ page }) => {
      const said = await catalogue(locale);
      await page.goto(`./${locale}/`);
      await expect(page.locator("h1")).toHaveText(said.page.home.title);
      await expect(page.locator("link[rel=alternate]")).toHaveCount(locales.length + 1);
      for (const { id } of calculators) {
        const { title, article } = said.calculators[id];
        await page.goto(`./${locale}/${id}/`);
        await expect(page).toHaveTitle(said.page.titled(title));
        await expect(page.locator("h1")).toHaveText(title);
        await expect(page.locator("main")).toContainText(article.meaning);
        await expect(page.locator("pre")).toHaveText(/\d/);
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        await expect(page.locator("link[hreflang=pl]")).toHaveAttribute("href", `../../pl/${id}/`);
        await expect(page.locator("meta[name=description]")).toHaveAttribute("content", /\w/);
        const data = JSON.parse((await page.locator("script[type='application/ld+json']").textContent()) ?? "");
        expect(data[0]).toMatchObject({ "@type": "WebApplication", name: title, inLanguage: locale });
      }
    });
  }
});

test("the page of a calculator becomes the calculator, with its article below", async ({ page }) => {
  await page.goto("./en/churn-rate/");
  await expect(page.locator(answer)).toHaveText("5%");
  await expect(page.locator(".article")).toContainText(en.calculators["churn-rate"].article.meaning);
  await expect(page).toHaveURL(/\/en\/churn-rate\/#\/calculators\/churn-rate$/);
});

test.describe("half loaded", () => {
  test.use({ serviceWorkers: "block" });

  test("a page whose texts cannot be fetched says so", async ({ browser, baseURL }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    for (const name of readdirSync("www/dist/assets"))
      if (readFileSync(`www/dist/assets/${name}`, "utf8").includes(en.page.foot))
        await page.route(`**/${name}`, (route) => route.abort());
    await page.goto(baseURL ?? "");
    await expect(page.locator("#page")).toHaveText(en.page.broken);
    await context.close();
  });
});
