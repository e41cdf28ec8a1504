// Calculators as elements on other people's pages: in React, in Vue, and on a plain page under a strict policy.

import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import vue from "@vitejs/plugin-vue";
import type { AxeResults } from "axe-core";
import { calculators } from "loyalkit/calculators";
import type { MetricElement } from "loyalkit/elements";
import { da } from "loyalkit/text/da";
import { en } from "loyalkit/text/en";
import { build } from "vite";
import { expect, test } from "./page.js";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const SOURCES = folder("elements/");
const BUILT = folder("results/elements/");
const STANDALONE = folder("../../pkg/dist/standalone/");
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; worker-src 'none'; form-action 'none'; base-uri 'none'";
const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

test.beforeAll(async () => {
  await build({
    configFile: false,
    root: SOURCES,
    base: "./",
    logLevel: "warn",
    plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("loyalkit-") } } })],
    build: {
      outDir: BUILT,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1_500,
      rolldownOptions: { input: ["react", "vue", "single"].map((name) => `${SOURCES}${name}.html`) },
    },
  });
});

/** Opens a page of the folder, each file of it under the policy. */
async function open(page: Page, name: string): Promise<void> {
  await page.route("**/elsewhere/**", (route) => {
    const path = new URL(route.request().url()).pathname.replace("/elsewhere/", "");
    const file = path.startsWith("standalone/")
      ? path.replace("standalone/", STANDALONE)
      : (path.startsWith("plain") ? SOURCES : BUILT) + path;
    return route.fulfill({
      body: readFileSync(file),
      headers: { "content-type": TYPES[extname(file)] ?? "", "content-security-policy": POLICY },
    });
  });
  await page.goto(`./elsewhere/${name}.html`);
}

const answer = (tag: string) => `${tag} .answer`;
const held = (page: Page, tag: string) =>
  page.locator(tag).evaluate((element) => {
    const { values, result } = element as MetricElement;
    return { values, answer: result?.answer.value };
  });

