// The module of what customers will buy and renew, as a file of its own that nothing else is in.

export { default as wasmHex } from "hex:../wasm/models/models_bg.wasm";
