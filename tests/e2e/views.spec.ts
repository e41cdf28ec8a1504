// Subscriptions, surveys and contacts: each view with an answer, its table and its file.

import type { Page } from "@playwright/test";
import { en } from "loyalkit/text/en";
import { drop } from "./files.js";
import { expect, test, WATCHED, watchFreezes } from "./page.js";
import {
  BOUGHT,
  CONTACTS,
  COUNTRIES,
  JOINED,
  LEFT,
  MOVED,
  PAID,
  RATED,
  RENEWED,
  RETURNED,
  SATISFACTION,
  STAYS,
  SUBSCRIPTIONS,
} from "./samples.mjs";
import { analyse, everyView, figure, row, saved, topics, view, views } from "./shown.js";

const cells = (page: Page, name: string | RegExp) => row(page, name).getByRole("cell");

const card = (page: Page, title: string | RegExp) =>
  page.locator(".card").filter({ has: page.getByRole("heading", { name: title }) });

test("the sample subscriptions from who leaves to contracts at risk, each view saved", { tag: WATCHED }, async ({
  page,
}) => {
  await page.goto("./");
  await page.getByRole("link", { name: en.page.home.analyse.sample }).click();
  await expect(page.getByLabel("Subscriptions", { exact: true })).toBeChecked();
  const freezes = await watchFreezes(page);
  await analyse(page);
  await view(page, "Churn");
  await expect(card(page, "Customers lost in Nov 2025").locator(".answer")).toHaveText(/^\d+(\.\d+)?%$/);
  await expect(card(page, "Customers lost in Nov 2025").locator(".interval")).toContainText("95% confidence:");
  await expect(card(page, "Monthly revenue lost in Nov 2025").locator(".answer")).toHaveText(/^\d+(\.\d+)?%$/);
  await expect(page.getByRole("img", { name: /Share of customers lost/ })).toBeVisible();
  await expect(cells(page, "Dec 2025").last()).toHaveText("–");
  expect(await saved(page)).toHaveLength(31);
  await page
    .getByLabel("Which customers count as lost", { exact: true })
    .selectOption("All who left ÷ average of start and end");
  await expect(page.getByText("÷ the average of customers at the start and at the end")).toBeVisible();
  await page.getByLabel("Periods", { exact: true }).selectOption("Quarters");
  await expect(card(page, "Customers lost in Q3 2025")).toBeVisible();

  await view(page, "Scorecard");
  await expect(cells(page, "Net revenue retention (NRR)").first()).toHaveText(/^\d+\.\d%$/);
  // Seven figures of the 29 finished months.
  expect(await saved(page)).toHaveLength(1 + 7 * 29);

  await view(page, "MRR");
  await expect(page.getByRole("img", { name: /MRR gained/ })).toBeVisible();
  expect((await saved(page))[0]).toContain("At the start,New,Expansion,Reactivation,Contraction,Churned,At the end");

  await view(page, "How long they stay");
  await expect(card(page, "Do the plans differ?").locator(".answer")).toHaveText("Yes");
  await expect(page.getByRole("list", { name: "What the colours mean" }).getByRole("listitem")).toHaveText([
    "Basic",
    "Standard",
    "Premium",
  ]);
  await expect(cells(page, "Premium").first()).toHaveText(/^\d+$/);
  // Few stay that long, so the share stands beside its range.
  await expect(cells(page, "Premium").last()).toHaveText(/^\d+(\.\d+)?%.*% to .*%$/s);
  await expect(card(page, /Average time as a customer/).locator(".interval")).toContainText("95% confidence");
  expect((await saved(page)).some((line) => line.startsWith("Premium,"))).toBe(true);

  await view(page, "Reasons for leaving");
  await expect(page.getByText("“Too expensive” is the most common reason")).toBeVisible();
  expect(await saved(page)).toHaveLength(7);

  await view(page, "Reasons over time");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    /of customers leave because of “Too expensive” within \d+ days/,
  );
  await expect(page.getByText("Together they exceed the share lost")).toBeVisible();
  await expect(page.getByRole("img", { name: /lost for each reason/ })).toBeVisible();
  // Whether the plans differ, customers lost, the shares by day with their ranges, and 1 − Kaplan–Meier.
  await expect(cells(page, "Too expensive").first()).toHaveText(/^(Yes|No clear difference)p/);
  await expect(cells(page, "Too expensive").nth(2)).toHaveText(/^\d+(\.\d+)?%.*% to .*%$/s);
  await expect(cells(page, "Still active").nth(2)).toHaveText(/%$/);
  // Nothing of the table is cut off, and the card has the range of the title.
  const table = page.getByRole("table").filter({ hasText: "Do the plans differ?" });
  expect(await table.evaluate((one) => one.scrollWidth <= (one.parentElement?.clientWidth ?? 0))).toBe(true);
  await expect(page.locator(".ways .interval")).toHaveText(/ \d+\.\d% to \d+\.\d%/);
  expect((await saved(page)).some((line) => line.startsWith("Too expensive,"))).toBe(true);

  await view(page, "At risk");
  const active = Number(await figure(page, "Active customers").textContent());
  const expected = Number(await figure(page, "Expected to leave").textContent());
  await page.getByLabel("Look ahead", { exact: true }).selectOption("365 days");
  await expect
    .poll(async () => Number(await figure(page, "Expected to leave").textContent()))
    .toBeGreaterThan(expected);
  expect(await saved(page)).toHaveLength(active + 1);
  await freezes();
});

