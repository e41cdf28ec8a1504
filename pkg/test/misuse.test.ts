// What nobody should pass to an open file is refused with a code and a sentence, and the file can still be asked.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as analysis from "../dist/analysis.js";
import { describe as sentence } from "../dist/index.js";
import { refusal as thrown } from "./refusal.js";

const { LoyaltyError, open } = analysis;

const ROWS = `customer,start,end,plan,amount,reason,score,kind,duration
A,2025-01-01,2025-03-01,basic,100,price,9,visit,3
B,2025-01-15,,plus,50,,3,ticket,5
C,2025-02-15,,plus,50,,7,ticket,
`;

type Asked = "kaplanMeier" | "nelsonAalen" | "lifeTable" | "logRank" | "cox" | "rfm";
type Method = (...given: unknown[]) => Promise<unknown>;
const handles: Record<string, Record<string, Method>> = {};

beforeAll(async () => {
  const table = await open(ROWS);
  const sold = { customer: "customer", date: "start", amount: "amount", category: "kind" };
  const contact = { customer: "customer", date: "start", kind: "kind", duration: "duration" };
  const made = {
    table,
    orders: await table.transactions(sold),
    subscriptions: await table.subscriptions({ customer: "customer", start: "start", end: "end", plan: "plan" }),
    survey: await table.survey({ score: "score", customer: "customer" }),
    events: await table.events(contact),
    categories: await table.categories({ customer: "customer", category: "kind" }),
    activity: await table.activity({ customer: "customer", signup: "start", lastActivity: "end" }),
  };
  Object.assign(handles, made);
});

afterAll(async () => {
  await Promise.all(Object.values(handles).map(({ close }) => close?.()));
});

function ask(handle: string, name: string, ...given: unknown[]): Promise<unknown> {
  const method = handles[handle]?.[name];
  if (!method) throw new Error(`${handle} has no ${name}`);
  return method(...given);
}

async function refusal(promise: Promise<unknown>): Promise<analysis.LoyaltyError> {
  const thrown = await promise.then(
    () => new Error("nothing was refused"),
    (reason: unknown) => reason,
  );
  if (!(thrown instanceof LoyaltyError)) throw thrown;
  expect(thrown.code).not.toBe("stopped");
  expect(sentence(thrown, "en")).toBe(thrown.message);
  return thrown;
}

describe("an open file", () => {
  it("refuses what are no options, whatever it is asked", async () => {
    for (const methods of Object.values(handles))
      for (const [name, method] of Object.entries(methods)) {
        if (typeof method !== "function" || name === "close" || name === "fit") continue;
        for (const given of [null, 5, "month"])
          expect(await refusal(method(given)), name).toMatchObject({ code: "invalid-input" });
      }
  });

  it("refuses options that do not exist", async () => {
    const needed: Record<string, object> = { atRisk: { horizon: 30 }, npsByAccount: { unit: "respondent" } };
    // These take columns or a second thing first.
    const apart = ["fit", "compareCohorts", "rfmMigration"];
    for (const [handle, methods] of Object.entries(handles))
      for (const [name, method] of Object.entries(methods)) {
        if (typeof method !== "function" || name === "close" || apart.includes(name)) continue;
        if (handle === "table" && name !== "rows") continue;
        const refused = await refusal(method({ ...needed[name], lookBackDasy: 30 }));
        expect(refused, `${handle}.${name}`).toMatchObject({ code: "invalid-input" });
      }
    await refusal((open as Method)(ROWS, { delimiter: ";" }));
  });

  it("refuses a missing argument, and days that are no texts", async () => {
    await refusal(ask("orders", "rfmMigration"));
    await refusal(ask("subscriptions", "atRisk"));
    await refusal(ask("survey", "ces"));
    await refusal(ask("survey", "loyaltyMatrix"));
    await refusal(ask("events", "serviceLevel"));
    expect((await refusal(ask("orders", "rfmMigration", { to: "2025-03-01" }))).params).toMatchObject({ name: "from" });
    await refusal(ask("orders", "rfmMigration", { from: "x", to: "y" }));
    await refusal(ask("orders", "customers", { asOf: 5 }));
    await refusal(ask("orders", "spending", { asOf: {} }));
    await refusal(ask("orders", "cohorts", { period: () => "month" }));
    await refusal(ask("subscriptions", "scorecard", { benchmarks: null }));
  });

  it("names the roles that were not given", async () => {
    for (const read of ["transactions", "survey", "subscriptions", "events", "categories", "activity"])
      for (const given of [[], [null]])
        expect((await refusal(ask("table", read, ...given))).params, read).toMatchObject({ name: "roles" });
  });

  it("refuses a model that is none, and options of it that are none", async () => {
    for (const given of [[], [null], [5], ["bg"], ["bg-nbd", null], ["bg-nbd", 5]])
      await refusal(ask("orders", "fit", ...given));
    for (const given of [[], [null], [5]])
      expect(await refusal(ask("orders", "fit", ...given))).toMatchObject({
        code: "invalid-input",
        params: { name: "model" },
      });
  });

  it("refuses orders that are none", async () => {
    for (const orders of [null, {}, 5]) {
      const cutoffs = { orders, behaviourCutoff: 2, attitudeCutoff: 9 };
      expect((await refusal(ask("survey", "loyaltyMatrix", cutoffs))).params).toMatchObject({ name: "orders" });
      expect((await refusal(ask("survey", "loyaltyLevels", { orders }))).params).toMatchObject({ name: "orders" });
    }
    expect((await refusal(ask("events", "rising", { orders: {} }))).params).toMatchObject({ name: "orders" });
  });

  it("closes whatever closing is called with", async () => {
    const table = await open(ROWS);
    await Promise.resolve("done").then(table.close);
    expect(await refusal(table.rows())).toMatchObject({ code: "closed" });
  });
});

describe("the functions of columns", () => {
  it("refuse what are no options, and options that do not exist", async () => {
    const { kaplanMeier, nelsonAalen, lifeTable, logRank, cox, rfm } = analysis as unknown as Record<Asked, Method>;
    for (const options of [null, 5, { foo: 1, width: 1 }]) {
      await refusal(kaplanMeier([1, 2], [1, 0], options));
      await refusal(nelsonAalen([1, 2], [1, 0], options));
      await refusal(lifeTable([1, 2], [1, 0], options));
      await refusal(logRank([1, 2], [1, 0], ["a", "b"], options));
      await refusal(cox([1, 2], [1, 0], { x: [1, 2] }, options));
    }
    await refusal(lifeTable([1, 2], [1, 0]));
    await refusal(rfm([{ recency: 1, frequency: 1, monetary: 1 }], null));
    await refusal((open as Method)(ROWS, null));
    expect((await refusal((analysis.sampleOrders as Method)(null))).params).toMatchObject({ name: "options" });
  });
});

describe("the functions of one argument", () => {
  it("refuse none, and null", () => {
    const needed: [string, (given?: unknown, locale?: "en") => unknown][] = [
      ["configuration", analysis.configure as () => void],
      ["finding", sentence as () => string],
    ];
    for (const [name, call] of needed)
      for (const given of [undefined, null, 5])
        expect(thrown(() => call(given))).toMatchObject({ code: "invalid-input", params: { name } });
    expect(thrown(() => sentence(null as never, "en")).params).toMatchObject({ name: "finding" });
  });
});
