// Faults in Node: each kind says what it does to a run, and in which states that may end.

import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as threads from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { withMemory } from "./memory.mjs";
import { figuresOf, ORDERS, OTHERWISE, ROLES } from "./orders.mjs";

const ANALYSIS = readFileSync(new URL("../../pkg/src/wasm/analysis/analysis_bg.wasm", import.meta.url));

/** What is done to the workers of the run at hand. */
let fault = {};
let workers = [];
/** When it was done in the worker, in milliseconds since 1970. */
let clock = new Float64Array(new SharedArrayBuffer(8));

class Faulty extends threads.Worker {
  constructor(source, options) {
    if (fault.refused) throw Object.assign(new Error("access denied"), { code: "ERR_ACCESS_DENIED" });
    const limits = fault.limits ? { ...options.resourceLimits, ...fault.limits } : options.resourceLimits;
    super(`${fault.script ?? ""}\n${source}`, { ...options, resourceLimits: limits, workerData: clock.buffer });
    workers.push(this);
  }

  postMessage(message, transfer) {
    super.postMessage(fault.module && message.module ? { ...message, module: fault.module } : message, transfer);
  }
}

class NoRoom {
  constructor() {
    throw new RangeError("Array buffer allocation failed");
  }
}

const builtin = process.getBuiltinModule;
process.getBuiltinModule = (name) => {
  if (name === "node:worker_threads") return { ...threads, Worker: Faulty };
  return name === "node:buffer" && fault.noRoom ? { Blob: NoRoom } : builtin.call(process, name);
};

const { open } = await import("../../pkg/dist/analysis.js");

const folder = mkdtempSync(join(tmpdir(), "loyalkit-faults-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "orders.csv");
const url = pathToFileURL(path);
const blob = new Blob([ORDERS]);
const packed = gzipSync(ORDERS);

const figures = (file, options) => figuresOf(open, file, options);

const waits = (milliseconds) => new Promise((next) => setTimeout(next, milliseconds));
const kill = () => workers.map((worker) => worker.terminate());
/** In the worker: notes the time, and does what follows, at the n-th reading of a file. */
const atReading = (n, what) => `{
  const fs = require("node:fs");
  const { readSync } = fs;
  let left = ${n};
  fs.readSync = (...given) => {
    if (--left === 0) { new Float64Array(require("node:worker_threads").workerData)[0] = Date.now(); ${what} }
    return readSync(...given);
  };
}`;
/** In the worker: the n-th call into the module traps. */
const trapAt = (n) => `{
  const { Instance } = WebAssembly;
  let left = ${n};
  WebAssembly.Instance = function (...given) {
    const { exports } = new Instance(...given);
    const trapping = (call) => (...values) => {
      if (--left > 0) return call(...values);
      new Float64Array(require("node:worker_threads").workerData)[0] = Date.now();
      throw new WebAssembly.RuntimeError("unreachable");
    };
    const entries = Object.entries(exports).map(([name, value]) =>
      [name, typeof value === "function" && !name.startsWith("__") ? trapping(value) : value]);
    return { exports: Object.fromEntries(entries) };
  };
}`;

/** Chunks of the file, and what happens at one of them. */
function stream(n, then) {
  const bytes = new TextEncoder().encode(ORDERS);
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      await waits(0);
      if (at++ === n) return then(controller);
      controller.enqueue(bytes.slice((at - 1) << 16, at << 16));
      if (at << 16 >= bytes.length) controller.close();
    },
  });
}

/** Does it at the n-th call. */
const onceAt = (n, act) => {
  let count = 0;
  return () => {
    if (++count === n) act();
  };
};

/** With an open file, and orders read from it. */
async function withOrders(work) {
  const table = await open(blob);
  const orders = await table.transactions(ROLES);
  try {
    return await work(orders, table);
  } finally {
    await orders.close();
    await table.close();
  }
}

/** A question, and the same one before the fault. */
async function asked(random, harm) {
  return withOrders(async (orders) => {
    const name = ["overview", "cohorts", "rfm", "survival"][random.whole(0, 3)];
    const before = JSON.stringify(await orders[name]());
    await harm(orders, name);
    const after = JSON.stringify(await orders[name]());
    if (before !== after) throw new Error(`${name} differs`);
  });
}

