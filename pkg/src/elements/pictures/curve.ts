// Something over time, or over what it depends on; and what the largest part of all adds up to.

import { ticks } from "d3-array";
import { nothing, svg } from "lit";
import type { Curve, Pareto } from "../../calculators/picture.js";
import { type Drawn, kept, type Paper, roundSpan, scaled, widthOf } from "./paper.js";

const [TOP, HEIGHT] = [24, 170];

export function curve(paper: Paper, { unit, along, lines, marks }: Curve): Drawn {
  const points = lines.flatMap(({ points }) => points);
  const values = [...points.map(([, y]) => y), ...marks.map(({ y }) => y)].filter(Number.isFinite);
  const span = roundSpan(Math.min(0, ...values), Math.max(0, ...values));
  const written = span.at.map((value) => paper.write({ value, unit }));
  const left = Math.max(...written.map(widthOf)) + 8;
  const first = Math.min(...points.map(([x]) => x));
  const last = Math.max(...points.map(([x]) => x), ...marks.map((mark) => mark.x));
  const x = scaled(first, last, left, paper.width - 8);
  const y = scaled(span.low, span.high, TOP + HEIGHT, TOP);
  const path = (line: readonly (readonly [number, number])[]) =>
    line.map(([px, py], at) => `${at === 0 ? "M" : "L"}${x(px).toFixed(1)} ${y(py).toFixed(1)}`).join("");
  const [only] = lines.length === 1 ? lines : [];
  const places = ticks(first, last, paper.isNarrow ? 4 : 6);
  const named = marks.map((mark) => {
    const what = { value: mark.x, unit: along.unit };
    return { ...mark, text: `${paper.name(mark.name)}: ${paper.write(mark.y === 0 ? what : { value: mark.y, unit })}` };
  });
  return {
    height: TOP + HEIGHT + 40,
    words: [
      ...lines.map(
        ({ name, points }) => `${paper.name(name)} ${paper.write({ value: points.at(-1)?.[1] ?? null, unit })}`,
      ),
      ...named.map(({ text }) => text),
    ].join(", "),
    shapes: svg`
      ${span.at.map(
        (
          value,
          at,
        ) => svg`<line class=${value === 0 ? "axis" : "grid"} x1=${left} x2=${paper.width} y1=${y(value)} y2=${y(value)}></line>
          <text x=${left - 8} y=${y(value) + 4} text-anchor="end">${written[at]}</text>`,
      )}
      ${places.map((place) => svg`<text x=${x(place)} y=${TOP + HEIGHT + 18} text-anchor="middle">${paper.write({ value: place, unit: along.unit })}</text>`)}
      <text x=${paper.width} y=${TOP + HEIGHT + 35} text-anchor="end">${paper.name(along.name)}</text>
      ${only ? svg`<path class="area" d="${path(only.points)}L${x(only.points.at(-1)?.[0] ?? 0)} ${y(0)}L${x(only.points[0]?.[0] ?? 0)} ${y(0)}Z"></path>` : nothing}
      ${lines.map(({ points }, at) => svg`<path class=${at === 0 ? "line" : "line second"} d=${path(points)}></path>`)}
      ${lines.map(({ name, points }, at) => {
        const [endX, endY] = points.at(-1) ?? [0, 0];
        const text = paper.name(name);
        // Beside the end of each of several lines; above all of one.
        return lines.length > 1
          ? svg`<text class="label" x=${x(endX)} y=${y(endY) + (at === 0 ? 16 : -8)} text-anchor="end">${text}</text>`
          : svg`<text x=${left} y="12">${text}</text>`;
      })}
      ${named.map((mark) => {
        const place = kept(paper, x(mark.x), mark.text, left);
        const isHigh = y(mark.y) < TOP + 30;
        return svg`<line class="zero" x1=${x(mark.x)} x2=${x(mark.x)} y1=${y(mark.y)} y2=${y(span.low)}></line>
          <circle class="own" cx=${x(mark.x)} cy=${y(mark.y)} r="6"></circle>
          <text class="label" x=${place.x} y=${y(mark.y) + (isHigh ? 22 : -12)} text-anchor=${place.anchor}>${mark.text}</text>`;
      })}`,
  };
}

export function pareto(paper: Paper, { values }: Pareto): Drawn {
  const sorted = [...values].sort((a, b) => b - a);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  let sum = 0;
  const points = sorted.map((value, at) => {
    sum += value;
    return [at + 1, sum / total] as const;
  });
  // The fewest that bring half.
  const half = points.find(([, share]) => share >= 0.5) ?? [1, 1];
  return curve(paper, {
    kind: "curve",
    unit: "percent",
    along: { name: "items", unit: "count" },
    lines: [{ name: "value", points: [[0, 0], ...points] }],
    marks: [{ name: "largest", x: half[0], y: half[1] }],
  });
}
