// What a test opens: a small file of orders, a long one, and tables that are closed when the test is over.

import { afterEach } from "vitest";
import { open, type Table } from "../dist/analysis.js";

export const FOUR_CUSTOMERS = `customer,date,amount
A,2026-01-05,10
A,2026-02-03,20
A,2026-04-02,30
B,2026-01-20,10
B,2026-03-01,10
C,2026-01-31,10
D,2026-02-10,10
D,2026-03-12,10
D,2026-04-01,10
`;
/** Which of its columns is what. */
export const ROLES = { customer: "customer", date: "date", amount: "amount" };

/** What the test has opened. */
export const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((handle) => handle.close()));
});

export async function openTable(...parameters: Parameters<typeof open>): Promise<Table> {
  const table = await open(...parameters);
  opened.push(table);
  return table;
}

/** Enough rows that a run can be stopped in the middle. */
export function longFile(): Blob {
  const rows = Array.from({ length: 100_000 }, (_, n) => `C${n % 5000},2026-0${1 + (n % 9)}-15,${n % 100}.50`);
  return new Blob([`customer,date,amount\n${rows.join("\n")}\n`]);
}
