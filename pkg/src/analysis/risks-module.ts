// The WebAssembly module of competing risks, alone in a file of its own.

export { default as text } from "bytes:../wasm/risks/risks_bg.wasm";
