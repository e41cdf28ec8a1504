// Points in four fields; shares of rows; single values along a line.

import { ticks } from "d3-array";
import { svg } from "lit";
import type { Matrix, Quadrant, Strip } from "../../calculators/picture.js";
import { type Drawn, fitted, kept, type Paper, roundSpan, ruler, scaled, widthOf } from "./paper.js";

export function quadrant(paper: Paper, { x: across, y: up, points, fields }: Quadrant): Drawn {
  const [left, top, height] = [34, 8, 220];
  const span = (values: readonly number[], cut: number) =>
    roundSpan(Math.min(0, ...values), Math.max(cut, ...values) * 1.05);
  const spans = [
    span(
      points.map(([x]) => x),
      across.cut,
    ),
    span(
      points.map(([, y]) => y),
      up.cut,
    ),
  ] as const;
  const x = scaled(spans[0].low, spans[0].high, left, paper.width);
  const y = scaled(spans[1].low, spans[1].high, top + height, top);
  // Customers at the same place are one point, the larger the more.
  const counts = new Map<string, { at: readonly [number, number]; count: number }>();
  for (const at of points) {
    const known = counts.get(at.join());
    counts.set(at.join(), { at, count: (known?.count ?? 0) + 1 });
  }
  const inField = (isRight: boolean, isTop: boolean) =>
    points.filter(([px, py]) => px >= across.cut === isRight && py >= up.cut === isTop).length;
  const named = fields.map((name, at) => {
    const [isRight, isTop] = [at % 2 === 0, at < 2];
    return { text: `${paper.name(name)} ${inField(isRight, isTop)}`, isRight, isTop };
  });
  return {
    height: top + height + 40,
    words: named.map(({ text }) => text).join(", "),
    shapes: svg`
      <rect class="ground" x=${x(across.cut)} y=${top} width=${paper.width - x(across.cut)} height=${y(up.cut) - top}></rect>
      <line class="axis" x1=${left} x2=${paper.width} y1=${y(up.cut)} y2=${y(up.cut)}></line>
      <line class="axis" x1=${x(across.cut)} x2=${x(across.cut)} y1=${top} y2=${top + height}></line>
      ${[...counts.values()].map(({ at: [px, py], count }) => svg`<circle class=${px >= across.cut && py >= up.cut ? "own" : "total"} cx=${x(px)} cy=${y(py)} r=${4 + 2 * Math.sqrt(count)}></circle>`)}
      ${named.map(
        ({ text, isRight, isTop }) =>
          svg`<text class="label" x=${isRight ? paper.width - 4 : left + 4} y=${isTop ? top + 14 : top + height - 6} text-anchor=${isRight ? "end" : "start"}>${text}</text>`,
      )}
      ${spans[1].at.map((value) => svg`<text x=${left - 8} y=${y(value) + 4} text-anchor="end">${paper.write({ value, unit: up.unit })}</text>`)}
      ${ruler(paper, across.unit, spans[0].at, x, top + height)}
      <text x=${paper.width} y=${top + height + 36} text-anchor="end">${paper.name(across.name)} →</text>
      <text x="0" y=${top + height + 36}>↑ ${paper.name(up.name)}</text>`,
  };
}

export function matrix(paper: Paper, { rows, columns, shares }: Matrix): Drawn {
  const left = Math.max(...rows.map((name) => widthOf(paper.name(name)))) + 12;
  const [top, row] = [22, 40];
  const room = (paper.width - left) / columns.length;
  const step = (share: number) => Math.min(7, 1 + Math.ceil(share * 6));
  return {
    height: top + row * rows.length,
    words: rows
      .map((from, at) =>
        columns
          .map(
            (to, column) =>
              `${paper.name(from)} → ${paper.name(to)} ${paper.write({ value: shares[at]?.[column] ?? null, unit: "percent" })}`,
          )
          .join(", "),
      )
      .join("; "),
    shapes: svg`
      ${columns.map((name, at) => svg`<text x=${left + (at + 0.5) * room} y="12" text-anchor="middle">${fitted(paper.name(name), room)}</text>`)}
      ${rows.map((name, at) => svg`<text x="0" y=${top + at * row + row / 2 + 3}>${paper.name(name)}</text>`)}
      ${rows.map((_, at) =>
        columns.map((_, column) => {
          const share = shares[at]?.[column] ?? null;
          const tone = share === null ? 1 : step(share);
          return svg`<rect class="step-${tone}" x=${left + column * room + 1} y=${top + at * row + 1} width=${room - 2} height=${row - 2} rx="4"></rect>
            <text class="on-${tone}" x=${left + (column + 0.5) * room} y=${top + at * row + row / 2 + 4} text-anchor="middle">${paper.write({ value: share, unit: "percent" })}</text>`;
        }),
      )}`,
  };
}

export function strip(paper: Paper, { unit, values, limit, marks }: Strip): Drawn {
  const span = roundSpan(Math.min(0, ...values), Math.max(limit.value, ...values, 1));
  const x = scaled(span.low, span.high, 7, paper.width - 7);
  const [lane, base] = [11, 96];
  const stacks = new Map<number, number>();
  const dots = [...values]
    .sort((a, b) => a - b)
    .map((value) => {
      const place = Math.round(x(value) / lane);
      const height = stacks.get(place) ?? 0;
      stacks.set(place, height + 1);
      return { value, height };
    });
  const tallest = Math.max(1, ...stacks.values());
  const step = Math.min(lane, (base - 34) / tallest);
  const limitText = `${paper.name(limit.name)} ${paper.write({ value: limit.value, unit })}`;
  const limitPlace = kept(paper, x(limit.value), limitText);
  const below = marks.map((mark) => {
    const text = `${paper.name(mark.name)} ${paper.write({ value: mark.value, unit })}`;
    return { ...mark, text, place: kept(paper, x(mark.value), text) };
  });
  return {
    height: base + 30 + below.length * 16,
    words: [limitText, ...below.map(({ text }) => text)].join(", "),
    shapes: svg`
      <text class="label" x=${limitPlace.x} y="12" text-anchor=${limitPlace.anchor}>${limitText}</text>
      <line class="goal" x1=${x(limit.value)} x2=${x(limit.value)} y1="18" y2=${base}></line>
      ${dots.map(({ value, height }) => svg`<circle class=${value <= limit.value ? "own" : "warm"} cx=${x(value)} cy=${base - 8 - height * step} r="5"></circle>`)}
      <line class="axis" x1="0" x2=${paper.width} y1=${base} y2=${base}></line>
      ${ruler(paper, unit, ticks(span.low, span.high, paper.isNarrow ? 4 : 6), x, base)}
      ${below.map(
        ({ value, text, place }, at) =>
          svg`<line class="mark" x1=${x(value)} x2=${x(value)} y1=${base - 6} y2=${base + 26 + at * 16}></line>
            <text x=${place.x} y=${base + 38 + at * 16} text-anchor=${place.anchor}>${text}</text>`,
      )}`,
  };
}
