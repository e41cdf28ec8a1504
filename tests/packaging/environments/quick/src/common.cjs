const { LoyaltyError, nps } = require("loyalkit");
const { open } = require("loyalkit/analysis");

async function probe() {
  const { score } = nps({ promoters: 60, passives: 25, detractors: 15 });
  let refused = "nothing";
  try {
    nps({ promoters: -1, passives: 25, detractors: 15 });
  } catch (error) {
    refused = error instanceof LoyaltyError ? error.code : String(error);
  }
  const table = await open("customer,date,amount\nA,2026-01-05,10\nB,2026-02-03,20\nA,2026-03-01,5\n");
  const rows = table.report.rowsRead;
  await table.close();
  return { score, refused, rows };
}

probe().then((found) => console.log(JSON.stringify(found)));