test("a file of subscriptions: 1 of 4 left in February and 30 of 100 a month; reasons as they stand", async ({
  page,
}) => {
  await page.goto("./#/analyse");
  await drop(page, "subscriptions.csv", SUBSCRIPTIONS);
  await expect(page.getByLabel("Subscriptions", { exact: true })).toBeChecked();
  for (const [role, column] of Object.entries({
    start: "start",
    end: "end",
    plan: "plan",
    amount: "mrr",
    reason: "reason",
  }))
    await expect(page.locator(`#role-${role}`)).toHaveValue(column);
  await analyse(page);
  await view(page, "Churn");
  const rate = /^\s*25\.0%\s*$/;
  // At the start, new, back, left, at the end; the share, its range; revenue.
  await expect(cells(page, "Feb 2024")).toHaveText(["4", "1", "0", "1", "4", rate, /to/, "30.0%", "20.0%"]);
  await view(page, "MRR");
  await expect(cells(page, "Feb 2024")).toHaveText([
    "100.00",
    "20.00",
    "10.00",
    "0.00",
    "0.00",
    "−30.00",
    "100.00",
    "70.0%",
    "80.0%",
  ]);
  await view(page, "Reasons for leaving");
  await expect(cells(page, "Too expensive")).toHaveText(["1", "100.0%", "100.0%", "30.00", "100.0%"]);
  await page.getByRole("button", { name: "Change the columns" }).click();
  await page.locator("#role-amount").selectOption("None");
  await page.locator("#role-reason").selectOption("None");
  await analyse(page);
  await expect(topics(page)).toHaveText(["Summary", "Customers", "Retention", "At risk", "Forecast", "Data quality"]);
  await view(page, "Churn");
  await expect(views(page)).toHaveText(["Churn", "How long they stay"]);
});

