// What follows from a survey's file, as someone who installed the package asks for it.

import { describe, expect, it } from "vitest";
import type { SurveyRoles } from "../dist/analysis.js";
import { opened, openTable } from "./opened.js";
import { rejection } from "./refusal.js";

const ANSWERS = `score,group,date,price,comment,account,customer
10,a,2026-01-05,5,Great service,X,Ann
9,a,2026-01-31,4,great prices and service,X,Bo
3,b,2026-02-01,1,Slow delivery,Y,Cy
0,b,2026-03-10,2,<b>slow</b>,Y,Di
7,a,2026-03-11,3,,Z,Ann
`;
const ORDERS = `customer,date,amount
Ann,2026-01-01,100
Ann,2026-02-01,50
Ann,2026-04-01,7
Cy,2026-01-02,20
Cy,2026-01-03,-5
Zoe,2026-01-02,30
`;
const ROLES: SurveyRoles = {
  score: "score",
  segment: "group",
  date: "date",
  ratings: ["price"],
  comment: "comment",
  account: "account",
  customer: "customer",
};

async function surveyOf(text: string, roles: SurveyRoles) {
  const table = await openTable(text);
  const survey = await table.survey(roles);
  opened.push(survey);
  return survey;
}

async function ordersOf(text: string) {
  const table = await openTable(text);
  const orders = await table.transactions({ customer: "customer", date: "date", amount: "amount" });
  opened.push(orders);
  return orders;
}

describe("survey", () => {
  it("scores answers by segment, and counts those that are none", async () => {
    const text = 'score;land\n10 – Meget sandsynligt;"Dan""mark"\n0;Norge\nVed ikke;Norge\n9;Norge\n7,5;Norge\n8;\n';
    const table = await openTable(text);
    const survey = await table.survey({ score: "score", segment: "land" });
    opened.push(survey);
    expect(survey.report).toMatchObject({ rowsRead: 6, rowsUsed: 4 });
    expect(survey.report.rowsSkipped.map(({ reason, lines }) => [reason, lines])).toEqual([
      ["no-answer", [4]],
      ["bad-answer", [6]],
    ]);
    expect(await survey.nps()).toMatchObject({ score: 25, n: 4, promoters: 2, passives: 1, detractors: 1 });
    const segments = (await survey.bySegment()).map(({ segment, score, n, mean }) => [segment, score, n, mean]);
    expect(segments).toEqual([
      ["Norge", 0, 2, 4.5],
      [null, 0, 1, 8],
      ['Dan"mark', 100, 1, 10],
    ]);
    const { code, params } = await rejection(table.survey({ score: "land" }));
    expect([code, params]).toEqual([
      "not-a-score-column",
      { name: "land", line: 2, value: 'Dan"mark', low: 0, high: 10 },
    ]);
  });
});

