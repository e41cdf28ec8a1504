// Gathers the types that the core declares into src/wasm/types.d.ts: each of them stands in the declarations of every module.
// Two different types of one name would become one in TypeScript, with the fields of both: that is refused here.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import ts from "typescript";

const folder = new URL("src/wasm/", import.meta.url);
const modules = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const declared = new Map();

for (const { name } of modules) {
  const path = new URL(`${name}/${name}.d.ts`, folder);
  // Without the lines for linters: they would belong to whichever type comes first.
  const text = readFileSync(path, "utf8").replace(/^\/\* (ts|es)lint[:-]disable \*\/\n/gm, "");
  const source = ts.createSourceFile(`${name}.d.ts`, text, ts.ScriptTarget.Latest);
  const here = new Set();
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement)) continue;
    const type = statement.name.text;
    const text = source.text.slice(statement.getStart(source, true), statement.end);
    if (here.has(type) || (declared.has(type) && declared.get(type) !== text)) {
      console.error(`Two Rust types are called ${type}: rename one of them.`);
      process.exit(1);
    }
    here.add(type);
    declared.set(type, text);
  }
}

const types = [...declared].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
// The package's class of that name holds what the core throws: it has the name to itself.
const named = types.join("\n\n").replace(/^(export type) LoyaltyError\b/m, "$1 ErrorData");
writeFileSync(new URL("types.d.ts", folder), `${named}\n`);
