import { probe } from "./probe.js";

addEventListener("message", ({ source }) => probe().then((found) => source.postMessage(found)));
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
