// jsdom's Blob and File take the place of Node's, as test runners do it.
import { JSDOM } from "jsdom";

const { window } = new JSDOM("", { url: "http://localhost" });
for (const name of ["window", "document", "Blob", "File", "FileReader", "HTMLElement", "customElements"])
  globalThis[name] = window[name];
const { probe } = await import("./probe.js");
const { open } = await import("loyalkit/analysis");
const table = await open(new File(["customer,date\nA,2026-01-05\n"], "orders.csv"));
console.log(JSON.stringify({ ...(await probe()), file: table.report.rowsRead }));