test("scorecard: from 5 of 100 to 19 of 95 lost is significant, and sums have no test", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "left.csv", LEFT);
  await analyse(page);
  await view(page, "Scorecard");
  // 24 of 195 left: z = 0.15 / √(24/195 · 171/195 · (1/100 + 1/95)) = 3.19, p = 0.0014.
  await expect(
    page.getByText("Significant changes since Jan 2024: Customer churn, up from 5.0% to 20.0%."),
  ).toBeVisible();
  await expect(page.getByText("Mar 2024 is not over yet, so it is not included.")).toBeVisible();
  // Wilson's interval of 19 of 95 is 0.212 ± 0.080. Of 950 a month 760 were kept, and of 1,000 before 950.
  for (const [name, ...expected] of [
    ["Customers at the end", "76", "−19"],
    ["New customers", "0", "0"],
    ["Customer churn", /^20\.0%13\.2% to 29\.1%$/, "+15 ppsignificant"],
    ["Customer retention", /^80\.0%70\.9% to 86\.8%$/, "−15 ppsignificant"],
    ["Monthly recurring revenue (MRR) at the end", "760.00", "−190.00"],
    ["Gross revenue retention (GRR)", "80.0%", "−15 pp"],
    ["Net revenue retention (NRR)", "80.0%", "−15 pp"],
  ] as const)
    await expect(cells(page, name)).toHaveText(expected);
  await expect(cells(page, "Jan 2024")).toHaveText([/^5\.0%/, "–"]);
  await page.getByLabel("Figure over time", { exact: true }).selectOption("Monthly recurring revenue (MRR) at the end");
  await expect(cells(page, "Jan 2024")).toHaveText(["950.00", "−50.00"]);
  await expect(
    page.getByRole("img", { name: "Monthly recurring revenue (MRR) at the end, in each period." }),
  ).toBeVisible();
  const lines = await saved(page);
  expect(lines).toHaveLength(1 + 7 * 3);
  // Newcombe's interval of the change: 0.15 − √(0.0681² + 0.0618²) to 0.15 + √(0.0914² + 0.0285²).
  expect(lines.find((line) => line.startsWith("Customer churn,2024-02-01,"))).toMatch(
    /^Customer churn,2024-02-01,0\.2,0\.1319\d*,0\.2913\d*,0\.15\d*,0\.058\d*,0\.245\d*,0\.0014\d*,$/,
  );
  await page.getByLabel("Periods", { exact: true }).selectOption("Years");
  await expect(cells(page, "New customers")).toHaveText(["100"]);
  // Nobody was there when 2023 began.
  await expect(cells(page, "Customer churn")).toHaveText(["–"]);
  await expect(page.locator(".reason").first()).toBeVisible();
});

test("two rows compared: 32 of 40 came back and of those before 20 of 40, 9.1 to 47.6 points more", async ({
  page,
}) => {
  await page.goto("./#/analyse");
  await drop(page, "returned.csv", RETURNED);
  await analyse(page);
  await view(page, "Who comes back");
  // Of the months that are over; of March nothing can be said yet, and two months later of January alone.
  await expect(page.getByLabel("First order in", { exact: true }).locator("option")).toHaveText(["Feb 2024"]);
  await expect(page.getByLabel("Ordered again", { exact: true }).locator("option")).toHaveText(["1 month later"]);
  const compared = page.locator(".card");
  await expect(compared).toContainText("First order in Feb 2024: 32 of 40 ordered 1 month later, or 80.0%.");
  await expect(compared).toContainText("First order in Jan 2024: 20 of 40, or 50.0%.");
  await expect(compared.locator(".answer")).toHaveText("+30 pp");
  // Newcombe: 0.3 − √((0.8 − 0.6524)² + (0.648 − 0.5)²) to 0.3 + √((0.895 − 0.8)² + (0.5 − 0.352)²), of Wilson's intervals.
  await expect(compared.locator(".interval")).toContainText("95% confidence: +9.1 pp to +47.6 pp");
  // z = 0.3 / √(52/80 · 28/80 · 2/40) = 2.81.
  await expect(compared).toContainText("The difference is statistically significant (p = 0.0049).");
  await page.getByLabel("Count customers who ordered", { exact: true }).selectOption("In that period or later");
  await expect(compared).toContainText("32 of 40 ordered 1 month later or after, or 80.0%.");
  await page.getByLabel("Periods", { exact: true }).selectOption("Years");
  await expect(page.getByRole("heading", { name: "Compare two rows" })).toHaveCount(0);
});

