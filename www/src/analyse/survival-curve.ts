// Survival curve: the share of customers still active over time, as steps; one line, or one for each group.

import { html, nothing, svg } from "lit";
import { text } from "../language.js";
import { legend } from "./chart.js";
import { write } from "./words.js";

/** The drawing's own units. */
const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [640, 300, 74, 28, 12, 20];
/** The room for a line of numbers under the axis. */
const BELOW = 22;
/** More points than the drawing has room for take time and show nothing. */
const MOST_POINTS = 300;
/** After how many days a table says who is still there. */
const MARKS = [30, 60, 90, 180, 365, 730, 1095, 1825];

/** A curve of shares, as far as it is drawn. */
export interface Curve {
  time: Float64Array;
  atRisk: Float64Array;
  survival: Float64Array;
  low: Float64Array;
  high: Float64Array;
  tau: number | null;
}

/** What several curves are drawn of: those of customers lost rise from 0. */
export interface Rising {
  name: string;
  time: Float64Array;
  shares: Float64Array;
  until: number;
}

/** The days that a table names, as far as the curve goes. */
export const marksOf = ({ tau }: Pick<Curve, "tau">) => MARKS.filter((day) => day <= (tau ?? 0));

/** A round step, 1, 2 or 5 times a power of ten, of which about so many go into the whole. */
export function evenStep(whole: number, count: number): number {
  const least = whole / count;
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= 0.75 * least) ?? 10 * power;
}

/** Round times as far as the curve goes, of a unit that nobody knows. */
export function evenMarks(tau: number): number[] {
  if (tau <= 0) return [];
  const step = evenStep(tau, 6);
  return Array.from({ length: Math.floor(tau / step) }, (_, at) => Number(((at + 1) * step).toPrecision(12)));
}

