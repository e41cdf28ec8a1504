// Hostile texts in every place where a file's text is shown: they are shown as texts, and nothing of theirs runs, loads or leads away.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { calculators } from "loyalkit/calculators";
import { drop } from "./files.js";
import { expect, test } from "./page.js";
import { PAYLOADS } from "./payloads.js";
import { analyse, everyView, exporting } from "./shown.js";

/** The tables that the tests below have saved. */
const SAVED = "tests/e2e/results/hostile";
test.beforeAll(() => mkdirSync(SAVED, { recursive: true }));

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly (string | number)[])[]) =>
  rows.map((row) => row.map((value) => (typeof value === "number" ? value : cell(value))).join(",")).join("\n");
const day = (at: number) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
const each = <T>(make: (payload: string, at: number) => T[]) => PAYLOADS.flatMap(make);
/** Few enough that each is shown in a table of groups. */
const group = (at: number) => PAYLOADS[at % 12] as string;

/** A file of each kind, with payloads as customers, groups, answers, reasons and as the name of a column. */
const FILES: Record<string, string> = {
  orders: csv([
    ["customer", "date", "amount", "product category", PAYLOADS[0] as string],
    ...each((payload, at) =>
      [0, 40, 95].map((gap) => [
        payload,
        day((at % 60) + gap * 2),
        10 + at,
        PAYLOADS[(at * 7) % 30] as string,
        group(at),
      ]),
    ),
  ]),
  survey: csv([
    ["respondent", "date", "nps", "country", "comment"],
    ...each((payload, at) => [[payload, day(at), at % 11, group(at), payload]]),
  ]),
  subscriptions: csv([
    ["customer", "start", "end", "plan", "mrr", "reason"],
    ...each((payload, at) => [
      [payload, day(at % 90), at % 3 ? "" : day((at % 90) + 60), group(at), 10 + at, at % 3 ? "" : payload],
    ]),
  ]),
  contacts: csv([
    ["customer", "date", "event", "answered_at"],
    ...each((payload, at) =>
      [0, 20, 50].map((gap) => [payload, day((at % 30) + gap), group(at), day((at % 30) + gap + 1)]),
    ),
  ]),
  lifetimes: csv([
    ["customerID", "tenure", "Churn", "Contract"],
    ...each((payload, at) => [[payload, 5 + at * 3, at % 2 ? "Yes" : "No", group(at)]]),
  ]),
};

/** What stands in a document and must not: elements that load or run, handlers, addresses that run. */
const foreign = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const visit = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll("*")) {
        const { localName } = element;
        if (/^(iframe|object|embed|base|video|audio|source|math|marquee|animate|mglyph)$/.test(localName))
          found.push(localName);
        if (localName === "script" && !element.closest("head")) found.push(localName);
        if ((localName === "link" || localName === "meta") && !element.closest("head")) found.push(localName);
        for (const { name, value } of element.attributes)
          if (
            name.startsWith("on") ||
            /^\s*(javascript|vbscript):/i.test(value) ||
            (value.includes("sink.invalid") && /^(src|href|action|style)$/.test(name))
          )
            found.push(`${localName} ${name}`);
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    if ("ran" in window && (window as unknown as { wasRun?: boolean }).wasRun) found.push("a script ran");
    return found;
  });

/** Tells of each call of theirs, from the first script of the page on. */
const watch = (page: Page) =>
  page.addInitScript(() => Object.assign(window, { ran: () => Object.assign(window, { wasRun: true }) }));

/** What a reader with this separator would run: one that knows quotes, and one that knows them where a cell begins. */
function formulas(text: string, separator: string): string[] {
  const cells = text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\n|\r/)
    .flatMap((line) => line.split(separator))
    .map((one) => one.replace(/^"+/, ""));
  return cells.filter(
    (one) =>
      /^[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]*[=+\-@＝＋－＠]/.test(one) && !/^\s*[+-]?[\d.,]+%?"?\s*$/.test(one),
  );
}

test("there are 180 payloads and more, no two alike", () => {
  expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length);
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(180);
});

