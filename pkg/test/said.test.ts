// What a figure takes for granted is said with it.

import { expect, describe as group, test } from "vitest";
import * as analysis from "../dist/analysis.js";
import {
  ces,
  churnRate,
  csat,
  incrementalLift,
  npsByAccount,
  pointsLedger,
  describe as sentence,
  tierMigration,
} from "../dist/index.js";
import { opened, openTable } from "./opened.js";
import { refusal } from "./refusal.js";

const codes = ({ warnings }: { warnings: { code: string }[] }) => warnings.map(({ code }) => code);

group("churn of the opening cohort", () => {
  test("newcomers may be among those lost", () => {
    const found = churnRate({ start: 100, lost: 10, acquired: 20 });
    expect(found.warnings).toContainEqual({ code: "newcomers-may-be-lost", params: { acquired: 20 } });
    expect(found.warnings.map((warning) => sentence(warning)).join()).toContain("20 customers acquired");
    expect(codes(churnRate({ start: 1000, lost: 62, acquired: 1 }))).toEqual(["newcomers-may-be-lost"]);
  });

  test.each([
    [{ start: 100, lost: 10, acquired: 20, lostOfAcquired: 0 }, {}],
    [{ start: 100, lost: 10 }, {}],
    [{ start: 100, lost: 0, acquired: 20 }, {}],
    [{ start: 100, lost: 10, acquired: 0 }, {}],
    [{ start: 100, lost: 10, acquired: 20 }, { convention: "start-plus-new" }],
  ] as const)("%j %j: nothing to say", (counts, options) => {
    expect(codes(churnRate(counts, options))).not.toContain("newcomers-may-be-lost");
  });
});

group("means of answers that are all the same", () => {
  const scale = [1, 5] as [number, number];
  const same = Array.from({ length: 40 }, () => 4);
  test("have an interval without a width, and say so", () => {
    for (const definition of ["mean", "rescaled-mean"] as const)
      expect(codes(csat(same, { scale, definition }))).toEqual(["no-variance"]);
    expect(codes(ces(same, { scale, direction: "ease" }))).toEqual(["no-variance"]);
    expect(codes(ces({ counts: [0, 0, 0, 0, 0, 0, 50] }, { scale: [1, 7], direction: "ease" }))).toEqual([
      "no-variance",
    ]);
    expect(codes(incrementalLift({ treated: same, control: same }))).toEqual(["no-variance"]);
    const contacts = same.map((_, at) => ({ account: at, score: 9 }));
    expect(codes(npsByAccount(contacts, { unit: "account" }))).toEqual(["no-variance"]);
  });

  test("shares and a single answer have none of it", () => {
    expect(codes(csat(same, { scale }))).toEqual([]);
    expect(codes(csat([4], { scale, definition: "mean" }))).toEqual(["small-sample"]);
    expect(codes(ces([...same, 5], { scale, direction: "ease" }))).toEqual([]);
  });
});

group("programmes", () => {
  test("a tier in which nobody began has no history", () => {
    const found = tierMigration({
      counts: [
        [8, 2, 0],
        [0, 0, 0],
      ],
    });
    expect(found.warnings).toEqual([{ code: "tier-without-history", params: { tier: 2 } }]);
    expect(found.projected[1]).toBeCloseTo(3.6, 12);
    expect(sentence(found.warnings[0] as never)).toContain("Tier 2");
    expect(
      tierMigration({
        counts: [
          [10, 0, 0],
          [0, 0, 0],
        ],
      }).warnings,
    ).toEqual([]);
    expect(
      codes(
        tierMigration({
          counts: [
            [1, 1, 1, 0],
            [0, 0, 0, 0],
            [0, 0, 0, 0],
          ],
        }),
      ),
    ).toHaveLength(2);
  });

  test("points do not expire before they are earned", () => {
    const lot = { date: "2026-03-01", earn: 10 };
    for (const expires of ["2026-02-28", "2025-03-01", "1999-01-01"]) {
      const refused = refusal(() => pointsLedger([lot, { ...lot, expires }], { asOf: "2026-06-01" }));
      expect(refused).toMatchObject({ code: "invalid-input", params: { name: "events[1].expires" } });
      expect(refused.message).toContain(`${expires} is before 2026-03-01`);
    }
    expect(pointsLedger([{ ...lot, expires: "2026-03-01" }], { asOf: "2026-03-01" }).expired).toBe(10);
  });
});

group("spend that is the same for all", () => {
  const { expectedSpend, fitGammaGamma } = analysis;
  test.each([
    [
      [1, 2, 3],
      [199, 199, 199],
    ],
    [[4], [0.1]],
    [
      [1, 7, 2, 0],
      [19.9, 19.9, 19.9, 0],
    ],
  ])("%j purchases of %j", async (frequency, value) => {
    const fit = await fitGammaGamma({ frequency, value });
    expect(fit).toMatchObject({ mean: value[0], parameters: null, standardErrors: null, converged: false });
    expect(fit.reason).toEqual({ code: "spend-is-the-same", params: {} });
    expect(sentence(fit.reason as never)).toContain("same per purchase");
    const each = await expectedSpend(fit, { frequency, value });
    expect([...each]).toEqual(value.map(() => value[0]));
  });

  test("has a lifetime value", async () => {
    const day = (k: number) => new Date(Date.UTC(2025, 0, 1 + k)).toISOString().slice(0, 10);
    const rows = Array.from({ length: 200 }, (_, k) => `c${k % 60},${day((k * k * 7) % 300)},199`);
    const table = await openTable(["customer,date,amount", ...rows].join("\n"));
    const orders = await table.transactions({ customer: "customer", date: "date", amount: "amount" });
    const model = await orders.fit("mbg-nbd");
    opened.push(orders, model);
    const spend = await orders.fitSpend();
    expect(spend.mean).toBe(199);
    const found = await model.lifetimeValue({ spend, horizon: 26, margin: 0.5 });
    expect(new Set(found.spend)).toEqual(new Set([199]));
    expect(found.newCustomer.spend).toBe(199);
    expect(found.value[0]).toBeGreaterThan(0);
  });
});

group("describe", () => {
  test.each([
    [{ code: "no-header", params: {} }, "The first row is data, not column names."],
    [{ code: "decimal-mark", params: { column: "sum", mark: ",", basis: "default" } }, "“sum” is a comma"],
    [{ code: "date-order", params: { column: "day", order: "dmy", basis: "default" } }, "day, month, year"],
    [{ code: "refunds-left-out", params: {} }, "revenue is sales before refunds"],
    [{ code: "refunds-left-out", params: { count: 2, amount: -5 } }, "2 refunds (−5 in total)"],
  ] as const)("says what is assumed: %j", (assumption, words) => {
    expect(sentence(assumption as never)).toContain(words);
  });
});