/** The position of the last time that is not after a day; −1 before the first. */
function positionAt(time: Float64Array, day: number): number {
  let [low, high] = [0, time.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((time[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const at = (column: Float64Array, position: number) => (position < 0 ? 1 : (column[position] as number));

/** The share still there on a day, with its range. */
export function stillThere({ time, survival, low, high }: Curve, day: number) {
  const position = positionAt(time, day);
  return { share: at(survival, position), low: at(low, position), high: at(high, position) };
}

/** How many are still followed when the first leaves on a day or after it; nothing where nobody leaves any more. */
function followed({ time, atRisk }: Curve, day: number): number | undefined {
  const before = positionAt(time, day);
  return atRisk[time[before] === day ? before : before + 1];
}

/** Every month, quarter, year or more, as far as the curve goes. */
function ticksOfDays(last: number): number[] {
  const stride = [30, 90, 180, 365, 730, 1825, 3650].find((days) => last / days <= 7) ?? 3650;
  return Array.from({ length: Math.floor(last / stride) + 1 }, (_, tick) => tick * stride);
}

/** Curves with their names; a single one with its band, and with how many are still followed under the axis. `marks` are the times on the axis, if those are no days. */
export function survivalCurves(
  label: string,
  curves: readonly (Curve & { name?: string })[],
  note?: string,
  marks?: readonly number[],
) {
  const last = Math.max(...curves.map(({ tau }) => tau ?? 0)) || 1;
  const { x, y } = scales(last, 1);
  const ticks = marks ? [0, ...marks] : ticksOfDays(last);
  const only = curves.length === 1 ? (curves[0] as Curve) : undefined;
  const below = only
    ? ticks.map((day) => {
        const count = followed(only, day);
        return count === undefined
          ? nothing
          : svg`<text class="tick" x=${x(day)} y=${HEIGHT + BELOW - 8} text-anchor="middle">${write(count, "count")}</text>`;
      })
    : nothing;
  const drawn = svg`${below} ${only ? steps(only, x, y).band : nothing}
    ${curves.map((curve, at) => svg`<path class="line line-${at + 1}" d=${steps(curve, x, y).line}></path>`)}`;
  return figure(
    label,
    { last, most: 1, height: only ? HEIGHT + BELOW : HEIGHT },
    ticks.map((day) => [day, write(day, marks ? "points" : "count")]),
    drawn,
    curves.length > 1 ? curves.map(({ name }) => name ?? "") : [],
    html`${note ?? nothing} ${only ? text.page.analyse.followed : nothing}`,
  );
}

/** Curves of customers lost, by days: each rises from 0 to its share of all. */
export function risingCurves(label: string, curves: readonly Rising[], note: string) {
  const last = Math.max(...curves.map(({ until }) => until)) || 1;
  const highest = Math.max(...curves.map(({ shares }) => shares.at(-1) ?? 0));
  const most = [0.1, 0.2, 0.4].find((share) => share >= highest) ?? 1;
  const { x, y } = scales(last, most);
  const drawn = curves.map(
    ({ time, shares, until }, at) =>
      svg`<path class="line line-${at + 1}" d="M${x(0)},${y(0)}${stairs(time, shares, x, y)}H${x(until)}"></path>`,
  );
  return figure(
    label,
    { last, most, height: HEIGHT },
    ticksOfDays(last).map((day) => [day, write(day, "count")]),
    svg`${drawn}`,
    curves.map(({ name }) => name),
    note,
  );
}

function scales(last: number, most: number) {
  return {
    x: (day: number) => LEFT + (day / last) * (WIDTH - LEFT - RIGHT),
    y: (share: number) => TOP + (1 - share / most) * (HEIGHT - TOP - BOTTOM),
  };
}

/** The axes, what is drawn on them, and what that is. */
function figure(
  label: string,
  { last, most, height }: { last: number; most: number; height: number },
  ticks: readonly (readonly [number, string])[],
  drawn: unknown,
  names: readonly string[],
  note: unknown,
) {
  const { x, y } = scales(last, most);
  return html`<figure class="chart">
    <svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label=${label}>
      ${[0, 0.25, 0.5, 0.75, 1].map(
        (
          part,
        ) => svg`<line class="grid" x1=${LEFT} x2=${WIDTH - RIGHT} y1=${y(part * most)} y2=${y(part * most)}></line>
          <text class="tick" x=${LEFT - 8} y=${y(part * most) + 4} text-anchor="end">${write(part * most, "percent")}</text>`,
      )}
      ${ticks.map(([day, words]) => svg`<text class="tick" x=${x(day)} y=${HEIGHT - 8} text-anchor="middle">${words}</text>`)}
      ${drawn}
    </svg>
    ${
      names.length > 0
        ? legend(names, (at) => svg`<line class="line line-${at + 1}" x1="0" x2="14" y1="7" y2="7"></line>`)
        : nothing
    }
    <figcaption class="hint">${label} ${note}</figcaption>
  </figure>`;
}

/** The positions of a curve that are drawn. */
function shownOf(time: Float64Array) {
  const every = Math.max(1, Math.ceil(time.length / MOST_POINTS));
  const shown = Array.from(time.keys()).filter((position) => position % every === 0 || position === time.length - 1);
  return { every, shown };
}

/** The steps of a column. */
const stairs = (
  time: Float64Array,
  column: Float64Array,
  x: (day: number) => number,
  y: (share: number) => number,
): string =>
  shownOf(time)
    .shown.map((position) => `H${x(time[position] as number).toFixed(1)}V${y(column[position] as number).toFixed(1)}`)
    .join("");

function steps({ time, survival, low, high, tau }: Curve, x: (day: number) => number, y: (share: number) => number) {
  const last = tau ?? 0;
  const { every, shown } = shownOf(time);
  const path = (column: Float64Array) => stairs(time, column, x, y);
  const back = [...shown].reverse();
  const band = `M${x(0)},${y(1)}${path(high)}H${x(last)}V${y(at(low, time.length - 1)).toFixed(1)}${back
    .map((position) => `H${x(time[position] as number).toFixed(1)}V${y(at(low, position - every)).toFixed(1)}`)
    .join("")}Z`;
  return { band: svg`<path class="band" d=${band}></path>`, line: `M${x(0)},${y(1)}${path(survival)}H${x(last)}` };
}
