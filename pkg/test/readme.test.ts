// Every code block in the documents, run as a reader would run it. A block that nothing here runs is an error.

import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { sampleOrders } from "../dist/analysis.js";
import manifest from "../package.json";

const root = new URL("../../", import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), "utf8");
const made = new URL("target/readme/", root);
const BIN = new URL("../dist/cli.js", import.meta.url);

interface Block {
  /** The document and the line where the block starts. */
  place: string;
  language: string;
  code: string;
}

function blocksOf(document: string, content = text(document)): Block[] {
  return Array.from(content.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm), ({ 1: language = "", 2: code = "", index }) => ({
    place: `${document}:${content.slice(0, index).split("\n").length}`,
    language,
    code,
  }));
}

/**
 * What a reader's file may hold, for the blocks that open one: 60 customers' orders of two kinds, who answer a survey, subscribe, write
 * and leave, all in one table, so that each block finds its columns.
 */
const FILE = [
  "Customer ID,Date,Amount,Country,Kind,Score,Why?,Customer,From,To,Plan,Fee,Opened,Tenure,Churned",
  ...Array.from({ length: 300 }, (_, at) => {
    const customer = at % 60 < 30 ? at % 60 : (at * at + 7) % 60;
    const date = new Date(Date.UTC(2023, 0, 1 + ((at * 37) % 700))).toISOString().slice(0, 10);
    const row = [
      customer,
      date,
      Math.round((10 + ((customer * 7919) % 60)) * (0.3 + ((at * 61) % 97) / 60)),
      at % 2 ? "Denmark" : "Poland",
      at % 3 ? "Tea" : "Cups",
    ];
    const end = at % 4 ? "" : "2025-01-01";
    return [
      ...row,
      (at * 3) % 11,
      at % 5 ? "" : "slow and rude",
      `s${at}`,
      date,
      end,
      "Basic",
      20,
      date,
      1 + (at % 24),
      at % 4 ? "no" : "yes",
    ].join(",");
  }),
].join("\n");

/** The block as a module: `file` is there, and a result with a comment below it is held against that comment. */
const script = (code: string) => `import { holds } from ${JSON.stringify(new URL("holds.mjs", made).href)};
const file = new Blob([${JSON.stringify(FILE)}]);
${code.replace(/^(\w+\(.*\));\n\/\/ (\{.*\})$/gm, (_, call, comment) => `holds(${call}, ${JSON.stringify(comment)});`)}`;

/** Every `name: value` of a comment is in the result; `…` stands for what is left out. */
const HOLDS = `import assert from "node:assert/strict";
export function holds(result, comment) {
  const found = [];
  JSON.stringify(result, (name, value) => (found.push(name + ": " + JSON.stringify(value)), value));
  for (const [, stated, cut] of comment.matchAll(/(\\w+: (?:-?[\\d.]+|"[^"]*"))(…?)/g)) {
    const isHeld = found.some((entry) => (cut ? entry.startsWith(stated) : entry === stated));
    assert(isHeld, stated + cut + " is stated, but the result is " + JSON.stringify(result));
  }
}
`;

const run = promisify(execFile);

const runners: Record<string, (block: Block) => Promise<void>> = {
  async js({ place, code }) {
    mkdirSync(made, { recursive: true });
    writeFileSync(new URL("holds.mjs", made), HOLDS);
    const path = fileURLToPath(new URL(`${place.replace(/\W/g, "-")}.mjs`, made));
    writeFileSync(path, script(code));
    await run(process.execPath, [path]);
  },
  async sh({ code }) {
    for (const line of code.trim().split("\n")) {
      const [, target] = line.match(/^(?:\w+=\S+ )*make (\S+)(?: \w+=\S+)*$/) ?? [];
      if (target) expect(text("Makefile")).toMatch(new RegExp(`^${target}:`, "m"));
      else expect(line).toBe(`npm i ${manifest.name}`);
    }
  },
  // A command and what it prints of the sample shop; "…" stands for lines that are left out.
  async console({ code }) {
    mkdirSync(made, { recursive: true });
    writeFileSync(new URL("orders.csv", made), await (await sampleOrders()).text());
    const [command = "", ...stated] = code.trimEnd().split("\n");
    const args = /^\$ npx loyalkit (.*)$/.exec(command)?.[1]?.split(" ") ?? [];
    const env = { PATH: process.env.PATH, LANG: "C.UTF-8" } as NodeJS.ProcessEnv;
    const { stdout } = await run(process.execPath, [fileURLToPath(BIN), ...args], { cwd: fileURLToPath(made), env });
    for (const part of stated.join("\n").split("\n  …\n")) expect(`${stdout}\n`).toContain(`${part}\n`);
  },
  async json({ code }) {
    const { command, args } = JSON.parse(code).mcpServers.loyalkit;
    expect([command, args.slice(0, 3)]).toEqual(["npx", ["-y", manifest.name, "mcp"]]);
    expect(Object.keys(manifest.bin)).toEqual([manifest.name]);
  },
  // `make test-rust` runs them: rustdoc reads the same document.
  async rust({ place }) {
    expect(text("Makefile")).toMatch(new RegExp(`rustdoc .*--test ${place.split(":")[0]}$`, "m"));
  },
};
runners.ts = runners.js as (typeof runners)[string];

const check = async (block: Block) => {
  const runner = runners[block.language];
  if (!runner) throw new Error(`Nothing runs the block of "${block.language}" at ${block.place}`);
  await runner(block);
};

describe("the blocks of code in the documents", () => {
  const blocks = ["README.md", "CONTRIBUTING.md", "AGENTS.md"].flatMap((document) => blocksOf(document));

  it.each(blocks)("$place runs", check);

  it("are all found", () => {
    const fences = ["README.md", "CONTRIBUTING.md", "AGENTS.md"].map(
      (document) => text(document).match(/```|~~~/g)?.length ?? 0,
    );
    expect(2 * blocks.length).toBe(fences.reduce((sum, count) => sum + count, 0));
  });

  it.each([
    ["python", "print()", "Nothing runs"],
    ["sh", "make no-such-target\n", "no-such-target"],
    ["sh", "rm -rf build\n", "npm i loyalkit"],
    ["js", 'import { nothing } from "loyalkit";\n', "nothing"],
    [
      "js",
      'import { nps } from "loyalkit";\nnps({ promoters: 50, passives: 30, detractors: 20 });\n// { score: 31, … }\n',
      "score: 31",
    ],
  ])("of %s that are wrong fail: %s", async (language, code, problem) => {
    await expect(check({ place: "wrong.md:1", language, code })).rejects.toThrow(problem);
  });
});
