// Every route and view in every language: nothing is left in English, and no text is cut off or stands on another.

import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { calculators } from "loyalkit/calculators";
import { compressedSummary } from "loyalkit/sql";
import { catalogue, type Locale, largeDataText, locales, queryTexts, sheetText } from "loyalkit/text";
import { drop } from "./files.js";
import { misplaced, textsSeen } from "./laid-out.js";
import { expect, test } from "./page.js";
import {
  BOUGHT,
  BUYERS,
  CARELESS,
  CONTACTS,
  COUNTRIES,
  JOINED,
  LIVES,
  OPEN_QUESTIONS,
  PAID,
  RATED,
  RENEWED,
  STARS,
  STATES,
} from "./samples.mjs";
import { warehouse } from "./warehouse.js";

const WIDTHS = [360, 1280];

/** Names that are English wherever they are said. */
const NAMES = /share of wallet|Wallet Allocation Rule|Net Promoter(?: Score)?|what-if/gi;

/** Words of English that no other of the languages has, outside quotes and names. */
const WORDS = /(?<![\p{L}’'./“”„«»-])(?:the|of|with|this|which|your|from|than|customers|their|would)(?![\p{L}’'.-])/iu;

/** All texts of a tree that are no functions. */
function leaves(tree: unknown, found = new Set<string>()): Set<string> {
  if (typeof tree === "string") found.add(tree);
  else if (typeof tree === "object" && tree !== null) for (const part of Object.values(tree)) leaves(part, found);
  return found;
}

const CATALOGUES = await Promise.all(locales.map(catalogue));
const SAID = new Map(
  await Promise.all(
    locales.map(async (locale) => {
      const parts = [catalogue(locale), largeDataText(locale), queryTexts(locale)] as const;
      return [locale, leaves(await Promise.all(parts))] as const;
    }),
  ),
);

/** Whether a text of the page is in English, though the language says it otherwise. */
const isEnglish = (text: string, locale: Locale) =>
  (SAID.get("en")?.has(text) && !SAID.get(locale)?.has(text) && /\p{L}{2}/u.test(text)) ||
  WORDS.test(text.replace(NAMES, ""));

/** What a file says is said in the file's language, and its name is its own. */
const isOfFile = (text: string, cells: ReadonlySet<string>) => cells.has(text) || /^[\w-]+\.csv$/.test(text);

/** Has the page speak each language where it stands, at both widths, and says what is wrong with its texts. */
async function wrong(page: Page, where: string, cells: ReadonlySet<string> = new Set()): Promise<string[]> {
  const found: string[] = [];
  for (const locale of locales) {
    await page.evaluate(
      (locale) => document.querySelector<HTMLElement>(`.languages [lang=${locale}]`)?.click(),
      locale,
    );
    await page.waitForFunction((locale) => document.documentElement.lang === locale, locale);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(
        () => new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)))),
      );
      found.push(...(await misplaced(page)).map((text) => `${where}, ${locale}, ${width} px: ${text}`));
    }
    if (locale === "en") continue;
    const left = (await textsSeen(page)).filter((text) => isEnglish(text, locale) && !isOfFile(text, cells));
    found.push(...left.map((text) => `${where}, ${locale}: in English: ${text}`));
  }
  return found;
}

const go = (page: Page, hash: string) => page.evaluate((hash) => location.assign(hash), hash);

/** Whatever is folded away is looked at, too. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    const open = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot) open(element.shadowRoot);
        if (element instanceof HTMLDetailsElement && !element.closest("export-menu")) element.open = true;
      }
    };
    open(document);
  });

test("home, the list, privacy, large data, choosing a file, a page that is lost, and the search", async ({ page }) => {
  await page.goto("./");
  await page.locator("live-nps .verdict").first().waitFor();
  const found = await wrong(page, "home");
  for (const route of ["calculators", "privacy", "large-data", "analyse", "nowhere"]) {
    await go(page, `#/${route}`);
    await expect(page).toHaveURL(new RegExp(`#/${route}$`));
    await page.locator(route === "analyse" ? ".drop" : "main h1").waitFor();
    await page.waitForTimeout(100);
    await unfold(page);
    found.push(...(await wrong(page, route)));
  }
  await page.keyboard.press("/");
  await page.locator("dialog[open] li").first().waitFor();
  const searched = await textsSeen(page);
  found.push(...searched.filter((text) => isEnglish(text, "pl")).map((text) => `search, pl: in English: ${text}`));
  await page.keyboard.press("Escape");
  // A fault of each kind that is put there is found: silence means something.
  await page.evaluate(() => {
    const add = (text: string, style: Partial<CSSStyleDeclaration>) => {
      const element = document.createElement("p");
      element.textContent = text;
      Object.assign(element.style, style);
      document.querySelector("main")?.append(element);
    };
    add("This is left in English.", {});
    add("Cut off as it is too long", { width: "3rem", overflow: "hidden", whiteSpace: "nowrap" });
    add("Above", { margin: "0" });
    add("Below", { margin: "-1em 0 0" });
  });
  const planted = (await wrong(page, "planted")).join("\n");
  expect(planted).toContain("pl: in English: This is left in English.");
  expect(planted).toContain("“Cut off as it is too long” is cut off");
  expect(planted).toContain("“Above” and “Below” cover each other");
  expect(found).toEqual([]);
});

test("every calculator", async ({ page }) => {
  test.setTimeout(400_000);
  await page.goto("./");
  const found: string[] = [];
  for (const { id } of calculators) {
    await go(page, `#/calculators/${id}`);
    const titles = CATALOGUES.map(({ calculators }) => calculators[id].title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    await expect(page.locator("h1")).toHaveText(new RegExp(`^(?:${titles.join("|")})$`));
    await expect(page.locator("page-calculator > loyalkit-calculator .result .answer")).toHaveText(/\d/);
    await unfold(page);
    found.push(...(await wrong(page, id)));
  }
  expect(found).toEqual([]);
});

/** The addresses of all views of the file, in whichever language. */
async function everyView(page: Page): Promise<string[]> {
  const found = new Set<string>();
  const links = (list: string) =>
    page.locator(`${list} a`).evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  for (const topic of await links(".rail")) {
    await go(page, topic);
    await expect(page.locator(`.rail [href="${topic}"]`)).toHaveAttribute("aria-current", /./);
    for (const address of [topic, ...(await links("nav.views"))]) found.add(address);
  }
  return [...found];
}

