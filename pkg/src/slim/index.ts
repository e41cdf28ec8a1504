// `loyalkit/slim`: as `loyalkit`, but the WebAssembly is a file that you give: for hosts that compile nothing at run time, and for sites
// that would rather load a file than a longer script.

export * from "../index.js";
export { init, initPlanning } from "./module.js";
