// A waterfall: from a sum by what was added and taken away to the next. Every bar has its number, so there is no axis.

import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { svg } from "lit";
import { BOTTOM, type Draw, HEIGHT, type Reading, TOP, type Write, widthOf, wrapped } from "./canvas.js";

export interface Part {
  name: string;
  value: number;
  /** A sum stands on the ground. */
  isSum?: boolean;
}

const LINE = 14;

export const waterfall =
  (parts: readonly Part[], { write, writeChange }: { write: Write; writeChange: Write }): Draw =>
  (width) => {
    let level = 0;
    const placed = parts.map((part) => {
      const from = part.isSum ? 0 : level;
      level = part.isSum ? part.value : level + part.value;
      return { ...part, from, to: level };
    });
    const room = width / Math.max(1, parts.length);
    // Where names are wider than their bars, every other one stands a line lower.
    const isTight = parts.some(({ name }) => name.split(" ").some((word) => widthOf(word) > room - 4));
    const space = isTight ? 2 * room - 8 : room - 4;
    const named = parts.map(({ name }) => wrapped(name, (line) => widthOf(line) <= space));
    const rows = Math.max(...named.map(({ length }) => length));
    const bottom = HEIGHT - BOTTOM - LINE * (isTight ? 2 * rows - 1 : rows - 1);
    const y = scaleLinear()
      .domain([0, max(placed, ({ from, to }) => Math.max(from, to)) || 1])
      .range([bottom, TOP]);
    const wide = room * 0.72;
    const readings = placed.map(({ name, value, isSum, from, to }, at): Reading => {
      const [top, foot] = [y(Math.max(from, to)), y(Math.min(from, to))];
      const place = { x: at * room + (room - wide) / 2, y: top, width: wide, height: Math.max(1, foot - top) };
      return { ...place, name, value: isSum ? write(value) : writeChange(value) };
    });
    return {
      height: HEIGHT,
      readings,
      body: svg`
        <line class="grid zero" x1="0" x2=${width} y1=${bottom} y2=${bottom}></line>
        ${readings.map(({ x, y: top, width: wide, height, value }, at) => {
          const { isSum, value: change, to } = placed[at] as (typeof placed)[number];
          const next = readings[at + 1];
          return svg`<rect class=${isSum ? "sum" : change < 0 ? "less" : "more"} x=${x} y=${top} width=${wide} height=${height} rx="2"></rect>
            ${next ? svg`<line class="step" x1=${x + wide} x2=${next.x} y1=${y(to)} y2=${y(to)}></line>` : svg``}
            <text class="named" x=${x + wide / 2} y=${top - 5} text-anchor="middle">${value}</text>
            ${(named[at] as string[]).map(
              (words, row) =>
                svg`<text x=${x + wide / 2} y=${bottom + 16 + (row + (isTight && at % 2 === 1 ? rows : 0)) * LINE} text-anchor="middle">${words}</text>`,
            )}`;
        })}`,
    };
  };