test("highlights and moves: 1 of 5 has spent 70%, another is gone, and 3 of 4 have moved", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "moved.csv", MOVED);
  await analyse(page);
  await view(page, "Highlights");
  // Ann has 700 of 1,000.
  await expect(card(page, "Top 20% by spend").locator(".answer")).toHaveText("1");
  await expect(card(page, "Top 20% by spend")).toContainText("They bring 70% of revenue: 700.00.");
  await expect(card(page, "New in the last 30 days").locator(".answer")).toHaveText("1");
  await page.getByLabel("New customers", { exact: true }).selectOption("In the last 90 days");
  await expect(card(page, "New in the last 90 days").locator(".answer")).toHaveText("3");
  // Bo is late by the own buying rhythm of ten days, and has been silent for longer than 90% of the breaks in the file.
  await expect(card(page, "At risk").locator(".answer")).toHaveText("0");
  await expect(
    page.getByText("1 other customer with a signal has already gone quiet: no order for more than 31 days."),
  ).toBeVisible();
  expect(await saved(page)).toHaveLength(4);
  await view(page, "At risk");
  await expect(figure(page, "Gone quiet")).toHaveText("1");
  await expect(figure(page, "Revenue at stake")).toHaveText("0.00");
  await page.getByText("How this is worked out").click();
  await expect(page.getByText(/the 60\.00 they spent in their last year is not at stake/)).toBeVisible();

  await view(page, "Moves");
  await page.getByLabel("From", { exact: true }).fill("2024-05-31");
  await page.keyboard.press("Enter");
  // All but Bo, who does what he did before: nothing.
  const moved = card(page, "In a different segment than on May 31, 2024");
  await expect(moved.locator(".answer")).toHaveText("75%");
  await expect(moved).toContainText("3 of 4 customers who had ordered by then.");
  await expect(card(page, "New customers by July 3, 2024").locator(".answer")).toHaveText("1");
  // Before, after, the change; who moved out, moved in and is new.
  await expect(cells(page, /^At risk$/)).toHaveText(["2", "1", "−1", "1", "0", "0"]);
  await expect(cells(page, "At risk → Champions")).toHaveText(["1", "50%"]);
  expect(await saved(page)).toContain("Had not ordered,Promising,1");
});

test("by group: Danes buy again more, Poles go quiet more, and one customer of nowhere proves nothing", async ({
  page,
}) => {
  await page.goto("./#/analyse");
  await drop(page, "countries.csv", COUNTRIES);
  await expect(page.locator("#role-segment")).toHaveValue("country");
  await analyse(page);
  await view(page, "By group");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Denmark buys again clearly more often than Poland");
  await expect(page.getByText("1 customer has orders in several groups and counts only in the first.")).toBeVisible();
  // 35 waits of ten days and 20 of twenty: nine of ten are no longer than twenty, and on January 31 only who was last there on the 1st
  // is silent for longer: 10 Danes of 40 and 15 Poles of 20.
  await expect(page.getByText("Gone quiet: no order for more than 20 days, the same for all groups.")).toBeVisible();
  // p = 35/60, z = 0.5 / √(p(1 − p)(1/40 + 1/20)) = 3.70, so that p = 0.0002, and three times that for three pairs; beside the one of nowhere
  // z is 1.67 at most.
  const repeat = card(page, "Do the groups differ in repeat purchase rate?");
  await expect(repeat.locator(".answer")).toHaveText("Yes");
  await expect(repeat.getByRole("listitem")).toHaveText(["Denmark (75.0%) more than Poland (25.0%)"]);
  const churn = card(page, "Do the groups differ in churn (gone quiet)?");
  await expect(churn.getByRole("listitem")).toHaveText(["Poland (75.0%) more than Denmark (25.0%)"]);
  // Those who came back did so after January 10, up to which a silence of more than twenty days can be told by the 31st.
  await expect(card(page, "Do the groups differ in how long customers stay?").locator(".answer")).toHaveText("–");
  await expect(page.getByText(/Nobody who ordered on several days had left by January 10, 2024/)).toBeVisible();
  await expect(page.getByText("Each of the 3 pairs was tested.")).toBeVisible();
  const of = (table: string, group: string) =>
    page.getByRole("region", { name: table }).getByRole("row", { name: group }).getByRole("cell");
  // Wilson's interval of 30 of 40 is 0.728 ± 0.130. Danes paid 90 times 10, the one in Poland included; Poles 25 times.
  await expect(of("By “country”", "Denmark")).toHaveText([
    "40",
    /^75\.0%59\.8% to 85\.8%$/,
    /^25\.0%/,
    "900.00",
    "22.50",
  ]);
  await expect(of("By “country”", "Poland")).toHaveText([/^20few$/, /^25\.0%/, /^75\.0%/, "250.00", "12.50"]);
  await expect(of("By “country”", "Not stated")).toHaveText([/^1few$/, /^0\.0%/, /^0\.0%/, "10.00", "10.00"]);
  expect((await saved(page))[1]).toMatch(/^Denmark,40,90,0\.75,0\.598\d*,0\.858\d*,0\.25,0\.\d+,0\.\d+,900,22\.5$/);
  const pairs = await saved(page, 1);
  expect(pairs).toHaveLength(1 + 2 * 3);
  expect(pairs[1]).toMatch(/^Bought again,Denmark,Poland,-0\.5,-0\.\d+,-0\.\d+,0\.0006\d*,yes$/);
  expect(pairs.filter((line) => line.endsWith(",yes"))).toHaveLength(2);
});

