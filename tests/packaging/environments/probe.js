// What is tried everywhere: a calculator, an error by its code, a file. Unconfigured, as a reader of the README would write it.

import { LoyaltyError, nps } from "loyalkit";
import { open } from "loyalkit/analysis";

export async function probe() {
  const { score } = nps({ promoters: 60, passives: 25, detractors: 15 });
  let refused = "nothing";
  try {
    nps({ promoters: -1, passives: 25, detractors: 15 });
  } catch (error) {
    refused = error instanceof LoyaltyError ? error.code : String(error);
  }
  let rows;
  try {
    const table = await open("customer,date,amount\nA,2026-01-05,10\nB,2026-02-03,20\nA,2026-03-01,5\n");
    rows = table.report.rowsRead;
    await table.close();
  } catch (error) {
    rows = error instanceof LoyaltyError ? error.code : String(error);
  }
  return { score, refused, rows };
}
