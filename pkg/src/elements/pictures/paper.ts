// What a picture is drawn on: its width, and how it names and writes what it shows. All that is drawn keeps to 12 px letters.

import { ticks } from "d3-array";
import { svg } from "lit";
import type { Quantity } from "../../calculators/calculator.js";
import type { Unit } from "../../format.js";

export interface Paper {
  /** Pictures are drawn for a wide and for a narrow place, not scaled from one to the other. */
  width: number;
  isNarrow: boolean;
  write(quantity: Quantity): string;
  name(name: string): string;
}

/** What was drawn, its height, and the same in words. */
export interface Drawn {
  height: number;
  shapes: unknown;
  words: string;
}

/** About how wide a text is. */
export const widthOf = (text: string): number => 6.9 * text.length;

/** Shortens a text to a width. */
export const fitted = (text: string, width: number): string => {
  const letters = Math.floor(width / 6.9);
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
};

/** From values to places; what lies outside is put at the edge. */
export function scaled(low: number, high: number, from: number, to: number): (value: number) => number {
  const span = high - low || 1;
  return (value) => from + (Math.min(Math.max((value - low) / span, 0), 1) || 0) * (to - from);
}

/** Round numbers from one end to the other, widened to begin and end with one. */
export function roundSpan(low: number, high: number, count = 4): { low: number; high: number; at: number[] } {
  if (low === high) return roundSpan(Math.min(0, low), Math.max(0, high) || 1, count);
  const inner = ticks(low, high, count);
  const step = inner.length > 1 ? (inner[1] as number) - (inner[0] as number) : high - low;
  const first = Math.floor(low / step + 1e-9) * step;
  const last = Math.ceil(high / step - 1e-9) * step;
  const at = Array.from({ length: Math.round((last - first) / step) + 1 }, (_, index) =>
    Number((first + index * step).toPrecision(12)),
  );
  return { low: first, high: last, at };
}

/** Numbers below a line. */
export function ruler(paper: Paper, unit: Unit, at: readonly number[], x: (value: number) => number, y: number) {
  const last = at.length - 1;
  return at.map((value, index) => {
    const anchor =
      index === 0 && x(value) < 12 ? "start" : index === last && x(value) > paper.width - 12 ? "end" : "middle";
    return svg`<line class="tick" x1=${x(value)} x2=${x(value)} y1=${y} y2=${y + 4}></line>
      <text x=${x(value)} y=${y + 18} text-anchor=${anchor}>${paper.write({ value, unit })}</text>`;
  });
}

/** Where a text stands so that it does not leave the paper right of `left`: its middle at a place, or at an edge. */
export function kept(
  paper: Paper,
  x: number,
  text: string,
  left = 0,
): { x: number; anchor: "start" | "middle" | "end" } {
  const half = widthOf(text) / 2;
  if (x - left < half) return { x: left, anchor: "start" };
  return x > paper.width - half ? { x: paper.width, anchor: "end" } : { x, anchor: "middle" };
}
