// The spread of what customers are worth, counted by hand.

import { expect, it } from "vitest";
import { spreadOf } from "../dist/analysis.js";

it("counts each value once, in classes of one round width, the last without an end", () => {
  const values = [100, 24, 21, 12, 9, 5, 1, 0, 0, 0];
  const { classes, topTenth } = spreadOf(values, { customers: 10, total: 172 });
  expect(
    classes.map(({ from, to, customers }) => [from, to, customers]).filter(([, , customers]) => customers !== 0),
  ).toEqual([
    [0, 10, 6],
    [10, 20, 1],
    [20, 30, 2],
    [100, null, 1],
  ]);
  expect(classes.reduce((sum, { customers }) => sum + customers, 0)).toBe(values.length);
  expect(topTenth).toBeCloseTo(100 / 172, 12);
});

it("keeps one customer who is worth more than all others from flattening them", () => {
  const values = [1e6, ...Array.from({ length: 99 }, (_, at) => 99 - at)];
  const { classes } = spreadOf(values, { customers: 100, total: 1e6 + 4950 });
  expect(classes.length).toBeLessThanOrEqual(13);
  expect(classes.at(-1)?.to).toBeNull();
  expect(Math.max(...classes.map(({ customers }) => customers))).toBeLessThan(20);
});

it("says nothing of the best tenth where not all of them are given, and has no classes where all is nothing", () => {
  expect(spreadOf([5, 4], { customers: 100, total: 200 }).topTenth).toBeNull();
  expect(spreadOf([0, 0], { customers: 2, total: 0 })).toEqual({ classes: [], topTenth: null });
});
