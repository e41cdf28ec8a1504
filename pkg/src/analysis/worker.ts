// Runs in the worker: reads files in chunks and answers the requests of the page.

import type { ErrorData } from "../error.js";
import * as core from "../wasm/analysis/analysis_bg.js";
import type { NpsOptions } from "../wasm/calculators/calculators.js";
import * as spreadsheet from "../wasm/spreadsheet/spreadsheet_bg.js";
import { answerOfLifetimes } from "./lifetimes.js";
import type { CustomerSummary, Message, ModuleName, OrdersRfm, Reply, Request, Source } from "./protocol.js";
import { openPieces, readAll } from "./reading.js";
import { timeZone } from "./time-zone.js";

/** The bytes that are read at a time: few enough to stay in the processor's cache until they are worked on. */
const CHUNK = 1 << 18;
/** The bytes that are asked for at once, at most. */
const MOST_RESERVED = 1 << 28;
/** The bytes between two reports of progress. */
const PROGRESS = 1 << 20;

interface Port {
  postMessage(reply: Reply, transfer?: ArrayBuffer[]): void;
  listen(take: (message: Message) => void): void;
}

/** The side of this worker's channel that is here, or nothing when this is not a worker. */
function findPort(): Port | undefined {
  const scope = globalThis as unknown as {
    WorkerGlobalScope?: unknown;
    process?: { getBuiltinModule?(name: "node:worker_threads"): { parentPort: NodePort | null } };
    postMessage(reply: Reply, transfer: ArrayBuffer[]): void;
    addEventListener(type: "message", listener: (event: { data: Message }) => void): void;
  };
  if (scope.WorkerGlobalScope) {
    return {
      postMessage: (reply, transfer = []) => scope.postMessage(reply, transfer),
      listen: (take) => scope.addEventListener("message", (event) => take(event.data)),
    };
  }
  const port = scope.process?.getBuiltinModule?.("node:worker_threads").parentPort;
  return port
    ? {
        postMessage: (reply, transfer = []) => port.postMessage(reply, transfer),
        listen: (take) => port.on("message", take),
      }
    : undefined;
}

interface NodePort {
  postMessage(reply: Reply, transfer: ArrayBuffer[]): void;
  on(type: "message", listener: (message: Message) => void): void;
}

let memory: WebAssembly.Memory;