/** Each file, or the sample that stands for it. */
const FILES: Record<string, string> = {
  "#/analyse?sample": "",
  "#/analyse?sample=subscriptions": "",
  survey: RATED,
  countries: COUNTRIES,
  paid: PAID,
  stars: STARS,
  renewed: RENEWED,
  contacts: CONTACTS,
  bought: BOUGHT,
  users: JOINED,
  lives: LIVES,
  buyers: BUYERS,
  states: STATES,
  careless: CARELESS,
  questions: OPEN_QUESTIONS,
};

for (const [file, content] of Object.entries(FILES)) {
  test(`every view of ${file}`, async ({ page }) => {
    test.setTimeout(400_000);
    const cells = new Set(content.split(/[\n,;"]+/).map((cell) => cell.trim()));
    await page.goto("./");
    await page.locator("h1").waitFor();
    await go(page, content === "" ? file : "#/analyse");
    if (content !== "") {
      await page.locator(".drop").waitFor();
      await drop(page, `${file}.csv`, content);
    }
    const start = page.locator("page-analyse button[type=submit]");
    await start.waitFor();
    if (file === "bought") await page.locator("input[value=categories]").check();
    await unfold(page);
    const found = await wrong(page, "columns", cells);
    // Amounts in two currencies are no sum: this file has no views until one is left out.
    if (file !== "careless") {
      await start.click();
      await page.locator(".about").waitFor({ timeout: 60_000 });
      for (const address of await everyView(page)) {
        await go(page, address);
        await expect(page.locator(`nav [href="${address}"]`).last()).toHaveAttribute("aria-current", /./);
        await expect(page.locator(".view [role=status], main progress")).toHaveCount(0, { timeout: 60_000 });
        await unfold(page);
        found.push(...(await wrong(page, address, cells)));
      }
      await page.locator("export-menu summary").click();
      found.push(...(await wrong(page, "export menu", cells)));
    }
    expect(found).toEqual([]);
  });
}

test("what a warehouse has counted", async ({ page }) => {
  await page.goto("./#/large-data");
  await page.locator(".drop").waitFor();
  const columns = { customer: "customer", date: "date" };
  const query = compressedSummary({ dialect: "duckdb", table: "orders", columns });
  await drop(page, "counted.csv", await (await warehouse())(query, "csv"));
  await page.locator(".about").waitFor();
  await unfold(page);
  expect(await wrong(page, "a compressed summary")).toEqual([]);
});

test("a file that cannot be read", async ({ page }) => {
  await page.goto("./#/analyse");
  await page.locator(".drop").waitFor();
  await drop(page, "orders.xlsx", "PK\x03\x04 and no more");
  await page.getByRole("alert").waitFor();
  expect(await wrong(page, "a damaged workbook")).toEqual([]);
});

test("a language has an address of its own, and changing it keeps what was typed, the file and the view", async ({
  page,
}) => {
  const [, da, , pl] = CATALOGUES;
  await page.goto("./da/#/calculators/lifetime-value?orderValue=12.5");
  await expect(page.locator("h1")).toHaveText(da?.calculators["lifetime-value"].title ?? "");
  const field = page.locator("page-calculator > loyalkit-calculator #orderValue");
  await expect(field).toHaveValue("12,5");
  await field.fill("1234,75");
  await page.locator(".languages [lang=pl]").click();
  await expect(page.locator("h1")).toHaveText(pl?.calculators["lifetime-value"].title ?? "");
  await expect(page).toHaveURL(/\/pl\/#\/calculators\/lifetime-value/);
  await expect(field).toHaveValue("1234,75");
  await page.locator(".languages [lang=en]").click();
  await expect(field).toHaveValue("1234.75");
  await field.fill("many");
  await page.locator(".languages [lang=da]").click();
  await expect(page.locator("h1")).toHaveText(da?.calculators["lifetime-value"].title ?? "");
  await expect(field).toHaveValue("many");

  // A list in a link has points, whatever the reader's language.
  await go(page, "#/calculators/loyalty-levels?scores=10+9+2&revenue=1.125+2.5+3");
  await expect(page.locator("page-calculator > loyalkit-calculator #revenue")).toHaveValue("1,125 2,5 3");
  // What was counted is counted on.
  await go(page, "#/calculators/nps");
  const counting = page.locator("page-calculator > loyalkit-calculator .counting");
  await counting.locator("summary").click();
  await counting.locator("input").nth(10).fill("40");
  await page.locator(".languages [lang=pl]").click();
  await expect(page.locator("h1")).toHaveText(pl?.calculators.nps.title ?? "");
  await expect(counting.locator("input").nth(10)).toHaveValue("40");
  await counting.locator("input").nth(9).fill("1");
  await expect(page.locator("page-calculator > loyalkit-calculator #promoters")).toHaveValue("41");
  await page.locator(".languages [lang=en]").click();

  await go(page, "#/analyse?sample");
  await page.locator("page-analyse button[type=submit]").click();
  await page.locator(".about").waitFor();
  await go(page, "#/analyse/cohorts?period=quarter");
  await expect(page.locator(".view table").first()).toContainText("Q1 2024");
  await page.locator(".languages [lang=da]").click();
  await expect(page).toHaveURL(/\/da\/#\/analyse\/cohorts\?period=quarter$/);
  await expect(page.locator(".view table").first()).toContainText("1. kvt. 2024");
  await expect(page).toHaveTitle(new RegExp(da?.page.analyse.orders.cohorts.title ?? ""));
  // The address alone remembers it: loaded anew, and nothing is kept besides.
  expect(await page.evaluate(() => [...Object.keys(localStorage), document.cookie].join())).toBe("");
  await page.goto("./pl/");
  await expect(page.locator("html")).toHaveAttribute("lang", "pl");
  await expect(page.locator("h1")).toHaveText(pl?.page.home.title ?? "");
});

test.describe("without the files that a service worker has kept", () => {
  test.use({ serviceWorkers: "block" });

  test("a language that comes late is spoken by all that was loaded meanwhile, and the last one that was asked for", async ({
    page,
  }) => {
    const [, da, , pl] = CATALOGUES;
    await page.goto("./en/");
    await page.locator("live-nps .verdict").first().waitFor();
    const slow = async (words: string) => {
      for (const name of readdirSync("www/dist/assets"))
        if (name.endsWith(".js") && readFileSync(`www/dist/assets/${name}`, "utf8").includes(words))
          await page.route(`**/${name}`, async (route) => {
            await new Promise((done) => setTimeout(done, 1_000));
            await route.continue();
          });
    };
    await slow(da?.page.foot ?? "");
    await page.locator(".languages [lang=da]").click();
    await go(page, "#/analyse");
    await expect(page.locator("html")).toHaveAttribute("lang", "da");
    await expect(page.locator("h1")).toHaveText(da?.page.analyse.title ?? "");
    await page.goto("./en/");
    await page.locator("live-nps .verdict").first().waitFor();
    await page.locator(".languages [lang=da]").click();
    await page.locator(".languages [lang=pl]").click();
    await page.waitForTimeout(1_500);
    await expect(page.locator("h1")).toHaveText(pl?.page.home.title ?? "");
    await expect(page).toHaveURL(/\/pl\/$/);
  });
});

test("the page with a spreadsheet speaks the language of its address", async ({ page }) => {
  const texts = await sheetText("pl");
  await page.goto("./sheet/?lang=pl");
  await expect(page).toHaveTitle(texts.title);
  await expect(page.locator(".bar")).toContainText(texts.template);
  await page.locator(".bar input[type=file]").setInputFiles({
    name: "orders.xlsx",
    mimeType: "",
    buffer: Buffer.from("PK\x03\x04 and no more"),
  });
  await expect(page.locator(".note")).toContainText("arkusz");
  await page.locator(".bar select").nth(1).selectOption("da");
  await expect(page).toHaveTitle((await sheetText("da")).title);
  await expect(page).toHaveURL(/lang=da/);
});

test.describe("a reader whose browser speaks Norwegian", () => {
  test.use({ locale: "nb-NO" });

  test("is spoken to in Norwegian where the address says nothing, and gets a sample of the country", async ({
    page,
  }) => {
    const [, , nb] = CATALOGUES;
    await page.goto("./#/analyse?sample");
    await expect(page.locator("html")).toHaveAttribute("lang", "nb");
    await expect(page.locator("h1")).toHaveText(nb?.page.analyse.title ?? "");
    await expect(page.locator(".preview")).toContainText("beløp");
    await page.locator("page-analyse button[type=submit]").click();
    await expect(page.locator(".about")).toContainText("3\u00a0564");
    await page.goto("./en/");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});
