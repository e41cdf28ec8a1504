// Faults in a tab: each kind says what it does to a run, and in which states that may end.

import { open } from "/pkg/dist/analysis.js";
import { withMemory } from "./memory.mjs";
import { figuresOf, ORDERS, OTHERWISE, ROLES } from "./orders.mjs";
import { randomFrom } from "./random.mjs";

const OwnWorker = Worker;

/** What is done to the workers of the run at hand. */
let fault = {};
let workers = [];

globalThis.Worker = class extends OwnWorker {
  constructor(...given) {
    if (fault.refused) throw new DOMException("refused", "SecurityError");
    super(...given);
    workers.push(this);
  }

  postMessage(message, transfer) {
    super.postMessage(fault.module && message.module ? { ...message, module: fault.module } : message, transfer);
  }
};

// Not as a class of its own: the browser's files would be Blobs of another maker, and copied when they are opened.
const { slice } = Blob.prototype;
Blob.prototype.slice = function (...given) {
  const part = slice.apply(this, given);
  if (!fault.noRoom) return part;
  return Object.assign(part, {
    arrayBuffer: () => Promise.reject(new DOMException("the disk is full", "NotReadableError")),
  });
};

const file = new File([ORDERS], "orders.csv");
const analysis = fetch("/pkg/src/wasm/analysis/analysis_bg.wasm").then(
  async (answer) => new Uint8Array(await answer.arrayBuffer()),
);
const packed = new Response(file.stream().pipeThrough(new CompressionStream("gzip")))
  .arrayBuffer()
  .then((bytes) => new Uint8Array(bytes));

const waits = (milliseconds) => new Promise((next) => setTimeout(next, milliseconds));

/** Ends all workers, of which the browser tells nobody. */
const kill = () => {
  for (const worker of workers) worker.terminate();
};

/** Does it at the n-th call. */
const onceAt = (n, act) => {
  let count = 0;
  return () => {
    if (++count === n) act();
  };
};

export const figures = (of = file, options) => figuresOf(open, of, options);

async function asked(random, mark, harm) {
  const table = await open(file);
  const orders = await table.transactions(ROLES);
  try {
    const name = ["overview", "cohorts", "rfm", "survival"][random.whole(0, 3)];
    const before = JSON.stringify(await orders[name]());
    const failed = await harm(() => orders[name]());
    if (failed) mark.said();
    if (failed?.code !== "closed" && JSON.stringify(await orders[name]()) !== before) throw new Error("differs");
    if (failed) throw failed;
  } finally {
    await orders.close();
    await table.close();
  }
  return orders;
}

/** Does something while an answer is awaited, and gives what that fails with. */
async function meanwhile(answer, milliseconds, act) {
  const acted = waits(milliseconds).then(act);
  const failed = await answer.then(
    () => undefined,
    (error) => error,
  );
  await acted;
  return failed;
}

function stream(n, then) {
  const bytes = new TextEncoder().encode(ORDERS);
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      if (at++ === n) return then(controller);
      controller.enqueue(bytes.slice((at - 1) << 16, at << 16));
      if (at << 16 >= bytes.length) controller.close();
    },
  });
}

const runs = {
  "worker killed while it reads": (random, mark) => {
    const harm = async () => {
      await waits(random.whole(0, 10));
      mark.fault();
      kill();
    };
    return figures(file, { onProgress: onceAt(random.whole(1, 4), harm) });
  },
  "worker killed while it answers": (random, mark) =>
    asked(random, mark, (ask) =>
      meanwhile(ask(), random.whole(0, 4), () => {
        mark.fault();
        kill();
      }),
    ),
  "worker killed while it is idle": (random, mark) =>
    asked(random, mark, async () => {
      await waits(random.whole(0, 20));
      mark.fault();
      kill();
      // The next question may come before the browser has ended it.
      await waits(random.whole(0, 1) * 100);
    }),
  "memory refused from the n-th page on": async (random) => {
    fault = { module: await WebAssembly.compile(withMemory(await analysis, random.whole(0, 200))) };
    return figures();
  },
  "cancelled at the n-th progress": (random, mark) => {
    const control = new AbortController();
    const harm = async () => {
      await waits(random.whole(0, 10));
      mark.fault();
      control.abort();
    };
    return figures(file, { signal: control.signal, onProgress: onceAt(random.whole(1, 4), harm) });
  },
  "closed while it reads again": async (random, mark) => {
    const table = await open(file);
    const reading = table.transactions(ROLES, OTHERWISE);
    const failed = await meanwhile(reading, random.whole(0, 60), () => {
      mark.fault();
      return table.close();
    });
    if (failed) throw failed;
    mark.said();
    await (await reading).close();
  },
  "stream broken at the n-th chunk": (random, mark) =>
    figures(
      stream(random.whole(0, 60), (controller) => {
        mark.fault();
        controller.error(new Error("the line is down"));
      }),
    ),
  "stream above its limit": (random) => figures(stream(), { streamLimit: random.whole(1, 4) }),
  "stream read elsewhere": () => {
    const taken = stream();
    taken.getReader();
    return figures(taken);
  },
  "storage refused": () => {
    fault = { noRoom: true };
    return figures(stream());
  },
  "worker refused": () => {
    fault = { refused: true };
    return figures();
  },
  "gzip cut off or followed by something": async (random, mark) => {
    const whole = await packed;
    const files = [[whole.subarray(0, random.whole(20, whole.length - 1))], [whole, "x".repeat(random.whole(1, 99))]];
    return figures(new Blob(files[random.whole(0, 1)]), { onProgress: mark.fault });
  },
};

/** A run of a kind, or of what the browser is made to do meanwhile. */
export async function inject(kind, seed) {
  [fault, workers] = [{}, []];
  let from = performance.now();
  let to;
  const mark = {
    fault: () => {
      from = performance.now();
    },
    said: () => {
      to = performance.now();
    },
  };
  const state = await runs[kind](randomFrom(seed), mark).then(
    () => "right",
    (error) => (typeof error.code === "string" ? error.code : error.name),
  );
  const took = (to ?? performance.now()) - from;
  fault = {};
  return { state, took, next: await figures() };
}

let chosen;

/** Opens a file that the browser holds. */
export async function choose(file) {
  [fault, workers] = [{}, []];
  chosen = await open(file);
}

/** Reads it a second time: how that ends. */
export async function readAgain() {
  const from = performance.now();
  const state = await chosen.transactions(ROLES, OTHERWISE).then(
    (orders) => orders.close().then(() => "right"),
    (error) => error.code ?? error.name,
  );
  const took = performance.now() - from;
  await chosen.close();
  return { state, took, next: await figures() };
}

export { kill };
