// How long customers stay, though not all have left: the curve, its table, and the mean that must not be used.

import { html, nothing, svg } from "lit";
import type { OrdersSurvival } from "loyalkit/analysis";
import { text } from "../language.js";
import { download } from "./download.js";
import { dayWords, say, write } from "./words.js";

const t = text.page.analyse.survival;

/** The drawing's own units. */
const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [640, 300, 46, 28, 10, 14];
/** After how many days the table says who is still there. */
const MARKS = [30, 60, 90, 180, 365, 730, 1095, 1825];
/** More points than the drawing has room for take time and show nothing. */
const MOST_POINTS = 300;

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

const share = (value: number) => write(value, "percent", { digits: 1 });

const at = (column: Float64Array, position: number) => (position < 0 ? 1 : (column[position] as number));

export function survivalView(found: OrdersSurvival) {
  const {
    median,
    medianInterval,
    restrictedMean,
    restrictedMeanInterval,
    tau,
    meanOfLeavers,
    n,
    left,
    inactivityDays,
  } = found;
  if (inactivityDays === null || n === 0)
    return html`<section>
      <h2 tabindex="-1">${t.title}</h2>
      <p class="reason">${found.reason ? say(found.reason) : t.none}</p>
    </section>`;
  const days = (value: number | null) => (value === null ? t.never : t.days(Math.round(value)));
  return html`
    <section>
      <h2 tabindex="-1">${t.title}</h2>
      <p>${t.lead(inactivityDays)} <span class="hint">${t.asOf(dayWords(found.asOf))}</span></p>
      <div class="ways">
        <section class="card">
          <h3>${t.half}</h3>
          <p class="answer">${median === null ? t.notHalf : days(median)}</p>
          <p class="interval">
            ${t.between(days(medianInterval.low), days(medianInterval.high), write(medianInterval.level, "percent"))}
          </p>
          <p class="hint">${t.leftOf(left, n)}</p>
        </section>
        <section class="card">
          <h3>${t.mean(Math.round(tau ?? 0))}</h3>
          <p class="answer">${days(restrictedMean)}</p>
          ${
            restrictedMeanInterval
              ? html`<p class="interval">
                  ${t.between(days(restrictedMeanInterval.low), days(restrictedMeanInterval.high), write(restrictedMeanInterval.level, "percent"))}
                </p>`
              : nothing
          }
          ${meanOfLeavers === null ? nothing : html`<p class="hint">${t.naive(Math.round(meanOfLeavers))}</p>`}
        </section>
      </div>
      <figure class="chart">
        ${curve(found)}
        <figcaption class="hint">${t.figure} ${t.flat(inactivityDays)}</figcaption>
      </figure>
      ${table(found)}
      ${
        found.warnings.length > 0
          ? html`<ul class="careful">
              ${found.warnings.map((warning) => html`<li>${say(warning)}</li>`)}
            </ul>`
          : nothing
      }
      ${download("survival", () =>
        Array.from(found.time, (time, position) => ({
          [t.day]: time,
          [t.there]: found.survival[position] as number,
          [t.low]: found.low[position] as number,
          [t.high]: found.high[position] as number,
          [t.atRisk]: found.atRisk[position] as number,
          [t.leftNow]: found.events[position] as number,
        })),
      )}
    </section>
  `;
}

function table({ time, survival, low, high, tau }: OrdersSurvival) {
  const marks = MARKS.filter((day) => day <= (tau ?? 0));
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t.title}>
    <table class="segments">
      <thead>
        <tr>
          <th scope="col">${t.after}</th>
          <th scope="col" class="number">${t.there}</th>
          <th scope="col" class="number">${t.range}</th>
        </tr>
      </thead>
      <tbody>
        ${marks.map((day) => {
          const position = positionAt(time, day);
          return html`<tr>
            <th scope="row">${t.days(day)}</th>
            <td class="number strong">${share(at(survival, position))}</td>
            <td class="number">${t.fromTo(share(at(low, position)), share(at(high, position)))}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/** The share still there as steps, with its band. The table says the same in numbers. */
function curve({ time, survival, low, high, tau }: OrdersSurvival) {
  const last = Math.max(tau ?? 0, 1);
  const x = (day: number) => LEFT + (day / last) * (WIDTH - LEFT - RIGHT);
  const y = (share: number) => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
  const every = Math.ceil(time.length / MOST_POINTS);
  const shown = Array.from(time.keys()).filter((position) => position % every === 0 || position === time.length - 1);
  const steps = (column: Float64Array) =>
    shown
      .map((position) => `H${x(time[position] as number).toFixed(1)}V${y(at(column, position)).toFixed(1)}`)
      .join("");
  const back = [...shown].reverse();
  const band = `M${x(0)},${y(1)}${steps(high)}H${x(last)}V${y(at(low, time.length - 1)).toFixed(1)}${back
    .map((position) => `H${x(time[position] as number).toFixed(1)}V${y(at(low, position - every)).toFixed(1)}`)
    .join("")}Z`;
  const stride = [30, 90, 180, 365, 730, 1825, 3650].find((days) => last / days <= 7) ?? 3650;
  const ticks = Array.from({ length: Math.floor(last / stride) + 1 }, (_, tick) => tick * stride);
  return svg`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${t.figure}>
    ${[0, 0.25, 0.5, 0.75, 1].map(
      (share) => svg`<line class="grid" x1=${LEFT} x2=${WIDTH - RIGHT} y1=${y(share)} y2=${y(share)}></line>
        <text class="tick" x=${LEFT - 8} y=${y(share) + 4} text-anchor="end">${write(share, "percent")}</text>`,
    )}
    ${ticks.map((day) => svg`<text class="tick" x=${x(day)} y=${HEIGHT - 8} text-anchor="middle">${write(day, "count")}</text>`)}
    <path class="band" d=${band}></path>
    <path class="line" d=${`M${x(0)},${y(1)}${steps(survival)}H${x(last)}`}></path>
  </svg>`;
}
