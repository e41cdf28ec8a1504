import { open } from "loyalkit/analysis";
import { expect, it } from "vitest";
import { probe } from "./probe.js";

it("works", async () => {
  const table = await open(new File(["customer,date\nA,2026-01-05\n"], "orders.csv"));
  expect(table.report.rowsRead).toBe(1);
  await table.close();
  process.stdout.write(`${JSON.stringify(await probe())}\n`);
});
