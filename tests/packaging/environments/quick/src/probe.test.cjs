const { LoyaltyError, nps } = require("loyalkit");
const { open } = require("loyalkit/analysis");

test("works", async () => {
  const found = { score: nps({ promoters: 60, passives: 25, detractors: 15 }).score };
  try {
    nps({ promoters: -1, passives: 25, detractors: 15 });
  } catch (error) {
    found.refused = error instanceof LoyaltyError ? error.code : String(error);
  }
  const table = await open("customer,date,amount\nA,2026-01-05,10\nB,2026-02-03,20\nA,2026-03-01,5\n");
  found.rows = table.report.rowsRead;
  await table.close();
  const file = await open(new File(["customer,date\nA,2026-01-05\n"], "orders.csv"));
  found.file = file.report.rowsRead;
  await file.close();
  process.stdout.write(`${JSON.stringify(found)}\n`);
});
