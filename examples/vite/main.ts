import { type Cohorts, LoyaltyError, open } from "loyalkit/analysis";

const input = document.querySelector("input") as HTMLInputElement;
const bar = document.querySelector("progress") as HTMLProgressElement;
const output = document.querySelector("output") as HTMLOutputElement;

input.addEventListener("change", async () => {
  const [file] = input.files ?? [];
  if (!file) return;
  try {
    output.replaceChildren(drawn(await cohortsOf(file)));
  } catch (error) {
    if (!(error instanceof LoyaltyError)) throw error;
    output.textContent = error.message; // What is wrong, where, and what to do.
  }
});

async function cohortsOf(file: File): Promise<Cohorts> {
  const table = await open(file, {
    onProgress: ({ bytesRead, bytesTotal }) => {
      bar.value = bytesRead / bytesTotal;
    },
  });
  const { kind, roles, sure } = table.guess;
  if (kind !== "orders") throw new Error("These are no orders.");
  if (!sure) console.warn("The columns were guessed:", roles);
  const orders = await table.transactions(roles);
  const cohorts = await orders.cohorts({ period: "month" });
  await Promise.all([orders.close(), table.close()]);
  return cohorts;
}

function drawn({ cohorts }: Cohorts): HTMLTableElement {
  const table = document.createElement("table");
  for (const { start, size, cells } of cohorts) {
    const row = table.insertRow();
    for (const text of [start, String(size), ...cells.map(({ value }) => percent(value))])
      row.insertCell().textContent = text;
  }
  return table;
}

/** A month that is not over has no share yet. */
const percent = (value: number | null) =>
  value === null ? "" : value.toLocaleString("en", { style: "percent", maximumFractionDigits: 1 });
