// Runs in the worker: reads files in chunks and answers the requests of the page.

import type { ErrorData } from "../error.js";
import * as core from "../wasm/analysis/analysis_bg.js";
import * as spreadsheet from "../wasm/spreadsheet/spreadsheet_bg.js";
import type { Message, ModuleName, Reply, Request } from "./protocol.js";

const CHUNK = 1 << 20;

interface Port {
  postMessage(reply: Reply): void;
  listen(take: (message: Message) => void): void;
}

/** The side of this worker's channel that is here, or nothing when this is not a worker. */
function findPort(): Port | undefined {
  const scope = globalThis as unknown as {
    WorkerGlobalScope?: unknown;
    process?: { getBuiltinModule?(name: "node:worker_threads"): { parentPort: NodePort | null } };
    postMessage(reply: Reply): void;
    addEventListener(type: "message", listener: (event: { data: Message }) => void): void;
  };
  if (scope.WorkerGlobalScope) {
    return {
      postMessage: (reply) => scope.postMessage(reply),
      listen: (take) => scope.addEventListener("message", (event) => take(event.data)),
    };
  }
  const port = scope.process?.getBuiltinModule?.("node:worker_threads").parentPort;
  return port
    ? { postMessage: (reply) => port.postMessage(reply), listen: (take) => port.on("message", take) }
    : undefined;
}

interface NodePort {
  postMessage(reply: Reply): void;
  on(type: "message", listener: (message: Message) => void): void;
}

function instantiate(module: WebAssembly.Module, name: ModuleName): void {
  const glue = name === "analysis" ? core : spreadsheet;
  const instance = new WebAssembly.Instance(module, {
    [`./${name}_bg.js`]: glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as (() => void) | undefined)?.();
}

/** Pushes a file from a byte on, until its end or until `push` answers true. */
async function pushAll(
  blob: Blob,
  from: number,
  push: (bytes: Uint8Array) => number | boolean,
  report: (reply: Reply) => void,
): Promise<void> {
  for (let at = from; at < blob.size; at += CHUNK) {
    const end = Math.min(at + CHUNK, blob.size);
    const bytes = new Uint8Array(await read(blob.slice(at, end)));
    const rows = push(bytes);
    if (rows === true) return;
    if (typeof rows === "number") report({ progress: { bytesRead: end, bytesTotal: blob.size, rows } });
  }
}

async function read(part: Blob): Promise<ArrayBuffer> {
  try {
    return await part.arrayBuffer();
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw { code: "unreadable-file", params: { problem } } satisfies ErrorData;
  }
}

let orders: core.Orders | undefined;

function known(): core.Orders {
  if (!orders) throw new Error("no transactions have been read in this worker");
  return orders;
}

async function answer(request: Request, report: (reply: Reply) => void): Promise<unknown> {
  switch (request.kind) {
    case "scan": {
      const scanner = new core.Scanner(request.hints);
      await pushAll(request.blob, 0, (bytes) => scanner.push(bytes), report);
      return scanner.finish();
    }
    case "rows": {
      const { blob, layout, checkpoint, from, count } = request;
      const reader = new core.RowsReader(layout, checkpoint, from, count);
      await pushAll(blob, checkpoint.offset, (bytes) => reader.push(bytes), report);
      return reader.finish();
    }
    case "transactions": {
      const reader = new core.TransactionsReader(request.layout, request.roles, request.options);
      await pushAll(request.blob, 0, (bytes) => reader.push(bytes), report);
      orders = reader.finish();
      return orders.report();
    }
    case "overview":
      return known().overview(request.options);
    case "cohorts":
      return known().cohorts(request.options);
    case "sheet": {
      const { blob, sheet } = request;
      const [name, position] = typeof sheet === "string" ? [sheet] : [undefined, sheet];
      const parts: Uint8Array<ArrayBuffer>[] = [];
      const found = spreadsheet.sheetText(
        new Uint8Array(await read(blob)),
        name,
        position,
        (part: Uint8Array<ArrayBuffer>, rows: number) => {
          parts.push(part);
          report({ progress: { bytesRead: 0, bytesTotal: blob.size, rows } });
        },
      );
      return { ...found, text: new Blob(parts) };
    }
    case "sample":
      return core.sampleOrders(request.seed);
  }
}

/** What the core throws is plain data and goes as it is: a class would not survive the way. The rest is a trap. */
function failure(error: unknown): Reply {
  return error instanceof Error ? { trap: error.message } : { error: error as ErrorData };
}

const port = findPort();
port?.listen(async (message) => {
  try {
    if ("module" in message) instantiate(message.module, message.name);
    else port.postMessage({ value: await answer(message.request, (reply) => port.postMessage(reply)) });
  } catch (error) {
    port.postMessage(failure(error));
  }
});
