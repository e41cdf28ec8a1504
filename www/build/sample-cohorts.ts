// The cohorts that the home page shows, of the sample shop: worked out by the package when the page is built.

import type { Plugin } from "vite";

const NAME = "virtual:sample-cohorts";

/** So many cohorts, and months after each. */
const SIZE = 6;

async function cohorts() {
  const { open, sampleOrders } = await import("loyalkit/analysis");
  const table = await open(await sampleOrders());
  const { kind, roles } = table.guess;
  if (kind !== "orders") throw new Error("the sample shop is not taken for orders");
  const orders = await table.transactions(roles as Parameters<typeof table.transactions>[0]);
  const { cohorts } = await orders.cohorts({ period: "month" });
  await orders.close();
  await table.close();
  // Those of which at least one month is over.
  const rows = cohorts
    .map(({ start, size, cells }) => ({
      start,
      size,
      shares: cells.slice(1, SIZE + 1).flatMap(({ value, open }) => (open || value === null ? [] : [value])),
    }))
    .filter(({ shares }) => shares.length > 0);
  return rows.slice(-SIZE);
}

/** While the page is worked on, the package may not be built: then it has none. */
export const sampleCohorts: Plugin = {
  name: "sample-cohorts",
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  async load(id) {
    if (id !== `\0${NAME}`) return undefined;
    const isBuilt = this.environment.mode === "build";
    return `export const sampleCohorts = ${JSON.stringify(isBuilt ? await cohorts() : [])};`;
  },
};
