// The module that reads spreadsheets, as a file of its own that nothing else is in.

export { default as wasmHex } from "hex:../wasm/spreadsheet/spreadsheet_bg.wasm";
