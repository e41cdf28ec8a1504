import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { probe } from "./probe.js";

if (isMainThread) new Worker(new URL(import.meta.url)).once("message", (found) => console.log(JSON.stringify(found)));
else parentPort.postMessage(await probe());
