// Searches for bytes that break a law of a target, for so many seconds each, and prints what was tried and found:
// node fuzz/run.mjs 60 [reader cells …]
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = join(root, "target/fuzz");
const listed = readFileSync(join(root, "fuzz/src/lib.rs"), "utf8").matchAll(/\("(\w+)", \w+::check\)/g);
const all = [...listed].map(([, name]) => name);
const [seconds = "60", ...chosen] = process.argv.slice(2);
const targets = chosen.length > 0 ? chosen : all;

/** The files of people and of tests that are small enough to be changed byte by byte: what the search begins with. */
const mostBytes = (target) => (target === "spreadsheet" ? 24_000 : 4_000);
const sources = ["tests", "pkg/test", "examples", "../shared"];
const files = sources.flatMap((folder) => {
  try {
    return readdirSync(join(root, folder), { recursive: true }).map((name) => join(root, folder, String(name)));
  } catch {
    console.log(`skipped as seeds: ${folder} is not here`);
    return [];
  }
});
const small = (endings, most) =>
  files.filter(
    (file) => endings.includes(extname(file)) && !file.includes("node_modules") && statSync(file).size < most,
  );

/** Writes the seeds of a target where the search keeps what it finds; no file of people becomes part of the sources. */
function seed(target, corpus) {
  const keep = (file, bytes) => writeFileSync(join(corpus, `${basename(dirname(file))}-${basename(file)}`), bytes);
  const texts = [".csv", ".tsv", ".txt"];
  // The last bytes are options: none, and all at once.
  if (target === "reader")
    for (const file of small(texts, mostBytes(target)))
      keep(file, Buffer.concat([readFileSync(file), Buffer.from([0, 0, 200])]));
  if (target === "cells")
    for (const file of small(texts, mostBytes(target)))
      keep(
        file,
        readFileSync(file, "latin1")
          .replaceAll(/[,;\t]/g, "\n")
          .slice(0, 4_000),
      );
  if (target === "spreadsheet")
    for (const file of small([".xls", ".xlsx", ".ods"], mostBytes(target)))
      keep(file, Buffer.concat([readFileSync(file), Buffer.from([0])]));
}

const rows = [];
for (const target of targets) {
  const [corpus, artifacts] = ["corpus", "artifacts"].map((name) => join(built, name, target));
  const crashers = join(root, "fuzz/crashers", target);
  for (const folder of [corpus, artifacts]) mkdirSync(folder, { recursive: true });
  seed(target, corpus);
  try {
    cpSync(crashers, corpus, { recursive: true });
  } catch {
    // Nothing has broken this one yet.
  }
  // An input that only takes long is kept too, and no crash.
  const crashed = () => readdirSync(artifacts).filter((name) => !name.startsWith("slow-unit")).length;
  const before = crashed();
  const options = [
    `-max_total_time=${seconds}`,
    "-print_final_stats=1",
    "-timeout=20",
    "-rss_limit_mb=2048",
    `-max_len=${mostBytes(target) + 8}`,
  ];
  const run = spawnSync(
    "cargo",
    ["+nightly", "fuzz", "run", target, corpus, "--", ...options, `-artifact_prefix=${artifacts}/`],
    {
      cwd: root,
      env: { ...process.env, CARGO_TARGET_DIR: built },
      encoding: "utf8",
      maxBuffer: 1 << 30,
    },
  );
  const said = run.stderr ?? "";
  const number = (pattern) => Number(said.match(pattern)?.[1] ?? 0);
  const found = crashed() - before;
  // A search that ends early has found something, or could not begin.
  const lines = said.split("\n");
  const at = lines.findIndex((line) => /panicked at|ERROR: /.test(line));
  if (run.status !== 0) console.log(lines.slice(Math.max(at, 0)).slice(0, 40).join("\n"));
  rows.push({
    target,
    executions: number(/stat::number_of_executed_units:\s*(\d+)/) || number(/#(\d+)\s+DONE/),
    "per second": number(/stat::average_exec_per_sec:\s*(\d+)/),
    "MB at most": number(/stat::peak_rss_mb:\s*(\d+)/),
    crashes: found,
    ended: run.status === 0 ? "in time" : `with code ${run.status}`,
  });
}
console.table(rows);
const executions = rows.reduce((sum, row) => sum + row.executions, 0);
const crashes = rows.reduce((sum, row) => sum + row.crashes, 0);
console.log(`${executions} executions of ${rows.length} targets, ${crashes} crashes (target/fuzz/artifacts)`);
process.exit(rows.every((row) => row.ended === "in time") ? 0 : 1);
