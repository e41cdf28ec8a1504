// Lines over time, each with its name at its end; a band around a line is its range.

import { area, line } from "d3-shape";
import { svg } from "lit";
import { axis, BOTTOM, type Draw, HEIGHT, names, type Reading, TOP, type Write, widthOf } from "./canvas.js";

/** A value at each place; null where there is none. */
type Values = readonly (number | null)[];

export interface Line {
  name: string;
  values: Values;
  /** The ends of the band around it. */
  low?: Values;
  high?: Values;
  /** Of the time before, or what is passive: grey. */
  isBefore?: boolean;
  /** Expected, and not seen: dashed. */
  isDashed?: boolean;
  /** What is read at a place, if more than the value. */
  readings?: readonly string[];
}

interface Options {
  write: Write;
  /** Whether the axis starts at zero. */
  isFromZero: boolean;
  /** From this place on another ground, and what it is called. */
  region?: { from: number; name: string };
  /** The last period is not over: the way to it is dotted. */
  isOpen?: boolean;
  /** Points that need no line between them are marked. */
  hasDots?: boolean;
}

const known = (values: Values): number[] => values.filter((value) => value !== null);

/** Names that would lie on each other are moved apart. */
function apart(heights: readonly number[]): number[] {
  const order = [...heights.keys()].sort((a, b) => (heights[a] as number) - (heights[b] as number));
  const moved = [...heights];
  for (const [rank, at] of order.entries()) {
    const above = order[rank - 1];
    if (above !== undefined) moved[at] = Math.max(moved[at] as number, (moved[above] as number) + 15);
  }
  return moved;
}

export const lines =
  (
    periods: readonly string[],
    drawn: readonly Line[],
    { write, isFromZero, region, hasDots, isOpen = false }: Options,
  ): Draw =>
  (width) => {
    const all = drawn.flatMap(({ values, low = [], high = [] }) => [...known(values), ...known(low), ...known(high)]);
    const { y, left, grid } = axis(all, write, width, { isFromZero });
    const isNamed = drawn.length > 1;
    const right = isNamed ? Math.min(width / 3, Math.max(...drawn.map(({ name }) => widthOf(name, true))) + 10) : 12;
    const step = (width - left - right) / Math.max(1, periods.length - 1);
    const x = (at: number) => left + at * step;
    const places = [...periods.keys()];
    const point = (values: Values, at: readonly number[]) =>
      line<number>()
        .defined((at) => values[at] != null)
        .x(x)
        .y((at) => y(values[at] as number))(at) ?? "";
    const over = isOpen ? places.slice(0, -1) : places;
    const band = (low: Values, high: Values) =>
      area<number>()
        .defined((at) => low[at] != null && high[at] != null)
        .x(x)
        .y0((at) => y(low[at] as number))
        .y1((at) => y(high[at] as number))(places) ?? "";
    const ends = drawn.map(
      ({ values }) => periods.length - 1 - [...values].reverse().findIndex((value) => value !== null),
    );
    const heights = apart(drawn.map(({ values }, at) => y(values[ends[at] as number] ?? 0)));
    const kind = ({ isBefore, isDashed }: Line) => `${isBefore ? "before" : ""} ${isDashed ? "dashed" : ""}`;
    const readings = periods.flatMap((name, at): Reading[] => {
      const there = drawn.filter(({ values }) => values[at] != null);
      if (there.length === 0) return [];
      const word = ({ name, values, readings }: Line) =>
        `${isNamed ? `${name}: ` : ""}${readings?.[at] ?? write(values[at] as number)}`;
      const place = { x: x(at), y: TOP, width: 0, height: HEIGHT - BOTTOM - TOP };
      return [{ ...place, name, value: there.map(word).join(", ") }];
    });
    return {
      height: HEIGHT,
      readings,
      body: svg`
        ${
          region
            ? svg`<rect class="region" x=${x(region.from)} y=${TOP - 8} width=${width - right - x(region.from)} height=${HEIGHT - BOTTOM - TOP + 8}></rect>
              <text x=${width - right - 6} y=${HEIGHT - BOTTOM - 8} text-anchor="end">${region.name}</text>`
            : svg``
        }
        ${grid}
        ${drawn.map(({ low, high }) => (low && high ? svg`<path class="band" d=${band(low, high)}></path>` : svg``))}
        ${drawn.map(
          (one) => svg`<path class="line ${kind(one)}" d=${point(one.values, over)}></path>
            ${isOpen ? svg`<path class="line open ${kind(one)}" d=${point(one.values, places.slice(-2))}></path>` : svg``}
            ${
              hasDots
                ? one.values.map((value, at) =>
                    value === null
                      ? svg``
                      : svg`<circle class="dot ${kind(one)}" cx=${x(at)} cy=${y(value)} r="3"></circle>`,
                  )
                : []
            }`,
        )}
        ${
          isNamed
            ? drawn.map(
                (one, at) =>
                  svg`<text class="named own ${kind(one)}" x=${x(ends[at] as number) + 8} y=${(heights[at] as number) + 4}>${one.name}</text>`,
              )
            : []
        }
        ${names(periods, x, width)}`,
    };
  };
