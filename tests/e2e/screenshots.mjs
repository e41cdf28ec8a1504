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
  await page.locator(".report").waitFor();
};

/** The views of a file, one picture each. */
const views = (address, ready, names) =>
  Object.entries(names).map(([picture, view]) => [
    picture,
    [
      address,
      async (page) => {
        await ready(page);
        await analysed(page);
        await page.getByRole("button", { name: view, exact: true }).click();
        await page.locator("[aria-current=page]").getByText(view, { exact: true }).waitFor();
        await page.getByRole("button", { name: "Save as CSV" }).first().waitFor();
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
  columns: ["#/analyse?sample", chosen],
  results: ["#/analyse?sample", analysed],
  ...Object.fromEntries([
    ...views("#/analyse?sample", chosen, {
      "who-comes-back": "Who comes back",
      segments: "Segments",
      highlights: "Highlights",
      moves: "Moves",
      "how-long-they-stay": "How long they stay",
      "at-risk": "At risk",
      forecast: "Forecast",
    }),
    ...views("#/analyse?sample=subscriptions", chosen, {
      "who-leaves": "Churn",
      scorecard: "Scorecard",
      "monthly-revenue": "MRR",
      "how-long-plans-keep": "How long they stay",
      "why-they-leave": "Reasons for leaving",
      "contracts-at-risk": "At risk",
      "account-managers": "Account managers",
      discounts: "Discounts",
      renewals: "Renewals",
    }),
    ...views("#/analyse", opened("survey.csv", RATED), {
      trend: "Trend",
      drivers: "Drivers",
      comments: "Comments",
    }),
    ...views("#/analyse", opened("countries.csv", COUNTRIES), { "by-group": "By group" }),
    ...views("#/analyse", opened("paid.csv", PAID), { "levels-of-loyalty": "Promoters and detractors" }),
    ...views("#/analyse", opened("contacts.csv", CONTACTS), {
      "in-touch": "Engagement",
      "going-quiet": "Going quiet",
      "response-times": "Response times",
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
