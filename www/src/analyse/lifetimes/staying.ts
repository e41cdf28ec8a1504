// Survival: how long customers stay, in the unit of the file, overall and by group.

import { html, nothing } from "lit";
import type { GroupTest, LifetimesCurve } from "loyalkit/analysis";
import { text } from "../../language.js";
import { offer } from "../offer.js";
import { careful } from "../pieces.js";
import { evenMarks, stillThere } from "../survival-curve.js";
import { differInStaying, groupsStaying, type Staying, stayingRows } from "../survival-groups.js";
import { type ResultsOf, view } from "../view.js";
import { say, write } from "../words.js";

const t = text.page.analyse.lifetimes.staying;

interface Found {
  curve: LifetimesCurve;
  logRank: GroupTest<string> | null;
}

export const stayingView = view<ResultsOf<"lifetimes">, Found, object>({
  label: () => t.label,
  title: ({ value: { curve }, columns: { roles } }) => {
    if (curve.n === 0) return t.title;
    if (curve.median !== null) return t.halfStay(curve.median, roles.duration);
    const tau = curve.tau ?? 0;
    return t.mostStay(tau, write(stillThere(curve, tau).share, "percent", { digits: 0 }), roles.duration);
  },
  chosen: () => ({}),
  load: async ({ source, curve }) => ({
    curve,
    logRank: (curve.groups?.length ?? 0) > 1 ? await source.logRank() : null,
  }),
  draw: ({ value, columns, name }) => staying(value, columns.roles, name),
});

const time = (value: number | null) => (value === null ? t.never : write(value, "points"));

const between = (interval: { low: number | null; high: number | null; level: number } | null) =>
  interval === null
    ? nothing
    : html`<p class="interval">${t.between(time(interval.low), time(interval.high), write(interval.level, "percent"))}</p>`;

function staying({ curve, logRank }: Found, { duration, group }: { duration: string; group: string }, name: string) {
  const { n, left, median, medianInterval, restrictedMean, restrictedMeanInterval, meanOfLeavers, reason } = curve;
  if (n === 0) return html`<p class="reason">${reason ? say(reason) : t.none}</p>`;
  const tau = curve.tau ?? 0;
  const expected = new Map(logRank?.groups.map((one) => [one.group, one]));
  const groups = curve.groups ?? [];
  const shown: Staying = {
    whole: { ...curve, name: t.all },
    groups: groups.map((one) => ({ ...one, name: one.group || t.noGroup })),
    // The curves are of the largest groups, the test is of all.
    logRank: logRank && { ...logRank, groups: groups.map((one) => expected.get(one.group) ?? { expected: 0 }) },
    marks: evenMarks(tau),
  };
  const words = { ...t, figure: t.figure(duration) };
  return html`
    <section>
      <p class="hint">${name}. ${t.leftOf(left, n)}</p>
      <div class="ways">
        ${
          median === null
            ? nothing
            : html`<section class="card">
                <h2>${t.half}</h2>
                <p class="answer">${time(median)}</p>
                ${between(medianInterval)}
              </section>`
        }
        ${logRank ? differInStaying(logRank, words) : nothing}
        ${
          restrictedMean === null
            ? nothing
            : html`<section class="card">
                <h2>${t.mean(tau)}</h2>
                <p class="answer">${time(restrictedMean)}</p>
                ${between(restrictedMeanInterval)}
                ${meanOfLeavers === null ? nothing : html`<p class="hint">${t.naive(Math.round(10 * meanOfLeavers) / 10)}</p>`}
              </section>`
        }
      </div>
      ${groupsStaying(shown, words, group, shown.groups.length > 1 ? undefined : t.band)}
      ${careful(curve.warnings.filter(({ code }) => code !== "leavers-only"))}
      ${offer("how-long-they-stay", () => stayingRows(shown, words, group || t.all), { counts: words.atRisk })}
    </section>
  `;
}
