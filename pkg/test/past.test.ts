// The past does not know the future: what is asked as of a day is what a file that ends on that day would say.

import { describe, expect, it } from "vitest";
import type { Closing, Contacts, Orders, Subscriptions, Survey } from "../dist/analysis.js";
import { sampleOrders, sampleSubscriptions } from "../dist/analysis.js";
import { opened, openTable } from "./opened.js";

/** Every question of a source, so that a new one does not compile before it is asked here. */
type Questions<T> = Record<Exclude<keyof T & string, "report" | "close">, (source: T) => Promise<unknown>>;

/** The lines of a file up to a day, by the column of days at this place. */
const until = (text: string, day: string, at: number) => {
  const [head, ...lines] = text.split(/\r?\n/);
  return `${[head, ...lines.filter((line) => (line.split(/[,;]/)[at] ?? "9") <= day)].join("\n")}\n`;
};

/** Everything that is said, but how many rows are later: that is the one thing that differs. */
function said(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value) => {
      if (key === "later") return undefined;
      if (key === "warnings") return value.filter(({ code }: { code: string }) => !code.endsWith("after-as-of"));
      return ArrayBuffer.isView(value) ? Array.from(value as Uint32Array) : value;
    }),
  );
}

async function alike<T extends Closing>(
  read: (text: string) => Promise<T>,
  [whole, cut]: [string, string],
  ask: (source: T) => Promise<unknown>,
) {
  const [all, past] = [await read(whole), await read(cut)];
  opened.push(all, past);
  expect(said(await ask(all))).toEqual(said(await ask(past)));
}

describe("as of a day", async () => {
  const asOf = "2025-06-30";
  const [head = "", ...lines] = (await (await sampleOrders()).text()).trimEnd().split(/\r?\n/);
  // By the line's own letters, so that a customer has several.
  const kind = (line: string) =>
    ["tea", "pot", "cups"][[...line].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 3];
  const orders = [`${head},Kind`, ...lines.map((line) => `${line},${kind(line)}`)].join("\n");
  const DAY =
    orders
      .split(/\r?\n/, 1)[0]
      ?.split(/[,;]/)
      .findIndex((name) => /date/i.test(name)) ?? -1;
  const read = async (text: string) => {
    const table = await openTable(text);
    return table.transactions({ ...table.guess.byKind.orders, segment: "Kind", category: "Kind" } as never);
  };
  const ASKED: Questions<Orders> = {
    overview: (source) => source.overview({ asOf }),
    cohorts: (source) => source.cohorts({ asOf }),
    rfm: (source) => source.rfm({ asOf, names: true }),
    rfmMigration: (source) => source.rfmMigration({ from: "2025-03-31", to: asOf }),
    bySegment: (source) => source.bySegment({ asOf }),
    highlights: (source) => source.highlights({ asOf }),
    survival: (source) => source.survival({ asOf, by: "segment" }),
    crossBuying: (source) => source.crossBuying({ asOf }),
    signals: (source) => source.signals({ asOf }),
    gaps: (source) => source.gaps({ asOf }),
    customers: (source) => source.customers({ asOf, names: true }),
    spending: (source) => source.spending({ asOf }),
    fitSpend: (source) => source.fitSpend({ asOf }),
    regularity: (source) => source.regularity({ asOf }),
    fit: async (source) => {
      const model = await source.fit("mbg-cnbd-k", { asOf });
      opened.push(model);
      const { parameters, logLikelihood, k, typical } = model;
      return { parameters, logLikelihood, k, typical, forecast: await model.forecast({ horizon: 8 }) };
    },
    compareModels: (source) => source.compareModels({ asOf }),
    compareCohorts: (source) => source.compareCohorts({ a: "2025-01-01", b: "2025-02-01", age: 1 }, { asOf }),
  };
  it.each(Object.entries(ASKED))("orders know nothing of later ones: %s", async (_, ask) => {
    const past = until(orders, asOf, DAY);
    expect(past.length).toBeLessThan(0.9 * orders.length);
    await alike(read, [orders, past], ask);
  });

  const subscriptions = await (await sampleSubscriptions()).text();
  const START =
    subscriptions
      .split(/\r?\n/, 1)[0]
      ?.split(/[,;]/)
      .findIndex((name) => /start/i.test(name)) ?? -1;
  const readSubscriptions = async (text: string) => {
    const table = await openTable(text);
    return table.subscriptions(table.guess.byKind.subscriptions as never);
  };
  const OF_CONTRACTS: Questions<Subscriptions> = {
    churn: (source) => source.churn({ asOf }),
    mrr: (source) => source.mrr({ asOf }),
    survival: (source) => source.survival({ asOf, by: "plan" }),
    survivors: (source) => source.survivors({ asOf }),
    reasons: (source) => source.reasons({ asOf }),
    incidence: (source) => source.incidence({ asOf, by: "plan" }),
    scorecard: (source) => source.scorecard({ asOf }),
    renewalDiscounts: (source) => source.renewalDiscounts({ asOf }),
    managers: (source) => source.managers({ asOf }),
    atRisk: (source) => source.atRisk({ asOf, horizon: 90 }),
  };
  it.each(Object.entries(OF_CONTRACTS))("subscriptions know nothing of later ones: %s", async (_, ask) => {
    const past = until(subscriptions, asOf, START);
    expect(past.length).toBeLessThan(subscriptions.length);
    await alike(readSubscriptions, [subscriptions, past], ask);
  });

  const contacts = `customer,day,kind,minutes\n${Array.from({ length: 400 }, (_, at) => {
    const day = new Date(Date.UTC(2025, 2, 1 + ((at * 7919) % 200))).toISOString().slice(0, 10);
    return `c${(at * 31) % 60},${day},${["visit", "complaint", "ticket"][at % 3]},${(at * 13) % 50}\n`;
  }).join("")}`;
  const readContacts = async (text: string) =>
    (await openTable(text)).events({ customer: "customer", date: "day", kind: "kind", duration: "minutes" });
  const OF_CONTACTS: Questions<Contacts> = {
    engagement: (source) => source.engagement({ asOf }),
    rising: (source) => source.rising({ asOf, days: 20 }),
    serviceLevel: (source) => source.serviceLevel({ target: 20, asOf }),
  };
  it.each(Object.entries(OF_CONTACTS))("contacts know nothing of later ones: %s", async (_, ask) => {
    await alike(readContacts, [contacts, until(contacts, asOf, 1)], ask);
  });

  it("purchases by category know nothing of later ones", async () => {
    const readKinds = async (text: string) =>
      (await openTable(text)).categories({ customer: "customer", category: "kind", date: "day", amount: "minutes" });
    await alike(readKinds, [contacts, until(contacts, asOf, 1)], (source) => source.crossBuying({ asOf }));
  });

  it("the trend of a score knows nothing of later answers", async () => {
    const answers = contacts
      .replace("minutes", "score")
      .replace(/,(\d+)$/gm, (_, minutes) => `,${Number(minutes) % 11}`);
    const readAnswers = async (text: string) =>
      (await openTable(text)).survey({ score: "score", date: "day" }) as Promise<Survey>;
    await alike(readAnswers, [answers, until(answers, asOf, 1)], (source) =>
      source.trend({ asOf, period: "month" } as never),
    );
  });
});
