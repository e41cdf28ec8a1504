// What a file of orders says: `node summary.mjs orders.csv`.

import { pathToFileURL } from "node:url";
import { describe, LoyaltyError } from "loyalkit";
import { open } from "loyalkit/analysis";

const [path] = process.argv.slice(2);
try {
  const table = await open(pathToFileURL(path));
  const orders = await table.transactions(table.guess.roles);
  const { customers, repeatRate, revenue } = await orders.overview();
  console.log(`${customers} customers, ${revenue ?? "no"} revenue`);
  console.log(`${(100 * repeatRate.value).toFixed(1)}% ordered again`);
  for (const { reason, count } of orders.report.rowsSkipped) console.error(`${count} rows skipped: ${reason}`);
  for (const warning of orders.report.warnings) console.error(describe(warning));
} catch (error) {
  if (!(error instanceof LoyaltyError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
