// Starts a worker from script text, the same way in browsers, Deno and Node; where there are none, its work is done here.

import { LoyaltyError, stopped, workerGone } from "../error.js";
import { reported } from "../problem.js";
import type { Message, Reply, WorkerLike } from "./held.js";
import { newLifeline, watchLifeline } from "./lifeline.js";

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
  onFailure(error: LoyaltyError): void;
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

interface Builtin {
  "node:worker_threads": NodeThreads;
  "node:buffer": { Blob: typeof Blob };
}

interface Host {
  Deno?: unknown;
  process?: { getBuiltinModule?<N extends keyof Builtin>(name: N): Builtin[N] };
}

/** Node's own modules, where workers are its threads. Not `import("node:…")`: bundlers for browsers would stumble over it. */
function builtin<N extends keyof Builtin>(name: N): Builtin[N] | undefined {
  const { Deno, process } = globalThis as Host;
  try {
    return typeof Worker === "function" || Deno ? undefined : process?.getBuiltinModule?.(name);
  } catch {
    return undefined; // An edge runtime has the function, and refuses to call it.
  }
}

/** The Blob that this host's workers take: Node's own, where a test has put another in its place. */
export const ownBlob = (): typeof Blob => builtin("node:buffer")?.Blob ?? Blob;

/** So long a worker of ours may take to start, in milliseconds: one that is ended before it holds its lock is noticed only then. */
const MOST_START_MS = 15_000;

const blocked = () => new LoyaltyError({ code: "worker-blocked", params: {} });

export async function startThread(
  source: string,
  custom: (() => WorkerLike) | undefined,
  events: ThreadEvents,
): Promise<Thread> {
  if (custom) return webThread(custom(), events, () => stopped({ code: "worker-ended", params: {} }));
  const threads = builtin("node:worker_threads");
  if (threads) return nodeThread(ownWorker(threads, source), events);
  if (typeof Worker === "function") return startedThread(inlineWorker(source), events);
  try {
    const { here } = await import("./worker/here.js");
    return webThread(here(), events, blocked);
  } catch {
    throw blocked(); // A service worker imports nothing while it runs.
  }
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(text: string): string },
  ): {
    createScriptURL(text: string): { toString(): string };
  };
}

/** Under `require-trusted-types-for 'script'` a worker's address must come from a policy: ours makes addresses of this script alone. */
const scriptAddress = (() => {
  const rules = {
    createScriptURL: (source: string) => URL.createObjectURL(new Blob([source], { type: "text/javascript" })),
  };
  let made: Pick<ReturnType<TrustedTypes["createPolicy"]>, "createScriptURL"> | undefined;
  return (source: string) => {
    try {
      made ??= (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("loyalkit", rules);
    } catch {
      // The page's policy does not name it: then either none is asked for, or the worker is refused and said to be.
    }
    return (made ?? rules).createScriptURL(source);
  };
})();

function ownWorker(threads: NodeThreads, source: string): NodeWorker {
  try {
    return new threads.Worker(source, { eval: true, execArgv: [], resourceLimits: LIMITS });
  } catch (error) {
    // Node's permissions allow no worker.
    if ((error as { code?: string }).code === "ERR_ACCESS_DENIED") throw blocked();
    throw error;
  }
}

/** Classic, because module workers from a blob fail on `file://`; Deno has only modules. */
function inlineWorker(source: string): WorkerLike {
  const url = scriptAddress(source);
  try {
    const worker = new Worker(url as string, (globalThis as Host).Deno ? { type: "module" } : undefined);
    // Not at once: some engines fetch the script only after the constructor has returned.
    worker.addEventListener("message", () => URL.revokeObjectURL(`${url}`), { once: true });
    return worker;
  } catch {
    URL.revokeObjectURL(`${url}`);
    throw blocked();
  }
}

/** Waits for a worker of ours until it holds its lock, so that it is given no work before its end would be noticed. */
function startedThread(worker: WorkerLike, events: ThreadEvents): Promise<Thread> {
  return new Promise((resolve, reject) => {
    let fail = (error: LoyaltyError) => {
      clearTimeout(late);
      thread.end();
      reject(error);
    };
    const late = setTimeout(() => fail(workerGone()), MOST_START_MS);
    const start = () => {
      clearTimeout(late);
      fail = events.onFailure;
      resolve(thread);
    };
    const thread = webThread(worker, { onReply: events.onReply, onFailure: (error) => fail(error) }, blocked, start);
  });
}

/**
 * `silent` is the error of one that fails before it says a word: a policy refuses a script without a message. `start` is called once it is
 * known whether its end will be noticed.
 */
function webThread(worker: WorkerLike, events: ThreadEvents, silent: () => LoyaltyError, start = () => {}): Thread {
  let hasSpoken = false;
  const lifeline = newLifeline();
  let unwatch = () => {};
  worker.addEventListener("message", (event: { data: Reply }) => {
    hasSpoken = true;
    if (!("held" in event.data)) return events.onReply(event.data);
    if (lifeline && event.data.held) unwatch = watchLifeline(lifeline, () => events.onFailure(workerGone()));
    start();
  });
  worker.addEventListener("messageerror", () => events.onFailure(workerGone()));
  worker.addEventListener("error", (event: { message?: string; preventDefault?(): void }) => {
    event.preventDefault?.();
    if (event.message) events.onFailure(stopped(reported(event.message)));
    else events.onFailure(hasSpoken ? workerGone() : silent());
  });
  const thread: Thread = {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    hold: () => {},
    release: () => {},
    end() {
      unwatch();
      worker.terminate();
    },
  };
  if (lifeline) worker.postMessage({ lifeline }, []);
  else queueMicrotask(start);
  return thread;
}

const isOutOfMemory = (error: Error) => "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

function nodeThread(worker: NodeWorker, events: ThreadEvents): Thread {
  const failed = (error: Error) =>
    events.onFailure(isOutOfMemory(error) ? workerGone(error) : stopped(reported(error)));
  worker.on("message", (reply) => events.onReply(reply));
  worker.on("messageerror", failed);
  worker.on("error", failed);
  worker.on("exit", () => events.onFailure(workerGone()));
  worker.unref();
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    hold: () => worker.ref(),
    release: () => worker.unref(),
    end: () => void worker.terminate(),
  };
}
