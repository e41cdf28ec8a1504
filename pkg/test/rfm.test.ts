// Customers whose figures the caller knows, scored: against the built dist.

import { describe, expect, it } from "vitest";
import { rfm } from "../dist/analysis.js";
import { rejection } from "./refusal.js";

describe("rfm", () => {
  it("keeps ties together at quantiles and cuts them into equal groups by ntile", async () => {
    const customers = [1, 1, 1, 1, 1, 1, 2, 2, 3, 8].map((frequency, at) => ({
      customer: at,
      recency: 10,
      frequency,
      monetary: 5,
    }));
    const scores = async (method: "quantile" | "ntile") =>
      (await rfm(customers, { method })).customers.map(({ f }) => f).join("");
    expect(await scores("quantile")).toBe("1111114455");
    expect(await scores("ntile")).toBe("1122334455");
  });

  it("takes the day of the last order, and names what is missing", async () => {
    const customer = { customer: "Ann", lastOrder: "2026-04-01", frequency: 2, monetary: 10 };
    const { customers } = await rfm([customer], { asOf: "2026-04-15" });
    expect(customers[0]).toMatchObject({ customer: "Ann", recency: 14, code: "111", segment: "Lost" });
    expect(await rejection(rfm([customer]))).toMatchObject({ code: "missing-input", params: { name: "asOf" } });
    expect(await rejection(rfm([{ frequency: 2, monetary: 1 }]))).toMatchObject({ code: "missing-input" });
    expect(await rejection(rfm([{ ...customer, lastOrder: "2026-02-30" }], { asOf: "2026-04-15" }))).toMatchObject({
      code: "invalid-input",
    });
    const cuts = { recency: [30, 10], frequency: [1, 3], monetary: [5, 50] };
    const own = await rfm([customer], { asOf: "2026-04-15", method: { cuts }, bins: 3 });
    expect(own.customers[0]).toMatchObject({ r: 2, f: 2, m: 2, segment: "Potential Loyalist" });
  });
});
