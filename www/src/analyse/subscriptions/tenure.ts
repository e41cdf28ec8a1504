// Subscriber survival: how long subscribers stay, overall and by plan, and whether the plans differ.

import { html, nothing } from "lit";
import type { TenureSurvival } from "loyalkit/analysis";
import { text } from "../../language.js";
import { offer } from "../offer.js";
import { careful } from "../pieces.js";
import { differInStaying, groupsStaying, type Staying, stayingRows } from "../survival-groups.js";
import { type ResultsOf, view } from "../view.js";
import { lookingBack, say, write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.subscriptions.tenure;

interface Chosen {
  by: "plan" | "";
}

export const tenureView = view<ResultsOf<"subscriptions">, TenureSurvival, Chosen>({
  label: () => t.label,
  title: ({ value: { all } }) => (all.n === 0 ? t.title : titles.tenure(all)),
  chosen: ({ roles }) => ({ by: roles.plan === "" ? "" : "plan" }),
  load: ({ source }, { by }) => source.survival(by === "" ? {} : { by }),
  draw: ({ value }) => tenure(value),
});

const days = (value: number | null) => (value === null ? t.never : t.days(Math.round(value)));

/** In which days the true figure most likely lies. */
const between = (interval: { low: number | null; high: number | null; level: number } | null) =>
  interval === null
    ? nothing
    : html`<p class="interval">${t.between(days(interval.low), days(interval.high), write(interval.level, "percent"))}</p>`;

function tenure(found: TenureSurvival) {
  const { all, plans, logRank } = found;
  if (all.n === 0) return html`<p class="reason">${all.reason ? say(all.reason) : t.none}</p>`;
  const staying: Staying = {
    whole: { ...all, name: t.all },
    groups: (plans ?? []).map((plan) => ({ ...plan, name: plan.plan || t.noPlan })),
    logRank,
  };
  // What there is to say of the mean of those who left is said where it stands.
  const warnings = [...found.warnings, ...all.warnings].filter(({ code }) => code !== "leavers-only");
  return html`
    <section>
      <p>${t.lead} <span class="hint">${lookingBack(found.asOf)}</span></p>
      <div class="ways">
        <section class="card">
          <h2>${t.half}</h2>
          <p class="answer">${all.median === null ? t.notHalf : days(all.median)}</p>
          ${between(all.medianInterval)}
          <p class="hint">${t.leftOf(all.left, all.n)}</p>
        </section>
        ${logRank ? differInStaying(logRank, t) : nothing}
        ${
          all.restrictedMean === null
            ? nothing
            : html`<section class="card">
                <h2>${t.mean(Math.round(all.tau ?? 0))}</h2>
                <p class="answer">${days(all.restrictedMean)}</p>
                ${between(all.restrictedMeanInterval)}
                ${all.meanOfLeavers === null ? nothing : html`<p class="hint">${t.naive(Math.round(all.meanOfLeavers))}</p>`}
              </section>`
        }
      </div>
      ${groupsStaying(staying, t, t.plan, staying.groups.length > 1 ? undefined : t.band)}
      ${careful(warnings)}
      ${offer("how-long-they-stay", () => stayingRows(staying, t, t.plan), { counts: t.atRisk })}
    </section>
  `;
}
