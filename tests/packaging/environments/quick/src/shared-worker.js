import { probe } from "./probe.js";

addEventListener("connect", ({ ports: [port] }) => probe().then((found) => port.postMessage(found)));
