// MRR bridge: how monthly revenue got from the end of one period to that of the next.

import { html, nothing } from "lit";
import type { MrrPeriod, MrrPeriods, Period } from "loyalkit/analysis";
import { chart } from "../../charts/chart.js";
import { waterfall } from "../../charts/waterfall.js";
import { text } from "../../language.js";
import { stacks } from "../chart.js";
import { offer } from "../offer.js";
import {
  careful,
  figure,
  type Head,
  latestOnly,
  newestFirst,
  PERIODS,
  periodChoice,
  periodHead,
  table,
} from "../pieces.js";
import { oneOf, type ResultsOf, view } from "../view.js";
import { compact, lastFinished, lookingBack, periodWords, say, write } from "../words.js";

const { titles } = text.page.analyse;
const t = text.page.analyse.subscriptions.revenue;
const MOST = 36;

interface Chosen {
  period: Period;
}

export const revenueView = view<ResultsOf<"subscriptions">, MrrPeriods, Chosen>({
  label: () => t.label,
  title: ({ value, chosen: { period } }) => titleOf(value, period),
  isThere: ({ roles }) => roles.amount !== "",
  chosen: () => ({ period: "month" }),
  choices: { period: oneOf(PERIODS) },
  load: ({ source }, chosen) => source.mrr(chosen),
  draw: ({ value, chosen, choose }) => revenue(value, chosen.period, (period) => choose({ period })),
});

export function titleOf({ periods }: MrrPeriods, period: Period): string {
  const latest = lastFinished(periods);
  if (!latest) return t.title;
  return titles.mrr({ period: periodWords(latest.period, period), end: compact(latest.end), growth: latest.growth });
}

const money = (value: number) => write(value, "money");
const percent = (value: number | null) => write(value, "percent", { digits: 1 });

/** From the MRR at the start of a period to that at its end. */
export function bridge(one: MrrPeriod, period: string) {
  const parts = [
    { name: t.start, value: one.start, isSum: true },
    { name: t.new, value: one.new },
    { name: t.expansion, value: one.expansion },
    { name: t.reactivation, value: one.reactivation },
    { name: t.contraction, value: -one.contraction },
    { name: t.churned, value: -one.churned },
    { name: t.end, value: one.end, isSum: true },
  ];
  const signed = (value: number) => `${value > 0 ? "+" : ""}${compact(value)}`;
  return chart({
    name: "mrr",
    title: titles.bridge({
      period,
      gained: one.new + one.expansion + one.reactivation,
      lost: one.contraction + one.churned,
    }),
    subtitle: t.bridge(period),
    draw: waterfall(parts, { write: compact, writeChange: signed }),
    table: { heads: [t.bridgePart, t.bridgeAmount], rows: parts.map(({ name, value }) => [name, money(value)]) },
  });
}

/** Without a choice, the periods are as they were counted. */
export function revenue(found: MrrPeriods, period: Period, choose?: (period: Period) => void) {
  const shown = found.periods.slice(-MOST);
  const latest = lastFinished(found.periods);
  const words = (one: MrrPeriod) => periodWords(one.period, period);
  const lost = (amount: number) => (amount === 0 ? money(0) : `−${money(amount)}`);
  const heads: Head<MrrPeriod>[] = [
    periodHead(t.period, words),
    { name: t.start, cell: ({ start }) => money(start) },
    { name: t.new, cell: ({ new: came }) => money(came) },
    { name: t.expansion, cell: ({ expansion }) => money(expansion) },
    { name: t.reactivation, cell: ({ reactivation }) => money(reactivation) },
    { name: t.contraction, cell: ({ contraction }) => lost(contraction) },
    { name: t.churned, cell: ({ churned }) => lost(churned) },
    { name: t.end, cell: ({ end }) => money(end), isStrong: true },
    { name: t.grossRetention, cell: ({ grossRetention }) => percent(grossRetention) },
    { name: t.netRetention, cell: ({ netRetention }) => percent(netRetention) },
  ];
  return html`
    <section>
      <p class="hint">${lookingBack(found.asOf)}</p>
      ${
        latest === undefined
          ? html`<p>${t.unfinished}</p>`
          : html`<div class="ways">
                <section class="card">
                  <h2>${t.atEnd(words(latest))}</h2>
                  <p class="answer">${money(latest.end)}</p>
                  <p class="interval">${latest.growth === null ? nothing : t.growth(write(latest.growth, "percent"), latest.growth < 0)}</p>
                  ${latest.reason ? html`<p class="reason">${say(latest.reason)}</p>` : nothing}
                  <p class="hint">
                    ${t.formula}
                    <span class="worked">
                      ${money(latest.start)} + ${money(latest.new)} + ${money(latest.expansion)} + ${money(latest.reactivation)} −
                      ${money(latest.contraction)} − ${money(latest.churned)} = ${money(latest.end)}
                    </span>
                  </p>
                </section>
                <section class="card">
                  <h2>${t.kept(words(latest))}</h2>
                  <p class="answer">${write(latest.netRetention, "percent")}</p>
                  <p class="hint">${t.netRetentionIs}</p>
                  <dl class="figures">
                    ${figure(t.grossRetention, write(latest.grossRetention, "percent"))}
                    ${figure(t.quickRatio, write(latest.quickRatio, "number"))}
                  </dl>
                  <p class="hint">${t.quickRatioIs}</p>
                </section>
              </div>`
      }
      ${latest === undefined ? nothing : bridge(latest, words(latest))}
      ${choose ? html`<div class="fields">${periodChoice("revenue-period", period, choose)}</div>` : nothing}
      ${stacks(
        t.figure,
        shown.map(words),
        [
          { name: t.new, values: shown.map(({ new: came }) => came) },
          { name: t.expansion, values: shown.map(({ expansion }) => expansion) },
          { name: t.reactivation, values: shown.map(({ reactivation }) => reactivation) },
          { name: t.contraction, values: shown.map(({ contraction }) => contraction), isLoss: true },
          { name: t.churned, values: shown.map(({ churned }) => churned), isLoss: true },
        ],
        { write: (value) => write(value, "count") },
      )}
      ${table(t.title, heads, newestFirst(shown))}
      ${latestOnly(shown.length, found.periods.length)}
      <p class="hint">${t.perMonth} ${found.periods.some(({ open }) => open) ? t.open : nothing}</p>
      ${careful(found.warnings)}
      ${offer("monthly-revenue", () =>
        found.periods.map((one) => ({
          [t.period]: one.period,
          [text.page.analyse.periods.soFar]: one.open ? text.page.analyse.periods.yes : "",
          [t.start]: one.start,
          [t.new]: one.new,
          [t.expansion]: one.expansion,
          [t.reactivation]: one.reactivation,
          [t.contraction]: -one.contraction,
          [t.churned]: -one.churned,
          [t.end]: one.end,
          [t.grossRetention]: one.grossRetention,
          [t.netRetention]: one.netRetention,
          [t.quickRatio]: one.quickRatio,
        })),
      )}
    </section>
  `;
}
