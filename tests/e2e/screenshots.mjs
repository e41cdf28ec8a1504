// What a reader sees: each page narrow and wide, light and dark. `node tests/e2e/screenshots.mjs [folder [picture …]]`

import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { calculators } from "loyalkit/calculators";
import { preview } from "vite";
import { args, executablePath } from "./chromium.mjs";
import {
  BOUGHT,
  BUYERS,
  CARELESS,
  CONTACTS,
  COUNTRIES,
  DANISH,
  GROUPS,
  JOINED,
  LIVES,
  OPEN_QUESTIONS,
  PAID,
  RATED,
  RENEWED,
  STARS,
  STATES,
} from "./samples.mjs";

const [folder = "tests/e2e/results", ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const server = await preview({
  root: "www",
  preview: { port: 4183, strictPort: true, host: "localhost" },
  logLevel: "error",
});
const browser = await chromium.launch({ executablePath, args });

const chosen = (page) => page.getByRole("heading", { name: "Which column is which?" }).waitFor();

/** Opens a file, and waits for its columns. */
const opened = (name, content) => async (page) => {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: Buffer.from(content) });
  await chosen(page);
};

const analysed = async (page) => {
  await page.getByRole("button", { name: "Analyse", exact: true }).click();
  await page.locator(".about").waitFor();
};

/** The views of a file by their addresses, one picture each. */
const views = (address, ready, names) =>
  Object.entries(names).map(([picture, view]) => [
    picture,
    [
      address,
      async (page) => {
        await ready(page);
        await analysed(page);
        await page.evaluate((view) => location.assign(`#/analyse/${view}`), view);
        await page.locator(`a[href="#/analyse/${view}"][aria-current]`).first().waitFor();
        // All parts are drawn, one a task, once nothing is waited for.
        await page.locator(".view [role=status]").waitFor({ state: "detached" });
        await page.waitForTimeout(300);
      },
    ],
  ]);

/** Each picture: where, and what is done there first. */
const pages = {
  home: ["#/"],
  calculators: ["#/calculators"],
  ...Object.fromEntries(
    calculators.map(({ id }) => [id, [`#/calculators/${id}`, (page) => page.locator(".article").waitFor()]]),
  ),
  search: ["#/calculators", (page) => page.keyboard.press("/")],
  mistake: ["#/calculators/retention-rate", async (page) => page.getByLabel("New customers in the period").fill("500")],
  choose: ["#/analyse"],
  "large-data": [
    "#/large-data",
    async (page) => {
      for (const [field, name] of Object.entries({ table: "shop.orders", customer: "customer_id", date: "ordered_at" }))
        await page.locator(`#large-${field}`).fill(name);
      await page.locator("pre code").waitFor();
    },
  ],
  columns: ["#/analyse?sample", chosen],
  results: ["#/analyse?sample", analysed],
  ...Object.fromEntries([
    ...views("#/analyse?sample", chosen, {
      overview: "overview",
      highlights: "highlights",
      revenue: "revenue",
      "who-comes-back": "cohorts",
      "how-long-they-stay": "survival",
      segments: "segments",
      moves: "moves",
      "at-risk": "at-risk",
      forecast: "forecast",
      "data-quality": "data-quality",
    }),
    ...views("#/analyse?sample=subscriptions", chosen, {
      subscriptions: "summary",
      scorecard: "scorecard",
      "monthly-revenue": "mrr",
      "who-leaves": "churn",
      "how-long-plans-keep": "tenure",
      "why-they-leave": "reasons",
      "reasons-over-time": "incidence",
      "contracts-at-risk": "at-risk",
      renewals: "renewals",
    }),
    ...views("#/analyse", opened("survey.csv", RATED), {
      answers: "summary",
      score: "score",
      trend: "trend",
      drivers: "drivers",
      comments: "comments",
    }),
    ...views("#/analyse", opened("countries.csv", COUNTRIES), { "by-group": "by-group" }),
    ...views("#/analyse", opened("renewed.csv", RENEWED), { "account-managers": "managers", discounts: "discounts" }),
    ...views("#/analyse", opened("paid.csv", PAID), { "levels-of-loyalty": "levels" }),
    ...views("#/analyse", opened("contacts.csv", CONTACTS), {
      "in-touch": "engagement",
      "going-quiet": "falling",
      "response-times": "response-times",
    }),
  ]),
  "second-category": [
    "#/analyse",
    async (page) => {
      await opened("bought.csv", BOUGHT)(page);
      await page.getByLabel("Purchases by category").check();
      await analysed(page);
    },
  ],
  "still-active": [
    "#/analyse",
    async (page) => {
      await opened("users.csv", JOINED)(page);
      await analysed(page);
    },
  ],
  recognised: ["#/analyse", opened("orders.csv", STATES)],
  ...Object.fromEntries(
    Object.entries({ "state-asked": STATES, lifetimes: LIVES, customers: BUYERS, "score-withheld": STARS }).map(
      ([picture, content]) => [
        picture,
        [
          "#/analyse",
          async (page) => {
            await opened(`${picture}.csv`, content)(page);
            await analysed(page);
          },
        ],
      ],
    ),
  ),
  sheets: ["#/analyse", opened("shop.xls", readFileSync("tests/spreadsheets/shop.xls"))],
  danish: [
    "#/analyse",
    async (page) => {
      await opened("salg.csv", DANISH)(page);
      await page.locator("#read-encoding").selectOption("windows-1250");
      await page.getByText("Your choice.").waitFor();
    },
  ],
  questions: ["#/analyse", opened("orders.csv", OPEN_QUESTIONS)],
  careless: ["#/analyse", opened("orders.csv", CARELESS)],
  survey: ["#/analyse", opened("survey.csv", GROUPS)],
  groups: [
    "#/analyse",
    async (page) => {
      await opened("survey.csv", GROUPS)(page);
      await analysed(page);
    },
  ],
  damaged: [
    "#/analyse",
    async (page) => {
      const file = { name: "orders.xlsx", mimeType: "", buffer: Buffer.from("PK\x03\x04 and no more") };
      await page.locator("input[type=file]").setInputFiles(file);
      await page.getByRole("alert").waitFor();
    },
  ],
};

for (const colorScheme of ["light", "dark"]) {
  for (const width of [360, 768, 1280]) {
    for (const [name, [address, ready]] of Object.entries(pages)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
      await page.goto(`http://localhost:4183/${address}`);
      await page.locator("h1").waitFor();
      await ready?.(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) console.log(`${name} at ${width} px is ${wide} px wide`);
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      await page.close();
    }
  }
}

await browser.close();
await server.close();
