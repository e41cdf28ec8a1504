import { probe } from "./probe.js";

probe().then((found) => {
  globalThis.found = found;
});
