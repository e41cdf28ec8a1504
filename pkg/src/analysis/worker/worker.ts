// What runs in a worker.

import { holdLifeline } from "../lifeline.js";
import { answering } from "./answering.js";
import { findPort } from "./port.js";

const port = findPort();
if (port) {
  port.listen((message) => {
    if ("lifeline" in message) void holdLifeline(message.lifeline, (held) => port.postMessage({ held }));
  });
  answering(port);
}