/** What axe objects to. */
async function objections(page: Page): Promise<string[]> {
  // The policy of the page lets no script of a test in but by the debugger.
  await page.evaluate(readFileSync(folder("../../node_modules/axe-core/axe.min.js"), "utf8"));
  const { violations } = await page.evaluate(
    (): Promise<AxeResults> =>
      (window as unknown as { axe: typeof import("axe-core") }).axe.run(document, { resultTypes: ["violations"] }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

test("React 19 sets inputs as properties and hears what they answer", async ({ page }) => {
  await open(page, "react");
  await expect(page.locator(answer("loyalkit-nps"))).toHaveText("30");
  await expect(page.locator(answer("loyalkit-average-order-value"))).toHaveText("€50.00");
  expect((await held(page, "loyalkit-revenue-retention")).values).toEqual({ before: [100, 200], after: [100, 150] });
  await page.getByRole("button", { name: "70 promoters" }).click();
  await expect(page.locator(answer("loyalkit-nps"))).toHaveText("41.7");
  await expect(page.locator("#said")).toHaveText("");
  await page.getByLabel(en.calculators.nps.inputs.detractors).fill("70");
  await expect(page.locator(answer("loyalkit-nps"))).toHaveText("0");
  await expect(page.locator("#said")).toHaveText(/^Promoters or detractors could be ahead\. With 170 answers/);
  await expect(page.locator("#changes")).not.toHaveText("0");
  expect(await objections(page)).toEqual([]);
});

test("Vue 3 binds inputs and events, each element by an entry of its own", async ({ page }) => {
  await open(page, "vue");
  await expect(page.locator(answer("loyalkit-nps"))).toHaveText("30");
  await expect(page.locator(answer("loyalkit-retention"))).toHaveText("71.5%");
  await page.getByRole("button", { name: "70 promoters" }).click();
  await expect(page.locator(answer("loyalkit-nps"))).toHaveText("41.7");
  await page.getByLabel(en.calculators.nps.inputs.detractors).fill("7");
  await expect(page.locator("#said")).toHaveText(/^Clearly more promoters than detractors\. With 107 answers/);
  expect(await objections(page)).toEqual([]);
});

test("every calculator answers by an entry of its own", async ({ page }) => {
  await open(page, "single");
  for (const { id, inputs, compute } of calculators) {
    await expect(page.locator(answer(`loyalkit-${id}`)), id).toHaveText(/\d/);
    const initial = Object.fromEntries(Object.entries(inputs).map(([name, { initial }]) => [name, initial]));
    expect((await held(page, `loyalkit-${id}`)).answer, id).toBe(compute(initial as never).answer.value);
  }
});

test("under a strict policy, several elements each say their own", async ({ page }) => {
  await open(page, "plain");
  await expect(page.locator(answer("loyalkit-nps"))).toHaveText("30");
  await expect(page.locator(answer("loyalkit-average-order-value"))).toHaveText("€50.00");
  await expect(page.locator("loyalkit-overdue-customer #gaps")).toHaveValue("30\n32\n28\n30");
  await expect(page.locator(answer("loyalkit-overdue-customer"))).toHaveText("2.5");
  await expect(page.locator("#bad #churn-hint")).toHaveText("“Churn per period” must be a number, but it is “many”.");
  await expect(page.locator("#odd #convention-hint")).toHaveText(/“Convention”: "none" is none of opening-cohort, /);
  await expect(page.locator("loyalkit-goal")).toContainText(da.page.calculator.numbers);
  await expect(page.locator(answer("loyalkit-average-order-value"))).toHaveCSS("font-style", "italic");
  await expect(page.locator("loyalkit-average-order-value summary, loyalkit-nps summary").first()).toHaveCSS(
    "color",
    "rgb(11, 107, 104)",
  );
  await expect(page.locator("#odd")).toHaveCSS("color-scheme", "dark");
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await objections(page), scheme).toEqual([]);
  }
});

test("attributes and properties that change later are answered anew; what is no number is said", async ({ page }) => {
  await open(page, "plain");
  const nps = page.locator("loyalkit-nps");
  await expect(nps.locator(".answer")).toHaveText("30");
  await nps.evaluate((element) => element.setAttribute("detractors", "80"));
  await expect(nps.locator(".answer")).toHaveText("−18.8");
  await nps.evaluate((element) => Object.assign(element, { promoters: 80, passives: undefined }));
  await expect(nps).toHaveAttribute("promoters", "80");
  await expect(nps).not.toHaveAttribute("passives");
  expect(await held(page, "loyalkit-nps")).toEqual({
    values: { promoters: 80, passives: 30, detractors: 80, level: 95, method: "adjusted-wald" },
    answer: 0,
  });
  await nps.evaluate((element) => element.setAttribute("promoters", "-1"));
  await expect(nps.locator("#promoters-hint")).toHaveText("“Promoters (9–10)” must be 0 or more, but it is −1.");
  expect((await held(page, "loyalkit-nps")).answer).toBeUndefined();
  // Before the answer, an element taken out and put elsewhere goes on.
  await nps.evaluate((element) => {
    document.querySelector("main")?.append(element);
    element.setAttribute("promoters", "160");
  });
  await expect(nps.locator(".answer")).toHaveText("29.6");
});

test("events say what the reader did, and only that", async ({ page }) => {
  await open(page, "plain");
  const nps = page.locator("loyalkit-nps");
  await expect(nps.locator(".answer")).toHaveText("30");
  await nps.evaluate((element) => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    element.addEventListener("input", () => heard.push("input"));
    (element as MetricElement).addEventListener("change", ({ detail: { values, outcome, sentence } }) =>
      heard.push([values.promoters, outcome?.answer.value, sentence]),
    );
    element.setAttribute("passives", "20");
  });
  await expect(nps.locator(".answer")).toHaveText("33.3");
  await nps.getByLabel(en.calculators.nps.inputs.promoters).fill("x");
  await nps.getByLabel(en.calculators.nps.inputs.promoters).fill("80");
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([
    [undefined, undefined, "“Promoters (9–10)” must be a number, but it is “x”."],
    "input",
    [80, 50, expect.stringMatching(/^Clearly more promoters than detractors\. With 120 answers/)],
    "input",
  ]);
});

