// What every chart is drawn on: a width in pixels, round steps on the axis, names that fit, and what can be read where.

import { max, min, ticks } from "d3-array";
import { type ScaleLinear, scaleLinear } from "d3-scale";
import { type SVGTemplateResult, svg } from "lit";

/** What is read at a place: what it is, and its value with range and count. */
export interface Reading {
  /** The part of the drawing that stands for it. */
  x: number;
  y: number;
  width: number;
  height: number;
  name: string;
  value: string;
}

/** A picture, and what is read in it, from left to right. */
export interface Drawing {
  height: number;
  body: unknown;
  readings: readonly Reading[];
}

/** Draws for a width in pixels; the id of a pattern of stripes stands for what is not over. */
export type Draw = (width: number, stripes: string) => Drawing;

/** How a value is written on the axis and beside the data. */
export type Write = (value: number) => string;

export const HEIGHT = 230;
export const BOTTOM = 24;
export const TOP = 18;
/** The size of letters, in pixels, at every width. */
export const LETTERS = 12;
const STEPS = 4;

const pen = document.createElement("canvas").getContext("2d");

/** How wide a text is. */
export function widthOf(text: string, isStrong = false): number {
  if (!pen) return text.length * 7;
  pen.font = `${isStrong ? 600 : 400} ${LETTERS}px ${getComputedStyle(document.documentElement).fontFamily}`;
  return pen.measureText(text).width;
}

/** Words in lines, each as long as it still fits. */
export function wrapped(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The scale of values with its grid lines: from zero where bars stand on it. */
export interface Axis {
  y: ScaleLinear<number, number>;
  left: number;
  grid: SVGTemplateResult[];
}

export function axis(values: readonly number[], write: Write, width: number, options: { isFromZero: boolean }): Axis {
  const all = options.isFromZero ? [0, ...values] : values;
  const [low, high] = [min(all) ?? 0, max(all) ?? 1];
  const y = scaleLinear()
    .domain(low === high ? [Math.min(0, low), Math.max(1, high)] : [low, high])
    .nice(STEPS)
    .range([HEIGHT - BOTTOM, TOP]);
  const [first = 0, last = 1] = y.domain();
  const marks = ticks(first, last, STEPS);
  const left = Math.ceil(Math.max(...marks.map((mark) => widthOf(write(mark))))) + 8;
  const grid = marks.map(
    (
      mark,
    ) => svg`<line class=${mark === 0 ? "grid zero" : "grid"} x1=${left} x2=${width} y1=${y(mark)} y2=${y(mark)}></line>
      <text x=${left - 8} y=${y(mark) + 4} text-anchor="end">${write(mark)}</text>`,
  );
  return { y, left, grid };
}

/** Names below their places, from the latest back as many as fit beside each other. */
export function names(words: readonly string[], x: (at: number) => number, width: number): SVGTemplateResult[] {
  const widest = Math.max(...words.map((word) => widthOf(word)));
  const step = words.length > 1 ? Math.abs(x(1) - x(0)) : width;
  const every = Math.max(1, Math.ceil((widest + 10) / step));
  let free = width;
  return words
    .map((word, at) => ({ word, at }))
    .reverse()
    .flatMap(({ word, at }, back) => {
      const half = widthOf(word) / 2;
      const middle = Math.min(Math.max(x(at), half), width - half);
      if (back % every !== 0 || middle + half > free) return [];
      free = middle - half - 8;
      return [svg`<text x=${middle} y=${HEIGHT - 6} text-anchor="middle">${word}</text>`];
    });
}

/** Stripes: the period is not over. */
export const stripesOf = (id: string) => svg`<defs>
  <pattern id=${id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="stripe" width="3" height="6"></rect>
  </pattern>
</defs>`;
