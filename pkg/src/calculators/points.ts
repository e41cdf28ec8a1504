import { LoyaltyError } from "../error.js";
import { deferredRevenue, pointsLedger, pointsLiability } from "../programme.js";
import { calculator, choice, count, group, money, percent, price, verdict } from "./calculator.js";

export const pointsLiabilityCalculator = () =>
  calculator({
    id: "points-liability",
    topic: "programme",
    inputs: {
      points: count(1_000_000),
      breakage: percent(0.2),
      costPerPoint: price(0.007),
      faceValue: price(0.01),
    },
    compute: (outstanding) => {
      const { value, faceValue } = pointsLiability(outstanding);
      const all = outstanding.points * outstanding.costPerPoint;
      return {
        verdict: verdict("owed", { value: { value, unit: "money" }, all: { value: all, unit: "money" } }),
        picture: {
          kind: "waterfall",
          unit: "money",
          steps: [
            { name: "all", value: all, isTotal: true },
            { name: "breakage", value: value - all },
            { name: "value", value, isTotal: true },
          ],
        },
        answer: { name: "value", value, unit: "money" },
        others: [{ name: "atFaceValue", value: faceValue ?? null, unit: "money" }],
        worked: "{points} × (1 − {breakage}) × {costPerPoint}",
      };
    },
  });

export const pointsLedgerCalculator = () =>
  calculator({
    id: "points-ledger",
    topic: "programme",
    inputs: {
      earnedFirst: count(100),
      redeemed: count(60),
      earnedSecond: count(50),
      firstExpired: choice("yes", "no"),
    },
    compute: ({ earnedFirst, redeemed, earnedSecond, firstExpired }) => {
      // Any four days in a row will do.
      const [first, second, third, asOf] = ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"] as const;
      const lot = { date: first, earn: earnedFirst };
      const events = [
        firstExpired === "yes" ? { ...lot, expires: asOf } : lot,
        { date: second, redeem: redeemed },
        { date: third, earn: earnedSecond },
      ];
      const { balance, earned, expired } = pointsLedger(events, { asOf });
      const left = "{earnedFirst} − {redeemed}";
      return {
        verdict: verdict(expired > 0 ? "left-and-expired" : "left", {
          balance: { value: balance, unit: "count" },
          expired: { value: expired, unit: "count" },
        }),
        picture: {
          kind: "waterfall",
          unit: "count",
          steps: [
            { name: "earnedFirst", value: earnedFirst },
            { name: "redeemed", value: -redeemed },
            { name: "earnedSecond", value: earnedSecond },
            { name: "expired", value: -expired },
            { name: "balance", value: balance, isTotal: true },
          ],
        },
        answer: { name: "balance", value: balance, unit: "count" },
        others: [
          { name: "earned", value: earned, unit: "count" },
          { name: "expired", value: expired, unit: "count" },
        ],
        worked: `${left} + {earnedSecond}${firstExpired === "yes" ? ` − (${left})` : ""}`,
      };
    },
  });

/** A year's expectation: above 1 it would be taken for a number of points. */
function share(name: string, value: number): number {
  if (value <= 1) return value;
  throw new LoyaltyError({ code: "out-of-range", params: { name, value, low: 0, high: 1 } });
}

export const deferredRevenueCalculator = () =>
  calculator({
    id: "deferred-revenue",
    topic: "programme",
    inputs: {
      sales: { ...money(100_000), min: 0 },
      points: count(10_000),
      pointPrice: price(1),
      expectedRedemption: percent(0.95),
      ...group("year1", { redeemed1: count(4_500), expectation1: percent(0.95) }),
      ...group("year2", { redeemed2: count(8_500), expectation2: percent(0.97) }),
    },
    compute: ({ redeemed1, expectation1, redeemed2, expectation2, ...sale }) => {
      const redeemed = [redeemed1, redeemed2];
      const expectation = [share("expectation1", expectation1), share("expectation2", expectation2)];
      const { goods, deferred, byYear, reason } = deferredRevenue({ ...sale, redeemed, expectation });
      const points = "{points} × {pointPrice} × {expectedRedemption}";
      return {
        verdict:
          deferred === null
            ? undefined
            : verdict("deferred", {
                deferred: { value: deferred, unit: "money" },
                sales: { value: sale.sales, unit: "money" },
                remaining: { value: byYear[1]?.remaining ?? null, unit: "money" },
              }),
        picture:
          deferred === null
            ? undefined
            : {
                kind: "waterfall",
                unit: "money",
                steps: [
                  { name: "deferred", value: deferred, isTotal: true },
                  { name: "recognised1", value: -(byYear[0]?.recognised ?? 0) },
                  { name: "recognised2", value: -(byYear[1]?.recognised ?? 0) },
                  { name: "remaining", value: byYear[1]?.remaining ?? null, isTotal: true },
                ],
              },
        answer: { name: "deferred", value: deferred, unit: "money" },
        others: [
          { name: "goods", value: goods, unit: "money" },
          { name: "recognised1", value: byYear[0]?.recognised ?? null, unit: "money" },
          { name: "recognised2", value: byYear[1]?.recognised ?? null, unit: "money" },
          { name: "remaining", value: byYear[1]?.remaining ?? null, unit: "money" },
        ],
        worked: `{sales} × (${points}) ÷ ({sales} + ${points})`,
        reason,
      };
    },
  });

/** What is owed for points. */
export const pointsCalculators = () =>
  [pointsLedgerCalculator(), pointsLiabilityCalculator(), deferredRevenueCalculator()] as const;
