// Six small tasks, as somebody new writes them from the README alone: each in fifteen lines or fewer, against results counted by hand.

import { readdirSync, readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { churnByMonth } from "../../examples/tasks/churn-by-month.mjs";
import { npsBySegment } from "../../examples/tasks/nps-by-segment.mjs";
import { NpsGauge } from "../../examples/tasks/nps-gauge.jsx";
import { read } from "../../examples/tasks/progress-and-cancel.mjs";
import { retention } from "../../examples/tasks/retention.mjs";
import { topCustomers } from "../../examples/tasks/top-customers.mjs";
import { FOUR_CUSTOMERS, longFile } from "./opened.js";

const folder = new URL("../../examples/tasks/", import.meta.url);

describe("a task", () => {
  it.each(readdirSync(folder))("%s takes fifteen lines at most", (name) => {
    const lines = readFileSync(new URL(name, folder), "utf8").trim().split("\n");
    expect(lines.length).toBeLessThanOrEqual(15);
  });

  it("draws a gauge in React", () => {
    const drawn = (counts: object) => renderToStaticMarkup(createElement(NpsGauge, { counts } as never));
    expect(drawn({ promoters: 50, passives: 30, detractors: 20 })).toBe(
      '<figure><meter min="-100" max="100" value="30"></meter><figcaption>NPS <!-- -->30<!-- --> (95% confidence: <!-- -->14<!-- --> to <!-- -->44<!-- -->)</figcaption></figure>'.replaceAll(
        "<!-- -->",
        "",
      ),
    );
    expect(drawn({ promoters: 0, passives: 0, detractors: 0 })).toBe("<p>no-answers</p>");
  });

  describe("of a file that is fetched", () => {
    afterEach(() => vi.unstubAllGlobals());

    it("says who comes back", async () => {
      vi.stubGlobal("fetch", async () => new Response(FOUR_CUSTOMERS));
      const shares = await retention("https://shop.example/orders.csv");
      // Of A, B, C and D, by months since the first: A and D are back after one month, then nobody's second month but B's, then A's third.
      expect(shares[0]).toBe(1);
      expect(shares[1]).toBe(0.5);
    });
  });

  it("counts churn by month", async () => {
    const file = [
      "id,Customer ID,Customer Email,Plan,Status,Start (UTC),Ended At (UTC),Amount",
      "sub_1,cus_1,a@x.example,Basic,active,2026-01-01,,20",
      "sub_2,cus_2,b@x.example,Basic,canceled,2026-01-01,2026-02-15,20",
      "sub_3,cus_3,c@x.example,Basic,active,2026-01-01,,20",
      "sub_4,cus_4,d@x.example,Basic,active,2026-01-01,,20",
      "sub_5,cus_5,e@x.example,Basic,active,2026-04-01,,20",
    ].join("\n");
    const months = await churnByMonth(new Blob([`${file}\n`]));
    expect(months.find(({ period }) => period === "2026-02-01")).toEqual({
      period: "2026-02-01",
      churn: 0.25,
      open: false,
    });
  });

  it("finds who paid most", async () => {
    const rows = Array.from(
      { length: 30 },
      (_, at) => `C${at},2026-01-${String(1 + (at % 28)).padStart(2, "0")},${10 * at}`,
    );
    const top = await topCustomers(new Blob([`customer,date,amount\n${rows.join("\n")}\nC3,2026-02-01,1000\n`]));
    expect(top).toHaveLength(20);
    expect(top.slice(0, 2)).toEqual([
      { name: "C3", paid: 1030 },
      { name: "C29", paid: 290 },
    ]);
  });

  it("scores fifty segments", async () => {
    const rows = Array.from({ length: 50 }, (_, store) => `${store < 25 ? 10 : 0},Store ${store}\n9,Store ${store}`);
    const found = await npsBySegment(new Blob([`score,store\n${rows.join("\n")}\n`]));
    expect(found).toHaveLength(50);
    expect(found[0]?.score).toBe(100);
    expect(found.at(-1)?.score).toBe(0);
  });

  it("shows how far it is, and stops", async () => {
    const [bar, button] = [{ value: 0 }, new EventTarget()];
    const table = await read(longFile(), bar, button);
    expect(table?.report.rowsRead).toBe(100_000);
    expect(bar.value).toBe(1);
    await table?.close();
    const reading = read(longFile(), bar, button);
    button.dispatchEvent(new Event("click"));
    expect(await reading).toBeNull();
  });
});
