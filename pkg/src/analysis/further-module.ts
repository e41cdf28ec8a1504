// The module of what fewer files need, as a file of its own that nothing else is in.

export { default as wasmHex } from "hex:../wasm/further/further_bg.wasm";
