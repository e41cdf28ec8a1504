// Answers as the worker that this is.

import { holdLifeline } from "../lifeline.js";
import { answering, type Part } from "./answering.js";
import { findPort } from "./port.js";

export function serve(...parts: Part[]): void {
  const port = findPort();
  if (!port) return;
  port.listen((message) => {
    if ("lifeline" in message) void holdLifeline(message.lifeline, (held) => port.postMessage({ held }));
  });
  answering(port, ...parts);
}
