// A point and its range on a line, with a goal and other marks.

import { ticks } from "d3-array";
import { nothing, svg } from "lit";
import type { Gauge, Mark, OnScale, Split } from "../../calculators/picture.js";
import { type Drawn, kept, type Paper, ruler, scaled, widthOf } from "./paper.js";

/** The point and its range in words. */
function pointWords(paper: Paper, { unit, value, interval }: OnScale): string {
  const point = paper.write({ value, unit });
  return interval
    ? `${point} (${paper.write({ value: interval.low, unit })} – ${paper.write({ value: interval.high, unit })})`
    : point;
}

function line(paper: Paper, scale: OnScale, top: number, marks: readonly (Mark & { isGoal?: boolean })[]) {
  const { unit, low, high, value, interval } = scale;
  const x = scaled(low, high, 7, paper.width - 7);
  const y = top + 26;
  const words = pointWords(paper, scale);
  const label = kept(paper, x(value), words);
  const stripe = interval ? { from: x(interval.low), to: x(interval.high) } : undefined;
  // Marks that would write over each other stand one below the other.
  let right = Number.NEGATIVE_INFINITY;
  let row = 0;
  const below = [...marks]
    .sort((a, b) => a.value - b.value)
    .map((mark) => {
      const text = `${paper.name(mark.name)} ${paper.write({ value: mark.value, unit })}`;
      const place = kept(paper, x(mark.value), text);
      const half = widthOf(text) / 2;
      row = x(mark.value) - half < right ? row + 1 : 0;
      right = x(mark.value) + half;
      return { ...mark, text, place, row };
    });
  const rows = Math.max(0, ...below.map((mark) => mark.row + 1));
  const axis = y + 16 + (rows > 0 ? rows * 16 + 6 : 0);
  return {
    bottom: axis + 22,
    words: [words, ...below.map(({ text }) => text)].join("; "),
    shapes: svg`
      <text class="label" x=${label.x} y=${top + 10} text-anchor=${label.anchor}>${words}</text>
      <rect class="ground" x="0" y=${y - 8} width=${paper.width} height="16" rx="8"></rect>
      ${
        stripe
          ? svg`<rect class="band" x=${Math.min(stripe.from, stripe.to - 2)} y=${y - 8} width=${Math.max(stripe.to - stripe.from, 2)} height="16" rx="8"></rect>`
          : nothing
      }
      ${below.map(
        (
          mark,
        ) => svg`<line class=${mark.isGoal ? "goal" : "mark"} x1=${x(mark.value)} x2=${x(mark.value)} y1=${y - 11} y2=${y + 13 + mark.row * 16}></line>
          <text class=${mark.isGoal ? "label" : ""} x=${mark.place.x} y=${y + 25 + mark.row * 16} text-anchor=${mark.place.anchor}>${mark.text}</text>`,
      )}
      <circle class="own" cx=${x(value)} cy=${y} r="6"></circle>
      ${ruler(paper, unit, ticks(low, high, paper.isNarrow ? 4 : 5), x, axis)}`,
  };
}

export function gauge(paper: Paper, { goal, marks = [], ...scale }: Gauge): Drawn {
  const drawn = line(paper, scale, 0, [...(goal ? [{ ...goal, isGoal: true }] : []), ...marks]);
  return { height: drawn.bottom, shapes: drawn.shapes, words: drawn.words };
}

/** Parts of one kind from weak to strong; those of three from one end to the other; or the reader's own among others. */
function toneOf(parts: Split["parts"], at: number): string {
  if (parts.some(({ isOwn }) => isOwn)) return parts[at]?.isOwn ? "own" : `other other-${at % 2}`;
  if (parts.length === 3) return ["warm", "other", "own"][at] as string;
  return `step-${Math.round(2 + (5 * at) / (parts.length - 1))}`;
}

export function split(paper: Paper, { unit, parts, scale }: Split): Drawn {
  const total = parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const gap = 2;
  const room = paper.width - gap * (parts.length - 1);
  let x = 0;
  const placed = parts.map(({ name, value }, at) => {
    const width = total > 0 ? ((value ?? 0) / total) * room : 0;
    const from = x;
    x += width + gap;
    return { at, from, width, text: `${paper.name(name)} ${paper.write({ value, unit })}` };
  });
  const words = placed.map(({ text }) => text).join(", ");
  // A label that is wider than its part stands below the bar, as long as there is room for it.
  let right = Number.NEGATIVE_INFINITY;
  const labels = placed.flatMap(({ from, width, text }) => {
    const wide = widthOf(text);
    if (wide + 8 < width) return { text, x: from, y: 12 };
    const x = Math.min(Math.max(from, right + 8), paper.width - wide);
    if (width === 0 || x < right) return [];
    right = x + wide;
    return { text, x, y: 66 };
  });
  const isBelow = labels.some(({ y }) => y > 50);
  const below = scale ? line(paper, scale, isBelow ? 80 : 66, []) : undefined;
  const shapes = svg`
    ${placed.map(({ at, from, width }) => svg`<rect class=${toneOf(parts, at)} x=${from} y="20" width=${width} height="30" rx="4"></rect>`)}
    ${labels.map(({ text, x, y }) => svg`<text class="label" x=${x} y=${y}>${text}</text>`)}
    ${below?.shapes ?? nothing}`;
  return {
    height: below?.bottom ?? (isBelow ? 72 : 52),
    shapes,
    words: below ? `${words}; ${below.words}` : words,
  };
}
