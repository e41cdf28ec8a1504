// Several values and their ranges below each other; a difference has its own row, and a line at no change.

import { nothing, svg } from "lit";
import type { Intervals } from "../../calculators/picture.js";
import { type Drawn, type Paper, roundSpan, ruler, scaled, widthOf } from "./paper.js";

const ROW = 36;

export function intervals(paper: Paper, { unit, rows }: Intervals): Drawn {
  const all = rows.flatMap(({ value, interval }) =>
    value === null ? [] : [value, interval?.low ?? value, interval?.high ?? value],
  );
  const hasDifference = rows.some(({ isDifference }) => isDifference);
  const span = roundSpan(
    Math.min(...all, ...(hasDifference ? [0] : [])),
    Math.max(...all, ...(hasDifference ? [0] : [])),
  );
  const names = Math.max(...rows.map(({ name }) => widthOf(paper.name(name)))) + 12;
  const written = rows.map(({ value, isDifference = false }) => paper.write({ value, unit, isSigned: isDifference }));
  const x = scaled(span.low, span.high, names, paper.width - Math.max(...written.map(widthOf)) - 8);
  const bottom = rows.length * ROW + 6;
  return {
    height: bottom + 24,
    words: rows
      .map(({ name, interval, isDifference = false }, at) => {
        const range = interval
          ? ` (${paper.write({ value: interval.low, unit, isSigned: isDifference })} – ${paper.write({ value: interval.high, unit, isSigned: isDifference })})`
          : "";
        return `${paper.name(name)} ${written[at]}${range}`;
      })
      .join(", "),
    shapes: svg`
      ${hasDifference ? svg`<line class="zero" x1=${x(0)} x2=${x(0)} y1="0" y2=${bottom}></line>` : nothing}
      ${rows.map(({ name, value, interval, isDifference = false }, at) => {
        const y = at * ROW + ROW / 2 + (isDifference ? 4 : 0);
        const right = Math.max(x(value ?? 0), interval ? x(interval.high) : 0);
        return svg`
          ${isDifference ? svg`<line class="grid" x1="0" x2=${paper.width} y1=${y - ROW / 2} y2=${y - ROW / 2}></line>` : nothing}
          <text x="0" y=${y + 4}>${paper.name(name)}</text>
          ${interval ? svg`<rect class=${isDifference ? "band" : "band other-band"} x=${x(interval.low)} y=${y - 7} width=${Math.max(x(interval.high) - x(interval.low), 2)} height="14" rx="7"></rect>` : nothing}
          ${value === null ? nothing : svg`<circle class=${isDifference ? "own" : "total"} cx=${x(value)} cy=${y} r="6"></circle>`}
          <text class="label" x=${right + 10} y=${y + 4}>${written[at]}</text>`;
      })}
      ${ruler(paper, unit, paper.isNarrow ? span.at.filter((_, at) => at % 2 === 0) : span.at, x, bottom)}`,
  };
}
