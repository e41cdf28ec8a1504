// The API reference that typedoc has written into dist/docs, under the page's policy; and llms.txt, which lists it for assistants.

import { readdir, readFile, rm, writeFile } from "node:fs/promises";

const dist = new URL("../dist/", import.meta.url);
const docs = new URL("docs/", dist);

/** As in the header files of the page, but for what a document cannot say of itself. */
const served = JSON.parse(await readFile(new URL("vercel.json", dist), "utf8")).headers;
const policy = served
  .find(({ source }) => source.startsWith("/docs/"))
  .headers.find(({ key }) => key === "Content-Security-Policy")
  .value.replace("; frame-ancestors 'none'", "");

for (const name of await readdir(docs, { recursive: true })) {
  if (!name.endsWith(".html")) continue;
  const file = new URL(name, docs);
  const html = await readFile(file, "utf8");
  // The one script in the document itself remembers a theme: the policy forbids such scripts, and the system's theme will do.
  const own = html
    .replace(/<script>[\s\S]*?<\/script>/g, "")
    // The README's pictures are elsewhere, and nothing here asks another host.
    .replace(/<img [^>]*src="https?:[^>]*>/g, "")
    .replace(/<head>/, `<head><meta http-equiv="Content-Security-Policy" content="${policy}"/>`);
  await writeFile(file, own);
}

const reference = new URL("reference.json", docs);
const { children: entries } = JSON.parse(await readFile(reference, "utf8"));
await rm(reference);

const KINDS = { 64: "functions", 128: "classes", 256: "interfaces", 32: "variables", 2097152: "types" };
const SHOWN = [64, 32, 128];

/** The first sentence of what a declaration says of itself. */
function said({ comment, signatures }) {
  const text = (comment ?? signatures?.[0]?.comment)?.summary?.map((part) => part.text).join("") ?? "";
  const line = text.replace(/\s+/g, " ");
  return line.match(/^.*?\.(?= |$)/)?.[0] ?? line;
}

const listed = (entry) =>
  entry.children
    .filter(({ kind }) => SHOWN.includes(kind))
    .map((child) => {
      const address = `docs/${KINDS[child.kind]}/${entry.name.replaceAll("/", "_")}.${child.name}.html`;
      return `- [${child.name}](${address}): ${said(child)}`;
    });

const lines = [
  "# Loyalkit",
  "",
  "> Loyalty analytics in WebAssembly: NPS, CSAT, retention, churn, lifetime value, cohorts, RFM, survival and purchase models, each with its interval and reasons. npm package `loyalkit`; customer data never leave the machine.",
  "",
  "Rates are fractions, NPS is in points. Calculators (`loyalkit`) are synchronous; files (`loyalkit/analysis`) are read in a worker and answer promises. Impossible input throws a `LoyaltyError` with `code` and `params`; a result that cannot be computed is `null` with a `reason`.",
  ...entries.flatMap((entry) => [
    "",
    `## ${entry.name === "index" ? "loyalkit" : `loyalkit/${entry.name.replace(/^functions\//, "")}`}`,
    "",
    ...listed(entry),
  ]),
];
await writeFile(new URL("llms.txt", dist), `${lines.join("\n")}\n`);
