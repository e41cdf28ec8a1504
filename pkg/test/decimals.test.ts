// Amounts that agree on paper agree: 0.7 and 0.1 pay for 0.8, to the last cent and without a rest.

import { expect, describe as group, test } from "vitest";
import {
  acquisition,
  assignTiers,
  bindingShares,
  cashback,
  deferredRevenue,
  expectationGap,
  goal,
  historicValue,
  loyaltyLevels,
  loyaltyMatrix,
  mrrBridge,
  pointsLedger,
  profitLift,
  programmeRoi,
  revenueRetention,
  scorecard,
  shareOfWallet,
  signals,
} from "../dist/index.js";
import { refusal } from "./refusal.js";

const asOf = "2026-12-31";
const earn = (date: string, points: number, expires?: string) => ({ date, earn: points, ...(expires && { expires }) });

group("a ledger", () => {
  test.each([
    [[0.7, 0.1], 0.8],
    [[0.1, 0.2], 0.3],
    [[33.33, 33.33, 33.34], 100],
    [[1.1, 2.2, 3.3], 6.6],
    [[1e9, 0.01], 1_000_000_000.01],
  ])("%j pays for %d and leaves nothing", (earned, redeem) => {
    const events = [...earned.map((points) => earn("2026-01-01", points)), { date: "2026-02-01", redeem }];
    const found = pointsLedger(events, { asOf });
    expect(found).toMatchObject({ balance: 0, earned: redeem, redeemed: redeem });
    for (const lot of found.byLot) expect(lot).toMatchObject({ left: 0, redeemed: lot.earned });
  });

  test("is still overdrawn by a cent", () => {
    const events = [earn("2026-01-01", 0.7), earn("2026-01-01", 0.1), { date: "2026-02-01", redeem: 0.81 }];
    expect(refusal(() => pointsLedger(events, { asOf }))).toMatchObject({
      code: "overdrawn",
      params: { position: 3, asked: 0.81, available: 0.8 },
    });
  });

  test("expires what is left, and no more", () => {
    const events = [earn("2026-01-01", 0.8, "2026-03-01"), { date: "2026-02-01", redeem: 0.7 }];
    expect(pointsLedger(events, { asOf })).toMatchObject({ balance: 0, expired: 0.1 });
  });
});

group("goals", () => {
  const input = { unit: "relative", start: 0, end: 12, today: 12 } as const;
  test.each([
    [0.36, -0.25, 0.27],
    [0.2, 0.15, 0.23],
    [19.9, 0.1, 21.89],
  ])("%d changed by %d is %d, reached and on track", (baseline, change, current) => {
    expect(goal({ ...input, baseline, change, current })).toMatchObject({
      target: current,
      progress: 1,
      onTrack: true,
    });
  });

  test("in points, up to the last", () => {
    const points = { ...input, unit: "points", today: 6 } as const;
    expect(goal({ ...points, baseline: 0.1, change: 0.2, current: 0.2 })).toMatchObject({ target: 0.3, onTrack: true });
    expect(goal({ ...points, baseline: 0.7, change: 0.3 }).target).toBe(1);
    expect(goal({ ...points, baseline: 0.1, change: 0.2, current: 0.1999 }).onTrack).toBe(false);
  });
});

group("recurring revenue", () => {
  const none = { new: 0, expansion: 0, contraction: 0, churned: 0 };
  test("a bridge adds up to the cent, however large", () => {
    expect(mrrBridge({ ...none, start: 0.1, new: 0.2, end: 0.3 }).end).toBe(0.3);
    expect(mrrBridge({ ...none, start: 0.36, churned: 0.09 })).toMatchObject({ end: 0.27, growth: -0.25 });
    expect(mrrBridge({ ...none, start: 0.3, contraction: 0.1, churned: 0.2 })).toMatchObject({
      end: 0,
      grossRetention: 0,
    });
    const large = { ...none, start: 9e9, new: 0.01 };
    expect(refusal(() => mrrBridge({ ...large, end: 9e9 }))).toMatchObject({ code: "does-not-add-up-to" });
  });

  test("what is kept of it", () => {
    expect(revenueRetention([0.1, 0.2], [0.1, 0.2])).toMatchObject({ gross: 1, net: 1 });
    expect(revenueRetention([0.36], [0.27])).toMatchObject({ gross: 0.75 });
    expect(revenueRetention([0.7, 0.1], [0.3, 0.3]).net).toBe(0.75);
  });
});

group("shares and limits", () => {
  test("tiers are reached by sums of one's own", () => {
    expect(assignTiers([0.1 + 0.7, 0.1 + 0.2, 0.79], { thresholds: [0.3, 0.8] }).map(({ tier }) => tier)).toEqual([
      2, 1, 1,
    ]);
  });

  test("cut-offs too", () => {
    const one = { behaviour: 0.1 + 0.7, attitude: 9 };
    expect(loyaltyMatrix([one], { behaviourCutoff: 0.8, attitudeCutoff: 9 }).classes).toEqual(["true"]);
  });

  test("a wallet may be spent to the last", () => {
    expect(shareOfWallet([0.1 + 0.2], [0.3])).toMatchObject({ pooled: 1, mean: 1 });
    expect(shareOfWallet([0.1, 0.2], [0.1, 0.2])).toMatchObject({ pooled: 1, mean: 1 });
    expect(refusal(() => shareOfWallet([0.31], [0.3])).code).toBe("part-exceeds-whole");
  });

  test("bindings, levels and past margins", () => {
    const bound = { situational: 0.1, technical: 0.2, contractual: 0.3, economic: 0, emotional: 0.2 };
    expect(bindingShares(bound)).toMatchObject({ contractual: 0.375, voluntary: 0.25 });
    expect(loyaltyLevels([9, 9, 10], [0.1, 0.2, 0.3])[0]).toMatchObject({ revenue: 0.6, meanRevenue: 0.2 });
    expect(historicValue([0.7, 0.1, -0.8]).value).toBe(0);
    expect(expectationGap({ expected: 0.36, received: 0.27 }).gap).toBe(-0.09);
  });

  test("a change of a scorecard, and a fall that is watched from 25%", () => {
    const periods = [0.36, 0.27].map((retention, at) => ({ period: `Q${at}`, figures: { retention } }));
    expect(scorecard(periods)[0]?.periods[1]?.change).toBe(-0.09);
    const dates = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"];
    const found = signals([{ dates, amounts: [0.18, 0.18, 0.13, 0.14] }], { asOf: "2026-04-10" })[0];
    expect(found).toMatchObject({ trend: -0.25, status: "watch" });
  });
});

group("costs", () => {
  test("deferred revenue is recognised to the last", () => {
    const sale = { sales: 100, points: 100, expectedRedemption: 0.29, redeemed: [10, 29] };
    expect(deferredRevenue(sale).byYear.at(-1)?.remaining).toBe(0);
  });

  test("what just pays is worth nothing, and neither more nor less", () => {
    const programme = { members: 3, spendWith: 0.3, spendWithout: 0.1, grossMargin: 0.5, cost: 0.3 };
    expect(programmeRoi(programme)).toMatchObject({ incrementalProfit: 0.3, roi: 0 });
    expect(cashback({ rate: 0.1, utilisation: 0.7, grossMargin: 0.07 })).toMatchObject({ breakEvenLift: null });
    expect(acquisition({ revenuePerCustomer: 0.7, grossMargin: 0.1, churn: 0.1, cac: 0.7 })).toMatchObject({
      ratio: 1,
    });
    expect(profitLift({ retention: 0.7, change: 0.3, unit: "points", discount: 0.1 }).retention).toBe(1);
  });
});