test("a form sends the inputs, waits while one is wrong, and brings them back", async ({ page }) => {
  await open(page, "plain");
  const nps = page.locator("loyalkit-nps");
  const promoters = nps.getByLabel(en.calculators.nps.inputs.promoters);
  await expect(nps.locator(".answer")).toHaveText("30");
  // By keyboard alone: into the element, and out of it to the button.
  await page.keyboard.press("Tab");
  await expect(promoters).toBeFocused();
  await page.keyboard.type("70");
  await expect(nps.locator(".answer")).toHaveText("41.7");
  const sent = () =>
    page.locator("#form").evaluate((form) => JSON.parse(String(new FormData(form as HTMLFormElement).get("nps"))));
  expect(await sent()).toEqual({ promoters: 70, passives: 30, detractors: 20, level: 95, method: "adjusted-wald" });

  await page.locator("#form").evaluate((form) => {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      form.setAttribute("data-sent", "");
    });
  });
  await promoters.fill("many");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.locator("#form")).not.toHaveAttribute("data-sent");
  await expect(promoters).toBeFocused();
  expect(await nps.evaluate((element) => (element as MetricElement).validationMessage)).toBe(
    "“Promoters (9–10)” must be a number, but it is “many”.",
  );
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(promoters).toHaveValue("50");
  await expect(nps.locator(".answer")).toHaveText("30");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.locator("#form")).toHaveAttribute("data-sent");

  await nps.evaluate((element) => Object.assign(element, { disabled: true }));
  await expect(promoters).toBeDisabled();
  expect(await page.locator("#form").evaluate((form) => new FormData(form as HTMLFormElement).has("nps"))).toBe(false);
});

test("the page gives the code of a calculator with the reader's numbers, and shows what it makes", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const t = en.page.embed;
  await page.goto("./#/calculators/average-order-value");
  await page.locator("loyalkit-calculator #revenue").fill("1,200.50");
  await page.getByLabel(en.page.calculator.currency).selectOption("DKK");
  await page.getByText(t.title).click();
  const shown = page.locator(".preview loyalkit-average-order-value");
  await expect(shown.locator(".answer")).toHaveText("DKK 1.20");
  await page.getByLabel(t.theme).selectOption("dark");
  await page.getByLabel(t.compact).check();
  await expect(shown).toHaveCSS("color-scheme", "dark");
  await expect(shown.locator(".found")).toHaveCount(0);
  await page.getByRole("button", { name: `${t.copy}: ${t.tag}` }).click();
  await expect(page.getByText(t.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replace(/\s+/g, " ")).toBe(
    '<loyalkit-average-order-value revenue="1200.5" orders="1000" currency="DKK" theme="dark" compact ></loyalkit-average-order-value>',
  );
  // The reader goes on: the code goes along.
  await page.locator("loyalkit-calculator #orders").fill("10");
  await expect(shown.locator(".answer")).toHaveText("DKK 120.05");
  await page.goto("./#/calculators/retention-rate");
  await expect(page.locator("h1")).toHaveText(en.calculators["retention-rate"].title);
  await page.getByText(t.title).click();
  await expect(page.locator(".embed pre").first()).toHaveText(/^<loyalkit-retention\s+start="150"/);
  await expect(page.locator(".embed pre").nth(1)).toHaveText('import "loyalkit/elements/retention";');
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await objections(page)).toEqual([]);
  }
});
