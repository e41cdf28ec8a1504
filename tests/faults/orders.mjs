// The file that every fault is tried on: orders of five megabytes, so that reading them tells its progress several times.

const day = (at) => `2025-${String(1 + (at % 12)).padStart(2, "0")}-${String(1 + ((at * 7) % 28)).padStart(2, "0")}`;

export const ORDERS = `customer,date,amount\n${Array.from(
  { length: 220_000 },
  (_, at) => `C${(at * 31) % 5003},${day(at)},${(at * 17) % 9973}.50\n`,
).join("")}`;

export const ROLES = { customer: "customer", date: "date", amount: "amount" };

/** Not as the scan guesses, so that the file is read a second time. */
export const OTHERWISE = { refunds: "leave-out" };

/** What the analysis of the file says; `open` is that of the package where it runs. */
export async function figuresOf(open, file, options = {}) {
  const table = await open(file, options);
  try {
    const orders = await table.transactions(ROLES);
    try {
      return JSON.stringify([await orders.overview(), await orders.cohorts()]);
    } finally {
      await orders.close();
    }
  } finally {
    await table.close();
  }
}