test("by group: customers of the web stay for longer than those of the shop", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "stays.csv", STAYS);
  await expect(page.locator("#role-segment")).toHaveValue("channel");
  await analyse(page);
  await view(page, "By group");
  await expect(card(page, "Do the groups differ in how long customers stay?").locator(".answer")).toHaveText("Yes");
  const cellsOf = (group: string) =>
    page.getByRole("region", { name: "How long customers stay" }).getByRole("row", { name: group }).getByRole("cell");
  // Of 60 who came back, 25 leave on day 10: 25 · 40/60 of the web, if both were alike, and on day 20 the 30 that are left of it.
  await expect(cellsOf("web")).toHaveText(["40", "40", "46.7", "20 days"]);
  await expect(cellsOf("shop")).toHaveText(["20", "20", "13.3", "10 days"]);
  expect((await saved(page, 2)).slice(1).map((line) => line.split(",").slice(0, 2).join())).toEqual([
    "All,10",
    "All,20",
    "web,10",
    "web,20",
    "shop,10",
    "shop,20",
  ]);
});

test("groups are not guessed where most rows have one of their own, nor asked about where nobody came back", async ({
  page,
}) => {
  await page.goto("./#/analyse");
  await drop(
    page,
    "each.csv",
    "customer,date,amount,country\nAnn,2024-01-01,1,A\nBo,2024-01-02,2,B\nCy,2024-02-03,3,B\n",
  );
  await expect(page.locator("#role-segment")).toHaveValue("");
  await analyse(page);
  await expect(page.getByRole("link", { name: "By group" })).toHaveCount(0);
  await page.getByRole("button", { name: "Change the columns" }).click();
  await page.locator("#role-segment").selectOption("country");
  await analyse(page);
  await view(page, "By group");
  // None of one, none of two: nothing varies, and without a second order nobody can say how long a break is normal.
  await expect(card(page, "Do the groups differ in repeat purchase rate?").locator(".answer")).toHaveText("–");
  await expect(cells(page, /^B$/)).toHaveText([/2/, /0\.0%/, "–", "5.00", "2.50"]);
  await expect(page.locator(".card .reason")).toHaveText("Nothing varies, so the difference cannot be tested.");
  await expect(page.getByText("Nobody ordered on more than one day")).toBeVisible();
  expect((await saved(page))[1]).toMatch(/^B,2,2,0,[^,]*,[^,]*,,,,5,2\.5$/);
});

