// What a calculator's picture shows: data, from which page and elements draw. Names are those of the calculator's texts.

import type { Unit } from "../format.js";
import type { Interval } from "../wasm/types.js";

/** A named place on a scale. */
export interface Mark {
  name: string;
  value: number;
}

/** A named value; `null` has no bar. */
export interface Bar {
  name: string;
  value: number | null;
  /** Whether it is the reader's own among others, which are grey. */
  isOwn?: boolean;
}

/** A value, its interval where there is one, on a scale from `low` to `high`. */
export interface OnScale {
  unit: Unit;
  value: number;
  interval?: Interval | null | undefined;
  low: number;
  high: number;
}

/** The parts of a whole in one bar, with a score of them below. */
export interface Split {
  kind: "split";
  unit: Unit;
  parts: readonly Bar[];
  scale?: OnScale | undefined;
}

/** A point and its range on one line, beside a goal and other marks. */
export interface Gauge extends OnScale {
  kind: "gauge";
  goal?: Mark | undefined;
  marks?: readonly Mark[];
}

/** From a start, up and down, to an end. */
export interface Waterfall {
  kind: "waterfall";
  unit: Unit;
  /** Totals stand on the ground; changes start where the step before ended. */
  steps: readonly (Bar & { isTotal?: boolean })[];
}

/** Several values and their intervals, and a difference that is clear where its interval leaves out zero. */
export interface Intervals {
  kind: "intervals";
  unit: Unit;
  rows: readonly {
    name: string;
    value: number | null;
    interval?: Interval | null | undefined;
    isDifference?: boolean;
  }[];
}

/** Something over time, or over what it depends on. */
export interface Curve {
  kind: "curve";
  unit: Unit;
  /** What lies along the x axis: the name and the unit. */
  along: { name: string; unit: Unit };
  lines: readonly { name: string; points: readonly (readonly [x: number, y: number])[] }[];
  marks: readonly { name: string; x: number; y: number }[];
}

/** Values side by side. */
export interface Bars {
  kind: "bars";
  unit: Unit;
  bars: readonly Bar[];
}

/** What a part of all, the largest first, adds up to. */
export interface Pareto {
  kind: "pareto";
  unit: Unit;
  values: readonly number[];
}

/** Points in four fields, parted by two limits. */
export interface Quadrant {
  kind: "quadrant";
  x: { name: string; unit: Unit; cut: number };
  y: { name: string; unit: Unit; cut: number };
  points: readonly (readonly [x: number, y: number])[];
  /** The names of the fields: top right, top left, bottom right, bottom left. */
  fields: readonly [string, string, string, string];
}

/** Shares of each row, by where it went. */
export interface Matrix {
  kind: "matrix";
  rows: readonly string[];
  columns: readonly string[];
  shares: readonly (readonly (number | null)[])[];
}

/** Single values along a line, beside a limit. */
export interface Strip {
  kind: "strip";
  unit: Unit;
  values: readonly number[];
  limit: Mark;
  marks: readonly Mark[];
}

/** A picture of one of ten kinds. */
export type Picture = Split | Gauge | Waterfall | Intervals | Curve | Bars | Pareto | Quadrant | Matrix | Strip;

/** The first round number, such as 1, 2 or 5 with zeros, that is not less. */
function roundUp(value: number): number {
  const size = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((step) => step * size >= value * (1 - 1e-9)) ?? 10) * size;
}

/** A share on a scale that begins at zero and ends at a round number beyond its interval, at 100 % at most. */
export function shareGauge(
  value: number | null,
  interval: Interval | null | undefined,
  goal?: Mark,
): Gauge | undefined {
  if (value === null) return undefined;
  const furthest = Math.max(value, interval?.high ?? 0, goal?.value ?? 0);
  const high = furthest > 0.5 && furthest <= 1 ? 1 : furthest === 0 ? 0.1 : roundUp(furthest * 1.1);
  return { kind: "gauge", unit: "percent", value, interval, low: 0, high, goal };
}

/** A value on a scale from zero to a round number beyond it and all marks. */
export function gaugeTo(value: number | null, unit: Unit, marks: readonly Mark[] = []): Gauge | undefined {
  if (value === null || !Number.isFinite(value)) return undefined;
  const furthest = Math.max(value, ...marks.map((mark) => mark.value));
  const least = Math.min(0, value, ...marks.map((mark) => mark.value));
  const high = furthest > 0 ? roundUp(furthest * 1.1) : 0;
  const low = least < 0 ? -roundUp(-least * 1.1) : 0;
  return { kind: "gauge", unit, value, low, high: high === low ? low + 1 : high, marks };
}

/** Places from a first to a last one, evenly. */
export const along = (first: number, last: number, steps = 40): readonly number[] =>
  Array.from({ length: steps + 1 }, (_, at) => first + ((last - first) * at) / steps);

/** A line through what is worked out at each place. */
export const through = (
  places: readonly number[],
  at: (place: number) => number,
): readonly (readonly [number, number])[] => places.map((place) => [place, at(place)] as const);
