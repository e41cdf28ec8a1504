// Opening a file: drop, choose, paste or sample, and progress while it is read.

import { format } from "../../../format.js";
import type { SampleCountry } from "../../sample-country.js";
import { number, rows } from "./counting.js";

export const choosing = {
  title: "Analyse a file",
  lead: "Drop an export from your shop, billing system, survey tool or help desk. One row per order, subscription, response, contact or customer.",
  privacy: "Your browser reads the file on this computer. Nothing is uploaded.",
  drop: "Drop a file here",
  formats:
    "Excel (.xlsx, .xls), OpenDocument (.ods), CSV or other delimited text, also as .gz or .zip, JSON records, Parquet and Arrow. Several files with the same columns, such as monthly exports, are read as one.",
  choose: "Choose a file",
  paste: {
    label: "Or paste rows from a spreadsheet",
    hint: "Copy the cells with their column names, then paste them here or anywhere on this page.",
    open: "Read these rows",
    name: "Pasted rows",
  },
  samples: {
    shop: { use: "Use the sample shop", file: "sample-shop.csv" },
    subscriptions: { use: "Use the sample subscriptions", file: "sample-subscriptions.csv" },
    /** As they are made: with commas, points and no currency. */
    country: null as SampleCountry | null,
  },
  sampleNote: "The samples are invented data, the same every time.",
  several: (count: number, first: string, last: string) => `${number(count)} files (${first} to ${last})`,
  stopped: "Cancelled. The file was not read to the end.",
  again: "Choose another file",
  correct: "Change the columns",
  cancel: "Cancel",
  reading: {
    title: (file: string) => `Reading ${file}`,
    label: "Reading progress",
    progress: (done: string, all: string, count: number) => `${done} of ${all}, ${rows(count)}`,
    megabytes: (value: number) => `${format(value, "points")} MB`,
  },
  computing: (file: string) => `Analysing ${file}`,
  failed: "This file could not be read",
};
