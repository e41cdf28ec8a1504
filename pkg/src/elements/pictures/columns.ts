// Values as bars: side by side, or each from where the one before ended.

import { svg } from "lit";
import type { Bars, Waterfall } from "../../calculators/picture.js";
import type { Unit } from "../../format.js";
import { type Drawn, fitted, type Paper, roundSpan, scaled, widthOf } from "./paper.js";

const ROW = 34;

interface Row {
  label: string;
  value: string;
  from: number;
  to: number;
  tone: string;
}

/** Bars from left to right below each other, their names at the left and their values behind them. */
function rows(paper: Paper, all: readonly Row[]): Drawn {
  const names = Math.min(paper.width * 0.38, Math.max(...all.map(({ label }) => widthOf(label))) + 10);
  const values = Math.max(...all.map(({ value }) => widthOf(value))) + 8;
  const low = Math.min(0, ...all.flatMap(({ from, to }) => [from, to]));
  const high = Math.max(0, ...all.flatMap(({ from, to }) => [from, to]));
  const x = scaled(low, high, names, paper.width - values);
  return {
    height: all.length * ROW,
    words: all.map(({ label, value }) => `${label} ${value}`).join(", "),
    shapes: svg`${all.map(({ label, value, from, to, tone }, at) => {
      const [left, right] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
      const y = at * ROW + 4;
      return svg`<text x="0" y=${y + 18}>${fitted(label, names - 6)}</text>
        <rect class=${tone} x=${left} y=${y} width=${Math.max(right - left, 1.5)} height=${ROW - 8} rx="3"></rect>
        <text class="label" x=${right + 6} y=${y + 18}>${value}</text>`;
    })}
    <line class="axis" x1=${x(0)} x2=${x(0)} y1="0" y2=${all.length * ROW}></line>`,
  };
}

export function bars(paper: Paper, { unit, bars }: Bars): Drawn {
  return rows(
    paper,
    bars.map(({ name, value, isOwn = false }) => ({
      label: paper.name(name),
      value: paper.write({ value, unit }),
      from: 0,
      to: value ?? 0,
      tone: isOwn ? "own" : "other",
    })),
  );
}

/** Where each step begins and ends. */
function stepped(paper: Paper, unit: Unit, steps: Waterfall["steps"]): Row[] {
  let level = 0;
  return steps.map(({ name, value, isTotal = false }) => {
    const from = isTotal ? 0 : level;
    const to = isTotal ? (value ?? 0) : level + (value ?? 0);
    level = to;
    return {
      label: paper.name(name),
      value: paper.write({ value, unit, isSigned: !isTotal }),
      from,
      to,
      tone: isTotal ? "total" : to < from ? "warm" : "own",
    };
  });
}

export function waterfall(paper: Paper, { unit, steps }: Waterfall): Drawn {
  const all = stepped(paper, unit, steps);
  if (paper.isNarrow) return rows(paper, all);
  const [top, height] = [22, 180];
  const ends = all.flatMap(({ from, to }) => [from, to]);
  const { low, high } = roundSpan(Math.min(0, ...ends), Math.max(0, ...ends));
  const y = scaled(low, high, top + height, top);
  const room = paper.width / all.length;
  const wide = Math.min(64, room * 0.64);
  const middle = (at: number) => (at + 0.5) * room;
  return {
    height: top + height + 24,
    words: all.map(({ label, value }) => `${label} ${value}`).join(", "),
    shapes: svg`
      ${all.map(({ label, value, from, to, tone }, at) => {
        const [upper, lower] = [Math.min(y(from), y(to)), Math.max(y(from), y(to))];
        const x = middle(at);
        return svg`<rect class=${tone} x=${x - wide / 2} y=${upper} width=${wide} height=${Math.max(lower - upper, 1.5)} rx="3"></rect>
          ${at + 1 < all.length ? svg`<line class="tick" x1=${x + wide / 2} x2=${middle(at + 1) - wide / 2} y1=${y(to)} y2=${y(to)}></line>` : ""}
          <text class="label" x=${x} y=${upper - 6} text-anchor="middle">${value}</text>
          <text x=${x} y=${top + height + 18} text-anchor="middle">${fitted(label, room)}</text>`;
      })}
      <line class="axis" x1="0" x2=${paper.width} y1=${y(0)} y2=${y(0)}></line>`,
  };
}