test("a guess of 10,001 groups is dropped, and a choice of them refused", async ({ page }) => {
  await page.goto("./#/analyse");
  const alike = Array.from({ length: 600 }, (_, at) => `a${at},2024-01-01,1,Shop`);
  const unlike = Array.from({ length: 10_000 }, (_, at) => `b${at},2024-02-01,1,s${at}`);
  await drop(page, "stores.csv", ["customer,date,amount,store", ...alike, ...unlike].join("\n"));
  await expect(page.locator("#role-segment")).toHaveValue("store");
  await analyse(page);
  await view(page, "Overview");
  await expect(figure(page, "Customers")).toHaveText("10,600");
  await expect(page.getByRole("link", { name: "By group" })).toHaveCount(0);
  await view(page, "Data quality");
  await expect(page.getByText("“store” has too many different values")).toBeVisible();
  await page.getByRole("button", { name: "Change the columns" }).click();
  await page.locator("#role-segment").selectOption("store");
  await analyse(page);
  await expect(page.getByRole("alert")).toContainText("more than 10,000 different values");
});

test("account managers and discounts: Ida has 120 of 150 a month, and a sixth is taken off at renewals", async ({
  page,
}) => {
  await page.goto("./#/analyse");
  await drop(page, "renewed.csv", RENEWED);
  await expect(page.locator("#role-manager")).toHaveValue("account_manager");
  await expect(page.locator("#role-listPrice")).toHaveValue("list_price");
  await analyse(page);
  await view(page, "Account managers");
  await expect(
    page.getByRole("heading", { level: 1, name: "Ida is responsible for 80% of monthly revenue." }),
  ).toBeVisible();
  // What they pay, of all; customers, of all; who left of those a year before, and was kept.
  await expect(cells(page, "Ida")).toHaveText([/120\.00/, /80\.0%/, "3", "75.0%", "0", /^100\.0%/]);
  await expect(cells(page, "Ole")).toHaveText([/30\.00/, /20\.0%/, "1", "25.0%", "1", /^50\.0%/]);
  expect((await saved(page))[1]).toMatch(/^Ida,3,0\.75,120,0\.8,0,1,/);
  await page.getByLabel("Retention since", { exact: true }).selectOption("90 days ago");
  await expect(page.getByText(/on November 22, 2023/)).toBeVisible();

  await view(page, "Discounts");
  // 100 were paid for list prices of 120.
  await expect(card(page, "Discount at renewals").locator(".answer")).toHaveText("16.7%");
  await expect(card(page, "Discount at first sales").locator(".answer")).toHaveText("0.0%");
  await expect(cells(page, "Ida")).toHaveText(["2", "16.7%", "12.5%", "50.0%", "3", "0.0%"]);
  await expect(cells(page, "Fay")).toHaveText([
    "February 10, 2024",
    "50.00",
    "40.00",
    "Costs more than its list price",
  ]);
  await page.getByLabel("Periods", { exact: true }).selectOption("Years");
  await expect(cells(page, "2023")).toHaveText(["0", "–", "–", "–", "4", "0.0%"]);
  expect((await saved(page))[0]).toContain("Renewals,Discount at renewals");
});

