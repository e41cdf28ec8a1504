// Drawings of figures over time, made of results alone. Each has its table beside it, which says the same in numbers.

import { html, svg } from "lit";
import { chart } from "../charts/chart.js";
import { lines as drawLines } from "../charts/lines.js";
import { text } from "../language.js";

/** The drawing's own units. */
const [WIDTH, HEIGHT, BOTTOM, TOP, RIGHT] = [640, 280, 30, 12, 44];
/** How wide the numbers of the scale are: they grow where the screen is narrow. */
const LETTER = 14;
/** As many names of periods as fit below each other's sides. */
const NAMES = 3;
const LINES = 5;
/** More dots than that are a second line. */
const MOST_DOTS = 60;

/** A number on the way from one period to the next; null where there is none. */
export type Values = readonly (number | null)[];

export interface Line {
  /** Where there are several. */
  name?: string;
  values: Values;
  /** The ends of the band around it. */
  low?: Values;
  high?: Values;
}

/** Round steps that cover a span. */
function scale(low: number, high: number): number[] {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / LINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

interface Frame {
  left: number;
  x: (at: number) => number;
  y: (value: number) => number;
  /** The width of one period. */
  room: number;
  ground: unknown;
}

/** The scale at the left and the names of the periods below. */
function frame(periods: readonly string[], all: readonly number[], write: (value: number) => string): Frame {
  const ticks = scale(Math.min(...all), Math.max(...all));
  const [low, high] = [ticks[0] as number, ticks.at(-1) as number];
  const left = 12 + LETTER * Math.max(...ticks.map((tick) => write(tick).length));
  const room = (WIDTH - left - RIGHT) / Math.max(1, periods.length);
  const x = (at: number) => left + (at + 0.5) * room;
  const y = (value: number) => TOP + ((high - value) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const every = Math.ceil(periods.length / NAMES);
  const ground = svg`
    ${ticks.map(
      (
        tick,
      ) => svg`<line class=${tick === 0 ? "grid zero" : "grid"} x1=${left} x2=${WIDTH - RIGHT} y1=${y(tick)} y2=${y(tick)}></line>
        <text class="tick" x=${left - 8} y=${y(tick) + 4} text-anchor="end">${write(tick)}</text>`,
    )}
    ${periods.map((name, at) =>
      // From the latest back, which is what is asked about.
      (periods.length - 1 - at) % every === 0
        ? svg`<text class="tick" x=${x(at)} y=${HEIGHT - 6} text-anchor="middle">${name}</text>`
        : svg``,
    )}`;
  return { left, x, y, room, ground };
}

/** Lines over periods, with their bands; from zero on where the figure is a share or a count. The second one is dashed. */
export function lines(
  label: string,
  periods: readonly string[],
  drawn: readonly Line[],
  { write, from, open, ...given }: { write: (value: number) => string; from?: number; title?: string; open?: boolean },
) {
  const known = drawn.flatMap(({ values }) => values.filter((value) => value !== null));
  if (known.length === 0) return html``;
  const ends = { low: write(Math.min(...known)), high: write(Math.max(...known)), periods: periods.length };
  // Several lines say together what no span of one says.
  const title = given.title ?? (drawn.length > 1 ? label : text.page.analyse.titles.span(ends));
  const reading = ({ values, low, high }: Line, at: number) => {
    const [value, lower, upper] = [values[at], low?.[at], high?.[at]];
    if (value == null) return "–";
    return lower == null || upper == null
      ? write(value)
      : `${write(value)} (${text.page.analyse.fromTo(write(lower), write(upper))})`;
  };
  return chart({
    name: "chart",
    title,
    subtitle: title === label ? "" : label,
    draw: drawLines(
      periods,
      drawn.map((line, at) => ({
        ...line,
        name: line.name ?? "",
        isDashed: at > 0,
        readings: periods.map((_, at) => reading(line, at)),
      })),
      { write, isFromZero: from === 0, hasDots: periods.length <= MOST_DOTS, isOpen: open === true },
    ),
    table: {
      heads: [
        text.page.analyse.board.revenue.period,
        ...drawn.map(({ name }) => name ?? text.page.analyse.workspace.value),
      ],
      rows: periods.map((period, at) => [period, ...drawn.map((line) => reading(line, at))]),
    },
  });
}

/** What is stacked upwards, and what downwards. */
export interface Stack {
  name: string;
  values: readonly number[];
  isLoss?: boolean;
}

/** For each period what came above the line, and what went below it. */
export function stacks(
  label: string,
  periods: readonly string[],
  drawn: readonly Stack[],
  { write }: { write: (value: number) => string },
) {
  const side = (isLoss: boolean, at: number) =>
    drawn.reduce((sum, { values, isLoss: loss = false }) => (loss === isLoss ? sum + (values[at] as number) : sum), 0);
  const ends = periods.flatMap((_, at) => [side(false, at), -side(true, at)]);
  const { x, y, room, ground } = frame(periods, [0, ...ends], write);
  const width = Math.max(1, room * 0.7);
  const name = (at: number) => `bar bar-${at + 1}`;
  return html`<figure class="chart">
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${label}>
      ${ground}
      ${periods.map((_, period) => {
        const reached = { gain: 0, loss: 0 };
        return drawn.map(({ values, isLoss }, at) => {
          const value = values[period] as number;
          if (value === 0) return svg``;
          const from = isLoss ? -reached.loss : reached.gain;
          const to = isLoss ? from - value : from + value;
          reached[isLoss ? "loss" : "gain"] += value;
          const [top, bottom] = [y(Math.max(from, to)), y(Math.min(from, to))];
          return svg`<rect class=${name(at)} x=${(x(period) - width / 2).toFixed(1)} y=${top.toFixed(1)}
            width=${width.toFixed(1)} height=${Math.max(0.5, bottom - top).toFixed(1)}></rect>`;
        });
      })}
    </svg>
    ${legend(
      drawn.map(({ name }) => name),
      (at) => svg`<rect class=${name(at)} width="14" height="14" rx="2"></rect>`,
    )}
    <figcaption class="hint">${label}</figcaption>
  </figure>`;
}

/** Which mark is what. */
export const legend = (names: readonly string[], mark: (at: number) => unknown) =>
  html`<ul class="legend" aria-label=${text.page.analyse.legend}>
    ${names.map((name, at) => html`<li><svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">${mark(at)}</svg> ${name}</li>`)}
  </ul>`;

/** A share as the part of a row that is filled. */
export const bar = (share: number) =>
  html`<svg class="share-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="empty" width="100" height="10"></rect>
    <rect class="bar bar-1" width=${(100 * Math.max(0, Math.min(1, share))).toFixed(1)} height="10"></rect>
  </svg>`;