function instantiate(module: WebAssembly.Module, name: ModuleName): void {
  const glue = name === "analysis" ? core : spreadsheet;
  const instance = new WebAssembly.Instance(module, {
    [`./${name}_bg.js`]: glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  memory = instance.exports.memory as WebAssembly.Memory;
  (instance.exports.__wbindgen_start as (() => void) | undefined)?.();
}

/** Pushes a file from a byte on, until its end or until `push` answers true. */
async function pushAll(
  file: Source,
  from: number,
  push: (chunk: core.Chunk, length: number) => number | boolean,
  report: (reply: Reply) => void,
): Promise<void> {
  const pieces = await openPieces(file, from);
  // What becomes of a file takes up about its size, and no more memory than is written to.
  core.Chunk.reserve(Math.min(Math.max(pieces.size - from, 0), MOST_RESERVED));
  const chunk = new core.Chunk(CHUNK);
  try {
    let [told, rows] = [0, 0];
    const tell = () => {
      told = pieces.read;
      report({ progress: { bytesRead: told, bytesTotal: pieces.size, rows } });
    };
    for (;;) {
      // Waiting for what is there already would cost more than reading it.
      const next = pieces.next(() => new Uint8Array(memory.buffer, chunk.pointer, CHUNK));
      const length = typeof next === "number" ? next : await next;
      if (length === 0) break;
      const found = push(chunk, length);
      if (found === true) return;
      rows = Number(found);
      if (pieces.read - told >= PROGRESS) tell();
    }
    if (pieces.read > told) tell();
  } finally {
    pieces.close();
    chunk.free();
  }
}

let orders: core.Orders | undefined;
let survey: core.Survey | undefined;

function known(): core.Orders {
  if (!orders) throw new Error("no transactions have been read in this worker");
  return orders;
}

function answers(): core.Survey {
  if (!survey) throw new Error("no survey has been read in this worker");
  return survey;
}

function customers(asOf: string | undefined, names: boolean): CustomerSummary {
  const summary = known().customers(asOf);
  try {
    // Each list is copied out and let go before the next is made.
    const frequency = summary.frequency();
    return {
      asOf: summary.asOf(),
      customers: frequency.length,
      names: names ? parted(summary.names(known())) : null,
      frequency,
      recency: summary.recency(),
      age: summary.age(),
      value: summary.value(),
    };
  } finally {
    summary.free();
  }
}

/** Names with a zero byte behind each. */
const parted = (names: Uint8Array) => new TextDecoder().decode(names).split("\0").slice(0, -1);

function segments(found: core.Rfm, named: core.Orders | undefined): OrdersRfm {
  try {
    return {
      ...found.summary(),
      customers: {
        names: named ? parted(found.names(named)) : null,
        recency: found.recency(),
        frequency: found.frequency(),
        monetary: found.monetary(),
        code: found.code(),
        segment: found.segment(),
      },
    };
  } finally {
    found.free();
  }
}

/** The typed arrays of a result: they are handed over, not copied. */
function buffers(result: unknown): ArrayBuffer[] {
  if (typeof result !== "object" || result === null || Array.isArray(result)) return [];
  return Object.values(result).flatMap((value) =>
    ArrayBuffer.isView(value) ? [value.buffer as ArrayBuffer] : buffers(value),
  );
}

async function answer(request: Request, report: (reply: Reply) => void): Promise<unknown> {
  switch (request.kind) {
    case "scan": {
      const scanner = new core.Scanner(request.hints);
      await pushAll(request.file, 0, (chunk, length) => scanner.push(chunk, length), report);
      const scanned = scanner.finish();
      orders = scanned.takeOrders();
      survey = scanned.takeSurvey();
      return { ...scanned.scan(), taken: (orders ?? survey)?.report() ?? null };
    }
    case "rows": {
      const { file, layout, checkpoint, from, count } = request;
      const reader = new core.RowsReader(layout, checkpoint, from, count);
      await pushAll(file, checkpoint.offset, (chunk, length) => reader.push(chunk, length), report);
      return reader.finish();
    }
    case "transactions": {
      const { timeZone: place, ...options } = request.options;
      const zone = place === undefined ? {} : { timeZone: timeZone(place) };
      const reader = new core.TransactionsReader(request.layout, request.roles, { ...options, ...zone });
      await pushAll(request.file, 0, (chunk, length) => reader.push(chunk, length), report);
      orders = reader.finish();
      return orders.report();
    }
    case "survey": {
      const reader = new core.SurveyReader(request.layout, request.roles);
      await pushAll(request.file, 0, (chunk, length) => reader.push(chunk, length), report);
      survey = reader.finish();
      return survey.report();
    }
    case "overview":
      return known().overview(request.options);
    case "cohorts":
      return known().cohorts(request.options);
    case "compareCohorts":
      return known().compareCohorts(request.options, request.pair);
    case "rfm":
      return segments(known().rfm(request.options), request.names ? known() : undefined);
    case "rfmMigration":
      return known().rfmMigration(request.from, request.to, request.options);
    case "signals":
      return known().signals(request.options, request.limit);
    case "rfmOf": {
      const { recency, frequency, monetary, ties } = request.values;
      return segments(new core.Rfm(recency, frequency, monetary, ties, request.options), undefined);
    }
    case "customers":
      return customers(request.asOf, request.names);
    case "nps":
      return answers().nps(request.options as NpsOptions);
    case "bySegment":
      return answers().bySegment(request.options as NpsOptions);
    case "sheet": {
      const { file, sheet } = request;
      const [name, position] = typeof sheet === "string" ? [sheet] : [undefined, sheet];
      const bytes = await readAll(file);
      const parts: Uint8Array<ArrayBuffer>[] = [];
      const found = spreadsheet.sheetText(bytes, name, position, (part: Uint8Array<ArrayBuffer>, rows: number) => {
        parts.push(part);
        report({ progress: { bytesRead: 0, bytesTotal: bytes.length, rows } });
      });
      return { ...found, text: new Blob(parts) };
    }
    case "sample":
      return core.sampleOrders(request.seed);
    default:
      return answerOfLifetimes(request);
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
    else {
      const value = await answer(message.request, (reply) => port.postMessage(reply));
      port.postMessage({ value }, buffers(value));
    }
  } catch (error) {
    port.postMessage(failure(error));
  }
});
