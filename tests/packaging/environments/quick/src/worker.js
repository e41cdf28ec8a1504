import { probe } from "./probe.js";

probe().then(
  (found) => postMessage(found),
  (error) => postMessage(String(error)),
);
