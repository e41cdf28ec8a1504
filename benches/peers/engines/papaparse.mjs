// PapaParse, streamed in its own chunks, which is its fastest and smallest way; the rest is plain JavaScript.

import Papa from "papaparse";
import { Columns, cohorts, ofSegment, summary } from "./columns.mjs";

/** Calls back with each row behind the header. */
async function eachRow(source, onRow) {
  const input = typeof source === "string" ? (await import("node:fs")).createReadStream(source) : source;
  let isHeader = true;
  return new Promise((resolve, reject) => {
    Papa.parse(input, {
      skipEmptyLines: true,
      chunk: ({ data }) => {
        for (let row = isHeader ? 1 : 0; row < data.length; row++) onRow(data[row]);
        isHeader = false;
      },
      complete: resolve,
      error: reject,
    });
  });
}

/** What the map holds under a key; made where there is nothing yet. */
function held(map, key, make) {
  let value = map.get(key);
  if (value === undefined) {
    value = make(key);
    map.set(key, value);
  }
  return value;
}

async function read(source) {
  const columns = new Columns();
  const names = new Map();
  const days = new Map();
  const next = () => names.size;
  const toDay = (date) => Date.parse(date) / 86_400_000;
  await eachRow(source, ([customer, date, amount]) => {
    columns.add(held(names, customer, next), held(days, date, toDay), Number(amount));
  });
  return [columns, names.size];
}

async function nps(source) {
  const segments = new Map();
  const none = () => new Array(11).fill(0);
  await eachRow(source, ([, , score, segment]) => {
    if (score !== "") held(segments, segment, none)[Number(score)]++;
  });
  return [...segments].map(([segment, counts]) => ofSegment(segment, counts));
}

export async function start() {
  return {
    takes: "path",
    summary: async (source) => summary(...(await read(source))),
    cohorts: async (source) => cohorts(...(await read(source))),
    nps,
  };
}
