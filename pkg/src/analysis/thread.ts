// Starts a worker from script text, the same way in browsers, Deno and Node.

import { type Problem, reported } from "../problem.js";
import type { Message, Reply } from "./held.js";

const ended: Problem = { code: "worker-ended", params: {} };

/** A worker, whatever the host calls it. */
export interface Thread {
  /** What is transferred is gone from here. */
  post(message: Message, transfer?: ArrayBuffer[]): void;
  /** Keeps a Node process alive while an answer is awaited. */
  hold(): void;
  release(): void;
  end(): void;
}

export interface ThreadEvents {
  onReply(reply: Reply): void;
  onFailure(problem: Problem): void;
}

interface NodeWorker {
  postMessage(message: Message, transfer?: ArrayBuffer[]): void;
  on(type: "message", listener: (reply: Reply) => void): void;
  on(type: "error" | "messageerror", listener: (error: Error) => void): void;
  on(type: "exit", listener: (code: number) => void): void;
  ref(): void;
  unref(): void;
  terminate(): Promise<number>;
}

interface NodeThreads {
  Worker: new (
    source: string,
    options: { eval: true; execArgv: string[]; resourceLimits: { maxYoungGenerationSizeMb: number } },
  ) => NodeWorker;
}

/** What a worker keeps lies in the module's memory: it needs little room for young objects of its own. */
const LIMITS = { maxYoungGenerationSizeMb: 4 };

interface Host {
  Deno?: unknown;
  process?: { getBuiltinModule?(name: "node:worker_threads"): NodeThreads };
}

export function startThread(source: string, custom: (() => Worker) | undefined, events: ThreadEvents): Thread {
  const host = globalThis as Host;
  if (custom) return webThread(custom(), events);
  if (typeof Worker === "function") return webThread(inlineWorker(source, Boolean(host.Deno)), events);
  // Not `import("node:…")`: bundlers for browsers would stumble over it.
  const threads = host.process?.getBuiltinModule?.("node:worker_threads");
  if (!threads) throw new Error("this host has no workers (Node needs 20.16 or newer)");
  return nodeThread(new threads.Worker(source, { eval: true, execArgv: [], resourceLimits: LIMITS }), events);
}

/** Classic, because module workers from a blob fail on `file://`; Deno has only modules. */
function inlineWorker(source: string, module: boolean): Worker {
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  try {
    return new Worker(url, module ? { type: "module" } : undefined);
  } finally {
    // Not at once: some engines fetch the script only after the constructor has returned.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }
}

function webThread(worker: Worker, events: ThreadEvents): Thread {
  worker.onmessage = (event: MessageEvent<Reply>) => events.onReply(event.data);
  worker.onmessageerror = () => events.onFailure(ended);
  worker.onerror = (event) => {
    event.preventDefault?.();
    events.onFailure(event.message ? reported(event.message) : ended);
  };
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    hold: () => {},
    release: () => {},
    end: () => worker.terminate(),
  };
}

function nodeThread(worker: NodeWorker, events: ThreadEvents): Thread {
  worker.on("message", (reply) => events.onReply(reply));
  worker.on("messageerror", (error) => events.onFailure(reported(error)));
  worker.on("error", (error) => events.onFailure(reported(error)));
  worker.on("exit", () => events.onFailure(ended));
  worker.unref();
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    hold: () => worker.ref(),
    release: () => worker.unref(),
    end: () => void worker.terminate(),
  };
}
