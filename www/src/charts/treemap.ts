// A treemap: areas that make up a whole, squarified (Bruls, Huizing and van Wijk 2000), darker where a second figure is larger.

import { svg } from "lit";
import { type Draw, type Reading, widthOf } from "./canvas.js";

export interface Tile {
  name: string;
  value: number;
  /** The step of the scale, 1 to 7. */
  step: number;
  /** Below its name. */
  word: string;
  reading: string;
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The worst ratio of sides in a row of areas along a side. */
function worst(row: readonly number[], side: number): number {
  const sum = row.reduce((total, one) => total + one, 0);
  const ratios = row.map((one) => Math.max((side * side * one) / (sum * sum), (sum * sum) / (side * side * one)));
  return Math.max(...ratios);
}

/** Places areas, the largest first, in a box that they fill. */
export function squarified(areas: readonly number[], box: Box): Box[] {
  if (areas.length === 0) return [];
  const side = Math.min(box.width, box.height);
  let count = 1;
  while (count < areas.length && worst(areas.slice(0, count + 1), side) <= worst(areas.slice(0, count), side)) count++;
  const row = areas.slice(0, count);
  const thick = row.reduce((total, one) => total + one, 0) / side;
  let along = 0;
  const isUpright = box.width >= box.height;
  const placed = row.map((area): Box => {
    const long = area / thick;
    const at = along;
    along += long;
    return isUpright
      ? { x: box.x, y: box.y + at, width: thick, height: long }
      : { x: box.x + at, y: box.y, width: long, height: thick };
  });
  const rest = isUpright
    ? { ...box, x: box.x + thick, width: box.width - thick }
    : { ...box, y: box.y + thick, height: box.height - thick };
  return [...placed, ...squarified(areas.slice(count), rest)];
}

const PLACE = 300;

export const treemap =
  (tiles: readonly Tile[]): Draw =>
  (width) => {
    const sorted = tiles.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value);
    const total = sorted.reduce((sum, { value }) => sum + value, 0);
    const boxes = squarified(
      sorted.map(({ value }) => (value / total) * width * PLACE),
      { x: 0, y: 0, width, height: PLACE },
    );
    const readings = boxes.map((box, at): Reading => {
      const { name, reading } = sorted[at] as Tile;
      return { ...box, name, value: reading };
    });
    return {
      height: PLACE,
      readings,
      body: svg`${boxes.map(({ x, y, width: wide, height }, at) => {
        const { name, word, step } = sorted[at] as Tile;
        const fits = wide > widthOf(name, true) + 14 && height > 22;
        return svg`<rect class="seq-${step}" x=${x + 1} y=${y + 1} width=${Math.max(0, wide - 2)} height=${Math.max(0, height - 2)}></rect>
          ${fits ? svg`<text class="on-${step} strong" x=${x + 8} y=${y + 18}>${name}</text>` : svg``}
          ${fits && height > 40 && wide > widthOf(word) + 14 ? svg`<text class="on-${step}" x=${x + 8} y=${y + 34}>${word}</text>` : svg``}`;
      })}`,
    };
  };
