// The same walk in Chromium, Firefox ESR and WebKitGTK: a calculator, a file and an export say the same in each, byte for byte.

import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { missing, open } from "./browsers.mjs";
import { serve } from "./page.mjs";

const RESULTS = resolve("tests/browsers/results");
const file = join(RESULTS, "orders.csv");

/** Five customers in three months; by hand: 9 orders, 540 in all, 3 of 5 bought again. */
const ORDERS = `order,customer,date,amount
1,Ann,2024-01-05,100
2,Bo,2024-01-20,50
3,Cy,2024-01-31,40
4,Ann,2024-02-03,60
5,Dee,2024-02-10,70
6,Bo,2024-02-11,30
7,Ann,2024-03-01,90
8,Dee,2024-03-02,80
9,Eve,2024-03-31,20
`;

let page;
before(async () => {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(file, ORDERS);
  page = await serve();
});
after(() => page.close());

/** What Chromium said, which the others are compared with. */
let expected;

for (const name of ["Chromium", "Firefox", "WebKit"]) {
  const lacks = missing(name);
  const skip = lacks.length > 0 && `not installed: ${lacks.join(", ")}`;
  test(`${name}: a calculator, a file and an export`, { skip }, async (t) => {
    const { tab, downloads, close } = await open(name, page.address);
    t.after(close);
    const found = {};

    await t.test("the NPS of 70, 20 and 10 is 60, with its sentence and its picture", async () => {
      await tab.load(`${page.address}#/calculators/nps`);
      await tab.until("seek('.result .answer', '30')");
      for (const [field, count] of Object.entries({ promoters: "70", passives: "20", detractors: "10" }))
        await tab.type(`#${field}`, count);
      await tab.until("seek('.result .answer', '60')");
      found.sentence = await tab.text(".verdict");
      found.picture = await tab.run("seek('svg[role=img]').getAttribute('aria-label')");
      assert.match(found.sentence, /^Clearly more promoters than detractors\./);
      await pictures(tab, `${name}-nps`);
    });

    await t.test("a file that is chosen from the disk has 9 orders worth 540", async () => {
      await tab.load(`${page.address}#/analyse`);
      await tab.choose(".drop input[type=file]", file);
      await tab.click("button", "Analyse");
      await tab.click(".rail a", "Customers");
      found.overview = await tab.text(".figures:not(.board-figures)");
      assert.match(found.overview, /540\.00/);
    });

    await t.test("the export of a view", async () => {
      await tab.click("export-menu summary");
      await tab.click(".export button", "CSV");
      found.csv = (await saved(downloads, ".csv")).toString();
      assert.match(found.csv, /^\ufeff/);
      assert.match(found.csv, /\r\nOrders,9\r\n/);
    });

    await t.test("the board page of the sample shop", async () => {
      await tab.click("button", "Choose another file");
      await tab.click(".drop button", "Use the sample shop");
      await tab.click("button", "Analyse");
      await tab.click(".rail a", "Summary");
      found.board = { figures: await tab.text(".board-figures"), title: await tab.text("analyse-workspace h1") };
      await pictures(tab, `${name}-summary`);
    });

    await t.test("a chart as PNG", async () => {
      await tab.click("export-menu summary");
      await tab.click(".export button", "PNG");
      assert.equal((await saved(downloads, ".png")).toString("latin1", 1, 4), "PNG");
    });

    await t.test("nothing goes wrong on the way", async () => {
      assert.deepEqual(await tab.run("window.complaints"), []);
    });

    if (name === "Chromium") expected = found;
    else
      await t.test("all of it as in Chromium", { skip: !expected && "Chromium was not tried" }, () =>
        assert.deepEqual(found, expected),
      );
  });
}

/** The file that the page has saved, once it is whole: until then it is empty or ends otherwise. */
async function saved(folder, ending) {
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(50)) {
    const name = readdirSync(folder).find((name) => name.endsWith(ending));
    const bytes = name ? readFileSync(join(folder, name)) : [];
    if (bytes.length > 0) return bytes;
  }
  throw new Error(`no ${ending} was saved, only: ${readdirSync(folder)}`);
}

/** Takes pictures of the window, wide and as narrow as a phone. */
async function pictures(tab, name) {
  for (const width of [360, 1280]) {
    await tab.resize(width, 900);
    await tab.until(`innerWidth === ${width} && document.getAnimations().length === 0`);
    writeFileSync(join(RESULTS, `${name}-${width}.png`), await tab.picture());
  }
}
