// The file that every fault is tried on: orders of five megabytes, so that reading them tells its progress several times.

const day = (at) => `2025-${String(1 + (at % 12)).padStart(2, "0")}-${String(1 + ((at * 7) % 28)).padStart(2, "0")}`;

export const ORDERS = `customer,date,amount\n${Array.from(
  { length: 220_000 },
  (_, at) => `C${(at * 31) % 5003},${day(at)},${(at * 17) % 9973}.50\n`,
).join("")}`;

export const ROLES = { customer: "customer", date: "date", amount: "amount" };

/** Not as the scan guesses, so that the file is read a second time. */
export const OTHERWISE = { refunds: "leave-out" };
