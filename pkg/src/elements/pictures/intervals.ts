// Several values and their ranges below each other; a difference has its own row, and a line at no change.

import { nothing, svg } from "lit";
import type { Intervals } from "../../calculators/picture.js";
import type { Unit } from "../../format.js";
import { type Drawn, type Paper, roundSpan, ruler, scaled, widthOf } from "./paper.js";

const ROW = 36;

type Row = Intervals["rows"][number];

const endsOf = ({ value, interval }: Row): number[] =>
  value === null ? [] : [value, interval?.low ?? value, interval?.high ?? value];

const written = (paper: Paper, unit: Unit, { value, isDifference = false }: Row) =>
  paper.write({ value, unit, isSigned: isDifference });

function wordsOf(paper: Paper, unit: Unit, row: Row): string {
  const { name, interval, isDifference: isSigned = false } = row;
  const end = (value: number) => paper.write({ value, unit, isSigned });
  const range = interval ? ` (${end(interval.low)} – ${end(interval.high)})` : "";
  return `${paper.name(name)} ${written(paper, unit, row)}${range}`;
}

/** Rows on one scale, from a height on. */
function rowsOn(paper: Paper, unit: Unit, rows: readonly Row[], top: number, names: number, values: number) {
  const hasDifference = rows.some(({ isDifference }) => isDifference);
  const ends = [...rows.flatMap(endsOf), ...(hasDifference ? [0] : [])];
  const span = roundSpan(Math.min(...ends), Math.max(...ends));
  const x = scaled(span.low, span.high, names, paper.width - values);
  const bottom = top + rows.length * ROW + 6;
  const isFirst = (at: number) => rows[at]?.isDifference && at > 0;
  return {
    bottom: bottom + 22,
    shapes: svg`
      ${hasDifference ? svg`<line class="zero" x1=${x(0)} x2=${x(0)} y1=${top} y2=${bottom}></line>` : nothing}
      ${rows.map((row, at) => {
        const { name, value, interval, isDifference = false } = row;
        const y = top + at * ROW + ROW / 2 + (isDifference ? 4 : 0);
        const right = Math.max(x(value ?? 0), interval ? x(interval.high) : 0);
        return svg`
          ${isFirst(at) ? svg`<line class="grid" x1="0" x2=${paper.width} y1=${y - ROW / 2} y2=${y - ROW / 2}></line>` : nothing}
          <text x="0" y=${y + 4}>${paper.name(name)}</text>
          ${interval ? svg`<rect class=${isDifference ? "band" : "band other-band"} x=${x(interval.low)} y=${y - 7} width=${Math.max(x(interval.high) - x(interval.low), 2)} height="14" rx="7"></rect>` : nothing}
          ${value === null ? nothing : svg`<circle class=${isDifference ? "own" : "total"} cx=${x(value)} cy=${y} r="6"></circle>`}
          <text class="label" x=${right + 10} y=${y + 4}>${written(paper, unit, row)}</text>`;
      })}
      ${ruler(paper, unit, paper.isNarrow ? span.at.filter((_, at) => at % 2 === 0) : span.at, x, bottom)}`,
  };
}

/** Where all values lie far from zero, one scale for them and their difference would show neither. */
function areFarApart(rows: readonly Row[]): boolean {
  const differences = rows.filter(({ isDifference }) => isDifference).flatMap(endsOf);
  const values = rows.filter(({ isDifference }) => !isDifference).flatMap(endsOf);
  const reach = Math.max(...differences.map(Math.abs));
  return differences.length > 0 && values.every((value) => Math.abs(value) > 3 * reach);
}

export function intervals(paper: Paper, { unit, rows }: Intervals): Drawn {
  const names = Math.max(...rows.map(({ name }) => widthOf(paper.name(name)))) + 12;
  const values = Math.max(...rows.map((row) => widthOf(written(paper, unit, row)))) + 8;
  const parts = areFarApart(rows)
    ? [rows.filter(({ isDifference }) => !isDifference), rows.filter(({ isDifference }) => isDifference)]
    : [rows];
  let height = 0;
  const shapes = parts.map((part) => {
    const drawn = rowsOn(paper, unit, part, height, names, values);
    height = drawn.bottom + 6;
    return drawn.shapes;
  });
  return { height, shapes: svg`${shapes}`, words: rows.map((row) => wordsOf(paper, unit, row)).join(", ") };
}
