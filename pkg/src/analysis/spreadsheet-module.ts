// The WebAssembly module that reads spreadsheets, alone in a file of its own.

export { default as wasmHex } from "hex:../wasm/spreadsheet/spreadsheet_bg.wasm";
