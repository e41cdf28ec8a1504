// `loyalkit/analysis/here`: the worker's part without a worker, in the thread that asks, for hosts that have none: service workers, and
// shared workers of most browsers. A question that is computed holds everything up; cancelling waits for the next mebibyte.

import type { Message, Reply, WorkerLike } from "../held.js";
import { answering } from "./answering.js";
import { columnar } from "./columnar/columnar.js";
import { core } from "./core.js";
import type { Port } from "./port.js";

/** Thrown into what still reads for a worker that was ended. */
const ENDED = { code: "closed", params: { name: "worker" } };

/**
 * What stands in for a worker, for `configure({ worker: here })`. Hosts that can import while they run need no such call; a service
 * worker cannot.
 */
export function here(): WorkerLike {
  let isEnded = false;
  let onMessage: (event: { data: Reply }) => void = () => undefined;
  let take: (message: Message) => void = () => undefined;
  const port: Port = {
    postMessage(data) {
      if (!isEnded) onMessage({ data });
      else if ("progress" in data) throw ENDED;
    },
    listen(listener) {
      take = listener;
    },
  };
  const forget = answering(port, core, columnar);
  return {
    postMessage: (message) => queueMicrotask(() => isEnded || take(message as Message)),
    addEventListener(type, listener) {
      if (type === "message") onMessage = listener;
    },
    terminate() {
      isEnded = true;
      forget();
    },
  };
}
