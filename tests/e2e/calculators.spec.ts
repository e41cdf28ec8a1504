// The calculators as a reader meets them: every one opens with an answer, and answers anew at each key stroke.

import { calculators, type Input } from "loyalkit/calculators";
import { en } from "loyalkit/text/en";
import { expect, test } from "./page.js";

const answer = ".result .answer";

test("retention by keyboard alone: 200 at the start, 193 at the end, 50 new is 71.5%", async ({ page }) => {
  await page.goto("./");
  const tab = async () => page.keyboard.press("Tab");
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  await page.locator("h1").waitFor();
  await tab();
  expect(await focused()).toBe(en.page.skip);
  for (let presses = 0; (await focused()) !== "What share of your customers stayed?"; presses++) {
    expect(presses, "presses of Tab to the question").toBeLessThan(20);
    await tab();
  }
  await page.keyboard.press("Enter");
  await expect(page.locator("h1")).toBeFocused();
  await expect(page).toHaveTitle("Retention rate – Loyalkit");
  await tab();
  await expect(page.getByLabel("Customers at the start")).toBeFocused();
  await page.keyboard.type("200");
  await expect(page.locator(answer)).toHaveText("71.5%");
  await expect(page.locator(".interval")).toHaveText(/^\s*95% confidence: 64.\d+% to 77.\d+%\s*$/);
  await expect(page.locator(".worked")).toHaveText("(193 − 50) ÷ 200 = 71.5%");
});

test("numbers come into the address, and so into the history, only when they are shared", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./#/calculators/retention-rate");
  await page.getByLabel("Customers at the start").fill("200");
  await expect(page.locator(answer)).toHaveText("71.5%");
  await expect(page).toHaveURL(/#\/calculators\/retention-rate$/);

  // Back finds them in the tab.
  await page.locator(".related a").first().click();
  await expect(page).not.toHaveURL(/retention-rate/);
  await page.goBack();
  await expect(page.locator(answer)).toHaveText("71.5%");

  await page.getByRole("button", { name: en.page.calculator.actions.link }).click();
  const shared = /#\/calculators\/retention-rate\?start=200&end=193&acquired=50&level=95$/;
  await expect(page).toHaveURL(shared);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(shared);
  await page.reload();
  await expect(page.locator(answer)).toHaveText("71.5%");
  // The address says nothing that no longer stands there.
  await page.getByLabel("Customers at the start").fill("250");
  await expect(page).toHaveURL(/#\/calculators\/retention-rate$/);
});

/** Another value of an input, as it is typed. */
function changed(input: Input | undefined): string {
  if (input === undefined || input.kind === "choice") throw new Error("a calculator without a number");
  if (input.kind === "list")
    return input.initial.map((item, at) => (at === 0 ? Math.floor(item * 0.9) : item)).join(" ");
  return String(input.unit === "percent" ? (input.initial * 100) / 2 : Math.floor(input.initial * 0.9));
}

test("every calculator opens with an answer and its formula, and changes with an input", async ({ page }) => {
  for (const entry of calculators) {
    await test.step(entry.id, async () => {
      await page.goto(`./#/calculators/${entry.id}`);
      await expect(page.locator("h1")).toHaveText(en.calculators[entry.id].title);
      await expect(page.locator(answer)).toHaveText(/\d/);
      await expect(page.locator(".verdict strong").first()).toHaveText(/\w/);
      await expect(page.locator(".verdict")).not.toHaveText(/[*{}]|NaN|undefined|null/);
      await expect(page.getByRole("img")).toHaveAccessibleName(/\w/);
      const worked = page.locator(".worked");
      await expect(worked).toHaveText(/\d.* = .*\d/);
      await expect(worked).not.toHaveText(/[{}]|NaN|undefined/);
      const before = await page.locator(".outcome").textContent();
      const [first, ...rest] = Object.entries(entry.inputs).filter(([, { kind }]) => kind !== "choice");
      // One list alone may not be changed: the others go with it.
      for (const [name, input] of first?.[1].kind === "list" ? [first, ...rest] : [first ?? ["", undefined]]) {
        if (input?.kind === "list" || name === first?.[0]) await page.locator(`#${name}`).fill(changed(input));
      }
      await expect.poll(() => page.locator(".outcome").textContent()).not.toBe(before);
      await expect(page.locator(answer)).toHaveText(/\d/);
    });
  }
});

test("a link brings back its numbers: NPS of 70/20/10 is 60", async ({ page }) => {
  await page.goto("./#/calculators/nps?promoters=70&passives=20&detractors=10&level=90&method=wald");
  await expect(page.locator(answer)).toHaveText("60");
  await expect(page.locator(".interval")).toHaveText("90% confidence: 49.1 to 70.9");
  await expect(page.locator("#method")).toHaveValue("wald");
});

test("an impossible number is said at its field, by its label", async ({ page }) => {
  await page.goto("./#/calculators/retention-rate");
  await page.getByLabel("New customers in the period").fill("500");
  const field = page.getByLabel("New customers in the period");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#acquired-hint")).toHaveText(
    "“New customers in the period” (500) cannot be more than “Customers at the end” (193).",
  );
  await expect(page.locator(answer)).toHaveText("–");
  await page.getByText(en.page.calculator.expert).click();
  await page.getByLabel("Confidence level").fill("120");
  await field.fill("50");
  await expect(page.locator("#level-hint")).toHaveText(
    "“Confidence level” must be between 0% and 100%, but it is 120%.",
  );
  await page.getByLabel("Confidence level").fill("many");
  await expect(page.locator("#level-hint")).toHaveText("“Confidence level” must be a number, but it is “many”.");
});

