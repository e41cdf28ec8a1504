import { open } from "loyalkit/analysis";

/** The share of customers who come back, by months since their first order. */
export async function retention(url) {
  const table = await open(await fetch(url));
  const orders = await table.transactions(table.guess.roles);
  const { average } = await orders.cohorts({ period: "month" });
  return average.map(({ value }) => value);
}
