import { Window } from "happy-dom";

const window = new Window({ url: "http://localhost" });
for (const name of ["window", "document", "Blob", "File", "FileReader", "HTMLElement", "customElements"])
  globalThis[name] = window[name] ?? window;
const { probe } = await import("./probe.js");
const { open } = await import("loyalkit/analysis");
const table = await open(new File(["customer,date\nA,2026-01-05\n"], "orders.csv"));
console.log(JSON.stringify({ ...(await probe()), file: table.report.rowsRead }));
await window.happyDOM.close();
