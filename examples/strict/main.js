import { configure, open } from "loyalkit/analysis";
import workerUrl from "loyalkit/analysis/worker?url";

// The policy of this page forbids workers from a `blob:` address, so that the worker is a file of its own.
configure({ worker: () => new Worker(workerUrl, { type: "module" }) });

document.querySelector("input").addEventListener("change", async ({ target }) => {
  const table = await open(target.files[0]);
  document.querySelector("output").textContent = `${table.report.rowsRead} rows, ${table.columns.length} columns`;
  await table.close();
});