test("a base of nobody has a reason instead of an answer", async ({ page }) => {
  await page.goto("./#/calculators/retention-rate?start=0&end=50&acquired=50");
  await expect(page.locator(".reason")).toHaveText("“Customers at the start” is 0: a share of nobody is undefined.");
});

test("numbers are read with a comma or a point, and what groups thousands is said", async ({ page }) => {
  await page.goto("./#/calculators/lifetime");
  await page.getByLabel("Churn per period").fill("2,5");
  await expect(page.locator(answer)).toHaveText("40");
  await page.getByLabel("Churn per period").fill("2.5 %");
  await expect(page.locator(answer)).toHaveText("40");
  await page.goto("./#/calculators/average-order-value");
  await page.locator("#revenue").fill("1.234.567,50");
  await page.locator("#orders").fill("1,000");
  await expect(page.locator(answer)).toHaveText("1,234.57");
  await expect(page.locator("#orders-hint")).toHaveText("Read as 1,000");
});

test("money is typed as it is written, and 1.250 is asked about", async ({ page }) => {
  await page.goto("./#/calculators/average-order-value");
  await page.locator("#orders").fill("10");
  await page.locator("#revenue").fill("€ 500");
  await expect(page.locator(answer)).toHaveText("50.00");
  await page.locator("#revenue").fill("1.250");
  await expect(page.locator("#revenue-hint")).toHaveText("Read as 1.25");
  await page.getByRole("button", { name: "Use 1,250.00 instead" }).click();
  await expect(page.locator(answer)).toHaveText("125.00");
  await page.getByLabel(en.page.calculator.currency).selectOption("EUR");
  await expect(page.locator(answer)).toHaveText("€125.00");
  await page.goto("./#/calculators/milestone-cost");
  await expect(page.locator(answer)).toHaveText("€1,400.00");
});

test("answers from 0 to 10 are counted, or pasted, into promoters, passives and detractors", async ({ page }) => {
  await page.goto("./#/calculators/nps");
  await page.getByText(en.page.calculator.answers.title).click();
  await page.getByLabel(en.page.calculator.answers.paste).fill("10 9 9\n8, 7; 3 11 x");
  await expect(page.locator("#answers-hint")).toHaveText(
    /6 answers counted\.\s+2 were left out because they are not from 0 to 10, such as “11”\./,
  );
  await expect(page.locator("#promoters")).toHaveValue("3");
  await expect(page.locator("#passives")).toHaveValue("2");
  await expect(page.locator("#detractors")).toHaveValue("1");
  await expect(page.locator(answer)).toHaveText("33.3");
  await page.getByLabel(en.page.calculator.answers.each(0)).fill("3");
  await expect(page.locator("#detractors")).toHaveValue("4");
});

test("on a phone the answer stays in sight while typing", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const id of ["mrr-bridge", "tier-migration", "compare-segments", "ces"] as const) {
    await page.goto(`./#/calculators/${id}`);
    await expect(page.locator("h1")).toHaveText(en.calculators[id].title);
    await page.locator("form input").last().focus();
    await expect(page.locator(answer)).toBeInViewport({ ratio: 1 });
    await expect(page.locator(".verdict")).toBeInViewport({ ratio: 1 });
    const [field, result] = await Promise.all([
      page.locator("form input").last().boundingBox(),
      page.locator(".result").boundingBox(),
    ]);
    expect(field?.y, `the field of ${id} below the answer`).toBeGreaterThanOrEqual(
      (result?.y ?? 0) + (result?.height ?? 0),
    );
  }
});

test("a result is copied as text, and its link leads back to it", async ({ page, context, browserName }) => {
  expect(browserName).toBe("chromium");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./#/calculators/compare-nps");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("button", { name: en.page.calculator.actions.text }).click();
  await expect(page.getByText(en.page.calculator.actions.textCopied)).toBeVisible();
  expect(await copied()).toMatch(
    /^Compare two NPS\nNot clearly\. The score rose by 15 points[^\n]*\nDifference: \+14\.6\n/,
  );
  await page.locator("#promotersAfter").fill("90");
  await page.getByRole("button", { name: en.page.calculator.actions.link }).click();
  await expect(page.getByText(en.page.calculator.actions.linkCopied)).toBeVisible();
  const shown = await page.locator(".result").textContent();
  await page.goto(await copied());
  await page.reload();
  expect(await page.locator(".result").textContent()).toBe(shown);
});

test("what was typed can be left and come back to", async ({ page }) => {
  await page.goto("./#/calculators/lifetime");
  // The element takes the page's colours: a field without an edge would not look like one.
  await expect(page.locator("loyalkit-calculator input").first()).toHaveCSS("border-top-style", "solid");
  await expect(page.getByText(en.page.calculator.example)).toBeVisible();
  await page.getByLabel("Churn per period").fill("4");
  await expect(page.getByText(en.page.calculator.example)).toBeHidden();
  await page.getByRole("link", { name: en.page.calculator.back }).click();
  await expect(page.locator("h1")).toHaveText(en.page.calculators.title);
  await page.goBack();
  await expect(page.getByLabel("Churn per period")).toHaveValue("4");
  await expect(page.locator(answer)).toHaveText("25");
});

test("an unknown address says so and leads back", async ({ page }) => {
  await page.goto("./#/calculators/luck");
  await expect(page.locator("h1")).toHaveText(en.page.lost.title);
  await page.getByRole("link", { name: en.page.lost.action }).click();
  await expect(page.locator("h1")).toHaveText(en.page.home.title);
});
