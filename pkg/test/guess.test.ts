// What a table most likely holds: the kind of rows, and columns that are ready for its method.

import { describe, expect, it } from "vitest";
import { open, sampleOrders, sampleSubscriptions } from "../dist/analysis.js";

const guessOf = async (text: string | Blob) => {
  const table = await open(text);
  await table.close();
  return table.guess;
};

describe("a guess", () => {
  it("of the samples is sure, and its roles are ready for the method of its kind", async () => {
    const shop = await open(await sampleOrders());
    expect(shop.guess).toMatchObject({ kind: "orders", sure: true, reasons: [] });
    if (shop.guess.kind !== "orders") throw new Error("orders were expected");
    const orders = await shop.transactions(shop.guess.roles);
    expect((await orders.overview()).customers).toBe(1200);
    await orders.close();
    await shop.close();

    const service = await open(await sampleSubscriptions());
    expect(service.guess).toMatchObject({ kind: "subscriptions", sure: true, amountPer: "month" });
    if (service.guess.kind !== "subscriptions") throw new Error("subscriptions were expected");
    const { start, end, plan, listPrice, manager } = service.guess.roles;
    expect([start, end, plan, listPrice, manager]).toEqual(["start", "end", "plan", "list_price", "account_manager"]);
    const subscriptions = await service.subscriptions(service.guess.roles);
    expect((await subscriptions.churn()).periods.length).toBeGreaterThan(24);
    await subscriptions.close();
    await service.close();
  });

  it.each([
    ["klient;od;do;abonament\nA;2026-01-01;2026-03-01;Basic\n", "subscriptions"],
    ["Hvor sandsynligt er det, at du vil anbefale os?;Dato\n9;2026-01-01\n4;2026-01-02\n", "survey"],
    ["kunde,dato,hendelse\nA,2026-01-01,besøk\n", "contacts"],
    ["customer,category\nA,Shoes\nB,Hats\n", "categories"],
    ["customer,signed_up,last_seen\nA,2026-01-01,2026-02-01\n", "activity"],
  ])("of %j is %s", async (text, kind) => {
    expect((await guessOf(text)).kind).toBe(kind);
  });

  it("of a survey has its scale, its other ratings and what was most likely asked", async () => {
    const found = await guessOf("csat,price,delivery,revenue\n5,4,3,100\n3,2,5,250\n4,4,4,90\n");
    expect(found).toMatchObject({ kind: "survey", question: "csat-1-5" });
    expect(found.roles).toMatchObject({
      score: "csat",
      scale: [1, 5],
      ratings: ["price", "delivery"],
      revenue: "revenue",
    });
  });

  it("says why it is none, or not sure", async () => {
    const none = await guessOf("a,b\nx,y\nz,w\n");
    expect(none).toMatchObject({ kind: null, roles: {}, sure: false });
    expect(none.reasons).toContainEqual({ code: "missing-role", params: { kind: "orders", role: "customer" } });
    const unsure = await guessOf("customer,noticed,type\nA,2026-01-01,visit\n");
    expect(unsure).toMatchObject({ kind: "contacts", sure: false });
    expect(unsure.reasons).toEqual([{ code: "only-date", params: { column: "noticed" } }]);
  });
});
