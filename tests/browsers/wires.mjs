// The two ways on which a WebDriver command reaches a browser. Both give `send(command, parameters)`.

import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** Where the commands are over HTTP. */
const PLACES = {
  Navigate: ["POST", "url"],
  GetWindowHandles: ["GET", "window/handles"],
  SwitchToWindow: ["POST", "window"],
  SetWindowRect: ["POST", "window/rect"],
  ExecuteScript: ["POST", "execute/sync"],
  ElementClick: ["POST", "element/:id/click"],
  ElementClear: ["POST", "element/:id/clear"],
  ElementSendKeys: ["POST", "element/:id/value"],
  TakeScreenshot: ["GET", "screenshot"],
  DeleteSession: ["DELETE", ""],
};

/** By HTTP, which the drivers of Chromium and WebKit speak. */
export async function http(port, capabilities) {
  const driver = `http://127.0.0.1:${port}`;
  const ask = async (method, path, body) => {
    const answer = await fetch(`${driver}/${path}`, {
      method,
      ...(method === "POST" && { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
    return value;
  };
  await ready(() => ask("GET", "status"));
  const { sessionId } = await ask("POST", "session", { capabilities: { alwaysMatch: capabilities } });
  return (command, { id, ...parameters } = {}) => {
    const [method, place] = PLACES[command];
    return ask(method, `session/${sessionId}/${place.replace(":id", id)}`.replace(/\/$/, ""), parameters);
  };
}

/** By Marionette, which is in Firefox itself: each message is JSON with its length in front. */
export async function marionette(port) {
  const socket = await ready(
    () =>
      new Promise((resolve, reject) => {
        const socket = connect(port, "127.0.0.1", () => resolve(socket)).on("error", reject);
      }),
  );
  const waiting = new Map();
  let heard = Buffer.alloc(0);
  socket.on("data", (bytes) => {
    heard = Buffer.concat([heard, bytes]);
    for (;;) {
      const colon = heard.indexOf(":");
      const end = colon + 1 + Number(heard.subarray(0, colon));
      if (colon < 0 || heard.length < end) return;
      const message = JSON.parse(heard.subarray(colon + 1, end));
      heard = heard.subarray(end);
      // The greeting is no list.
      if (Array.isArray(message)) waiting.get(message[1])(message);
    }
  });
  let last = 0;
  const send = (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const message = JSON.stringify([0, id, `WebDriver:${command}`, parameters]);
      waiting.set(id, ([, , error, result]) => {
        if (error) reject(new Error(`${command}: ${error.error} ${error.message}`));
        else resolve(result && "value" in result ? result.value : result);
      });
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  await send("NewSession", {});
  return send;
}

/** What an attempt gives, as soon as it succeeds: a browser takes a moment to listen. */
async function ready(attempt) {
  for (let left = 100; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw error;
      await wait(100);
    }
  }
}