test("a survey: its trend with what changed, what drives it, and the words of each level", { tag: WATCHED }, async ({
  page,
}) => {
  await page.goto("./#/analyse");
  await drop(page, "survey.csv", RATED);
  await expect(page.getByLabel("Survey answers")).toBeChecked();
  await expect(page.locator("#set-question")).toHaveValue("nps");
  await expect(page.getByRole("checkbox", { name: "service" })).toBeChecked();
  const freezes = await watchFreezes(page);
  await analyse(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await view(page, "Score");
  expect(await saved(page)).toContain("Answers,160");

  await view(page, "Trend");
  await expect(page.getByRole("img", { name: /Net Promoter Score in each period/ })).toBeVisible();
  // Ten promoters and ten detractors of 40 each month; from April on thirty and none.
  await expect(cells(page, "Apr 2024").first()).toHaveText("40");
  await expect(page.getByText("Significant change: from 0 to 75 in Apr 2024.")).toBeVisible();
  await expect(row(page, "Feb 2024")).toContainText("may be chance");
  expect(await saved(page)).toHaveLength(5);
  await page.getByLabel("Periods", { exact: true }).selectOption("Quarters");
  await expect(page.getByText("Significant change: from 0 to 75 in Q2 2024.")).toBeVisible();

  await view(page, "Drivers");
  await expect(row(page, "service").getByRole("cell").last()).toHaveText(/Improve first|Keep it up/);
  expect(await saved(page)).toHaveLength(3);

  await view(page, "Comments");
  const promoters = card(page, "Promoters (9–10)");
  await expect(promoters.getByRole("rowheader", { name: "friendly" })).toBeVisible();
  await expect(card(page, "Detractors (0–6)").getByRole("rowheader", { name: "slow" })).toBeVisible();
  await expect(card(page, "Passives (7–8)")).toContainText("Nobody wrote a comment.");
  expect((await saved(page)).some((line) => line.startsWith("Promoters (9–10),friendly,"))).toBe(true);
  await freezes();
});

test("levels of loyalty: two promoters pay 400, or 200 each, and are 40% of those who say what they pay", async ({
  page,
}) => {
  await page.goto("./#/analyse");
  await drop(page, "paid.csv", PAID);
  await expect(page.locator("#role-revenue")).toHaveValue("revenue");
  await analyse(page);
  await view(page, "Promoters and detractors");
  await expect(card(page, "Revenue per promoter").locator(".answer")).toHaveText("200.00");
  await expect(cells(page, "Promoters (9–10)")).toHaveText(["2", /40\.0%/, "400.00", "200.00"]);
  await expect(cells(page, "Detractors (0–6)")).toHaveText(["2", /40\.0%/, "60.00", "30.00"]);
  await expect(page.getByText("1 answer has no revenue and is left out here")).toBeVisible();
  expect(await saved(page)).toContain("Promoters (9–10),2,0.4,400,200");
  await page.getByRole("button", { name: "Change the columns" }).click();
  await page.locator("#role-revenue").selectOption("None");
  await analyse(page);
  await view(page, "Promoters and detractors");
  await expect(cells(page, "Promoters (9–10)")).toHaveText(["3", /50\.0%/]);
});

test("satisfaction and effort have scales of their own: 30 of 40 are 75%", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "csat.csv", SATISFACTION);
  await expect(page.locator("#set-question")).toHaveValue("csat-1-5");
  await analyse(page);
  await expect(figure(page, "Customer satisfaction (CSAT)")).toHaveText("75%");
  await view(page, "Score");
  await expect(card(page, "Customer satisfaction (CSAT)").locator(".answer")).toHaveText("75%");
  await expect(cells(page, "Web").nth(1)).toHaveText("100%");
  await view(page, "Trend");
  await expect(card(page, /Customer satisfaction \(CSAT\) in/).locator(".answer")).toHaveText("75%");
  await page.getByRole("button", { name: "Change the columns" }).click();
  await page.locator("#set-question").selectOption("How easy was it? 1 to 5, 5 is easy");
  await analyse(page);
  await view(page, "Score");
  await expect(card(page, "Customer effort (CES)").locator(".answer")).toHaveText("4");
  await expect(page.getByText("High answers mean low effort: higher is better.")).toBeVisible();
});

test("contacts: who is in touch, who is going quiet, and 2 of 3 answered within a day", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "contacts.csv", CONTACTS);
  await expect(page.getByLabel("Contacts with customers")).toBeChecked();
  await expect(page.locator("#role-kind")).toHaveValue("event");
  await analyse(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(cells(page, "Jan 2024")).toHaveText(["2", "3", "1.5"]);
  await expect(cells(page, "Ticket").first()).toHaveText("4");
  expect((await saved(page))[1]).toBe("2024-01-01,,2,3,1.5");
  await view(page, "Going quiet");
  // Ann had 2, 1 and 1 contacts in the three months before, and none in April.
  await expect(cells(page, "Ann")).toHaveText(["0", "1.3", "−100%"]);
  expect(await saved(page)).toHaveLength(2);
  await view(page, "Response times");
  await expect(card(page, "Answered within 24 h").locator(".answer")).toHaveText("66.67%");
  await page.getByLabel("Response target in hours").fill("48");
  await page.keyboard.press("Enter");
  await expect(card(page, "Answered within 48 h").locator(".answer")).toHaveText("100%");
  expect((await saved(page))[0]).toContain("Answered within 48 h");
});

