// The WebAssembly module that reads spreadsheets, alone in a file of its own.

export { default as text } from "bytes:../wasm/spreadsheet/spreadsheet_bg.wasm";
