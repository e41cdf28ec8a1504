// Signups and last activities, as someone who installed the package asks about them: against the built dist.

import { describe, expect, it } from "vitest";
import { opened, openTable } from "./opened.js";

const USERS = `user,joined,seen
A,2026-01-05,2026-04-02
B,2026-01-20,2026-03-01
C,2026-01-31,
D,2026-02-10,2026-04-01
E,2026-02-10,2026-02-01
`;

async function activity() {
  const table = await openTable(USERS);
  const roles = { customer: "user", signup: "joined", lastActivity: "seen" };
  const found = await table.activity(roles, { asOf: "2026-04-15" });
  opened.push(found);
  return found;
}

describe("table.activity", () => {
  it("makes cohorts of signups, and counts who was active then or later", async () => {
    const found = await activity();
    expect(found.report).toMatchObject({ rowsUsed: 4, rowsSkipped: [{ reason: "end-before-start", lines: [6] }] });
    const { cohorts, average, ages, ...others } = await found.cohorts();
    expect(cohorts.map(({ start, size }) => [start, size])).toEqual([
      ["2026-01-01", 3],
      ["2026-02-01", 1],
    ]);
    expect(cohorts[0]?.cells.map(({ value, soFar, open }) => [value, soFar, open])).toEqual([
      [2 / 3, 2 / 3, false],
      [2 / 3, 2 / 3, false],
      [2 / 3, 2 / 3, false],
      [null, 1 / 3, true],
    ]);
    expect(average.map(({ value }) => value)).toEqual([0.75, 0.75, 2 / 3, null]);
    expect(ages[1]).toEqual({ from: 1, to: null });
    expect(others).toEqual({
      asOf: "2026-04-15",
      neverActive: 1,
      activeLater: 0,
      warnings: [{ code: "may-still-rise", params: {} }],
    });
    expect(await found.cohorts({ kind: "unbounded", period: "quarter" })).toMatchObject({ cohorts: [{ size: 4 }] });
  });

  it("refuses what needs every day of activity", async () => {
    const found = await activity();
    for (const kind of ["classic", "bracket"] as const) {
      await expect(found.cohorts({ kind })).rejects.toMatchObject({ code: "invalid-input", params: { name: "kind" } });
    }
  });
});
