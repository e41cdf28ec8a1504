// A program in Python that answers one line with one line, both JSON: Spark and sqlglot have no other door.

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** `make test-warehouse` makes it. */
const PYTHON =
  process.env.WAREHOUSE_PYTHON ?? fileURLToPath(new URL("../../../.cache/warehouse/bin/python", import.meta.url));

export const missing = () =>
  existsSync(PYTHON) ? undefined : "its Python packages are not installed: make test-warehouse installs them";

export function python(script) {
  const program = spawn(PYTHON, [fileURLToPath(new URL(script, import.meta.url))], { stdio: ["pipe", "pipe", "pipe"] });
  const errors = [];
  program.stderr.on("data", (piece) => errors.push(piece));
  const waiting = [];
  createInterface({ input: program.stdout }).on("line", (line) => {
    const { resolve, reject } = waiting.shift();
    const { value, error } = JSON.parse(line);
    if (error === undefined) resolve(value);
    else reject(new Error(error));
  });
  const ended = new Promise((resolve) => program.on("close", resolve));
  ended.then(() => {
    for (const { reject } of waiting.splice(0)) reject(new Error(Buffer.concat(errors).toString().slice(-2000)));
  });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        program.stdin.write(`${JSON.stringify(question)}\n`);
      }),
    async end() {
      program.stdin.end();
      await ended;
    },
  };
}