for (const [kind, content] of Object.entries(FILES)) {
  test(`${kind}: every view, chart, table, report and print`, async ({ page, browser }) => {
    await watch(page);
    await page.goto("./#/analyse");
    await drop(page, `<img src=x onerror=ran()>${kind}.csv`, content);
    await analyse(page);
    await expect(page.locator("analyse-workspace")).toBeVisible();
    const views = await everyView(page);
    expect(views.length).toBeGreaterThan(2);
    let tables = 0;
    for (const address of views) {
      await page.evaluate((address) => location.assign(address), address);
      await expect(page.locator("analyse-workspace .view")).toBeVisible();
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      // What a chart says at a point is made of the file's texts, too.
      for (const chart of await page.locator("page-chart svg[tabindex]").all()) {
        await chart.focus();
        for (const key of ["ArrowRight", "ArrowRight", "ArrowDown"]) await page.keyboard.press(key);
      }
      expect(await foreign(page), address).toEqual([]);
      await exporting(page);
      // The menu looks at the view with the next task.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
      const buttons = page.getByRole("button", { name: "Table as CSV" });
      for (let at = 0; at < (await buttons.count()); at++) {
        const [download] = await Promise.all([page.waitForEvent("download"), buttons.nth(at).click()]);
        const saved = readFileSync(await download.path(), "utf8");
        for (const separator of [",", ";", "\t"])
          expect(formulas(saved, separator), `${address}, ${download.suggestedFilename()}`).toEqual([]);
        writeFileSync(join(SAVED, `${kind}-${tables}-${download.suggestedFilename()}`), saved);
        tables++;
      }
      await page.keyboard.press("Escape");
    }
    expect(tables).toBeGreaterThan(1);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save a report" }).click(),
    ]);
    const context = await browser.newContext();
    const report = await context.newPage();
    const asked: string[] = [];
    report.on("request", (request) => asked.push(request.url()));
    await watch(report);
    const file = await download.path();
    await report.setContent(readFileSync(file, "utf8"));
    expect(await foreign(report)).toEqual([]);
    expect(asked).toEqual([]);
    const pdf = (await report.pdf()).toString("latin1");
    expect(pdf).toMatch(/^%PDF/);
    expect(pdf).not.toMatch(/\/(JavaScript|JS|OpenAction|Launch|URI)\b/);
    await context.close();
  });
}

/** What LibreOffice takes for formulas in a CSV file that it reads with this separator, with formulas on. */
function calculated(file: string, separator: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "loyalkit-calc-"));
  const filter = `CSV:${separator.charCodeAt(0)},34,76,1,,0,false,true,false,false,false,-1,true`;
  const given = [
    "--headless",
    `-env:UserInstallation=file://${folder}/profile`,
    "--convert-to",
    "fods",
    `--infilter=${filter}`,
  ];
  spawnSync("soffice", [...given, "--outdir", folder, file], { timeout: 60_000 });
  const [sheet] = readdirSync(folder).filter((name) => name.endsWith(".fods"));
  const text = sheet === undefined ? "nothing was opened" : readFileSync(join(folder, sheet), "utf8");
  rmSync(folder, { recursive: true });
  return sheet === undefined ? [text] : (text.match(/table:formula="[^"]*"/g) ?? []);
}

test("LibreOffice finds no formula in ten of the saved tables, by comma, semicolon and tab", () => {
  const isThere = spawnSync("soffice", ["--version"]).status === 0;
  test.skip(!isThere, "LibreOffice is not installed: apt-get install libreoffice-calc-nogui");
  test.setTimeout(300_000);
  const control = join(SAVED, "control.csv");
  writeFileSync(control, 'a,b\r\n=1+1,x\r\n"Ann;=2+2",5\r\n');
  expect(calculated(control, ",")).toEqual(['table:formula="of:=1+1"']);
  expect(calculated(control, ";")).toHaveLength(2);
  rmSync(control);
  const saved = readdirSync(SAVED).sort();
  const ten = Array.from({ length: 10 }, (_, at) => saved[Math.floor((at * saved.length) / 10)] as string);
  expect(new Set(ten).size).toBe(10);
  for (const name of ten)
    for (const separator of [",", ";", "\t"]) expect(calculated(join(SAVED, name), separator), name).toEqual([]);
});

test("elements: in every attribute of every calculator", async ({ page }) => {
  const standalone = fileURLToPath(new URL("../../pkg/dist/standalone/", import.meta.url));
  const policy = /`(default-src[^`]+)`/.exec(readFileSync("docs/elements.md", "utf8"))?.[1] ?? "";
  await page.route("**/hostile/**", (route) => {
    const path = new URL(route.request().url()).pathname.replace("/hostile/", "");
    const isPage = path === "";
    return route.fulfill({
      body: isPage
        ? '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="elements.js"></script>'
        : readFileSync(standalone + path),
      headers: {
        "content-type": isPage ? "text/html" : "text/javascript",
        "content-security-policy": `${policy}; img-src data:`,
      },
    });
  });
  await watch(page);
  await page.goto("./hostile/");
  for (const [at, { id, inputs }] of calculators.entries()) {
    const attributes = [...Object.keys(inputs), "lang", "currency", "theme"];
    const payloads = PAYLOADS.filter((_, which) => which % calculators.length === at || which % 9 === at % 9);
    await page.evaluate(
      ([id, attributes, payloads]) => {
        for (const payload of payloads) {
          const element = document.createElement(`loyalkit-${id}`);
          for (const name of attributes)
            element.setAttribute(
              name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
              payload,
            );
          document.body.replaceChildren(element);
        }
      },
      [id, attributes, payloads] as const,
    );
    await expect(page.locator(`loyalkit-${id} h2, loyalkit-${id} form`).first()).toBeAttached();
    expect(await foreign(page), id).toEqual([]);
  }
});
