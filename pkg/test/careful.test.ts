// Exports that name nobody.

import { createHmac } from "node:crypto";
import { pseudonyms, suppressSmall } from "loyalkit/analysis";
import { expect, describe as group, test } from "vitest";

group("pseudonyms", () => {
  test("are the first 50 bits of an HMAC with SHA-256, in base 32", async () => {
    const bits = [...createHmac("sha256", "secret").update("Ann").digest()]
      .map((byte) => byte.toString(2).padStart(8, "0"))
      .join("");
    const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const wanted = Array.from(
      { length: 10 },
      (_, at) => letters[Number.parseInt(bits.slice(5 * at, 5 * at + 5), 2)],
    ).join("");
    expect((await pseudonyms(["Ann"], "secret")).get("Ann")).toBe(wanted);
  });

  test("are the same for the same key, others for another, and never alike for two customers", async () => {
    const names = Array.from({ length: 5_000 }, (_, at) => `customer ${at}`);
    const [first, again, other] = await Promise.all([
      pseudonyms(names, "a"),
      pseudonyms(names, "a"),
      pseudonyms(names, "b"),
    ]);
    expect(first).toEqual(again);
    expect(new Set(first.values()).size).toBe(names.length);
    expect(names.filter((name) => first.get(name) === other.get(name))).toEqual([]);
    expect([...first.values()].join()).not.toMatch(/customer/);
  });

  test("need a key", async () => {
    await expect(pseudonyms(["Ann"], "")).rejects.toMatchObject({ code: "missing-input" });
  });
});

group("small groups", () => {
  const rows = [
    { Segment: "A", Customers: 3, NPS: 100 },
    { Segment: "B", Customers: 4, NPS: 50 },
    { Segment: "C", Customers: 40, NPS: 20 },
  ];

  test("have no figures, and their count is no more than a limit", () => {
    expect(suppressSmall(rows, "Customers", 5)).toEqual([
      { Segment: "A", Customers: "<5", NPS: null },
      { Segment: "B", Customers: "<5", NPS: null },
      { Segment: "C", Customers: 40, NPS: 20 },
    ]);
  });

  test("of which there is one take another with them, from which a total would give them away", () => {
    expect(suppressSmall(rows, "Customers", 4)).toEqual([
      { Segment: "A", Customers: "<4", NPS: null },
      { Segment: "B", Customers: "–", NPS: null },
      { Segment: "C", Customers: 40, NPS: 20 },
    ]);
  });

  test("that have fewer than the limit together take another with them, too", () => {
    const few = [{ Segment: "D", Customers: 1, NPS: 0 }, { Segment: "E", Customers: 2, NPS: 0 }, ...rows];
    const shown = suppressSmall(few, "Customers", 4).filter(({ NPS }) => NPS !== null);
    expect(shown.map(({ Segment }) => Segment)).toEqual(["B", "C"]);
    expect(suppressSmall([few[0], few[1], rows[1], rows[2]] as typeof few, "Customers", 4)).toEqual([
      { Segment: "D", Customers: "<4", NPS: null },
      { Segment: "E", Customers: "<4", NPS: null },
      { Segment: "B", Customers: "–", NPS: null },
      { Segment: "C", Customers: 40, NPS: 20 },
    ]);
  });

  test("of nobody are no secret, and neither are large ones", () => {
    const empty = { Segment: "D", Customers: 0, NPS: null };
    expect(suppressSmall([...rows.slice(2), empty], "Customers", 5)).toEqual([...rows.slice(2), empty]);
  });
});
