// Arquero: a data frame in JavaScript, by its own verbs.

import * as aq from "arquero";
import { AS_OF, FIRST_MONTH, MONTHS } from "../tasks.mjs";

const { op } = aq;
const day = (date) => Date.parse(date) / 86_400_000;
const month = (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

function table(bytes, parse) {
  return aq.fromCSV(new TextDecoder().decode(bytes), { autoType: false, parse });
}

function summary(bytes) {
  const found = table(bytes, { date: day, amount: Number })
    .groupby("customer_id", "date")
    .rollup({ amount: op.sum("amount") })
    .groupby("customer_id")
    .derive({ first: op.min("date") })
    .rollup({
      days: op.count(),
      first: op.min("date"),
      last: op.max("date"),
      repeated: (row) => op.sum(row.date > row.first ? row.amount : 0),
    })
    .params({ asOf: day(AS_OF) })
    .derive({
      frequency: (row) => row.days - 1,
      recency: (row) => row.last - row.first,
      age: (row, $) => $.asOf - row.first,
      value: (row) => (row.days > 1 ? row.repeated / (row.days - 1) : 0),
    });
  const column = (name, type) => found.array(name, type);
  return {
    frequency: column("frequency", Int32Array),
    recency: column("recency", Int32Array),
    age: column("age", Int32Array),
    value: column("value", Float64Array),
  };
}

function cohorts(bytes) {
  const found = table(bytes, { date: month })
    .groupby("customer_id")
    .derive({ first: op.min("date") })
    .groupby("first", "date")
    .rollup({ customers: op.distinct("customer_id") });
  const matrix = new Int32Array(MONTHS * MONTHS);
  const [first, active, customers] = ["first", "date", "customers"].map((name) => found.array(name));
  for (let at = 0; at < first.length; at++) {
    matrix[(first[at] - FIRST_MONTH) * MONTHS + active[at] - first[at]] = customers[at];
  }
  return matrix;
}

function nps(bytes) {
  return table(bytes, { score: (score) => (score ? Number(score) : null) })
    .filter((row) => row.score !== null)
    .groupby("segment")
    .rollup({
      n: op.count(),
      mean: op.mean("score"),
      promoters: (row) => op.sum(row.score >= 9 ? 1 : 0),
      detractors: (row) => op.sum(row.score <= 6 ? 1 : 0),
    })
    .derive({ nps: (row) => (100 * (row.promoters - row.detractors)) / row.n })
    .objects();
}

export async function start() {
  return { takes: "bytes", summary, cohorts, nps };
}
