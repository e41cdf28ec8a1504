// Segments of a file of orders: who comes back where, and how long they stay.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { logRank, type Orders, open, type Table } from "../dist/analysis.js";

/** 40 customers of the web, 30 of whom come back after 20 days, and 20 of the shop, 5 of whom do; all begin on 1 January. */
const LINES = Array.from({ length: 60 }, (_, k) => {
  const [channel, returns] = k < 40 ? ["web", k < 30] : ["shop", k < 45];
  const line = (day: string) => `c${k},${day},10,${channel}\n`;
  return line("2026-01-01") + (returns ? line("2026-01-21") : "");
});
const ROLES = { customer: "customer", date: "date", amount: "amount" };
const HEADER = "customer,date,amount,channel\n";

let table: Table;
let orders: Orders;

beforeAll(async () => {
  // One who moves counts where the first order was made, though that row stands later in the file.
  const moved = "c60,2026-01-21,5,web\nc60,2026-01-01,5,shop\n";
  table = await open(`${HEADER}${moved}${LINES.join("")}`);
  orders = await table.transactions({ ...ROLES, segment: "channel" }, { asOf: "2026-06-30" });
});

afterAll(async () => {
  await orders.close();
  await table.close();
});

describe("segments of orders", () => {
  it("have figures of their own, and pairs are tested", async () => {
    const found = await orders.bySegment();
    expect(
      found.segments.map(({ segment, customers, orders, revenue }) => [segment, customers, orders, revenue]),
    ).toEqual([
      ["web", 40, 70, 700],
      ["shop", 21, 27, 260],
    ]);
    expect(found.segments.map(({ repeatRate }) => repeatRate.value)).toEqual([0.75, 6 / 21]);
    expect(found).toMatchObject({ moved: 1, asOf: "2026-06-30", inactivityDays: 20 });
    const [pair] = found.repeatRatePairs;
    const pooled = 36 / 61;
    const z = (6 / 21 - 0.75) / Math.sqrt(pooled * (1 - pooled) * (1 / 40 + 1 / 21));
    expect(pair).toMatchObject({ a: "web", b: "shop" });
    expect(pair?.z).toBeCloseTo(z, 10);
    expect(pair?.adjustedP).toBe(pair?.p);
  });

  it("stay for different times, by the same test as anybody's groups", async () => {
    const lives = [...Array(40).keys()]
      .map((k) => ({ channel: "web", days: k < 30 ? 20 : 10 }))
      .concat([...Array(20).keys()].map((k) => ({ channel: "shop", days: k < 5 ? 20 : 10 })));
    const lines = lives.map(
      ({ channel, days }, k) => `c${k},2026-01-01,10,${channel}\nc${k},2026-01-${1 + days},10,${channel}\n`,
    );
    const file = await open(`${HEADER}${lines.join("")}once,2026-01-01,10,shop\n`);
    const bought = await file.transactions({ ...ROLES, segment: "channel" }, { asOf: "2026-06-30" });
    const found = await bought.survival({ by: "segment", inactiveAfterDays: 60 });
    expect(found.segments?.map(({ segment, median }) => [segment, median])).toEqual([
      ["web", 20],
      ["shop", 10],
    ]);
    const expected = await logRank(
      lives.map(({ days }) => days),
      lives.map(() => 1),
      lives.map(({ channel }) => channel),
    );
    expect(found.logRank?.statistic).toBeCloseTo(expected.statistic as number, 9);
    expect(found.logRank?.groups.map(({ group, n }) => [group, n])).toEqual([
      ["web", 40],
      ["shop", 20],
    ]);
    const all = await bought.survival({ inactiveAfterDays: 60 });
    expect(all).toMatchObject({ segments: null, logRank: null, median: found.median });
    expect(all.oneTime).toMatchObject({ numerator: 1, denominator: 61 });
    await bought.close();
    await file.close();
  });

  it("are read in one pass where the hints name them", async () => {
    const hints = {
      encoding: "utf-8" as const,
      delimiter: "," as const,
      header: true,
      decimal: "." as const,
      dateOrder: "ymd" as const,
      roles: { ...ROLES, segment: "channel" },
    };
    const told = await open(`${HEADER}${LINES.join("")}`, { hints });
    const same = await told.transactions(hints.roles);
    const { segments } = await same.bySegment();
    expect(segments.map(({ segment, customers }) => [segment, customers])).toEqual([
      ["web", 40],
      ["shop", 20],
    ]);
    await same.close();
    await told.close();
  });

  it("are missed where no column was named, and refused by another name", async () => {
    const plain = await table.transactions(ROLES);
    for (const asked of [plain.bySegment(), plain.survival({ by: "segment" })]) {
      await expect(asked).rejects.toMatchObject({ code: "missing-input", params: { name: "segment" } });
    }
    const by = "channel" as "segment";
    await expect(plain.survival({ by })).rejects.toMatchObject({ code: "invalid-input", params: { name: "by" } });
    await plain.close();
  });
});

describe("refunds", () => {
  it("reduce revenue, or are left out of it", async () => {
    const shop = await open(`customer,date,amount\na,2026-01-05,100\na,2026-01-09,-30\n`);
    for (const [refunds, revenue] of [
      [undefined, 70],
      ["net", 70],
      ["leave-out", 100],
    ] as const) {
      const read = await shop.transactions(ROLES, refunds && { refunds });
      expect((await read.overview()).revenue).toBe(revenue);
      expect(read.report.refunds).toMatchObject({ count: 1, amount: -30 });
      await read.close();
    }
    await shop.close();
  });
});
