// The side of a worker's channel that is inside it, in browsers, Deno and Node.

import type { Message, Reply } from "../held.js";

/** Where questions come from and answers go. */
export interface Port {
  postMessage(reply: Reply, transfer?: ArrayBuffer[]): void;
  listen(take: (message: Message) => void): void;
}

interface NodePort {
  postMessage(reply: Reply, transfer: ArrayBuffer[]): void;
  on(type: "message", listener: (message: Message) => void): void;
}

/** The port of this worker, or nothing when this is not one. */
export function findPort(): Port | undefined {
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
