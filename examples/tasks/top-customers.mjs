import { open } from "loyalkit/analysis";

/** The twenty customers who have paid most. */
export async function topCustomers(file) {
  const table = await open(file);
  const orders = await table.transactions(table.guess.roles);
  const { names, monetary } = (await orders.rfm({ names: true })).customers;
  const paid = names.map((name, at) => ({ name, paid: monetary[at] }));
  return paid.sort((a, b) => b.paid - a.paid).slice(0, 20);
}
