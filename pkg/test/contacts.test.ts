// Contacts with customers, as someone who installed the package analyses them: against the built dist.

import { describe, expect, it } from "vitest";
import { type EventRoles, open } from "../dist/analysis.js";
import { opened, openTable } from "./opened.js";

const TICKETS = `customer,asked,kind,answered,minutes
Ann,2026-01-10 09:00,ticket,2026-01-10 11:00,120
Ann,2026-02-10 09:00,ticket,2026-02-11 09:00,1440
Ann,2026-03-10 09:00,complaint,,
Bo,2026-01-12 22:00,ticket,2026-01-13 00:30,150
Bo,2026-02-12 09:00,ticket,2026-02-12 08:00,-60
,2026-02-12 09:00,ticket,,
Bo,2026-04-30 09:00,ticket,2026-04-30 10:00,60
`;
const ROLES: EventRoles = { customer: "customer", date: "asked", kind: "kind" };

async function events(roles: EventRoles = ROLES) {
  const table = await openTable(TICKETS);
  const found = await table.events(roles);
  opened.push(found);
  return found;
}

describe("table.events", () => {
  it("counts contacts by period and kind, and names who has fewer", async () => {
    const found = await (await events()).engagement();
    expect(found.periods.map(({ active, events }) => [active, events])).toEqual([
      [2, 2],
      [2, 2],
      [1, 1],
      [1, 1],
    ]);
    expect(found.kinds).toEqual([
      { kind: "ticket", events: 5, customers: 2, perCustomer: 2.5 },
      { kind: "complaint", events: 1, customers: 1, perCustomer: 0.5 },
    ]);
    expect(found).toMatchObject({ fallingCustomers: 1, falling: [{ customer: "Ann", last: 0, before: 1, fall: 1 }] });
    expect(await (await events()).engagement({ asOf: "2026-03-31" })).toMatchObject({
      fallingCustomers: null,
      reason: { code: "too-few-periods", params: { found: 3, needed: 4 } },
    });
  });

  it("takes hours between question and answer, or durations as given", async () => {
    const hours = await events({ ...ROLES, answered: "answered" });
    expect(hours.report.rowsSkipped.map(({ reason, lines }) => [reason, lines])).toEqual([
      ["no-customer", [7]],
      ["end-before-start", [6]],
    ]);
    const { periods, all, warnings } = await hours.serviceLevel({ target: 2 });
    expect(periods[0]).toMatchObject({ median: 2.25, within: { value: 0.5 }, notAnswered: 0, open: false });
    expect(periods[2]).toMatchObject({ median: null, within: { value: null }, notAnswered: 1 });
    expect(all.within).toMatchObject({ numerator: 2, denominator: 4 });
    expect(warnings).toEqual([{ code: "not-answered", params: { count: 1 } }]);
    const minutes = await events({ ...ROLES, duration: "minutes" });
    expect((await minutes.serviceLevel({ target: 120 })).periods[0]).toMatchObject({ median: 135, p90: 147 });
  });

  it("says whose complaints rise, and who of those is late with orders too", async () => {
    const calls = (customer: string, days: number[], kind = "complaint") =>
      days.map((day) => `${customer},2026-03-${String(day).padStart(2, "0")},${kind}\n`).join("");
    const text = `customer,day,kind\n${calls("Ann", [5, 11, 12, 20])}${calls("Bo", [14, 15, 20])}${calls("Cy", [1, 2, 3, 18], "visit")}`;
    const table = await openTable(text);
    const found = await table.events({ customer: "customer", date: "day", kind: "kind" });
    opened.push(found);
    const alone = await found.rising({ days: 10, kinds: ["complaint"] });
    expect(alone).toEqual({
      customers: [
        { customer: "Bo", last: 3, before: 0, ratio: null, orders: null, valueAtStake: null },
        { customer: "Ann", last: 3, before: 1, ratio: 3, orders: null, valueAtStake: null },
      ],
      rising: 2,
      steady: 0,
      insufficient: 1,
      matched: null,
      limits: { kinds: ["complaint"], days: 10, ratio: 1.5, least: 3 },
      from: "2026-03-11",
      beforeFrom: "2026-03-01",
      asOf: "2026-03-20",
      warnings: [],
    });
    const bought = await open(
      "who,day,paid\nAnn,2025-10-01,10\nAnn,2025-10-11,10\nAnn,2025-10-21,10\nZoe,2026-03-01,5\nCy,2026-03-02,5\n",
    );
    const orders = await bought.transactions({ customer: "who", date: "day", amount: "paid" });
    opened.push(bought, orders);
    const joined = await found.rising({ days: 10, orders, asOf: "2026-03-20" });
    expect(joined.customers).toMatchObject([
      { customer: "Ann", orders: "at-risk", valueAtStake: 30 },
      { customer: "Bo", orders: "not-found", valueAtStake: null },
    ]);
    expect(joined.matched).toEqual({
      matched: 2,
      onlyContacts: 1,
      onlyOrders: 1,
      risingAndLate: 1,
      valueAtStake: 30,
    });
    // By the tenth, Bo had not been in touch yet: Cy had been three times, Ann once.
    expect(await found.rising({ days: 5, orders, asOf: "2026-03-10" })).toMatchObject({
      rising: 0,
      steady: 1,
      insufficient: 1,
      matched: { matched: 2, onlyContacts: 0, onlyOrders: 1 },
    });
    expect(await found.rising({ days: 11 })).toMatchObject({ rising: null, reason: { code: "too-few-periods" } });
    await expect(found.rising({ kinds: ["call"] })).rejects.toMatchObject({ params: { name: "kinds[0]" } });
  });

  it("refuses what it cannot know", async () => {
    await expect((await events()).serviceLevel({ target: 1 })).rejects.toMatchObject({ code: "missing-input" });
    await expect(events({ ...ROLES, duration: "minutes", answered: "answered" })).rejects.toMatchObject({
      code: "ambiguous",
    });
    await expect((await events()).engagement({ limit: -1 })).rejects.toMatchObject({ code: "invalid-input" });
  });
});
