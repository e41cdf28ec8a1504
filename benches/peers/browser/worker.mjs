// Runs the engines that are plain JavaScript where loyalkit runs too: in a worker, on a Blob.

import { start as handExpert } from "../engines/hand-expert.mjs";
import { start as handHash } from "../engines/hand-hash.mjs";
import { start as papaparse } from "../engines/papaparse.mjs";

const engines = { "hand-hash": handHash, "hand-expert": handExpert, papaparse };
let program;

self.onmessage = async ({ data: { engine, task, blob } }) => {
  if (engine) {
    program = await engines[engine]();
    return postMessage({ ready: true });
  }
  try {
    const input = program.takes === "bytes" ? new Uint8Array(await blob.arrayBuffer()) : blob;
    const result = await program[task](input);
    const columns = Object.values(result).filter(ArrayBuffer.isView);
    postMessage({ result }, { transfer: columns.map((column) => column.buffer) });
  } catch (error) {
    postMessage({ problem: String(error) });
  }
};
