// How a file gets in, and what is said while it is read.

import { format } from "../../../format.js";
import { number, rows } from "./counting.js";

export const choosing = {
  title: "Analyse a file",
  lead: "One row for each order or thing bought, for each subscription, for each answer to a survey, for each contact with a customer, or for each customer who signed up.",
  privacy: "Your browser reads the file here. It is not uploaded.",
  drop: "Drop a file here",
  formats:
    "Excel (.xlsx, .xls), OpenDocument (.ods), CSV or other text, also packed as .gz. Several files with the same columns, such as one a month, are read as one.",
  choose: "Choose a file",
  paste: {
    label: "Or paste rows from a spreadsheet",
    hint: "Copy the cells with their column names, and paste them here or anywhere on this page.",
    open: "Read these rows",
    name: "Pasted rows",
  },
  samples: {
    shop: { use: "Use the sample shop", file: "sample-shop.csv" },
    subscriptions: { use: "Use the sample subscriptions", file: "sample-subscriptions.csv" },
  },
  sampleNote: "The samples are made up: the same invented rows each time.",
  several: (count: number, first: string, last: string) => `${number(count)} files (${first} to ${last})`,
  stopped: "Stopped. The file is no longer being read.",
  again: "Choose another file",
  correct: "Correct the columns",
  cancel: "Cancel",
  reading: {
    title: (file: string) => `Reading ${file}`,
    label: "Part of the file that has been read",
    progress: (done: string, all: string, count: number) => `${done} of ${all}, ${rows(count)}`,
    megabytes: (value: number) => `${format(value, "points")} MB`,
  },
  computing: (file: string) => `Working out what is in ${file}`,
  failed: "This file could not be used",
};
