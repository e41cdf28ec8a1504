import { open } from "loyalkit/analysis";

/** The churn of each month, from an export of a billing service. */
export async function churnByMonth(file) {
  const table = await open(file);
  const subscriptions = await table.subscriptions(table.guess.roles);
  const { periods } = await subscriptions.churn({ period: "month" });
  return periods.map(({ period, churn, open }) => ({ period, churn: churn.value, open }));
}
