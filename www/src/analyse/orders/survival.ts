// Survival: how long customers stay, with the curve, its table, and the naive mean as a warning; one-time customers apart.

import { html, nothing } from "lit";
import type { OrdersSurvival } from "loyalkit/analysis";
import { text } from "../../language.js";
import { offer } from "../offer.js";
import { careful, table } from "../pieces.js";
import { marksOf, stillThere, survivalCurves } from "../survival-curve.js";
import { type ResultsOf, view } from "../view.js";
import { dayWords, lookingBack, say, write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.orders.survival;

const whole = (share: number) => write(share, "percent", { digits: 0 });
const share = (value: number) => write(value, "percent", { digits: 1 });

export const survivalView = view<ResultsOf<"orders">, OrdersSurvival, object>({
  label: () => t.label,
  title: ({ value }) => titleOf(value),
  chosen: () => ({}),
  load: ({ source }) => source.survival(),
  draw: ({ value }) => survival(value),
});

function titleOf({ inactivityDays, seenUntil, n, median, oneTime }: OrdersSurvival) {
  if (inactivityDays === null || seenUntil === null) return t.title;
  if (n > 0) return titles.returning({ median });
  return oneTime.value === null ? t.title : titles.oneTime({ share: oneTime.value });
}

function survival(found: OrdersSurvival) {
  const { n, inactivityDays, seenUntil, oneTime, tooNew } = found;
  if (inactivityDays === null || seenUntil === null)
    return html`<section>
      <p class="reason">${missing(found)}</p>
    </section>`;
  return html`
    <section>
      <p>
        ${t.lead(inactivityDays)} ${t.seenUntil(dayWords(seenUntil))}
        <span class="hint">${lookingBack(found.asOf)}</span>
      </p>
      <div class="ways">
        ${n === 0 ? nothing : howLong(found)}
        <section class="card">
          <h2>${t.oneTime}</h2>
          <p class="answer">${oneTime.value === null ? "–" : whole(oneTime.value)}</p>
          ${oneTime.interval ? html`<p class="interval">${t.between(whole(oneTime.interval.low), whole(oneTime.interval.high), whole(oneTime.interval.level))}</p>` : nothing}
          <p class="hint">${t.oneTimeOf(oneTime.numerator, oneTime.denominator)}</p>
        </section>
      </div>
      ${tooNew > 0 ? html`<p class="hint">${t.tooNew(tooNew, dayWords(seenUntil))}</p>` : nothing}
      ${n === 0 ? html`<p class="reason">${t.noneReturned}</p>` : curve(found)}
    </section>
  `;
}

/** Why there is neither a curve nor a share. */
function missing({ inactivityDays, reason, tooNew }: OrdersSurvival): string {
  if (inactivityDays === null && reason) return say(reason);
  return tooNew > 0 ? t.allNew(inactivityDays ?? 0) : t.none;
}

const days = (value: number | null) => (value === null ? t.never : t.days(Math.round(value)));

function howLong(found: OrdersSurvival) {
  const { median, medianInterval, restrictedMean, restrictedMeanInterval, tau, meanOfLeavers, n, left } = found;
  return html`<section class="card">
      <h2>${t.half}</h2>
      <p class="answer">${median === null ? t.notHalf : days(median)}</p>
      <p class="interval">
        ${t.between(days(medianInterval.low), days(medianInterval.high), write(medianInterval.level, "percent"))}
      </p>
      <p class="hint">${t.leftOf(left, n)}</p>
    </section>
    <section class="card">
      <h2>${t.mean(Math.round(tau ?? 0))}</h2>
      <p class="answer">${days(restrictedMean)}</p>
      ${
        restrictedMeanInterval
          ? html`<p class="interval">
              ${t.between(days(restrictedMeanInterval.low), days(restrictedMeanInterval.high), write(restrictedMeanInterval.level, "percent"))}
            </p>`
          : nothing
      }
      ${meanOfLeavers === null ? nothing : html`<p class="hint">${t.naive(Math.round(meanOfLeavers))}</p>`}
    </section>`;
}

const curve = (found: OrdersSurvival) => html`${survivalCurves(t.figure, [found])}
  ${marks(found)}
  ${careful(found.warnings.filter(({ code }) => code !== "leavers-only"))}
  ${offer(
    "survival",
    () =>
      Array.from(found.time, (time, position) => ({
        [t.day]: time,
        [t.there]: found.survival[position] as number,
        [t.low]: found.low[position] as number,
        [t.high]: found.high[position] as number,
        [t.atRisk]: found.atRisk[position] as number,
        [t.leftNow]: found.events[position] as number,
      })),
    { counts: t.atRisk },
  )}`;

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
