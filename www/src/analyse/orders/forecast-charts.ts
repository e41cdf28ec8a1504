// The pictures of a forecast: what customers are worth, who is still active, and the model beside what happened.

import { nothing } from "lit";
import type { Holdout, Tracked, ValueSpread } from "loyalkit/analysis";
import { chart } from "../../charts/chart.js";
import { columns } from "../../charts/columns.js";
import { grid } from "../../charts/grid.js";
import { lines } from "../../charts/lines.js";
import { text } from "../../language.js";
import { compact, write } from "../words.js";

const t = text.page.analyse.orders.forecast;
const { titles } = text.page.analyse;

const count = (value: number) => write(Math.round(value), "count");
const percent = (value: number) => write(value, "percent", { digits: 0 });
const number = (value: number) => write(value, "points");

/** Repeat purchases, and weeks since the last one, of the map. */
export const FREQUENCIES = [1, 2, 3, 5, 8, 12];
export const SILENT = [0, 4, 8, 13, 26, 39, 52];

/** For each silence and frequency, row by row, of customers who came so many weeks ago. */
export interface AliveMap {
  alive: Float64Array;
  expected: Float64Array;
  age: number;
}

/** How many customers are expected to spend how much. */
export function valueChart({ classes, topTenth }: ValueSpread, horizon: number, customers: number, source: string) {
  if (classes.length === 0) return nothing;
  const shown = classes.reduce((sum, one) => sum + one.customers, 0);
  const most = Math.max(...classes.map(({ customers }) => customers));
  const words = (one: (typeof classes)[number]) =>
    t.valueClass(compact(one.from), one.to === null ? null : compact(one.to));
  return chart({
    name: "expected-revenue",
    title: topTenth === null ? t.valueTitle : titles.worth({ share: topTenth }),
    subtitle: t.valueSubtitle(horizon),
    draw: columns(
      classes.map((one) => ({
        name: words(one),
        value: one.customers,
        reading: t.customersCounted(one.customers),
      })),
      { write: count, named: classes.findIndex(({ customers }) => customers === most), isHistogram: true },
    ),
    note: t.valueNote(shown, customers, source),
    table: {
      heads: [t.worth, t.bandCustomers],
      rows: classes.map((one) => [words(one), count(one.customers)]),
    },
  });
}

/** The first silence after which a frequent buyer is half as likely to be active as an occasional one: few expect that. */
function surprise({ alive }: AliveMap) {
  const last = FREQUENCIES.length - 1;
  const at = (row: number, column: number) => alive[row * FREQUENCIES.length + column] ?? 0;
  const row = SILENT.findIndex((_, row) => at(row, last) < at(row, 0) / 2);
  return row < 0
    ? null
    : {
        weeks: SILENT[row] ?? 0,
        seldom: { purchases: FREQUENCIES[0] ?? 0, alive: at(row, 0) },
        often: { purchases: FREQUENCIES[last] ?? 0, alive: at(row, last) },
      };
}

/** How likely a customer is still active, by how often they bought and for how long they have been silent. */
export function aliveChart(map: AliveMap, horizon: number, source: string) {
  const place = (row: number, column: number) => row * FREQUENCIES.length + column;
  const alive = (row: number, column: number) => percent(map.alive[place(row, column)] ?? 0);
  const expected = (row: number, column: number) => number(map.expected[place(row, column)] ?? 0);
  const found = surprise(map);
  return chart({
    name: "probability-active",
    title: found ? titles.quietOften(found) : t.map,
    subtitle: t.mapSubtitle(map.age),
    draw: grid({
      rows: SILENT.map(String),
      columns: FREQUENCIES.map(String),
      values: [...map.alive],
      rowsAre: t.silentRow,
      columnsAre: t.repeats,
      write: percent,
      reading: (row, column) => ({
        name: t.mapCell(SILENT[row] ?? 0, FREQUENCIES[column] ?? 0),
        value: t.mapReading(alive(row, column), expected(row, column), horizon),
      }),
    }),
    note: source,
    table: {
      heads: [t.silentRow, ...FREQUENCIES.map(t.repeatsColumn)],
      rows: SILENT.map((silent, row) => [
        t.weeks(silent),
        ...FREQUENCIES.map((_, column) => `${alive(row, column)} (${expected(row, column)})`),
      ]),
    },
  });
}

/** Purchases week by week beside those that the model foretold from its first part. */
export function trackingChart(tracked: readonly Tracked[], held: Holdout, source: string) {
  const weeks = tracked.map(({ time }) => t.week(Math.round(time)));
  const from = tracked.findIndex(({ calibration }) => !calibration);
  return chart({
    name: "forecast-against-actual",
    title: titles.tracked({ weeks: Math.round(held.duration), expected: held.model.total, actual: held.actual }),
    subtitle: t.trackedLabel,
    draw: lines(
      weeks,
      [
        { name: t.actual, values: tracked.map(({ actual }) => actual) },
        { name: t.guess, values: tracked.map(({ expected }) => expected), isDashed: true },
      ],
      { write: count, isFromZero: true, ...(from < 0 ? {} : { region: { from, name: t.unseen } }) },
    ),
    note: source,
    table: {
      heads: [t.weekColumn, t.actual, t.guess],
      rows: tracked.map(({ actual, expected }, at) => [weeks[at] ?? "", count(actual), count(expected)]),
    },
  });
}
