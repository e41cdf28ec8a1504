// The WebAssembly module of purchase and renewal models, alone in a file of its own.

export { default as text } from "bytes:../wasm/models/models_bg.wasm";