export const kinds = {
  "worker killed while it reads": {
    states: ["worker-gone", "right"],
    run: (random, mark) => {
      const harm = async () => {
        await waits(random.whole(0, 10));
        mark.fault();
        kill();
      };
      return figures(blob, { onProgress: onceAt(random.whole(1, 5), harm) });
    },
  },
  "worker killed while it answers": {
    states: ["worker-gone", "right"],
    run: (random, mark) =>
      asked(random, async (orders, name) => {
        const answer = orders[name]();
        const harm = waits(random.whole(0, 4)).then(() => {
          mark.fault();
          kill();
        });
        const failed = await answer.then(
          () => undefined,
          (error) => error,
        );
        await harm;
        if (!failed) return;
        mark.said();
        // The same question must be answered as before, and the state is that of the one that failed.
        await orders[name]();
        throw failed;
      }),
  },
  "worker killed while it is idle": {
    // Asked before it has ended, it may take the question with it.
    states: ["right", "worker-gone"],
    run: (random, mark) =>
      asked(random, async () => {
        mark.fault();
        kill();
        await waits(random.whole(0, 20));
      }),
  },
  "worker exits at the n-th reading": {
    states: ["worker-gone"],
    file: true,
    run: (random) => {
      fault = { script: atReading(random.whole(2, 20), "process.exit(7);") };
      return figures(url);
    },
  },
  "worker runs out of its heap": {
    states: ["worker-gone"],
    file: true,
    run: (random) => {
      const fill = "const all = []; for (;;) all.push(new Array(1e5).fill(all.length + 0.5));";
      fault = { script: atReading(random.whole(2, 20), fill), limits: { maxOldGenerationSizeMb: 24 } };
      return figures(url);
    },
  },
  "module traps at the n-th call": {
    states: ["stopped"],
    run: (random) => {
      fault = { script: trapAt(random.whole(1, 30)) };
      return figures(blob);
    },
  },
  "memory refused from the n-th page on": {
    states: ["stopped", "too-many-rows", "right"],
    run: async (random) => {
      fault = { module: await WebAssembly.compile(withMemory(ANALYSIS, random.whole(0, 100))) };
      return figures(blob);
    },
  },
  "cancelled at the n-th progress": {
    states: ["AbortError", "right"],
    run: (random, mark) => {
      const control = new AbortController();
      const harm = async () => {
        await waits(random.whole(0, 10));
        mark.fault();
        control.abort();
      };
      return figures(blob, { signal: control.signal, onProgress: onceAt(random.whole(1, 5), harm) });
    },
  },
  "closed while it reads again": {
    states: ["closed", "right"],
    run: (random, mark) =>
      withOrders(async (_, table) => {
        const harm = async () => {
          mark.fault();
          await table.close();
        };
        const reading = table.transactions(ROLES, OTHERWISE);
        setTimeout(harm, random.whole(0, 60));
        const orders = await reading;
        mark.said();
        await waits(60);
        await orders.close();
      }),
  },
  "file changed between passes": {
    states: ["file-changed"],
    file: true,
    run: async (random, mark) => {
      const table = await open(url);
      mark.fault();
      [
        () => appendFileSync(path, "Zoe,2026-03-01,5\n"),
        () => truncateSync(path, random.whole(1, ORDERS.length - 1)),
        () => writeFileSync(path, ORDERS.replaceAll("C1", "C7")),
        () => utimesSync(path, random.whole(1, 1e6), random.whole(1, 1e6)),
      ][random.whole(0, 3)]();
      try {
        await (await table.transactions(ROLES, OTHERWISE)).close();
      } finally {
        await table.close();
      }
    },
  },
  "file changed while it is read": {
    states: ["file-changed", "right"],
    file: true,
    run: (random, mark) => {
      const harm = () => {
        mark.fault();
        appendFileSync(path, "Zoe,2026-03-01,5\n");
      };
      return figures(url, { onProgress: onceAt(random.whole(1, 3), harm) });
    },
  },
  "file deleted between passes": {
    states: ["unreadable-file"],
    file: true,
    run: async (_, mark) => {
      const table = await open(url);
      mark.fault();
      unlinkSync(path);
      try {
        await (await table.transactions(ROLES, OTHERWISE)).close();
      } finally {
        await table.close();
      }
    },
  },
  "stream broken at the n-th chunk": {
    states: ["unreadable-file"],
    run: (random, mark) =>
      figures(
        stream(random.whole(0, 60), (controller) => {
          mark.fault();
          controller.error(new Error("the line is down"));
        }),
      ),
  },
  "stream cancelled at the n-th chunk": {
    states: ["AbortError"],
    run: (random, mark) => {
      const control = new AbortController();
      const harm = () => {
        mark.fault();
        control.abort();
      };
      return figures(stream(random.whole(0, 60), harm), { signal: control.signal });
    },
  },
  "stream above its limit": {
    states: ["stream-too-large"],
    run: (random) => figures(stream(), { streamLimit: random.whole(1, 5) }),
  },
  "stream read elsewhere": {
    states: ["stream-locked"],
    run: () => {
      const taken = stream();
      taken.getReader();
      return figures(taken);
    },
  },
  "storage refused": {
    states: ["storage-refused"],
    run: () => {
      fault = { noRoom: true };
      return figures(stream());
    },
  },
  "worker refused": {
    states: ["worker-blocked"],
    run: () => {
      fault = { refused: true };
      return figures(blob.stream());
    },
  },
  "gzip cut off, damaged or followed by something": {
    states: ["damaged-gzip"],
    run: (random, mark) => {
      const at = random.whole(20, packed.length - 1);
      const damaged = Uint8Array.from(packed);
      damaged[at] ^= 1 << random.whole(0, 7);
      const files = [
        packed.subarray(0, at),
        damaged,
        Buffer.concat([packed, Buffer.from("x".repeat(random.whole(1, 99)))]),
      ];
      // What is wrong is found when it is reached.
      return figures(new Blob([files[random.whole(0, 2)]]), { onProgress: mark.fault });
    },
  },
};

/** One run of a kind: its state, how long it took from the fault on, and whether the next run of the same input is the reference. */
export async function inject(kind, random) {
  const { run, file } = kinds[kind];
  [fault, workers, clock] = [{}, [], new Float64Array(new SharedArrayBuffer(8))];
  if (file) writeFileSync(path, ORDERS);
  let from = Date.now();
  let to;
  const mark = {
    fault: () => {
      from = Date.now();
    },
    said: () => {
      to = Date.now();
    },
  };
  const state = await run(random, mark).then(
    () => "right",
    // An AbortError has a number for a code.
    (error) => (typeof error.code === "string" ? error.code : error.name),
  );
  const took = (to ?? Date.now()) - (clock[0] || from);
  fault = {};
  if (file) writeFileSync(path, ORDERS);
  const next = await figures(file ? url : blob);
  return { state, took, next };
}

export const reference = () => figures(blob);
