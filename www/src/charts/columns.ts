// Columns: an amount for each period, or for each class of a histogram.

import { svg } from "lit";
import { axis, type Draw, HEIGHT, names, type Reading, type Write, widthOf } from "./canvas.js";

export interface Column {
  /** Below it. */
  name: string;
  value: number;
  /** What is read there, if more than the value. */
  reading?: string;
  /** The period is not over: striped. */
  isOpen?: boolean;
  /** Of the time before: pale. */
  isBefore?: boolean;
}

interface Options {
  write: Write;
  /** Which column has its value above it. */
  named?: number | undefined;
  /** What is said above a period that is not over. */
  soFar?: string;
  /** Classes of a histogram stand side by side. */
  isHistogram?: boolean;
}

/** Narrower than that a column is hard to see and to touch. */
const LEAST = 11;

export const columns =
  (all: readonly Column[], { write, named, soFar = "", isHistogram = false }: Options): Draw =>
  (width, stripes) => {
    const fitting = isHistogram ? all.length : Math.max(1, Math.min(all.length, Math.floor((width - 40) / LEAST)));
    const shown = all.slice(-fitting);
    const { y, left, grid } = axis(
      shown.map(({ value }) => value),
      write,
      width,
      { isFromZero: true },
    );
    // What is not over says so beside it, where nothing stands.
    const right = shown.at(-1)?.isOpen ? widthOf(soFar) + 4 : 0;
    const room = (width - left - right) / Math.max(1, shown.length);
    const wide = isHistogram ? room - 1 : room * 0.74;
    const x = (at: number) => left + (at + 0.5) * room;
    const readings = shown.map(({ name, value, reading }, at): Reading => {
      const [top, bottom] = [y(Math.max(0, value)), y(Math.min(0, value))];
      return { x: x(at) - wide / 2, y: top, width: wide, height: bottom - top, name, value: reading ?? write(value) };
    });
    const words = shown.flatMap(({ value, isOpen }, at) => {
      if (named !== undefined && at === named - (all.length - shown.length)) {
        const middle = Math.min(x(at), width - widthOf(write(value), true) / 2);
        return [svg`<text class="named" x=${middle} y=${y(value) - 5} text-anchor="middle">${write(value)}</text>`];
      }
      return isOpen ? [svg`<text x=${x(at) + wide / 2 + 4} y=${y(value) + 10}>${soFar}</text>`] : [];
    });
    return {
      height: HEIGHT,
      readings,
      body: svg`${grid}
        ${readings.map(({ x, y, width, height }, at) => {
          const { isOpen, isBefore } = shown[at] as Column;
          const kind = isBefore ? "column before" : "column";
          return svg`<rect class=${isOpen ? "column open" : kind} fill=${isOpen ? `url(#${stripes})` : ""}
            x=${x} y=${y} width=${Math.max(1, width)} height=${Math.max(0.5, height)} rx=${isHistogram ? 0 : 2}></rect>`;
        })}
        <line class="grid zero" x1=${left} x2=${width} y1=${y(0)} y2=${y(0)}></line>
        ${words} ${names(
          shown.map(({ name }) => name),
          x,
          width,
        )}`,
    };
  };
