// The script of the worker that reads files of columns, alone in a file of its own.

export { default as script } from "script:./worker/columnar-worker.ts";