describe("a survey's file", () => {
  it("has a trend with gaps, tests and an unfinished end", async () => {
    const survey = await surveyOf(ANSWERS, ROLES);
    const { periods, asOf, undated } = await survey.trend();
    expect(periods.map(({ start, value, n, open }) => [start, value, n, open])).toEqual([
      ["2026-01-01", 100, 2, false],
      ["2026-02-01", -100, 1, false],
      ["2026-03-01", -50, 2, true],
    ]);
    expect([asOf, undated, periods[0]?.change]).toEqual(["2026-03-11", 0, null]);
    expect(periods[1]?.change?.difference).toBeLessThan(0);
    expect(periods[1]?.interval).toMatchObject({ level: 0.95, method: "adjusted-wald" });
    const quarters = await survey.trend({ period: "quarter", asOf: "2026-03-31", level: 0.9 });
    expect(quarters.periods).toMatchObject([{ start: "2026-01-01", n: 5, open: false, interval: { level: 0.9 } }]);
    expect((await rejection(survey.trend({ asOf: "soon" }))).code).toBe("invalid-input");
  });

  it("compares its segments, and keeps the list of their scores as it was", async () => {
    const survey = await surveyOf(ANSWERS, ROLES);
    const [pair, ...others] = await survey.compareSegments();
    expect(pair).toMatchObject({ a: "a", b: "b" });
    expect(pair?.adjustedP).toBe(pair?.p);
    expect(others).toEqual([]);
    expect(await survey.bySegment()).toMatchObject([
      { segment: "a", n: 3, promoters: 2 },
      { segment: "b", n: 2, score: -100 },
    ]);
  });

  it("is satisfaction or effort where its scale is declared", async () => {
    const text = "score,group\n1,a\n4,a\n5,b\n5,b\n";
    const survey = await surveyOf(text, { score: "score", scale: [1, 5], segment: "group" });
    expect(await survey.csat()).toMatchObject({ value: 0.75, mean: 3.75, n: 4, definition: "top-2-box" });
    expect(await survey.csat({ definition: "top-box" })).toMatchObject({ value: 0.5 });
    expect(await survey.ces({ direction: "ease" })).toMatchObject({ mean: 3.75, direction: "ease" });
    expect(await survey.bySegment({ metric: "csat" })).toMatchObject([
      { segment: "a", value: 0.5, mean: 2.5, n: 2 },
      { segment: "b", value: 1, n: 2 },
    ]);
    expect((await rejection(survey.nps())).params).toMatchObject({ name: "scale" });
    const undeclared = await surveyOf(text, { score: "score" });
    expect(await rejection(undeclared.csat())).toMatchObject({ code: "missing-input", params: { name: "scale" } });
    expect(await rejection(undeclared.trend())).toMatchObject({ code: "missing-input", params: { name: "date" } });
  });

  it("says what drives the score, and in which words", async () => {
    const survey = await surveyOf(ANSWERS, ROLES);
    expect(await survey.drivers()).toMatchObject([{ name: "price", performance: 3, n: 5, sides: [3, 2] }]);
    const { levels } = await survey.comments({ examples: 1 });
    expect(levels.map(({ level, n, comments }) => [level, n, comments])).toEqual([
      ["promoter", 2, 2],
      ["passive", 1, 0],
      ["detractor", 2, 2],
    ]);
    expect(levels[0]?.terms.map(({ term }) => term)).toEqual(["great", "service"]);
    expect(levels[2]?.terms).toMatchObject([{ term: "slow", comments: 2, share: 1, otherComments: 0 }]);
    expect(levels[2]?.examples).toEqual(["Slow delivery"]);
  });

  it("counts by account", async () => {
    const survey = await surveyOf(ANSWERS, ROLES);
    expect(await survey.npsByAccount({ unit: "account" })).toMatchObject({ score: 0, accounts: 3, n: 5, leftOut: 0 });
    expect((await rejection(survey.npsByAccount({ unit: "revenue" }))).params).toEqual({ name: "revenue" });
  });

  it("is brought together with orders by the customers' names, and says who was not found", async () => {
    const [survey, orders] = [await surveyOf(ANSWERS, ROLES), await ordersOf(ORDERS)];
    const told = { matched: 2, onlySurvey: 2, onlyOrders: 1, earlier: 1, unnamed: 0 };
    const found = await survey.loyaltyLevels({ orders });
    expect(found).toMatchObject(told);
    expect(found.levels.map(({ level, n, revenue }) => [level, n, revenue])).toEqual([
      ["promoter", 0, 0],
      ["passive", 1, 157],
      ["detractor", 1, 15],
    ]);
    expect((await survey.loyaltyLevels({ orders, asOf: "2026-03-01" })).levels[1]?.revenue).toBe(150);
    expect((await survey.loyaltyLevels()).levels.map(({ n, revenue }) => [n, revenue])).toEqual([
      [2, null],
      [1, null],
      [2, null],
    ]);
    const cutoffs = { behaviourCutoff: 2, attitudeCutoff: 7 };
    expect(await survey.loyaltyMatrix({ orders, ...cutoffs })).toEqual({
      counts: { true: 1, latent: 0, spurious: 0, none: 1, unclassified: 3 },
      ...told,
    });
    const byRevenue = await survey.loyaltyMatrix({
      orders,
      behaviour: "revenue",
      behaviourCutoff: 15,
      attitudeCutoff: 9,
    });
    expect(byRevenue.counts).toMatchObject({ true: 0, spurious: 2 });
    const visits = "visits" as "orders";
    expect((await rejection(survey.loyaltyMatrix({ orders, behaviour: visits, ...cutoffs }))).code).toBe(
      "invalid-input",
    );
    // Both workers can be asked again.
    expect((await orders.spending()).orders).toEqual(Float64Array.of(3, 1, 1));
    const unnamed = await surveyOf(ANSWERS, { score: "score" });
    expect((await rejection(unnamed.loyaltyLevels({ orders }))).params).toEqual({ name: "customer" });
  });
});