test("categories: 3 of 4 buy in a second one, and of two who began with tea alone both went on to cups", async ({
  page,
}) => {
  await page.goto("./#/analyse");
  await drop(page, "bought.csv", BOUGHT);
  // With amounts they may as well be orders.
  await expect(page.getByLabel("Orders", { exact: true })).toBeChecked();
  await page.getByLabel("Purchases by category").check();
  await expect(page.locator("#role-category")).toHaveValue("category");
  await analyse(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(card(page, "Bought in a second category").locator(".answer")).toHaveText("75%");
  await expect(card(page, "Bought in a second category")).toContainText("3 ÷ 4 = 75%");
  // Ten days, none, and thirty.
  await expect(card(page, "Median time to a second category").locator(".answer")).toHaveText("10 days");
  await expect(cells(page, /^2$/)).toHaveText(["3", /75\.0%/, "130.00", "43.33"]);
  // Of Ann, Cy and Di, who began with tea alone.
  await expect(cells(page, "Tea")).toHaveText(["Cups", "2", "66.7%"]);
  await expect(page.getByText("1 customer bought in several categories on the first day")).toBeVisible();
  expect(await saved(page)).toContain("2,3,0.75,130,43.333333333333336");
});

test("signups: of three in January two were active then, and one in March", async ({ page }) => {
  await page.goto("./#/analyse");
  await drop(page, "users.csv", JOINED);
  await expect(page.getByLabel("Signups and last activity")).toBeChecked();
  await analyse(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  // How many signed up; active in that month or later, in the next or later, and in March.
  await expect(cells(page, "Jan 2024")).toHaveText(["3", "66.7%", "33.3%", "33.3%"]);
  await expect(page.getByText("1 customer was never active after signing up")).toBeVisible();
  expect((await saved(page))[0]).toBe("Signed up in,Customers,In the same month,1 month later,2 months later");
  await view(page, "Data quality");
  await expect(page.locator(".report")).toContainText("4 rows read, 4 used.");
});

test("no view of these files is wider than 360 px, and a table says that it scrolls where it does", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  /** For each table, whether there is something to scroll sideways, and whether that is said. */
  const tables = () =>
    page.locator(".sideways").evaluateAll((all) =>
      // But those that are folded away.
      all
        .filter((one) => one.checkVisibility())
        .map((one) => {
          const [hint, scroll] = one.children as unknown as [Element, Element];
          return {
            wide: scroll.scrollWidth > scroll.clientWidth,
            said: hint.checkVisibility({ visibilityProperty: true }),
          };
        }),
    );
  const seen = new Set<boolean>();
  for (const [name, content] of Object.entries({
    "subs.csv": SUBSCRIPTIONS,
    "renewed.csv": RENEWED,
    "returned.csv": RETURNED,
    "left.csv": LEFT,
    "moved.csv": MOVED,
    "countries.csv": COUNTRIES,
    "nps.csv": RATED,
    "paid.csv": PAID,
    "bought.csv": BOUGHT,
    "users.csv": JOINED,
    "contacts.csv": CONTACTS,
  })) {
    await page.goto("./#/analyse");
    await page.reload();
    await drop(page, name, content);
    await page.locator(".decisions").waitFor();
    expect(await width(), `columns of ${name}`).toBe(360);
    await analyse(page);
    await page.locator(".about").waitFor();
    for (const link of await everyView(page)) {
      await page.evaluate((address) => location.assign(address), link);
      await expect(page.locator(`a[href="${link}"][aria-current]`).first()).toBeVisible();
      await expect(page.locator(".view").getByRole("status")).toHaveCount(0);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\S/);
      expect(await width(), `${link} of ${name}`).toBe(360);
      // What scrolls is known with the next frame.
      await expect.poll(async () => (await tables()).filter(({ wide, said }) => wide !== said), link).toEqual([]);
      for (const { wide } of await tables()) seen.add(wide);
    }
  }
  expect([...seen].sort()).toEqual([false, true]);
});
