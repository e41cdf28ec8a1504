// Survival: how long customers stay, with the curve, its table, and the naive mean as a warning.

import { html, nothing } from "lit";
import type { OrdersSurvival } from "loyalkit/analysis";
import { text } from "../../language.js";
import { download } from "../download.js";
import { careful, table } from "../pieces.js";
import { marksOf, stillThere, survivalCurves } from "../survival-curve.js";
import { type ResultsOf, view } from "../view.js";
import { lookingBack, say, write } from "../words.js";

const t = text.page.analyse.orders.survival;

const share = (value: number) => write(value, "percent", { digits: 1 });

export const survivalView = view<ResultsOf<"orders">, OrdersSurvival, object>({
  label: t.label,
  chosen: () => ({}),
  load: ({ source }) => source.survival(),
  draw: ({ value }) => survival(value),
});

function survival(found: OrdersSurvival) {
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
      <p>${t.lead(inactivityDays)} <span class="hint">${lookingBack(found.asOf)}</span></p>
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
      ${survivalCurves(t.figure, [found], t.flat(inactivityDays))}
      ${marks(found)}
      ${careful(found.warnings)}
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

const marks = (found: OrdersSurvival) =>
  table(
    t.title,
    [
      { name: t.after, cell: (day) => t.days(day) },
      { name: t.there, cell: (day) => share(stillThere(found, day).share), isStrong: true },
      {
        name: t.range,
        cell: (day) => {
          const { low, high } = stillThere(found, day);
          return text.page.analyse.fromTo(share(low), share(high));
        },
      },
    ],
    marksOf(found),
  );
