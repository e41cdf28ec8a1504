// How long subscribers stay, of all and of each plan, and whether the plans differ.

import { html, nothing } from "lit";
import type { KaplanMeier, TenureSurvival } from "loyalkit/analysis";
import { text } from "../../language.js";
import { download } from "../download.js";
import { careful, type Head, table } from "../pieces.js";
import { marksOf, stillThere, survivalCurves } from "../survival-curve.js";
import { type ResultsOf, view } from "../view.js";
import { lookingBack, say, write } from "../words.js";

const t = text.page.analyse.subscriptions.tenure;
/** More lines than can be told apart. */
const MOST_LINES = 5;
/** More plans than anybody reads; the saved file has all. */
const MOST_PLANS = 20;

interface Chosen {
  by: "plan" | "";
}

/** The curve of a plan, or that of all. */
type Named = KaplanMeier & { name: string };

export const tenureView = view<ResultsOf<"subscriptions">, TenureSurvival, Chosen>({
  label: t.label,
  chosen: ({ roles }) => ({ by: roles.plan === "" ? "" : "plan" }),
  load: ({ source }, { by }) => source.survival(by === "" ? {} : { by }),
  draw: ({ value }) => tenure(value),
});

const percent = (value: number | null) => write(value, "percent", { digits: 1 });

/** A share of few customers says little without its range. */
const withRange = ({ share, low, high }: ReturnType<typeof stillThere>) =>
  html`${percent(share)}<span class="role">${text.page.analyse.fromTo(percent(low), percent(high))}</span>`;

const days = (value: number | null) => (value === null ? t.never : t.days(Math.round(value)));

/** In which days the true figure most likely lies. */
const between = (interval: { low: number | null; high: number | null; level: number } | null) =>
  interval === null
    ? nothing
    : html`<p class="interval">${t.between(days(interval.low), days(interval.high), write(interval.level, "percent"))}</p>`;

function tenure(found: TenureSurvival) {
  const { all, plans, logRank } = found;
  if (all.n === 0)
    return html`<h2 tabindex="-1">${t.title}</h2><p class="reason">${all.reason ? say(all.reason) : t.none}</p>`;
  const whole: Named = { ...all, name: t.all };
  const groups = (plans ?? []).map((plan): Named => ({ ...plan, name: plan.plan || t.noPlan }));
  // What there is to say of the mean of those who left is said where it stands.
  const warnings = [...found.warnings, ...all.warnings].filter(({ code }) => code !== "leavers-only");
  const drawn = groups.length > 1 ? byCustomers(groups).slice(0, MOST_LINES) : [whole];
  return html`
    <section>
      <h2 tabindex="-1">${t.title}</h2>
      <p>${t.lead} <span class="hint">${lookingBack(found.asOf)}</span></p>
      <div class="ways">
        <section class="card">
          <h3>${t.half}</h3>
          <p class="answer">${all.median === null ? t.notHalf : days(all.median)}</p>
          ${between(all.medianInterval)}
          <p class="hint">${t.leftOf(all.left, all.n)}</p>
        </section>
        ${
          logRank
            ? html`<section class="card">
                <h3>${t.differ}</h3>
                <p class="answer">${logRank.p === null ? t.unknown : t.verdict(logRank.p < 0.05)}</p>
                ${logRank.reason ? html`<p class="reason">${say(logRank.reason)}</p>` : nothing}
                ${logRank.p === null ? nothing : html`<p class="hint">${t.test(write(logRank.p, "p-value"), logRank.p < 0.05)}</p>`}
              </section>`
            : nothing
        }
        ${
          all.restrictedMean === null
            ? nothing
            : html`<section class="card">
                <h3>${t.mean(Math.round(all.tau ?? 0))}</h3>
                <p class="answer">${days(all.restrictedMean)}</p>
                ${between(all.restrictedMeanInterval)}
                ${all.meanOfLeavers === null ? nothing : html`<p class="hint">${t.naive(Math.round(all.meanOfLeavers))}</p>`}
              </section>`
        }
      </div>
      ${survivalCurves(t.figure, drawn, drawn.length > 1 ? nothingOr(groups.length) : t.band)}
      ${comparison([whole, ...(groups.length > 1 ? groups : [])], logRank)}
      ${groups.length > MOST_PLANS ? html`<p>${t.cutPlans(MOST_PLANS, groups.length)}</p>` : nothing}
      ${logRank ? html`<p class="hint">${t.expectedIs}</p>` : nothing}
      ${careful(warnings)}
      ${download("how-long-they-stay", () =>
        [whole, ...groups].flatMap((curve) =>
          Array.from(curve.time, (time, at) => ({
            [t.plan]: curve.name,
            [t.day]: time,
            [t.there]: curve.survival[at] as number,
            [t.low]: curve.low[at] as number,
            [t.high]: curve.high[at] as number,
            [t.atRisk]: curve.atRisk[at] as number,
            [t.leftNow]: curve.events[at] as number,
          })),
        ),
      )}
    </section>
  `;
}

const byCustomers = <G extends { n: number }>(groups: readonly G[]) => [...groups].sort((a, b) => b.n - a.n);

const nothingOr = (groups: number) => (groups > MOST_LINES ? t.cut(MOST_LINES, groups) : undefined);

/** All and each plan: when half are gone, and who is still there after a month, a year … */
function comparison(curves: readonly Named[], logRank: TenureSurvival["logRank"]) {
  const marks = marksOf(curves[0] as Named);
  const [whole, ...groups] = curves.map((curve, at) => ({
    ...curve,
    expected: at === 0 ? undefined : logRank?.groups[at - 1]?.expected,
  }));
  const rows = [...(whole ? [whole] : []), ...byCustomers(groups).slice(0, MOST_PLANS)];
  const heads: Head<(typeof rows)[number]>[] = [
    { name: t.plan, cell: ({ name }) => name },
    { name: t.customers, cell: ({ n }) => write(n, "count") },
    { name: t.left, cell: ({ left }) => write(left, "count") },
    ...(logRank
      ? [
          {
            name: t.expected,
            cell: ({ expected }: { expected?: number | undefined }) =>
              expected === undefined ? "–" : write(expected, "points"),
          },
        ]
      : []),
    { name: t.halfGone, cell: ({ median }) => days(median), isStrong: true },
    ...marks.map((day) => ({
      name: t.afterDays(day),
      cell: (curve: Named) => (day <= (curve.tau ?? 0) ? withRange(stillThere(curve, day)) : "–"),
    })),
  ];
  return table(t.title, heads, rows);
}
